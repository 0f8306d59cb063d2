import { readdirSync } from "node:fs";
import path from "node:path";
import { type DuckDBValue, listValue } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { metrics } from "../../app/metrics/index.ts";
import type { CountedMetric } from "../../app/metrics/metric.ts";
import { reports } from "../../app/reports/index.ts";
import { buildMarts } from "../../app/warehouse/marts.server.ts";
import { queryNames, queryText } from "../../app/warehouse/queries.server.ts";
import { openWarehouse, type Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { root } from "./files.ts";
import { openParser } from "./parsed-sql.ts";

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

/** Runs a query, since where it unnests a parameter it has columns only once that is bound. */
function runEmpty(name: string): Promise<Pick<Prepared, "columns" | "types">> {
  const given: Record<string, DuckDBValue> = {
    as_of: "2026-03-31",
    known_on: "2026-03-31",
    from: "2026-03-01",
    to: "2026-03-31",
    currency: "EUR",
    cost_currency: "EUR",
    age_by: "due_date",
    forward_factor: 1,
    by_collector: true,
    days: listValue(["2026-03-31"]),
    periods_from: listValue(["2026-03-01"]),
    periods_to: listValue(["2026-03-31"]),
    known_tables: listValue(["promises"]),
    bucket_names: listValue(["not_due", "1-30", "31+"]),
    bucket_first_days: listValue(["-99999", "1", "31"]),
    bucket_last_days: listValue(["0", "30", "99999"]),
  };
  return warehouse.write(async ({ connection }) => {
    const { parameters } = await openParser().then(async (parser) => {
      const reads = await parser.reads(queryText(name));
      parser.close();
      return reads;
    });
    const values = Object.fromEntries(
      parameters.map((parameter) => {
        const value = given[parameter];
        if (value === undefined) throw new Error(`${name} asks for an unknown $${parameter}.`);
        return [parameter, value];
      }),
    );
    const reader = await connection.runAndReadAll(queryText(name), values);
    const columns = reader.columnNames();
    const types = columns.map((column, index) => [column, String(reader.columnType(index))]);
    return { columns, types: Object.fromEntries(types) };
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
    const { parameters } = await prepare(`metrics/${id}`);
    const { columns, types } = metric.asked
      ? await runEmpty(`metrics/${id}`)
      : await prepare(`metrics/${id}`);
    const isRatio = metric.rollup === "ratio";
    const head = ["item_id", "occurred_on", "value"];
    if (isRatio) head.push("out_of");
    if (metric.isMoney) head.push("currency");
    // Where the first day of the period stands makes no difference.
    const others = columns.filter((column) => column !== "period_from");
    expect(others.slice(0, head.length)).toEqual(head);
    expect(columns.includes("period_from")).toBe(metric.asked === "periods");
    // Rows name their customer by number.
    const named = columns.map((column) => (column === "customer_key" ? "customer_id" : column));
    expect(metric.dimensions.filter((dimension) => !named.includes(dimension))).toEqual([]);
    expect(types.item_id).toMatch(metric.itemsIn ? /^INTEGER$/ : /^VARCHAR$/);
    // Every row can be followed to its file and line.
    expect(columns.slice(-2)).toEqual(["import_id", "line"]);
    expect(types.occurred_on).toBe("DATE");
    if (metric.isMoney) {
      for (const name of isRatio ? ["value", "out_of"] : ["value"]) {
        expect(types[name], name).toMatch(/^DECIMAL\(\d+,\s?4\)$/);
      }
    }
    const dependsOnDay = columns.includes("known_on") || parameters.includes("as_of");
    expect(dependsOnDay).toBe(metric.asKnownOn === true);
    // What the rows belong to, the definition and the query say alike.
    expect(parameters.includes("days")).toBe(metric.asked === "days");
    expect(parameters.includes("periods_from")).toBe(metric.asked === "periods");
    expect(parameters.includes("periods_to")).toBe(metric.asked === "periods");
    expect(metric.rollup === "closing" && metric.asked !== undefined).toBe(false);
  });

  test("a ratio rolls up as one, and nothing else has a denominator", () => {
    const wrong = counted.filter(
      (metric) => (metric.rollup === "ratio") !== (metric.unit === "ratio"),
    );
    expect(wrong.filter((metric) => metric.unit !== "days").map((metric) => metric.id)).toEqual([]);
  });
});

