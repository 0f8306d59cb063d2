import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { metrics } from "../../app/metrics/index.ts";
import { breakdown, headline, shifted, trend } from "../../app/metrics/measure.server.ts";
import { isPosition, type Metric } from "../../app/metrics/metric.ts";
import { type Grain, grains, type Scope } from "../../app/scope/scope.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { plusDays } from "./oracle.ts";
import { dice } from "./random-department.ts";
import { wholeDepartment } from "./whole-department.ts";

// What must hold of any figure, whatever it is about: asked of a department that has every table.
let department: Department;

beforeAll(async () => {
  department = await openDepartment(wholeDepartment(4).rows);
});

afterAll(() => department.close());

const first = "2023-12-01";
const last = "2024-10-20";

function expectSame(actual: number | null, expected: number | null, what: string) {
  if (actual === null || expected === null) expect(actual, what).toBe(expected);
  else {
    const most = 1e-6 * Math.max(1, Math.abs(expected));
    expect(Math.abs(actual - expected), `${what}: ${actual}, ${expected}`).toBeLessThan(most);
  }
}

/** Some days by half of the dimensions, and a day when some tables had no rows yet by a few. */
function splitsOf({ dimensions }: Metric, roll: (sides: number) => number) {
  const asOf = plusDays(first, 60 + roll(240));
  const usual = { asOf, from: plusDays(asOf, -roll(100)), to: asOf, currency: "EUR", where: {} };
  const early = { asOf: plusDays(first, roll(90)), currency: "EUR", where: {} };
  return [
    ...dimensions.filter(() => roll(2) === 0).map((dimension) => [usual, dimension] as const),
    ...dimensions.filter(() => roll(5) === 0).map((dimension) => [early, dimension] as const),
  ];
}

const addsUp = (metric: Metric) =>
  metric.kind === "counted" &&
  (metric.rollup === "sum" || metric.rollup === "closing") &&
  // Goals of people are set beside those of the department, not as parts of them.
  metric.id !== "collected_target";

describe.each(metrics.map((metric, index) => [metric.id, metric, index] as const))(
  "%s",
  (id, metric, index) => {
    const roll = dice(index + 40);
    const ask = (scope: Scope) => headline(department.warehouse, id, scope);

    test("split by each of its dimensions is the figure of each filter, and adds up", async () => {
      for (const [scope, dimension] of splitsOf(metric, roll)) {
        const whole = await ask(scope);
        const rows = await breakdown(department.warehouse, id, scope, dimension);
        const what = `${id} by ${dimension} ${JSON.stringify(scope)}`;
        const row = rows[roll(rows.length)];
        if (row) {
          const own = await ask({ ...scope, where: { [dimension]: [row.key] } });
          expectSame(row.value, own.value, `${what} ${row.key}`);
          expectSame(row.numerator, own.numerator, `${what} ${row.key}, numerator`);
        }
        if (!addsUp(metric) || whole.value === null) continue;
        const sum = rows.reduce((all, { value }) => all + (value ?? 0), 0);
        expectSame(sum, whole.value, what);
      }
    });

    test("by each grain is the figure of each period, also a period or a year before", async () => {
      // Two of the five for each figure, in turn.
      for (const grain of [0, 2].map((add) => grains[(index + add) % grains.length] as Grain)) {
        const to = grain === "day" ? plusDays(first, 40 + roll(200)) : last;
        const from = grain === "day" ? plusDays(to, -12) : first;
        const scope: Scope = { asOf: to, from, to, grain, currency: "EUR", where: {} };
        const points = await trend(department.warehouse, id, scope, grain);
        const picked = [points.at(-1), points[roll(points.length)]];
        for (const point of picked) {
          if (!point) throw new Error(`${id} has no ${grain}.`);
          const day = isPosition(metric) ? point.to : to;
          const own = await ask({ ...scope, asOf: day, from: point.from, to: point.to });
          expectSame(point.value, own.value, `${id} ${grain} ${point.from} to ${point.to}`);
        }
        if (metric.kind === "counted" && metric.rollup === "sum" && metric.asked === undefined) {
          const sum = points.reduce((all, { value }) => all + (value ?? 0), 0);
          const { value } = await ask(scope);
          expectSame(value === null ? null : sum, value, `${id}, Σ by ${grain}`);
        }
        for (const compare of ["previous", "year"] as const) {
          const before = await shifted(department.warehouse, scope, compare);
          expect((await ask(before)).to, `${id} ${compare}`).toBe(
            isPosition(metric) ? before.asOf : before.to,
          );
        }
      }
    });
  },
);
