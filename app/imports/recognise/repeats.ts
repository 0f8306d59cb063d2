/**
 * How often values come again in a whole file, told by a part of it: by those that repeat
 * close by, as the rows of one payment do, and by those that meet again far off.
 */
export class Repeats {
  readonly #blocks: readonly number[];
  readonly #rows: number;
  /** The block in which each value was met last. */
  readonly #met = new Map<string, number>();
  #block = 0;
  #cells = 0;
  #near = 0;
  #far = 0;

  /**
   * @param blocks the rows at which blocks that stand apart in the file begin.
   * @param rows about how many rows the file has.
   */
  constructor(blocks: readonly number[], rows: number) {
    this.#blocks = blocks;
    this.#rows = rows;
  }

  /** Takes the value of a row; rows come in their order. */
  add(value: string, row: number): void {
    while (row >= (this.#blocks[this.#block + 1] ?? Number.POSITIVE_INFINITY)) this.#block += 1;
    const before = this.#met.get(value);
    this.#met.set(value, this.#block);
    this.#cells += 1;
    if (before === this.#block) this.#near += 1;
    else if (before !== undefined) this.#far += 1;
  }

  /** The share of different values among those of the whole file. */
  unique(): number {
    if (this.#cells === 0) return 0;
    const apart = 1 - this.#near / this.#cells;
    if (this.#far === 0) return apart;
    const drawn = this.#cells - this.#near;
    const rows = Math.max(drawn, this.#rows * apart);
    return (apart * Math.min(valuesOf(drawn, this.#met.size), rows)) / rows;
  }
}

/** From how many values, drawn with equal luck, so many draws give so many different ones. */
function valuesOf(draws: number, different: number): number {
  let [low, high] = [different, draws ** 2];
  // The difference that draws make grows with the values: halving finds them.
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (middle * -Math.expm1(-draws / middle) < different) low = middle;
    else high = middle;
  }
  return low;
}
