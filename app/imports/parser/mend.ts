import type { Dialect } from "./dialect.ts";
import { closingOf, escapeOf, unescaped } from "./quotes.ts";

/**
 * Records that can only be told by the width of their table. Nothing here guesses:
 * a line is mended where exactly one way of reading it gives the right number of cells.
 */

/** What a file that is cut at one of these may hold in single rows from another program. */
const others = [",", ";", "\t", "|", " "] as const;
/** What stands in words, times and remarks as well: a whole line is cut at one only if nothing else is. */
const rarer = [":", "^", "~", "#", "!", "&", "*", "\u0001", "\u001f"] as const;

interface Mended {
  readonly cells: string[];
  /** A quote opens a cell and nothing closes it: the cell has it as its first letter. */
  readonly hasStray: boolean;
  /** How many quotes are out of order. */
  readonly cost: number;
}

/**
 * One line cut into exactly `width` cells; null where none or several ways do that.
 * Quotes are only read in another way where they are `isDoubtful` the usual one.
 */
export function mendedLine(
  line: string,
  dialect: Dialect,
  width: number,
  isDoubtful: boolean,
): Mended | null {
  if (dialect.delimiter === "" || line === "") return null;
  return (
    (isDoubtful ? cutInDoubt(line, dialect, width) : null) ??
    cutByAnother(line, dialect, width) ??
    quotedOtherwise(line, dialect, width)
  );
}

/** Cuts by the table's own quotes, or with the backslashes of another program where these leave less out of order. */
function cutInDoubt(line: string, dialect: Dialect, width: number): Mended | null {
  const own = cutByCost(line, dialect, width);
  const { quote, escape: escaping } = dialect;
  if (quote === "" || escaping !== quote || !line.includes(`\\${quote}`)) return own;
  const other = cutByCost(line, { ...dialect, escape: "\\" }, width);
  const isBetter = other !== null && !other.hasStray && (own === null || other.cost < own.cost);
  return isBetter ? other : own;
}

/** So many cells leave no doubt that a sign was put between them. */
const many = 4;

