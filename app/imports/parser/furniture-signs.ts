import { currencyCodes, plainWord } from "../vocabulary/names.ts";
import { exactText } from "./exact.ts";
import type { ReportColumns } from "./furniture-columns.ts";
import { headingText } from "./furniture-groups.ts";
import type { Row } from "./furniture-rows.ts";
import type { Comparison, RunningSums } from "./furniture-totals.ts";
import { isNote, isPlainTotal, type TotalLabel, totalLabel } from "./furniture-words.ts";

/** A cell that names a total. */
export interface Labelled {
  readonly index: number;
  readonly text: string;
  readonly label: TotalLabel;
}

/** Of a total that is known by its amounts alone. */
export const noLabel: TotalLabel = { of: "", isGrand: false, isPercent: false };

/** Whether a total says of what it is: `Total Smith`, or the name alone. */
export const namesGroup = ({ label, text }: Labelled): boolean =>
  label === noLabel ? text !== "" : label.of !== "";

/** A record that is no row of data by itself; what follows says what it is. */
export interface Waiting {
  readonly record: number;
  readonly line: number;
  readonly row: Row;
  readonly label: TotalLabel | null;
}

/** What in a row, and in the rows above it, speaks for or against its being a total. */
export class RowSigns {
  readonly #columns: ReportColumns;
  readonly #sums: RunningSums;
  /** The cells of the last row of data. */
  lastCells: readonly string[] = [];

  constructor(columns: ReportColumns, sums: RunningSums) {
    this.#columns = columns;
    this.#sums = sums;
  }

  /** A row with a date that is a total all the same: without a number or name of its own, and by its sums. */
  datedTotal(row: Row): [Labelled, Comparison] | null {
    if (this.#isKeyed(row)) return null;
    const labelled = this.labelled(row);
    if (labelled === null || this.hasKeys(row, labelled.index)) return null;
    const agreeing = this.agreeing(row, isPlainTotal(labelled.label));
    return agreeing === null ? null : [labelled, agreeing];
  }

  /** Whether a row has several numbers and names of its own, so that no word of it needs to be looked at. */
  #isKeyed(row: Row): boolean {
    const { keys } = this.#columns;
    // A short number may be a count of rows.
    const isOwn = (text: string) => !/^\d{1,9}$/.test(text);
    return row.texts.filter(({ index, text }) => keys.includes(index) && isOwn(text)).length > 1;
  }

  /** A cell that names a total, the leftmost. */
  labelled(row: Row): Labelled | null {
    for (const { index, text } of row.texts) {
      const label = totalLabel(text);
      if (label !== null) return { index, text, label };
    }
    return null;
  }

  /** Whether a row has a number or name of its own beside one cell, as rows of data have. */
  hasKeys(row: Row, beside: number): boolean {
    return row.texts.some(
      ({ index, text }) =>
        index !== beside &&
        this.#columns.keys.includes(index) &&
        !currencyCodes.has(text.toUpperCase()) &&
        !this.#isCount(text),
    );
  }

  /** Whether a record of a list of words alone, such as one of customers, fills what every row of it fills. */
  isListed(row: Row): boolean {
    const { dates, amounts, keys } = this.#columns;
    if (dates.length > 0 || amounts.length > 0 || keys.length < 2) return false;
    return keys.every((key) => row.texts.some(({ index }) => index === key));
  }

  /** Whether a record of many words is a row: none of them names what stands beside it, or it is as full as all rows. */
  isRowOfWords(row: Row): boolean {
    const texts = row.texts.map(({ text }) => text);
    if (texts.length <= 3) return false;
    return this.isListed(row) || headingText(texts).words.every((word) => word === null);
  }

  /** Whether a word stands where the rows have numbers, and says how many rows there are, or a page. */
  isCounted(row: Row): boolean {
    const [first, second] = row.texts;
    if (first === undefined || second !== undefined || row.stated > 1) return false;
    const isWord = this.#columns.amounts.includes(first.index) || this.#statesRows(row);
    return isWord && isNote([first.text]);
  }

  /** Whether the one amount of a row is how many rows stand above it. */
  #statesRows({ amounts }: Row): boolean {
    const stated = amounts.find((amount) => amount !== null) ?? null;
    return stated !== null && exactText(stated) === String(this.#sums.rows);
  }

  /** How many rows there are, as it may stand beside a total. */
  #isCount(text: string): boolean {
    if (!/^\d{1,9}$/.test(text)) return false;
    const count = Number(text);
    return count === this.#sums.rows || count === this.#sums.openRows;
  }

  /** Whether the last row of data says a name in one of its cells, or the group that it is filled from. */
  namesRow(name: string): boolean {
    return (
      this.#columns.fillDown.length > 0 || this.lastCells.some((cell) => plainWord(cell) === name)
    );
  }

  /** The rows that a total agrees with wholly, or for the greater part. */
  agreeing(row: Row, isGrand: boolean): Comparison | null {
    const best = this.#sums.best(row, isGrand);
    return best !== null && best.agree.length * 2 > row.stated ? best : null;
  }

  /** Shares of the total, which are no amounts. */
  isShare(row: Row, labelled: Labelled | null): boolean {
    if (labelled?.label.isPercent === true && !this.hasKeys(row, labelled.index)) return true;
    return row.stated === 0 && row.percents > 0 && row.texts.length <= 1 && this.#sums.rows > 0;
  }
}
