import { text } from "../languages/text.ts";
import { drawBullets } from "./bullets.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { rowsBehind } from "./reach.ts";
import { label } from "./wording.ts";

/** One agency, as the report `agencies` gives it. */
export type AgencyRow = {
  readonly agency: string;
  readonly name: string;
  readonly placed_amount: number | null;
  readonly liquidation_rate: number | null;
  readonly net_rate: number | null;
  readonly compared_amount: number | null;
  readonly compared_rate: number | null;
  readonly in_house_rate: number | null;
};

const nameOf = (row: AgencyRow) => row.name || row.agency;

const isCompared = (row: AgencyRow) => row.compared_rate !== null && row.in_house_rate !== null;

function headline(rows: readonly AgencyRow[], wording: Wording): string {
  const { locale } = wording;
  const compared = rows.filter(isCompared);
  const [only] = rows;
  if (!only) return text(locale, "chart.agencies.none");
  const ratio = (value: number | null) => label(value, "ratio", wording);
  if (compared.length === 0) {
    const judged = rows
      .filter((row) => row.liquidation_rate !== null)
      .sort((a, b) => (b.liquidation_rate ?? 0) - (a.liquidation_rate ?? 0));
    const [best = only] = judged;
    const last = judged.at(-1) ?? best;
    const values = { name: nameOf(best), rate: ratio(best.liquidation_rate) };
    return best === last
      ? text(locale, "chart.agencies.not_compared", {
          ...values,
          placed: label(best.placed_amount, "money", wording),
          net: ratio(best.net_rate),
        })
      : text(locale, "chart.agencies.not_compared_several", {
          ...values,
          last: nameOf(last),
          last_rate: ratio(last.liquidation_rate),
        });
  }
  const [first] = compared;
  if (compared.length === 1 && first) {
    return text(locale, "chart.agencies.one", {
      name: nameOf(first),
      rate: ratio(first.compared_rate),
      house: ratio(first.in_house_rate),
    });
  }
  return text(locale, "chart.agencies.several", {
    above: compared.filter((row) => (row.compared_rate ?? 0) > (row.in_house_rate ?? 0)).length,
    count: compared.length,
  });
}

/**
 * The agencies, those that can be compared first, the best first. Where nothing can be
 * compared the rate of all that was placed stands alone.
 */
export function rankedAgencies(
  rows: readonly AgencyRow[],
): { readonly row: AgencyRow; readonly rate: number | null; readonly house: number | null }[] {
  return rows
    .map((row) => ({
      row,
      rate: isCompared(row) ? row.compared_rate : row.liquidation_rate,
      house: isCompared(row) ? row.in_house_rate : null,
    }))
    .sort(
      (a, b) =>
        Number(isCompared(b.row)) - Number(isCompared(a.row)) || (b.rate ?? 0) - (a.rate ?? 0),
    );
}

/** A bar of what each agency brought in and a stroke at what the house did, of debts as old. */
function draw(rows: readonly AgencyRow[], options: DrawOptions): SVGSVGElement {
  const { locale } = options;
  const ratio = (value: number | null) => label(value, "ratio", options);
  const bullets = rankedAgencies(rows).map(({ row, rate, house }) => ({
    key: row.agency,
    name: nameOf(row),
    value: rate,
    mark: house,
    written: ratio(rate),
    opens: options.reach ? rowsBehind("agencies", { agency: row.agency }, options.reach) : null,
    tip: text(locale, "chart.agencies.tip", {
      name: nameOf(row),
      placed: label(row.placed_amount, "money", options),
      rate: ratio(row.liquidation_rate),
      net: ratio(row.net_rate),
      compared: ratio(row.compared_rate),
      house: ratio(row.in_house_rate),
    }),
  }));
  return drawBullets(bullets, text(locale, "chart.agencies.house"), options);
}

/** Do the agencies bring in more than the house would of debts as old? */
export const agencies: ChartDefinition<AgencyRow> = {
  id: "agencies",
  columns: [
    { name: "agency", unit: "text" },
    { name: "name", unit: "text" },
    { name: "placed_amount", unit: "money" },
    { name: "liquidation_rate", unit: "ratio" },
    { name: "net_rate", unit: "ratio" },
    { name: "compared_amount", unit: "money" },
    { name: "compared_rate", unit: "ratio" },
    { name: "in_house_rate", unit: "ratio" },
  ],
  headline,
  draw,
};
