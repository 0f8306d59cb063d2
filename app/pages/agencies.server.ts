import type { TableRow } from "../components/table-state.ts";
import { breakdown } from "../metrics/measure.server.ts";
import { runReport } from "../reports/run.server.ts";
import { breakdownCharts, chartPart, loadFigures, type PageContext, part } from "./load.server.ts";

const figureIds = [
  "liquidation_rate",
  "net_liquidation_rate",
  "cost_to_collect",
  "labour_cost",
  "agency_fees",
  "activity_costs",
  "collected_overdue",
  "retention_rate",
] as const;

/** The figures of the cost by team, in the order of the table's columns. */
const costs = [
  "labour_cost",
  "agency_fees",
  "activity_costs",
  "collected_overdue",
  "cost_to_collect",
] as const;

async function agencyTable({ warehouse, scope }: PageContext) {
  const { columns, rows, currency } = await runReport(warehouse, "agencies", scope);
  return { columns, rows, currency };
}

/** One row a team: what it cost and what it brought in on overdue items. */
async function costTable({ warehouse, scope }: PageContext) {
  const found = await Promise.all(costs.map((id) => breakdown(warehouse, id, scope, "team")));
  const teams = [...new Set(found.flatMap((rows) => rows.map(({ key }) => key)))];
  const rows = teams.map(
    (team): TableRow => ({
      team,
      ...Object.fromEntries(
        costs.map((id, index) => {
          const known = found[index] ?? [];
          const own = known.find(({ key }) => key === team);
          // A team without a single row spent nothing, where anything is known at all.
          const nothing = known.length > 0 && id !== "cost_to_collect" ? 0 : null;
          return [id, own ? own.value : nothing];
        }),
      ),
    }),
  );
  const currency = found.flat().find((row) => row.currency !== null)?.currency ?? null;
  return {
    columns: costs.map((name) => ({
      name,
      unit: name === "cost_to_collect" ? ("ratio" as const) : ("money" as const),
    })),
    rows: rows.sort(
      (a, b) =>
        Number(a.team === "") - Number(b.team === "") ||
        Number(b.collected_overdue ?? 0) - Number(a.collected_overdue ?? 0),
    ),
    currency,
  };
}

/** What the page of agencies and cost shows. */
export async function agenciesData(context: PageContext) {
  // Months in which hardly anything is overdue would dwarf all others.
  const quarters = { ...context, scope: { ...context.scope, grain: "quarter" as const } };
  const [figures, agencies, table, curves, collectors, cost, parts, teams, kept] =
    await Promise.all([
      loadFigures(context, figureIds),
      chartPart(context, "agencies"),
      part(context, () => agencyTable(context)),
      chartPart(context, "liquidation_curves"),
      breakdownCharts(context, "liquidation_rate", ["collector_id"]),
      chartPart(context.scope.grain ? context : quarters, "metric_trend", {
        metric: "cost_to_collect",
      }),
      chartPart(context, "cost_parts"),
      part(context, () => costTable(context)),
      chartPart(context, "metric_breakdown", { metric: "retention_rate", by: "stage" }),
    ]);
  return { figures, agencies, table, curves, collectors, cost, parts, teams, kept };
}

export type AgenciesData = Awaited<ReturnType<typeof agenciesData>>;
