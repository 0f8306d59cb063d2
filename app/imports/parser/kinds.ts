/** What a file is, by its first bytes; of a zip only that it is one. */
export type Kind =
  | "empty"
  | "text"
  | "gzip"
  | "zip"
  | "parquet"
  | "old_workbook"
  | "pdf"
  | "picture"
  | "archive"
  | "binary";

const signatures: readonly (readonly [Kind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["gzip", [0x1f, 0x8b]],
  ["parquet", [0x50, 0x41, 0x52, 0x31]],
  ["old_workbook", [0xd0, 0xcf, 0x11, 0xe0]],
  // The same format before Office put it into a container: BIFF 2 to 4.
  ["old_workbook", [0x09, 0x00, 0x04, 0x00]],
  ["old_workbook", [0x09, 0x02, 0x06, 0x00]],
  ["old_workbook", [0x09, 0x04, 0x06, 0x00]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x42, 0x5a, 0x68]],
  ["archive", [0xfd, 0x37, 0x7a, 0x58]],
  ["archive", [0x28, 0xb5, 0x2f, 0xfd]],
];

/** What a file is, by its first 64 KiB. */
export function kindOf(head: Uint8Array): Kind {
  if (head.length === 0) return "empty";
  for (const [kind, bytes] of signatures) {
    if (bytes.every((byte, index) => head[index] === byte)) return kind;
  }
  // A tar has no first bytes of its own, but a word at a fixed place.
  if (head.length > 262 && Buffer.from(head.subarray(257, 262)).toString("latin1") === "ustar") {
    return "archive";
  }
  if (unicodeStart(head) !== null) return "text";
  // Text has tabs, line ends and separators; machine data has all the other control bytes too.
  let controls = 0;
  const different = new Set<number>();
  for (const byte of head) {
    if (byte === 0 || (byte > 8 && byte < 14) || byte > 27 || byte === 26 || byte === 27) continue;
    controls += 1;
    different.add(byte);
  }
  // One or two of them may stand between the cells and in place of quotes.
  return controls > head.length * 0.02 && different.size > 2 ? "binary" : "text";
}

/** The encoding that the first bytes give away: a byte order mark, or the zeros of UTF-16. */
export function unicodeStart(head: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  for (let index = 0; index < head.length; index += 1) {
    if (head[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const half = head.length / 2;
  if ((zeros[1] ?? 0) > half * 0.4 && (zeros[0] ?? 0) < half * 0.05) return "utf-16le";
  if ((zeros[0] ?? 0) > half * 0.4 && (zeros[1] ?? 0) < half * 0.05) return "utf-16be";
  return null;
}
