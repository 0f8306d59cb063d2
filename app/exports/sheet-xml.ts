import type { Cell } from "./csv.ts";

/** A column as a sheet's XML needs it. */
export interface XmlColumn {
  readonly width: number;
  /** Which of the workbook's cell formats its cells have. */
  readonly style: number;
  readonly isDate: boolean;
}

export interface XmlSheet {
  readonly columns: readonly XmlColumn[];
  /** Without one the sheet has no header that stays in sight, and no filter. */
  readonly header?: { readonly labels: readonly string[]; readonly style: number };
  readonly isSelected: boolean;
}

/** Excel takes no longer text in a cell. */
const longestText = 32_767;
const pieceLength = 65_536;

/** A sheet of a workbook in pieces, its rows taken as they are needed. */
export async function* sheetXml(
  { columns, header, isSelected }: XmlSheet,
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>,
): AsyncGenerator<string> {
  const selected = isSelected ? ' tabSelected="1"' : "";
  const cols = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${declaration}<worksheet xmlns="${mainSpace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0"${selected}>${header ? pane : ""}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join("")}</cols><sheetData>`;
  let number = 0;
  let piece = "";
  if (header) {
    number += 1;
    const texts = header.labels.map((label, at) =>
      textCell(`${columnName(at)}1`, label, header.style),
    );
    piece = `<row r="1">${texts.join("")}</row>`;
  }
  for await (const row of rows) {
    number += 1;
    piece += rowXml(number, row, columns);
    if (piece.length > pieceLength) {
      yield piece;
      piece = "";
    }
  }
  const filter =
    header && number > 1 ? `<autoFilter ref="A1:${columnName(columns.length - 1)}${number}"/>` : "";
  yield `${piece}</sheetData>${filter}<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The header and the first column stay in sight. */
const pane =
  '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>';

function rowXml(number: number, row: readonly Cell[], columns: readonly XmlColumn[]): string {
  let cells = "";
  for (let at = 0; at < columns.length; at += 1) {
    const value = row[at] ?? null;
    const { style, isDate } = columns[at] as XmlColumn;
    if (value === null) continue;
    const place = `${columnName(at)}${number}`;
    const serial = isDate && typeof value === "string" ? dayNumber(value) : null;
    if (serial !== null) cells += `<c r="${place}" s="${style}"><v>${serial}</v></c>`;
    // Texts are stored as texts, so that nothing in them is ever run as a formula.
    else if (typeof value === "string") cells += textCell(place, value, isDate ? 0 : style);
    else if (typeof value === "boolean")
      cells += `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
    else if (Number.isFinite(value)) cells += `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  }
  return `<row r="${number}">${cells}</row>`;
}

function textCell(place: string, text: string, style: number): string {
  const shown = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(shown)}</t></is></c>`;
}

/** A day as Excel counts it; null where it knows none: before 1900, or no day at all. */
function dayNumber(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const days = Math.round((Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
  // It takes 1900 for a leap year: until the end of February its count is one less.
  const serial = days > 60 ? days : days - 1;
  return serial >= 1 ? serial : null;
}

const names: string[] = [];

/** The name of a column, counted from 0: A, B, … Z, AA. */
function columnName(at: number): string {
  names[at] ??=
    `${at < 26 ? "" : columnName(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`;
  return names[at];
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as XML holds it; what XML cannot hold at all is written as Excel writes it. */
export function escaped(text: string): string {
  return (
    text
      // What looks like such a sign already would be read as one.
      .replaceAll(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
      .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)
      .replaceAll(
        /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Cs}/gu,
        (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
      )
  );
}
