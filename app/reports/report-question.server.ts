import { provisionVariant } from "../metrics/measure.server.ts";
import type { Window } from "../metrics/metric.ts";
import { ask, filters, filtersBeyond, type Question } from "../metrics/question.server.ts";
import { Refusal } from "../refusal.ts";
import { addDays, addMonths, earlier, startOf, startOfMonth } from "../scope/calendar.ts";
import type { Scope } from "../scope/scope.ts";
import type { Parameters, Warehouse } from "../warehouse/warehouse.server.ts";
import { agingBuckets } from "./buckets.ts";
import { reportOf } from "./index.ts";
import { refuseMissingRates } from "./missing-rates.server.ts";
import type { Report } from "./report.ts";

/** A report that is asked for, with everything filled in that the scope leaves open. */
export interface ReportQuestion {
  readonly report: Report;
  readonly question: Question;
  readonly period: Window;
}

/** @throws Refusal for an unknown id and for a filter that the report cannot answer to. */
export async function askReport(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
): Promise<ReportQuestion> {
  const report = reportOf(id);
  if (!report) throw new Refusal("report.unknown", { report: id }, 404);
  const beyond = filtersBeyond(scope, report.dimensions);
  if (beyond.length > 0) {
    throw new Refusal("report.no_dimension", { report: id, dimension: beyond.join(", ") }, 400);
  }
  const question = await ask(warehouse, scope);
  return { report, question, period: reportPeriod(report, question) };
}

/** The aging buckets that the report is about. */
export function bucketsOf(report: Report, { scope }: Question) {
  const ageBy = report.variants?.includes("age_by") ? scope.ageBy : undefined;
  return agingBuckets(scope.buckets ?? [30, 60, 90, 120], ageBy);
}

/**
 * What the queries of a report are asked with. `inScope` puts the scope's filters into a query, where its
 * comments mark the place: that is where a report's rows come in.
 *
 * @throws Refusal `figure.missing_rates`.
 */
export async function bindings({ report, question, period }: ReportQuestion): Promise<{
  readonly parameters: Parameters;
  readonly inScope: (sql: string) => string;
}> {
  const { scope } = question;
  const filter = filters(scope, report.dimensions);
  const buckets = bucketsOf(report, question);
  const parameters = {
    ...filter.parameters,
    as_of: question.asOf,
    known_on: earlier(question.asOf, question.known.dataThrough ?? question.asOf),
    from: period.from,
    to: period.to,
    currency: question.currency ?? "",
    cost_currency: question.costCurrency,
    age_by: scope.ageBy ?? "due_date",
    forward_factor: question.settings.forwardFactor,
    known_tables: knownTables(question, period),
    bucket_names: buckets.map((bucket) => bucket.name),
    bucket_first_days: buckets.map((bucket) => String(bucket.firstDay)),
    bucket_last_days: buckets.map((bucket) => String(bucket.lastDay)),
  };
  await refuseMissingRates(report, question, parameters, filter.sql);
  const clients = filters(scope, ["client_id", "currency"]).sql;
  return {
    parameters,
    inScope: (sql) =>
      sql.replaceAll("/* scope */", filter.sql).replace("/* client scope */", clients),
  };
}

/** The tables that say something of the clients in scope by the end of the period: what is fed by others is unknown. */
function knownTables({ coverage }: Question, { to }: Window): string[] {
  return [...coverage].filter(([, { firstOn }]) => firstOn <= to).map(([table]) => table);
}

function reportPeriod(report: Report, question: Question): Window {
  if (question.hasPeriod || !report.period || report.period === "month") return question.period;
  const { to } = question.period;
  if (report.period === "weeks_around") {
    const monday = startOf("week", to);
    return { from: addDays(monday, -4 * 7), to: addDays(monday, 5 * 7 - 1) };
  }
  if (report.period === "history") {
    return { from: earlier(question.known.firstOn ?? question.period.from, to), to };
  }
  const months = report.period === "year" ? 12 : 24;
  return { from: addMonths(startOfMonth(to), 1 - months), to };
}

/** What the report was made with. */
export function variantOf(
  report: Report,
  { scope, settings }: Question,
): Record<string, string | number> {
  const variant: Record<string, string | number> = {};
  for (const name of report.variants ?? []) {
    if (name === "buckets") variant.buckets = (scope.buckets ?? []).join(",");
    else if (name === "age_by") variant.age_by = scope.ageBy ?? "due_date";
    else Object.assign(variant, provisionVariant(settings));
  }
  return variant;
}
