import type { Dialect } from "../parser/dialect.ts";
import { type FileRecord, isEmptyLine, recordsOf } from "../parser/records.ts";
import { type CellKind, isTyped, kindOf } from "./cells.ts";
import { findWidths } from "./fixed-width.ts";

/** How likely people's programs put a character between cells, all else being equal. */
const usual: readonly (readonly [string, number])[] = [
  [",", 1],
  [";", 1],
  ["\t", 1],
  ["|", 1],
  [", ", 0.97],
  ["; ", 0.97],
  [" | ", 0.97],
  ["^", 0.9],
  ["~", 0.9],
  ["\u001f", 1],
  ["\u0001", 0.9],
  ["§", 0.9],
  ["¦", 0.9],
  ["¬", 0.9],
  ["¤", 0.9],
  ["\\t", 0.9],
  ["#", 0.6],
  ["*", 0.5],
  ["!", 0.5],
  ["&", 0.5],
  ["@", 0.5],
  ["$", 0.5],
  ["=", 0.4],
  [" ", 0.6],
  [":", 0.5],
];

const lookedAt = 200;
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
  const candidates =
    declared === undefined
      ? candidatesIn(text)
      : ([[declared, 1]] as (readonly [string, number])[]);
  const whole: Dialect = { delimiter: "", ...quotingOf(text, "") };
  let best = { dialect: whole, score: 0.4 * looksOf(rows(text, whole), "") ** 3 };
  for (const [delimiter, prior] of candidates) {
    for (const quoting of quotingsOf(text, delimiter)) {
      const dialect = { delimiter, ...quoting };
      const score = prior * scoreOf(rows(text, dialect), delimiter);
      if (score > best.score + 1e-9) best = { dialect, score };
    }
  }
  const spaced = best.dialect.delimiter.trim() === "" && best.dialect.delimiter !== "\t";
  const punctuated = /^[,.:]?$/.test(best.dialect.delimiter);
  if (declared === undefined && (spaced || punctuated || best.score < 1)) {
    const widths = findWidths(text);
    if (widths !== null) {
      const dialect = { delimiter: "", quote: "", escape: "", widths };
      if (scoreOf(rows(text, dialect), "") > best.score) return dialect;
    }
  }
  const { delimiter, quote } = best.dialect;
  return {
    delimiter,
    quote,
    escape: quote === "" ? escapeAlone(text, delimiter) : escapeIn(text, best.dialect),
  };
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

