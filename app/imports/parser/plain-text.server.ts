import { isUtf8 } from "node:buffer";
import { closeSync, openSync, statSync } from "node:fs";
import path from "node:path";
import type { Layout } from "../mapping.ts";
import { chunksOf, textOf } from "./encoding.server.ts";
import { type LineCount, LineCounter } from "./lines.ts";
import { type Scan, Scanner } from "./scan.ts";
import { writeFully } from "./scratch.server.ts";
import { type Spaces, spacesIn, widest } from "./spaces.ts";

/** A text in UTF-8 on disk, and what a look at all of it says. */
export interface PlainText {
  readonly path: string;
  readonly scan: Scan;
  /** Plain in every line, if a reader finds each of them as wide as the table; null where that is not known. */
  readonly even: LineCount | null;
  readonly spaces: Spaces;
}

/**
 * Counts the records of a text, independently of any reader, and brings it to UTF-8 where it is in
 * another encoding. Told by its lines alone where that is enough, else by all of its bytes.
 *
 * @param folder where the decoded text goes.
 */
export function scanText(
  file: string,
  layout: Layout,
  folder: string,
  report: (share: number) => void,
): PlainText {
  const { delimiter, quote, encoding } = layout;
  const width = layout.headers.length;
  const size = Math.max(1, statSync(file).size);
  const counter = new LineCounter(delimiter, quote, width);
  let spaces: Spaces = "plain";
  let done = 0;
  const look = (bytes: Buffer) => {
    counter.push(bytes);
    if (spaces !== "any") spaces = widest(spaces, spacesIn(bytes, delimiter));
    done += bytes.length;
    report(Math.min(1, done / size));
  };
  const decoded = path.join(folder, "decoded.csv");
  const isDecoded = encoding !== "utf-8" || !isSoundUtf8(file);
  if (isDecoded) decode(file, encoding, decoded, look);
  else for (const chunk of chunksOf(file)) look(chunk);
  const text = isDecoded ? decoded : file;
  const counted = counter.end();
  if (counted !== null) return { path: text, scan: counted, even: counted, spaces };
  return { path: text, scan: scanCarefully(text, layout), even: null, spaces };
}

/** The look at every byte of a text in UTF-8. */
export function scanCarefully(text: string, { delimiter, quote, headers }: Layout): Scan {
  const scanner = new Scanner(delimiter, quote, headers.length);
  for (const chunk of chunksOf(text)) scanner.push(chunk);
  return scanner.end();
}

/** Whether a reader of UTF-8 stumbles over nothing; what a piece of the file cuts in two is left out. */
function isSoundUtf8(file: string): boolean {
  for (const chunk of chunksOf(file)) {
    let from = 0;
    let to = chunk.length;
    while (from < 3 && isWithinLetter(chunk[from])) from += 1;
    while (chunk.length - to < 3 && isWithinLetter(chunk[to - 1])) to -= 1;
    if (to > from && (chunk[to - 1] as number) >= 0xc0) to -= 1;
    else to = chunk.length;
    if (!isUtf8(chunk.subarray(from, to))) return false;
  }
  return true;
}

const isWithinLetter = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;

function decode(file: string, encoding: string, target: string, look: (bytes: Buffer) => void) {
  const out = openSync(target, "w");
  try {
    for (const text of textOf(file, encoding)) {
      const bytes = Buffer.from(text, "utf8");
      look(bytes);
      writeFully(out, bytes);
    }
  } finally {
    closeSync(out);
  }
}
