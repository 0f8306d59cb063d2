import { spanWords } from "../vocabulary/word-lists.ts";
import { dateShape } from "./values.ts";

/** What a cell looks like by itself, whatever its column means. */
export type CellKind = "blank" | "number" | "date" | "time" | "code" | "link" | "words" | "odd";

const currency = "(?:\\p{Sc}|\\p{Lu}{1,3}\\p{Sc}|\\p{Lu}{3}|Kč|kč|zł|kr\\.?|Ft|lei|Rs\\.?|Php)";
const sign = "[-+\\u2212]";
const number = new RegExp(
  `^[(]?\\s*${sign}?\\s*${currency}?\\s*${sign}?\\s*(?:\\d[\\d.,'\\u2019\\u00a0\\u202f ]*|[.,]\\d+)(?:[eE]${sign}?\\d{1,3})?\\s*${sign}?\\s*${currency}?\\s*(?:%|CR|DR|Cr|Dr|[-)\\u2212])?$`,
  "u",
);
const time = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?$/i;
const moment = /[T ]+\d{1,2}:\d{2}.*$/;
const link = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const code = /^[\p{L}\p{N}][\p{L}\p{N}_./#\\-]*$/u;
const words = /^[\p{L}\p{N}/(<>"'#*&%+\p{Sc}\u2018-\u201f[{](?:[^|;\p{Cc}]|[\n\r])*$/u;

/** What was found of cells: each is looked at for its delimiter, its header and its table. */
const known = new Map<string, CellKind>();
const mostKnown = 50_000;

/** The kind of a cell; long cells are told by their beginning. */
export function kindOf(cell: string): CellKind {
  if (cell === "") return "blank";
  if (cell.length > 60) return kindIn(cell);
  const before = known.get(cell);
  if (before !== undefined) return before;
  const found = kindIn(cell);
  if (known.size >= mostKnown) known.clear();
  known.set(cell, found);
  return found;
}

function kindIn(cell: string): CellKind {
  const text = cell.length > 200 ? cell.slice(0, 200) : cell.trim();
  if (text === "") return "blank";
  const first = text.charCodeAt(0);
  const isDigit = first >= 48 && first <= 57;
  if (text.length <= 40) {
    if (isDigit && time.test(text)) return "time";
    if (dateShape(text.replace(moment, "")) !== null) return "date";
    if (/\d/.test(text) && number.test(text)) return "number";
  }
  if (link.test(text)) return "link";
  if (code.test(text)) return /\d/.test(text) ? "code" : "words";
  return words.test(text) ? "words" : "odd";
}

/** Values that no header is: numbers, dates and times. */
export const isTyped = (kind: CellKind): boolean =>
  kind === "number" || kind === "date" || kind === "time";

const neutral = new RegExp(
  `^(?:(?:19|20)\\d{2}|[<>≤≥]?\\s*\\d{1,3}\\s*(?:[-–—]|${spanWords.join("|")})\\s*\\d{1,3}|[<>≤≥]\\s*\\d{1,4}|\\d{1,3}\\s*\\+)(?:\\s*\\p{L}{1,6}\\.?)?$`,
  "iu",
);

/** Years, spans of days and the like stand in headers as well as in cells. */
export const isNeutral = (cell: string): boolean => neutral.test(cell.trim());
