import type { Message } from "../mapping.ts";
import type { Column, TableName } from "../tables.ts";
import { nameKey } from "../vocabulary/names.ts";
import { codeOf, kindOfCode } from "../vocabulary/number-codes.ts";
import { isNamed } from "../vocabulary/vocabulary.ts";
import { share } from "./fits.ts";
import type { Match } from "./matched.ts";
import { inOrder, openOnDay, runs, within } from "./relations.ts";
import type { Profile } from "./values.ts";

/** A balance that runs from row to row is the account's, not what is open of one document. */
export function notBalances(
  pairs: readonly Match[],
  profiles: readonly Profile[],
): { pairs: readonly Match[]; reasons: readonly Message[] } {
  const running = new Set<Profile>();
  for (const { column, profile } of pairs) {
    if (column.name !== "open_amount" || running.has(profile)) continue;
    if (isNamed("balance", profile.header) && runs(profile, profiles)) running.add(profile);
  }
  if (running.size === 0) return { pairs, reasons: [] };
  return {
    pairs: pairs.filter((pair) => !running.has(pair.profile)),
    reasons: [...running].map(({ header }) => ({
      id: "imports.reason.not_open",
      values: { header },
    })),
  };
}

/**
 * A date of the last payment stands in rows of which something is still open: the
 * document is not settled on that day.
 */
export function notSettled(matches: readonly Match[]): {
  matches: readonly Match[];
  reasons: readonly Message[];
} {
  const settled = matches.find((match) => match.column.name === "settled_date");
  const open = matches.find((match) => match.column.name === "open_amount");
  if (settled === undefined || open === undefined) return { matches, reasons: [] };
  if ((openOnDay(settled.profile, open.profile) ?? 0) < 0.05) return { matches, reasons: [] };
  return {
    matches: matches.filter((match) => match !== settled),
    reasons: [
      {
        id: "imports.reason.not_settled",
        values: { header: settled.profile.header, open: open.profile.header },
      },
    ],
  };
}

/**
 * What is open of a document is no more than its amount: a total of the account, with what was owed before,
 * is not.
 */
export function notAbove(matches: readonly Match[]): {
  matches: readonly Match[];
  reasons: readonly Message[];
} {
  const amount = matches.find((match) => match.column.name === "amount");
  const open = matches.find((match) => match.column.name === "open_amount");
  if (amount === undefined || open === undefined) return { matches, reasons: [] };
  if (amount.strength < 0.9 || (within(open.profile, amount.profile) ?? 1) >= 0.5)
    return { matches, reasons: [] };
  return {
    matches: matches.filter((match) => match !== open),
    reasons: [
      {
        id: "imports.reason.open_above_amount",
        values: { open: open.profile.header, amount: amount.profile.header },
      },
    ],
  };
}

/**
 * What the payments of a list share is no number of theirs: two of them would be one, and the
 * later would take the place of the earlier. A payment of one day may stand in several rows,
 * one for each invoice.
 */
export function notNumbers(
  table: TableName,
  pairs: readonly Match[],
  profiles: readonly Profile[],
): readonly Match[] {
  if (table !== "payments") return pairs;
  const strongest = (name: string, but?: Profile) =>
    pairs
      .filter(({ column, profile }) => column.name === name && profile !== but)
      .sort((one, other) => other.strength - one.strength)[0]?.profile;
  const paid = strongest("paid_date");
  // A reference that has a date of its own is that of a cheque or a transfer, not an invoice's.
  const isDated = profiles.some(({ header }) => nameKey(header) === "date reference");
  return pairs.filter(({ column, profile, strength }) => {
    if (column.name === "invoice_id" && isDated && strength < 0.6) return false;
    if (column.name !== "payment_id" || profile.filled < 2) return true;
    const invoice = strongest("invoice_id", profile);
    const [days, keys] = [new Map<string, string>(), new Set<string>()];
    let shared = 0;
    for (const [row, cell] of profile.values.entries()) {
      if (cell.trim() === "") continue;
      const day = paid?.values[row] ?? "";
      const key = `${cell}\u0000${invoice?.values[row] ?? ""}`;
      if (keys.has(key) || (days.get(cell) ?? day) !== day) shared += 1;
      keys.add(key);
      days.set(cell, day);
    }
    return shared < Math.max(1, profile.filled * 0.2);
  });
}

/**
 * A cash book gives its receipts numbers that say so, KP/1 or PPD26001: under the name of a
 * document's number they are the payments' own, and no invoice's.
 */
