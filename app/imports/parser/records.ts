import type { Dialect } from "./dialect.ts";
import { lineEnd, lineEndsIn } from "./line-ends.ts";
import { cutByWidths, mendedLine, rowInOtherQuotes } from "./mend.ts";
import { Closings, delimiterAt, escapeOf, longestCell, unescaped } from "./quotes.ts";
import { textOfFormula, wholeLine, wholeLineAt } from "./whole-lines.ts";

export type RecordFault = "unclosed_quote" | "too_long";

/** One record of a file. */
export interface FileRecord {
  /** The line on which it starts, counted from 1. */
  readonly line: number;
  /** How many lines it spans. */
  readonly lines: number;
  readonly cells: string[];
  /** The text as it stands in the file, without its line end. */
  readonly raw: string;
  readonly fault: RecordFault | null;
  /** Its cells could only be told by the width of the table: a stray quote, another delimiter. */
  readonly mended?: true;
}

/** How far a quoted cell that holds stray quotes is followed over line ends. */
const longestDoubtful = 65_536;

interface Found {
  readonly end: number;
  readonly next: number;
  readonly cells: string[];
  readonly lines: number;
  /** A quoted cell holds a quote that is neither doubled nor escaped. */
  readonly isDoubtful: boolean;
}

interface Quoted {
  readonly value: string;
  readonly end: number;
  readonly lines: number;
  readonly isDoubtful: boolean;
}

/**
 * Cuts text, given in pieces, into records. It reads what people's programs
 * write, not only what RFC 4180 allows: a quote inside a quoted cell that no
 * delimiter follows is a letter, a quote that is never closed spoils its own line
 * only, and all three line ends count. The time it takes grows with the text alone.
 */
