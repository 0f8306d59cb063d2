import { type DuckDBDataChunk, INTEGER } from "@duckdb/node-api";
import { ChunkReader } from "./chunk-reader.server.ts";
import { Filling } from "./filling.server.ts";
import { type Instalment, type PlanPayment, servePlans } from "./serve-plans.ts";
import type { Transaction } from "./warehouse.ts";

/** A customer in one currency. */
interface Account {
  readonly customer: number;
  readonly currency: string;
  readonly instalments: Instalment[];
  readonly payments: PlanPayment[];
}

// Where payments of a client say that they are instalments, only those are.
const readAccounts = `
with marked_clients as (
    select distinct customers.client_id
    from marts.receipts as receipts
    inner join marts.payment_methods as methods on methods.method = receipts.method
    inner join marts.customers as customers on customers.customer_key = receipts.customer_key
    where methods.is_instalment
),
plan_accounts as (
    select plan_terms.customer_key, plan_terms.currency,
        min(plan_terms.counts_from) as counts_from,
        bool_or(marked_clients.client_id is not null) as is_marked
    from marts.plan_terms as plan_terms
    inner join marts.customers as customers
        on customers.customer_key = plan_terms.customer_key
    left join marked_clients on marked_clients.client_id = customers.client_id
    group by plan_terms.customer_key, plan_terms.currency
)
select customer_key, currency, true as is_instalment, instalment_key as key, plan_key,
    cast(started_on - date '1970-01-01' as integer) as started_on,
    cast(counts_from - date '1970-01-01' as integer) as counts_from,
    cast(due_on - date '1970-01-01' as integer) as due_on,
    cast(decided_on - date '1970-01-01' as integer) as decided_on,
    cast(amount * 10000 as bigint) as amount
from marts.plan_terms
union all
select receipts.customer_key, receipts.currency, false, null, null,
    cast(documents.issue_on - date '1970-01-01' as integer), null,
    cast(receipts.paid_on - date '1970-01-01' as integer), null,
    cast(receipts.amount * 10000 as bigint)
from marts.receipts as receipts
inner join plan_accounts
    on plan_accounts.customer_key = receipts.customer_key
    and plan_accounts.currency = receipts.currency
    and plan_accounts.counts_from <= receipts.paid_on
left join marts.payment_methods as methods on methods.method = receipts.method
left join marts.documents as documents on documents.document_key = receipts.document_key
where not plan_accounts.is_marked or methods.is_instalment
order by 1, 2`;

/** Builds `marts.plan_payments`: when each instalment of a payment plan was paid. */
export async function buildPlanPayments({ connection }: Transaction): Promise<void> {
  await connection.run(`create or replace temp table found_instalments (
    instalment_key integer, paid_on integer)`);
  const found = await Filling.of(connection, "found_instalments", [INTEGER, INTEGER]);
  const rows = await connection.run(readAccounts);
  let account: Account | null = null;
  for (;;) {
    const chunk = await rows.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    account = readChunk(chunk, account, found);
  }
  if (account) finish(account, found);
  found.close();
  await connection.run(`create or replace table marts.plan_payments as
    select instalment_key, date '1970-01-01' + paid_on as paid_on
    from found_instalments`);
  await connection.run("drop table temp.found_instalments");
}

/** Reads rows, serves the accounts that end among them and gives back the last, which may go on. */
function readChunk(chunk: DuckDBDataChunk, begun: Account | null, found: Filling): Account | null {
  let account = begun;
  const cells = new ChunkReader(chunk);
  for (let row = 0; row < chunk.rowCount; row += 1) {
    const customer = cells.number(0, row);
    const currency = cells.text(1, row);
    if (account === null || account.customer !== customer || account.currency !== currency) {
      if (account) finish(account, found);
      account = { customer, currency, instalments: [], payments: [] };
    }
    const amount = cells.amount(9, row) as bigint;
    if (!cells.flag(2, row)) {
      const issuedOn = cells.numberOrNull(5, row);
      account.payments.push({ on: cells.number(7, row), amount, issuedOn });
    } else {
      account.instalments.push({
        key: cells.number(3, row),
        plan: cells.number(4, row),
        startedOn: cells.number(5, row),
        countsFrom: cells.number(6, row),
        dueOn: cells.number(7, row),
        decidedOn: cells.number(8, row),
        amount,
      });
    }
  }
  return account;
}

function finish({ instalments, payments }: Account, found: Filling): void {
  for (const { instalment, paidOn } of servePlans(instalments, payments)) {
    found.add([instalment, paidOn]);
  }
}