export function ownOfPayments(
  table: TableName,
  pairs: readonly Match[],
  language: string,
): readonly Match[] {
  if (table !== "payments") return pairs;
  const owns = (profile: Profile) =>
    pairs.some((pair) => pair.column.name === "payment_id" && pair.profile === profile) &&
    share(profile, (cell) => kindOfCode(codeOf(cell), language) === "payment") > 0.5;
  return pairs.filter(({ column, profile }) => column.name !== "invoice_id" || !owns(profile));
}

/** Pairs of dates of which the first is never after the second. */
const ordered = [
  ["issue_date", "due_date"],
  ["issue_date", "settled_date"],
  ["made_on", "due_on"],
  ["opened_on", "closed_on"],
  ["from_date", "to_date"],
  ["started_on", "left_on"],
] as const;

/**
 * Two days that stand the wrong way round throughout, each of which may as well be the other:
 * "Promise date" may be that of the promise or the promised one, the values tell which.
 */
export function inTheirOrder(matches: readonly Match[], pairs: readonly Match[]): readonly Match[] {
  let sorted = matches;
  for (const [first, second] of ordered) {
    const earlier = sorted.find(({ column }) => column.name === first);
    const later = sorted.find(({ column }) => column.name === second);
    if (earlier === undefined || later === undefined) continue;
    if ((inOrder(earlier.profile, later.profile) ?? 1) >= 0.1) continue;
    if ((inOrder(later.profile, earlier.profile) ?? 0) < 0.95) continue;
    const as = (column: Column, profile: Profile) =>
      pairs.find((pair) => pair.column === column && pair.profile === profile);
    const [one, other] = [as(earlier.column, later.profile), as(later.column, earlier.profile)];
    if (one === undefined || other === undefined) continue;
    sorted = sorted.map((match) => (match === earlier ? one : match === later ? other : match));
  }
  return sorted;
}

/** A day without which a record is rejected; a document may do without that of its issue. */
const isNeeded = ({ name, type, required }: Column) =>
  required === true && (type === "date" || type === "moment") && name !== "issue_date";

/** What values and other headers say against the columns taken, and how much trust is left. */
export function doubts(
  matches: readonly Match[],
  pairs: readonly Match[],
): { reasons: readonly Message[]; trust: number } {
  const reasons: Message[] = [];
  let trust = 1;
  const of = (name: string) => matches.find((match) => match.column.name === name);
  for (const [first, second] of ordered) {
    const [earlier, later] = [of(first), of(second)];
    if (earlier === undefined || later === undefined) continue;
    if ((inOrder(earlier.profile, later.profile) ?? 1) >= 0.5) continue;
    trust *= 0.5;
    reasons.push({
      id: "imports.reason.out_of_order",
      values: { later: later.profile.header, earlier: earlier.profile.header },
    });
  }
  for (const { column, profile } of matches) {
    if (!isNeeded(column)) continue;
    const share = profile.filled / Math.max(1, profile.values.length);
    if (share >= 0.5) continue;
    trust *= share;
    reasons.push({
      id: "imports.reason.often_blank",
      values: { header: profile.header, column: column.name },
    });
  }
  const [amount, open, due] = [of("amount"), of("open_amount"), of("due_date")];
  if (due?.column.name === "due_date" && of("invoice_id") !== undefined && !of("issue_date")) {
    reasons.push({ id: "imports.reason.no_issue_date", values: { header: due.profile.header } });
  }
  if (amount !== undefined && open !== undefined) {
    if ((within(open.profile, amount.profile) ?? 1) < 0.5) {
      trust *= 0.6;
      reasons.push({
        id: "imports.reason.open_above_amount",
        values: { open: open.profile.header, amount: amount.profile.header },
      });
    }
  }
  const taken = new Map(matches.map((match) => [match.profile, match]));
  for (const pair of pairs) {
    const match = of(pair.column.name);
    if (match === undefined || taken.has(pair.profile) || pair.strength < match.strength * 0.75)
      continue;
    // Two names that say the same as surely: the values did not tell them apart.
    if (pair.strength >= match.strength * 0.98) trust *= 0.95;
    reasons.push({
      id: "imports.reason.rival",
      values: {
        header: pair.profile.header,
        column: pair.column.name,
        taken: match.profile.header,
      },
    });
  }
  for (const match of matches) {
    const values = { header: match.profile.header, column: match.column.name };
    if (match.byValues) reasons.push({ id: "imports.reason.by_values", values });
    else if (match.near !== undefined)
      reasons.push({ id: "imports.reason.near_name", values: { ...values, name: match.near } });
  }
  return { reasons, trust };
}
