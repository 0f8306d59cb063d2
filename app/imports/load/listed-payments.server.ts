import type { Transaction } from "../../warehouse/warehouse.server.ts";
import type { Mapping, Staged } from "../mapping.ts";
import { type Facts, incomingSql } from "./classify-sql.ts";
import { type Incoming, literal } from "./incoming.ts";

/**
 * Keeps what an import's open-item list said on its day was left of payments on account, of
 * those too that have not changed. A list of the same day takes the place of an earlier one.
 */
export async function keepListedPayments(
  transaction: Transaction,
  { importId, mapping, staged }: { importId: number; mapping: Mapping; staged: Staged },
  incoming: Incoming,
  known: Facts,
): Promise<void> {
  const documents = staged.tables.filter(({ table }) => table === "invoices");
  const numbered = ["payment_id", "amount"].every((name) => known.filled.includes(name));
  if (mapping.shape !== "open_items" || documents.length === 0 || !numbered) return;
  const files = documents.map(({ path }) => literal(path)).join(", ");
  const said = `select payments.payment_id, payments.invoice_id, payments.client_id, lists.listed_on,
      payments.amount, ${importId} as import_id, payments.line
    from (${incomingSql(incoming, known.present)}) as payments
    cross join (
      select max(listed_on) as listed_on from read_parquet([${files}], union_by_name = true)
    ) as lists
    where payments.payment_id is not null and lists.listed_on is not null`;
  await transaction.query(
    `delete from received.listed_payments as held
      using (${said}) as said
      where held.payment_id = said.payment_id
        and held.invoice_id is not distinct from said.invoice_id
        and held.client_id is not distinct from said.client_id
        and held.listed_on = said.listed_on`,
  );
  await transaction.query(`insert into received.listed_payments ${said}`);
}
