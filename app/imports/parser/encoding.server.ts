import { isAscii, isUtf8 } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { decoderOf } from "../encodings.ts";
import type { EncodingFound } from "../mapping.ts";
import { unicodeStart } from "./kinds.ts";
import { explain } from "./letters.ts";

const chunkSize = 4 << 20;

/** Reads a file in order, a few megabytes at a time; the chunk is only valid until the next one. */
export function* chunksOf(path: string): Generator<Buffer> {
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.allocUnsafe(chunkSize);
    for (;;) {
      const count = readSync(file, buffer, 0, chunkSize, null);
      if (count === 0) return;
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}

/** The first bytes of a file. */
export function headOf(path: string, length: number): Buffer {
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(Math.min(length, fstatSync(file).size));
    const count = readSync(file, buffer, 0, buffer.length, 0);
    return buffer.subarray(0, count);
  } finally {
    closeSync(file);
  }
}

/** The file's text in pieces; bytes that mean nothing become U+FFFD. */
export function* textOf(path: string, encoding: string): Generator<string> {
  const decoder = decoderOf(encoding);
  for (const chunk of chunksOf(path)) {
    const text = withoutZeros(decoder.decode(chunk, { stream: true }));
    if (text.length > 0) yield text;
  }
  const last = decoder.decode();
  if (last.length > 0) yield last;
}

/** Zeros are no text: no quote or line end is another one for standing beside them. */
export const withoutZeros = (text: string): string =>
  text.includes("\0") ? text.replaceAll("\0", "") : text;

/** Rivals that explain a file this much worse are not worth a question. */
const nearness = 0.6;
const mostRivals = 4;

/**
 * The encoding of a text, by evidence: its byte order mark, the zeros of UTF-16, sound UTF-8, else
 * the table under which its bytes are letters and words of one language.
 *
 * @param chosen the user's choice in place of that; the evidence is then what it would have been.
 */
export function encodingOf(path: string, chosen?: string): EncodingFound {
  const { size, mtimeMs } = statSync(path);
  const key = JSON.stringify([path, size, mtimeMs, chosen]);
  if (last?.key !== key) last = { key, found: evidenceOf(path, chosen) };
  return last.found;
}

/** The file that was looked at last is mostly the next one too. */
let last: { readonly key: string; readonly found: EncodingFound } | null = null;

function evidenceOf(path: string, chosen: string | undefined): EncodingFound {
  const head = headOf(path, 131_072);
  const start = unicodeStart(head);
  if (start?.startsWith("utf-16")) return found(head, start, [], chosen);
  const lines = linesBeyondAscii(path);
  if (start !== null) return found(lines, start, [], chosen);
  const { sound, broken } = utf8In(path);
  if (broken === 0) return found(lines, "utf-8", [], chosen);
  const explained = explain(lines);
  const best = explained[0]?.encoding ?? "windows-1252";
  // Sequences of UTF-8 hardly ever come about by chance.
  if (sound > broken * 4) return { ...found(lines, "utf-8", [best], chosen), broken };
  const limit = (explained[0]?.score ?? 0) * nearness;
  const near = explained.filter(({ score }) => score >= limit).map(({ encoding }) => encoding);
  return found(lines, best, near.slice(1), chosen);
}

function found(
  lines: Buffer,
  best: string,
  near: readonly string[],
  chosen: string | undefined,
): EncodingFound {
  const label = chosen ?? best;
  const cell = cellBeyondAscii(lines, label);
  if (cell === null)
    return { label, sample: "", rivals: label === best ? [] : [{ label: best, sample: "" }] };
  const sample = plainCell(cell, label);
  const others = [best, ...near].filter((each) => each !== label);
  const rivals = others.map((each) => ({ label: each, sample: plainCell(cell, each) }));
  // Those that read it alike ask nothing.
  const seen = new Set([sample]);
  const different = rivals.filter((rival) => !seen.has(rival.sample) && seen.add(rival.sample));
  return { label, sample, rivals: different.slice(0, mostRivals) };
}

