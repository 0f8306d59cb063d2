import { drawingDocument, drawnWidths, svgText } from "../charts/draw.server.ts";
import { type ChartId, chart, chartIds } from "../charts/index.ts";
import { type ChartQuestion, type ChartRows, chartRows } from "../charts/rows.server.ts";
import { subjectOf } from "../charts/subjects.ts";
import { darkTheme, lightTheme } from "../charts/theme.ts";
import { createFormats } from "../languages/format.ts";
import { type Locale, text } from "../languages/text.ts";
import { Refusal } from "../refusal.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { csv, csvResponse } from "./csv.ts";
import { png } from "./png.server.ts";
import { svgFile } from "./svg.ts";

const formats = ["png", "svg", "csv"] as const;
type Format = (typeof formats)[number];

/** What a file is asked for by its name, `aging_trend.png`. */
export function readFileName(file: string): { id: ChartId; format: Format } {
  const dot = file.lastIndexOf(".");
  const name = dot < 0 ? file : file.slice(0, dot);
  const ending = dot < 0 ? "" : file.slice(dot + 1);
  const id = chartIds.find((candidate) => candidate === name);
  if (!id) {
    throw new Refusal("chart.unknown", { chart: name, known: chartIds.join(", ") }, 404);
  }
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
  const svg = chartSvg(id, found, question, options);
  return format === "svg"
    ? download(svg, "image/svg+xml; charset=utf-8", `${name}.svg`)
    : download(await png(svg), "image/png", `${name}.png`);
}

function download(body: string | Uint8Array, type: string, name: string): Response {
  const safe = name.replaceAll(/[^\w.-]+/g, "_");
  return new Response(body as BodyInit, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${safe}"`,
    },
  });
}
