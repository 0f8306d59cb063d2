import type { LoaderFunctionArgs } from "@remix-run/node";
import { withHistory } from "../charts/rows.server.ts";
import { headline } from "../metrics/measure.server.ts";
import { type Collector, collectorOf } from "../reports/one-collector.server.ts";
import { runReport } from "../reports/run.server.ts";
import type { Scope } from "../scope/scope.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { readSettings } from "../settings.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";
import { chartPart, loadFigures, loadPage, type PageContext, part } from "./load.server.ts";

const figureIds = [
  "collected",
  "attainment",
  "commission",
  "liquidation_rate",
  "attempts",
  "right_party_rate",
  "promises",
  "promise_kept_rate",
  "promise_kept_amount_rate",
  "complaint_rate",
  "rule_breaches",
] as const;

/** What one person is set beside: the same rates of everybody. */
const comparedRates = [
  "attainment",
  "liquidation_rate",
  "right_party_rate",
  "promise_kept_rate",
  "promise_kept_amount_rate",
  "complaint_rate",
] as const;

const ofOne = (scope: Scope, id: string): Scope => ({
  ...scope,
  where: { ...scope.where, collector_id: [id], team: undefined },
});

/** The months of the person, the newest first. */
async function months({ warehouse, scope }: PageContext) {
  const period = await withHistory(warehouse, scope);
  const { columns, rows, currency } = await runReport(warehouse, "collector_months", period);
  return { columns, rows: [...rows].reverse(), currency };
}

/** What the page of one collector shows. */
async function collectorData(page: PageContext, person: Collector) {
  const id = person.collector_id;
  const context: PageContext = {
    ...page,
    scope: ofOne(page.scope, id),
    before: page.before && ofOne(page.before, id),
  };
  const { collector_id: _, team: __, ...where } = page.scope.where;
  const trend = (metric: string) => chartPart(context, "metric_trend", { metric });
  const [figures, all, targets, table, kept, attempts, rates, settings] = await Promise.all([
    loadFigures(context, figureIds),
    part(context, async () => ({
      rates: await Promise.all(
        comparedRates.map(async (metric) => {
          const scope = { ...page.scope, where };
          const { value, unit } = await headline(page.warehouse, metric, scope);
          return { metric, value, unit };
        }),
      ),
    })),
    chartPart(context, "collector_months"),
    part(context, () => months(context)),
    trend("promise_kept_rate"),
    trend("attempts"),
    chartPart(context, "contact_rates"),
    readSettings(page.warehouse.directory),
  ]);
  return {
    person,
    tiers: settings.commissionTiers,
    figures,
    all,
    targets,
    table,
    kept,
    attempts,
    rates,
  };
}

/** The page of the collector that the address names. */
export async function loadCollectorPage({ request, params }: LoaderFunctionArgs) {
  const person = await orRefuse(async () => collectorOf(await openWarehouse(), params.id ?? ""));
  return loadPage(request, (context) => collectorData(context, person));
}

export type CollectorData = Awaited<ReturnType<typeof collectorData>>;
