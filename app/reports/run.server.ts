import { breakdown } from "../metrics/measure.server.ts";
import type { Question } from "../metrics/question.server.ts";
import type { Scope } from "../scope/scope.ts";
import { queryText } from "../warehouse/queries.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { runChecks } from "./checks.server.ts";
import { collectorMonthRows } from "./collector-months.server.ts";
import { collectorMetrics } from "./collectors.ts";
import { bridgeRows } from "./receivables-bridge.server.ts";
import type { Report, ReportColumn, ReportResult, ReportRow } from "./report.ts";
import {
  askReport,
  bindings,
  bucketsOf,
  type ReportQuestion,
  variantOf,
} from "./report-question.server.ts";
import { restatementRows } from "./restatements.server.ts";
import { statedAging } from "./stated-aging.server.ts";

/**
 * Runs a report in a scope.
 *
 * @throws Refusal for an unknown id, a filter it cannot answer to, a missing
 *   rate where currencies mix.
 */
export async function runReport(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
): Promise<ReportResult> {
  const asked = await askReport(warehouse, id, scope);
  const { report, question, period } = asked;
  const stated = await fromSnapshots(report, question);
  if (stated !== null) return { ...stated, from: period.from, to: period.to };
  const { columns, rows } = await rowsOf(asked);
  return {
    report: id,
    as_of: question.asOf,
    from: period.from,
    to: period.to,
    scope: scope.where as ReportResult["scope"],
    variant: variantOf(report, question),
    currency: question.currency,
    data_through: question.known.dataThrough,
    columns,
    rows,
  };
}

/** The aging of a scope that has aging reports and no documents, null for any other. */
async function fromSnapshots(
  report: Report,
  question: Question,
): Promise<Omit<ReportResult, "from" | "to"> | null> {
  const { id } = report;
  if ((id !== "aging" && id !== "aging_by_customer") || question.coverage.has("invoices")) {
    return null;
  }
  const stated = await statedAging(question, id);
  if (stated === null) return null;
  const { rows, buckets, statedOn, currency } = stated;
  const isWide = id === "aging_by_customer";
  return {
    report: id,
    as_of: statedOn,
    scope: question.scope.where as ReportResult["scope"],
    variant: { source: "aging_snapshots" },
    currency,
    data_through: question.known.dataThrough,
    columns: isWide ? withBuckets(report, buckets) : report.columns,
    rows: isWide
      ? byCustomer(rows, buckets)
      : [...rows].sort(
          (one, other) =>
            buckets.indexOf(String(one.bucket)) - buckets.indexOf(String(other.bucket)),
        ),
  };
}

const withBuckets = (report: Report, buckets: readonly string[]): ReportColumn[] =>
  report.columns.flatMap((column) =>
    column.name === "buckets" ? buckets.map((name) => ({ name, unit: column.unit })) : [column],
  );

async function rowsOf(
  asked: ReportQuestion,
): Promise<{ columns: readonly ReportColumn[]; rows: readonly ReportRow[] }> {
  const { report, question, period } = asked;
  const { warehouse, scope } = question;
  if (report.id === "data_quality") {
    return { columns: report.columns, rows: await runChecks(warehouse, scope) };
  }
  if (report.id === "restatements") {
    return { columns: report.columns, rows: await restatementRows(warehouse, period) };
  }
  if (report.id === "collectors") {
    return { columns: report.columns, rows: await collectorRows(warehouse, scope) };
  }
  if (report.id === "collector_months") {
    return { columns: report.columns, rows: await collectorMonthRows(question, period) };
  }
  if (report.needs.some((table) => !question.coverage.has(table))) {
    return { columns: report.columns, rows: [] };
  }
  if (report.id === "receivables_bridge") {
    return { columns: report.columns, rows: await bridgeRows(question, period) };
  }
  const { parameters, inScope } = await bindings(asked);
  const rows = await warehouse.query<ReportRow>(
    inScope(queryText(`reports/${report.id}`)),
    parameters,
  );
  if (report.id !== "aging_by_customer") return { columns: report.columns, rows };
  const names = bucketsOf(report, question).map((bucket) => bucket.name);
  return { columns: withBuckets(report, names), rows: byCustomer(rows, names) };
}

/** One row a customer, one column a bucket: the query's rows turned on their side. */
function byCustomer(rows: readonly ReportRow[], buckets: readonly string[]): ReportRow[] {
  const places = new Map(buckets.map((bucket, place) => [bucket, place]));
  const wide = new Map<string, { customer_id: string; name: string; amounts: number[] }>();
  for (const row of rows) {
    const customer_id = String(row.customer_id ?? "");
    const name = String(row.name ?? "");
    const key = JSON.stringify([customer_id, name]);
    // Every bucket gets its column, whether or not anybody has something in it.
    const one = wide.get(key) ?? { customer_id, name, amounts: buckets.map(() => 0) };
    wide.set(key, one);
    const place = places.get(String(row.bucket));
    if (place !== undefined)
      one.amounts[place] = (one.amounts[place] ?? 0) + Number(row.open_amount);
  }
  return [...wide.values()]
    .map(({ customer_id, name, amounts }) => ({
      customer_id,
      name,
      ...Object.fromEntries(buckets.map((bucket, place) => [bucket, amounts[place] ?? 0])),
      total: Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 10_000) / 10_000,
    }))
    .sort((a, b) => b.total - a.total || (a.customer_id < b.customer_id ? -1 : 1));
}

async function collectorRows(warehouse: Warehouse, scope: Scope): Promise<ReportRow[]> {
  const people = await warehouse.query<{ collector_id: string; name: string; team: string }>(
    "select collector_id, name, team from marts.collectors order by collector_id",
  );
  const figures = await Promise.all(
    Object.entries(collectorMetrics).map(async ([column, metric]) => {
      const rows = await breakdown(warehouse, metric, scope, "collector_id");
      return [column, new Map(rows.map((row) => [row.key, row.value]))] as const;
    }),
  );
  const found = new Set(figures.flatMap(([, values]) => [...values.keys()]));
  const listed = [...people, { collector_id: "", name: "", team: "" }];
  return listed
    .filter((person) => found.has(person.collector_id))
    .map(
      (person): ReportRow => ({
        ...person,
        ...Object.fromEntries(
          figures.map(([column, values]) => [column, values.get(person.collector_id) ?? null]),
        ),
      }),
    )
    .sort((a, b) => Number(b.collected ?? 0) - Number(a.collected ?? 0));
}
