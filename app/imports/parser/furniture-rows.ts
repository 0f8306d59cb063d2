import { currencyCodes, plainWord } from "../vocabulary/names.ts";
import { amountOf } from "./exact.ts";
import { isDate, type ReportColumns } from "./furniture-columns.ts";
import type { Amounts } from "./furniture-totals.ts";
import { isRule } from "./furniture-words.ts";

/** What one record holds, as far as it tells what the record is. */
export interface Row {
  readonly isDated: boolean;
  /** By the places of `ReportColumns.amounts`. */
  readonly amounts: Amounts;
  /** In a file of several currencies the one of this row, or the one that it speaks of. */
  readonly currency: string | null;
  /** How many amounts there are. */
  readonly stated: number;
  /** Cells that are neither dates nor amounts, from the left. */
  readonly texts: readonly { readonly index: number; readonly text: string }[];
  /** Percent signs stand where amounts would. */
  readonly percents: number;
  /** Spaces before the first cell: reports indent what lies deeper. */
  readonly indent: number;
}

/** Reads records of one report. */
export class RowReader {
  readonly #columns: ReportColumns;
  readonly #places: readonly (number | undefined)[];
  readonly #names: readonly string[];
  readonly #noAmounts: Amounts;

  constructor(columns: ReportColumns) {
    this.#columns = columns;
    this.#noAmounts = columns.amounts.map(() => null);
    const places: (number | undefined)[] = columns.headers.map(() => undefined);
    for (const [place, index] of columns.amounts.entries()) places[index] = place;
    this.#places = places;
    this.#names = columns.headers.map((header) => bareHeader(header));
  }

  /** Whether a record holds nothing, or draws a line across the page. */
  isBlank(cells: readonly string[]): boolean {
    return cells.every((cell) => cell === "" || cell.trim() === "" || isRule(cell));
  }

  /** Whether a record is the header again, as on each page of a printed report. */
  isHeader(cells: readonly string[]): boolean {
    let same = 0;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = (cells[index] ?? "").trim();
      if (cell === "") continue;
      const name = this.#names[index];
      if (name === undefined || name === "" || name !== bareHeader(cell)) return false;
      same += 1;
    }
    const named = this.#names.filter((name) => name !== "").length;
    return same >= Math.min(2, named) && same * 2 > named;
  }

  #currency(cells: readonly string[], texts: Row["texts"]): string | null {
    const { currency } = this.#columns;
    if (currency === null) return null;
    const own = (cells[currency] ?? "").trim().toUpperCase();
    if (own !== "") return own;
    for (const { text } of texts) {
      const code = text.split(/[^\p{L}]+/u).find((word) => currencyCodes.has(word));
      if (code !== undefined) return code;
    }
    return null;
  }

  read(cells: readonly string[]): Row {
    const { dates, decimals } = this.#columns;
    let isDated = false;
    let percents = 0;
    let stated = 0;
    let indent = -1;
    let amounts: (bigint | null)[] | null = null;
    const texts: { index: number; text: string }[] = [];
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index] as string;
      const text = cell.trim();
      if (text === "") continue;
      if (indent === -1) indent = cell.search(/\S/);
      if (dates.includes(index) && isDate(text, true)) {
        isDated = true;
        continue;
      }
      const place = this.#places[index];
      if (place !== undefined) {
        const amount = amountOf(text, decimals[index] ?? ".");
        if (amount !== null) {
          amounts ??= [...this.#noAmounts];
          amounts[place] = amount;
          stated += 1;
          continue;
        }
        if (/^[-\u2013\u2014]$/.test(text)) continue;
        if (/^[-(]?[\d.,\s]+\)?\s*%$/.test(text)) {
          percents += 1;
          continue;
        }
      }
      texts.push({ index, text });
    }
    return {
      isDated,
      amounts: amounts ?? this.#noAmounts,
      currency: stated === 0 ? null : this.#currency(cells, texts),
      stated,
      texts,
      percents,
      indent: Math.max(0, indent),
    };
  }
}

/** What stands above the header of a report, and again at the top of each of its pages. */
export class PageTitles {
  readonly #texts = new Set<string>();
  readonly #counted = new Set<string>();

  /** @param isWorded Whether it says a value after a word, such as a customer's number, which no page changes. */
  add(cells: readonly string[], isWorded: boolean): void {
    this.#texts.add(titleKey(cells));
    if (!isWorded) this.#counted.add(withoutNumbers(cells));
  }

  has(cells: readonly string[]): boolean {
    return this.#texts.has(titleKey(cells)) || this.#counted.has(withoutNumbers(cells));
  }
}

const titleKey = (cells: readonly string[]) => plainWord(cells.join(" "));
/** Pages are counted in their titles. */
const withoutNumbers = (cells: readonly string[]) => titleKey(cells).replace(/\d+/g, "0");

const bareHeader = (header: string) =>
  /^column \d+$/.test(header) ? "" : header.replace(/\s+/g, " ").trim().toLowerCase();
