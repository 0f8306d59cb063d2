/** Which spaces may stand around cells: plain ones, others only beside letters beyond ASCII, or any. */
export type Spaces = "plain" | "wide" | "any";

const narrow = Buffer.from([0xe2, 0x80]);

/** Looks for tabs, no-break and narrow spaces in a piece of a text; the first may begin with a mark. */
export function spacesIn(bytes: Buffer, delimiter: string): Spaces {
  if (delimiter !== "\t" && bytes.includes("\t")) return "any";
  // What the piece ends with may be the beginning of one.
  const isWide =
    (bytes[bytes.length - 1] ?? 0) >= 0x80 ||
    bytes.includes("\u00a0") ||
    bytes.includes(narrow) ||
    bytes.includes("\ufeff", 3);
  return isWide ? "wide" : "plain";
}

/** What holds of two pieces together. */
export const widest = (one: Spaces, other: Spaces): Spaces =>
  one === "any" || other === "any" ? "any" : one === "wide" ? one : other;
