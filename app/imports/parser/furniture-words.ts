import { currencyCodes, plainWord } from "../vocabulary/names.ts";
import { isGrandTotal, noteWord, totalWord } from "../vocabulary/report-words.ts";
import { meaningsOf } from "../vocabulary/vocabulary.ts";
import { percentWords, totalOfWords } from "../vocabulary/word-lists.ts";

/** A text that speaks of a total, and of what. */
export interface TotalLabel {
  /** What is left without the words for a total: `smith sons` of `Total Smith & Sons`; mostly nothing. */
  readonly of: string;
  readonly isGrand: boolean;
  readonly isPercent: boolean;
}

/** What a cell says of a total, null where it names none. A customer may be called so as well. */
export function totalLabel(text: string): TotalLabel | null {
  const plain = plainWord(text);
  if (plain === "" || plain.length > 120) return null;
  const word = totalWord(text);
  if (word === null) return null;
  const rest = plain.startsWith(word)
    ? plain.slice(word.length)
    : plain.slice(0, plain.length - word.length);
  return {
    of: stripped(rest.trim()),
    isGrand: rest.trim() === "" && isGrandTotal(word),
    isPercent: text.includes("%") || plain.split(" ").some((each) => percentWords.has(each)),
  };
}

function stripped(rest: string): string {
  const words = rest.split(" ");
  while (words.length > 1 && totalOfWords.has(words[0] ?? "")) words.shift();
  return words.join(" ");
}

/** What may stand beside the word for a total without being a name: a currency, a column, a date. */
export function isPlainTotal(label: TotalLabel): boolean {
  if (label.of === "") return true;
  if (/^[\d ]+$/.test(label.of)) return true;
  return label.of
    .split(" ")
    .every(
      (word) =>
        currencyCodes.has(word.toUpperCase()) ||
        totalOfWords.has(word) ||
        /^\d+$/.test(word) ||
        totalWord(word) !== null ||
        meaningsOf(word).some((each) => each.strength >= 0.45 && each.column !== "name"),
    );
}

/** `Page 1 of 3`, `1/3`, `Strona 1 z 3`; not `1E5`, which is a number of something. */
const pageOf = /^\p{L}{0,10}[.:]?\s*\d+(?:\s*\/\s*|\s+\p{L}{1,4}\s+)\d+$/u;

/** Whether a line of text only is a note of the report: a page number, who printed it, a footnote. */
export function isNote(texts: readonly string[]): boolean {
  const [text = ""] = texts;
  if (/^\s*[*†‡©]/u.test(text) || pageOf.test(text.trim())) return true;
  const word = noteWord(text);
  if (word === null) return false;
  const plain = plainWord(text);
  return plain === word || /[\d:]/.test(text) || (texts.length > 1 && /\d/.test(texts[1] ?? ""));
}

/** Whether a line of a text of fixed width is a note that runs across its columns, so that these cut its words. */
export const isNoteAcross = (line: string, widths: readonly number[] | undefined): boolean =>
  widths?.some((from) => /^\S\S$/.test(line.slice(Math.max(0, from - 1), from + 1))) === true &&
  isNote([line]);

/** Whether a text at a report's end reads like a sentence, and no name. */
export const isSentence = (text: string): boolean =>
  text.trim().split(/\s+/).length >= 5 || /\w{3}\.$/.test(text.trim());

/** Whether a cell draws a line: `-----`, `=====`. */
export const isRule = (cell: string): boolean =>
  /^[-=_*~+|.\s\u2500-\u257f]{3,}$/.test(cell.trim());
