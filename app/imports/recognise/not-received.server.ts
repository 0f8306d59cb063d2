import type { Condition, Message } from "../mapping.ts";
import { isCarried } from "../vocabulary/report-words.ts";
import { isNamed, payablesWord, speaksOfCustomers } from "../vocabulary/vocabulary.ts";
import type { Evidence } from "./decide.server.ts";
import { conditionWord } from "./record-kinds.ts";
import { distinctCells } from "./whole-file.server.ts";

/** Only so many different words are those of a status. */
const mostWords = 30;

/**
 * A list of payments with their status, where some failed or are still to come: only the
 * others were received. Null where no column says so.
 */
export async function receivedOnly(
  { opened, sample, profiles }: Evidence,
  taken: ReadonlySet<number>,
): Promise<{ when: Condition; reason: Message } | null> {
  for (const { index, header, values, distinct } of profiles) {
    if (taken.has(index) || distinct === 0 || distinct > mostWords) continue;
    const isLost = (cell: string) =>
      isNamed("not_received", cell) || (isNamed("ledger", header) && isNamed("payables", cell));
    if (!values.some(isLost)) continue;
    const cells = sample.complete
      ? [...new Set(values)]
      : await distinctCells(opened, sample.layout, index);
    const words = [...new Set(cells.map(conditionWord))];
    const lost = words.filter(isLost);
    const received = words.filter((word) => !lost.includes(word));
    if (received.every((word) => word === "")) continue;
    return {
      when: { kind: "words", index, words: lost, except: true },
      reason: { id: "imports.reason.not_received", values: { header, words: lost.join(", ") } },
    };
  }
  return null;
}

/**
 * A list of what we are owed and what we owe, where a column says which is which by its words alone:
 * only what customers owe counts. Null where no column says so.
 */
export async function receivablesOnly(
  { opened, sample, profiles }: Evidence,
  taken: ReadonlySet<number>,
): Promise<{ when: Condition; reason: Message } | null> {
  for (const { index, header, values, distinct } of profiles) {
    if (taken.has(index) || distinct < 2 || distinct > mostSides) continue;
    const cells = sample.complete
      ? [...new Set(values)]
      : await distinctCells(opened, sample.layout, index);
    const words = [...new Set(cells.map(conditionWord))].filter((word) => word !== "");
    const ours = words.filter(isPayable);
    const theirs = words.filter((word) => !ours.includes(word));
    if (ours.length === 0 || theirs.length === 0 || !theirs.every(speaksOfCustomers)) continue;
    return {
      when: { kind: "words", index, words: theirs },
      reason: { id: "imports.reason.payables_beside", values: { header, words: ours.join(", ") } },
    };
  }
  return null;
}

/** Customers and suppliers, under a few names. */
const mostSides = 6;

const isPayable = (word: string) => isNamed("payables", word) || payablesWord(word) !== null;

/**
 * The records of a statement that are no movements: what was on the account before, the
 * turnover, what is on it now. They are told by words of a column of which the movements
 * have others. Null where there are none, or nothing tells them.
 */
export async function movementsOnly(
  { opened, sample, profiles }: Evidence,
  taken: ReadonlySet<number>,
  amount: number,
): Promise<Condition | null> {
  const rows = new Set<number>();
  const amounts = profiles.find(({ index }) => index === amount)?.values ?? [];
  for (const { values } of profiles) {
    for (const [row, cell] of values.entries()) {
      if (isCarried(cell) && (amounts[row] ?? "").trim() !== "") rows.add(row);
    }
  }
  if (rows.size === 0) return null;
  for (const { index, values, distinct, filled, dates } of profiles) {
    if (taken.has(index) || distinct > mostWords || filled < values.length || dates >= 0.5)
      continue;
    const carried = new Set([...rows].map((row) => conditionWord(values[row] ?? "")));
    const moved = values.filter((_, row) => !rows.has(row)).map(conditionWord);
    if (moved.length === 0 || moved.some((word) => carried.has(word))) continue;
    const cells = sample.complete ? values : await distinctCells(opened, sample.layout, index);
    const words = [...new Set(cells.map(conditionWord))].filter((word) => !carried.has(word));
    return { kind: "words", index, words };
  }
  return null;
}
