/**
 * A small seeded source of chance (mulberry32). Only additions and
 * multiplications: logarithms and cosines may differ between engines in their last digit,
 * and the files must be the same everywhere.
 */
export class Random {
  private state: number;

  constructor(seed: number, stream: number) {
    this.state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35);
    this.next();
  }

  /** A number in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** Roughly normal: four dice, so never further than 3.5 deviations from the mean. */
  around(mean: number, deviation: number): number {
    const dice = this.next() + this.next() + this.next() + this.next();
    return mean + (dice - 2) * 1.732 * deviation;
  }

  /** Skewed like the sizes of firms: mean 1, from 0.26 to 2.7. */
  skewed(): number {
    const draw = this.next();
    return (0.35 + 1.1 * draw + 2.2 * draw ** 4) / 1.34;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** An index, drawn by weights that need not sum to 1. */
  weighted(weights: readonly number[]): number {
    let left = this.next() * weights.reduce((sum, weight) => sum + weight, 0);
    for (let index = 0; index < weights.length; index += 1) {
      left -= weights[index] as number;
      if (left < 0) return index;
    }
    return weights.length - 1;
  }
}
