import type { Locale } from "../languages/text.ts";
import type { Unit } from "../metrics/metric.ts";
import type { ReportColumn } from "../reports/report.ts";
import type { Reach } from "./reach.ts";
import type { Theme } from "./theme.ts";

/** A row that a chart draws: also what its CSV holds. */
export type ChartRow = Readonly<Record<string, string | number | boolean | null>>;

/** What the words and numbers of a chart depend on. */
export interface Wording {
  readonly locale: Locale;
  /** ISO 4217 of every amount in the rows; null where there is none. */
  readonly currency: string | null;
  /** The unit of `value` in charts that draw any metric. */
  readonly unit?: Unit;
  /** Where ages count from the issue, and not from the due date: then no bucket is overdue. */
  readonly isByIssue?: true;
  /** Which way is good news, in charts that draw any metric; nothing where it depends. */
  readonly better?: "higher" | "lower";
  /** The metric's title in charts that draw any metric. */
  readonly title?: string;
}

export interface DrawOptions extends Wording {
  /** Outer width in pixels. */
  readonly width: number;
  /** Outer height in pixels; a chart has a fitting one of its own. */
  readonly height?: number;
  readonly theme: Theme;
  /** The page's document, or a stand-in where there is no browser. */
  readonly document: Document;
  /** On a page: marks answer the pointer and the keyboard, and lead to their rows. */
  readonly reach?: Reach;
}

/** A chart: pure functions of its rows. Nothing here asks for data or knows the page. */
export interface ChartDefinition<Row extends ChartRow = ChartRow> {
  readonly id: string;
  /** The columns of its CSV, in order. */
  readonly columns: readonly ReportColumn[];
  /** What the rows say, in one sentence with its figures; says so if they say nothing. */
  headline(rows: readonly Row[], wording: Wording): string;
  draw(rows: readonly Row[], options: DrawOptions): SVGSVGElement;
  /** Those of the rows that are drawn, where there may be many more: a page is sent these alone. */
  inSight?(rows: readonly Row[]): readonly Row[];
}
