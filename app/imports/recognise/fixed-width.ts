import { type CellKind, isTyped, kindOf } from "./cells.ts";

/** Columns that stand below each other, with blanks between them in every line. */

const lookedAt = 200;

/** Where the columns of a text of fixed width begin; null where it has none. */
export function findWidths(text: string): number[] | null {
  const lines = text
    .split(/\r\n|\r|\n/, 2 * lookedAt)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "")
    .slice(0, lookedAt);
  const ruled = lines.find((line) => isRule(line) && /[-=] +[-=]/.test(line));
  if (ruled !== undefined) return startsOf(ruled);
  // Titles and notes have no columns.
  const inColumns = lines.filter((line) => /\S {2,}\S/.test(line));
  if (inColumns.length < 2 || inColumns.length < lines.length * 0.5) return null;
  const length = Math.max(...inColumns.map((line) => line.length));
  const filled = new Array<number>(length).fill(0);
  for (const line of inColumns) {
    for (let at = 0; at < line.length; at += 1) {
      if (line.charCodeAt(at) !== 32) filled[at] = (filled[at] as number) + 1;
    }
  }
  const starts = columnStarts(filled, inColumns);
  return starts.length >= 2 ? starts : null;
}

/** A line of dashes below the headers. */
export const isRule = (line: string): boolean => /^[\s\-=+|_]*[-=_]{2,}[\s\-=+|_]*$/.test(line);

function startsOf(rule: string): number[] {
  const starts = [...rule.matchAll(/[-=_+|]+/g)].map((match) => match.index);
  starts[0] = 0;
  return starts;
}

function columnStarts(filled: readonly number[], lines: readonly string[]): number[] {
  const starts = [0];
  let gap = 0;
  const first = filled.findIndex((count) => count > 0);
  for (let at = first; at < filled.length; at += 1) {
    if (filled[at] === 0) gap += 1;
    else {
      if (gap >= 2 || (gap === 1 && isBetweenValues(lines, at - 1))) {
        // Numbers stand to the right and grow to the left; words the other way round.
        const isRight = lines.some((line) => line.length > at && line.charCodeAt(at) === 32);
        starts.push(isRight ? at - gap + 1 : at);
      }
      gap = 0;
    }
  }
  return starts;
}

/** Whether one blank in every line stands before or behind a number or a date, as between columns. */
function isBetweenValues(lines: readonly string[], at: number): boolean {
  if (lines.length < 4) return false;
  let values = 0;
  let whole = 0;
  for (const line of lines) {
    const before = /\S+$/.exec(line.slice(0, at))?.[0] ?? "";
    const after = /^\S+/.exec(line.slice(at + 1))?.[0] ?? "";
    if (isWhole(line, at)) whole += 1;
    else if (isPair(kindOf(before), kindOf(after))) values += 1;
  }
  return values >= lines.length * 0.6 && whole * 4 <= values;
}

/** Whether the blank stands within a number in groups of three digits, or within a date: `12 345,60`, `5. 1. 2024`. */
function isWhole(line: string, at: number): boolean {
  const before = line.slice(0, at);
  const after = line.slice(at + 1);
  if (/(?:^|[^\d.,])\d{1,3}(?: \d{3})*$/.test(before) && /^\d{3}(?!\d)/.test(after)) return true;
  const left = /(?:\S+ )?\S+$/.exec(before)?.[0] ?? "";
  const right = /^\S+(?: \S+)?/.exec(after)?.[0] ?? "";
  return [left, left.slice(left.indexOf(" ") + 1)].some((start) =>
    [right, right.split(" ", 1)[0]].some((end) => isSpacedDate(`${start} ${end}`)),
  );
}

const isSpacedDate = (text: string) =>
  /^\d{1,4}\.? \d{1,2}\.? \d{1,4}\.?$/.test(text) && kindOf(text) === "date";

/** Two values of different columns; a date with a time behind it is one. */
function isPair(one: CellKind, other: CellKind): boolean {
  if (one === "date" && other === "time") return false;
  const isValue = (kind: CellKind) => isTyped(kind) || kind === "code";
  return isValue(one) && isValue(other) && (isTyped(one) || isTyped(other));
}
