import type { Dialect } from "./dialect.ts";

/**
 * Text that some program took for something else on its way: lines put into quotes as a whole, and
 * cells written as formulas so that a spreadsheet keeps their noughts.
 */

/**
 * What a record holds that stands in quotes as a whole, its own quotes doubled:
 * `"FV1,""Smith, Ann"",5.50"`. Null of any other record.
 */
export function wholeLine(cells: readonly string[], isQuoted: boolean, dialect: Dialect) {
  const [first = "", ...others] = cells;
  const { delimiter, quote } = dialect;
  if (quote !== '"' || delimiter === "" || !isQuoted || !first.includes(delimiter)) return null;
  // Words with spaces between them are a sentence in its cell.
  if (delimiter === " " && others.length > 0) return null;
  return others.every((cell) => cell.trim() === "") ? first : null;
}

/** A line in quotes as a whole, the lines that it spans and where it and its line end stop. */
export interface WholeLine {
  readonly inner: string;
  readonly end: number;
  readonly lines: number;
}

/** What a spreadsheet adds behind a line that it took for one cell: blank ones. */
const blanks = /[;,\t ]*/y;

/**
 * The line in quotes as a whole that begins at `start`; null where none does, "open" where more text
 * is needed to tell.
 */
export function wholeLineAt(text: string, start: number, last: boolean): WholeLine | "open" | null {
  if (text[start] !== '"') return null;
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1) return last ? null : "open";
  blanks.lastIndex = end + 1;
  blanks.exec(text);
  const after = blanks.lastIndex;
  if (after >= text.length && !last) return "open";
  if (after < text.length && text[after] !== "\n" && text[after] !== "\r") return null;
  const inner = text.slice(start + 1, end).replaceAll('""', '"');
  return { inner, end: after, lines: inner.split(/\r\n|\r|\n/).length };
}

const formula = /^="((?:[^"]|"")*)"$/;

/** The text of a cell that is written as a formula of one text: `="0012"`. */
export function textOfFormula(cell: string): string {
  if (!cell.startsWith('="')) return cell;
  const inner = formula.exec(cell)?.[1];
  return inner === undefined ? cell : inner.replaceAll('""', '"');
}
