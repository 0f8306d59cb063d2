import type { Window } from "./metric.ts";

/**
 * The cells of a cube in memory: sums by day, currency and dimensions, the earliest day in front.
 * Amounts are exact: whole numbers of the smallest unit, of which ten to the power of `scale` make one.
 */
export interface Cells {
  readonly count: number;
  /** The days that occur, rising, and of each cell its place among them. */
  readonly days: readonly string[];
  readonly dayOf: Uint32Array;
  /** From which day on each cell counts; null where all count at once. */
  readonly knownOn: readonly string[] | null;
  readonly columns: ReadonlyMap<string, Words>;
  readonly values: BigInt64Array;
  readonly outOf: BigInt64Array | null;
  readonly scale: number;
  readonly outOfScale: number;
  /** Of each cell how many of its rows have a value that is not known. */
  readonly unknownCounts: Uint32Array;
}

/** A column of few words. */
export interface Words {
  readonly words: readonly (string | null)[];
  readonly of: Uint32Array;
}

/** A rate of ten to the power of `rateScale`, and the days that it holds for: until the day before `until`. */
export interface Rate {
  readonly currency: string;
  readonly from: string;
  readonly until: string;
  readonly rate: bigint;
}

export const rateScale = 16;

export interface CellQuestion {
  readonly windows: readonly Window[];
  /** The balance at the end of each window, rather than what lies in it. */
  readonly isClosing: boolean;
  /** Rows of which later days than this know are left out. */
  readonly asOf: string;
  readonly by: string | undefined;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** What amounts are converted into; the empty text where they are no money. */
  readonly currency: string;
}

export interface CellSum {
  readonly window_index: number;
  readonly key: string;
  readonly value: number | null;
  readonly out_of: number | null;
}

/** Running sums of one key in one currency, a day each. */
interface Running {
  readonly currency: string;
  readonly days: number[];
  readonly values: bigint[];
  readonly outOf: bigint[];
  readonly unknown: number[];
}

/**
 * What the runner's statement makes of the rows, made of their cells: filter, windows, rates.
 *
 * @param rates those into the currency that is asked for
 * @returns null where a rate is missing: the statement knows how to say so.
 */
export function sumCells(
  cells: Cells,
  question: CellQuestion,
  rates: readonly Rate[],
): CellSum[] | null {
  const rateOn = ratesByDay(rates, question.currency);
  const groups = runningOnce(cells, question, rateOn);
  if (groups === null) return null;
  const found: CellSum[] = [];
  const { days } = cells;
  for (const [window_index, { from, to }] of question.windows.entries()) {
    const span = {
      start: question.isClosing
        ? 0
        : countUpTo(days.length, (index) => (days[index] as string) < from),
      end: countUpTo(days.length, (index) => (days[index] as string) <= to),
      rateOf: (currency: string) => (question.isClosing ? rateOn(currency, to) : 1n),
    };
    for (const [key, series] of groups) {
      const sum = sumOf(series, span);
      if (sum === "missing") return null;
      if (sum === null) continue;
      const decimals = question.currency === "" ? 0 : rateScale;
      found.push({
        window_index,
        key,
        value: sum.unknown > 0 ? null : plain(sum.value, cells.scale + decimals),
        out_of: cells.outOf ? plain(sum.outOf, cells.outOfScale + decimals) : null,
      });
    }
  }
  return found;
}

type RateOn = (currency: string, day: string) => bigint | null;

const one = 10n ** BigInt(rateScale);

/** By currency, the earliest in front, for each list of rates: sorted once. */
const sortedRates = new WeakMap<readonly Rate[], Map<string, Rate[]>>();

/** An amount without a currency, or in the one that is asked for, is itself. */
export function ratesByDay(rates: readonly Rate[], into: string): RateOn {
  const byCurrency = sortedRates.get(rates) ?? ratesByCurrency(rates);
  sortedRates.set(rates, byCurrency);
  return (currency, day) => {
    if (into === "") return 1n;
    if (currency === "" || currency === into) return one;
    const list = byCurrency.get(currency) ?? [];
    const last = list[countUpTo(list.length, (index) => (list[index] as Rate).from <= day) - 1];
    return last && last.until > day ? last.rate : null;
  };
}

function ratesByCurrency(rates: readonly Rate[]): Map<string, Rate[]> {
  const byCurrency = new Map<string, Rate[]>();
  for (const rate of rates) {
    const list = byCurrency.get(rate.currency) ?? [];
    list.push(rate);
    byCurrency.set(rate.currency, list);
  }
  for (const list of byCurrency.values()) list.sort((a, b) => (a.from < b.from ? -1 : 1));
  return byCurrency;
}

type Groups = ReadonlyMap<string, readonly Running[]>;

/** Running sums by cells, and by all that they depend on beside the windows: these move most. */
const held = new WeakMap<Cells, Map<string, Groups | null>>();

/** Of one cube so many kinds of questions come back. */
const mostHeld = 4;

/** Sums of more cells than these, of many groups, are made again: they would take megabytes each. */
const mostCellsHeld = 3000;

