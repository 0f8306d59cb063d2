import type { DateOrder } from "../mapping.ts";
import { currencyCodes } from "../vocabulary/names.ts";

/** What the values of one column look like, counted over a sample. */
export interface Profile {
  readonly index: number;
  readonly header: string;
  readonly values: readonly string[];
  /** Cells that are not blank, aligned with `values`. */
  readonly filled: number;
  readonly distinct: number;
  /** Shares of the filled cells, 0–1. */
  readonly dates: number;
  readonly numbers: number;
  readonly integers: number;
  readonly currencies: number;
  readonly times: number;
  readonly dateEvidence: DateEvidence;
  readonly decimalEvidence: DecimalEvidence;
}

export interface DateEvidence {
  /** Dates with the year first, or as eight digits, or with a month's name: no doubt. */
  readonly clear: number;
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Both parts at most 12. */
  readonly open: number;
  /** Parts are set apart by points, which nobody does with the month first. */
  readonly dotted: number;
}

export interface DecimalEvidence {
  readonly comma: number;
  readonly point: number;
  /** One comma, or one point, before exactly three digits: `1.234`. */
  readonly openComma: number;
  readonly openPoint: number;
}

const blank = /^(|null|n\/a|na|-|–|none|nan|#n\/a|\\n|\(blank\)|0000-00-00.*|00[./]00[./]0000)$/i;
const time = /[T ]*\d{1,2}:\d{2}.*$/;
const numericDate = /^(\d{1,4})[-./ ]+(\d{1,2})[-./ ]+(\d{1,4})$/;
const namedDate =
  /^(\p{L}{2,9},? +)?(\d{1,2}[-./ ,]+\p{L}{3,9}[-./ ,]+\d{2,4}|\p{L}{3,9}[-./ ]+\d{1,2}[-./ ,]+\d{2,4})$/u;
const compactDate = /^(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])$/;

export type DateShape = "clear" | "dayFirst" | "monthFirst" | "open" | null;

/** What a cell says of the order of day and month; null where it is no date. */
export function dateShape(cell: string): DateShape {
  const part = cell.trim().replace(time, "");
  if (compactDate.test(part) || namedDate.test(part)) return "clear";
  const match = numericDate.exec(part);
  if (match === null) return null;
  const [first, second, third] = [match[1] ?? "", match[2] ?? "", match[3] ?? ""];
  if (first.length >= 3) {
    return first.length === 4 && Number(second) <= 12 && Number(third) <= 31 ? "clear" : null;
  }
  if (third.length === 3) return null;
  const [one, two] = [Number(first), Number(second)];
  if (one > 31 && third.length <= 2) return two <= 12 && Number(third) <= 31 ? "clear" : null;
  if (one > 31 || two > 31 || one === 0 || two === 0 || (one > 12 && two > 12)) return null;
  if (one > 12) return "dayFirst";
  return two > 12 ? "monthFirst" : "open";
}

