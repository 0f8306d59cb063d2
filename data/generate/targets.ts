import type { Calendar, Day } from "./calendar.ts";
import type { Currency } from "./customers.ts";
import type { Collector, Department } from "./department.ts";
import type { Random } from "./random.ts";
import type { Rates } from "./rates.ts";

export interface Target {
  readonly period: string;
  readonly metric: string;
  readonly value: number;
  readonly currency: Currency | "";
  readonly collectorId: string;
  readonly team: string;
}

/** Money that came in by month, in euros: for everybody, each team, each person. */
export class Collected {
  private readonly sums = new Map<string, number[]>();
  private readonly calendar: Calendar;
  private readonly rates: Rates;

  constructor(calendar: Calendar, rates: Rates) {
    this.calendar = calendar;
    this.rates = rates;
  }

  add(day: Day, collector: Collector | null, amount: number, currency: Currency): void {
    const euros = currency === "PLN" ? this.rates.inEuros(amount, day) : amount;
    const month = this.calendar.monthOf(day);
    this.count("", month, euros);
    if (!collector) return;
    this.count(collector.team, month, euros);
    this.count(collector.id, month, euros);
  }

  /** Euros, not hundredths. */
  of(whose: string, month: number): number {
    return (this.sums.get(whose)?.[month] ?? 0) / 100;
  }

  private count(whose: string, month: number, euros: number): void {
    let months = this.sums.get(whose);
    if (!months) {
      months = this.calendar.months.map(() => 0);
      this.sums.set(whose, months);
    }
    months[month] = (months[month] ?? 0) + euros;
  }
}

/** Who has no three months to look back on is asked for this share of what the team brought. */
const newcomerShare = 0.12;

/**
 * What the management asked for: of money, a little more than the three months
 * before brought (in the first months, about what they bring); of the rest, a
 * figure that tightens once a year.
 */
export function targetsOf(
  calendar: Calendar,
  department: Department,
  collected: Collected,
  random: Random,
): Target[] {
  const targets: Target[] = [];
  const teams = [...new Set(department.collectors.map((one) => one.team))];
  const before = (whose: string, month: number) =>
    [month - 3, month - 2, month - 1].reduce((sum, one) => sum + collected.of(whose, one), 0) / 3;
  const money = (whose: string, month: number): number => {
    const one = department.collectors.find(({ id }) => id === whose);
    const isNew = one !== undefined && collected.of(whose, month - 3) === 0;
    const basis =
      month < 4
        ? collected.of(whose, month) * random.around(1, 0.05)
        : isNew
          ? newcomerShare * before(one.team, month)
          : before(whose, month) * 1.03;
    const step = basis > 500_000 ? 10_000 : basis > 50_000 ? 1_000 : 100;
    return Math.max(step, Math.round(basis / step) * step);
  };
  const add = (period: string, metric: string, value: number, whose: Partial<Target> = {}) =>
    targets.push({
      period,
      metric,
      value,
      currency: metric === "collected" ? "EUR" : "",
      collectorId: "",
      team: "",
      ...whose,
    });
  const quarters = new Map<string, number>();
  for (const [month, { label, first, last }] of calendar.months.entries()) {
    const quarter = `${label.slice(0, 4)}-Q${Math.ceil(Number(label.slice(5)) / 3)}`;
    const addMoney = (whose: Partial<Target>) => {
      // In the first quarter there was hardly anything late to collect.
      if (month < 3 && (whose.team ?? whose.collectorId)) return;
      const value = money(whose.collectorId ?? whose.team ?? "", month);
      // Nobody is set a goal of next to nothing.
      if (value < 1_000) return;
      add(label, "collected", value, whose);
      const key = JSON.stringify([quarter, whose]);
      quarters.set(key, (quarters.get(key) ?? 0) + value);
    };
    addMoney({});
    for (const team of teams) addMoney({ team });
    for (const one of department.collectors) {
      const isThere = one.startedOn <= first && (one.leftOn === null || one.leftOn >= last);
      if (isThere && one.kind !== "agency") addMoney({ collectorId: one.id });
    }
    const year = Math.floor(month / 12);
    add(label, "dso", 48 - 2 * year);
    add(label, "overdue_share", 0.24 - 0.02 * year);
    add(label, "cei", 0.74 + 0.02 * year);
    if (Number(label.slice(5)) % 3 === 0) {
      add(quarter, "dso", 48 - 2 * year);
      add(quarter, "overdue_share", 0.24 - 0.02 * year);
      add(quarter, "cei", 0.74 + 0.02 * year);
    }
  }
  for (const [key, value] of quarters) {
    const [quarter, whose] = JSON.parse(key) as [string, Partial<Target>];
    add(quarter, "collected", value, whose);
  }
  return targets;
}
