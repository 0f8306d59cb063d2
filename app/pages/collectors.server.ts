import { pageRows, readTableState } from "../components/table-state.ts";
import { currentLocale } from "../languages/current.server.ts";
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
  "commission",
] as const;

async function table({ warehouse, scope, parameters }: PageContext) {
  const report = await runReport(warehouse, "collectors", scope);
  const names = report.columns.map((column) => column.name);
  const state = readTableState(parameters, names, {
    prefix: "collectors",
    sort: "-collected",
    pageSize: 50,
  });
  const summed = ["collected", "attempts", "promises"];
  const { rows, total, page, sums } = pageRows(report.rows, state, currentLocale(), summed);
  return {
    columns: report.columns,
    currency: report.currency,
    rows,
    total,
    sums,
    state: { ...state, page },
  };
}

/** The address of the page of one collector, where an address asks for exactly one; else null. */
export function pageOfOne(url: URL): string | null {
  const asked = url.searchParams.getAll("where").filter((one) => one.startsWith("collector_id="));
  const id = asked[0]?.slice("collector_id=".length);
  if (asked.length !== 1 || !id) return null;
  const rest = new URLSearchParams(
    [...url.searchParams].filter(([name, value]) => name !== "where" || value !== asked[0]),
  );
  return `/collectors/${encodeURIComponent(id)}${rest.size > 0 ? `?${rest}` : ""}`;
}

/** What the Collectors page shows. */
export async function collectorsData(context: PageContext) {
  const year = await lastYear(context);
  const [
    figures,
    standsOut,
    chart,
    people,
    promises,
    liquidation,
    commission,
    learning,
    collected,
    attempts,
    rates,
  ] = await Promise.all([
    loadFigures(context, figureIds),
    part(context, async () => ({ list: await promisesStandOut(context) })),
    chartPart(context, "collectors"),
    part(context, () => table(context)),
    chartPart({ ...context, scope: year }, "metric_breakdown", {
      metric: "promise_kept_rate",
      by: "collector_id",
    }),
    chartPart({ ...context, scope: year }, "metric_breakdown", {
      metric: "liquidation_rate",
      by: "collector_id",
    }),
    chartPart(context, "metric_breakdown", { metric: "commission", by: "collector_id" }),
    chartPart(context, "learning_curve"),
    chartPart(context, "metric_trend", { metric: "collected" }),
    chartPart(context, "metric_trend", { metric: "attempts" }),
    chartPart(context, "contact_rates"),
  ]);
  return {
    figures,
    standsOut,
    chart,
    people,
    promises,
    liquidation,
    commission,
    learning,
    collected,
    attempts,
    rates,
  };
}

export type CollectorsData = Awaited<ReturnType<typeof collectorsData>>;
