import { isUtf8 } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { unicodeStart } from "./kinds.ts";

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

/** The encoding of a file, by evidence: byte order mark, valid UTF-8, else what gives words. */
export function encodingOf(path: string): string {
  const start = unicodeStart(headOf(path, 65_536));
  if (start !== null) return start;
  if (isUtf8File(path)) return "utf-8";
  return singleByteEncoding(path);
}

function isUtf8File(path: string): boolean {
  let rest: Buffer = Buffer.alloc(0);
  for (const chunk of chunksOf(path)) {
    const end = completeEnd(chunk);
    if (rest.length > 0) {
      // The character that the chunks' border cut in two.
      const border = Buffer.concat([rest, chunk.subarray(0, Math.min(4, chunk.length))]);
      let starts = rest.length;
      while (starts < border.length && ((border[starts] ?? 0) & 0xc0) === 0x80) starts += 1;
      if (!isUtf8(border.subarray(0, starts))) return false;
      if (!isUtf8(chunk.subarray(starts - rest.length, Math.max(end, starts - rest.length))))
        return false;
    } else if (!isUtf8(chunk.subarray(0, end))) return false;
    rest = Buffer.from(chunk.subarray(end));
    if (rest.length > 3) return false;
  }
  return rest.length === 0;
}

/** Where the last whole UTF-8 character of a chunk ends. */
function completeEnd(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back += 1) {
    const byte = chunk[chunk.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needs > back ? chunk.length - back : chunk.length;
  }
  return chunk.length;
}

/** Letters of the languages that are written in each one-byte encoding. */
const alphabets: readonly (readonly [string, readonly string[]])[] = [
  [
    "windows-1252",
    [
      "äöüßÄÖÜ",
      "åäöéÅÄÖÉ",
      "æøåéÆØÅ",
      "àâçéèêëîïôùûœÀÂÇÉÈÊ",
      "áéíóúñüÁÉÍÓÚÑ¿¡ªº",
      "ãõáâàçéêíóôúÃÕÁÇÉÓÚ",
      "àèéìòùÀÈÉ",
    ],
  ],
  [
    "windows-1250",
    [
      "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",
      "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ",
      "áäčďéíĺľňóôŕšťúýžÁČĎÉÍĽŇÓÔŠŤÚÝŽ",
      "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",
      "čćđšžČĆĐŠŽ",
    ],
  ],
  ["windows-1257", ["ąčęėįšųūžĄČĘĖĮŠŲŪŽ", "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ", "äõöüšžÄÕÖÜŠŽ"]],
  ["iso-8859-2", ["ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ"]],
  ["windows-1254", ["çğıöşüÇĞİÖŞÜ"]],
  ["windows-1251", ["абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁІЇЄҐ"]],
  ["windows-1253", ["αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ"]],
  ["macintosh", ["äöüßÄÖÜ", "åäöéÅÄÖÉ", "àâçéèêëîïôùûœÀÂÇÉÈÊ", "áéíóúñüÁÉÍÓÚÑ"]],
];
const signs = "€£§°–—‘’“”„…«»·\u00a0´";

/** The one-byte encoding under which the letters beyond ASCII belong to one language. */
function singleByteEncoding(path: string): string {
  const words: Buffer[] = [];
  let size = 0;
  for (const chunk of chunksOf(path)) {
    for (let index = 0; index < chunk.length && size < 50_000; index += 1) {
      if ((chunk[index] ?? 0) < 0x80) continue;
      const word = Buffer.from(chunk.subarray(Math.max(0, index - 1), index + 2));
      words.push(word);
      size += 1;
    }
    if (size >= 50_000) break;
  }
  let best = { encoding: "windows-1252", score: -Infinity };
  for (const [encoding, languages] of alphabets) {
    const decoder = new TextDecoder(encoding);
    const decoded = words.map((word) => decoder.decode(word));
    for (const alphabet of languages) {
      let score = 0;
      for (const part of decoded) {
        const at = part.length > 2 ? 1 : part.search(/[^\0-\x7f]/);
        const letter = part[at] ?? "";
        if (alphabet.includes(letter)) {
          const before = part[at - 1] ?? "";
          // A capital after a small letter is a sign of the wrong table.
          const beside = before + (part[at + 1] ?? "");
          const odd =
            (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(letter)) ||
            // Nobody writes one word in two scripts.
            (!/\p{Script=Latin}/u.test(letter) && /[A-Za-z]/.test(beside));
          score += odd ? -1 : 1;
        } else if (signs.includes(letter)) score += 0.5;
        else score -= 1;
      }
      if (score > best.score + 1e-9) best = { encoding, score };
    }
  }
  return best.encoding;
}

/** The file's text in pieces; bytes that mean nothing become U+FFFD. */
export function* textOf(path: string, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (const chunk of chunksOf(path)) {
    const text = decoder.decode(chunk, { stream: true });
    if (text.length > 0) yield text;
  }
  const last = decoder.decode();
  if (last.length > 0) yield last;
}
