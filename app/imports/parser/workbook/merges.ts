import type { Merge } from "./sheet-rows.server.ts";

/** Headers stand among the first rows; merged cells further down are data. */
const headerWithin = 20;

interface Down {
  readonly merge: Merge;
  readonly value: string;
}

/**
 * What a merged cell says of the cells that it covers. The value stands in its first cell; a person
 * reads it in the others too where a header spans several columns, and where a customer's name spans
 * the rows of his invoices. Amounts are never filled down: they would be counted several times.
 */
export class MergeFiller {
  readonly #merges: readonly Merge[];
  #next = 0;
  #rows = 0;
  #down: Down[] = [];
  #filled = 0;

  constructor(merges: readonly Merge[]) {
    this.#merges = merges.toSorted((left, right) => left.fromRow - right.fromRow);
  }

  /** Cells that were filled from the row above. */
  get filledDown(): number {
    return this.#filled;
  }

  /** The cells of the next row that holds anything, with those filled that merged cells cover. */
  fill(row: number, given: readonly string[]): string[] {
    const cells = [...given];
    this.#rows += 1;
    this.#down = this.#down.filter(({ merge }) => merge.toRow >= row);
    for (const { merge, value } of this.#down) {
      if ((cells[merge.fromColumn] ?? "") !== "") continue;
      while (cells.length < merge.fromColumn) cells.push("");
      cells[merge.fromColumn] = value;
      this.#filled += 1;
    }
    const begun: Merge[] = [];
    for (; this.#next < this.#merges.length; this.#next += 1) {
      const merge = this.#merges[this.#next] as Merge;
      if (merge.fromRow > row) break;
      if (merge.fromRow === row && (cells[merge.fromColumn] ?? "") !== "") begun.push(merge);
    }
    // A title or a group's heading stands alone in its row.
    const wide = begun.filter(
      (merge) => merge.toColumn > merge.fromColumn && isBeside(given, merge),
    );
    const isHeader = wide.length > 0 && this.#rows <= headerWithin;
    if (isHeader) for (const merge of wide) fillRight(cells, merge);
    else
      this.#begin(
        cells,
        begun.filter((merge) => merge.toRow > row && isBeside(given, merge)),
      );
    return cells;
  }

  #begin(cells: readonly string[], begun: readonly Merge[]): void {
    const textIn = (merge: Merge) => cells[merge.fromColumn] ?? "";
    for (const merge of begun) {
      const value = textIn(merge);
      // A whole number is an id where words are merged over the same rows.
      const isMeant =
        !isNumeric(value) ||
        (/^\d+$/.test(value) &&
          begun.some((other) => other.toRow === merge.toRow && !isNumeric(textIn(other))));
      if (isMeant) this.#down.push({ merge, value });
    }
  }
}

const isNumeric = (text: string) => /^-?\d+(\.\d+)?([ %].*)?$/.test(text) && !/^0\d/.test(text);

const isBeside = (cells: readonly string[], { fromColumn, toColumn }: Merge) =>
  cells.some((cell, index) => cell !== "" && (index < fromColumn || index > toColumn));

function fillRight(cells: string[], { fromColumn, toColumn }: Merge): void {
  for (let index = fromColumn + 1; index <= toColumn; index += 1) {
    while (cells.length <= index) cells.push("");
    if (cells[index] === "") cells[index] = cells[fromColumn] ?? "";
  }
}
