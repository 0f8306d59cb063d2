import { pageRows, readTableState } from "../components/table-state.ts";
import { runReport } from "../reports/run.server.ts";
import { chartPart, loadFigures, type PageContext, part } from "./load.server.ts";

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
  const { rows, total, page } = pageRows(report.rows, state);
  return {
    columns: report.columns,
    currency: report.currency,
    rows,
    total,
    state: { ...state, page },
  };
}

/** What the Collectors page shows. */
export async function collectorsData(context: PageContext) {
  const [figures, chart, people, collected, attempts, rates] = await Promise.all([
    loadFigures(context, figureIds),
    chartPart(context, "collectors"),
    part(context, () => table(context)),
    chartPart(context, "metric_trend", { metric: "collected" }),
    chartPart(context, "metric_trend", { metric: "attempts" }),
    chartPart(context, "contact_rates"),
  ]);
  return { figures, chart, people, collected, attempts, rates };
}

export type CollectorsData = Awaited<ReturnType<typeof collectorsData>>;
