import * as Plot from "@observablehq/plot";
import type { DrawOptions } from "./chart.ts";
import { narrowBelow, shorten, textWidth } from "./fitting.ts";
import { framed, nothing } from "./frame.ts";
import { touchable } from "./marks.ts";
import type { Opening } from "./reach.ts";

/** One bar with a stroke at what it is measured by. */
export interface Bullet {
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  readonly mark: number | null;
  /** What stands at the end of the bar. */
  readonly written: string;
  readonly tip: string;
  /** The rows behind it. */
  readonly opens?: Opening | null;
}

/** Bars one below the other, each with its stroke; what the stroke is stands above the first. */
export function drawBullets(
  bullets: readonly Bullet[],
  markName: string,
  options: DrawOptions,
): SVGSVGElement {
  if (bullets.length === 0) return nothing(options);
  const { theme, width } = options;
  const narrow = width < narrowBelow;
  const keys = bullets.map(({ key }) => key);
  const names = new Map(bullets.map(({ key, name }) => [key, shorten(name, narrow ? 14 : 28)]));
  const marginLeft = Math.max(...[...names.values()].map((name) => textWidth(name))) + 12;
  const marginRight = Math.max(...bullets.map(({ written }) => textWidth(written))) + 14;
  const values = bullets.flatMap(({ value, mark }) => [value ?? 0, mark ?? 0]);
  const highest = Math.max(0, ...values);
  const domain = [Math.min(0, ...values), highest === 0 ? 1 : highest];
  const marked = bullets.filter(({ mark }) => mark !== null);
  const firstMark = marked[0];
  const marginTop = firstMark ? 24 : 8;
  const isRight = (firstMark?.mark ?? 0) > highest / 2;
  const stroke = { x: "mark", y: "key" } as const;
  return framed(options, {
    height: options.height ?? marginTop + 8 + bullets.length * 26,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom: 8,
    x: { axis: null, domain },
    y: { axis: null, type: "band", domain: keys, padding: 0.3 },
    marks: [
      Plot.axisY(keys, {
        tickSize: 0,
        tickPadding: 8,
        label: null,
        fill: theme.ink,
        tickFormat: (key: string) => names.get(key) ?? key,
      }),
      Plot.barX(
        bullets.filter(({ value }) => value !== null),
        { x: "value", y: "key", fill: theme.bar },
      ),
      Plot.ruleX([0], { stroke: theme.muted }),
      // The halo keeps the stroke visible on a bar that is longer.
      Plot.tickX(marked, { ...stroke, stroke: theme.ground, strokeWidth: 6 }),
      Plot.tickX(marked, {
        ...stroke,
        stroke: theme.second,
        strokeWidth: 3,
        insetTop: -3,
        insetBottom: -3,
      }),
      Plot.text(bullets, {
        x: (one: Bullet) => Math.max(0, one.value ?? 0, one.mark ?? 0),
        y: "key",
        text: "written",
        textAnchor: "start",
        dx: 8,
        fill: (one: Bullet) => (one.value === null ? theme.muted : theme.ink),
      }),
      ...(firstMark
        ? [
            Plot.text([markName], {
              x: [firstMark.mark],
              frameAnchor: "top",
              textAnchor: isRight ? "end" : "start",
              dx: isRight ? 2 : -2,
              dy: -16,
              fill: theme.second,
              fontWeight: "bold",
            }),
          ]
        : []),
      ...touchable(options, bullets, {
        shape: "row",
        x: ({ value }) => Math.max(0, value ?? 0),
        y: ({ key }) => key,
        tip: ({ tip }) => tip,
        opens: ({ opens }) => opens ?? null,
      }),
    ],
    color: { type: "identity" },
  });
}
