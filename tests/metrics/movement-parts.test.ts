import { describe, expect, test } from "vitest";
import { averageDaysDelinquent } from "../../app/metrics/average-days-delinquent.ts";
import { countbackDso } from "../../app/metrics/countback-dso.ts";
import { dso } from "../../app/metrics/dso.ts";
import { exactParts } from "../../app/metrics/exact-parts.ts";
import { inputShares } from "../../app/metrics/input-shares.ts";
import type { ComposedMetric, Known } from "../../app/metrics/metric.ts";
import { mixAndRate } from "../../app/metrics/mix-and-rate.ts";
import { sharesOfInputs } from "../../app/metrics/shares-of-inputs.ts";

describe("parts", () => {
  test("are decimals that add up; the largest takes what rounding leaves", () => {
    // Thirds of 1: 0.3333 three times is 0.9999.
    expect(exactParts([1 / 3, 1 / 3, 1 / 3], 1, 4)).toEqual({
      parts: [0.3334, 0.3333, 0.3333],
      rest: 0,
    });
    expect(exactParts([0.1, 0.2], 0.1 + 0.2, 4)).toEqual({ parts: [0.1, 0.2], rest: 0 });
    expect(exactParts([-5, 2], -3, 4)).toEqual({ parts: [-5, 2], rest: 0 });
  });

  test("that are parts of something else leave a rest, never a wrong sum", () => {
    expect(exactParts([10, 20], 35, 4)).toEqual({ parts: [10, 20], rest: 5 });
    expect(exactParts([], 7, 4)).toEqual({ parts: [], rest: 7 });
    expect(exactParts([], 0, 4)).toEqual({ parts: [], rest: 0 });
  });
});

describe("mix and rate", () => {
  const one = { before: 1, now: 1 };

  test("tell apart what a worse rate and a greater weight did", () => {
    // North 10 of 100 → 20 of 100; South 30 of 100 → 60 of 200. Whole 40/200 = 0.2 → 80/300.
    const parts = mixAndRate(
      [
        { before: { numerator: 10, denominator: 100 }, now: { numerator: 20, denominator: 100 } },
        { before: { numerator: 30, denominator: 100 }, now: { numerator: 60, denominator: 200 } },
      ],
      one,
    );
    const average = (0.2 + 80 / 300) / 2;
    // North: weight 1/2 → 1/3, rate 0.1 → 0.2; South: weight 1/2 → 2/3, rate 0.3 both times.
    expect(parts[0]?.rate).toBeCloseTo(((1 / 2 + 1 / 3) / 2) * 0.1, 12);
    expect(parts[0]?.mix).toBeCloseTo((1 / 3 - 1 / 2) * (0.15 - average), 12);
    expect(parts[1]?.rate).toBeCloseTo(0, 12);
    expect(parts[1]?.mix).toBeCloseTo((2 / 3 - 1 / 2) * (0.3 - average), 12);
    const sum = parts.reduce((all, { rate, mix }) => all + rate + mix, 0);
    expect(sum).toBeCloseTo(80 / 300 - 0.2, 12);
  });

  test("a group that came or went is mix alone", () => {
    const parts = mixAndRate(
      [
        { before: { numerator: 50, denominator: 100 }, now: { numerator: 50, denominator: 100 } },
        { before: null, now: { numerator: 0, denominator: 100 } },
      ],
      one,
    );
    // 0.5 → 50 / 200 = 0.25.
    expect(parts[1]?.rate).toBe(0);
    expect(parts[1]?.mix).toBeCloseTo(0.5 * (0 - 0.375), 12);
    expect(parts.reduce((all, { rate, mix }) => all + rate + mix, 0)).toBeCloseTo(-0.25, 12);
  });

  test("the factor of a quotient changes the rates of all", () => {
    // 100 / 100 × 90 days → 100 / 100 × 92 days in one group.
    const [part] = mixAndRate(
      [{ before: { numerator: 100, denominator: 100 }, now: { numerator: 100, denominator: 100 } }],
      { before: 90, now: 92 },
    );
    expect(part).toEqual({ rate: 2, mix: 0 });
  });
});