const plainCell = (bytes: Buffer, encoding: string) =>
  decoderOf(encoding).decode(bytes).replace(/\s+/g, " ").trim().slice(0, 80);

/** So many broken bytes, and fewer sound ones, and a file is not in UTF-8, whatever else it holds. */
const enoughBroken = 10_000;

/** Sequences beyond ASCII that are sound UTF-8, and bytes that are not: of the whole file, or enough of it. */
function utf8In(path: string): { sound: number; broken: number } {
  let sound = 0;
  let broken = 0;
  let rest: Buffer = Buffer.alloc(0);
  const count = (bytes: Buffer) => {
    if (isAscii(bytes)) return;
    if (isUtf8(bytes)) {
      // Exact only where it matters: beside broken ones.
      if (broken > 0 || sound === 0) sound += starts(bytes);
      return;
    }
    for (const line of linesOf(bytes)) {
      if (isUtf8(line)) sound += starts(line);
      else {
        const text = line.toString("utf8");
        const lost = text.split("\ufffd").length - 1;
        broken += lost;
        sound += Math.max(0, starts(Buffer.from(text.replaceAll("\ufffd", ""), "utf8")));
      }
    }
  };
  for (const chunk of chunksOf(path)) {
    if (broken > enoughBroken && sound < broken) break;
    // Up to the last line end: no character is cut there.
    const end = chunk.lastIndexOf(10) + 1;
    if (end === 0 && rest.length + chunk.length < longestLine) {
      rest = Buffer.concat([rest, chunk]);
      continue;
    }
    count(Buffer.concat([rest, chunk.subarray(0, end)]));
    rest = Buffer.from(chunk.subarray(end));
  }
  count(rest);
  return { sound, broken };
}

/** A line without end is looked at in pieces; a character that they cut counts as broken. */
const longestLine = 64 << 20;

/** First bytes of characters beyond ASCII. */
function starts(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0xc0) count += 1;
  return count;
}

function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    yield bytes.subarray(at, end === -1 ? bytes.length : end + 1);
    if (end === -1) return;
    at = end + 1;
  }
}

const mostEvidence = 1 << 20;

/** The first line, and lines that hold bytes beyond ASCII: up to a megabyte of them. */
function linesBeyondAscii(path: string): Buffer {
  const kept: Buffer[] = [];
  let size = 0;
  let isFirst = true;
  for (const chunk of chunksOf(path)) {
    if (!isFirst && isAscii(chunk)) continue;
    for (const line of linesOf(chunk)) {
      if (isFirst || !isAscii(line)) {
        kept.push(Buffer.from(line.subarray(0, 20_000)));
        size += line.length;
      }
      isFirst = false;
      if (size >= mostEvidence) return Buffer.concat(kept);
    }
  }
  return Buffer.concat(kept);
}

/** The bytes of one cell with letters beyond ASCII, the one with most of them; null without any. */
function cellBeyondAscii(lines: Buffer, encoding: string): Buffer | null {
  if (encoding.startsWith("utf-16")) return wideCell(lines, encoding);
  let best: Buffer | null = null;
  let most = 0;
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const byte = lines[at] ?? 10;
    // Tab, line ends, quote, comma, semicolon, bar.
    if (![9, 10, 13, 34, 44, 59, 124].includes(byte)) continue;
    const cell = lines.subarray(from, at);
    from = at + 1;
    const different = new Set(cell.filter((each) => each >= 0x80)).size;
    if (different > most && cell.length <= 80) {
      most = different;
      best = cell;
    }
    if (at > 100_000 && best !== null) break;
  }
  return best;
}

function wideCell(bytes: Buffer, encoding: string): Buffer | null {
  const text = decoderOf(encoding).decode(bytes);
  const cells = text.split(/[\t\r\n",;|]/).filter((cell) => /[^\0-\x7f\ufffd]/.test(cell));
  const cell = cells.find((each) => each.length <= 80);
  if (cell === undefined) return null;
  const wide = Buffer.from(cell, "utf16le");
  return encoding === "utf-16be" ? wide.swap16() : wide;
}
