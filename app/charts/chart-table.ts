import { hasText, type Locale, text } from "../languages/text.ts";
import type { ReportColumn } from "../reports/report.ts";
import type { ChartRow, Wording } from "./chart.ts";
import { columnWord, groupName } from "./column-words.ts";
import { type ChartId, chart } from "./index.ts";
import { reportOfChart } from "./subjects.ts";
import { periodName } from "./wording.ts";

/** A column of a chart's table, with its heading in the reader's language. */
export interface ChartTableColumn extends ReportColumn {
  readonly label: string;
}

/** What a chart draws as a table: for those who do not see it, and for those who count after it. */
export interface ChartTable {
  readonly columns: readonly ChartTableColumn[];
  /** A row as its cells are read: what are codes in the data is said in words, the rest stays as it is. */
  readonly inWords: (row: ChartRow) => Record<string, string | number | null>;
}

interface Asked {
  readonly rows: readonly ChartRow[];
  readonly wording: Wording;
  /** The dimension whose values the rows are of, in charts of any. */
  readonly by?: string | undefined;
}

/**
 * The columns of a chart's table and how its rows are said. A group is named once, columns that say
 * nothing of any row are left out.
 */
export function chartTable(id: ChartId, { rows, wording, by = "" }: Asked): ChartTable {
  const { locale } = wording;
  const own = chart(id).columns;
  const isGrouped = own.some(({ name }) => name === "label");
  const says = ({ name }: ReportColumn) => rows.some((row) => (row[name] ?? false) !== false);
  const columns = own
    .filter(({ name }) => !(isGrouped && name === "key") && name !== "is_whole")
    .filter((column) => rows.length === 0 || says(column))
    .map(({ name, unit }) => ({
      name,
      unit: unitOf(name, unit),
      label: labelOf(name, wording, by),
    }));
  function unitOf(name: string, unit: ReportColumn["unit"]): ReportColumn["unit"] {
    if (name === "value" || name === "target") return wording.unit ?? unit;
    // A weekday and an hour are numbers in the data and words to the reader.
    const isInWords = rows.some((row) => typeof said(row, name) === "string");
    return unit !== "date" && isInWords ? "text" : unit;
  }
  function said(row: ChartRow, name: string): string | number | null {
    const value = row[name] ?? null;
    if (name === "label") {
      if (row.is_whole === true) return text(locale, "chart.multiples.whole");
      return groupName(locale, by, { key: String(row.key ?? ""), label: String(value ?? "") });
    }
    if (typeof value === "boolean") return value ? text(locale, "table.yes") : "";
    return wordOf(locale, name, value, reportOfChart(id));
  }
  return {
    columns,
    inWords: (row) => Object.fromEntries(columns.map(({ name }) => [name, said(row, name)])),
  };
}

function labelOf(name: string, { locale, title }: Wording, by: string): string {
  if (name === "value" && title) return title;
  if (name === "label") return text(locale, `dimension.${by}`);
  return hasText(locale, `column.${name}`) ? text(locale, `column.${name}`) : name;
}

function wordOf(
  locale: Locale,
  name: string,
  value: string | number | null,
  report: string,
): string | number | null {
  if (typeof value === "string") {
    if (name === "period" || name === "month") return periodName(locale, value);
    if (name === "metric") return text(locale, `metric.${value}.title`);
  }
  return columnWord(locale, name, value, report) ?? value;
}
