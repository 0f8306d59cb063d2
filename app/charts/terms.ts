import { text } from "../languages/text.ts";
import { drawBullets } from "./bullets.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import type { Asked, Opening } from "./reach.ts";
import { label } from "./wording.ts";

/** One segment and terms, as the report `terms` gives them. */
export type TermsRow = {
  readonly segment: string;
  readonly terms: string;
  readonly invoice_count: number;
  readonly invoiced_amount: number | null;
  readonly days_to_pay: number | null;
  readonly days_late: number | null;
  readonly overdue_share: number | null;
};

/** The days of terms, null where they are not known. */
const daysOf = (row: TermsRow) => (/^\d+$/.test(row.terms) ? Number(row.terms) : null);

function nameOf(row: TermsRow, { locale }: Wording): string {
  const segment = row.segment || text(locale, "chart.terms.no_segment");
  const days = daysOf(row);
  return days === null
    ? text(locale, "chart.terms.unknown", { segment })
    : text(locale, "chart.terms.name", { segment, days });
}

/** The payments on the documents of one segment and terms. */
export function paymentsOn(
  { segment, terms: given }: Pick<TermsRow, "segment" | "terms">,
  { asOf, period }: Pick<Asked, "asOf" | "period">,
): Opening {
  return {
    path: "/figures/days_to_pay",
    asOf,
    period,
    where: { segment: [segment], terms: [given] },
  };
}

const isPaid = (row: TermsRow) => row.days_to_pay !== null;

function headline(rows: readonly TermsRow[], wording: Wording): string {
  const { locale } = wording;
  const latest = rows
    .filter((row) => isPaid(row) && row.days_late !== null && daysOf(row) !== null)
    .sort((a, b) => (b.days_late ?? 0) - (a.days_late ?? 0))[0];
  if (!latest) return text(locale, "chart.no_data");
  const values = {
    name: nameOf(latest, wording),
    days: label(latest.days_to_pay, "days", wording),
    late: label(Math.abs(latest.days_late ?? 0), "days", wording),
  };
  return text(
    locale,
    (latest.days_late ?? 0) > 0 ? "chart.terms.late" : "chart.terms.punctual",
    values,
  );
}

/** A bar of the days that customers take and a stroke at the days that they were given. */
function draw(rows: readonly TermsRow[], options: DrawOptions): SVGSVGElement {
  const { locale } = options;
  const days = (value: number | null) => label(value, "days", options);
  const bullets = rows.filter(isPaid).map((row) => ({
    key: `${row.segment} ${row.terms}`,
    name: nameOf(row, options),
    value: row.days_to_pay,
    mark: daysOf(row),
    written: days(row.days_to_pay),
    opens: options.reach ? paymentsOn(row, options.reach) : null,
    tip: text(locale, "chart.terms.tip", {
      name: nameOf(row, options),
      invoiced: label(row.invoiced_amount, "money", options),
      days: days(row.days_to_pay),
      late: days(row.days_late),
      overdue: label(row.overdue_share, "ratio", options),
    }),
  }));
  return drawBullets(bullets, text(locale, "chart.terms.given"), options);
}

/** Which terms are given, and which are taken? */
export const terms: ChartDefinition<TermsRow> = {
  id: "terms",
  columns: [
    { name: "segment", unit: "text" },
    { name: "terms", unit: "text" },
    { name: "invoice_count", unit: "count" },
    { name: "invoiced_amount", unit: "money" },
    { name: "days_to_pay", unit: "days" },
    { name: "days_late", unit: "days" },
    { name: "overdue_share", unit: "ratio" },
  ],
  headline,
  draw,
};
