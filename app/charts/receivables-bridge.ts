import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import type { ChartDefinition, DrawOptions, Wording } from "./chart.ts";
import { narrowBelow, textWidth } from "./fitting.ts";
import { framed, nothing } from "./frame.ts";
import { touchable } from "./marks.ts";
import { rowsBehind } from "./reach.ts";
import { label, periodName, periodSince } from "./wording.ts";

/** One step from the opening to the closing balance, as the report `receivables_bridge` gives it. */
export type BridgeRow = {
  readonly step: string;
  /** The day of the opening and of the closing balance. */
  readonly day: string | null;
  /** Of what happened: above zero what raised the balance. */
  readonly amount: number | null;
};

/** A bar of the bridge: from where the balance stood before a step to where it stood after. */
export interface BridgeBar {
  readonly step: string;
  readonly name: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly isBalance: boolean;
  /** The day of a balance. */
  readonly day: string | null;
}

const isBalance = ({ step }: BridgeRow) => step === "opening" || step === "closing";

/** What moved nothing takes no room, except the four things that always happen. */
const isOnlyDrawnIfMoved = new Set(["currency", "rest"]);

function headline(rows: readonly BridgeRow[], wording: Wording): string {
  const { locale } = wording;
  const at = (step: string) => rows.find((row) => row.step === step);
  const opening = at("opening");
  const closing = at("closing");
  if (closing?.amount == null || !closing.day) return text(locale, "chart.no_data");
  const money = (amount: number) => label(Math.abs(amount), "money", wording);
  const now = label(closing.amount, "money", wording);
  if (opening?.amount == null || !opening.day) {
    return text(locale, "chart.bridge.only", { now, when: periodName(locale, closing.day) });
  }
  const change = closing.amount - opening.amount;
  const values = {
    change: money(change),
    since: periodSince(locale, opening.day),
    now,
    invoiced: label(at("invoiced")?.amount ?? 0, "money", wording),
    collected: label(-(at("collected")?.amount ?? 0), "money", wording),
  };
  if (change === 0) return text(locale, "chart.bridge.same", values);
  return text(locale, change > 0 ? "chart.bridge.rose" : "chart.bridge.fell", values);
}

/** The bars of the bridge in their order; short names where there is little room. */
export function bridgeBars(
  rows: readonly BridgeRow[],
  wording: Wording,
  narrow: boolean,
): BridgeBar[] {
  const { locale } = wording;
  let level = 0;
  return rows
    .filter((row) => !isOnlyDrawnIfMoved.has(row.step) || (row.amount ?? 0) !== 0)
    .map((row) => {
      const amount = row.amount ?? 0;
      const start = isBalance(row) ? 0 : level;
      level = isBalance(row) ? amount : level + amount;
      const name = row.day
        ? periodName(locale, row.day)
        : text(locale, `bridge.step.${row.step}${narrow ? ".short" : ""}`);
      const sign = !isBalance(row) && amount > 0 ? "+" : "";
      const written = `${sign}${label(row.amount, "money", wording)}`;
      return {
        step: row.step,
        name,
        written,
        start,
        end: level,
        isBalance: isBalance(row),
        day: row.day,
      };
    });
}

/** A bridge from the opening to the closing balance, one bar a step, each beginning where the last ended. */
function draw(rows: readonly BridgeRow[], options: DrawOptions): SVGSVGElement {
  if (rows.length === 0) return nothing(options);
  const { theme, width } = options;
  const bars = bridgeBars(rows, options, width < narrowBelow);
  const names = new Map(bars.map(({ step, name }) => [step, name]));
  const steps = bars.map(({ step }) => step);
  const levels = bars.flatMap(({ start, end }) => [start, end]);
  const labelWidth = Math.max(...bars.map(({ written }) => textWidth(written))) + 8;
  const marginLeft = Math.max(...bars.map(({ name }) => textWidth(name))) + 12;
  const plotWidth = Math.max(40, width - marginLeft - labelWidth);
  const colour = ({ isBalance: isWhole, start, end }: BridgeBar) =>
    isWhole ? theme.first : end > start ? theme.second : theme.unapplied;
  const links = bars.slice(1).map((bar, index) => ({
    level: bars[index]?.end ?? 0,
    from: bars[index]?.step ?? "",
    to: bar.step,
  }));
  return framed(options, {
    height: 16 + bars.length * 30,
    marginLeft,
    marginRight: labelWidth,
    marginTop: 8,
    marginBottom: 8,
    x: {
      axis: null,
      domain: [Math.min(0, ...levels), Math.max(0, ...levels) || 1],
      range: [marginLeft, marginLeft + plotWidth],
    },
    y: { axis: null, domain: steps, padding: 0.25 },
    color: { type: "identity" },
    marks: [
      Plot.axisY(steps, {
        tickSize: 0,
        tickPadding: 8,
        label: null,
        fill: theme.ink,
        tickFormat: (step: string) => names.get(step) ?? step,
      }),
      Plot.link(links, { x: "level", y1: "from", y2: "to", stroke: theme.muted }),
      Plot.barX(bars, { x1: "start", x2: "end", y: "step", fill: colour }),
      Plot.ruleX([0], { stroke: theme.muted }),
      Plot.text(bars, {
        x: ({ start, end }: BridgeBar) => Math.max(start, end),
        y: "step",
        text: "written",
        dx: 6,
        textAnchor: "start",
        fill: theme.ink,
      }),
      ...touchable(options, bars, {
        shape: "row",
        x: ({ start, end }) => Math.max(start, end),
        y: ({ step }) => step,
        tip: ({ name, written }) => `${name}: ${written}`,
        opens: ({ day, step, start, end }, reach) =>
          day
            ? { path: "/figures/open_receivables", asOf: day }
            : isOnlyDrawnIfMoved.has(step) || start === end
              ? null
              : rowsBehind("receivables_bridge", { step }, reach),
      }),
    ],
  });
}

/** What moved receivables? */
export const receivablesBridge: ChartDefinition<BridgeRow> = {
  id: "receivables_bridge",
  columns: [
    { name: "step", unit: "text" },
    { name: "day", unit: "date" },
    { name: "amount", unit: "money" },
  ],
  headline,
  draw,
};