/** Cuts with the other quotes, or with the escape that others write, if one of them gives the width. */
function quotedOtherwise(line: string, dialect: Dialect, width: number): Mended | null {
  if (!/["'`]/.test(line)) return null;
  for (const quote of ['"', "'", "`"]) {
    const count = line.split(quote).length - 1;
    const isEscaped = line.includes(`\\${quote}`);
    const mayBe =
      quote === dialect.quote ? isEscaped : count >= 2 && (count % 2 === 0 || isEscaped);
    if (!mayBe) continue;
    const cut = cutInDoubt(line, { ...dialect, quote, escape: quote }, width);
    if (cut !== null && !cut.hasStray) return cut;
  }
  return null;
}

/** The cells of a row whose filled cells all stand in other quotes than those of its table. */
export function rowInOtherQuotes(line: string, dialect: Dialect, width: number): string[] | null {
  // Where lines are cut by widths, nothing stands between cells.
  if (dialect.delimiter === "") return null;
  const quote = line[0] ?? "";
  const cut = cutInDoubt(line, { ...dialect, quote, escape: quote }, width);
  if (cut === null || cut.hasStray) return null;
  // All that the cells lack of the line is quotes and delimiters.
  let length = (width - 1) * dialect.delimiter.length;
  let blank = 0;
  for (const cell of cut.cells) {
    if (cell === "") blank += 1;
    else length += cell.length + cell.split(quote).length + 1;
  }
  const left = line.length - length;
  return left >= 0 && left <= blank * 2 && blank < width ? cut.cells : null;
}

/**
 * Cuts with another delimiter, if one and only one gives the width. Words have spaces
 * between them anyway: these count only beside quotes.
 */
function cutByAnother(line: string, dialect: Dialect, width: number): Mended | null {
  // A table without quotes says nothing of how another program quotes.
  const isBare = dialect.quote === "" && line.includes('"');
  const known = isBare ? { ...dialect, quote: '"', escape: '"' } : dialect;
  const spaced = `${dialect.delimiter} `;
  const found =
    (line.includes(spaced) ? cutByOneOf([spaced], line, known, width) : null) ??
    cutByOneOf(others, line, known, width);
  if (found !== null || width < 3) return found;
  // The table's own delimiter stands between words, and in numbers, at most.
  const bare = line.replace(/\d[.,]\d/g, "").replaceAll(spaced, "");
  return bare.includes(dialect.delimiter) ? null : cutByOneOf(rarer, line, known, width);
}

function cutByOneOf(
  delimiters: readonly string[],
  line: string,
  dialect: Dialect,
  width: number,
): Mended | null {
  const { delimiter, quote } = dialect;
  let found: Mended | null = null;
  for (const other of delimiters) {
    if (other === delimiter || !line.includes(other)) continue;
    if (other === " " && (quote === "" || !line.includes(quote))) continue;
    const cut = cutByCost(line, { ...dialect, delimiter: other }, width);
    if (cut === null || cut.hasStray) continue;
    // The table's own delimiter is a letter here only inside numbers and quotes, and between words.
    const isOwn = cut.cells.some(
      (cell) =>
        cell
          .replace(/\d[.,]\d/g, "")
          .replaceAll(`${delimiter} `, "")
          .includes(delimiter) && !(quote !== "" && line.includes(quote)),
    );
    if (isOwn && (width < many || other === " ")) continue;
    if (found !== null) return null;
    found = cut;
  }
  return found;
}

/** More than this and a line is too tangled to be sure of anything. */
const mostSteps = 200_000;

interface Segment {
  readonly text: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** It is nothing but a quote. */
  readonly isLone: boolean;
  /** Quotes that are neither doubled nor escaped: in all of it, after the first, before the last, between. */
  readonly odd: number;
  readonly oddAfter: number;
  readonly oddBefore: number;
  readonly oddInside: number;
}

/**
 * Cuts at every delimiter and joins again what quotes hold together, so that there
 * are `width` cells and as few quotes as possible are out of order.
 */
function cutByCost(line: string, dialect: Dialect, width: number): Mended | null {
  const segments = segmentsOf(line, dialect);
  const count = segments.length;
  const joins = count - width;
  const states = joins + 1;
  if (joins < 0 || count * states * states > mostSteps) return null;
  const cost = new Float64Array((count + 1) * states).fill(Number.POSITIVE_INFINITY);
  const ways = new Float64Array((count + 1) * states);
  const ends = new Int32Array((count + 1) * states);
  cost[count * states] = 0;
  ways[count * states] = 1;
  for (let from = count - 1; from >= 0; from -= 1) {
    const opens = segments[from]?.opens === true;
    for (let left = 0; left <= joins; left += 1) {
      const state = from * states + left;
      let inside = 0;
      for (let to = from; to < count && to - from <= left; to += 1) {
        const price = priceOf(segments, from, to, inside);
        if (to > from) inside += segments[to]?.odd ?? 0;
        const next = (to + 1) * states + left - (to - from);
        const sum = price + (cost[next] ?? Number.POSITIVE_INFINITY);
        if (sum < (cost[state] as number)) {
          cost[state] = sum;
          ways[state] = ways[next] as number;
          ends[state] = to;
        } else if (sum === cost[state] && sum !== Number.POSITIVE_INFINITY) {
          ways[state] = (ways[state] as number) + (ways[next] as number);
        }
        if (!opens) break;
      }
    }
  }
  const start = joins;
  if (cost[start] === Number.POSITIVE_INFINITY || (ways[start] as number) !== 1) return null;
  const cells: string[] = [];
  let hasStray = false;
  for (let from = 0, left = joins; from < count; ) {
    const to = ends[from * states + left] as number;
    const { cell, isStray } = joined(segments.slice(from, to + 1), dialect);
    cells.push(cell);
    hasStray ||= isStray;
    left -= to - from;
    from = to + 1;
  }
  return { cells, hasStray, cost: cost[start] as number };
}

/** How much is out of order if the segments `from` … `to` are one cell; `inside`: between the two. */
function priceOf(segments: readonly Segment[], from: number, to: number, inside: number): number {
  const first = segments[from] as Segment;
  const last = segments[to] as Segment;
  if (to === from) {
    if (!first.opens) return first.closes ? 1 : 0;
    if (!first.closes || first.isLone) return 4;
    return first.oddInside > 0 ? 1 : 0;
  }
  if (!first.opens || !last.closes) return Number.POSITIVE_INFINITY;
  const odd = first.oddAfter + inside + last.oddBefore;
  return odd === 0 ? 0 : 2 + odd;
}

function segmentsOf(line: string, dialect: Dialect): Segment[] {
  const { delimiter, quote } = dialect;
  const escaping = escapeOf(dialect);
  const texts: string[] = [];
  let taken = 0;
  for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at)) {
    if (escaping !== "" && isEscaped(line, at, escaping)) {
      at += 1;
      continue;
    }
    texts.push(line.slice(taken, at));
    at += delimiter.length;
    taken = at;
  }
  texts.push(line.slice(taken));
  return texts.map((text) => {
    const bare = text.trim();
    const opens = quote !== "" && bare.startsWith(quote[0] as string);
    const closes =
      quote !== "" &&
      bare.endsWith(closingOf(quote)) &&
      !(escaping !== "" && isEscaped(bare, bare.length - 1, escaping));
    return {
      text,
      opens,
      closes,
      isLone: bare !== "" && (bare === quote[0] || bare === closingOf(quote)),
      odd: oddRuns(bare, quote, escaping),
      oddAfter: oddRuns(bare.slice(1), quote, escaping),
      oddBefore: oddRuns(bare.slice(0, -1), quote, escaping),
      oddInside: oddRuns(bare.slice(1, -1), quote, escaping),
    };
  });
}

/** Whether an odd number of escapes stands before a character. */
function isEscaped(text: string, at: number, escaping: string): boolean {
  let before = at;
  while (before > 0 && text[before - 1] === escaping) before -= 1;
  return (at - before) % 2 === 1;
}

function oddRuns(text: string, quote: string, escaping: string): number {
  if (quote === "" || !text.includes(quote)) return 0;
  let odd = 0;
  for (let at = 0; at < text.length; ) {
    if (escaping !== "" && text[at] === escaping) at += 2;
    else if (text[at] !== quote) at += 1;
    else {
      let end = at + 1;
      while (end < text.length && text[end] === quote) end += 1;
      odd += (end - at) % 2;
      at = end;
    }
  }
  return odd;
}

function joined(
  segments: readonly Segment[],
  dialect: Dialect,
): { cell: string; isStray: boolean } {
  const text = segments.map((segment) => segment.text).join(dialect.delimiter);
  const bare = text.trim();
  const isQuoted =
    segments[0]?.opens === true && segments.at(-1)?.closes === true && bare.length > 1;
  if (isQuoted) return { cell: unescaped(bare.slice(1, -1), dialect, true), isStray: false };
  return { cell: text, isStray: segments[0]?.opens === true };
}

/** A line of fixed width cut at the characters where columns begin; blanks around cells are filling. */
export function cutByWidths(line: string, widths: readonly number[]): string[] {
  return widths.map((from, index) => line.slice(from, widths[index + 1]).trim());
}
