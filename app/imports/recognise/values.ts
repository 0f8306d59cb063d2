import { saysTerms } from "../stage/terms.ts";
import { tables } from "../tables.ts";
import { currencyCodes } from "../vocabulary/names.ts";
import type { Unit } from "../vocabulary/units.ts";
import { meaningsOf } from "../vocabulary/vocabulary.ts";
import { nothingWords } from "../vocabulary/word-lists.ts";
import {
  type DecimalEvidence,
  type MarkCount,
  numberEvidenceOf,
  writtenNumber,
} from "./amounts.ts";
import { areCompactDays, type DateEvidence, dateEvidenceOf, dateShape } from "./days.ts";
import { Repeats } from "./repeats.ts";

export { decimalSign, numberOf } from "./amounts.ts";
export { dateShape, dayNumber } from "./days.ts";

/** What the values of one column look like, counted over a sample. */
export interface Profile {
  readonly index: number;
  readonly header: string;
  readonly values: readonly string[];
  /** Cells that are not blank, aligned with `values`. */
  readonly filled: number;
  readonly distinct: number;
  /** How many of the filled cells of the whole file are different, 0–1; of a part of it an estimate. */
  readonly unique: number;
  /** Shares of the filled cells, 0–1. */
  readonly dates: number;
  readonly numbers: number;
  readonly integers: number;
  readonly currencies: number;
  readonly times: number;
  /** Terms of payment, such as `30 dní`; small whole numbers are such too. */
  readonly terms: number;
  readonly dateEvidence: DateEvidence;
  readonly decimalEvidence: DecimalEvidence;
  /** Words of debit and credit beside the amounts. */
  readonly marks: Readonly<Record<string, MarkCount>>;
  /** A title says that all amounts stand in thousands or millions. */
  readonly unit?: Unit;
}

const nothing: ReadonlySet<string> = new Set(nothingWords);
const longestNothing = Math.max(...nothingWords.map(({ length }) => length));
const noDate = /^(0000-00-00.*|00[./]00[./]0000)$/;
const timeOfDay =
  /^([T\d./-]+[ T])?\d{1,2}[:.h]\d{2}(:\d{2})?( ?[ap]\.?m\.?)?$|^\d{1,2}$|^\d{1,2} ?[ap]m$/i;

/** Whether a header is that of days: elsewhere six digits are a number. */
const namesDate = (header: string) =>
  meaningsOf(header).some(
    ({ table, column, strength }) =>
      strength >= 0.8 &&
      tables[table].columns.some(
        ({ name, type }) => name === column && (type === "date" || type === "moment"),
      ),
  );

/** So many different cells tell how many are terms, times and the like. */
const enough = 400;

/**
 * Looks at the sampled cells of one column.
 *
 * @param part which part of the file they are, if not all of it.
 */
export function profileOf(
  index: number,
  header: string,
  cells: readonly string[],
  part?: SampledPart,
): Profile {
  // Cells repeat: each is looked at once.
  const different = new Map<string, number>();
  const repeats = part === undefined ? null : new Repeats(part.blocks, part.rows);
  let filled = 0;
  for (const [row, raw] of cells.entries()) {
    const cell = raw.trim();
    if (isBlank(cell)) continue;
    filled += 1;
    different.set(cell, (different.get(cell) ?? 0) + 1);
    repeats?.add(cell, row);
  }
  const share = (is: (cell: string) => boolean, most = Number.POSITIVE_INFINITY) => {
    let count = 0;
    let all = 0;
    let looked = 0;
    for (const [cell, times] of different) {
      if (looked === most) break;
      looked += 1;
      all += times;
      if (is(cell)) count += times;
    }
    return all === 0 ? 0 : count / all;
  };
  const isCompact = namesDate(header) && areCompactDays(different);
  const { decimal, marks } = numberEvidenceOf(different);
  return {
    index,
    header,
    values: cells,
    filled,
    distinct: different.size,
    unique: repeats?.unique() ?? (filled === 0 ? 0 : different.size / filled),
    dates: isCompact ? 1 : share((cell) => dateShape(cell) !== null),
    numbers: share((cell) => writtenNumber(cell) !== null),
    integers: share((cell) => /^[-+]?\d+$/.test(cell)),
    currencies: share(
      (cell) => currencyCodes.has(cell.toUpperCase()) || /^\p{Sc}$/u.test(cell),
      enough,
    ),
    times: share((cell) => timeOfDay.test(cell), enough),
    terms: share(saysTerms, enough),
    dateEvidence: dateEvidenceOf(different, isCompact),
    decimalEvidence: decimal,
    marks,
  };
}

/** What was sampled of a file. */
export interface SampledPart {
  /** Where in the sample what stands apart in the file begins. */
  readonly blocks: readonly number[];
  /** About how many records the whole file has. */
  readonly rows: number;
}

/** Blank cells and those that say so are short, or dates of noughts. */
const isBlank = (cell: string) =>
  cell === "" ||
  (cell.length <= longestNothing && nothing.has(cell.toLowerCase())) ||
  (cell.startsWith("0") && noDate.test(cell));
