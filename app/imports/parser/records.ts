import type { Dialect } from "./dialect.ts";
import { cutByWidths, mendedLine } from "./mend.ts";
import { Closings, delimiterAt, escapeOf, longestCell, unescaped } from "./quotes.ts";

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
    const found = this.#parse(start, last, this.#dialect.quote);
    if (found === null) return this.#tooLong(start);
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
      if (quoteCode !== -1 && open < length && text.charCodeAt(open) === quoteCode) {
        const cell = this.#quoted(open + 1, last, length);
        if (cell === null || cell === "unclosed") return cell;
        cells.push(cell.value);
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

function lineEndsIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  for (let at = text.indexOf("\r"); at !== -1; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) lines += 1;
  }
  return lines;
}

function lineEnd(text: string, from: number, last: boolean): { end: number; next: number } | null {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) return { end: at, next: at + 1 };
    if (code === 13) {
      if (at + 1 >= text.length && !last) return null;
      return { end: at, next: text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1 };
    }
  }
  return last ? { end: text.length, next: text.length } : null;
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
