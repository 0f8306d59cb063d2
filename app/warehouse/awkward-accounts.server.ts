import type { DuckDBConnection } from "@duckdb/node-api";

/**
 * Finds, as `awkward_accounts`, all accounts but those in which every entry names a document of the account that is
 * issued by then and can take it whole. There the order of the entries makes no difference
 * and SQL allocates; these are run through `allocate`, day by day.
 *
 * @param day only accounts to which something happened on that day or later: nothing is applied in others
 *   from then on. Without it all are looked at.
 */
export async function findAwkwardAccounts(
  connection: DuckDBConnection,
  day?: string,
): Promise<void> {
  if (day) await connection.run(findTouchedAccounts(day));
  const entries = day
    ? "marts.entries semi join touched_accounts using (customer_key, currency)"
    : "marts.entries";
  await connection.run(`create or replace temp table awkward_accounts as
    select cast(row_number() over () as integer) as account_key, customer_key, currency
    from (
        select customer_key, currency
        from ${entries}
        where document_key is null or amount < 0 or entered_on < issue_on
        union
        select customer_key, currency
        from ${entries}
        group by customer_key, currency, document_key
        having sum(amount) > any_value(document_amount)
    )`);
  await connection.run("drop table if exists temp.touched_accounts");
}

const findTouchedAccounts = (day: string) => `
create or replace temp table touched_accounts as
select customer_key, currency from marts.entries where entered_on >= ${day}
union
select customer_key, currency from marts.documents where issue_on >= ${day}`;
