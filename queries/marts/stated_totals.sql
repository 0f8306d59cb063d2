-- One row is a total that a report states about its own rows, and that their sum is not.
with disagreements as (
    select
        import_id,
        unnest(
            from_json(
                json_extract(effect, '$.stated.disagree'),
                '[{"line": "INTEGER", "label": "VARCHAR", "column": "VARCHAR",
                    "stated": "VARCHAR", "computed": "VARCHAR"}]'
            )
        ) as found,
    from received.import_effects
)

select
    import_id,
    found.line as line,
    found.label as label,
    found."column" as column_name,
    try_cast(found.stated as decimal(18, 4)) as stated_amount,
    try_cast(found.computed as decimal(18, 4)) as computed_amount,
from disagreements
