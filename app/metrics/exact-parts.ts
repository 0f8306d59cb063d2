import type { Unit } from "./metric.ts";

/** Decimals in which the parts of a change are told: amounts have four, quotients ten. */
export function digitsOf(unit: Unit): number {
  return unit === "money" || unit === "count" ? 4 : 10;
}

/** A number cut to so many decimals, without a negative zero. */
export function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits + 0;
}

export interface ExactParts {
  /** In the order given, each rounded. */
  readonly parts: readonly number[];
  /** What the parts leave unexplained; 0 unless they are parts of something else. */
  readonly rest: number;
}

/**
 * The parts of a change as decimals whose sum is exactly the change in as many
 * decimals. What rounding leaves goes to the largest part; what is more than
 * rounding is left over as the rest, so that parts + rest = change always holds.
 */
export function exactParts(raw: readonly number[], change: number, digits: number): ExactParts {
  const scale = 10 ** digits;
  const units = raw.map((part) => Math.round(part * scale));
  const left = Math.round(change * scale) - units.reduce((sum, unit) => sum + unit, 0);
  const size = raw.reduce((sum, part) => sum + Math.abs(part), Math.abs(change));
  // Amounts are exact; quotients are of amounts that were rounded where they were converted.
  const tolerance = digits > 4 ? 1e-6 * Math.max(1, size) : 1e-9 * size;
  const noise = raw.length + 1 + scale * tolerance;
  if (Math.abs(left) > noise || raw.length === 0) {
    return { parts: units.map((unit) => unit / scale + 0), rest: left / scale + 0 };
  }
  const largest = raw.reduce(
    (best, part, index) => (Math.abs(part) > Math.abs(raw[best] ?? 0) ? index : best),
    0,
  );
  units[largest] = (units[largest] ?? 0) + left;
  return { parts: units.map((unit) => unit / scale + 0), rest: 0 };
}
