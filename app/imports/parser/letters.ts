import { analyse } from "chardet";
import { decoderOf } from "../encodings.ts";
import { languages } from "../vocabulary/languages.ts";

/** The letters beyond ASCII of the languages that are written in an encoding of one byte a letter. */
interface Alphabet {
  readonly encoding: string;
  /** The code of the vocabulary's language, where there is one. */
  readonly language: string | null;
  readonly letters: ReadonlySet<string>;
}

const both = (small: string) => new Set([...small, ...small.toUpperCase()]);

const western: readonly (readonly [string | null, string])[] = [
  ["de", "äöüß"],
  ["sv", "åäöé"],
  [null, "æøåé"],
  ["fr", "àâçéèêëîïôùûœæ"],
  ["es", "áéíóúñü¿¡ªº"],
  ["fil", "ñ"],
  ["nl", "éëïóöüè"],
  [null, "ãõáâàçéêíóôú"],
  [null, "àèéìòù"],
];
const central: readonly (readonly [string | null, string])[] = [
  ["pl", "ąćęłńóśźż"],
  ["cs", "áčďéěíňóřšťúůýž"],
  [null, "áäčďéíĺľňóôŕšťúýž"],
  [null, "áéíóöőúüű"],
  [null, "čćđšž"],
  ["de", "äöüß"],
];
const baltic: readonly (readonly [string | null, string])[] = [
  ["lt", "ąčęėįšųūž"],
  [null, "āčēģīķļņšūž"],
  [null, "äõöüšž"],
  ["pl", "ąćęłńóśźż"],
];

const turkish: readonly (readonly [string | null, string])[] = [[null, "çğıöşüİ"]];
const cyrillic: readonly (readonly [string | null, string])[] = [
  [null, "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ"],
];
const greek: readonly (readonly [string | null, string])[] = [
  [null, "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ"],
];

/** The likelier first: of two that fit alike the first is taken. */
const families: readonly (readonly [string, typeof western])[] = [
  ["windows-1252", western],
  ["windows-1250", central],
  ["windows-1257", baltic],
  ["iso-8859-2", central],
  ["iso-8859-13", baltic],
  ["iso-8859-4", baltic],
  ["iso-8859-15", western],
  ["windows-1254", turkish],
  ["windows-1251", cyrillic],
  ["windows-1253", greek],
  ["cp852", central],
  ["cp850", western],
  ["cp775", baltic],
  ["macintosh", western],
];

const alphabets: readonly Alphabet[] = families.flatMap(([encoding, scripts]) =>
  scripts.map(([language, small]) => ({ encoding, language, letters: both(small) })),
);

/** Signs that text of any language may hold. */
const signs = new Set("€£§°–—‘’“”„…«»·\u00a0´¨²³½");
/** Nobody but old programs writes these: letters there are signs elsewhere, and signs letters. */
const rare = new Set(["cp852", "cp850", "cp775", "macintosh"]);

/** Bytes in which words are looked for. */
const enough = 128 << 10;

/** How well an encoding explains a file's bytes, 1 and more being well. */
export interface Explained {
  readonly encoding: string;
  readonly score: number;
}

/**
 * Which encodings of one byte a letter make sense of bytes beyond ASCII, best first. Each is judged by
 * whether its letters are those of one language, stand where letters stand, and make words of the
 * vocabulary; a statistical detector has a voice too.
 *
 * @param lines bytes of lines that hold such bytes, the file's first line in front of them.
 */
