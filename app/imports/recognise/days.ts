import type { DateOrder } from "../mapping.ts";
import { dateFillers, months } from "../vocabulary/word-lists.ts";

/**
 * What a cell says of its day, for deciding about a column and for comparing columns of
 * a sample. Reads what `stage/dates.ts` reads, which a test holds the two to.
 */

/** A day by three numbers whose meaning their places do not tell, as they stand. */
interface OpenDay {
  readonly kind: "open";
  readonly parts: readonly [string, string, string];
  readonly sign: string;
}

type Written = { readonly kind: "clear"; readonly day: number } | OpenDay;

const timeBehind =
  /[T, ]*(?:(?:kl|godz|hod|val|um|at|om|v|o|à)\.? *)?\d{1,2}:\d{2}.*$|T\d{4,6}(?:[-+Z].*)?$/;
const pointedTime =
  /(\d{4}\.?)[, ] *(?:(?:kl|godz|hod|val|um|at|om|v|o)\.? *)?\d{1,2}\.\d{2}(?:\.\d{2})?$/;
const separators = /[-./, \u2010-\u2015\u2212\u00a0\u2009\u202f]+/g;
const fillers = new Set(dateFillers);
const serial = /^[1-7]\d{4}(?:[.,]\d+)?$/;
const lastSerial = 73_415;
/** The day before the first that a spreadsheet counts, and one for its leap day that never was. */
const serialEpoch = Date.UTC(1899, 11, 30) / 86_400_000;

/** What was found of cells: a column's are looked at several times, for its kind, order and days. */
const known = new Map<string, Written | null>();
const mostKnown = 50_000;

/** A number that is no day: it has no eight digits or more, in which one could stand. */
const bareNumber = /^-?(?:\d{1,7}|\d+[.,]\d{1,3}|\d{15,})$/;

/** How a cell's day is written, null where it is none. */
export function writtenDay(cell: string): Written | null {
  if (bareNumber.test(cell)) return null;
  if (cell.length > 60) return dayWrittenIn(cell);
  const before = known.get(cell);
  if (before !== undefined) return before;
  const found = dayWrittenIn(cell);
  if (known.size >= mostKnown) known.clear();
  known.set(cell, found);
  return found;
}

/** Most dates, which nothing else looks like: `2024-01-31`, `31.1.2024`. */
const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/;
const placedDate = /^(\d\d?)([./-])(\d\d?)\2(\d{4})$/;

function dayWrittenIn(cell: string): Written | null {
  const iso = isoDate.exec(cell);
  if (iso !== null) return clear(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const placed = placedDate.exec(cell);
  if (placed !== null) {
    const [, one = "", sign = "", two = "", three = ""] = placed;
    return open([one, two, three], sign);
  }
  const bare = cell.trim();
  if (bare.length < 5 || bare.length > 60 || !/\d/.test(bare)) return null;
  // With letters a day has two numbers at least, or ends with a zone: `INV1001` is none.
  if (/^\D*\d+[^\d]*$/.test(bare) && /\p{L}/u.test(bare) && !bare.endsWith("Z")) return null;
  const day = bare.replace(/Z$/, "").replace(pointedTime, "$1").replace(timeBehind, "");
  if (serial.test(day)) return null;
  const words = /\p{L}/u.test(day) ? dateWords(day) : day.replace(separators, " ").trim();
  if (/[a-z]/.test(words)) return namedDay(words);
  const sign = /\d\s*([-./])/.exec(day)?.[1] ?? " ";
  return numericDay(words, sign);
}

/** Six digits as a day, which they are only where a header says so: `260131`, `310126`. */
export function compactDay(cell: string): OpenDay | null {
  const digits = cell.trim();
  if (!/^\d{6}$/.test(digits)) return null;
  return open([digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)], "");
}

/** Whether a cell may be the days that a spreadsheet counts. */
export const isSerial = (cell: string) =>
  serial.test(cell.trim()) && Number(cell.trim().slice(0, 5)) <= lastSerial;

function dateWords(day: string): string {
  const plain = day
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ł", "l")
    .replace(/(\d)([a-z])/g, "$1 $2")
    .replace(/([a-z])(\d)/g, "$1 $2");
  return plain
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !fillers.has(word))
    .join(" ");
}

