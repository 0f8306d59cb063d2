import type { Dialect } from "../parser/dialect.ts";
import type { FileRecord } from "../parser/records.ts";
import { wholeLine } from "../parser/whole-lines.ts";
import { meaningsOf } from "../vocabulary/vocabulary.ts";
import { type CellKind, isTyped, kindOf } from "./cells.ts";
import { candidatesIn } from "./delimiters.ts";
import { findWidths, isRule } from "./fixed-width.ts";
import { escapeAlone, escapeIn, quotingOf, quotingsOf } from "./quoting.ts";
import { modeOf, recordsIn } from "./sampled-records.ts";
import { unwrappedText } from "./wrapped-text.ts";

const lookedAtCells = 4000;

/**
 * How a text is cut into cells: the dialect under which the records are as wide as
 * each other and the cells look like something.
 *
 * @param wished the delimiter, if the user says it.
 */
export function findDialect(head: string, complete: boolean, wished?: string): Dialect {
  const text = sampleText(head, complete);
  const declared = wished ?? /^\ufeff?"?sep=(.{1,4}?)"?\r?(?:\n|\r|$)/i.exec(head)?.[1];
  return wrappedDialect(text, declared) ?? plainDialect(text, declared);
}

/** The dialect within the lines of a text that stand in quotes as a whole; null where they do not. */
function wrappedDialect(text: string, declared: string | undefined): Dialect | null {
  const inner = unwrappedText(text);
  if (inner === null) return null;
  const found = plainDialect(inner, declared);
  const { delimiter, quote } = found;
  if (delimiter === "" || (quote !== "" && quote !== '"')) return null;
  const records = recordsIn(inner, found);
  const width = modeOf(records.map((record) => record.cells.length));
  const even = records.filter((record) => record.cells.length === width);
  // `Smith, Ann` in quotes is a name: a table begins with as many names as it has columns.
  const isList = width < 4 && (records[0] !== even[0] || isProse(even, delimiter));
  if (width < 2 || isList || even.length < records.length * 0.8) return null;
  return { delimiter, quote: '"', escape: '"', wrapped: true };
}

const isProse = (records: readonly FileRecord[], delimiter: string) =>
  delimiter.endsWith(" ") || records.every(({ raw }) => raw.includes(`${delimiter} `));

function plainDialect(text: string, declared: string | undefined): Dialect {
  const candidates =
    declared === undefined
      ? candidatesIn(text)
      : ([[declared, 1]] as (readonly [string, number])[]);
  const whole: Dialect = { delimiter: "", ...quotingOf(text, "") };
  let best: Scored = { dialect: whole, score: 0.4 * looksOf(recordsIn(text, whole), "") ** 3 };
  const unlikely: Scored[] = [];
  for (const [delimiter, prior] of candidates) {
    for (const quoting of quotingsOf(text, delimiter)) {
      const dialect = { delimiter, ...quoting };
      const score = scoreOf(recordsIn(text, dialect), dialect);
      if (score * prior > best.score + 1e-9) best = { dialect, score: score * prior };
      if (prior < likely) unlikely.push({ dialect, score });
    }
  }
  best = namedBy(text, best, unlikely);
  const spaced = best.dialect.delimiter.trim() === "" && best.dialect.delimiter !== "\t";
  const punctuated = /^[,.:]?$/.test(best.dialect.delimiter);
  if (declared === undefined && (spaced || punctuated || best.score < 1)) {
    const widths = findWidths(text);
    if (widths !== null) {
      const dialect = { delimiter: "", quote: "", escape: "", widths };
      if (scoreOf(recordsIn(text, dialect), dialect) > best.score) return dialect;
    }
  }
  const { delimiter, quote } = best.dialect;
  return {
    delimiter,
    quote,
    escape: quote === "" ? escapeAlone(text, delimiter) : escapeIn(text, best.dialect),
  };
}

interface Scored {
  readonly dialect: Dialect;
  readonly score: number;
}

/** A sign below this stands in texts more often than between cells. */
const likely = 0.7;

/**
 * A sign that is seldom put between cells, where it cuts a line into names of columns that are
 * known, and the others about as evenly as what was found, which finds fewer names; else that.
 */
function namedBy(text: string, best: Scored, unlikely: readonly Scored[]): Scored {
  const rivals = unlikely
    .filter(({ dialect, score }) => score > best.score * 0.5 && dialect.delimiter !== " ")
    .sort((one, other) => other.score - one.score);
  if (rivals.length === 0) return best;
  // Titles of several words are no names of columns.
  const own = best.dialect.delimiter === " " ? 0 : namesIn(recordsIn(text, best.dialect));
  const isBetter = ({ dialect, score }: Scored) =>
    namesIn(recordsIn(text, dialect)) > own + (score > best.score ? 0 : 0.25);
  return rivals.find(isBetter) ?? best;
}

const isHeaderName = (cell: string) => cell.length < 80 && meaningsOf(cell).length > 0;

/** Names stand among so many records at the beginning. */
const namesWithin = 12;

/** The share of known names in that of the first records that has most of them; 0 below a half. */
function namesIn(records: readonly FileRecord[]): number {
  const width = modeOf(records.map(({ cells }) => cells.length));
  const shares = records.slice(0, namesWithin).map(({ cells }) => {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
    const known = filled.filter(isHeaderName).length;
    // Two words of a title are no names of many columns.
    const share = known / Math.max(width, filled.length, 1);
    return known >= Math.min(2, width) && share >= 0.5 ? share : 0;
  });
  return Math.max(0, ...shares);
}

