import type { Dialect } from "../parser/dialect.ts";
import { closingOf } from "../parser/quotes.ts";
import { evenRecords } from "./sampled-records.ts";

export type Quoting = Pick<Dialect, "quote" | "escape">;
const doubled = (quote: string): Quoting => ({ quote, escape: quote });

/** Quotes that people's programs use; two signs open and close. */
const usual = ['"', "'", "`", "“”", "„”", "„“", "«»", "»«", "‘’", "´", "’"];
/** Signs that stand in texts as well: quotes only where most lines have cells within them. */
const rare = ["|", "~", "^", "*", "%", "$", "þ"];

/** The ways of quoting that have anything for them. */
export function quotingsOf(text: string, delimiter: string): Quoting[] {
  const found: Quoting[] = [];
  for (const quote of usual) if (opensCells(text, delimiter, quote)) found.push(doubled(quote));
  for (const quote of rare)
    if (delimiter !== "" && quote !== delimiter && isAround(text, delimiter, quote))
      found.push(doubled(quote));
  // Without doubt nobody leaves it out: a single apostrophe may be a letter.
  if (found.length !== 1 || found[0]?.quote !== '"') found.push({ quote: "", escape: "" });
  return found;
}

/** Whether most lines have a sign on both sides of a delimiter, or begin and end with it. */
function isAround(text: string, delimiter: string, quote: string): boolean {
  const between = quote + delimiter + quote;
  if (!text.includes(between)) return false;
  const lines = text.split(/\r\n|\r|\n/, 60).filter((line) => line.trim() !== "");
  const within = lines.filter(
    (line) => line.includes(between) && line.startsWith(quote) && line.endsWith(quote),
  );
  return within.length * 2 > lines.length;
}

export const quotingOf = (text: string, delimiter: string): Quoting =>
  opensCells(text, delimiter, '"') ? doubled('"') : { quote: "", escape: "" };

function opensCells(text: string, delimiter: string, quote: string): boolean {
  const open = quote[0] as string;
  const close = closingOf(quote);
  if (!text.includes(open) || !text.includes(close)) return false;
  const starts = [`\n${open}`, `\r${open}`];
  if (delimiter !== "") starts.push(delimiter + open, `${delimiter.trimEnd()} ${open}`);
  // A spreadsheet's formula of one text: ="0012".
  if (quote === '"') starts.push(`${delimiter}="`, '\n="');
  const opens = text.startsWith(open) || text.startsWith(`\ufeff${open}`);
  if (!opens && !starts.some((start) => text.includes(start))) return false;
  if (quote === '"') return true;
  const ends = [`${close}\n`, `${close}\r`];
  if (delimiter !== "") ends.push(close + delimiter);
  return text.endsWith(close) || ends.some((end) => text.includes(end));
}

const escapes = ["\\", "/", "^", "~", "`", "#", "@", "?", "%", "!", "$", "&"];

/** The character before quotes that stand inside quoted cells: the quote itself, or an escape. */
export function escapeIn(text: string, dialect: Dialect): string {
  const { delimiter, quote } = dialect;
  // Signs that open and close need no escape: each is told from the other.
  if (quote.length > 1) return quote;
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

function strayAfter(text: string, escaping: string, { delimiter, quote }: Dialect): boolean {
  for (
    let at = text.indexOf(escaping + quote);
    at !== -1;
    at = text.indexOf(escaping + quote, at + 2)
  ) {
    const after = text.slice(at + 2, at + 2 + Math.max(1, delimiter.length));
    const before = text[at - 1];
    const opens =
      before === undefined ||
      before === "\n" ||
      before === "\r" ||
      (delimiter !== "" && text.startsWith(delimiter, at - delimiter.length));
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
export function escapeAlone(text: string, delimiter: string): string {
  if (delimiter === "" || !text.includes(`\\${delimiter}`)) return "";
  const plain: Dialect = { delimiter, quote: "", escape: "" };
  return evenRecords(text, { ...plain, escape: "\\" }) > evenRecords(text, plain) ? "\\" : "";
}
