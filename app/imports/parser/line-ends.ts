/** Line ends of all three kinds: LF, CR, and both together. */

/** How many stand in a text. */
export function lineEndsIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
  for (let at = text.indexOf("\r"); at !== -1; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) lines += 1;
  }
  return lines;
}

/** Where a line ends, and where the next begins; null where more text is needed to tell. */
export function lineEnd(
  text: string,
  from: number,
  last: boolean,
): { end: number; next: number } | null {
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
