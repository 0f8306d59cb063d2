import { creditMarks, currencyMarks, debitMarks } from "../vocabulary/word-lists.ts";

/**
 * What a cell says of its number, for deciding about a column and for comparing columns
 * of a sample. Reads what `stage/numbers.ts` reads.
 */

interface WrittenNumber {
  readonly isNegative: boolean;
  /** Digits with the signs between them; spaces and apostrophes between groups are gone. */
  readonly digits: string;
  /** Groups were apart by spaces or apostrophes: a sign that is left is the decimal one. */
  readonly isSpaced: boolean;
  readonly power: string;
  /** What stands in place of cents, such as `,-`. */
  readonly ending: string;
  /** The word that says on which side of an account it stands, in plain letters; else empty. */
  readonly mark: string;
}

const escaped = (words: Iterable<string>) =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");

const several = escaped(currencyMarks.filter((mark) => mark.replace(".", "").length > 1));
const single = escaped(currencyMarks.filter((mark) => mark.replace(".", "").length === 1));
const sign = "\\p{L}{0,3}\\p{Sc}";
const number = new RegExp(
  `^'?([-+(]?) ?(?:${sign}|(?:${several}|${single})\\.?)? ?([-+(]?) ?` +
    "([0-9.,' ]*[0-9])(e[-+]?[0-9]{1,2})?([.,:]-{1,2}|[.,])?" +
    ` ?([-)]?) ?(?:${sign}|(?:${several})\\.?)? ?([-)]?)(?: ?%)?$`,
  "iu",
);
const allMarks = [...new Set([...debitMarks, ...creditMarks])];
const marks = escaped(allMarks);
const words = escaped(allMarks.filter((mark) => mark.length > 1));
// A letter right beside digits is a code, such as the C1 of a customer.
const markBefore = new RegExp(`^(?:(${words})\\.?\\s*|(${marks})\\.?\\s+)(?=[^a-z])`);
const markBehind = new RegExp(`(?<=[^a-z])(?:\\s*(${words})|\\s+(${marks}))\\.?$`);
const grouped = /^(?:\d{1,3}(?: \d{3})+|\d{1,3}(?:'\d{3})+)(?![ '\d])/;

/** Most numbers, which nothing else looks like: `12`, `-1234.50`. */
const bareNumber = /^(-?)(\d+(?:[.,]\d+)?)$/;

/** What was found of other cells: a column's are looked at several times. */
const known = new Map<string, WrittenNumber | null>();
const mostKnown = 50_000;

/** How a cell's number is written, null where it is none. */
export function writtenNumber(cell: string): WrittenNumber | null {
  if (cell.length > 60 || !/\d/.test(cell)) return null;
  const bare = bareNumber.exec(cell);
  if (bare !== null) {
    const [, minus, digits = ""] = bare;
    const isNegative = minus === "-";
    return { isNegative, digits, isSpaced: false, power: "", ending: "", mark: "" };
  }
  const before = known.get(cell);
  if (before !== undefined) return before;
  const found = numberWrittenIn(cell);
  if (known.size >= mostKnown) known.clear();
  known.set(cell, found);
  return found;
}

