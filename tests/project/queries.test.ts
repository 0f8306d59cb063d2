import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { metrics } from "../../app/metrics/index.ts";
import type { CountedMetric } from "../../app/metrics/metric.ts";
import { buildMarts } from "../../app/warehouse/marts.server.ts";
import { queryNames, queryText } from "../../app/warehouse/queries.server.ts";
import { openWarehouse, type Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { root } from "./files.ts";

const folder = temporaryFolder();
let warehouse: Warehouse;

beforeAll(async () => {
  warehouse = await openWarehouse(folder.path);
  await warehouse.write((transaction) => buildMarts(transaction));
});
afterAll(async () => {
  await warehouse.close();
  folder.remove();
});

interface Prepared {
  readonly columns: readonly string[];
  readonly types: Readonly<Record<string, string>>;
  readonly parameters: readonly string[];
}

/** Prepares a query against the empty warehouse: names and types, nothing is run. */
function prepare(name: string): Promise<Prepared> {
  return warehouse.write(async ({ connection }) => {
    const statement = await connection.prepare(queryText(name));
    const numbers = [...Array(statement.columnCount).keys()];
    const columns = numbers.map((index) => statement.columnName(index));
    const types = numbers.map((index) => [columns[index], String(statement.columnType(index))]);
    const parameters = [...Array(statement.parameterCount).keys()].map((index) =>
      statement.parameterName(index + 1),
    );
    statement.destroySync();
    return { columns, types: Object.fromEntries(types), parameters };
  });
}

const counted = metrics.filter((metric): metric is CountedMetric => metric.kind === "counted");

describe("metrics", () => {
  test("every counted metric has its SQL, and every SQL its metric", () => {
    const defined = counted.map((metric) => `metrics/${metric.id}`).sort();
    expect(queryNames("metrics")).toEqual(defined);
  });

  test("every id stands once, and its file is named after it", () => {
    const ids = metrics.map((metric) => metric.id);
    expect(new Set(ids).size).toBe(ids.length);
    const files = new Set(readdirSync(path.join(root, "app/metrics")));
    expect(ids.filter((id) => !files.has(`${id.replaceAll("_", "-")}.ts`))).toEqual([]);
  });

  test.each(counted.map((metric) => [metric.id, metric] as const))("%s", async (id, metric) => {
    const { columns, types, parameters } = await prepare(`metrics/${id}`);
    const isRatio = metric.rollup === "ratio";
    const head = ["item_id", "occurred_on", "value"];
    if (isRatio) head.push("out_of");
    if (metric.isMoney) head.push("currency");
    expect(columns.slice(0, head.length)).toEqual(head);
    expect(metric.dimensions.filter((dimension) => !columns.includes(dimension))).toEqual([]);
    // Every row can be followed to its file and line.
    expect(columns.slice(-2)).toEqual(["import_id", "line"]);
    expect(types.occurred_on).toBe("DATE");
    if (metric.isMoney) {
      for (const name of isRatio ? ["value", "out_of"] : ["value"]) {
        expect(types[name], name).toMatch(/^DECIMAL\(\d+,\s?4\)$/);
      }
    }
    expect(parameters.includes("as_of")).toBe(metric.asKnownOn === true);
  });

  test("a ratio rolls up as one, and nothing else has a denominator", () => {
    const wrong = counted.filter(
      (metric) => (metric.rollup === "ratio") !== (metric.unit === "ratio"),
    );
    expect(wrong.filter((metric) => metric.unit !== "days").map((metric) => metric.id)).toEqual([]);
  });
});

describe("checks", () => {
  test("every check prepares", async () => {
    for (const name of queryNames("checks")) await prepare(name);
  });
});