/** Put together from what other queries say, so without a query of their own. */
const assembled = [
  "collector_months",
  "collectors",
  "data_quality",
  "receivables_bridge",
  "restatements",
];
/** Rows that the runner turns on their side: a column for each bucket. */
const turned: Readonly<Record<string, readonly string[]>> = {
  aging_by_customer: ["customer_id", "name", "bucket", "open_amount"],
};
/** Queries beside the reports: what there is to choose from or to jump to, and aging without documents. */
const notReports = [
  "aging_by_customer_of_snapshots",
  "aging_of_snapshots",
  "filter_values",
  "contact_rules_in_force",
  "targets_given",
  "target_holders",
  "jump_targets",
  "document_count",
];

describe("reports", () => {
  test("every report has its SQL, and every SQL its report", () => {
    const ids = reports.map((report) => report.id);
    const own = ids.filter((id) => !assembled.includes(id));
    expect(queryNames("reports")).toEqual(
      [...own, ...notReports].map((id) => `reports/${id}`).sort(),
    );
    expect(assembled.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(
    reports
      .filter((report) => !assembled.includes(report.id))
      .map((report) => [report.id, report] as const),
  )("%s", async (id, report) => {
    const { columns, types } = await runEmpty(`reports/${id}`);
    expect(columns).toEqual(turned[id] ?? report.columns.map((column) => column.name));
    for (const { name, unit } of report.columns) {
      if (unit === "money" && types[name]) expect(types[name], name).toMatch(/^DECIMAL/);
      if (unit === "date" && types[name]) expect(types[name], name).toBe("DATE");
    }
  });

  test("every report that opens has the SQL of its rows, and every such SQL its report", () => {
    const opening = reports.filter(({ behind }) => behind).map(({ id }) => `rows/${id}`);
    expect(queryNames("rows")).toEqual(opening.sort());
  });

  test.each(
    reports.flatMap(({ id, columns, behind }) => (behind ? [[id, columns, behind] as const] : [])),
  )("the rows of %s have what they are found and added up by", async (id, own, behind) => {
    const { columns, types } = await runEmpty(`rows/${id}`);
    const { keys, sums, shares = {} } = behind;
    const names = own.map(({ name }) => name);
    expect(
      Object.keys(keys).filter((key) => !columns.includes(key) || !names.includes(key)),
    ).toEqual([]);
    expect(sums.filter((name) => !columns.includes(name))).toEqual([]);
    // Every share that it gives is of two sums.
    expect(Object.keys(shares).filter((name) => !names.includes(name))).toEqual([]);
    expect(
      Object.values(shares)
        .flat()
        .filter((name) => !sums.includes(name)),
    ).toEqual([]);
    for (const { name, unit } of own) {
      if (unit === "money" && sums.includes(name)) expect(types[name], name).toMatch(/^DECIMAL/);
    }
  });

  test("what stands beside the reports prepares", async () => {
    for (const name of notReports) await prepare(`reports/${name}`);
  });
});

describe("duplicates", () => {
  test.each(queryNames("duplicates"))("%s says what looks alike, and why", async (name) => {
    const { columns } = await prepare(name);
    expect(columns).toEqual(["kind", "reason", "group_key", "id"]);
  });
});

describe("histories", () => {
  test.each(queryNames("histories"))("%s says where each of its rows came from", async (name) => {
    const { columns } = await prepare(name);
    expect(columns).toEqual(expect.arrayContaining(["import_id", "file_name", "line"]));
  });
});

describe("checks", () => {
  test.each(queryNames("checks"))("%s", async (name) => {
    const { columns } = await prepare(name);
    const head = ["item_id", "customer_id", "client_id", "amount", "currency", "import_id", "line"];
    expect(head.filter((column) => !columns.includes(column))).toEqual([]);
  });

  test("an empty warehouse is sound", async () => {
    for (const name of queryNames("checks")) {
      const { parameters } = await prepare(name);
      expect(parameters, name).toEqual([]);
      expect(await warehouse.run(name), name).toEqual([]);
    }
  });
});