/** Digits with a sign, group signs and a decimal sign, and a currency beside it or not. */
const numberLike =
  /^[-+\u2212(]?\s*(?:\p{Sc}|\p{L}{1,3}\p{Sc}|\p{L}{2,3}\.?)?\s*[-+\u2212(]?(?:\d[\d.,'\u2019\s]*|[.,]\d+)\s*[-+\u2212)%]?\s*(?:\p{Sc}|\p{L}{2,3}\.?)?\s*[-\u2212)%]?$/u;

const isNumberLike = (cell: string): boolean => numberLike.test(cell.trim());

/** What is left of a number without signs, spaces and currency. */
const digitsOf = (cell: string) => cell.replace(/[^\d.,]/g, "").replace(/^[.,](?=\D|$)|[.,]$/g, "");

/** Looks at the sampled cells of one column. */
export function profileOf(index: number, header: string, cells: readonly string[]): Profile {
  const dateEvidence = { clear: 0, dayFirst: 0, monthFirst: 0, open: 0, dotted: 0 };
  const decimalEvidence = { comma: 0, point: 0, openComma: 0, openPoint: 0 };
  const counts = { filled: 0, dates: 0, numbers: 0, integers: 0, currencies: 0, times: 0 };
  const seen = new Set<string>();
  for (const raw of cells) {
    const cell = raw.trim();
    if (blank.test(cell)) continue;
    counts.filled += 1;
    seen.add(cell);
    const shape = dateShape(cell);
    if (shape !== null) {
      counts.dates += 1;
      dateEvidence[shape] += 1;
      if (/^\d{1,2}\.\s?\d{1,2}\./.test(cell)) dateEvidence.dotted += 1;
    }
    if (isNumberLike(cell)) {
      counts.numbers += 1;
      if (/^[-+]?\d+$/.test(cell)) counts.integers += 1;
      else countDecimal(digitsOf(cell), decimalEvidence);
    }
    if (currencyCodes.has(cell.toUpperCase()) || /^\p{Sc}$/u.test(cell)) counts.currencies += 1;
    if (
      /^([T\d./-]+[ T])?\d{1,2}[:.h]\d{2}(:\d{2})?( ?[ap]\.?m\.?)?$|^\d{1,2}$|^\d{1,2} ?[ap]m$/i.test(
        cell,
      )
    )
      counts.times += 1;
  }
  const share = (count: number) => (counts.filled === 0 ? 0 : count / counts.filled);
  return {
    index,
    header,
    values: cells,
    filled: counts.filled,
    distinct: seen.size,
    dates: share(counts.dates),
    numbers: share(counts.numbers),
    integers: share(counts.integers),
    currencies: share(counts.currencies),
    times: share(counts.times),
    dateEvidence,
    decimalEvidence,
  };
}

function countDecimal(
  digits: string,
  evidence: { comma: number; point: number; openComma: number; openPoint: number },
): void {
  const comma = digits.lastIndexOf(",");
  const point = digits.lastIndexOf(".");
  if (comma === -1 && point === -1) return;
  if (comma !== -1 && point !== -1) {
    evidence[comma > point ? "comma" : "point"] += 1;
    return;
  }
  const at = Math.max(comma, point);
  const own = comma !== -1 ? "comma" : "point";
  const other = comma !== -1 ? "point" : "comma";
  if (digits.indexOf(digits[at] as string) !== at) {
    // Twice the same sign: it parts groups, so the decimal sign is the other one.
    evidence[other] += 1;
  } else if (digits.length - at - 1 !== 3 || /^0*[.,]/.test(digits) || at > 3) evidence[own] += 1;
  else evidence[comma !== -1 ? "openComma" : "openPoint"] += 1;
}

/** The one decimal sign of a column; null where its values leave it open, "." where there is none. */
export function decimalSign(evidence: DecimalEvidence): "." | "," | null {
  if (evidence.comma + evidence.point > 0) return evidence.comma > evidence.point ? "," : ".";
  return evidence.openComma + evidence.openPoint > 0 ? null : ".";
}

/** The one order of a column's dates; null where its values leave it open. */
export function dateOrderOf(evidence: DateEvidence): DateOrder | null {
  const { clear, dayFirst, monthFirst, open, dotted } = evidence;
  if (dayFirst + monthFirst > 0) return dayFirst >= monthFirst ? "dmy" : "mdy";
  if (open === 0) return "ymd";
  if (dotted >= open * 0.9) return "dmy";
  return clear > open * 9 ? "ymd" : null;
}

/** Days since 1970 of a cell, null where it is no date; for comparing columns of a sample. */
export function dayNumber(cell: string, order: DateOrder): number | null {
  const part = cell.trim().replace(time, "");
  if (compactDate.test(part)) {
    return dayOf(Number(part.slice(0, 4)), Number(part.slice(4, 6)), Number(part.slice(6)));
  }
  const match = numericDate.exec(part);
  if (match === null) {
    const named = namedDate.test(part) ? Date.parse(`${part} UTC`) : Number.NaN;
    return Number.isNaN(named) ? null : Math.floor(named / 86_400_000);
  }
  const [first, second, third] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if ((match[1] ?? "").length === 4 || order === "ymd") return dayOf(first, second, third);
  const year = third < 69 ? third + 2000 : third < 100 ? third + 1900 : third;
  return order === "dmy" ? dayOf(year, second, first) : dayOf(year, first, second);
}

function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** A cell's number, null where it is none; for comparing columns of a sample. */
export function numberOf(cell: string, decimal: "." | ","): number | null {
  if (!isNumberLike(cell)) return null;
  const digits = digitsOf(cell);
  const plain =
    decimal === "." ? digits.replaceAll(",", "") : digits.replaceAll(".", "").replace(",", ".");
  const value = Number(plain);
  if (plain === "" || Number.isNaN(value)) return null;
  return /[-\u2212(]/.test(cell) ? -value : value;
}
