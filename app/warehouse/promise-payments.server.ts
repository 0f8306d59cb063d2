import { BIGINT, INTEGER } from "@duckdb/node-api";
import { Filling } from "./filling.server.ts";
import { keepPromises, type PromisePayment, type PromiseTerms } from "./keep-promises.ts";
import type { Transaction } from "./warehouse.ts";

interface Account {
  readonly id: string;
  readonly promises: PromiseTerms[];
  readonly payments: PromisePayment[];
}

/** Builds `marts.promise_payments`: what was paid on each promise, and when it was fulfilled. */
export async function buildPromisePayments({ connection }: Transaction): Promise<void> {
  await connection.run(`create or replace temp table found_payments (
    promise_key integer, paid_amount bigint, kept_on integer)`);
  const found = await Filling.of(connection, "found_payments", [INTEGER, BIGINT, INTEGER]);
  const finish = (account: Account) => {
    for (const kept of keepPromises(account.promises, account.payments)) {
      found.add([kept.promise, kept.paid, kept.keptOn]);
    }
  };

  const rows = await connection.run(`
    select customer_key, currency, 'promise' as kind, promise_key as key,
        made_on - date '1970-01-01' as first_on, due_on - date '1970-01-01' as due_on,
        decided_on - date '1970-01-01' as decided_on,
        cast(amount * 10000 as bigint) as amount, document_key
    from marts.promise_terms
    union all
    select customer_key, currency, 'payment', null, paid_on - date '1970-01-01', null, null,
        cast(amount * 10000 as bigint), document_key
    from marts.receipts
    semi join marts.promise_terms using (customer_key, currency)
    order by 1, 2`);

  let account: Account | null = null;
  for (;;) {
    const chunk = await rows.fetchChunk();
    if (!chunk || chunk.rowCount === 0) break;
    const columns = chunk.getColumns();
    for (let row = 0; row < chunk.rowCount; row += 1) {
      const cell = (column: number) => columns[column]?.[row] ?? null;
      const id = `${cell(0)} ${cell(1)}`;
      if (account === null || account.id !== id) {
        if (account) finish(account);
        account = { id, promises: [], payments: [] };
      }
      const amount = cell(7) as bigint;
      const document = cell(8) === null ? null : Number(cell(8));
      if (cell(2) === "payment") {
        account.payments.push({ on: Number(cell(4)), amount, document });
      } else {
        account.promises.push({
          key: Number(cell(3)),
          madeOn: Number(cell(4)),
          dueOn: Number(cell(5)),
          decidedOn: Number(cell(6)),
          amount,
          document,
        });
      }
    }
  }
  if (account) finish(account);
  found.close();
  await connection.run(`create or replace table marts.promise_payments as
    select promise_key,
        cast(cast(paid_amount as decimal(38, 4)) / 10000 as decimal(18, 4)) as paid_amount,
        date '1970-01-01' + kept_on as kept_on
    from found_payments`);
  await connection.run("drop table temp.found_payments");
}
