import { text } from "../languages/text.ts";
import { drawBullets } from "./bullets.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { label } from "./wording.ts";

/** One customer, as the report `exposure` gives it. */
export type ExposureRow = {
  readonly customer_id: string;
  readonly name: string;
  readonly open_amount: number | null;
  readonly overdue_amount: number | null;
  readonly credit_limit: number | null;
  readonly over_amount: number | null;
};

const isOver = (row: ExposureRow) => (row.over_amount ?? 0) > 0;

function headline(rows: readonly ExposureRow[], wording: Wording): string {
  const { locale } = wording;
  if (rows.length === 0) return text(locale, "chart.no_data");
  const limited = rows.filter((row) => row.credit_limit !== null);
  if (limited.length === 0) return text(locale, "chart.exposure.no_limits");
  const over = limited.filter(isOver);
  if (over.length === 0) return text(locale, "chart.exposure.within", { count: limited.length });
  const sum = over.reduce((total, row) => total + (row.over_amount ?? 0), 0);
  return text(locale, "chart.exposure.over", {
    count: over.length,
    of: limited.length,
    sum: label(sum, "money", wording),
  });
}

/** More bars than this say less than the table, which has them all. */
const mostBars = 15;

/** Those furthest over their limit, else those nearest to it. */
function shown(rows: readonly ExposureRow[]): ExposureRow[] {
  const over = rows.filter(isOver).sort((a, b) => (b.over_amount ?? 0) - (a.over_amount ?? 0));
  const used = (row: ExposureRow) => (row.open_amount ?? 0) / (row.credit_limit ?? 1);
  const near = (row: ExposureRow) => (row.credit_limit ?? 0) > 0;
  const all = over.length > 0 ? over : rows.filter(near).sort((a, b) => used(b) - used(a));
  return all.slice(0, mostBars);
}

/** A bar of what each of them owes and a stroke at the limit. */
function draw(rows: readonly ExposureRow[], options: DrawOptions): SVGSVGElement {
  const { locale } = options;
  const money = (value: number | null) => label(value, "money", options);
  const bullets = shown(rows).map((row) => ({
    key: row.customer_id,
    name: row.name || row.customer_id,
    value: row.open_amount,
    mark: row.credit_limit,
    written: money(row.open_amount),
    opens: { path: "/figures/open_receivables", where: { customer_id: [row.customer_id] } },
    tip: text(locale, "chart.exposure.tip", {
      name: row.name || row.customer_id,
      open: money(row.open_amount),
      overdue: money(row.overdue_amount),
      limit: money(row.credit_limit),
      over: money(row.over_amount),
    }),
  }));
  return drawBullets(bullets, text(locale, "chart.exposure.limit"), options);
}

/** Who owes more than the limit in force? */
export const exposure: ChartDefinition<ExposureRow> = {
  id: "exposure",
  columns: [
    { name: "customer_id", unit: "text" },
    { name: "name", unit: "text" },
    { name: "open_amount", unit: "money" },
    { name: "overdue_amount", unit: "money" },
    { name: "credit_limit", unit: "money" },
    { name: "over_amount", unit: "money" },
  ],
  headline,
  draw,
  inSight: shown,
};
