import type { Dialect } from "./dialect.ts";

/** The character that takes the next one's meaning, where it is not the quote itself; else empty. */
export const escapeOf = (dialect: Dialect): string =>
  dialect.escape === dialect.quote ? "" : dialect.escape;

/** The sign that ends a quoted cell, which is not always the one that opens it. */
export const closingOf = (quote: string): string => quote.slice(-1);

/** How many characters of the delimiter stand here; 0 where it does not. */
export function delimiterAt(text: string, at: number, delimiter: string): number {
  if (delimiter === "" || text.charCodeAt(at) !== delimiter.charCodeAt(0)) return 0;
  if (delimiter === "  ") return spacesAt(text, at);
  if (delimiter.length === 1 || text.startsWith(delimiter, at)) return delimiter.length;
  // Editors take the blanks off the end of a line, and with them those of the last delimiter.
  const bare = delimiter.trimEnd();
  if (bare === "" || bare.length === delimiter.length || !text.startsWith(bare, at)) return 0;
  const after = text.charCodeAt(at + bare.length);
  return after === 10 || after === 13 || Number.isNaN(after) ? bare.length : 0;
}

/** Two spaces or more are one delimiter: columns that somebody put apart by hand. */
function spacesAt(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 32) end += 1;
  return end - at >= 2 ? end - at : 0;
}

/** A cell's text without what its quotes, if it stood in any, and its escapes needed. */
export function unescaped(text: string, dialect: Dialect, isQuoted: boolean): string {
  const { delimiter, quote } = dialect;
  let value = "";
  let taken = 0;
  const escaping = escapeOf(dialect) || null;
  for (let at = 0; at < text.length - 1; at += 1) {
    const character = text[at];
    const next = text[at + 1] as string;
    const isEscape =
      character === escaping &&
      (next === quote ||
        next === delimiter[0] ||
        next === "\n" ||
        (next === "\\" && escaping === next));
    if (isEscape || (isQuoted && character === quote && next === quote)) {
      value += text.slice(taken, at);
      taken = at + 1;
      at += 1;
    }
  }
  return taken === 0 ? text : value + text.slice(taken);
}

/** Where a quoted cell ends that begins at `from` or later; searched once for all of them. */
interface Closing {
  readonly from: number;
  /** Up to here there is no end of a quoted cell. */
  readonly searched: number;
  /** The quote that ends it; -1 where none was found. */
  readonly at: number;
  /** What follows the quote and the spaces behind it. */
  readonly after: number;
  /** The last quote on the way that is neither doubled nor escaped; -1 for none. */
  readonly stray: number;
}

/** A longer cell, or record, is none: most likely a quote that nobody closed. */
export const longestCell = 4_000_000;

/**
 * Finds the ends of quoted cells. What was looked through once for one cell is not
 * looked through again for the next, or else a file of quotes that nobody closed
 * would take time by the square of its size.
 */
export class Closings {
  readonly #delimiter: string;
  readonly #quote: number;
  readonly #escape: number;
  #text = "";
  #known: Closing | null = null;

  constructor(dialect: Dialect) {
    this.#delimiter = dialect.delimiter;
    this.#quote = closingOf(dialect.quote).charCodeAt(0);
    this.#escape = escapeOf(dialect).charCodeAt(0);
  }

  begin(text: string): void {
    this.#text = text;
    this.#known = null;
  }

  /** The first quote from `from` on that ends a quoted cell: a delimiter or a line end follows it. */
  after(from: number, last: boolean, length: number): Closing {
    if (this.#text.charCodeAt(from) !== this.#quote || from >= length) {
      return this.#search(from, last, length);
    }
    // A run of quotes that begins with the opening one is as long only for this cell.
    const run = this.#run(from, last, length);
    if (run === null) return { from, searched: from, at: -1, after: -1, stray: -1 };
    if (run.isClosing) {
      return { from, searched: run.end - 1, at: run.end - 1, after: run.after, stray: -1 };
    }
    const rest = this.#search(run.end, last, length);
    return run.isStray ? { ...rest, stray: Math.max(rest.stray, run.end - 1) } : rest;
  }

  /** What an earlier cell looked through is not looked through again. */
  #search(from: number, last: boolean, length: number): Closing {
    const text = this.#text;
    const isWhole = length === text.length;
    const known = isWhole ? this.#known : null;
    let at = from;
    let stray = -1;
    if (known !== null && from >= known.from && from <= known.searched) {
      if (known.at !== -1) return known;
      at = known.searched;
      stray = known.stray;
    }
    const most = Math.min(length, from + longestCell + 1);
    while (at < most) {
      const code = text.charCodeAt(at);
      if (this.#escapes(code, at) && at + 1 < length) at += 2;
      else if (code !== this.#quote) at += 1;
      else {
        const run = this.#run(at, last, length);
        if (run === null) break;
        if (run.isClosing) {
          const closing = run.end - 1;
          const found = { from, searched: closing, at: closing, after: run.after, stray };
          if (isWhole) this.#known = found;
          return found;
        }
        if (run.isStray) stray = run.end - 1;
        at = run.end;
      }
    }
    const open = { from, searched: at, at: -1, after: -1, stray };
    if (isWhole) this.#known = open;
    return open;
  }

  /** A backslash keeps whatever follows it, other escapes are letters but before a quote. */
  #escapes(code: number, at: number): boolean {
    if (code !== this.#escape) return false;
    return code === 92 || this.#text.charCodeAt(at + 1) === this.#quote;
  }

  /** Quotes beside each other inside a quoted cell; null where more text decides what they are. */
  #run(
    from: number,
    last: boolean,
    length: number,
  ): { end: number; after: number; isClosing: boolean; isStray: boolean } | null {
    const text = this.#text;
    const delimiter = this.#delimiter;
    let end = from + 1;
    while (end < length && text.charCodeAt(end) === this.#quote) end += 1;
    let after = end;
    if (delimiter.charCodeAt(0) !== 32) {
      while (after < length && text.charCodeAt(after) === 32) after += 1;
    }
    if (!last && length === text.length && after + Math.max(1, delimiter.length) > length) {
      return null;
    }
    if ((end - from) % 2 === 0) return { end, after, isClosing: false, isStray: false };
    const next = after >= length ? 10 : text.charCodeAt(after);
    const isClosing = next === 10 || next === 13 || delimiterAt(text, after, delimiter) > 0;
    return { end, after, isClosing, isStray: !isClosing };
  }
}
