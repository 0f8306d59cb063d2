/** How to cut text into cells: the part of a layout that a tokenizer needs. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
}

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
}

/** A longer record is no record: most likely a quote that nobody closed. */
const longestRecord = 1_000_000;

interface Found {
  readonly end: number;
  readonly next: number;
  readonly cells: string[];
  readonly lines: number;
}

/**
 * Cuts text, given in pieces, into records. It reads what people's programs
 * write, not only what RFC 4180 allows: a quote inside a quoted cell that no
 * delimiter follows is a letter, a quote that is never closed spoils its own line
 * only, and all three line ends count.
 */
export class RecordReader {
  readonly #dialect: Dialect;
  #text = "";
  #at = 0;
  #line = 1;
  #started = false;
  #skipping: string | null = null;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** Lines seen so far: of the records given out, blank ones included. */
  get lines(): number {
    return this.#line - 1;
  }

  /** Takes a piece of text and gives out the records that it completes. */
  *push(piece: string, last = false): Generator<FileRecord> {
    this.#text = this.#at === 0 ? this.#text + piece : this.#text.slice(this.#at) + piece;
    this.#at = 0;
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
    const line = found === "unclosed" ? this.#parse(start, last, "") : found;
    if (line === null || line === "unclosed") {
      if (this.#text.length - start <= longestRecord * 2) return null;
      this.#skipping = this.#text.slice(start, start + 2000);
      this.#at = this.#text.length - 1;
      return "skipped";
    }
    if (found === "unclosed") return this.#give(start, line, "unclosed_quote");
    return this.#give(start, line, line.end - start > longestRecord ? "too_long" : null);
  }

  #give(start: number, found: Found, fault: RecordFault | null): FileRecord {
    const line = this.#line;
    this.#line += found.lines;
    this.#at = found.next;
    const end = fault === "too_long" ? Math.min(found.end, start + 2000) : found.end;
    return {
      line,
      lines: found.lines,
      cells: found.cells,
      raw: this.#text.slice(start, end),
      fault,
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

  #parse(start: number, last: boolean, quote: string): Found | "unclosed" | null {
    const text = this.#text;
    const delimiter = this.#dialect.delimiter.charCodeAt(0);
    const quoteCode = quote === "" ? -1 : quote.charCodeAt(0);
    const cells: string[] = [];
    let lines = 1;
    let at = start;
    for (;;) {
      let open = at;
      if (quoteCode !== -1 && delimiter !== 32) while (text.charCodeAt(open) === 32) open += 1;
      if (quoteCode !== -1 && text.charCodeAt(open) === quoteCode) {
        const cell = this.#quoted(open + 1, last, quoteCode);
        if (cell === null || cell === "unclosed") return cell;
        cells.push(cell.value);
        lines += cell.lines;
        at = cell.end;
      } else {
        let end = at;
        for (; end < text.length; end += 1) {
          const code = text.charCodeAt(end);
          if (code === delimiter || code === 10 || code === 13) break;
        }
        cells.push(text.slice(at, end));
        at = end;
      }
      if (at >= text.length) return last ? { end: at, next: at, cells, lines } : null;
      const code = text.charCodeAt(at);
      if (code === delimiter) {
        at += 1;
        continue;
      }
      if (code === 10) return { end: at, next: at + 1, cells, lines };
      if (at + 1 >= text.length && !last) return null;
      return { end: at, next: text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1, cells, lines };
    }
  }

  #quoted(
    from: number,
    last: boolean,
    quote: number,
  ): { value: string; end: number; lines: number } | "unclosed" | null {
    const text = this.#text;
    const delimiter = this.#dialect.delimiter.charCodeAt(0);
    const escapeCode =
      this.#dialect.escape !== "" && this.#dialect.escape !== this.#dialect.quote
        ? this.#dialect.escape.charCodeAt(0)
        : -1;
    let value = "";
    let lines = 0;
    let taken = from;
    for (let at = from; ; at += 1) {
      if (at >= text.length) return last ? "unclosed" : null;
      if (at - from > longestRecord) return "unclosed";
      const code = text.charCodeAt(at);
      if (code === 10 || code === 13) {
        if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
        lines += 1;
      } else if (code === escapeCode && at + 1 < text.length) {
        value += text.slice(taken, at);
        taken = at + 1;
        at += 1;
      } else if (code === quote) {
        if (at + 1 >= text.length && !last) return null;
        if (text.charCodeAt(at + 1) === quote) {
          value += text.slice(taken, at + 1);
          taken = at + 2;
          at += 1;
          continue;
        }
        let after = at + 1;
        while (delimiter !== 32 && text.charCodeAt(after) === 32) after += 1;
        if (after >= text.length && !last) return null;
        const next = after >= text.length ? 10 : text.charCodeAt(after);
        if (next === delimiter || next === 10 || next === 13) {
          return { value: value + text.slice(taken, at), end: after, lines };
        }
      }
    }
  }
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
