import { createFormats } from "../languages/format.ts";
import { text } from "../languages/text.ts";
import { breakdown, headline } from "../metrics/measure.server.ts";
import { type Dimension, writeScope } from "../scope/scope.ts";
import { chartPart, loadFigures, type PageContext, part } from "./load.server.ts";
import { largestMover } from "./movers.ts";

/** The few figures that a board asks for, in its order. */
const figureIds = [
  "open_receivables",
  "overdue_receivables",
  "overdue_share",
  "dso",
  "cei",
  "collected",
  "promise_kept_rate",
  "recovery_rate",
] as const;

/** Dimensions in which what moved a figure is looked for. */
const moverDimensions: readonly Dimension[] = ["region", "segment"];

const customersShown = 10;

/** Something that stands out, with where it can be looked into. */
export interface Finding {
  readonly sentence: string;
  readonly href: string;
}

export type CustomerRow = {
  readonly customer_id: string;
  readonly name: string;
  readonly overdue: number | null;
  readonly currency: string | null;
};

async function companions({ warehouse, scope }: PageContext) {
  const [best, late, target, attainment] = await Promise.all(
    ["best_possible_dso", "average_days_delinquent", "collected_target", "attainment"].map((id) =>
      headline(warehouse, id, scope),
    ),
  );
  return { best, late, target, attainment };
}

/** What moved the overdue balance, and where the speed differs most: said only where it is so. */
async function findings(context: PageContext): Promise<Finding[]> {
  const { warehouse, scope, before, locale } = context;
  const format = createFormats(locale);
  const found: Finding[] = [];
  const compared = text(locale, `compare.${scope.compare ?? "previous"}.short`);
  for (const dimension of moverDimensions) {
    const [now, then] = await Promise.all([
      breakdown(warehouse, "overdue_receivables", scope, dimension),
      breakdown(warehouse, "overdue_receivables", before, dimension),
    ]);
    const mover = largestMover(now, then);
    if (!mover) continue;
    const currency = now[0]?.currency ?? null;
    found.push({
      sentence: text(locale, mover.total > 0 ? "overview.mover_rose" : "overview.mover_fell", {
        dimension: text(locale, `dimension.${dimension}`),
        name: mover.label || text(locale, "filters.not_given"),
        by: format.money(Math.abs(mover.by), currency, { short: true }),
        total: format.money(Math.abs(mover.total), currency, { short: true }),
        compared,
      }),
      href: withBy("/figures/overdue_receivables", context, dimension),
    });
  }
  const slow = (await breakdown(warehouse, "dso", scope, "region")).filter(
    (row) => row.value !== null,
  );
  const slowest = slow[0];
  const fastest = slow.at(-1);
  if (slowest && fastest && slowest !== fastest) {
    found.push({
      sentence: text(locale, "overview.slowest", {
        dimension: text(locale, "dimension.region"),
        slowest: slowest.label || text(locale, "filters.not_given"),
        most: format.days(slowest.value),
        fastest: fastest.label || text(locale, "filters.not_given"),
        least: format.days(fastest.value),
      }),
      href: withBy("/figures/dso", context, "region"),
    });
  }
  return found;
}

function withBy(path: string, { scope }: PageContext, by: Dimension): string {
  const query = writeScope(scope);
  query.set("by", by);
  return `${path}?${query}`;
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
  const [figures, beside, agingTrend, dso, standsOut, customers] = await Promise.all([
    loadFigures(context, figureIds),
    part(context, () => companions(context)),
    chartPart(context, "aging_trend"),
    chartPart(context, "dso"),
    part(context, async () => ({ list: await findings(context) })),
    part(context, async () => ({ rows: await largestOverdue(context) })),
  ]);
  return { figures, beside, agingTrend, dso, standsOut, customers };
}

export type OverviewData = Awaited<ReturnType<typeof overviewData>>;
