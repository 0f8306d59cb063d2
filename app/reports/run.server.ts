import { op, from as tableFrom } from "arquero";
import { breakdown, provisionVariant } from "../metrics/measure.server.ts";
import { ask, filters, filtersBeyond, type Question } from "../metrics/question.server.ts";
import { Refusal } from "../refusal.ts";
import { addDays, addMonths, earlier, startOf, startOfMonth } from "../scope/calendar.ts";
import type { Scope } from "../scope/scope.ts";
import { queryText } from "../warehouse/queries.server.ts";
import type { Parameters, Warehouse } from "../warehouse/warehouse.server.ts";
import { agingBuckets } from "./buckets.ts";
import { runChecks } from "./checks.server.ts";
import { collectorMonthRows } from "./collector-months.server.ts";
import { collectorMetrics } from "./collectors.ts";
import { reportOf } from "./index.ts";
import { bridgeRows } from "./receivables-bridge.server.ts";
import type { Report, ReportColumn, ReportResult, ReportRow } from "./report.ts";
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
  const report = reportOf(id);
  if (!report) throw new Refusal("report.unknown", { report: id }, 404);
  const beyond = filtersBeyond(scope, report.dimensions);
  if (beyond.length > 0) {
    throw new Refusal("report.no_dimension", { report: id, dimension: beyond.join(", ") }, 400);
  }
  const question = await ask(warehouse, scope);
  const period = reportPeriod(report, question);
  const stated = await fromSnapshots(report, question);
  if (stated !== null) return { ...stated, from: period.from, to: period.to };
  const { columns, rows } = await rowsOf(report, question, period);
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
  report: Report,
  question: Question,
  period: { from: string; to: string },
): Promise<{ columns: readonly ReportColumn[]; rows: readonly ReportRow[] }> {
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
  const ageBy = report.variants?.includes("age_by") ? scope.ageBy : undefined;
  const buckets = agingBuckets(scope.buckets ?? [30, 60, 90, 120], ageBy);
  const filter = filters(scope, report.dimensions);
  const parameters = {
    ...filter.parameters,
    as_of: question.asOf,
    known_on: earlier(question.asOf, question.known.dataThrough ?? question.asOf),
    from: period.from,
    to: period.to,
    currency: question.currency ?? "",
    age_by: scope.ageBy ?? "due_date",
    forward_factor: question.settings.forwardFactor,
    bucket_names: buckets.map((bucket) => bucket.name),
    bucket_first_days: buckets.map((bucket) => String(bucket.firstDay)),
    bucket_last_days: buckets.map((bucket) => String(bucket.lastDay)),
  };
  await refuseMissingRates(report, question, parameters, filter.sql);
  const rows = await warehouse.query<ReportRow>(
    // The comment marks where a report's rows come in: that is where the scope's filters belong.
    queryText(`reports/${report.id}`)
      .replaceAll("/* scope */", filter.sql)
      .replace("/* client scope */", filters(scope, ["client_id", "currency"]).sql),
    parameters,
  );
  if (report.id !== "aging_by_customer") return { columns: report.columns, rows };
  const names = buckets.map((bucket) => bucket.name);
  return { columns: withBuckets(report, names), rows: byCustomer(rows, names) };
}

