/** One column of a file that may be one column of a table. */
export interface Pair {
  readonly row: number;
  readonly column: number;
  /** Above 0. */
  readonly weight: number;
}

/**
 * The pairs of which every row and every column stands in one at most and whose weights
 * sum to the most: the Hungarian method, by shortest augmenting paths. Of equal sums the
 * one whose columns come first is taken, so that the answer is always the same.
 */
export function assign(pairs: readonly Pair[], rows: number, columns: number): Pair[] {
  // Every row may stay without a column: it then takes a column of its own that weighs nothing.
  const width = columns + rows;
  const given = new Map(pairs.map((pair) => [pair.row * width + pair.column, pair]));
  const cost = (row: number, column: number) => {
    const pair = given.get(row * width + column);
    return pair === undefined
      ? column >= columns
        ? 0
        : 1e3
      : -pair.weight + (column / width) * 1e-6;
  };
  const rowPrice = new Array<number>(rows + 1).fill(0);
  const columnPrice = new Array<number>(width + 1).fill(0);
  /** The row, counted from 1, that holds a column; 0 where none does. */
  const holder = new Array<number>(width + 1).fill(0);
  for (let start = 1; start <= rows; start += 1) {
    holder[0] = start;
    let at = 0;
    const least = new Array<number>(width + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(width + 1).fill(0);
    const seen = new Array<boolean>(width + 1).fill(false);
    do {
      seen[at] = true;
      const row = holder[at] as number;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= width; column += 1) {
        if (seen[column]) continue;
        const slack =
          cost(row - 1, column - 1) - (rowPrice[row] as number) - (columnPrice[column] as number);
        if (slack < (least[column] as number)) {
          least[column] = slack;
          from[column] = at;
        }
        if ((least[column] as number) < step) {
          step = least[column] as number;
          next = column;
        }
      }
      for (let column = 0; column <= width; column += 1) {
        if (seen[column]) {
          const held = holder[column] as number;
          rowPrice[held] = (rowPrice[held] as number) + step;
          columnPrice[column] = (columnPrice[column] as number) - step;
        } else least[column] = (least[column] as number) - step;
      }
      at = next;
    } while (holder[at] !== 0);
    while (at !== 0) {
      const before = from[at] as number;
      holder[at] = holder[before] as number;
      at = before;
    }
  }
  const taken: Pair[] = [];
  for (let column = 1; column <= columns; column += 1) {
    const pair = given.get(((holder[column] as number) - 1) * width + column - 1);
    if (holder[column] !== 0 && pair !== undefined) taken.push(pair);
  }
  return taken;
}