function namedDay(words: string): Written | null {
  const parts = words.split(" ");
  // Tuesday is "mar" where March is too.
  if (parts.length === 4 && parts[0] === "mar") parts.shift();
  if (parts.length !== 3) return null;
  const [one = "", two = "", three = ""] = parts;
  const pick = /^\d{4} [a-z]+ \d{1,2}$/.test(words)
    ? [three, two, one]
    : /^[a-z]+ \d{1,2} (?:\d{4}|\d{2})$/.test(parts.join(" "))
      ? [two, one, three]
      : /^\d{1,2} [a-z]+ (?:\d{4}|\d{2})$/.test(parts.join(" "))
        ? [one, two, three]
        : null;
  if (pick === null) return null;
  const [date = "", month = "", year = ""] = pick;
  return clear(yearOf(year), months.get(month) ?? 0, Number(date));
}

function numericDay(words: string, sign: string): Written | null {
  if (/^(?:19|20|21)\d{2}(?:0[1-9]|1[0-2])\d{2}(?:\d{4}(?:\d{2})?)?$/.test(words)) {
    return clear(Number(words.slice(0, 4)), Number(words.slice(4, 6)), Number(words.slice(6, 8)));
  }
  if (/^\d{4}(?:19|20|21)\d{2}$/.test(words)) {
    return open([words.slice(0, 2), words.slice(2, 4), words.slice(4)], "");
  }
  const parts = words.split(" ");
  const [one = "", two = "", three = ""] = parts;
  if (parts.length !== 3 || !/^\d{1,2}$/.test(two)) return null;
  if (/^\d{4}$/.test(one) && /^\d{1,2}$/.test(three)) {
    return clear(Number(one), Number(two), Number(three));
  }
  if (!/^\d{1,2}$/.test(one) || !/^(?:\d{4}|\d{1,2})$/.test(three)) return null;
  return open([one, two, three], sign);
}

const open = (parts: OpenDay["parts"], sign: string): OpenDay => ({ kind: "open", parts, sign });

function clear(year: number, month: number, date: number): Written | null {
  const day = dayOf(year, month, date);
  return day === null ? null : { kind: "clear", day };
}

/** Years of two digits are 1969–2068, as the database has it. */
function yearOf(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 69 ? year + 2000 : year + 1900;
}

/** The day that three parts mean in an order, as days since 1970; null where they mean none. */
export function dayIn({ parts: [one, two, three] }: OpenDay, order: DateOrder): number | null {
  if (order === "ymd") {
    return one.length === 2 && three.length <= 2
      ? dayOf(yearOf(one), Number(two), Number(three))
      : null;
  }
  if (three.length !== 4 && three.length !== 2) return null;
  const [date, month] = order === "dmy" ? [one, two] : [two, one];
  return dayOf(yearOf(three), Number(month), Number(date));
}