/** One row a customer, one column a bucket: the query's rows turned on their side. */
function byCustomer(rows: readonly ReportRow[], buckets: readonly string[]): ReportRow[] {
  if (rows.length === 0) return [];
  // Every bucket gets its column, whether or not anybody has something in it.
  const blank = buckets.map((bucket) => ({ ...rows[0], bucket, open_amount: 0 }));
  const wide = tableFrom([...rows, ...blank])
    .groupby("customer_id", "name")
    .pivot(
      "bucket",
      { open_amount: (row: { open_amount: number }) => op.sum(row.open_amount) },
      {
        sort: false,
      },
    )
    .objects() as Record<string, string | number>[];
  return wide
    .map(({ customer_id = "", name = "", ...amounts }) => {
      const inOrder = buckets.map((bucket) => [bucket, Number(amounts[bucket] ?? 0)] as const);
      const total = inOrder.reduce((sum, [, amount]) => sum + amount, 0);
      return {
        customer_id,
        name,
        ...Object.fromEntries(inOrder),
        total: Math.round(total * 10_000) / 10_000,
      };
    })
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

function reportPeriod(report: Report, question: Question): { from: string; to: string } {
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

function variantOf(report: Report, { scope, settings }: Question): Record<string, string | number> {
  const variant: Record<string, string | number> = {};
  for (const name of report.variants ?? []) {
    if (name === "buckets") variant.buckets = (scope.buckets ?? []).join(",");
    else if (name === "age_by") variant.age_by = scope.ageBy ?? "due_date";
    else Object.assign(variant, provisionVariant(settings));
  }
  return variant;
}

/** The currencies and days that a report converts, by what its rates depend on. */
const converted: Readonly<Record<NonNullable<Report["ratesOn"]>, string>> = {
  as_of: `select distinct currency, cast($as_of as date) as day
    from (
        select currency, document_key, customer_key
        from marts.balance_events
        where event_on <= cast($as_of as date) /* scope */
        group by currency, document_key, customer_key
        having sum(amount) <> 0
    ) as balances`,
  as_of_history: `select distinct currency, cast($as_of as date) as day
    from marts.balance_events
    where event_on <= cast($as_of as date) /* scope */`,
  month_end: `select distinct currency, month_end as day
    from marts.month_ends
    where month_end between cast($from as date) and cast($to as date)
        and month_end <= cast($known_on as date) /* scope */`,
  month_before: `select distinct currency, month_end as day
    from marts.month_ends
    where last_day(month_end + 1) between cast($from as date) and cast($to as date)
        and last_day(month_end + 1) <= cast($known_on as date) /* scope */`,
  row: `select distinct currency, fell_on as day
    from marts.overdue_entries
    where fell_on between cast($from as date) and cast($to as date)
        and fell_on <= cast($as_of as date) /* scope */`,
  promise: `select distinct currency, least(due_on, cast($known_on as date)) as day
    from marts.promises
    where made_on <= cast($as_of as date)
        and due_on between cast($from as date) and cast($to as date) /* scope */`,
  pending_promise: `select distinct currency, least(due_on, cast($known_on as date)) as day
    from marts.promises
    where made_on <= cast($as_of as date) and decided_on > cast($known_on as date) /* scope */`,
  dispute: `select distinct currency, unnest([opened_on, cast($as_of as date)]) as day
    from marts.disputes
    where opened_on <= greatest(cast($as_of as date), cast($to as date))
        and (closed_on is null or closed_on >= least(cast($as_of as date), cast($from as date)))
        /* scope */`,
  placement: `select distinct currency, cast($to as date) as day
    from (
        select placement_key, currency from marts.placements
        where placed_on <= cast($to as date) /* scope */
        union all
        select receipts.placement_key, receipts.currency
        from marts.placement_receipts as receipts
        where receipts.placement_key in (
            select placement_key from marts.placements
            where placed_on <= cast($to as date) /* scope */
        )
    ) as amounts`,
  terms: `select distinct currency, day
    from (
        select currency, issue_on as day, document_key
        from marts.documents
        where issue_on between cast($from as date) and cast($to as date) /* scope */
        union all
        select documents.currency, allocations.applied_on, documents.document_key
        from (select * from marts.documents where true /* scope */) as documents
        inner join marts.allocations as allocations
            on allocations.document_key = documents.document_key
        where allocations.applied_on between cast($from as date) and cast($to as date)
        union all
        select currency, cast($as_of as date), document_key
        from marts.balance_spans
        where from_on <= cast($as_of as date) and until_on > cast($as_of as date) /* scope */
    ) as amounts`,
  receipt: `select distinct currency, paid_on as day
    from marts.collections
    where paid_on between cast($from as date) and cast($known_on as date) /* scope */`,
  ladder_step: `select distinct amounts.currency, sent.sent_on as day
    from (
        select step_key, sent_on
        from marts.ladder_steps
        where sent_on between cast($from as date) and cast($to as date)
            and sent_on <= cast($known_on as date) /* scope */
    ) as sent
    inner join marts.ladder_amounts as amounts on amounts.step_key = sent.step_key`,
  stage_spell: `select distinct
        amounts.currency,
        unnest([
            spells.entered_on,
            coalesce(
                least(spells.left_on, cast($to as date), cast($known_on as date)),
                spells.entered_on
            )
        ]) as day
    from (
        select spell_key, entered_on, left_on
        from marts.stage_spells
        where entered_on <= least(cast($to as date), cast($known_on as date))
            and (left_on is null or left_on >= cast($from as date)) /* scope */
    ) as spells
    inner join marts.stage_amounts as amounts on amounts.spell_key = spells.spell_key`,
};

/** Those whose rows name a currency of their own, which no document need have. */
const ofOwnCurrency: readonly Report["ratesOn"][] = [
  "promise",
  "pending_promise",
  "dispute",
  "placement",
];

/** A report joins its rates: where one is missing it would lose money without a word. */
async function refuseMissingRates(
  report: Report,
  question: Question,
  parameters: Parameters,
  filterSql: string,
): Promise<void> {
  const currency = question.currency ?? "";
  const isOfAccounts = !ofOwnCurrency.includes(report.ratesOn);
  const isOneCurrency = question.currencies.every((own) => own === currency);
  if (!report.ratesOn || (isOfAccounts && isOneCurrency)) return;
  const missing = await question.warehouse.query<{ pair: string; day: string }>(
    `select converted.currency || '→' || $currency as pair, converted.day
     from (${converted[report.ratesOn].replaceAll("/* scope */", filterSql)}) as converted
     left join marts.exchange_rates as rates
         on rates.from_currency = converted.currency and rates.to_currency = $currency
         and rates.valid_from <= converted.day and rates.valid_until > converted.day
     where rates.rate is null
     order by pair, day`,
    parameters,
  );
  if (missing.length === 0) return;
  const named = missing.slice(0, 12).map(({ pair, day }) => `${pair} ${day}`);
  throw new Refusal("figure.missing_rates", { currency, days: named.join(", ") }, 409);
}