function runningOnce(cells: Cells, question: CellQuestion, rateOn: RateOn): Groups | null {
  const { by, filters, currency, isClosing, asOf } = question;
  if (cells.count > mostCellsHeld) return running(cells, question, rateOn);
  const key = JSON.stringify([by, filters, currency, isClosing, cells.knownOn ? asOf : ""]);
  const ofCells = held.get(cells) ?? new Map<string, Groups | null>();
  held.set(cells, ofCells);
  const known = ofCells.get(key);
  if (known !== undefined) return known;
  const groups = running(cells, question, rateOn);
  if (ofCells.size >= mostHeld) ofCells.clear();
  ofCells.set(key, groups);
  return groups;
}

/** Filters the cells and sums them up day by day, by key and currency; null where a rate is missing. */
function running(
  cells: Cells,
  { isClosing, asOf, by, filters, currency }: CellQuestion,
  rateOn: RateOn,
): Map<string, Running[]> | null {
  const given = Object.entries(filters).map(([name, values]) => {
    const column = columnOf(cells, name);
    return {
      of: column.of,
      isIn: column.words.map((word) => word !== null && values.includes(word)),
    };
  });
  const split = by === undefined ? null : columnOf(cells, by);
  const money = currency === "" ? null : columnOf(cells, "currency");
  const groups = new Map<string, Running[]>();
  for (let cell = 0; cell < cells.count; cell += 1) {
    if (cells.knownOn && (cells.knownOn[cell] as string) > asOf) continue;
    if (!given.every(({ of, isIn }) => isIn[of[cell] as number])) continue;
    const key = split ? (split.words[split.of[cell] as number] ?? "") : "";
    const own = money ? (money.words[money.of[cell] as number] ?? "") : "";
    const day = cells.dayOf[cell] as number;
    let value = cells.values[cell] as bigint;
    let outOf = cells.outOf ? (cells.outOf[cell] as bigint) : 0n;
    if (!isClosing) {
      const rate = rateOn(own, cells.days[day] as string);
      if (rate === null && value !== 0n) return null;
      // Without a rate an amount of nothing counts as it is.
      value *= rate ?? one;
      outOf *= rate ?? one;
    }
    const series = seriesOf(groups, key, isClosing ? own : "");
    const last = series.days.length - 1;
    const unknown = (series.unknown[last] ?? 0) + (cells.unknownCounts[cell] as number);
    const at = series.days[last] === day ? last : last + 1;
    series.days[at] = day;
    series.values[at] = (series.values[last] ?? 0n) + value;
    series.outOf[at] = (series.outOf[last] ?? 0n) + outOf;
    series.unknown[at] = unknown;
  }
  return groups;
}

function columnOf(cells: Cells, name: string): Words {
  const column = cells.columns.get(name);
  if (!column) throw new Error(`The cells have no ${name}.`);
  return column;
}

function seriesOf(groups: Map<string, Running[]>, key: string, currency: string): Running {
  let list = groups.get(key);
  if (!list) {
    list = [];
    groups.set(key, list);
  }
  let series = list.find((known) => known.currency === currency);
  if (!series) {
    series = { currency, days: [], values: [], outOf: [], unknown: [] };
    list.push(series);
  }
  return series;
}

interface Sum {
  readonly value: bigint;
  readonly outOf: bigint;
  readonly unknown: number;
}

/** Places of days, the last one not included, and the rates at its end. */
interface Span {
  readonly start: number;
  readonly end: number;
  rateOf(currency: string): bigint | null;
}

/** A key's sum over a span in all currencies; null where it has no cells there. */
function sumOf(series: readonly Running[], { start, end, rateOf }: Span): Sum | "missing" | null {
  let [value, outOf, unknown, isEmpty] = [0n, 0n, 0, true];
  for (const { currency, days, ...sums } of series) {
    const last = countUpTo(days.length, (index) => (days[index] as number) < end) - 1;
    const before = countUpTo(days.length, (index) => (days[index] as number) < start) - 1;
    if (last <= before) continue;
    isEmpty = false;
    const own = (sums.values[last] ?? 0n) - (sums.values[before] ?? 0n);
    const rate = rateOf(currency);
    if (rate === null && own !== 0n) return "missing";
    value += own * (rate ?? one);
    outOf += ((sums.outOf[last] ?? 0n) - (sums.outOf[before] ?? 0n)) * (rate ?? one);
    unknown += (sums.unknown[last] ?? 0) - (sums.unknown[before] ?? 0);
  }
  return isEmpty ? null : { value, outOf, unknown };
}

/** How many of the first so many places hold, where those that hold come first. */
function countUpTo(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Digits with or without a point as a whole number of the smallest unit of so many decimals. */
export function units(text: string, scale: number): bigint {
  return BigInt(text.replace(".", "") + "0".repeat(scale - decimalsOf(text)));
}

export function decimalsOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/** An exact decimal at a rate, as `ratesByDay` gives it; null without one. */
export function inCurrency(amount: string, rate: bigint | null): number | null {
  if (rate === null) return null;
  const scale = decimalsOf(amount);
  return rate === 1n
    ? plain(units(amount, scale), scale)
    : plain(units(amount, scale) * rate, scale + rateScale);
}

/** An exact decimal as the number that is nearest to it. */
function plain(amount: bigint, scale: number): number {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const sign = amount < 0n ? "-" : "";
  return Number(`${sign}${whole}.${digits.slice(digits.length - scale)}`);
}
