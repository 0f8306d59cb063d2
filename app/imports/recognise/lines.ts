import { isNamed } from "../vocabulary/vocabulary.ts";
import type { Candidate } from "./match.ts";
import { amountIn } from "./sides.ts";
import type { Profile } from "./values.ts";

/**
 * An invoice that stands in several rows, each with a part of its amount, in a file that has
 * columns of lines: quantities, prices of one piece. Null where each row is an invoice, or
 * every line repeats the amount of the whole.
 */
export function invoiceOfLines(
  invoices: Candidate | undefined,
  profiles: readonly Profile[],
): string | null {
  const find = (name: string) =>
    invoices?.matches.find(({ column }) => column.name === name)?.profile;
  const number = find("invoice_id");
  if (number === undefined) return null;
  if (!profiles.some(({ header, filled }) => filled > 0 && isNamed("lines", header))) return null;
  const rows = new Map<string, number[]>();
  for (const [row, raw] of number.values.entries()) {
    const id = raw.trim();
    if (id === "") continue;
    const known = rows.get(id);
    if (known === undefined) rows.set(id, [row]);
    else known.push(row);
  }
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
