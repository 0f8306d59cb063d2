import * as Plot from "@observablehq/plot";
import { changeSentence } from "./change.ts";
import type { ChartDefinition } from "./chart.ts";
import { framed } from "./frame.ts";

export type SparklineRow = {
  readonly period: string;
  readonly value: number | null;
};

/** The shape of a trend beside its figure: no axis, its last value marked. */
export const sparkline: ChartDefinition<SparklineRow> = {
  id: "sparkline",
  columns: [
    { name: "period", unit: "text" },
    { name: "value", unit: "text" },
  ],
  headline: (rows, wording) =>
    changeSentence(wording.title ?? "", rows, wording.unit ?? "count", wording),
  draw: (rows, options) => {
    const sorted = [...rows].sort((a, b) => (a.period < b.period ? -1 : 1));
    const known = sorted.filter((row) => row.value !== null);
    const last = known.at(-1);
    const values = known.map((row) => row.value as number);
    const low = Math.min(...values);
    const high = Math.max(...values);
    // Without an axis only the shape counts; but what hardly moves must look so.
    const least = Math.abs(high) * 0.05 || 1;
    const pad = Math.max(0, (least - (high - low)) / 2);
    const x = { type: "point", domain: sorted.map((row) => row.period), padding: 0 } as const;
    return framed(options, {
      height: options.height ?? 32,
      axis: null,
      margin: 5,
      x,
      y: last ? { domain: [low - pad, high + pad] } : {},
      marks: last
        ? [
            Plot.lineY(sorted, {
              x: "period",
              y: (row: SparklineRow) => row.value ?? Number.NaN,
              stroke: options.theme.first,
              strokeWidth: 1.5,
            }),
            Plot.dot([last], { x: "period", y: "value", r: 2.5, fill: options.theme.first }),
          ]
        : [],
    });
  },
};
