/** Below this width a chart says less: shorter labels, fewer ticks. */
export const narrowBelow = 520;

export const fontSize = 12;

/**
 * The width of a text in pixels, on the safe side: the wider of our two fonts
 * needs 0.6 of its size for an average letter.
 */
export function textWidth(text: string, size: number = fontSize): number {
  return Math.ceil([...text].length * size * 0.6);
}

/** The same of a text in bold, which takes more room. */
export const boldWidth = (text: string): number => textWidth(text, fontSize * 1.12);

/** A text that is at most `length` letters long; what is cut off is marked. */
export function shorten(text: string, length: number): string {
  // Control characters, half letters and what is no character may not stand in an SVG file.
  const clean = text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, " ").trim();
  const letters = [...clean];
  return letters.length <= length
    ? clean
    : `${letters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}

/**
 * Moves positions apart until they are `gap` from each other, as little as
 * needed and within `[low, high]`; keeps their order. Returns them in the order given.
 */
export function spread(
  positions: readonly number[],
  gap: number,
  low: number,
  high: number,
): number[] {
  const order = positions.map((_, index) => index);
  order.sort((a, b) => (positions[a] as number) - (positions[b] as number) || a - b);
  const moved = positions.map((position) => Math.min(high, Math.max(low, position)));
  let floor = low;
  for (const index of order) {
    moved[index] = Math.max(moved[index] as number, floor);
    floor = (moved[index] as number) + gap;
  }
  let ceiling = high;
  for (const index of [...order].reverse()) {
    moved[index] = Math.min(moved[index] as number, ceiling);
    ceiling = (moved[index] as number) - gap;
  }
  return moved;
}

export interface Extent {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/**
 * A domain that reaches from the lowest to the highest value, zero included, and
 * the round ticks within it. The ends are not rounded: a small negative amount
 * would cost as much room as a whole step.
 */
export function extentOf(values: readonly (number | null)[], tickCount: number): Extent {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  if (low === high) return { domain: [0, 1], ticks: [0] };
  const rough = (high - low) / Math.max(1, tickCount);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const ticks = Array.from(
    { length: last - first + 1 },
    (_, index) =>
      // Adding zero turns a negative zero into a plain one.
      Number(((first + index) * step).toPrecision(12)) + 0,
  );
  return { domain: [low, high], ticks };
}

/** Every so-many-th of a list, counted from its end so that the newest is labelled. */
export function thinned<T>(list: readonly T[], most: number): T[] {
  const steps = [1, 2, 3, 4, 6, 12, 24];
  const least = list.length / Math.max(1, most);
  const step = steps.find((candidate) => candidate >= least) ?? Math.ceil(least);
  return list.filter((_, index) => (list.length - 1 - index) % step === 0);
}
