import { chunksOf } from "./encoding.server.ts";

/** Lines beside each other that hold no digit: blank ones, titles, headers. */
export interface LineGap {
  /** Where the first of them begins, in bytes. */
  readonly offset: number;
  /** The number of the first, counted from 1, and how many they are. */
  readonly line: number;
  readonly lines: number;
}

const newline = 10;

/**
 * The lines of a text in which no digit stands, in one fast look; null where there are more than
 * `most` places with such lines, as in lists of words and in grouped reports.
 */
export function gapsIn(path: string, most: number): LineGap[] | null {
  const gaps: { offset: number; line: number; lines: number }[] = [];
  let [offset, line, began] = [0, 1, 0];
  let hasDigit = false;
  const endLine = (end: number): boolean => {
    const last = gaps.at(-1);
    if (!hasDigit && last !== undefined && last.line + last.lines === line) last.lines += 1;
    else if (!hasDigit) gaps.push({ offset: began, line, lines: 1 });
    line += 1;
    began = end;
    hasDigit = false;
    return gaps.length <= most;
  };
  for (const chunk of chunksOf(path)) {
    let at = 0;
    while (at < chunk.length) {
      // Most lines have a digit near their beginning; the rest of them need no look.
      while (!hasDigit && at < chunk.length && chunk[at] !== newline) {
        const byte = chunk[at] as number;
        hasDigit = byte >= 48 && byte <= 57;
        at += 1;
      }
      const end = chunk.indexOf(newline, at);
      if (end === -1) break;
      at = end + 1;
      if (!endLine(offset + at)) return null;
    }
    offset += chunk.length;
  }
  return gaps;
}
