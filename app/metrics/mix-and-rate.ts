/** One group of a quotient at one time: what it counts, out of what. */
export interface Quotient {
  readonly numerator: number;
  readonly denominator: number;
}

/** A group before and after; null where it was not there. */
export interface MovedGroup {
  readonly before: Quotient | null;
  readonly now: Quotient | null;
}

export interface MixAndRate {
  /** What the group's own rate did to the whole, at its average weight. */
  readonly rate: number;
  /** What its gain or loss of weight did, as far as its average rate is not that of the whole. */
  readonly mix: number;
}

const nothing: Quotient = { numerator: 0, denominator: 0 };

/**
 * Splits the change of a quotient of sums, R = k × Σ numerator / Σ denominator, into
 * a part of rate and a part of mix for each group. With the group's weight
 * w = denominator / Σ denominator and its rate r = k × numerator / denominator:
 *
 *     rate = (w₀ + w₁) / 2 × (r₁ − r₀)
 *     mix  = (w₁ − w₀) × ((r₀ + r₁) / 2 − (R₀ + R₁) / 2)
 *
 * As Σ w = 1 both times, the parts of all groups add up to R₁ − R₀. A group that was
 * not there before, or is not now, has no rate to change: all it did is mix. So has
 * one with a denominator of zero.
 *
 * @param factor k, which may differ between the two times (the days of a window)
 */
export function mixAndRate(
  groups: readonly MovedGroup[],
  factor: { readonly before: number; readonly now: number },
): MixAndRate[] {
  const before = groups.map((group) => group.before ?? nothing);
  const now = groups.map((group) => group.now ?? nothing);
  const totalBefore = sums(before);
  const totalNow = sums(now);
  const rate = (quotient: Quotient, times: number) =>
    (times * quotient.numerator) / quotient.denominator;
  const average = (rate(totalBefore, factor.before) + rate(totalNow, factor.now)) / 2;
  return groups.map((_, index) => {
    const was = before[index] ?? nothing;
    const is = now[index] ?? nothing;
    const weightBefore = was.denominator / totalBefore.denominator;
    const weightNow = is.denominator / totalNow.denominator;
    const contributed =
      (factor.now * is.numerator) / totalNow.denominator -
      (factor.before * was.numerator) / totalBefore.denominator;
    const whole = contributed - average * (weightNow - weightBefore);
    const hasRates = was.denominator !== 0 && is.denominator !== 0;
    const ofRate = hasRates
      ? ((weightBefore + weightNow) / 2) * (rate(is, factor.now) - rate(was, factor.before))
      : 0;
    return { rate: ofRate, mix: whole - ofRate };
  });
}

function sums(quotients: readonly Quotient[]): Quotient {
  return quotients.reduce(
    (sum, { numerator, denominator }) => ({
      numerator: sum.numerator + numerator,
      denominator: sum.denominator + denominator,
    }),
    nothing,
  );
}
