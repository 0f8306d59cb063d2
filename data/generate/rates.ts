import { type Calendar, type Day, isWorkingDay } from "./calendar.ts";
import { Random } from "./random.ts";
import { typicalRate } from "./segments.ts";

/** PLN for one euro on each working day, from a week before the first month. */
export interface Rates {
  readonly days: readonly { readonly day: Day; readonly rate: number }[];
  /** Hundredths of a euro at the rate of the day, or the last one before it. */
  inEuros(zloty: number, day: Day): number;
}

export function ratesOf(calendar: Calendar, seed: number): Rates {
  const random = new Random(seed, 7_000_002);
  const from = calendar.start - 7;
  const days: { day: Day; rate: number }[] = [];
  const byDay: number[] = [];
  let rate = typicalRate;
  for (let day = from; day <= calendar.end; day += 1) {
    if (isWorkingDay(day)) {
      rate += random.around(0, 0.011) + (typicalRate - rate) * 0.02;
      rate = Math.round(rate * 10_000) / 10_000;
      days.push({ day, rate });
    }
    byDay.push(rate);
  }
  return {
    days,
    inEuros: (zloty, day) => zloty / (byDay[Math.max(0, day - from)] ?? rate),
  };
}
