import { chartTable } from "../charts/chart-table.ts";
import { drawingDocument, drawnWidths, svgText } from "../charts/draw.server.ts";
import { type ChartId, chart, requireChart } from "../charts/index.ts";
import { type ChartQuestion, type ChartRows, chartRows } from "../charts/rows.server.ts";
import { subjectOf } from "../charts/subjects.ts";
import { darkTheme, lightTheme } from "../charts/theme.ts";
import { createFormats } from "../languages/format.ts";
import { type Locale, text } from "../languages/text.ts";
import type { Figure } from "../metrics/metric.ts";
import { Refusal } from "../refusal.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { aboutScope } from "./about.ts";
import { csv, csvResponse } from "./csv.ts";
import { download } from "./download.server.ts";
import { png } from "./png.server.ts";
import { svgFile } from "./svg.ts";
import { type AboutLine, workbook, workbookType } from "./workbook.server.ts";

const formats = ["png", "svg", "csv", "xlsx"] as const;
type Format = (typeof formats)[number];

/** What a file is asked for by its name, `aging_trend.png`. */
export function readFileName(file: string): { id: ChartId; format: Format } {
  const dot = file.lastIndexOf(".");
  const name = dot < 0 ? file : file.slice(0, dot);
  const ending = dot < 0 ? "" : file.slice(dot + 1);
  const id = requireChart(name);
  const format = formats.find((candidate) => candidate === ending);
  if (!format) throw new Refusal("chart.unknown_format", { format: ending }, 404);
  return { id, format };
}

/** What it is about, as-of date, currency, filters and how far the data goes, in one line. */
function footerOf(
  title: string,
  found: ChartRows,
  question: ChartQuestion,
  locale: Locale,
): string {
  const shown = createFormats(locale);
  const filters = Object.entries(question.scope.where).map(([dimension, values]) =>
    text(locale, "filters.chosen", {
      dimension: text(locale, `dimension.${dimension}`),
      value: (values ?? []).map((value) => value || text(locale, "filters.not_given")).join(", "),
    }),
  );
  const parts = [
    title,
    found.asOf && text(locale, "chart.footer", { as_of: shown.date(found.asOf) }),
    found.dataThrough &&
      text(locale, "chart.footer_data_through", { date: shown.date(found.dataThrough) }),
    found.wording.currency,
    ...filters,
    text(locale, "app.name"),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** A chart of rows as an SVG file, by day or by night. */
function chartSvg(
  id: ChartId,
  found: ChartRows,
  question: ChartQuestion,
  options: { readonly locale: Locale; readonly isDark: boolean },
): string {
  const theme = options.isDark ? darkTheme : lightTheme;
  const definition = chart(id);
  const subject = subjectOf(id, question.metric, options.locale);
  const width = drawnWidths.wide;
  const svg = definition.draw(found.rows, {
    ...found.wording,
    width,
    theme,
    document: drawingDocument(),
  });
  return svgFile({
    svg: svgText(svg),
    width,
    height: Number(svg.getAttribute("height")),
    theme,
    headline: definition.headline(found.rows, found.wording),
    description: subject.description,
    footer: footerOf(subject.title, found, question, options.locale),
  });
}

/** The table of a chart as a workbook, with what it shows and what it is about. */
function chartWorkbook(
  id: ChartId,
  found: ChartRows,
  { scope, metric, by }: ChartQuestion,
  locale: Locale,
): AsyncGenerator<Uint8Array> {
  const { title, description } = subjectOf(id, metric, locale);
  const { columns, inWords } = chartTable(id, { ...found, by });
  const { currency } = found.wording;
  const about: AboutLine[] = [
    [title, description],
    [text(locale, "chart.table.headline"), chart(id).headline(found.rows, found.wording)],
    ...aboutScope(
      {
        ...found.period,
        as_of: found.asOf,
        scope: scope.where as Figure["scope"],
        currency,
        data_through: found.dataThrough,
      },
      locale,
    ),
  ];
  return workbook([{ title, columns, rows: found.rows.map(inWords), currency }], about, locale);
}

/**
 * A chart as a file of a scope, drawn from the same rows by the same function as
 * on the page.
 *
 * @throws Refusal for a chart or format that there is not, and whatever its rows refuse.
 */
export async function chartResponse(
  warehouse: Warehouse,
  file: string,
  question: ChartQuestion,
  options: { readonly locale: Locale; readonly isDark: boolean },
): Promise<Response> {
  const { id, format } = readFileName(file);
  const found = await chartRows(warehouse, id, question, options.locale);
  const name = [id, question.metric, question.by, found.asOf].filter(Boolean).join("-");
  if (format === "csv") {
    const columns = chart(id).columns.map((column) => column.name);
    const lines = found.rows.map((row) => [
      ...columns.map((column) => row[column] ?? null),
      found.wording.currency,
    ]);
    return csvResponse(name, csv([...columns, "currency"], lines));
  }
  if (format === "xlsx") {
    const pieces = chartWorkbook(id, found, question, options.locale);
    return download(`${name}.xlsx`, workbookType, pieces);
  }
  const svg = chartSvg(id, found, question, options);
  return format === "svg"
    ? picture(svg, "image/svg+xml; charset=utf-8", `${name}.svg`)
    : picture(await png(svg), "image/png", `${name}.png`);
}

function picture(body: string | Uint8Array, type: string, name: string): Response {
  const safe = name.replaceAll(/[^\w.-]+/g, "_");
  return new Response(body as BodyInit, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${safe}"`,
    },
  });
}
