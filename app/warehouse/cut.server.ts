import type { Transaction } from "./warehouse.ts";

/** A load that touches more than this part of all rows is derived whole: that is as cheap, and tidier. */
const mostOfRows = 0.4;

/**
 * What follows from days before this one is as it was: the first day that the imports since the marts
 * were derived are about, by what they brought and by what it took the place of. A payment or write-off that names
 * a document they brought may now be another one's, a credit note too, and a payment without a
 * currency takes its account's: their days count as well.
 *
 * Leaves the tables `arrived`, of imports, and `arrived_invoices`, of what they say of documents.
 *
 * @returns a date as SQL has it; null where all is to be derived: nothing was loaded before or an import
 *   is gone, days or balances are derived from lists, something has gained its first assignment, most rows are concerned
 */
export async function findCut({ connection, query }: Transaction): Promise<string | null> {
  const [whole] = await query<{ is_whole: boolean }>(`select
    (select count(*) from marts.aliases) > 0
    or (select count(*) from marts.imports) = 0
    or exists (
        select 1 from marts.imports as held
        anti join received.imports as imports on imports.import_id = held.import_id
    )
    or exists (select 1 from received.listed_balances)
    or exists (select 1 from received.listed_payments)
    or exists (
        select 1 from received.invoices
        where issue_date is null or settled_date is not null
            or paid_amount is not null or open_amount is not null
    )
    or ((select count(*) from marts.assignments) = 0
        and exists (select 1 from received.assignments)) as is_whole`);
  if (whole?.is_whole) return null;
  await connection.run(`create or replace temp table arrived as
    select imports.import_id
    from received.imports as imports
    anti join marts.imports as held on held.import_id = imports.import_id`);
  await connection.run(`create or replace temp table arrived_invoices as
    select invoice_id, customer_id, issue_date
    from received.invoices
    where import_id in (select import_id from arrived)`);
  // An account that a newer export takes a document from is another one too.
  await connection.run(`create or replace temp table arrived_accounts as
    select customer_id from arrived_invoices
    union
    select customer_id from marts.documents
    where invoice_id in (select invoice_id from arrived_invoices)`);
  const days = [
    "select min(issue_date) as day from arrived_invoices",
    ...arrivals.map(
      ({ table, day }) =>
        `select min(${day}) from received.${table}
         where import_id in (select import_id from arrived)`,
    ),
    `select min(paid_date) from received.payments
     where invoice_id in (select invoice_id from arrived_invoices)`,
    `select min(date) from received.write_offs
     where invoice_id in (select invoice_id from arrived_invoices)`,
    `select min(issue_date) from received.invoices
     where credited_invoice_id in (select invoice_id from arrived_invoices)`,
    `select min(paid_date) from received.payments
     where currency is null and customer_id in (
        select coalesce(after.customer_id, before.customer_id)
        from (${onlyCurrency("received.invoices", "coalesce(currency, '')")}) as after
        full join (${onlyCurrency("marts.documents", "cast(currency as varchar)")}) as before
            on before.customer_id = after.customer_id
        where before.currency is distinct from after.currency
     )`,
  ];
  for (const { table, mart, martDay } of [invoices, ...arrivals]) {
    const [counts] = await query<{ were_replaced: boolean }>(`select
        (select count(*) from marts.${mart}) <> (
            select count(*) from received.${table}
            where import_id not in (select import_id from arrived)
        ) as were_replaced`);
    if (!counts?.were_replaced) continue;
    days.push(`select min(held.${martDay}) from marts.${mart} as held
      anti join (
        select import_id, line from received.${table}
        where import_id not in (select import_id from arrived)
      ) as kept on kept.import_id = held.import_id and kept.line = held.line`);
  }
  const [found] = await query<{ day: string }>(
    `select coalesce(min(day), date '9999-12-01') as day from (${days.join(" union all ")})`,
  );
  const day = `date '${found?.day}'`;
  const [share] = await query<{ part: number }>(`select
    ((select count(*) from received.invoices where issue_date >= ${day})
        + (select count(*) from received.payments where paid_date >= ${day})
        + (select count(*) from received.activities where "at" >= ${day}))
    / greatest(
        (select count(*) from received.invoices) + (select count(*) from received.payments)
        + (select count(*) from received.activities), 1
    ) as part`);
  await connection.run("drop table temp.arrived_accounts");
  return (share?.part ?? 1) > mostOfRows ? null : day;
}

/** Forgets what has arrived, once the marts are derived: their parts ask for it. */
export async function forgetArrived({ connection }: Transaction): Promise<void> {
  await connection.run("drop table if exists temp.arrived_invoices");
  await connection.run("drop table if exists temp.arrived");
}

/** The currency of each account that received invoices, where all its documents are in one. */
const onlyCurrency = (documents: string, currency: string) => `
  select cast(customer_id as varchar) as customer_id,
      case when min(${currency}) = max(${currency}) then min(${currency}) end as currency
  from ${documents}
  where customer_id in (select customer_id from arrived_accounts)
  group by customer_id`;

const invoices = { table: "invoices", mart: "documents", martDay: "issue_on" };

const arrivals = [
  { table: "payments", day: "paid_date", mart: "receipts", martDay: "paid_on" },
  { table: "write_offs", day: "date", mart: "write_offs", martDay: "written_off_on" },
  { table: "activities", day: 'cast("at" as date)', mart: "activities", martDay: "at_on" },
  { table: "assignments", day: "from_date", mart: "assignments", martDay: "from_on" },
];