/** The characters, and runs of them, that may stand between cells here. */
function candidatesIn(text: string): (readonly [string, number])[] {
  const found = usual.filter(([delimiter]) => text.includes(delimiter));
  const lines = text
    .split(/\r\n|\r|\n/, 60)
    .filter((line) => line.trim() !== "")
    .slice(0, 40);
  const seen = new Map<string, number>();
  for (const line of lines) {
    const runs = line.match(/([^\p{L}\p{N}\s"'.()+\-_\\/]|\t)+/gu) ?? [];
    for (const run of new Set(runs)) {
      if (run.length >= 2 && run.length <= 4) seen.set(run, (seen.get(run) ?? 0) + 1);
      // Blank cells put several delimiters beside each other.
      for (let size = 2; size <= run.length / 2; size += 1) {
        const part = run.slice(0, size);
        if (run === part.repeat(run.length / size)) seen.set(part, (seen.get(part) ?? 0) + 1);
      }
    }
  }
  for (const [run, count] of seen) {
    if (count * 2 >= lines.length) found.push([run, 0.97]);
  }
  return found.filter(([delimiter]) => !standsForFewer(delimiter, lines));
}

/**
 * Whether a delimiter that repeats one sign is only that sign beside blank cells: in
 * `;;60;` and `a;b;;4` the sign stands alone as well.
 */
function standsForFewer(delimiter: string, lines: readonly string[]): boolean {
  const sign = delimiter[0] ?? "";
  if (delimiter.length < 2 || delimiter !== sign.repeat(delimiter.length)) return false;
  // Colons stand alone in times and texts.
  if (sign === ":") return false;
  let alone = 0;
  let all = 0;
  for (const line of lines) {
    for (let at = line.indexOf(sign); at !== -1; ) {
      let end = at;
      while (line[end] === sign) end += 1;
      all += 1;
      if ((end - at) % delimiter.length !== 0) alone += 1;
      at = line.indexOf(sign, end);
    }
  }
  // One line of headers among forty is enough.
  return alone * 50 > all;
}

type Quoting = Pick<Dialect, "quote" | "escape">;
const doubled = (quote: string): Quoting => ({ quote, escape: quote });

/** The ways of quoting that have anything for them. */
function quotingsOf(text: string, delimiter: string): Quoting[] {
  const found: Quoting[] = [];
  for (const quote of ['"', "'", "`"])
    if (opensCells(text, delimiter, quote)) found.push(doubled(quote));
  // Without doubt nobody leaves it out: a single apostrophe may be a letter.
  if (found.length !== 1 || found[0]?.quote !== '"') found.push({ quote: "", escape: "" });
  return found;
}

const quotingOf = (text: string, delimiter: string): Quoting =>
  opensCells(text, delimiter, '"') ? doubled('"') : { quote: "", escape: "" };

function opensCells(text: string, delimiter: string, quote: string): boolean {
  const starts = [`\n${quote}`, `\r${quote}`];
  if (delimiter !== "") starts.push(delimiter + quote, `${delimiter.trimEnd()} ${quote}`);
  const opens = text.startsWith(quote) || text.startsWith(`\ufeff${quote}`);
  if (!opens && !starts.some((start) => text.includes(start))) return false;
  if (quote === '"') return true;
  const ends = [`${quote}\n`, `${quote}\r`];
  if (delimiter !== "") ends.push(quote + delimiter);
  return text.endsWith(quote) || ends.some((end) => text.includes(end));
}

function rows(text: string, dialect: Dialect): FileRecord[] {
  const found: FileRecord[] = [];
  for (const record of recordsOf([text], dialect)) {
    if (isEmptyLine(record)) continue;
    found.push(record);
    if (found.length >= lookedAt) break;
  }
  return found;
}

/** How even the records are, times how much the cells look like something. */
function scoreOf(records: readonly FileRecord[], delimiter: string): number {
  if (records.length === 0) return 0;
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
  return evenness * looksOf(records, delimiter) ** 3 * Math.log2(width + 1);
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
    delimiter === " " || delimiter === ":" || (delimiter === "," && first === 1 && width === 2);
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
      if (!isQuoted && /^["']|[^\d]"$/.test(cell)) look = Math.min(look, 0.3);
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

/** An hour and its minutes, with a day before or seconds behind. */
const time = /(?:^|[\sT])\d{1,2}:\d{2}(?::\d{2})?(?:$|[\s.+Z])/;

/** Whether a cell and its neighbour are a time, a date or a number that was cut in two. */
function isCut(cells: readonly string[], index: number, delimiter: string): boolean {
  const cell = cells[index] ?? "";
  return (
    isCutBetween(cell, cells[index + 1] ?? "", delimiter) ||
    isCutBetween(cells[index - 1] ?? "", cell, delimiter)
  );
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

/** What is most frequent, the larger of two that are as frequent. */
export function modeOf(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most || (count === most && value > best)) {
      most = count;
      best = value;
    }
  }
  return best;
}

const escapes = ["\\", "/", "^", "~", "`"];

/** The character before quotes that stand inside quoted cells: the quote itself, or an escape. */
function escapeIn(text: string, dialect: Dialect): string {
  const { delimiter, quote } = dialect;
  let best = { escape: quote, even: evenRecords(text, dialect) };
  for (const escaping of escapes) {
    if (escaping === delimiter || !text.includes(escaping + quote)) continue;
    const even = evenRecords(text, { ...dialect, escape: escaping });
    // A quote after it that ends no cell would be a stray one otherwise.
    const isInside = strayAfter(text, escaping, dialect);
    if (even > best.even || (even === best.even && best.escape === quote && isInside)) {
      best = { escape: escaping, even };
    }
  }
  return best.escape;
}

function evenRecords(text: string, dialect: Dialect): number {
  const widths = rows(text, dialect).map((record) => record.cells.length);
  const width = modeOf(widths);
  return widths.filter((each) => each === width).length;
}

function strayAfter(text: string, escaping: string, { delimiter, quote }: Dialect): boolean {
  for (
    let at = text.indexOf(escaping + quote);
    at !== -1;
    at = text.indexOf(escaping + quote, at + 2)
  ) {
    const after = text.slice(at + 2, at + 2 + Math.max(1, delimiter.length));
    const before = text[at - 1];
    const opens =
      before === undefined || before === "\n" || before === "\r" || before === delimiter.at(-1);
    if (
      !opens &&
      after !== delimiter &&
      !/^[\r\n]/.test(after) &&
      after !== "" &&
      after[0] !== quote
    )
      return true;
  }
  return false;
}

/** Where nothing is quoted, a backslash before the delimiter keeps it in the cell. */
function escapeAlone(text: string, delimiter: string): string {
  if (delimiter === "" || !text.includes(`\\${delimiter}`)) return "";
  const plain: Dialect = { delimiter, quote: "", escape: "" };
  return evenRecords(text, { ...plain, escape: "\\" }) > evenRecords(text, plain) ? "\\" : "";
}
