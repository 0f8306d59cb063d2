import { parseHTML } from "linkedom";
import type { ChartDefinition, ChartRow, DrawOptions, Wording } from "./chart.ts";
import { type ChartId, chart } from "./index.ts";
import type { Asked } from "./reach.ts";
import { type SparklineRow, sparkline } from "./sparkline.ts";
import { pageTheme } from "./theme.ts";

/**
 * Drawn once for each of three layouts, a whole page, a part of it and a telephone; the page's
 * style shows the one that fits.
 */
export const drawnWidths = { full: 1264, wide: 760, narrow: 340 } as const;

/** What somebody said of a chart, and about which day. */
export interface ChartNote {
  readonly text: string;
  readonly by: string;
  readonly day: string;
}

type Layout = keyof typeof drawnWidths;

/** A chart as the server draws it. */
export interface Drawn {
  /** The size of each of its drawings: their place is kept until one stands in it. */
  readonly sizes: Readonly<Record<Layout, readonly [width: number, height: number]>>;
  /** Whether there is something to point at, and whether it stands for periods. */
  readonly hasMarks: boolean;
  readonly hasPeriods: boolean;
  /**
   * The drawings themselves, which go into the page and no further: what the page's script is given
   * besides need not hold them a second time, and draws on its own where the page is its own.
   */
  readonly texts?: Readonly<Record<Layout, string>>;
}

/** What a page needs to show a chart before and after its script has loaded. */
export interface ChartView {
  readonly id: ChartId;
  readonly headline: string;
  readonly rows: readonly ChartRow[];
  readonly wording: Wording;
  readonly asked: Asked;
  readonly drawn: Drawn;
  /** What people said of it; why it cannot be had. */
  readonly notes?: readonly ChartNote[] | { readonly problem: string };
  /** The address of its files, without the format: `/charts/aging`, and the query. */
  readonly file: { readonly path: string; readonly query: string };
}

let stage: Document | undefined;

/** A document to draw in where there is no browser. */
export function drawingDocument(): Document {
  stage ??= parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
  return stage;
}

/**
 * An SVG element as text that is well-formed XML. Coordinates are cut to
 * tenths of a pixel: nobody sees more, and it halves the text.
 */
export function svgText(svg: SVGSVGElement): string {
  return svg.outerHTML
    .replaceAll("&nbsp;", "&#160;")
    .replace(/ (?:d|transform|x|y|x1|x2|y1|y2|cx|cy|width|height)="[^"]*"/g, (attribute) =>
      attribute.replace(/(\.\d)\d+/g, "$1"),
    );
}

function drawn<Row extends ChartRow>(
  definition: ChartDefinition<Row>,
  rows: readonly Row[],
  options: Omit<DrawOptions, "document">,
): string {
  return svgText(definition.draw(rows, { ...options, document: drawingDocument() }));
}

function drawnOf(drawings: Readonly<Record<Layout, SVGSVGElement>>): Drawn {
  const of = <T>(make: (svg: SVGSVGElement) => T): Record<Layout, T> => ({
    full: make(drawings.full),
    wide: make(drawings.wide),
    narrow: make(drawings.narrow),
  });
  const sizes = of((svg): [number, number] => [
    Number(svg.getAttribute("width")),
    Number(svg.getAttribute("height")),
  ]);
  const drawn: Drawn = {
    sizes,
    hasMarks: drawings.wide.querySelector(".chart-mark") !== null,
    hasPeriods: drawings.wide.querySelector("[data-from]") !== null,
  };
  // Not counted among its properties, it is left out of what is sent beside the page.
  return Object.defineProperty(drawn, "texts", { value: of(svgText), enumerable: false });
}

/** A chart as its page shows it. */
export function chartView(
  id: ChartId,
  rows: readonly ChartRow[],
  wording: Wording,
  asked: Asked,
  query: URLSearchParams,
): ChartView {
  const definition = chart(id);
  const at = (width: number, words: "browser" | "none") =>
    definition.draw(rows, {
      ...wording,
      theme: pageTheme,
      width,
      document: drawingDocument(),
      reach: { ...asked, words },
    });
  return {
    id,
    headline: definition.headline(rows, wording),
    rows: definition.inSight?.(rows) ?? rows,
    wording,
    asked,
    // A narrow screen is touched: it has no use for words that wait for a pointer. The one of a
    // whole page is drawn live before a pointer comes near.
    drawn: drawnOf({
      full: at(drawnWidths.full, "none"),
      wide: at(drawnWidths.wide, "browser"),
      narrow: at(drawnWidths.narrow, "none"),
    }),
    file: { path: `/charts/${id}`, query: query.toString() },
  };
}

/** The small trend of a figure card, as SVG text; null where fewer than two values are known. */
export function sparklineView(rows: readonly SparklineRow[], wording: Wording): string | null {
  if (rows.filter((row) => row.value !== null).length < 2) return null;
  return drawn(sparkline, rows, { ...wording, theme: pageTheme, width: 160, height: 32 });
}
