import type { Row } from "./furniture-rows.ts";
import type { Waiting } from "./furniture-signs.ts";
import { isSentence } from "./furniture-words.ts";

/** So many shapes of a column's cells are kept. */
const mostShapes = 200;

/**
 * Tells what is written below a list from its last rows: one cell alone where every row
 * fills several, that does not look like what its column holds.
 */
export class Footnotes {
  readonly #shapes = new Map<number, Set<string>>();
  #rows = 0;
  /** Rows of data that fill one cell only: lists of names, records that were cut off. */
  #lone = 0;

  /** A row of data. */
  add(row: Row): void {
    this.#rows += 1;
    if (isLone(row)) this.#lone += 1;
    for (const { index, text } of row.texts) {
      const shapes = this.#shapes.get(index) ?? new Set();
      this.#shapes.set(index, shapes);
      if (shapes.size < mostShapes) shapes.add(shapeOf(text));
    }
  }

  /** Whether a cell is written as those of its column are, and not in letters alone. */
  isUsual({ index, text }: { readonly index: number; readonly text: string }): boolean {
    return /\d/.test(text) && this.#shapes.get(index)?.has(shapeOf(text)) === true;
  }

  /** The records below the last row that are notes. What stands above them in the same way counts as rows. */
  below(waiting: readonly Waiting[]): ReadonlySet<number> {
    let end = waiting.length;
    while (end > 0 && isLone((waiting[end - 1] as Waiting).row)) end -= 1;
    for (const { row } of waiting.slice(0, end)) this.add(row);
    if (this.#rows === 0) return new Set();
    const last = waiting.slice(end);
    const isForeign = this.#lone === 0 && last.every(({ row }) => !this.#isAlike(row));
    const notes = last.filter(({ row }) => isForeign || isSentence(row.texts[0]?.text ?? ""));
    return new Set(notes.map(({ record }) => record));
  }

  #isAlike({ texts }: Row): boolean {
    return texts.some(({ index, text }) => this.#shapes.get(index)?.has(shapeOf(text)) === true);
  }
}

const isLone = ({ isDated, stated, percents, texts }: Row) =>
  !isDated && stated === 0 && percents === 0 && texts.length === 1;

/** How a cell is written: `AB-1024` and `KL-7` are alike, `FOOTNOTE` is not. */
function shapeOf(text: string): string {
  let shape = "";
  let last = "";
  for (let index = 0; index < text.length && index < 200; index += 1) {
    const sign = signOf(text.charCodeAt(index), text[index] ?? "");
    // Of letters of one kind, digits and blanks one stands for several.
    if (sign === last && isRepeated.has(sign)) continue;
    shape += sign;
    last = sign;
  }
  return shape;
}

const isRepeated: ReadonlySet<string> = new Set(["A", "a", "0", " "]);

function signOf(code: number, letter: string): string {
  if (code >= 48 && code <= 57) return "0";
  if (code >= 97 && code <= 122) return "a";
  if (code >= 65 && code <= 90) return "A";
  if (code === 32 || (code >= 9 && code <= 13)) return " ";
  if (code < 128) return letter;
  if (/\p{Lu}/u.test(letter)) return "A";
  if (/\p{L}/u.test(letter)) return "a";
  return /\s/.test(letter) ? " " : letter;
}
