import { pageRows, readTableState } from "../components/table-state.ts";
import { currentLocale } from "../languages/current.server.ts";
import { headline } from "../metrics/measure.server.ts";
import { runReport } from "../reports/run.server.ts";
import { chartPart, loadFigures, type PageContext, part } from "./load.server.ts";
import { lastYear, promisesStandOut } from "./stands-out.server.ts";

const figureIds = [
  "collected",
  "attainment",
  "attempts",
  "contact_rate",
  "right_party_rate",
  "promises",
  "promise_kept_rate",
  "promise_kept_amount_rate",
] as const;

async function table({ warehouse, scope, parameters }: PageContext) {
  const report = await runReport(warehouse, "collectors", scope);
  const names = report.columns.map((column) => column.name);
  const state = readTableState(parameters, names, {
    prefix: "collectors",
    sort: "-collected",
    pageSize: 50,
  });
  const { rows, total, page } = pageRows(report.rows, state, currentLocale());
  return {
    columns: report.columns,
    currency: report.currency,
    rows,
    total,
    state: { ...state, page },
  };
}

/** What one person is set beside: the same rates of everybody. */
const comparedRates = [
  "attainment",
  "contact_rate",
  "right_party_rate",
  "promise_kept_rate",
  "promise_kept_amount_rate",
] as const;

/** The rates of everybody in the scope where it is one person's; null otherwise. */
async function everybody({ warehouse, scope }: PageContext) {
  if (scope.where.collector_id?.length !== 1) return null;
  const { collector_id: _, ...where } = scope.where;
  const rates = await Promise.all(
    comparedRates.map((id) => headline(warehouse, id, { ...scope, where })),
  );
  return rates.map(({ metric, value }) => ({ metric, value }));
}

/** What the Collectors page shows. */
export async function collectorsData(context: PageContext) {
  const year = await lastYear(context);
  const [figures, all, standsOut, chart, people, promises, kept, collected, attempts, rates] =
    await Promise.all([
      loadFigures(context, figureIds),
      part(context, async () => ({ rates: await everybody(context) })),
      part(context, async () => ({ list: await promisesStandOut(context) })),
      chartPart(context, "collectors"),
      part(context, () => table(context)),
      chartPart({ ...context, scope: year }, "metric_breakdown", {
        metric: "promise_kept_rate",
        by: "collector_id",
      }),
      chartPart(context, "metric_trend", { metric: "promise_kept_rate" }),
      chartPart(context, "metric_trend", { metric: "collected" }),
      chartPart(context, "metric_trend", { metric: "attempts" }),
      chartPart(context, "contact_rates"),
    ]);
  return {
    figures,
    all,
    standsOut,
    chart,
    people,
    promises,
    kept,
    collected,
    attempts,
    rates,
  };
}

export type CollectorsData = Awaited<ReturnType<typeof collectorsData>>;
