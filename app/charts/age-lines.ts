import * as Plot from "@observablehq/plot";
import type { Unit } from "../metrics/metric.ts";
import type { DrawOptions } from "./chart.ts";
import {
  boldWidth,
  extentOf,
  fontSize,
  narrowBelow,
  shorten,
  spread,
  textWidth,
  thinned,
} from "./fitting.ts";
import { framed, nothing, valueAxis } from "./frame.ts";
import { touchable } from "./marks.ts";
import type { Opening } from "./reach.ts";
import { label, tick } from "./wording.ts";

/** A line over months since something began, with its name at the end. */
export interface AgeLine {
  readonly name: string;
  readonly colour: string;
  readonly dash?: string;
  readonly isStrong: boolean;
  readonly points: readonly {
    readonly age: number;
    readonly value: number;
    readonly tip: string;
    readonly opens?: Opening | null;
  }[];
}

/** A level that lines are measured by. */
export interface Yardstick {
  readonly name: string;
  readonly value: number;
}

/** Lines over ages in whole months, from zero; the value axis begins at zero too. */
export function drawAgeLines(
  lines: readonly AgeLine[],
  words: { readonly unit: Unit; readonly axis: string; readonly yardstick?: Yardstick | null },
  options: DrawOptions,
): SVGSVGElement {
  const drawn = lines.filter(({ points }) => points.length > 0);
  if (drawn.length === 0) return nothing(options);
  const { theme, width } = options;
  const { unit, axis, yardstick } = words;
  const narrow = width < narrowBelow;
  const height = options.height ?? (narrow ? 260 : 300);
  const all = drawn.flatMap(({ points }) => points);
  const extent = extentOf([...all.map(({ value }) => value), yardstick?.value ?? null], 4);
  const written = ({ name, points }: AgeLine) =>
    [shorten(name, narrow ? 12 : 30), label(points.at(-1)?.value, unit, options)].join(
      narrow ? "\n" : " ",
    );
  const widest = (words: string) => Math.max(...words.split("\n").map(boldWidth));
  const marginRight = Math.max(...drawn.map((line) => widest(written(line)))) + 14;
  const marginLeft =
    Math.max(...extent.ticks.map((value) => textWidth(tick(value, unit, options)))) + 12;
  const marginTop = 18;
  const marginBottom = 44;
  const [low, high] = extent.domain;
  const plotHeight = height - marginTop - marginBottom;
  const pixel = (value: number) => marginTop + plotHeight * (1 - (value - low) / (high - low));
  const valueAt = (y: number) => low + (1 - (y - marginTop) / plotHeight) * (high - low);
  const ends = spread(
    drawn.map(({ points }) => pixel(points.at(-1)?.value ?? 0)),
    narrow ? 31 : 16,
    marginTop,
    height - marginBottom,
  );
  const oldest = Math.max(1, ...all.map(({ age }) => age));
  const ages = Array.from({ length: oldest + 1 }, (_, age) => age);
  const room = Math.max(2, Math.floor((width - marginLeft - marginRight) / 28));
  return framed(options, {
    height,
    marginLeft,
    marginRight,
    marginTop,
    marginBottom,
    x: { domain: [0, oldest], axis: null },
    y: { domain: [low, high], axis: null },
    marks: [
      ...valueAxis(options, extent.ticks, (value) => tick(value, unit, options)),
      Plot.axisX(thinned(ages, room), {
        tickFormat: String,
        tickSize: 0,
        tickPadding: 8,
        label: axis,
        labelAnchor: "right",
        labelArrow: "none",
        labelOffset: 36,
        fill: theme.muted,
      }),
      Plot.ruleY([0], { stroke: theme.muted }),
      ...(yardstick
        ? [Plot.ruleY([yardstick.value], { stroke: theme.third, strokeDasharray: "4 3" })]
        : []),
      ...drawn.flatMap(({ points, colour, dash, isStrong }) => [
        Plot.lineY(points, {
          x: "age",
          y: "value",
          stroke: colour,
          strokeWidth: isStrong ? 2.5 : 1.5,
          strokeDasharray: dash,
        }),
        Plot.dot([points.at(-1)], { x: "age", y: "value", r: 3, fill: colour }),
      ]),
      // Above the lines, else they cross it out.
      ...(yardstick
        ? [
            Plot.text([yardstick.name], {
              frameAnchor: "left",
              y: [yardstick.value],
              dx: 4,
              dy: -4,
              lineAnchor: "bottom",
              lineWidth: (width - marginLeft - marginRight) / fontSize - 1,
              fill: theme.muted,
              stroke: theme.ground,
              strokeWidth: 4,
            }),
          ]
        : []),
      ...drawn.map((line, index) =>
        Plot.text([written(line)], {
          frameAnchor: "right",
          textAnchor: "start",
          dx: 10,
          y: [valueAt(ends[index] as number)],
          fill: line.colour,
          fontWeight: line.isStrong ? "bold" : "normal",
        }),
      ),
      ...touchable(options, all, {
        shape: "dot",
        x: ({ age }) => age,
        y: ({ value }) => value,
        tip: ({ tip }) => tip,
        opens: ({ opens }) => opens ?? null,
      }),
    ],
    r: { type: "identity" },
    color: { type: "identity" },
  });
}
