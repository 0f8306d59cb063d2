import { bucketsOf } from "../vocabulary/buckets.ts";
import { isNamed, meaningsOf } from "../vocabulary/vocabulary.ts";

/**
 * The cells of an aging report's header that are buckets: numbers alone are some where others
 * beside them are buckets by their words, or say who owes what.
 */
export function agesIn(cells: readonly string[]): ReadonlySet<string> {
  if (!cells.some((cell) => /^\d{1,3}$/.test(cell))) return new Set();
  const buckets = bucketsOf(cells);
  const found = cells.filter((_, index) => (buckets[index] ?? null) !== null);
  const isRound = found.every((cell) => !/^\d+$/.test(cell) || Number(cell) % 5 === 0);
  const isSaid = cells.some((cell) => /\p{L}/u.test(cell) && isKnown(cell));
  return found.length >= 3 && isRound && isSaid ? new Set(found) : new Set();
}

/** Whether a cell is a name that columns have in some language. */
export const isKnown = (cell: string) =>
  cell.length < 80 &&
  (meaningsOf(cell).length > 0 || isNamed("not_needed", cell) || isNamed("derived", cell));
