import type { LoaderFunctionArgs } from "@remix-run/node";
import { chartTable } from "../charts/chart-table.ts";
import { type ChartId, chart, requireChart } from "../charts/index.ts";
import { chartQuery, chartRows, readChartQuestion } from "../charts/rows.server.ts";
import { isOfAnyMetric, subjectOf } from "../charts/subjects.ts";
import { pageRows, readTableState } from "../components/table-state.ts";
import { currentLocale } from "../languages/current.server.ts";
import { find } from "../metrics/measure.server.ts";
import { Refusal } from "../refusal.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { loadPage, type PageContext, part } from "./load.server.ts";

/** A chart of many groups over two years has many rows. */
const rowsShown = 100;

async function tableOf(context: PageContext, id: ChartId) {
  const { warehouse, scope, parameters, locale } = context;
  const question = readChartQuestion(parameters, scope);
  const found = await chartRows(warehouse, id, question, locale);
  const { columns, inWords } = chartTable(id, { ...found, by: question.by });
  const names = columns.map(({ name }) => name);
  const state = readTableState(parameters, names, { pageSize: rowsShown });
  // Sorted as the data has them: months and buckets have an order that their names have not.
  const { rows, total, page } = pageRows(found.rows, state, locale);
  return {
    columns,
    rows: rows.map(inWords),
    total,
    state: { ...state, page },
    currency: found.wording.currency,
    headline: chart(id).headline(found.rows, found.wording),
    period: found.period ?? null,
    query: chartQuery(question).toString(),
  };
}

/** A chart of any metric is told which: it is what the page is called. */
function requireMetric(id: ChartId, metric: string | undefined): void {
  if (!metric) throw new Refusal("chart.metric_missing", { chart: id }, 400);
  find(metric);
}

/**
 * The page of what a chart draws, as a table.
 *
 * @throws Refusal `chart.unknown`, `chart.metric_missing`, `figure.unknown`
 */
export async function loadChartTable({ request, params }: LoaderFunctionArgs) {
  const { id, title, description } = await orRefuse(async () => {
    const known = requireChart(params.chart ?? "");
    const metric = new URL(request.url).searchParams.get("metric") ?? undefined;
    if (isOfAnyMetric(known)) requireMetric(known, metric);
    return { id: known, ...subjectOf(known, metric, currentLocale()) };
  });
  const page = await loadPage(request, async (context) => ({
    table: await part(context, () => tableOf(context, id)),
  }));
  return { id, title, description, page };
}

export type ChartTableData = Awaited<ReturnType<typeof loadChartTable>>;
