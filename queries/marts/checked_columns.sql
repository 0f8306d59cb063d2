-- One row is a column of a file that follows from others of it, and in some rows does not.
with columns_checked as (
    select
        import_id,
        unnest(
            from_json(
                json_extract(effect, '$.checked'),
                '[{"column": "VARCHAR", "agree": "INTEGER", "disagree": "INTEGER",
                    "first": [{"line": "INTEGER"}]}]'
            )
        ) as found,
    from received.import_effects
)

select
    import_id,
    found."column" as column_name,
    found.agree as agree_count,
    found.disagree as disagree_count,
    found.first[1].line as line,
from columns_checked
where found.disagree > 0
