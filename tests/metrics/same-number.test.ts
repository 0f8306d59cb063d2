import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { whole } from "../../app/exports/download.server.ts";
import { itemsCsv } from "../../app/exports/item-rows.server.ts";
import { metrics } from "../../app/metrics/index.ts";
import { allItems, items } from "../../app/metrics/items.server.ts";
import {
  breakdown,
  headline,
  inputsOf,
  shifted,
  trendsBy,
} from "../../app/metrics/measure.server.ts";
import type { CountedMetric, Figure } from "../../app/metrics/metric.ts";
import { loader } from "../../app/routes/api.metrics.$id.ts";
import { startOfMonth } from "../../app/scope/calendar.ts";
import { type Scope, writeScope } from "../../app/scope/scope.ts";
import { buildMarts } from "../../app/warehouse/marts.server.ts";
import { openWarehouse, type Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { openDepartment } from "../warehouse/department.ts";
import { warehouseFolder } from "../warehouse/warehouse-folder.ts";
import { largeDepartment } from "./large-department.ts";
import { randomBooks, rowsOf } from "./random-department.ts";

const counted = metrics.filter((metric): metric is CountedMetric => metric.kind === "counted");

/** Disputes and instalments besides, so that a median and a rate of them are known too. */
const made: Readonly<Record<string, string>> = {
  ...largeDepartment,
  disputes: `select concat('D', row.id) as dispute_id, concat('I', row.id * 7) as invoice_id,
      date '2025-06-01' + cast(row.id as integer) as opened_on,
      case when row.id % 3 > 0 then opened_on + cast(row.id % 41 as integer) end as closed_on,
      'price' as reason, cast(row.id * 3 as decimal(18, 4)) as amount,
      1 as import_id, cast(row.id as integer) + 2 as line
    from range(300) as row (id)`,
  plan_instalments: `select concat('R', row.id // 6) as plan_id, concat('K', row.id // 6) as customer_id,
      date '2025-09-15' + 30 * cast(row.id % 6 as integer) as due_on,
      cast(40 + row.id % 9 as decimal(18, 4)) as amount, 'EUR' as currency,
      1 as import_id, cast(row.id as integer) + 2 as line
    from range(300) as row (id)`,
};

/** One cell of a CSV of ours by its column; no cell that is asked for holds a comma. */
function cells(text: string, name: string): string[] {
  const [header = "", ...lines] = text.trimEnd().split("\r\n");
  const at = header.split(",").indexOf(name);
  return lines.map((line) => line.split(",")[at] ?? "");
}

/** A number of a file; an empty cell is unknown. */
const numberOf = (cell: unknown) => (cell === "" || cell == null ? null : Number(cell));

/** What the rows behind a figure come to, put together as its definition says. */
function together(
  { rollup }: CountedMetric,
  rows: readonly Readonly<Record<string, unknown>>[],
): number | null {
  const of = (name: string) => rows.map((row) => numberOf(row[name]));
  const values = of("value");
  if (values.includes(null)) return null;
  const sum = (list: readonly (number | null)[]) =>
    list.reduce<number>((all, one) => all + Number(one), 0);
  switch (rollup) {
    case "sum":
    case "closing":
    case "distinct": // each of the different ones is one row of 1
      return sum(values);
    case "ratio": {
      const base = sum(of("out_of"));
      // What floating point leaves of nothing is nothing.
      return base <= 1e-9 ? null : sum(values) / base;
    }
    case "median": {
      const sorted = values.map(Number).sort((a, b) => a - b);
      const middle = sorted.length / 2;
      if (sorted.length === 0) return null;
      const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
      return (Number(low) + Number(high)) / 2;
    }
  }
}

function expectSame(found: number | null, figure: number | null, where: string): void {
  if (found === null || figure === null) expect(found, where).toBe(figure);
  else expect(Math.abs(found - figure), where).toBeLessThanOrEqual(1e-9 * Math.abs(figure) + 1e-9);
}

/** Asks the API itself, as anybody outside would. */
async function fromApi(id: string, scope: Scope, format?: string): Promise<Response> {
  const query = writeScope(scope);
  if (format) query.set("format", format);
  const request = new Request(`http://localhost/api/metrics/${id}?${query}`);
  return (await loader({ request, params: { id }, context: {} })) as Response;
}

async function everyOutlet(
  { warehouse, loaded }: { warehouse: Warehouse; loaded: ReadonlySet<string> },
  metric: CountedMetric,
  scope: Scope,
) {
  const { id } = metric;
  const figure = await headline(warehouse, id, scope);
  const asJson = (await (await fromApi(id, scope)).json()) as Figure;
  expect(asJson).toEqual(JSON.parse(JSON.stringify(figure)));

  const file = await (await fromApi(id, scope, "csv")).text();
  for (const name of ["value", "numerator", "denominator"] as const) {
    expect(numberOf(cells(file, name)[0]), `${id} ${name} in CSV`).toBe(figure[name]);
  }
  const book = await (await fromApi(id, scope, "xlsx")).arrayBuffer();
  const [sheet] = (await readXlsx(new Uint8Array(book))).sheets;
  const at = (file.split("\r\n")[0] ?? "").split(",").indexOf("value");
  expect(numberOf(sheet?.rows[1]?.[at]), `${id} in a workbook`).toBe(figure.value);

  const listed = await items(warehouse, id, scope, { pageSize: 1_000_000 });
  expect(listed.rows).toHaveLength(listed.total);
  // What was never loaded is unknown, and so is what a period does not cover: the headline alone knows.
  const isKnown =
    figure.value !== null || (listed.total > 0 && metric.needs.every((one) => loaded.has(one)));
  if (isKnown) {
    expectSame(together(metric, listed.rows), figure.value, `${id}: Σ of its rows`);
  }
  const written = new TextDecoder().decode(
    await whole(itemsCsv(await allItems(warehouse, id, scope))),
  );
  expect(
    cells(written, "value")
      .map(Number)
      .reduce((a, b) => a + b, 0),
  ).toBeCloseTo(
    listed.rows.reduce((all, row) => all + Number(row.value), 0),
    6,
  );
  return figure;
}

/** Each input opens: asked by itself for its own days it is the same number. */
async function expectInputs(warehouse: Warehouse, id: string, scope: Scope, value: number | null) {
  const inputs = await inputsOf(warehouse, id, scope);
  if (value !== null) expect(inputs.length, id).toBeGreaterThan(0);
  for (const { name, figure } of inputs) {
    const { metric, from, to, currency } = figure;
    const own = { asOf: to, from, to, currency: currency ?? undefined, where: figure.scope };
    const opened = await headline(warehouse, metric, own);
    expectSame(opened.value, figure.value, `${id}: its input ${name}`);
  }
}

/** Each row says the import, file and line that it came from. */
async function expectOrigins(warehouse: Warehouse, id: string, scope: Scope) {
  const { columns, rows } = await items(warehouse, id, scope, { pageSize: 20 });
  const names = columns.map((column) => column.name);
  if (rows.length > 0) {
    expect(names, id).toEqual(
      expect.arrayContaining(["item_id", "import_id", "file_name", "line"]),
    );
  }
  for (const row of rows) expect([row.import_id, row.line], id).not.toContain(null);
}

describe.each([
  ["a large department of two currencies", "large"],
  ["a random one with promises", "random"],
] as const)("in %s every outlet says one number", (_, which) => {
  let warehouse: Warehouse;
  let close: () => Promise<void>;
  let loaded: ReadonlySet<string>;
  const known: string[] = [];

  beforeAll(async () => {
    vi.stubEnv("RECOUP_ACCESS", "open");
    if (which === "large") {
      const folder = await warehouseFolder();
      warehouse = await openWarehouse(folder.path);
      await warehouse.write(async (transaction) => {
        for (const [table, sql] of Object.entries(made)) {
          await transaction.query(`insert into received.${table} by name ${sql}`);
        }
        await buildMarts(transaction);
      });
      loaded = new Set(Object.keys(made));
      close = async () => {
        await warehouse.close();
        folder.remove();
      };
    } else {
      const rows = rowsOf(randomBooks(3), "north", "EUR");
      const department = await openDepartment(rows);
      loaded = new Set(Object.keys(rows));
      warehouse = department.warehouse;
      close = department.close;
    }
    vi.stubEnv("RECOUP_DATA", warehouse.directory);
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await close();
  });

  const scopes: readonly Scope[] =
    which === "large"
      ? [
          { asOf: "2026-03-31", from: "2026-01-01", to: "2026-03-31", currency: "EUR", where: {} },
          { asOf: "2025-12-15", currency: "EUR", where: { segment: ["", "small"] } },
        ]
      : [
          { asOf: "2024-06-30", from: "2024-01-01", to: "2024-06-30", where: {} },
          { asOf: "2024-05-17", where: { segment: ["homes"] } },
        ];

  test.each(counted.map((metric) => [metric.id, metric] as const))("%s", async (id, metric) => {
    for (const scope of scopes) {
      const figure = await everyOutlet({ warehouse, loaded }, metric, scope);
      if (figure.value !== null) known.push(id);
    }
  });

  test.each(["overdue_share", "dso", "open_receivables", "days_to_pay"])(
    "%s of a part at the end of its trend is what the breakdown says",
    async (id) => {
      const to = scopes[0]?.asOf ?? "";
      const month: Scope = { asOf: to, from: startOfMonth(to), to, currency: "EUR", where: {} };
      const parts = await breakdown(warehouse, id, month, "segment");
      const trends = await trendsBy(
        warehouse,
        id,
        { ...month, from: undefined },
        "month",
        "segment",
      );
      expect(parts.length).toBeGreaterThan(0);
      for (const part of parts) {
        const last = trends.find(({ key }) => key === part.key)?.points.at(-1);
        expect(last, part.key).toMatchObject({ value: part.value, to });
      }
    },
  );

  test.each(metrics.map((metric) => [metric.id, metric] as const))(
    "%s explains itself",
    async (id, metric) => {
      for (const scope of scopes) {
        const figure = await headline(warehouse, id, scope);
        const { value, numerator, denominator, factor = 1 } = figure;
        expect(figure.as_of).toBe(scope.asOf);
        expect(figure.scope).toEqual(scope.where);
        expect([figure.from, figure.to]).not.toContain("");
        const chosen = (metric.variants ?? []).filter((name) => name !== "provision");
        expect(Object.keys(figure.variant)).toEqual(expect.arrayContaining(chosen));
        if (value !== null && numerator !== null && denominator !== null) {
          expectSame((numerator / denominator) * factor, value, `${id}: its parts`);
        }
        const isQuotient = metric.unit === "ratio" || metric.unit === "per_thousand";
        if (isQuotient && value !== null) expect([numerator, denominator]).not.toContain(null);
        for (const compare of ["previous", "year"] as const) {
          const before = await headline(warehouse, id, await shifted(warehouse, scope, compare));
          expect(before.to < figure.to).toBe(true);
        }
        if (metric.kind === "composed") await expectInputs(warehouse, id, scope, value);
        else await expectOrigins(warehouse, id, scope);
      }
    },
  );

  test("and most of the figures have one", () => {
    expect(new Set(known).size).toBeGreaterThan(which === "large" ? 20 : 10);
  });
});
