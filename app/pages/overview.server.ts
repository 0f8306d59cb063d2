import { headline } from "../metrics/measure.server.ts";
import { runReport } from "../reports/run.server.ts";
import { chartPart, loadFigures, type PageContext, part } from "./load.server.ts";
import { overdueSentences } from "./moved.server.ts";
import { standsOut } from "./stands-out.server.ts";

/** The few figures that a board asks for, in its order. */
export const overviewFigures = [
  "open_receivables",
  "overdue_receivables",
  "overdue_share",
  "dso",
  "cei",
  "collected",
  "promise_kept_rate",
  "recovery_rate",
] as const;

const customersShown = 10;

export type CustomerRow = {
  readonly customer_id: string;
  readonly name: string;
  readonly overdue: number | null;
  readonly currency: string | null;
};

async function companions({ warehouse, scope }: PageContext) {
  const [best, late] = await Promise.all(
    ["best_possible_dso", "average_days_delinquent"].map((id) => headline(warehouse, id, scope)),
  );
  return { best, late };
}

/** The first of those whom the Aging page lists: the balances of a day are summed in half the time of the metric's events. */
async function largestOverdue({ warehouse, scope }: PageContext): Promise<CustomerRow[]> {
  const { rows, currency } = await runReport(warehouse, "customers_overdue", scope);
  return rows
    .filter(({ overdue_amount }) => Number(overdue_amount ?? 0) > 0)
    .slice(0, customersShown)
    .map(({ customer_id, name, overdue_amount }) => ({
      customer_id: String(customer_id),
      name: String(name ?? ""),
      overdue: Number(overdue_amount),
      currency,
    }));
}

/** What the Overview shows. */
export async function overviewData(context: PageContext) {
  const [figures, beside, agingTrend, bridge, moved, dso, found, customers] = await Promise.all([
    loadFigures(context, overviewFigures),
    part(context, () => companions(context)),
    chartPart(context, "aging_trend"),
    chartPart(context, "receivables_bridge"),
    part(context, async () => ({ list: await overdueSentences(context) })),
    chartPart(context, "dso"),
    part(context, async () => ({ list: await standsOut(context) })),
    part(context, async () => ({ rows: await largestOverdue(context) })),
  ]);
  return { figures, beside, agingTrend, bridge, moved, dso, standsOut: found, customers };
}

export type OverviewData = Awaited<ReturnType<typeof overviewData>>;
