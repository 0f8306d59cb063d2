import * as Plot from "@observablehq/plot";
import { text } from "../languages/text.ts";
import type { DrawOptions } from "./chart.ts";
import { fontSize } from "./fitting.ts";

/**
 * Plots with the product's type and colours, and makes the result fit to stand
 * in a page with a strict Content-Security-Policy and in a file: Plot's style
 * element and style attributes, which such a policy forbids, become attributes.
 */
export function framed(
  options: DrawOptions,
  plot: Omit<Plot.PlotOptions, "document" | "width">,
): SVGSVGElement {
  const svg = Plot.plot({
    ...plot,
    document: options.document,
    width: options.width,
    height: options.height ?? plot.height,
    className: "chart-drawing",
  }) as SVGSVGElement;
  for (const style of [...svg.querySelectorAll("style")]) style.remove();
  svg.removeAttribute("style");
  // A picture that is scaled keeps its height, so that nothing below it moves.
  svg.setAttribute("preserveAspectRatio", "xMinYMin meet");
  svg.setAttribute("font-size", String(fontSize));
  svg.setAttribute("font-family", options.theme.font);
  svg.setAttribute("fill", options.theme.ink);
  svg.setAttribute("color", options.theme.ink);
  return svg;
}

/** What is drawn where there is nothing to draw. */
export function nothing(options: DrawOptions): SVGSVGElement {
  return framed(options, {
    height: 96,
    axis: null,
    marks: [
      Plot.text([text(options.locale, "chart.no_data")], {
        frameAnchor: "middle",
        fill: options.theme.muted,
      }),
    ],
  });
}

/** Horizontal grid lines and their labels, on the left, quiet. */
export function valueAxis(
  options: DrawOptions,
  ticks: readonly number[],
  name: (value: number) => string,
): Plot.Markish[] {
  const { theme } = options;
  return [
    Plot.gridY(ticks, { stroke: theme.grid, strokeOpacity: 1 }),
    Plot.axisY(ticks, {
      tickFormat: name,
      tickSize: 0,
      tickPadding: 6,
      label: null,
      fill: theme.muted,
    }),
  ];
}

/** Labels of periods along the bottom. */
export function periodAxis(options: DrawOptions, ticks: ReadonlyMap<string, string>): Plot.Markish {
  return Plot.axisX([...ticks.keys()], {
    tickFormat: (period: string) => ticks.get(period) ?? "",
    tickSize: 0,
    tickPadding: 8,
    label: null,
    fill: options.theme.muted,
  });
}
