import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { measureCounted, type Series } from "../../app/metrics/counted.server.ts";
import { cubeKind, cubePlan } from "../../app/metrics/cube-plans.server.ts";
import { keepCubes, keepTotals } from "../../app/metrics/cubes.server.ts";
import { metrics } from "../../app/metrics/index.ts";
import type { CountedMetric, Window } from "../../app/metrics/metric.ts";
import { metricParameters } from "../../app/metrics/metric-parameters.server.ts";
import { ask } from "../../app/metrics/question.server.ts";
import { isWide, wideDimensions, widePlan } from "../../app/metrics/wide-plans.server.ts";
import { addDays, endOfMonth } from "../../app/scope/calendar.ts";
import type { Dimension, Filters, Scope } from "../../app/scope/scope.ts";
import { dropCubes, heldCubes } from "../../app/warehouse/cubes.server.ts";
import { buildMarts } from "../../app/warehouse/marts.server.ts";
import {
  openWarehouse,
  type Parameters,
  type Warehouse,
} from "../../app/warehouse/warehouse.server.ts";
import { openDepartment } from "../warehouse/department.ts";
import { warehouseFolder } from "../warehouse/warehouse-folder.ts";
import { largeDepartment } from "./large-department.ts";
import { dice } from "./random-department.ts";

// Small cubes are answered from memory, large ones where they lie: here both ways are asked, and the rows.
const cells = vi.hoisted(() => ({ areHeld: true, areAsked: true, ofAll: 0 }));
vi.mock("../../app/metrics/cubes.server.ts", async (original) => {
  const actual = await original<typeof import("../../app/metrics/cubes.server.ts")>();
  const cubeFor: typeof actual.cubeFor = async (...asked) => {
    const found = cells.areAsked ? await actual.cubeFor(...asked) : null;
    if (found?.isWide && asked[1].windows.some(found.answers)) cells.ofAll += 1;
    return found;
  };
  return { ...actual, cubeFor };
});
vi.mock("../../app/metrics/cells.server.ts", async (original) => {
  const actual = await original<typeof import("../../app/metrics/cells.server.ts")>();
  const cellsOf: typeof actual.cellsOf = async (...asked) =>
    cells.areHeld ? actual.cellsOf(...asked) : null;
  return { ...actual, cellsOf };
});

const folder = await warehouseFolder();
let warehouse: Warehouse;

beforeAll(async () => {
  warehouse = await openWarehouse(folder.path);
  await warehouse.write(async (transaction) => {
    for (const [table, sql] of Object.entries(largeDepartment)) {
      await transaction.query(`insert into received.${table} by name ${sql}`);
    }
    await buildMarts(transaction);
  });
});

afterAll(async () => {
  await warehouse.close();
  folder.remove();
});

const cubable = metrics.filter(
  (metric): metric is CountedMetric => metric.kind === "counted" && cubeKind(metric) !== null,
);

interface Asked {
  readonly scope: Scope;
  readonly by: Dimension | undefined;
  readonly windows: readonly Window[];
}

/** Questions of every kind about a metric: windows inside of months and whole ones, filters, a split. */
async function questions(metric: CountedMetric, seed: number): Promise<Asked[]> {
  const roll = dice(seed);
  const dimensions = metric.dimensions.filter((dimension) => dimension !== "customer_id");
  const one = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const window = (): Window => {
    const from = addDays("2023-10-01", roll(700));
    const month = `${from.slice(0, 7)}-01`;
    // A month that is over, which some cubes answer alone.
    if (roll(2) > 0) return { from: month, to: endOfMonth(month) };
    if (roll(3) > 0) return { from, to: addDays(from, roll(120)) };
    return { from: month, to: endOfMonth(addDays(from, roll(300))) };
  };
  const asked: Asked[] = [];
  for (let count = 0; count < 4; count += 1) {
    const filtered = count === 0 ? [] : [one(dimensions), one(dimensions)].slice(0, roll(3));
    const where: Partial<Record<Dimension, string[]>> = {};
    for (const dimension of filtered) where[dimension] = await someValues(metric, dimension, roll);
    const known = addDays("2025-06-01", roll(480));
    asked.push({
      scope: {
        where: where as Filters,
        currency: "EUR",
        ...(roll(2) ? { asOf: known } : {}),
      },
      by: count === 0 ? undefined : one([undefined, ...dimensions]),
      windows: Array.from({ length: 5 }, window),
    });
  }
  return asked;
}