export class RecordReader {
  readonly #dialect: Dialect;
  readonly #width: number;
  #text = "";
  #at = 0;
  #line = 1;
  #started = false;
  #skipping: string | null = null;
  readonly #closings: Closings;
  readonly #escape: number;
  /** Records so far that have a space behind each delimiter, and those that have not. */
  #spaced = 0;
  #tight = 0;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#closings = new Closings(dialect);
    this.#escape = escapeOf(dialect).charCodeAt(0);
    this.#width = (dialect.headers?.length ?? 0) - (dialect.furniture?.groups ?? 0);
  }

  /** Lines seen so far: of the records given out, blank ones included. */
  get lines(): number {
    return this.#line - 1;
  }

  /** Takes a piece of text and gives out the records that it completes. */
  *push(piece: string, last = false): Generator<FileRecord> {
    this.#text = this.#at === 0 ? this.#text + piece : this.#text.slice(this.#at) + piece;
    this.#at = 0;
    this.#closings.begin(this.#text);
    if (!this.#started && this.#text.length > 0) {
      this.#started = true;
      if (this.#text.charCodeAt(0) === 0xfeff) this.#at = 1;
    }
    while (this.#at < this.#text.length) {
      const record = this.#next(last);
      if (record === null) return;
      if (record !== "skipped") yield record;
    }
  }

  #next(last: boolean): FileRecord | "skipped" | null {
    const start = this.#at;
    if (this.#skipping !== null) return this.#skipRest(last);
    const whole = this.#dialect.wrapped === true ? this.#whole(start, last) : null;
    if (whole !== null) return whole === "open" ? this.#tooLong(start) : whole;
    const found = this.#parse(start, last, this.#dialect.quote);
    if (found === null) return this.#tooLong(start);
    const cells = found === "unclosed" ? null : this.#otherwise(start, found);
    if (found !== "unclosed" && cells !== null) {
      return { ...this.#give(start, { ...found, cells }, null), mended: true };
    }
    const isKnown = this.#width > 0;
    if (
      found !== "unclosed" &&
      !(isKnown && found.isDoubtful) &&
      (!isKnown || found.cells.length === this.#width)
    ) {
      return this.#give(start, found, null);
    }
    return this.#doubtful(start, found, last);
  }

  /** A line that stands in quotes as a whole, where all do; null of any other. */
  #whole(start: number, last: boolean): FileRecord | "open" | null {
    const whole = wholeLineAt(this.#text, start, last);
    if (whole === null || whole === "open") return whole;
    const { end, lines, inner } = whole;
    const cells = this.#cut(inner, this.#dialect.delimiter) ?? [inner];
    const next = lineEnd(this.#text, end, last);
    return next === null ? "open" : this.#give(start, { end, next: next.next, cells, lines }, null);
  }

  /** The cells of a record that another program wrote in its own way; null of any other. */
  #otherwise(start: number, found: Found): string[] | null {
    const dialect = this.#dialect;
    const width = this.#width;
    const first = this.#text.charCodeAt(start);
    const isWhole = width > 1 && first === 34 && !found.isDoubtful;
    const whole = wholeLine(found.cells, isWhole, dialect);
    if (whole !== null) {
      const cells = this.#cut(whole, dialect.delimiter);
      return cells?.length === width ? cells : null;
    }
    if (width <= 1 || found.cells.length !== width || found.lines > 1 || found.isDoubtful) {
      return null;
    }
    if ((first === 39 || first === 96 || first === 34) && this.#text[start] !== dialect.quote) {
      return rowInOtherQuotes(this.#text.slice(start, found.end), dialect, width);
    }
    return this.#withoutSpaces(start, found);
  }

  /** The cells of a record that alone has a space behind each of its delimiters. */
  #withoutSpaces(start: number, found: Found): string[] | null {
    const { delimiter } = this.#dialect;
    if (delimiter.length !== 1 || delimiter === " " || delimiter === "\t") return null;
    const at = this.#text.indexOf(delimiter, start);
    const isSpaced = at !== -1 && at < found.end && this.#text.charCodeAt(at + 1) === 32;
    if (!isSpaced) {
      this.#tight += 1;
      return null;
    }
    this.#spaced += 1;
    if (this.#spaced > this.#tight) return null;
    const cells = this.#cut(this.#text.slice(start, found.end), `${delimiter} `);
    return cells?.length === found.cells.length ? cells : null;
  }

  /** The cells of a text that is one record; null of any other. */
  #cut(text: string, delimiter: string): string[] | null {
    const { quote, escape: escaping } = this.#dialect;
    const [only, more] = recordsOf([text], { delimiter, quote, escape: escaping });
    return only === undefined || more !== undefined ? null : only.cells;
  }

  /** A record that is not as wide as the table, or whose quotes may mean two things. */
  #doubtful(
    start: number,
    found: Found | "unclosed",
    last: boolean,
  ): FileRecord | "skipped" | null {
    const width = this.#width;
    if (found !== "unclosed") {
      if (width <= 1 || (found.cells.length === width && found.lines === 1)) {
        return this.#give(start, found, null);
      }
      if (found.lines > 1 && !found.isDoubtful) return this.#give(start, found, null);
    }
    const end = lineEnd(this.#text, start, last);
    if (end === null) return this.#tooLong(start);
    const line = this.#text.slice(start, end.end);
    const isDoubtful = found === "unclosed" || found.isDoubtful;
    const mended = width > 1 ? mendedLine(line, this.#dialect, width, isDoubtful) : null;
    if (mended !== null) {
      const fault = mended.hasStray ? "unclosed_quote" : null;
      return {
        ...this.#give(start, { ...end, cells: mended.cells, lines: 1 }, fault),
        mended: true,
      };
    }
    if (found !== "unclosed" && (found.lines === 1 || found.cells.length === width)) {
      return this.#give(start, found, null);
    }
    // What stands between two stray quotes on different lines is no cell.
    const alone = this.#parse(start, true, this.#dialect.quote, end.end);
    if (alone !== null && alone !== "unclosed") {
      return this.#give(start, { ...alone, ...end }, null);
    }
    const plain = this.#parse(start, last, "");
    if (plain === null || plain === "unclosed") return this.#tooLong(start);
    return this.#give(start, plain, "unclosed_quote");
  }

  /** Asks for more text, or gives up on a line of which nobody could hold all. */
  #tooLong(start: number): "skipped" | null {
    if (this.#text.length - start <= longestCell * 2) return null;
    this.#skipping = this.#text.slice(start, start + 2000);
    this.#at = this.#text.length - 1;
    return "skipped";
  }

  #give(
    start: number,
    found: { end: number; next: number; cells: string[]; lines: number },
    fault: RecordFault | null,
  ): FileRecord {
    const line = this.#line;
    this.#line += found.lines;
    this.#at = found.next;
    const isLong = found.end - start > longestCell;
    return {
      line,
      lines: found.lines,
      cells: found.cells,
      raw: this.#text.slice(start, isLong ? Math.min(found.end, start + 2000) : found.end),
      fault: isLong ? "too_long" : fault,
    };
  }

  /** The rest of a line that is too long to hold. */
  #skipRest(last: boolean): FileRecord | null {
    const end = lineEnd(this.#text, this.#at, last);
    if (end === null) {
      this.#at = Math.max(this.#at, this.#text.length - 1);
      return null;
    }
    const raw = this.#skipping ?? "";
    this.#skipping = null;
    this.#at = end.next;
    this.#line += 1;
    return { line: this.#line - 1, lines: 1, cells: [raw.slice(0, 200)], raw, fault: "too_long" };
  }

  #parse(start: number, last: boolean, quote: string, stop?: number): Found | "unclosed" | null {
    const { widths } = this.#dialect;
    if (widths !== undefined) {
      const end = lineEnd(this.#text, start, last);
      if (end === null) return null;
      const cells = cutByWidths(this.#text.slice(start, end.end), widths);
      return { ...end, cells, lines: 1, isDoubtful: false };
    }
    const text = this.#text;
    const { delimiter } = this.#dialect;
    const first = delimiter === "" ? -1 : delimiter.charCodeAt(0);
    const quoteCode = quote === "" ? -1 : quote.charCodeAt(0);
    const length = stop ?? text.length;
    const cells: string[] = [];
    let lines = 1;
    let isDoubtful = false;
    let at = start;
    for (;;) {
      let open = at;
      if (quoteCode !== -1 && first !== 32) while (text.charCodeAt(open) === 32) open += 1;
      // A spreadsheet's formula of one text: ="0012".
      const isFormula = quoteCode === 34 && text.charCodeAt(open) === 61 && text[open + 1] === '"';
      const formula = isFormula ? this.#quoted(open + 2, last, length) : "unclosed";
      if (formula === null) return null;
      if (formula !== "unclosed" && !formula.isDoubtful && formula.lines === 0) {
        cells.push(formula.value);
        at = formula.end;
      } else if (quoteCode !== -1 && open < length && text.charCodeAt(open) === quoteCode) {
        const cell = this.#quoted(open + 1, last, length);
        if (cell === null || cell === "unclosed") return cell;
        cells.push(textOfFormula(cell.value));
        lines += cell.lines;
        isDoubtful ||= cell.isDoubtful;
        at = cell.end;
      } else {
        const end = this.#unquotedEnd(at, length);
        const value = text.slice(at, end);
        const hasEscapes = !Number.isNaN(this.#escape) && value.includes(this.#dialect.escape);
        cells.push(hasEscapes ? unescaped(value, this.#dialect, false) : value);
        at = end;
      }
      if (at >= length) return last ? { end: at, next: at, cells, lines, isDoubtful } : null;
      const code = text.charCodeAt(at);
      const taken = delimiterAt(text, at, delimiter);
      if (taken > 0) {
        at += taken;
        continue;
      }
      if (code === 10) return { end: at, next: at + 1, cells, lines, isDoubtful };
      if (at + 1 >= text.length && !last) return null;
      const next = text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
      return { end: at, next, cells, lines, isDoubtful };
    }
  }

  #unquotedEnd(from: number, length: number): number {
    const text = this.#text;
    const { delimiter } = this.#dialect;
    const first = delimiter === "" ? -1 : delimiter.charCodeAt(0);
    const isPlain = delimiter.length <= 1;
    const escapeCode = this.#escape;
    let end = from;
    for (; end < length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === 10 || code === 13) break;
      if (code === first && (isPlain || delimiterAt(text, end, delimiter) > 0)) break;
      if (code === escapeCode && end + 1 < length) {
        const next = text.charCodeAt(end + 1);
        if (next !== 10 && next !== 13) end += 1;
      }
    }
    return Math.min(end, length);
  }

  #quoted(from: number, last: boolean, length: number): Quoted | "unclosed" | null {
    const closing = this.#closings.after(from, last, length);
    if (closing.at === -1) {
      if (last || length < this.#text.length) return "unclosed";
      return this.#text.length - from > longestCell ? "unclosed" : null;
    }
    const isDoubtful = closing.stray >= from;
    const span = closing.at - from;
    if (span > longestCell) return "unclosed";
    const text = this.#text.slice(from, closing.at);
    if (isDoubtful && span > longestDoubtful && /[\n\r]/.test(text)) return "unclosed";
    const { quote: mark } = this.#dialect;
    const value =
      text.includes(mark) || !Number.isNaN(this.#escape)
        ? unescaped(text, this.#dialect, true)
        : text;
    return { value, end: closing.after, lines: lineEndsIn(text), isDoubtful };
  }
}

/** The records of text given in pieces. */
export function* recordsOf(pieces: Iterable<string>, dialect: Dialect): Generator<FileRecord> {
  const reader = new RecordReader(dialect);
  for (const piece of pieces) yield* reader.push(piece);
  yield* reader.push("", true);
}

/** A line without any character is no record. */
export function isEmptyLine(record: FileRecord): boolean {
  return record.raw === "" && record.fault === null;
}
