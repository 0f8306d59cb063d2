import { isNamed, meaningsOf, speaksOfCustomers } from "../vocabulary/vocabulary.ts";
import { holdsAmounts } from "./fits.ts";
import type { Candidate } from "./match.ts";
import type { Profile } from "./values.ts";

/** What contacts have, and no document or payment has. */
const ofContacts: ReadonlySet<string> = new Set(["channel", "direction", "minutes", "stage"]);

/** What only customers have. */
const ofCustomers: ReadonlySet<string> = new Set([
  "payment_terms_days",
  "credit_limit",
  "risk_class",
  "customer_since",
]);

/**
 * Whether a file may hold something else than what was made of it: a list of customers that names
 * none of them, or has a debt and its day beside each, or of which
 * most columns are unknown, dates and amounts among them; invoices that are called bills, as
 * those of suppliers are; contacts of which nothing says how they were made, beside amounts
 * that nobody knows.
 */
export function mayBeOther(
  { table, titled, explained, matches }: Candidate,
  profiles: readonly Profile[],
) {
  const taken = new Set(matches.map(({ profile }) => profile.index));
  const spare = profiles.filter(({ index, filled }) => filled > 0 && !taken.has(index));
  if (table === "invoices") {
    const isBill = ({ header, values }: Profile) =>
      isNamed("ledger", header) &&
      values.every((cell) => cell.trim() === "" || isNamed("bills", cell));
    const filled = profiles.filter((each) => each.filled > 0);
    return filled.some(isBill) && !profiles.some(({ header }) => speaksOfCustomers(header));
  }
  if (table === "activities") {
    const isContact = matches.some(({ column }) => ofContacts.has(column.name));
    return !titled && !isContact && spare.some((each) => each.dates < 0.5 && holdsAmounts(each));
  }
  if (titled || (table !== "customers" && table !== "collectors")) return false;
  if (!matches.some(({ column }) => column.name === "name") && spare.length > 1) return true;
  if (isDebtWithDay(spare)) return true;
  // Names of anybody, suppliers and staff too.
  const of = (name: string) => matches.find(({ column }) => column.name === name)?.profile;
  const name = of("name");
  if (
    table === "customers" &&
    name !== undefined &&
    name === of("customer_id") &&
    !speaksOfCustomers(name.header) &&
    !matches.some(({ column }) => ofCustomers.has(column.name))
  )
    return true;
  if (explained > 0.5) return false;
  const unknown = spare.filter(
    ({ header }) => meaningsOf(header).length === 0 && !isNamed("not_needed", header),
  );
  return (
    unknown.some(({ dates }) => dates >= 0.8) &&
    unknown.some((each) => each.dates < 0.5 && holdsAmounts(each))
  );
}

/** A day on which something is due, and an amount: what stands beside a customer so is a debt of theirs. */
const isDebtWithDay = (spare: readonly Profile[]) =>
  spare.some(
    ({ header, dates }) =>
      dates >= 0.8 && meaningsOf(header).some(({ column }) => column.startsWith("due_")),
  ) &&
  spare.some(
    ({ header, numbers, dates, distinct }) =>
      numbers >= 0.9 &&
      dates < 0.5 &&
      distinct > 1 &&
      !isNamed("derived", header) &&
      (isNamed("debts", header) ||
        meaningsOf(header).some(({ column }) => column.endsWith("amount"))),
  );
