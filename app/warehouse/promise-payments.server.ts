import { BIGINT, type DuckDBDataChunk, INTEGER } from "@duckdb/node-api";
import { ChunkReader } from "./chunk-reader.server.ts";
import { Filling } from "./filling.server.ts";
import { keepPromises, type PromisePayment, type PromiseTerms } from "./keep-promises.ts";
import type { Transaction } from "./warehouse.ts";

/** A customer in one currency. */
interface Account {
  readonly customer: number;
  readonly currency: string;
  readonly promises: PromiseTerms[];
  readonly payments: PromisePayment[];
}

// A payment outside of the days of every promise of its account keeps none.
const readAccounts = `
select customer_key, currency, true as is_promise, promise_key as key,
    cast(made_on - date '1970-01-01' as integer) as first_on,
    cast(due_on - date '1970-01-01' as integer) as due_on,
    cast(decided_on - date '1970-01-01' as integer) as decided_on,
    cast(amount * 10000 as bigint) as amount, document_key
from marts.promise_terms
union all
select receipts.customer_key, receipts.currency, false, null,
    cast(receipts.paid_on - date '1970-01-01' as integer), null, null,
    cast(receipts.amount * 10000 as bigint), receipts.document_key
from marts.receipts as receipts
semi join marts.promise_terms as promise_terms
    on promise_terms.customer_key = receipts.customer_key
    and promise_terms.currency = receipts.currency
    and promise_terms.made_on <= receipts.paid_on
    and promise_terms.decided_on >= receipts.paid_on
order by 1, 2`;

/** Builds `marts.promise_payments`: what was paid on each promise, and when it was fulfilled. */
export async function buildPromisePayments({ connection }: Transaction): Promise<void> {
  await connection.run(`create or replace temp table found_payments (
    promise_key integer, paid_amount bigint, kept_on integer)`);
  const found = await Filling.of(connection, "found_payments", [INTEGER, BIGINT, INTEGER]);
  const rows = await connection.run(readAccounts);
  let account: Account | null = null;
  for (;;) {
    const chunk = await rows.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    account = readChunk(chunk, account, found);
  }
  if (account) finish(account, found);
  found.close();
  await connection.run(`create or replace table marts.promise_payments as
    select promise_key,
        cast(cast(paid_amount as decimal(38, 4)) / 10000 as decimal(18, 4)) as paid_amount,
        date '1970-01-01' + kept_on as kept_on
    from found_payments`);
  await connection.run("drop table temp.found_payments");
}

/** Reads rows, judges the accounts that end among them and gives back the last, which may go on. */
function readChunk(chunk: DuckDBDataChunk, begun: Account | null, found: Filling): Account | null {
  let account = begun;
  const cells = new ChunkReader(chunk);
  for (let row = 0; row < chunk.rowCount; row += 1) {
    const customer = cells.number(0, row);
    const currency = cells.text(1, row);
    if (account === null || account.customer !== customer || account.currency !== currency) {
      if (account) finish(account, found);
      account = { customer, currency, promises: [], payments: [] };
    }
    const on = cells.number(4, row);
    const amount = cells.amount(7, row) as bigint;
    const document = cells.numberOrNull(8, row);
    if (!cells.flag(2, row)) account.payments.push({ on, amount, document });
    else {
      account.promises.push({
        key: cells.number(3, row),
        madeOn: on,
        dueOn: cells.number(5, row),
        decidedOn: cells.number(6, row),
        amount,
        document,
      });
    }
  }
  return account;
}

function finish({ promises, payments }: Account, found: Filling): void {
  for (const kept of keepPromises(promises, payments)) {
    found.add([kept.promise, kept.paid, kept.keptOn]);
  }
}