describe("shares of inputs", () => {
  test("are the average over every order", () => {
    // a / b: 100/100 = 1 → 150/200 = 0.75. a first: +0.5, then b −0.75; b first: −0.5, then a +0.25.
    const value = [100 / 100, 150 / 100, 100 / 200, 150 / 200];
    const [ofA, ofB] = sharesOfInputs(2, (areNew) => value[areNew] ?? null) ?? [];
    expect(ofA).toBeCloseTo((0.5 + 0.25) / 2, 12);
    expect(ofB).toBeCloseTo((-0.75 - 0.5) / 2, 12);
  });

  test("leave out the orders that lead through an unknown state", () => {
    // With only the first new nothing is known: the second must change first.
    const value = [10, null, 13, 20];
    expect(sharesOfInputs(2, (areNew) => value[areNew] ?? null)).toEqual([7, 3]);
    expect(sharesOfInputs(2, (state) => (state === 0 || state === 3 ? 1 : null))).toBeNull();
    expect(sharesOfInputs(0, () => 1)).toBeNull();
    expect(sharesOfInputs(1, () => null)).toBeNull();
  });

  test("of three add up to the change", () => {
    const from = [3, 5, 7];
    const to = [4, 2, 11];
    const figure = (areNew: number) => {
      const [a = 0, b = 0, c = 0] = from.map((old, index) =>
        areNew & (2 ** index) ? (to[index] ?? 0) : old,
      );
      return a * b - c / a;
    };
    const shares = sharesOfInputs(3, figure) ?? [];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(figure(7) - figure(0), 12);
  });
});

describe("what each input of a composed figure did", () => {
  const known: Known = { firstOn: "2025-01-01", dataThrough: "2025-12-31", scope: { where: {} } };

  function made(
    metric: ComposedMetric,
    to: string,
    values: Record<string, number>,
    scope: Known["scope"] = { where: {} },
  ) {
    const period = { from: `${to.slice(0, 8)}01`, to };
    const at = { ...known, scope };
    const inputs = metric.inputs(period, at) ?? {};
    const found = Object.fromEntries(Object.keys(inputs).map((name) => [name, values[name] ?? 0]));
    return { period, known: at, inputs, values: found };
  }

  test("DSO: the sales are those of their days", () => {
    // Window of one month: 200 / 310 × 31 = 20 days in January, 200 / 280 × 28 = 20 in February.
    const scope = { where: {}, window: 1 as const };
    const january = made(dso, "2025-01-31", { open: 200, sales: 310 }, scope);
    const february = made(dso, "2025-02-28", { open: 200, sales: 280 }, scope);
    expect(inputShares(dso, january, february)).toEqual([
      { key: "open", metric: "open_receivables", opening: 200, closing: 200, part: 0 },
      { key: "sales", metric: "sales", opening: 310, closing: 280, part: 0 },
    ]);
    // 20 → 300 / 140 × 28 = 60: open first 20 → 30 → 60, sales first 20 → 40 → 60.
    const worse = made(dso, "2025-02-28", { open: 300, sales: 140 }, scope);
    expect(inputShares(dso, january, worse)?.map(({ part }) => part)).toEqual([15, 25]);
  });

  test("countback DSO: the months of sales change together", () => {
    // 100 open, 100 in February: 28 days. 150 open, 100 in March, then half of February: 31 + 14.
    const february = made(countbackDso, "2025-02-28", { open: 100, "2025-02-01": 100 });
    const march = made(countbackDso, "2025-03-31", {
      open: 150,
      "2025-03-01": 100,
      "2025-02-01": 100,
    });
    const shares = inputShares(countbackDso, february, march) ?? [];
    expect(shares.map(({ key, opening, closing }) => [key, opening, closing])).toEqual([
      ["open", 100, 150],
      ["sales", null, null],
    ]);
    // Open first: 150 on February's sales and none in January: 28 + 31 at least; then 45. Sales
    // first: 100 on March's: 31; then 45.
    const [open, sales] = shares.map(({ part }) => part);
    expect(open).toBeCloseTo((59 - 28 + (45 - 31)) / 2, 12);
    expect(sales).toBeCloseTo((45 - 59 + (31 - 28)) / 2, 12);
  });

  test("a difference has its inputs as parts", () => {
    const before = made(averageDaysDelinquent, "2025-01-31", { dso: 50, best_possible_dso: 30 });
    const now = made(averageDaysDelinquent, "2025-02-28", { dso: 57, best_possible_dso: 32 });
    expect(inputShares(averageDaysDelinquent, before, now)?.map(({ part }) => part)).toEqual([
      7, -2,
    ]);
  });
});
