import type { Mapping, SideMarks } from "../mapping.ts";
import { plainWord } from "../vocabulary/names.ts";
import { creditMarks, debitMarks } from "../vocabulary/word-lists.ts";
import { decimalSign, numberOf, type Profile } from "./values.ts";

/** How columns say of an amount beside them which side of the books it is on: debit, and credit. */
const pairs: readonly (readonly [string, string])[] = [
  ["s", "h"],
  ["soll", "haben"],
  ["d", "c"],
  ["d", "k"],
  ["dr", "cr"],
  ["db", "cr"],
  ["dt", "kt"],
  ["dt", "ct"],
  ["debit", "credit"],
  ["debet", "kredit"],
  ["debet", "credit"],
  ["debetas", "kreditas"],
  ["wn", "ma"],
  ["winien", "ma"],
  ["obciazenie", "uznanie"],
  ["md", "d"],
  ["ma dati", "dal"],
  ["debe", "haber"],
  ["debe", "credito"],
  ["debito", "credito"],
  ["af", "bij"],
];

/** A column that says of the amount beside it on which side of the account it stands. */
export interface Side {
  readonly profile: Profile;
  /** Its words as conditions compare them, and what they say; plus and minus say the sign itself. */
  readonly marks: Readonly<Record<string, "debit" | "credit" | "+" | "-">>;
}

/** The signs that the words of a side give where debits, or credits, count upward. */
export function signsOfSide({ profile, marks }: Side, upward: "debit" | "credit"): SideMarks {
  const signs = Object.entries(marks).map(([word, side]): [string, "+" | "-"] => [
    word,
    side === "+" || side === "-" ? side : side === upward ? "+" : "-",
  ]);
  return { index: profile.index, marks: Object.fromEntries(signs) };
}

/** The sign that a column of sides gives to the amount of a sampled record; null where it says nothing. */
export function signInRow(
  { index, marks }: SideMarks,
  profile: Profile,
  row: number,
): 1 | -1 | null {
  if (profile.index !== index) return null;
  const sign = marks[wordIn(profile.values[row] ?? "")];
  return sign === undefined ? null : sign === "+" ? 1 : -1;
}

const wordIn = (cell: string) => cell.trim().toLowerCase();

/**
 * The column of debit and credit beside amounts that have no sign of their own; null
 * where there is none, or where the amounts have the signs already that it would give.
 */
export function sideOf(profiles: readonly Profile[], amount: Profile): Side | null {
  for (const profile of profiles) {
    if (profile === amount || profile.filled === 0) continue;
    const marks = marksIn(profile);
    if (marks !== null && !isSigned({ profile, marks }, amount)) return { profile, marks };
  }
  return null;
}

const mostMarks = 8;

/** What the words of a column say, null where one of them says nothing of sides. */
function marksIn(profile: Profile): Side["marks"] | null {
  // Two words, in small letters and in capitals at most.
  if (profile.distinct > mostMarks) return null;
  const cells = new Set(profile.values.map(wordIn).filter((word) => word !== ""));
  if (cells.size === 0 || cells.size > 2) return null;
  if ([...cells].every((cell) => /^[-+−]$/.test(cell))) {
    // A stroke alone says that there is nothing.
    if (!cells.has("+")) return null;
    return { "+": "+", "-": "-", "−": "-" };
  }
  const words = new Set([...cells].map(plainWord));
  const named = new Set(plainWord(profile.header).split(" "));
  const known = (list: ReadonlySet<string>) => [...named].some((word) => list.has(word));
  for (const [debit, credit] of pairs) {
    const isBoth = words.has(debit) && words.has(credit);
    // One side alone may be anything, unless the header names both: Soll/Haben, D/C.
    const isOne =
      words.size === 1 &&
      (words.has(debit) || words.has(credit)) &&
      known(debitMarks) &&
      known(creditMarks) &&
      named.size > 1;
    if (!isBoth && !isOne) continue;
    const said = [...cells].map((cell): [string, "debit" | "credit"] => [
      cell,
      plainWord(cell) === debit ? "debit" : "credit",
    ]);
    return { [debit]: "debit", [credit]: "credit", ...Object.fromEntries(said) };
  }
  return null;
}

/** Whether the amounts of one side, and of no other, stand below zero: the words only repeat it. */
function isSigned(side: Side, amount: Profile): boolean {
  const seen = { upBelow: 0, downBelow: 0, up: 0, down: 0 };
  const signs = signsOfSide(side, "debit");
  const decimal = decimalSign(amount.decimalEvidence) ?? ".";
  for (const [row, cell] of amount.values.entries()) {
    const value = numberOf(cell, decimal);
    const sign = signInRow(signs, side.profile, row);
    if (value === null || value === 0 || sign === null) continue;
    const at = sign === 1 ? "up" : "down";
    seen[at] += 1;
    if (value < 0) seen[`${at}Below`] += 1;
  }
  const all = (below: number, of: number) => of > 0 && below === of;
  return (
    (all(seen.upBelow, seen.up) && seen.downBelow === 0) ||
    (all(seen.downBelow, seen.down) && seen.upBelow === 0)
  );
}

/**
 * A column of marks of debit and credit that a mapping of documents or payments does
 * not read, though their amounts have no sign of their own: what was paid would count
 * as owed. Null where there is none.
 */
export function unreadSides(profiles: readonly Profile[], mapping: Mapping): Profile | null {
  const [main] = mapping.tables;
  if (main?.table !== "invoices" && main?.table !== "payments") return null;
  const amount = main.sources.find(({ column }) => column === "amount");
  if (amount === undefined || amount.minus !== undefined || amount.marks !== undefined) return null;
  const profile = profiles.find(({ index }) => index === amount.index);
  if (profile === undefined || amount.side !== undefined) return null;
  const read = new Set(
    mapping.tables.flatMap(({ sources, when = [] }) =>
      [...sources, ...when].map((each) => each.index),
    ),
  );
  const unread = profiles.filter(({ index, filled }) => filled > 0 && !read.has(index));
  return sideOf(unread, profile)?.profile ?? null;
}
