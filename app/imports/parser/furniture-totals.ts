import type { StatedTotals } from "../mapping.ts";
import { exactText } from "./exact.ts";
import type { ReportColumns } from "./furniture-columns.ts";

/** The amounts of a record, by the places of `ReportColumns.amounts`; null where a cell has none. */
export type Amounts = readonly (bigint | null)[];

/** What a row states: amounts, and in a file of several currencies which one they are of. */
export interface Stating {
  readonly amounts: Amounts;
  readonly currency: string | null;
}

/** Where a group of rows may have begun. */
interface Start {
  readonly sums: readonly bigint[];
  readonly byCurrency: ReadonlyMap<string, readonly bigint[]>;
  /** What was brought forward until then, which some totals count and others do not. */
  readonly carried: readonly bigint[];
  readonly rows: number;
  /** The record of the heading that opened the group, null where none did. */
  readonly heading: number | null;
  /** What the heading says, plain: all of it, and each of its parts. */
  readonly names: readonly string[];
}

/** A total held against the rows since one start. */
export interface Comparison {
  /** Its place among the open starts. */
  readonly start: number;
  readonly heading: number | null;
  /** The one currency whose rows were summed, null of all. */
  readonly currency: string | null;
  readonly rows: number;
  readonly agree: readonly number[];
  readonly differ: readonly { readonly place: number; readonly computed: bigint }[];
  /** How many amounts agree that are not 0: what speaks for this start. */
  readonly weight: number;
}

/** Whether a total that disagrees is at most a tenth away from what its rows make. */
export function isNear(stated: Amounts, comparison: Comparison): boolean {
  return comparison.differ.every(({ place, computed }) => {
    const amount = stated[place] as bigint;
    const apart = amount > computed ? amount - computed : computed - amount;
    return apart * 10n <= (computed < 0n ? -computed : computed);
  });
}

function addTo(sums: bigint[], amounts: Amounts): void {
  for (let place = 0; place < amounts.length; place += 1) {
    const amount = amounts[place];
    if (amount) sums[place] = (sums[place] as bigint) + amount;
  }
}

/** How many of the latest and of the first starts a total is held against. */
const latest = 200;
const first = 20;

/** The sums of a report's rows, and where the groups that totals close may have begun. */
export class RunningSums {
  readonly #sums: bigint[];
  readonly #byCurrency = new Map<string, bigint[]>();
  readonly #carried: bigint[];
  readonly #weights: readonly number[];
  #starts: Start[] = [];
  /** Rows of data so far. */
  rows = 0;
  /** The amounts of the latest row. */
  last: Amounts = [];

  constructor(columns: ReportColumns) {
    this.#sums = columns.amounts.map(() => 0n);
    this.#carried = columns.amounts.map(() => 0n);
    this.#weights = columns.amounts.map((index) => (columns.kinds[index] === "amount" ? 1 : 0.01));
    this.open(null, []);
  }