/** Enough of the beginning for a measure; whole lines. */
function sampleText(head: string, complete: boolean): string {
  const most = 128 << 10;
  if (head.length <= most && complete) return head;
  // Lines as long as that are few, but one of them says nothing of the others.
  let cut = head.slice(0, most);
  if ((cut.match(/\r\n|\r|\n/g) ?? []).length < 30) cut = head.slice(0, endOfLine(head, 30));
  if (cut.length === head.length && complete) return head;
  const end = Math.max(cut.lastIndexOf("\n"), cut.lastIndexOf("\r"));
  return end <= 0 ? cut : cut.slice(0, end + 1);
}

function endOfLine(text: string, number: number): number {
  const ends = /\r\n|\r|\n/g;
  for (let line = 0; line < number; line += 1) if (ends.exec(text) === null) return text.length;
  return ends.lastIndex;
}

/** How even the records are, times how much the cells look like something. */
function scoreOf(all: readonly FileRecord[], dialect: Dialect): number {
  // A single line in quotes as a whole says nothing of the others, nor does one of a frame.
  const records = all.filter(
    ({ cells, raw }) => wholeLine(cells, raw.startsWith('"'), dialect) === null && !isRule(raw),
  );
  if (records.length * 2 <= all.length) return 0;
  const widths = records.map((record) => record.cells.length);
  const width = modeOf(widths);
  if (width <= 1) return 0;
  let credit = 0;
  for (const [index, each] of widths.entries()) {
    if (each === width) credit += 1;
    else if (each === 1) credit += 0.3;
    else if (each === widths[index - 1] || each === widths[index + 1]) credit += 0.9;
    else credit += each < width ? 0.6 : 0.3;
  }
  const evenness = (credit / records.length) ** 2;
  return evenness * looksOf(records, dialect.delimiter) ** 3 * Math.log2(width + 1);
}

const looks: Readonly<Record<CellKind, number>> = {
  number: 1,
  date: 1,
  time: 1,
  link: 1,
  code: 0.95,
  words: 0.9,
  blank: 0.65,
  odd: 0.1,
};

/** Mean of what the cells look like, 0–1. */
function looksOf(records: readonly FileRecord[], delimiter: string): number {
  const first = records.find((record) => record.cells.length > 0)?.cells.length ?? 0;
  const width = modeOf(records.map((record) => record.cells.length));
  const joins =
    [" ", ":", "/", "-"].includes(delimiter) || (delimiter === "," && first === 1 && width === 2);
  let sum = 0;
  let count = 0;
  let typed = 0;
  for (const record of records) {
    const { cells } = record;
    const isQuoted = record.raw.length > cells.join(" ").length;
    for (const [index, cell] of cells.entries()) {
      const kind = kindOf(cell);
      let look = looks[kind];
      if (isTyped(kind)) typed += 1;
      if (cell.length > 1 && (cell.startsWith(" ") || cell.endsWith(" "))) look *= 0.92;
      if (!isQuoted && (/^["']|[^\d]"$/.test(cell) || opensWithin(cell)))
        look = Math.min(look, 0.3);
      if (/[;|\t].*[;|\t]|";|;"|","/.test(cell.length > 2000 ? cell.slice(0, 2000) : cell))
        look = Math.min(look, 0.3);
      if (joins && isCut(cells, index, delimiter)) look = kind === "date" ? 0.5 : 0.2;
      sum += look;
      count += 1;
    }
    if (count > lookedAtCells) break;
  }
  if (count === 0) return 0;
  // Words with spaces between them are a sentence, not a table.
  return (sum / count) * (delimiter === " " && typed === 0 ? 0.6 : 1);
}

/** Whether one quote opens in the middle of a cell, behind a sign that may stand between cells. */
const opensWithin = (cell: string) =>
  cell.length < 2000 && /^[^"]*[^\s\p{L}\p{N}"]"[^"]*$/u.test(cell);

/** An hour and its minutes, with a day before or seconds behind. */
const time = /(?:^|[\sT])\d{1,2}:\d{2}(?::\d{2})?(?:$|[\s.+Z])/;

/** Whether a cell and its neighbour are a time, a date or a number that was cut in two. */
function isCut(cells: readonly string[], index: number, delimiter: string): boolean {
  const cell = cells[index] ?? "";
  if (delimiter === "/" || delimiter === "-") return isOfDate(cells, index, delimiter);
  return (
    isCutBetween(cell, cells[index + 1] ?? "", delimiter) ||
    isCutBetween(cells[index - 1] ?? "", cell, delimiter)
  );
}

/** Whether a cell and two beside it are a date that was cut in three. */
function isOfDate(cells: readonly string[], index: number, delimiter: string): boolean {
  return [index - 2, index - 1, index].some((from) => {
    const [one = "", two = "", three = ""] = from < 0 ? [] : cells.slice(from, from + 3);
    const day = [/\d+$/.exec(one)?.[0] ?? "", two, /^\d+/.exec(three)?.[0] ?? ""];
    return /^\d{1,4}$/.test(two) && kindOf(day.join(delimiter)) === "date";
  });
}

function isCutBetween(one: string, other: string, delimiter: string): boolean {
  if (one === "" || other === "") return false;
  if (delimiter === ":") return time.test(`${one}:${other}`);
  if (delimiter === " " && kindOf(one) === "date") return kindOf(other) === "time";
  // What is joined has digits on both sides of the sign.
  if (!/\d$/.test(one) || !/^\d/.test(other)) return false;
  if (delimiter === " ")
    return (
      /^\d{1,3}$/.test(one) && /^\d{3}\b/.test(other) && kindOf(`${one} ${other}`) === "number"
    );
  return kindOf(one + delimiter + other) === "number";
}