function numberWrittenIn(cell: string): WrittenNumber | null {
  const even = cell
    .trim()
    .replace(/[\u00a0\u2007\u2008\u2009\u200a\u202f\t]/g, " ")
    .replace(/[\u2019\u2018\u02bc\u00b4`]/g, "'")
    .replace(/[\u2212\u2010-\u2014\ufe63\uff0d]/g, "-");
  const bare = number.exec(even);
  if (bare !== null) return fromMatch(bare, "");
  if (!/\p{L}/u.test(even)) return null;
  const plain = even.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l");
  const before = markBefore.exec(plain);
  const behind = markBehind.exec(plain);
  const mark = before?.[1] ?? before?.[2] ?? behind?.[1] ?? behind?.[2] ?? "";
  if (mark === "") return null;
  const rest = number.exec(plain.replace(markBefore, "").replace(markBehind, "").trim());
  return rest === null ? null : fromMatch(rest, mark);
}

function fromMatch(match: RegExpExecArray, mark: string): WrittenNumber | null {
  const [, one = "", two = "", body = "", power = "", ending = "", three = "", four = ""] = match;
  const [before, after] = [one + two, three + four];
  const isNegative = (before === "-" && after === "") || (before === "" && after === "-");
  const isBracketed = before === "(" && after === ")";
  if (!isNegative && !isBracketed && !(after === "" && (before === "" || before === "+"))) {
    return null;
  }
  const isSpaced = /[ ']/.test(body);
  if (isSpaced && !grouped.test(body)) return null;
  const digits = body.replace(/[ ']/g, "");
  return { isNegative: isNegative || isBracketed, digits, isSpaced, power, ending, mark };
}

/** What the cells of a column say together about its decimal sign. */
export interface DecimalEvidence {
  readonly comma: number;
  readonly point: number;
  /** One comma, or one point, before exactly three digits: `1.234`. */
  readonly openComma: number;
  readonly openPoint: number;
}

/** How often a mark stands beside amounts above and below zero. */
export interface MarkCount {
  readonly plain: number;
  readonly negative: number;
}

export interface NumberEvidence {
  readonly decimal: DecimalEvidence;
  readonly marks: Readonly<Record<string, MarkCount>>;
}

/** Evidence of cells, each with how often it stands in the column. */
export function numberEvidenceOf(cells: Iterable<readonly [string, number]>): NumberEvidence {
  const decimal = { comma: 0, point: 0, openComma: 0, openPoint: 0 };
  const found: Record<string, { plain: number; negative: number }> = {};
  for (const [cell, count] of cells) {
    // Most cells of ids and counts say nothing.
    if (/^[-+]?\d+$/.test(cell.trim())) continue;
    const written = writtenNumber(cell);
    if (written === null) continue;
    const says = decimalIn(written);
    if (says !== null) decimal[says] += count;
    if (written.mark !== "") {
      const known = found[written.mark] ?? { plain: 0, negative: 0 };
      known[written.isNegative ? "negative" : "plain"] += count;
      found[written.mark] = known;
    }
  }
  return { decimal, marks: found };
}

function decimalIn(written: WrittenNumber): keyof DecimalEvidence | null {
  const { digits, isSpaced, ending } = written;
  const comma = digits.lastIndexOf(",");
  const point = digits.lastIndexOf(".");
  if (comma === -1 && point === -1) {
    if (ending.startsWith(",")) return "comma";
    return ending.startsWith(".-") ? "point" : null;
  }
  if (comma !== -1 && point !== -1) return comma > point ? "comma" : "point";
  const at = Math.max(comma, point);
  const [own, other, open] =
    comma !== -1
      ? (["comma", "point", "openComma"] as const)
      : (["point", "comma", "openPoint"] as const);
  // Twice the same sign: it parts groups, so the decimal sign is the other one.
  if (digits.indexOf(digits[at] as string) !== at) return other;
  const isOpen =
    digits.length - at - 1 === 3 &&
    at >= 1 &&
    at <= 3 &&
    !/^0+[.,]/.test(digits) &&
    !isSpaced &&
    written.power === "";
  return isOpen ? open : own;
}

/** Fewer than one in twenty are slips. */
const slips = 20;

/** The one decimal sign of a column; null where its values leave it open, "." where there is none. */
export function decimalSign(evidence: DecimalEvidence): "." | "," | null {
  const { comma, point } = evidence;
  const open = evidence.openComma + evidence.openPoint;
  const [less, more] = comma < point ? [comma, point] : [point, comma];
  // Two kinds of numbers in one column: what could be either cannot be read.
  if (less * slips > more && open > 0) return null;
  if (more > 0) return comma > point ? "," : ".";
  return open > 0 ? null : ".";
}

const whole = {
  ".": /^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d{2})*,\d{3}$/,
  ",": /^\d{1,3}(?:\.\d{3})+$|^\d{1,2}(?:\.\d{2})*\.\d{3}$/,
};

/** A cell's number, null where it is none; for comparing columns of a sample. */
export function numberOf(cell: string, decimal: "." | ","): number | null {
  const written = writtenNumber(cell);
  if (written === null) return null;
  const at = written.digits.lastIndexOf(decimal);
  const before = at === -1 ? written.digits : written.digits.slice(0, at);
  const after = at === -1 ? "" : written.digits.slice(at + 1);
  if (!/^\d*$/.test(after) || !(/^\d*$/.test(before) || whole[decimal].test(before))) return null;
  const value = Number(`${before.replace(/[.,]/g, "") || "0"}.${after || "0"}${written.power}`);
  const isCredit = creditMarks.has(written.mark) && !debitMarks.has(written.mark);
  return written.isNegative || isCredit ? -value : value;
}