function dayOf(year: number, month: number, date: number): number | null {
  if (year < 1900 || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const time = Date.UTC(year, month - 1, date);
  // The 30th of February would be the first or second of March.
  return new Date(time).getUTCDate() === date ? Math.round(time / 86_400_000) : null;
}

/** Days since 1970 of a cell in a column of an order, null where it is no date. */
export function dayNumber(cell: string, order: DateOrder): number | null {
  if (isSerial(cell)) return serialEpoch + Number(cell.trim().slice(0, 5));
  const written = writtenDay(cell) ?? compactDay(cell);
  if (written === null) return null;
  return written.kind === "clear" ? written.day : dayIn(written, order);
}

/** A day since 1970 as yyyy-mm-dd. */
export const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

export type DateShape = "clear" | "dayFirst" | "monthFirst" | "open" | null;

/** What a cell says of the order of day and month; null where it is no date. */
export function dateShape(cell: string): DateShape {
  const written = writtenDay(cell);
  if (written === null || written.kind === "clear") return written?.kind ?? null;
  const readers = ordersFor(written);
  if (readers.length === 0) return null;
  if (readers.includes("dmy") && readers.includes("mdy")) return "open";
  if (readers.includes("dmy")) return "dayFirst";
  return readers.includes("mdy") ? "monthFirst" : "clear";
}

const allOrders = ["ymd", "dmy", "mdy"] as const;

const ordersFor = (written: OpenDay) => allOrders.filter((order) => dayIn(written, order) !== null);

/** What the cells of a column say together about its order. */
export interface DateEvidence {
  /** Dates that leave no doubt: the year first in four digits, eight digits, a month's name. */
  readonly clear: number;
  /** Of the others, how many can be read by exactly these orders: `dmy mdy` → 5. */
  readonly readBy: Readonly<Record<string, number>>;
  /** Of them, those with points, which nobody does with the month first. */
  readonly dotted: number;
  /** Of them, those with strokes (hyphens), and two digits in every part: the year may stand first. */
  readonly hyphened: number;
  /** How many different first and last parts those have in which either may be the year. */
  readonly firsts: number;
  readonly lasts: number;
}

/** Whether all cells of a column are six digits that some order reads as days, slips apart. */
export function areCompactDays(cells: ReadonlyMap<string, number>): boolean {
  let [all, read] = [0, 0];
  for (const [cell, count] of cells) {
    const day = compactDay(cell);
    if (day === null) return false;
    all += count;
    if (ordersFor(day).length > 0) read += count;
  }
  return all > 0 && read * slips > all * (slips - 1);
}

/** Evidence of cells, each with how often it stands in the column. */
export function dateEvidenceOf(
  cells: Iterable<readonly [string, number]>,
  isCompact = false,
): DateEvidence {
  const counts = { clear: 0, dotted: 0, hyphened: 0 };
  const readBy: Record<string, number> = {};
  const [firsts, lasts] = [new Set<string>(), new Set<string>()];
  for (const [cell, count] of cells) {
    const written = isCompact ? compactDay(cell) : writtenDay(cell);
    if (written === null) continue;
    if (written.kind === "clear") {
      counts.clear += count;
      continue;
    }
    const orders = ordersFor(written);
    if (orders.length === 0) continue;
    const key = orders.join(" ");
    readBy[key] = (readBy[key] ?? 0) + count;
    if (written.sign === ".") counts.dotted += count;
    const [first, , last] = written.parts;
    if (first.length === 2 && last.length === 2) {
      if (written.sign === "-") counts.hyphened += count;
      firsts.add(first);
      lasts.add(last);
    }
  }
  return { ...counts, readBy, firsts: firsts.size, lasts: lasts.size };
}

/** Fewer than one in twenty are slips: they do not open what the others decide. */
const slips = 20;

/** The orders that a column's dates may be in, the likeliest first; one where they decide. */
export function possibleOrders(evidence: DateEvidence): DateOrder[] {
  const entries = Object.entries(evidence.readBy);
  const unclear = entries.reduce((sum, [, count]) => sum + count, 0);
  if (unclear === 0) return ["ymd"];
  const reads = (order: DateOrder, without?: DateOrder) =>
    entries.reduce((sum, [key, count]) => {
      const orders = key.split(" ");
      return orders.includes(order) && !orders.includes(without ?? "") ? sum + count : sum;
    }, 0);
  const ranked = [...allOrders]
    .filter((order) => reads(order) > 0)
    .sort((one, other) => reads(other) - reads(one));
  const standing = ranked.filter(
    (order) =>
      !ranked.some((other) => {
        const [mine, its] = [reads(order, other), reads(other, order)];
        return other !== order && its > 0 && mine * slips <= its;
      }),
  );
  return byHabit(standing, evidence, unclear);
}

/** What people do and do not do, where the numbers themselves leave several orders. */
function byHabit(
  standing: readonly DateOrder[],
  evidence: DateEvidence,
  unclear: number,
): DateOrder[] {
  let left = [...standing];
  const { firsts, lasts } = evidence;
  if (left.includes("ymd") && left.length > 1) {
    // Years are few, days are many.
    const yearLast = lasts * 3 <= firsts && firsts >= 5;
    const yearFirst = firsts * 3 <= lasts && lasts >= 5;
    const usual = evidence.hyphened < unclear * 0.1 && lasts <= firsts;
    if (yearLast || usual) left = left.filter((order) => order !== "ymd");
    else if (yearFirst) left = ["ymd"];
  }
  // Where nothing decides, the part with fewer values is likelier the year.
  if (left[0] === "ymd" && lasts < firsts) left.push(...left.splice(0, 1));
  if (left.includes("dmy") && evidence.dotted >= unclear * 0.9) {
    left = left.filter((order) => order !== "mdy");
  }
  return left;
}

/** The one order of a column's dates; null where its values leave it open. */
export function dateOrderOf(evidence: DateEvidence): DateOrder | null {
  const possible = possibleOrders(evidence);
  return possible.length === 1 ? (possible[0] ?? null) : null;
}
