import { text } from "../languages/text.ts";
import { changeSentence } from "./change.ts";
import type { ChartDefinition } from "./chart.ts";
import { drawLines, pointsOf } from "./lines.ts";
import { inPeriod } from "./reach.ts";

/** One rate of contact work in one period. */
export type ContactRatesRow = {
  readonly period: string;
  readonly metric: string;
  readonly value: number | null;
};

/** Do the attempts reach anybody, and the right person? */
export const contactRates: ChartDefinition<ContactRatesRow> = {
  id: "contact_rates",
  columns: [
    { name: "period", unit: "text" },
    { name: "metric", unit: "text" },
    { name: "value", unit: "ratio" },
  ],
  headline: (rows, wording) =>
    changeSentence(
      text(wording.locale, "chart.contact_rates.right_party_rate"),
      pointsOf(rows, "right_party_rate"),
      "ratio",
      wording,
    ),
  draw: (rows, options) =>
    drawLines(
      [
        {
          name: text(options.locale, "chart.contact_rates.contact_rate"),
          colour: options.theme.third,
          dash: "6 3",
          points: pointsOf(rows, "contact_rate"),
        },
        {
          name: text(options.locale, "chart.contact_rates.right_party_rate"),
          colour: options.theme.first,
          points: pointsOf(rows, "right_party_rate"),
        },
      ],
      "ratio",
      options,
      (period, reach) => inPeriod("right_party_rate", period, reach, false),
    ),
};