export function explain(lines: Buffer): Explained[] {
  const places = placesOf(lines);
  const some = lines.subarray(0, enough);
  const total = [...places.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return [{ encoding: "windows-1252", score: 1 }];
  const voices = voicesOn(some);
  const spoken = languageOf(wordsIn(some.toString("latin1").replace(/[^\n -~]/g, "?")), asciiWords);
  const best = new Map<string, number>();
  const words = new Map<string, ReadonlyMap<string, number>>();
  for (const { encoding, language, letters } of alphabets) {
    const table = tableOf(encoding);
    let score = 0;
    for (const [place, count] of places) score += count * fitOf(place, table, letters);
    score /= total;
    if (rare.has(encoding)) score *= 0.75;
    let known = words.get(encoding);
    if (known === undefined) {
      known = languagesOf(wordsIn(decoderOf(encoding).decode(some)), accentedWords);
      words.set(encoding, known);
    }
    if (language !== null) {
      score += Math.min(1, 0.3 * (known.get(language) ?? 0));
      if (language === spoken) score += 0.15;
    }
    score += 0.1 * ((voices.get(encoding) ?? 0) / 100);
    if (score > (best.get(encoding) ?? Number.NEGATIVE_INFINITY)) best.set(encoding, score);
  }
  return [...best]
    .map(([encoding, score]) => ({ encoding, score: alike(encoding, score, best, places) }))
    .sort((left, right) => right.score - left.score);
}

/** What a statistical detector says, 0–100; it calls windows-1252 by the name of its better half. */
function voicesOn(bytes: Buffer): ReadonlyMap<string, number> {
  const voices = new Map<string, number>();
  for (const { name, confidence } of analyse(bytes)) {
    const label = name === "ISO-8859-1" ? "windows-1252" : name.toLowerCase();
    voices.set(label, Math.max(confidence, voices.get(label) ?? 0));
  }
  return voices;
}

/** The best score of all encodings that read these bytes alike: no evidence tells them apart. */
function alike(
  encoding: string,
  score: number,
  scores: ReadonlyMap<string, number>,
  places: ReadonlyMap<number, number>,
): number {
  const bytes = new Set([...places.keys()].map((place) => (place >> 8) & 0xff));
  const reading = (each: string) => [...bytes].map((byte) => tableOf(each)[byte - 0x80]).join("");
  const own = reading(encoding);
  let best = score;
  for (const [other, value] of scores) {
    if (value > best && reading(other) === own) best = value;
  }
  return best;
}

const tables = new Map<string, string>();

/** What the bytes from 0x80 are in an encoding. */
function tableOf(encoding: string): string {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const bytes = Buffer.from(Array.from({ length: 128 }, (_, index) => 128 + index));
  const table = decoderOf(encoding).decode(bytes);
  tables.set(encoding, table);
  return table;
}

/** `¤ ¦ § ¬` of Windows and ISO, where some put them between cells: elsewhere they are letters. */
const mayCut = [0xa4, 0xa6, 0xa7, 0xac];
const mostLines = 60;

/** Those of them that stand twice or more in every line, as often in each: between cells. */
function cutsIn(lines: Buffer): ReadonlySet<number> {
  const some = lines.toString("latin1").split(/[\n\r]+/, mostLines);
  const full = some.slice(0, -1).filter((line) => line.trim() !== "");
  return new Set(
    mayCut.filter((byte) => {
      const sign = String.fromCharCode(byte);
      const counts = full.map((line) => line.split(sign).length - 1);
      const [first = 0] = counts;
      return counts.length > 1 && first > 1 && counts.every((count) => count === first);
    }),
  );
}

/** Bytes beyond ASCII with the byte before and behind, as one number, and how often each stands. */
function placesOf(lines: Buffer): Map<number, number> {
  const places = new Map<number, number>();
  const cuts = cutsIn(lines);
  for (let index = 0; index < lines.length; index += 1) {
    const byte = lines[index] as number;
    if (byte < 0x80 || cuts.has(byte)) continue;
    const before = index === 0 ? 32 : (lines[index - 1] as number);
    const place = (before << 16) | (byte << 8) | (lines[index + 1] ?? 32);
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  return places;
}

function fitOf(place: number, table: string, letters: ReadonlySet<string>): number {
  const at = (byte: number) =>
    byte < 0x80 ? String.fromCharCode(byte) : (table[byte - 0x80] ?? "");
  const letter = at((place >> 8) & 0xff);
  if (!letters.has(letter)) return signs.has(letter) ? 0.5 : -1;
  const before = at(place >> 16);
  const behind = at(place & 0xff);
  const isSmall = /\p{Ll}/u.test(letter);
  // A capital behind a small letter is a sign of the wrong table.
  if (/\p{Ll}/u.test(before) && !isSmall && /\p{Lu}/u.test(letter)) return -1;
  if (isSmall && /\p{Lu}/u.test(behind)) return -1;
  // Nobody writes one word in two scripts, or a letter beside a digit.
  if (!/\p{Script=Latin}/u.test(letter) && /[A-Za-z]/.test(before + behind)) return -1;
  if (/\d/.test(before) && !/[ªº]/.test(letter)) return -1;
  // Few words are one letter; a currency's sign beside amounts is one in the wrong table.
  return /\p{L}|\p{M}/u.test(before + behind) ? 1 : 0.2;
}

const pattern = /[\p{L}]{3,}/gu;

function wordsIn(text: string): Set<string> {
  return new Set((text.match(pattern) ?? []).map((word) => word.toLowerCase()));
}

/** How many of the words are known in each language. */
function languagesOf(
  words: ReadonlySet<string>,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of words) {
    for (const language of known.get(word) ?? []) {
      found.set(language, (found.get(language) ?? 0) + 1);
    }
  }
  return found;
}

/** The language of most words; null where none or several have most. */
function languageOf(
  words: ReadonlySet<string>,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const found = [...languagesOf(words, known)].sort((left, right) => right[1] - left[1]);
  const [first, second] = found;
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

/** The vocabulary's words with the languages that have them, by whether they go beyond ASCII. */
const [accentedWords, asciiWords] = ((): [Map<string, Set<string>>, Map<string, Set<string>>] => {
  const accented = new Map<string, Set<string>>();
  const ascii = new Map<string, Set<string>>();
  for (const [language, content] of languages) {
    for (const word of wordsIn(JSON.stringify(content))) {
      const list = /[^a-z]/.test(word) ? accented : ascii;
      list.set(word, (list.get(word) ?? new Set()).add(language));
    }
  }
  return [accented, ascii];
})();
