import { columnWord } from "../charts/column-words.ts";
import { currentLocale } from "../languages/current.server.ts";
import { hasText, type Locale, text } from "../languages/text.ts";
import { metricOf } from "../metrics/index.ts";
import { allItems } from "../metrics/items.server.ts";
import { headline } from "../metrics/measure.server.ts";
import type {
  AllItems,
  BreakdownRow,
  Figure,
  Items,
  ItemsOrder,
  TrendPoint,
} from "../metrics/metric.ts";
import type { ReportResult } from "../reports/report.ts";
import { allReportItems } from "../reports/rows-behind.server.ts";
import type { Only } from "../scope/only.ts";
import type { Scope } from "../scope/scope.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { aboutMetric, aboutReport, aboutScope } from "./about.ts";
import { download, type Reader } from "./download.server.ts";
import { figuresTable } from "./figures.ts";
import {
  type AboutLine,
  type SheetColumn,
  type SheetTable,
  workbook,
  workbookType,
} from "./workbook.server.ts";

/** The heading of a column; a bucket or another name of the data stands as it is. */
function labelled(columns: Items["columns"], locale: Locale): SheetColumn[] {
  return columns.map(({ name, unit, label = `column.${name}` }) => ({
    name,
    unit,
    label: hasText(locale, label) ? text(locale, label) : name,
  }));
}

/** A report as the sheet of a workbook. */
function reportSheet(report: ReportResult, locale: Locale): SheetTable {
  return {
    title: text(locale, `report.${report.report}.title`),
    columns: labelled(report.columns, locale),
    rows: report.rows,
    currency: report.currency,
  };
}

/** A report as a workbook, with what was asked and what it means. */
export function reportWorkbook(report: ReportResult, find = "", reader?: Reader): Response {
  const locale = currentLocale();
  const about = [
    ...aboutFound(find, locale),
    ...aboutReport(report.report, locale),
    ...aboutScope(report, locale),
  ];
  const name = `${report.report}-${report.as_of}`;
  return download(
    `${name}.xlsx`,
    workbookType,
    workbook([reportSheet(report, locale)], about, locale),
    reader,
  );
}

const figureUnits: Readonly<Record<string, SheetColumn["unit"]>> = {
  as_of: "date",
  from: "date",
  to: "date",
  data_through: "date",
  attainment: "ratio",
};

/** A headline, a trend or a breakdown as a workbook, with what was asked and what it means. */
export function figuresWorkbook(
  figures: readonly (Figure | TrendPoint | BreakdownRow)[],
  id: string,
): Response {
  const locale = currentLocale();
  const { header, rows } = figuresTable(figures);
  const unit = metricOf(id)?.unit ?? "count";
  const columns = header.map((name) => ({
    name,
    unit: name === "value" || name === "target" ? unit : (figureUnits[name] ?? plainUnit(name)),
  }));
  const named = rows.map((row) =>
    Object.fromEntries(header.map((name, at) => [name, row[at] ?? null])),
  );
  const [first] = figures;
  const sheet = {
    title: text(locale, `metric.${id}.title`),
    columns: labelled(columns, locale),
    rows: named,
    currency: first?.currency ?? null,
  };
  const about = first ? aboutFigure(id, first, locale) : [];
  return download(`${id}.xlsx`, workbookType, workbook([sheet], about, locale));
}

/** A numerator may be of another unit than the figure: it stands as a plain number. */
const plainUnit = (name: string) =>
  name === "numerator" || name === "denominator" ? ("times" as const) : ("text" as const);

/** Which words the rows were looked for by: then they are not all. */
function aboutFound(find: string | undefined, locale: Locale): AboutLine[] {
  return find ? [[text(locale, "export.found"), find]] : [];
}

function aboutFigure(id: string, figure: Figure, locale: Locale): AboutLine[] {
  return [...aboutMetric(id, locale), ...aboutScope(figure, locale)];
}

/** What the rows were narrowed to, by their columns. */
function aboutOnly(only: Only = {}, report: string, locale: Locale): AboutLine[] {
  return Object.entries(only).map(([name, values]): AboutLine => {
    const label = `column.${name}`;
    const words = values.map(
      (value) =>
        columnWord(locale, name, value, report) || value || text(locale, "filters.not_given"),
    );
    return [hasText(locale, label) ? text(locale, label) : name, words.join(", ")];
  });
}

/**
 * All rows behind a counted figure as a workbook.
 *
 * @throws Refusal as `items` does, and where there are more than a workbook takes.
 */
export async function itemsWorkbook(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  order: ItemsOrder = {},
  reader?: Reader,
): Promise<Response> {
  const locale = currentLocale();
  const [figure, found] = await Promise.all([
    headline(warehouse, id, scope),
    allItems(warehouse, id, scope, order),
  ]);
  const sheet = itemsSheet(text(locale, `metric.${id}.title`), found, figure.currency, locale);
  const about = [
    ...aboutFound(order.find, locale),
    ...aboutOnly(order.only, "", locale),
    ...aboutFigure(id, figure, locale),
  ];
  return download(`${id}-rows.xlsx`, workbookType, workbook([sheet], about, locale), reader);
}

/**
 * All rows behind a report, or behind one of its rows or cells, as a workbook.
 *
 * @throws Refusal as `allReportItems` does, and where there are more than a workbook takes.
 */
export async function reportItemsWorkbook(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  order: ItemsOrder = {},
  reader?: Reader,
): Promise<Response> {
  const locale = currentLocale();
  const found = await allReportItems(warehouse, id, scope, order);
  const title = text(locale, `report.${id}.title`);
  const sheet = itemsSheet(title, found, found.asked.currency, locale);
  const about = [
    ...aboutFound(order.find, locale),
    ...aboutOnly(order.only, id, locale),
    ...aboutReport(id, locale),
    ...aboutScope(found.asked, locale),
  ];
  return download(`${id}-rows.xlsx`, workbookType, workbook([sheet], about, locale), reader);
}

function itemsSheet(
  title: string,
  found: AllItems,
  currency: string | null,
  locale: Locale,
): SheetTable {
  return {
    title,
    columns: labelled(found.columns, locale),
    rows: { count: found.total, pieces: found.pieces },
    currency,
  };
}
