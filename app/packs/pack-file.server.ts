import { chartTable } from "../charts/chart-table.ts";
import { aboutMetric } from "../exports/about.ts";
import { whole } from "../exports/download.server.ts";
import {
  type AboutLine,
  type SheetTable,
  workbook,
  workbookType,
} from "../exports/workbook.server.ts";
import { type Locale, text } from "../languages/text.ts";
import { Refusal } from "../refusal.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { type PackContent, type PackSlide, packContent } from "./content.server.ts";
import type { Pack } from "./pack.ts";
import { packPaper } from "./paper.server.ts";
import { packSlides } from "./slides.server.ts";

/** The formats of a pack, with their media types. */
export const packFormats = {
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  pdf: "application/pdf",
  xlsx: workbookType,
} as const;

export type PackFormat = keyof typeof packFormats;

/** The format of a file's name by its ending. @throws Refusal `pack.refusal.format` */
export function packFormatOf(fileName: string): PackFormat {
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  if (ending in packFormats) return ending as PackFormat;
  const known = Object.keys(packFormats).join(", ");
  throw new Refusal("pack.refusal.format", { file: fileName, known }, 400);
}

/** A pack of the data as it is now, as a file. */
export async function packFile(
  warehouse: Warehouse,
  pack: Pack,
  format: PackFormat,
  locale: Locale,
): Promise<{ readonly name: string; readonly body: Uint8Array }> {
  const content = await packContent(warehouse, pack, locale);
  const name = `${pack.key}-${content.asOf}.${format}`;
  const write = { pptx: packSlides, pdf: packPaper, xlsx: packWorkbook }[format];
  return { name, body: await write(content) };
}

/** The data behind a pack: its figures, and a sheet for the rows of every chart. */
function packWorkbook(content: PackContent): Promise<Uint8Array> {
  const { pack, locale, slides } = content;
  const tables = slides.flatMap((slide) => sheetOf(slide) ?? []);
  const about: AboutLine[] = [
    [text(locale, "pack.field.title"), pack.title],
    [text(locale, "pack.field.company"), pack.company],
    [text(locale, "export.period"), content.period],
    ...slides.map(({ topic, footer }): AboutLine => [topic, footer]),
    ...definitions(slides, locale),
  ];
  return whole(workbook([figuresSheet(content), ...tables], about, locale));
}

function figuresSheet({ slides, locale }: PackContent): SheetTable {
  const seen = new Map(slides.flatMap(({ figures }) => figures).map((one) => [one.title, one]));
  const column = (name: string, unit: SheetTable["columns"][number]["unit"]) => ({
    name,
    unit,
    label: text(locale, `pack.column.${name}`),
  });
  return {
    title: text(locale, "pack.figures"),
    currency: null,
    columns: [
      column("figure", "text"),
      column("value", "times"),
      column("shown", "text"),
      column("change", "text"),
      column("from", "date"),
      column("to", "date"),
      column("restated", "text"),
    ],
    rows: [...seen.values()].map(({ title, value, change, figure, restated }) => ({
      figure: title,
      value: figure.value,
      shown: value,
      change,
      from: figure.from,
      to: figure.to,
      restated: restated.join(" ") || null,
    })),
  };
}

function sheetOf({ section, found, topic }: PackSlide): SheetTable | null {
  if (!found) return null;
  const table = chartTable(section.chart, { ...found, by: section.by });
  return {
    title: topic,
    currency: found.wording.currency,
    columns: table.columns,
    rows: found.rows.map(table.inWords),
  };
}

function definitions(slides: readonly PackSlide[], locale: Locale): AboutLine[] {
  const ids = new Set(slides.flatMap(({ figures }) => figures.map(({ figure }) => figure.metric)));
  return [...ids].flatMap((id) => aboutMetric(id, locale));
}