  add({ amounts, currency }: Stating): void {
    this.rows += 1;
    this.last = amounts;
    addTo(this.#sums, amounts);
    if (currency === null) return;
    const own = this.#byCurrency.get(currency) ?? amounts.map(() => 0n);
    addTo(own, amounts);
    this.#byCurrency.set(currency, own);
  }

  carry({ amounts }: Stating): void {
    addTo(this.#carried, amounts);
  }

  open(heading: number | null, names: readonly string[]): void {
    const before = this.#starts.at(-1);
    if (heading === null && before !== undefined && before.rows === this.rows) return;
    this.#starts.push({
      sums: [...this.#sums],
      byCurrency: new Map([...this.#byCurrency].map(([code, sums]) => [code, [...sums]])),
      carried: [...this.#carried],
      rows: this.rows,
      heading,
      names,
    });
    if (this.#starts.length > 4 * latest) {
      this.#starts = [...this.#starts.slice(0, first), ...this.#starts.slice(-latest)];
    }
  }

  /** The innermost open group whose heading says a name, else one that says it with more words. */
  named(name: string): number | null {
    if (name === "") return null;
    let near: number | null = null;
    for (let at = this.#starts.length - 1; at >= 0; at -= 1) {
      const { heading, names } = this.#starts[at] as Start;
      if (heading === null) continue;
      if (names.includes(name)) return at;
      const alike = names.some(
        (each) => ` ${each} `.includes(` ${name} `) || ` ${name} `.includes(` ${each} `),
      );
      if (alike) near ??= at;
    }
    return near;
  }

  /** Where the group of a heading starts, null where it is closed. */
  startOf(heading: number): number | null {
    const at = this.#starts.findLastIndex((start) => start.heading === heading);
    return at === -1 ? null : at;
  }

  /** Holds a total against the rows since one start, in its own currency if they agree better. */
  compare(stated: Stating, at: number): Comparison {
    const all = this.#held(stated.amounts, at, null);
    if (stated.currency === null || all.differ.length === 0) return all;
    const own = this.#held(stated.amounts, at, stated.currency);
    return own.weight >= all.weight ? own : all;
  }

  #held(stated: Amounts, at: number, currency: string | null): Comparison {
    const start = this.#starts[at] as Start;
    const sums = currency === null ? this.#sums : this.#byCurrency.get(currency);
    const before = currency === null ? start.sums : start.byCurrency.get(currency);
    const agree: number[] = [];
    const differ: { place: number; computed: bigint }[] = [];
    let weight = 0;
    for (const [place, amount] of stated.entries()) {
      if (amount === null) continue;
      const computed = (sums?.[place] ?? 0n) - (before?.[place] ?? 0n);
      const carried = (this.#carried[place] as bigint) - (start.carried[place] as bigint);
      if (amount === computed || amount === computed + carried) {
        agree.push(place);
        if (amount !== 0n) weight += this.#weights[place] ?? 0;
      } else differ.push({ place, computed });
    }
    const rows = this.rows - start.rows;
    return { start: at, heading: start.heading, currency, rows, agree, differ, weight };
  }

  /** The start whose rows agree best with a total; null where no amount but 0 agrees with any. */
  best(stated: Stating, outermostFirst: boolean): Comparison | null {
    const count = this.#starts.length;
    let best: Comparison | null = null;
    for (let step = 0; step < count; step += 1) {
      const at = outermostFirst ? step : count - 1 - step;
      if (at >= first && at < count - latest) continue;
      if ((this.#starts[at] as Start).rows === this.rows) continue;
      const found = this.compare(stated, at);
      if (found.weight > 0 && (best === null || found.weight > best.weight)) best = found;
      if (best !== null && best.differ.length === 0) break;
    }
    return best;
  }

  /** The start whose rows come nearest to a total that agrees with none. */
  nearest(stated: Stating): Comparison {
    let nearest = this.compare(stated, this.innermost());
    let least: bigint | null = null;
    for (let at = this.#starts.length - 1; at >= 0; at -= 1) {
      if (at >= first && at < this.#starts.length - latest) continue;
      if ((this.#starts[at] as Start).rows === this.rows) continue;
      const found = this.compare(stated, at);
      const [differs] = found.differ;
      if (differs === undefined) continue;
      const apart = differs.computed - (stated.amounts[differs.place] as bigint);
      const size = apart < 0n ? -apart : apart;
      if (least === null || size < least) {
        least = size;
        nearest = found;
      }
    }
    return nearest;
  }

  /** The start of the group that is closed next: the innermost that has rows, or the file's. */
  innermost(): number {
    for (let at = this.#starts.length - 1; at > 0; at -= 1) {
      if ((this.#starts[at] as Start).rows < this.rows) return at;
    }
    return 0;
  }

  /** Rows of the group that is closed next. */
  get openRows(): number {
    return this.rows - (this.#starts[this.innermost()]?.rows ?? 0);
  }

  /** Ends the groups that a total closed; the next begins behind it. Other currencies' totals may follow. */
  close({ start, currency }: Comparison): void {
    if (currency !== null) {
      this.open(null, []);
      return;
    }
    const ownHeading = this.#starts[start]?.heading !== null;
    this.#starts.length = ownHeading ? start : start + 1;
    if (!ownHeading) this.open(null, []);
  }
}

interface Disagreement {
  readonly line: number;
  readonly label: string;
  readonly place: number;
  readonly stated: bigint;
  readonly computed: bigint;
}

const shown = 100;

/** Counts how the totals of a report agree with their rows. */
export class StatedCheck {
  readonly #columns: ReportColumns;
  /** How many totals agree and differ in the same places. */
  readonly #outcomes = new Map<string, { agree: number[]; differ: number[]; count: number }>();
  readonly #disagreements: Disagreement[][];
  /** Amounts in totals that repeat the last row's, as running balances do. */
  readonly #repeats: number[];

  constructor(columns: ReportColumns) {
    this.#columns = columns;
    this.#disagreements = columns.amounts.map(() => []);
    this.#repeats = columns.amounts.map(() => 0);
  }

  note(total: {
    readonly line: number;
    readonly label: string;
    readonly stated: Amounts;
    readonly comparison: Comparison;
    readonly last: Amounts;
  }): void {
    const { comparison, stated } = total;
    const agree = [...comparison.agree];
    const differ = comparison.differ.map((each) => each.place);
    const key = `${agree.join()}/${differ.join()}`;
    const known = this.#outcomes.get(key) ?? { agree, differ, count: 0 };
    known.count += 1;
    this.#outcomes.set(key, known);
    for (const [place, amount] of stated.entries()) {
      if (amount !== null && total.last[place] === amount)
        this.#repeats[place] = (this.#repeats[place] ?? 0) + 1;
    }
    for (const { place, computed } of comparison.differ) {
      const amount = stated[place] as bigint;
      const list = this.#disagreements[place];
      if (list !== undefined && list.length < shown) {
        list.push({ line: total.line, label: total.label, place, stated: amount, computed });
      }
    }
  }

  /** The outcome; null where no total stated anything. */
  result(): StatedTotals | null {
    if (this.#outcomes.size === 0) return null;
    const counted = new Set(
      this.#columns.amounts.map((_, place) => place).filter((place) => this.#isSum(place)),
    );
    let agree = 0;
    for (const outcome of this.#outcomes.values()) {
      const same = outcome.agree.some((place) => counted.has(place));
      const other = outcome.differ.some((place) => counted.has(place));
      if (same && !other) agree += outcome.count;
    }
    const disagree = [...counted]
      .flatMap((place) => this.#disagreements[place] ?? [])
      .sort((one, other) => one.line - other.line || one.place - other.place)
      .slice(0, shown)
      .map(({ line, label, place, stated, computed }) => ({
        line,
        label,
        column: this.#columns.headers[this.#columns.amounts[place] ?? -1] ?? "",
        stated: exactText(stated),
        computed: exactText(computed),
      }));
    return { agree, disagree };
  }

  /** Whether totals state sums in a column, and not averages, ages or the last balance. */
  #isSum(place: number): boolean {
    const { agree, differ } = this.#tally(place);
    const index = this.#columns.amounts[place] ?? -1;
    if (this.#columns.kinds[index] !== "amount") return agree > differ;
    if (differ === 0) return true;
    if (this.#repeats[place] === agree + differ) return false;
    if (agree > 0) return agree >= differ * 0.1;
    const elsewhere = this.#columns.amounts.some(
      (_, other) => other !== place && this.#tally(other).agree > 0,
    );
    return !(elsewhere && differ >= 3);
  }

  #tally(place: number): { agree: number; differ: number } {
    let agree = 0;
    let differ = 0;
    for (const outcome of this.#outcomes.values()) {
      if (outcome.agree.includes(place)) agree += outcome.count;
      if (outcome.differ.includes(place)) differ += outcome.count;
    }
    return { agree, differ };
  }
}
