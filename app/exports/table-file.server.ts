import { currentLocale } from "../languages/current.server.ts";
import { hasText, type Locale, text } from "../languages/text.ts";
import { metricOf } from "../metrics/index.ts";
import { items } from "../metrics/items.server.ts";
import { headline } from "../metrics/measure.server.ts";
import type { BreakdownRow, Figure, Items, TrendPoint } from "../metrics/metric.ts";
import type { ReportResult } from "../reports/report.ts";
import type { Scope } from "../scope/scope.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { aboutMetric, aboutReport, aboutScope } from "./about.ts";
import { figuresTable } from "./figures.ts";
import {
  type AboutLine,
  mostRows,
  type SheetColumn,
  type SheetTable,
  workbook,
} from "./workbook.server.ts";

/** A workbook as an answer that the browser saves under a name. */
function workbookResponse(name: string, body: Uint8Array): Response {
  // Names are ids of ours; anything else is taken out rather than quoted.
  const safe = name.replaceAll(/[^\w.-]+/g, "_");
  return new Response(body as BodyInit, {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": `attachment; filename="${safe}.xlsx"`,
    },
  });
}

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
export async function reportWorkbook(report: ReportResult): Promise<Response> {
  const locale = currentLocale();
  const about = [...aboutReport(report.report, locale), ...aboutScope(report, locale)];
  const name = `${report.report}-${report.as_of}`;
  return workbookResponse(name, await workbook([reportSheet(report, locale)], about, locale));
}

const figureUnits: Readonly<Record<string, SheetColumn["unit"]>> = {
  as_of: "date",
  from: "date",
  to: "date",
  data_through: "date",
};

/** A headline, a trend or a breakdown as a workbook, with what was asked and what it means. */
export async function figuresWorkbook(
  figures: readonly (Figure | TrendPoint | BreakdownRow)[],
  id: string,
): Promise<Response> {
  const locale = currentLocale();
  const { header, rows } = figuresTable(figures);
  const unit = metricOf(id)?.unit ?? "count";
  const columns = header.map((name) => ({
    name,
    unit: name === "value" ? unit : (figureUnits[name] ?? plainUnit(name)),
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
  return workbookResponse(id, await workbook([sheet], about, locale));
}

/** A numerator may be of another unit than the figure: it stands as a plain number. */
const plainUnit = (name: string) =>
  name === "numerator" || name === "denominator" ? ("times" as const) : ("text" as const);

function aboutFigure(id: string, figure: Figure, locale: Locale): AboutLine[] {
  return [...aboutMetric(id, metricOf(id)?.source ?? "", locale), ...aboutScope(figure, locale)];
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
): Promise<Response> {
  const locale = currentLocale();
  const [figure, found] = await Promise.all([
    headline(warehouse, id, scope),
    // One row more than fits, so that a list that is too long is told from one that just fits.
    items(warehouse, id, scope, { pageSize: mostRows + 1 }),
  ]);
  const sheet = {
    title: text(locale, `metric.${id}.title`),
    columns: labelled(found.columns, locale),
    rows: found.rows,
    currency: figure.currency,
  };
  return workbookResponse(
    `${id}-rows`,
    await workbook([sheet], aboutFigure(id, figure, locale), locale),
  );
}
