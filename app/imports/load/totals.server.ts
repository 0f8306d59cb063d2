import type { Reader } from "../../warehouse/warehouse.server.ts";
import { type TableName, tables } from "../tables.ts";
import type { CurrencyTotal } from "../upload.ts";
import { type Facts, incomingSql, merged, sameKey } from "./classify-sql.ts";
import { type Incoming, leadingAmount, quoted } from "./incoming.ts";

interface Total {
  currency: string | null;
  row_count: number;
  amount: number;
}

/** An amount in SQL, 0 where the document is a draft or was called off: nobody owes it. */
const owed = (table: TableName, amount: string, kind = "kind") =>
  table === "invoices" ? `case when ${kind} = 'void' then 0 else ${amount} end` : amount;

/** Rows and money of a table by currency, as they are now; empty for tables without money. */
export async function totalsNow(reader: Reader, table: Incoming["table"]): Promise<Total[]> {
  const amount = leadingAmount(table);
  if (amount === null) return [];
  return reader.query<Total>(
    `select currency, count(*) as row_count, coalesce(sum(${owed(table, quoted(amount))}), 0) as amount
      from received.${table} group by currency order by currency`,
  );
}

/** The same as they would be once the staged rows are loaded. */
export async function totalsAfter(
  reader: Reader,
  incoming: Incoming,
  facts: Facts,
  status: string,
): Promise<Total[]> {
  const name = leadingAmount(incoming.table);
  if (name === null) return [];
  const { table } = incoming;
  const of = (from: string) => owed(table, `${from}.${quoted(name)}`, `${from}.kind`);
  const after = (column: string) => merged(incoming, facts, column);
  const key = tables[table].key;
  const staged = `(${incomingSql(incoming, facts.present)}) as incoming
    inner join ${status} as judged on judged.row_id = incoming.row_id`;
  const parts = [
    `select currency, ${of("held")} as amount, 1 as row_count from received.${table} as held`,
    `select incoming.currency, ${of("incoming")} as amount, 1 as row_count
      from ${staged} where judged.status = 'new'`,
  ];
  if (key !== null && !facts.meetsNone) {
    const changed = `${staged}
      inner join received.${table} as held on ${sameKey(key, "held", "incoming")}
      where judged.status = 'changed'`;
    parts.push(
      `select held.currency, -${of("held")} as amount, -1 as row_count from ${changed}`,
      `select ${after("currency")} as currency,
        ${owed(table, after(name), after("kind"))} as amount, 1 as row_count from ${changed}`,
    );
  }
  return reader.query<Total>(
    `select currency, sum(row_count) as row_count, coalesce(sum(amount), 0) as amount
      from (${parts.join(" union all ")}) as part
      group by currency order by currency`,
  );
}

/** Two states of one table side by side; a currency that one of them lacks counts 0 there. */
export function sideBySide(
  table: Incoming["table"],
  before: readonly Total[],
  after: readonly Total[],
): CurrencyTotal[] {
  const currencies = new Set([...before, ...after].map(({ currency }) => currency));
  const find = (totals: readonly Total[], currency: string | null) =>
    totals.find((total) => total.currency === currency);
  return [...currencies]
    .sort((left, right) => (left ?? "").localeCompare(right ?? ""))
    .map((currency) => ({
      table,
      currency,
      rowsBefore: find(before, currency)?.row_count ?? 0,
      rowsAfter: find(after, currency)?.row_count ?? 0,
      amountBefore: find(before, currency)?.amount ?? 0,
      amountAfter: find(after, currency)?.amount ?? 0,
    }));
}