/** Some of the values that a metric's rows have in a dimension, and one that none has. */
async function someValues(
  metric: CountedMetric,
  dimension: Dimension,
  roll: (n: number) => number,
) {
  const { sql, parameters } = cubePlan(metric, [dimension], {
    parameters: metricParameters(await ask(warehouse, { where: {} }), dimension),
    months: ["2024-11-30", "2025-02-28"],
  });
  const found = await warehouse.query<{ value: string }>(
    `select distinct cast(${dimension} as varchar) as value from (${sql}) order by value`,
    parameters,
  );
  const values = found.map(({ value }) => value);
  // One alone is what figures can be filtered by that do not add up.
  if (roll(2) > 0 && values.length > 0) return [values[roll(values.length)] as string];
  return [...values.filter(() => roll(2) > 0), "nowhere"];
}

const answer = async (metric: CountedMetric, { scope, by, windows }: Asked): Promise<Series> =>
  measureCounted(await ask(warehouse, scope), metric, windows, by);

const sorted = (series: Series) => [...series].sort(([a], [b]) => (a < b ? -1 : 1));

describe("what a cube answers is what the rows answer", () => {
  test.each(cubable.map((metric, index) => [metric.id, metric, index + 1] as const))(
    "%s",
    async (_, metric, seed) => {
      const asked = await questions(metric, seed);
      const fromRows: Series[] = [];
      cells.areAsked = false;
      for (const one of asked) fromRows.push(await answer(metric, one));
      cells.areAsked = true;
      const filtered = ({ scope, by }: Asked) => [
        ...new Set([...(Object.keys(scope.where) as Dimension[]), ...(by ? [by] : [])]),
      ];
      const given: Parameters[] = [];
      for (const { scope, by } of asked) {
        given.push(metricParameters(await ask(warehouse, scope), by));
      }
      // Those of months by all dimensions at once, alone: for whatever windows they answer.
      const ofAll = wideDimensions(metric).length > 0;
      await keepCubes(
        warehouse,
        (known) =>
          wideDimensions(metric).flatMap((dimensions) =>
            given.map((parameters) =>
              widePlan(metric, dimensions, {
                ...known,
                parameters,
                currency: metric.isMoney ? "EUR" : "",
              }),
            ),
          ),
        Number.POSITIVE_INFINITY,
      );
      cells.ofAll = 0;
      for (const [index, one] of asked.entries()) {
        expect(sorted(await answer(metric, one)), `wide ${JSON.stringify(one)}`).toEqual(
          sorted(fromRows[index] as Series),
        );
      }
      expect(cells.ofAll > 0).toBe(ofAll);
      await warehouse.keep((transaction) => dropCubes(transaction));
      // Those without dimensions and exact ones, whatever they save.
      await warehouse.keep((transaction) => keepTotals(transaction, 0));
      await keepCubes(
        warehouse,
        ({ months }) =>
          asked.map((one, index) =>
            cubePlan(metric, filtered(one), { parameters: given[index], months }),
          ),
        Number.POSITIVE_INFINITY,
      );
      const held = (await heldCubes(warehouse)).filter((cube) => cube.metric === metric.id);
      expect(held.length).toBeGreaterThan(1);
      for (const areHeld of [true, false]) {
        cells.areHeld = areHeld;
        for (const [index, one] of asked.entries()) {
          const fromCube = await answer(metric, one);
          expect(sorted(fromCube), `${areHeld} ${JSON.stringify(one)}`).toEqual(
            sorted(fromRows[index] as Series),
          );
        }
      }
      cells.areHeld = true;
      const measures = fromRows.flatMap((series) => [...series.values()].flat());
      expect(measures.filter(({ value }) => value !== null).length).toBeGreaterThan(3);
    },
  );
});

