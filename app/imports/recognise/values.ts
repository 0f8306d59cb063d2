import { readTerms } from "../stage/terms.ts";
import { currencyCodes } from "../vocabulary/names.ts";
import {
  type DecimalEvidence,
  type MarkCount,
  numberEvidenceOf,
  writtenNumber,
} from "./amounts.ts";
import { type DateEvidence, dateEvidenceOf, dateShape } from "./days.ts";

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
}

const blank = /^(|null|n\/a|na|-|–|none|nan|#n\/a|\\n|\(blank\)|0000-00-00.*|00[./]00[./]0000)$/i;
const timeOfDay =
  /^([T\d./-]+[ T])?\d{1,2}[:.h]\d{2}(:\d{2})?( ?[ap]\.?m\.?)?$|^\d{1,2}$|^\d{1,2} ?[ap]m$/i;

/** Looks at the sampled cells of one column. */
export function profileOf(index: number, header: string, cells: readonly string[]): Profile {
  // Cells repeat: each is looked at once.
  const different = new Map<string, number>();
  let filled = 0;
  for (const raw of cells) {
    const cell = raw.trim();
    if (blank.test(cell)) continue;
    filled += 1;
    different.set(cell, (different.get(cell) ?? 0) + 1);
  }
  const share = (is: (cell: string) => boolean) => {
    let count = 0;
    for (const [cell, times] of different) if (is(cell)) count += times;
    return filled === 0 ? 0 : count / filled;
  };
  const { decimal, marks } = numberEvidenceOf(different);
  return {
    index,
    header,
    values: cells,
    filled,
    distinct: different.size,
    dates: share((cell) => dateShape(cell) !== null),
    numbers: share((cell) => writtenNumber(cell) !== null),
    integers: share((cell) => /^[-+]?\d+$/.test(cell)),
    currencies: share((cell) => currencyCodes.has(cell.toUpperCase()) || /^\p{Sc}$/u.test(cell)),
    times: share((cell) => timeOfDay.test(cell)),
    terms: share((cell) => readTerms(cell) !== null),
    dateEvidence: dateEvidenceOf(different),
    decimalEvidence: decimal,
    marks,
  };
}
