import type { Message } from "../mapping.ts";
import type { TableName } from "../tables.ts";
import { isNamed } from "../vocabulary/vocabulary.ts";
import type { Match } from "./matched.ts";
import { amountIn } from "./sides.ts";
import type { Profile } from "./values.ts";

/**
 * An invoice that stands in several rows, each with a part of its amount, in a file that has
 * columns of lines: quantities, prices of one piece. Null where each row is an invoice, or
 * every line repeats the amount of the whole.
 */
export function invoiceOfLines(
  matches: readonly Match[],
  profiles: readonly Profile[],
): string | null {
  const find = (name: string) => matches.find(({ column }) => column.name === name)?.profile;
  const number = find("invoice_id");
  if (number === undefined) return null;
  if (!hasLines(profiles)) return null;
  const rows = rowsOfNumbers(number);
  const several = [...rows].filter(([, all]) => all.length > 1);
  const [first] = several;
  if (first === undefined || several.length < rows.size * leastShare) return null;
  const amount = find("amount") ?? find("open_amount");
  const isWhole =
    amount !== undefined &&
    !isNamed("lines", amount.header) &&
    several.every(([, all]) => new Set(all.map((row) => amountIn(amount, row))).size === 1);
  return isWhole ? null : first[0];
}

/** Fewer than this share of the invoices in several rows may be corrections. */
const leastShare = 0.1;

/**
 * Without what describes the lines of an invoice, and not the invoice: texts that differ between
 * its rows, each of which repeats its amount. As one of the invoice's own, such a text would make
 * its rows contradict each other.
 */
export function notOfLines(
  table: TableName,
  matches: readonly Match[],
  profiles: readonly Profile[],
): { matches: readonly Match[]; reasons: readonly Message[] } {
  const find = (name: string) => matches.find(({ column }) => column.name === name)?.profile;
  const [number, amount] = [find("invoice_id"), find("amount")];
  if (table !== "invoices" || number === undefined || amount === undefined) {
    return { matches, reasons: [] };
  }
  if (!hasLines(profiles)) return { matches, reasons: [] };
  const repeated = [...rowsOfNumbers(number).values()].filter(
    (rows) => rows.length > 1 && areEqual(amount, rows),
  );
  const ofLines = matches.filter(
    ({ column, profile }) =>
      column.type === "text" && repeated.some((rows) => !areEqual(profile, rows)),
  );
  return {
    matches: matches.filter((match) => !ofLines.includes(match)),
    reasons: ofLines.map(({ profile: { header } }) => ({
      id: "imports.reason.of_lines",
      values: { header },
    })),
  };
}

/** Whether a file has columns of lines: quantities, prices of one piece. */
const hasLines = (profiles: readonly Profile[]) =>
  profiles.some(({ header, filled }) => filled > 0 && isNamed("lines", header));

const areEqual = ({ values }: Profile, rows: readonly number[]) =>
  new Set(rows.map((row) => values[row]?.trim() ?? "")).size === 1;

/** The rows of each document, by its number; those without one are nobody's. */
export function rowsOfNumbers(number: Profile): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, raw] of number.values.entries()) {
    const id = raw.trim();
    if (id === "") continue;
    const known = rows.get(id);
    if (known === undefined) rows.set(id, [row]);
    else known.push(row);
  }
  return rows;
}