describe("cubes follow the marts", () => {
  test("what changes takes those with it that were made from it, and no others", async () => {
    const sales = metrics.find(({ id }) => id === "sales") as CountedMetric;
    const promises = metrics.find(({ id }) => id === "promises") as CountedMetric;
    await keepCubes(
      warehouse,
      () => [cubePlan(sales, ["segment"]), cubePlan(promises, ["segment"])],
      Number.POSITIVE_INFINITY,
    );
    const names = async () => (await heldCubes(warehouse)).map(({ name }) => name);
    expect(await names()).toEqual(expect.arrayContaining(["sales__segment", "promises__segment"]));
    await warehouse.write(async (transaction) => {
      await transaction.query("delete from received.promises where line % 2 = 0");
      await buildMarts(transaction, new Set(["promises"]));
    });
    const left = await names();
    expect(left).toContain("sales__segment");
    expect(left).not.toContain("promises__segment");
    const all: Asked = {
      scope: { where: {} },
      by: undefined,
      windows: [{ from: "2023-01-01", to: "2026-12-31" }],
    };
    const [row] = await warehouse.query<{ count: number }>(
      "select count(*) as count from received.promises",
    );
    expect((await answer(promises, all)).get("")?.[0]?.value).toBe(row?.count);
    await warehouse.write((transaction) => buildMarts(transaction));
    expect(await names()).toEqual([]);
  });

  test("a wide one is not kept where a rate is missing: then it could say nothing of the others", async () => {
    const sales = metrics.find(({ id }) => id === "sales") as CountedMetric;
    const wide =
      (currency: string) => (known: { months: readonly string[]; ends: readonly string[] }) => [
        widePlan(sales, ["segment", "region"], { ...known, parameters: {}, currency }),
      ];
    const count = async () =>
      (await heldCubes(warehouse)).filter(({ name }) => isWide(name)).length;
    await keepCubes(warehouse, wide("EUR"), Number.POSITIVE_INFINITY);
    expect(await count()).toBe(1);
    await keepCubes(warehouse, wide("JPY"), Number.POSITIVE_INFINITY);
    expect(await count()).toBe(1);
  });

  test("an answer does not wait for the cube, and the next one has it", async () => {
    const department = await openDepartment();
    await department.warehouse.write(async (transaction) => {
      await transaction.query(
        `insert into received.activities (customer_id, "at", channel, direction, import_id, line)
         select 'K', date '2026-01-01' + cast(day as integer) % 90,
             case when day % 3 = 0 then 'phone' else 'letter' end, 'outgoing', 1, day
         from range(24000) as days (day)`,
      );
      await buildMarts(transaction);
    });
    const attempts = metrics.find(({ id }) => id === "attempts") as CountedMetric;
    const windows = [{ from: "2026-01-01", to: "2026-03-31" }];
    const ofChannels = async () =>
      measureCounted(await ask(department.warehouse, { where: {} }), attempts, windows, "channel");
    // What is asked in a rehearsal makes none, nor asks anything once the rehearsal is over.
    await department.warehouse.rehearse(async (_, asIf) =>
      measureCounted(await ask(asIf, { where: {} }), attempts, windows, "channel"),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await heldCubes(department.warehouse)).toEqual([]);
    const first = await ofChannels();
    expect([...first].map(([key, [one]]) => [key, one?.value]).sort()).toEqual([
      ["letter", 16_000],
      ["phone", 8_000],
    ]);
    await expect
      .poll(async () => (await heldCubes(department.warehouse)).map(({ name }) => name))
      .toEqual(["attempts__channel"]);
    expect(sorted(await ofChannels())).toEqual(sorted(first));
    await department.close();
  });
});
