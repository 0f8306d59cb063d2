-- One row is a currency that came into a table with an import, where the table had others before.
with totals as (
    select
        import_id,
        unnest(
            from_json(
                json_extract(effect, '$.totals'),
                '[{"table": "VARCHAR", "currency": "VARCHAR", "rowsBefore": "INTEGER",
                    "rowsAfter": "INTEGER", "amountAfter": "DECIMAL(18,4)"}]'
            )
        ) as total,
    from received.import_effects
),

tables_before as (
    select distinct import_id, total."table" as table_name
    from totals
    where total.currency is not null and total.rowsBefore > 0
)

select
    totals.import_id,
    totals.total."table" as table_name,
    totals.total.currency as currency,
    totals.total.rowsAfter as row_count,
    totals.total.amountAfter as amount,
from totals
inner join tables_before
    on tables_before.import_id = totals.import_id
    and tables_before.table_name = totals.total."table"
where
    totals.total.currency is not null
    and totals.total.rowsBefore = 0
    and totals.total.rowsAfter > 0
