import { breakdown, headline } from "../metrics/measure.server.ts";
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

async function largestOverdue({ warehouse, scope }: PageContext): Promise<CustomerRow[]> {
  const rows = await breakdown(warehouse, "overdue_receivables", scope, "customer_id");
  return rows
    .filter((row) => (row.value ?? 0) > 0)
    .slice(0, customersShown)
    .map((row) => ({
      customer_id: row.key,
      name: row.label,
      overdue: row.value,
      currency: row.currency,
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
