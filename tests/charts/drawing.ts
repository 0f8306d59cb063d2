import { parseHTML } from "linkedom";
import type { ChartDefinition, ChartRow, DrawOptions, Wording } from "../../app/charts/chart.ts";
import { svgText } from "../../app/charts/draw.server.ts";
import type { Reach } from "../../app/charts/reach.ts";
import { lightTheme } from "../../app/charts/theme.ts";

/** What a page's chart is asked about, as far as its marks need it. */
export const reach: Reach = { scope: { where: {} }, asOf: "2026-03-31", words: "script" };

/** Draws a chart for a test: 760 pixels wide, in euros, by day, unless told otherwise. */
export function draw<Row extends ChartRow>(
  chart: ChartDefinition<Row>,
  rows: readonly Row[],
  options: Partial<DrawOptions> = {},
): SVGSVGElement {
  const { document } = parseHTML("<html><body></body></html>");
  return chart.draw(rows, {
    width: 760,
    currency: "EUR",
    locale: "en",
    theme: lightTheme,
    document: document as unknown as Document,
    ...options,
  });
}

/** Writes the no-break spaces of formats as plain ones, to compare with what a test can say. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

/** A chart's headline. */
export function headline<Row extends ChartRow>(
  chart: ChartDefinition<Row>,
  rows: readonly Row[],
  wording: Wording,
): string {
  return plain(chart.headline(rows, wording));
}

/** Every text of a drawing, in order. */
export function texts(svg: SVGSVGElement): string[] {
  return [...svg.querySelectorAll("text")].flatMap((text) => {
    const rows = [...text.querySelectorAll("tspan")];
    return rows.length > 0
      ? rows.map((row) => plain(row.textContent ?? ""))
      : [plain(text.textContent ?? "")];
  });
}

/** The elements of one kind of mark, by Plot's name for it: `bar`, `line`, `dot`, `cell`. */
export function marks(svg: SVGSVGElement, name: string): Element[] {
  return [...svg.querySelectorAll(`[aria-label="${name}"]`)].flatMap((group) =>
    group.tagName.toLowerCase() === "g" ? [...group.children] : [group],
  );
}

/** What no drawing may hold: numbers that are none, styles, clips, inherited colours. */
export function faults(svg: SVGSVGElement): string[] {
  const source = svgText(svg);
  return [
    "NaN",
    "Infinity",
    "undefined",
    "<style",
    'style="',
    "plot-clip",
    "<script",
    "&nbsp;",
  ].filter((fault) => source.includes(fault));
}
