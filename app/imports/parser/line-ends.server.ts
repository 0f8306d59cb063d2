import { isUtf8 } from "node:buffer";
import { closeSync, openSync, statSync } from "node:fs";
import { Refusal } from "../../refusal.ts";
import { chunksOf, headOf } from "./encoding.server.ts";
import { unicodeStart } from "./kinds.ts";
import { type Scratch, writeFully } from "./scratch.server.ts";

/** No list has headers as long as that. */
const longestFirst = 8 << 20;

/**
 * A text whose records end as the lines of a text do. A file without any line end, in which another
 * sign ends them (a vertical tab, a page's end, the separators of records, groups and files, the next
 * line of mainframes, the line separator of Unicode), is copied with line ends in place of that sign.
 *
 * @returns the path of the file itself, or of its copy.
 * @throws Refusal `imports.no_line_end` of a text whose first line does not end for many megabytes:
 *   it has no records, and whoever looked for them would hold all of it.
 */
export function withLineEnds(
  file: { readonly path: string; readonly name: string },
  scratch: Scratch,
): string {
  const begin = headOf(file.path, 131_072);
  const start = unicodeStart(begin);
  const letters =
    start === "utf-16le" ? "utf16le" : start === "utf-16be" ? "utf16be" : ("latin1" as const);
  const hasEnd = (bytes: Buffer) => /[\n\r]/.test(lettersOf(bytes, letters));
  if (hasEnd(begin)) return file.path;
  const head = headOf(file.path, longestFirst);
  if (hasEnd(head)) return file.path;
  const sign = signIn(head, letters);
  if (sign !== null) return copied(file.path, sign, letters, scratch);
  if (statSync(file.path).size <= longestFirst) return file.path;
  throw new Refusal("imports.no_line_end", { file: file.name, megabytes: longestFirst >> 20 });
}

/** Vertical tab, form feed, the separators of files, groups and records. */
const controls = [0x0b, 0x0c, 0x1c, 0x1d, 0x1e];
/** Next line; line and paragraph separator. */
const others = [0x85, 0x2028, 0x2029];

/** How a text is taken apart: as its bytes, each a letter, or as letters of two bytes. */
type Letters = "latin1" | "utf16le" | "utf16be";

function lettersOf(bytes: Buffer, letters: Letters): string {
  if (letters !== "utf16be") return bytes.toString(letters);
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString("utf16le");
}

function bytesOf(text: string, letters: Letters): Buffer {
  if (letters !== "utf16be") return Buffer.from(text, letters);
  return Buffer.from(text, "utf16le").swap16();
}

/** The sign that most often stands where records may end, as letters of a text; null without any. */
function signIn(head: Buffer, letters: Letters): string | null {
  const signs = [...controls, ...others].map((code) => String.fromCharCode(code));
  const known = letters === "latin1" ? signs.map(bytesInUtf8) : signs;
  // Alone it is the next line of a table of one byte a letter, but a part of many letters in UTF-8.
  if (letters === "latin1" && !isUtf8(wholeLetters(head))) known.push("\u0085");
  const text = lettersOf(head, letters);
  let best: { readonly sign: string; readonly count: number } | null = null;
  for (const sign of known) {
    const count = text.split(sign).length - 1;
    if (count > (best?.count ?? 0)) best = { sign, count };
  }
  return best?.sign ?? null;
}

const bytesInUtf8 = (sign: string) => Buffer.from(sign, "utf8").toString("latin1");

/** A text in UTF-8 without a letter that was cut at its end. */
function wholeLetters(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 4 && ((bytes[end - 1] as number) & 0xc0) === 0x80)
    end -= 1;
  return bytes.subarray(0, Math.max(0, end - 1));
}

function copied(path: string, sign: string, letters: Letters, scratch: Scratch): string {
  const target = scratch.path();
  const out = openSync(target, "w");
  try {
    let rest = "";
    for (const chunk of chunksOf(path)) {
      const text = (rest + lettersOf(chunk, letters)).replaceAll(sign, "\n");
      // A sign may be cut by the end of the piece.
      const end = text.length - sign.length + 1;
      writeFully(out, bytesOf(text.slice(0, end), letters));
      rest = text.slice(end);
    }
    writeFully(out, bytesOf(rest, letters));
  } finally {
    closeSync(out);
  }
  return target;
}
