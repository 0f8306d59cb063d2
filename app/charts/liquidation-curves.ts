import { text } from "../languages/text.ts";
import { type AgeLine, drawAgeLines } from "./age-lines.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { rowsBehind } from "./reach.ts";
import { label, stageName } from "./wording.ts";

/** One placement month at one age, as the report `liquidation` gives it; a null rate is not known yet. */
export type LiquidationRow = {
  readonly cohort: string;
  readonly agency: string;
  readonly name: string;
  readonly stage: string;
  readonly age_months: number;
  readonly placed_amount: number | null;
  readonly collected_amount: number | null;
  readonly liquidation_rate: number | null;
};

/** The age at which placements are compared, in months. */
const comparedAge = 3;

/** Who has the placement: an agency by its name, the house by the stage. */
function holderOf(row: LiquidationRow, { locale }: Wording): string {
  if (row.agency) return row.name || row.agency;
  return row.stage ? stageName(locale, row.stage) : text(locale, "chart.liquidation.house");
}

interface Holder {
  readonly name: string;
  readonly isAgency: boolean;
  /** Which placements are theirs: more than one agency may bear a name. */
  readonly keys: { readonly agency: readonly string[]; readonly stage: readonly string[] };
  readonly placed: number;
  readonly rates: ReadonlyMap<number, number>;
}

/**
 * By who has them, most placed first: Σ collected / Σ placed of the placement months
 * that are known at an age, a ratio of sums.
 */
export function holdersOf(rows: readonly LiquidationRow[], wording: Wording): Holder[] {
  const groups = new Map<string, LiquidationRow[]>();
  for (const row of rows) {
    const name = holderOf(row, wording);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups]
    .map(([name, own]) => {
      const ages = [...new Set(own.map((row) => row.age_months))].sort((a, b) => a - b);
      const rates = new Map<number, number>();
      for (const age of ages) {
        const known = own.filter((row) => row.age_months === age && row.liquidation_rate !== null);
        const placed = known.reduce((sum, row) => sum + (row.placed_amount ?? 0), 0);
        const collected = known.reduce((sum, row) => sum + (row.collected_amount ?? 0), 0);
        if (placed > 0) rates.set(age, collected / placed);
      }
      const first = own.filter((row) => row.age_months === ages[0]);
      return {
        name,
        isAgency: own.some((row) => row.agency !== ""),
        keys: {
          agency: [...new Set(own.map((row) => row.agency))],
          stage: [...new Set(own.map((row) => row.stage))],
        },
        placed: first.reduce((sum, row) => sum + (row.placed_amount ?? 0), 0),
        rates,
      };
    })
    .sort((a, b) => b.placed - a.placed);
}

function headline(rows: readonly LiquidationRow[], wording: Wording): string {
  const { locale } = wording;
  if (rows.length === 0) return text(locale, "chart.liquidation.none");
  const compared = holdersOf(rows, wording)
    .flatMap(({ name, rates }) => {
      const rate = rates.get(comparedAge);
      return rate === undefined ? [] : [{ name, rate }];
    })
    .sort((a, b) => b.rate - a.rate);
  const [best] = compared;
  const worst = compared.at(-1);
  if (!best || !worst) return text(locale, "chart.liquidation.too_young", { months: comparedAge });
  const values = {
    months: comparedAge,
    name: best.name,
    rate: label(best.rate, "ratio", wording),
  };
  if (best === worst) return text(locale, "chart.liquidation.one", values);
  return text(locale, "chart.liquidation.several", {
    ...values,
    last: worst.name,
    last_rate: label(worst.rate, "ratio", wording),
  });
}

/** One line for each who has placements, from the month of the placement on. */
function draw(rows: readonly LiquidationRow[], options: DrawOptions): SVGSVGElement {
  const { locale, theme } = options;
  const colours = [theme.first, theme.bar, theme.third, theme.muted];
  let house = 0;
  const lines = holdersOf(rows, options)
    .slice(0, 8)
    .map(({ name, isAgency, keys, rates }): AgeLine => {
      const colour = isAgency ? theme.second : (colours[house++ % colours.length] as string);
      return {
        name,
        colour,
        dash: isAgency ? undefined : [undefined, "6 3", "2 3", "8 2 2 2"][(house - 1) % 4],
        isStrong: isAgency,
        points: [...rates].map(([age, value]) => ({
          age,
          value,
          opens: options.reach
            ? rowsBehind("liquidation", { ...keys, age_months: age }, options.reach)
            : null,
          tip: text(locale, "chart.liquidation.tip", {
            name,
            months: age,
            rate: label(value, "ratio", options),
          }),
        })),
      };
    });
  return drawAgeLines(
    lines,
    { unit: "ratio", axis: text(locale, "chart.liquidation.age") },
    options,
  );
}

/** How much of what was placed comes in, how fast, and in whose hands? */
export const liquidationCurves: ChartDefinition<LiquidationRow> = {
  id: "liquidation_curves",
  columns: [
    { name: "cohort", unit: "text" },
    { name: "agency", unit: "text" },
    { name: "name", unit: "text" },
    { name: "stage", unit: "text" },
    { name: "age_months", unit: "count" },
    { name: "placed_amount", unit: "money" },
    { name: "collected_amount", unit: "money" },
    { name: "liquidation_rate", unit: "ratio" },
  ],
  headline,
  draw,
};
