import type { Transaction } from "../../warehouse/warehouse.server.ts";

/**
 * Keeps what an import's list said of its invoices on its day: what was paid and
 * what was open. A list of the same day takes the place of an earlier one.
 */
export async function keepListedBalances(
  transaction: Transaction,
  importId: number,
): Promise<void> {
  const said = `select invoice_id, client_id, listed_on, amount, paid_amount, open_amount,
      import_id, line
    from received.invoices
    where import_id = ${importId} and (paid_amount is not null or open_amount is not null)`;
  await transaction.query(
    `delete from received.listed_balances as held
      using (${said}) as said
      where held.invoice_id = said.invoice_id
        and held.client_id is not distinct from said.client_id
        and held.listed_on is not distinct from said.listed_on`,
  );
  await transaction.query(`insert into received.listed_balances ${said}`);
}
