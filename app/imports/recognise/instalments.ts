import type { Column } from "../tables.ts";
import { tables } from "../tables.ts";
import { rowsOfNumbers } from "./lines.ts";
import { type Candidate, candidate, type Match } from "./match.ts";
import type { Profile } from "./values.ts";

/** Fewer than this share of the documents in several rows may be slips. */
const leastShare = 0.1;

/**
 * A list of documents of which many fall due in parts: the same number stands in several rows,
 * each with another due date. Each row is an instalment then, and its document a plan: as
 * documents the later rows would take the place of the earlier. Null where it is none.
 */
export function instalmentsOf(
  invoices: Candidate | undefined,
  profiles: readonly Profile[],
): Candidate | null {
  const find = (name: string) => invoices?.matches.find(({ column }) => column.name === name);
  const [number, customer, due] = [find("invoice_id"), find("customer_id"), find("due_date")];
  if (number === undefined || customer === undefined || due === undefined) return null;
  if (!fallsDueInParts(number.profile, due.profile)) return null;
  const named = candidate("plan_instalments", profiles, false);
  const taken = new Set([number.profile, customer.profile, due.profile]);
  const others = named.matches.filter(
    ({ column, profile }) =>
      !taken.has(profile) && !["plan_id", "customer_id", "due_on"].includes(column.name),
  );
  const stated = others.find(({ column }) => column.name === "amount");
  const amount = [stated, find("amount"), find("open_amount")].find(
    (match) => match !== undefined && saysAmounts(number.profile, match.profile),
  );
  if (amount === undefined) return null;
  const as = (name: string, match: Match): Match => ({ ...match, column: columnOf(name) });
  return {
    ...named,
    matches: [
      as("plan_id", number),
      as("customer_id", customer),
      as("due_on", due),
      as("amount", amount),
      ...others.filter(
        ({ column, profile }) => column.name !== "amount" && profile !== amount.profile,
      ),
    ],
    missing: [],
    reasons: [],
  };
}

/**
 * A document whose instalments stand below it in rows without its number, as exports of nested
 * tables have them: the number that stands above such rows. Null where every row has its own.
 */
export function continuedBelow(invoices: Candidate | undefined): string | null {
  const find = (name: string) =>
    invoices?.matches.find(({ column }) => column.name === name)?.profile;
  const [number, customer, due] = [find("invoice_id"), find("customer_id"), find("due_date")];
  if (number === undefined || customer === undefined || due === undefined) return null;
  let above: string | null = null;
  const continued = new Set<string>();
  for (const [row, raw] of number.values.entries()) {
    const id = raw.trim();
    const isBare = id === "" && (customer.values[row] ?? "").trim() === "";
    if (id !== "") above = id;
    else if (isBare && above !== null && (due.values[row] ?? "").trim() !== "")
      continued.add(above);
  }
  const [first] = continued;
  const isUsual = continued.size >= number.distinct * leastShare;
  return isUsual ? (first ?? null) : null;
}

const columnOf = (name: string): Column =>
  tables.plan_instalments.columns.find((each) => each.name === name) as Column;

/** Whether many numbers stand in several rows, and in each of these with another day. */
function fallsDueInParts(number: Profile, due: Profile): boolean {
  const all = [...rowsOfNumbers(number).values()];
  const several = all.filter((rows) => rows.length > 1);
  const hasOwnDays = (rows: readonly number[]) => {
    const days = rows.map((row) => (due.values[row] ?? "").trim());
    return new Set(days).size === days.length && !days.includes("");
  };
  return (
    several.length > 0 && several.length >= all.length * leastShare && several.every(hasOwnDays)
  );
}

/** Whether nearly every row says an amount; an instalment's may be like the one before. */
function saysAmounts(number: Profile, amount: Profile): boolean {
  return amount.filled >= number.filled * 0.9;
}
