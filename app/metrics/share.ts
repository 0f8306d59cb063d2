import type { Composition } from "./metric.ts";

/**
 * A quotient that is null where a part is unknown or the denominator is not above
 * zero, as every figure of the product is.
 */
export function share(
  numerator: number | null,
  denominator: number | null,
  factor = 1,
): Composition {
  const isKnown = numerator !== null && denominator !== null && denominator > 0;
  return {
    value: isKnown ? (numerator / denominator) * factor : null,
    numerator,
    denominator,
    ...(factor === 1 ? {} : { factor }),
  };
}

/** A sum of amounts without the noise of binary fractions: amounts have at most four decimals. */
export function total(...amounts: readonly number[]): number {
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 10_000) / 10_000;
}
