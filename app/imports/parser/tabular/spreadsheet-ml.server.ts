import { Refusal } from "../../../refusal.ts";
import type { Message } from "../../mapping.ts";
import { encodingOf, textOf } from "../encoding.server.ts";
import { type Grid, GridWriter } from "../grid.server.ts";
import type { Scratch } from "../scratch.server.ts";
import { exact, isoText } from "../workbook/cell-text.ts";
import { attributesOf, XmlFault, XmlReader } from "../xml.ts";
import type { NamedFile } from "../zip.server.ts";

/** XML Spreadsheet 2003, which many systems write and call .xls. */
export function isSpreadsheetMl(text: string): boolean {
  return (
    /^[\s\ufeff]*<(\?xml|\w*:?Workbook)/.test(text) &&
    text.includes("urn:schemas-microsoft-com:office:spreadsheet")
  );
}

/** A sheet of such a workbook, read already: they all stand in one text. */
export interface MlSheet extends Grid {
  readonly name: string;
}

const mostColumns = 16_384;

/**
 * Reads all sheets at once.
 *
 * @throws Refusal `imports.tabular.broken`.
 */
export function readSpreadsheetMl(file: NamedFile, scratch: Scratch): MlSheet[] {
  const sheets: MlSheet[] = [];
  let open: { name: string; path: string; writer: GridWriter; hiddenRows: number } | null = null;
  let row = 0;
  let isHidden = false;
  let cells: string[] = [];
  let column = -1;
  let type = "";
  let text: string | null = null;
  const reader = new XmlReader({
    open(tag, raw) {
      const attributes = attributesOf(raw);
      const get = (name: string) => attributes.get(`ss:${name}`) ?? attributes.get(name);
      if (tag === "Worksheet") {
        const path = scratch.path();
        open = { name: get("Name") ?? "", path, writer: new GridWriter(path), hiddenRows: 0 };
        row = 0;
      } else if (tag === "Row") {
        row = Number(get("Index") ?? row + 1);
        isHidden = get("Hidden") === "1";
        cells = [];
        column = -1;
      } else if (tag === "Cell") {
        column = Number(get("Index") ?? column + 2) - 1;
        if (!(column >= 0 && column < mostColumns)) throw new XmlFault("No such column.");
        while (cells.length <= column) cells.push("");
      } else if (tag === "Data") {
        type = get("Type") ?? "String";
        text = "";
      }
    },
    close(tag) {
      if (tag === "Data" && text !== null) {
        cells[column] = typed(text, type);
        text = null;
      } else if (tag === "Row" && open !== null) {
        if (isHidden && cells.some((cell) => cell !== "")) open.hiddenRows += 1;
        open.writer.add(row, cells);
      } else if (tag === "Worksheet" && open !== null) {
        sheets.push(closed(open));
        open = null;
      }
    },
    text(piece) {
      if (text !== null) text += piece;
    },
  });
  try {
    for (const piece of textOf(file.path, encodingOf(file.path).label)) reader.push(piece);
    reader.end();
  } catch (cause) {
    if (cause instanceof XmlFault) throw new Refusal("imports.tabular.broken", { file: file.name });
    throw cause;
  } finally {
    (open as { writer: GridWriter } | null)?.writer.close();
  }
  return sheets;
}

function closed(sheet: {
  name: string;
  path: string;
  writer: GridWriter;
  hiddenRows: number;
}): MlSheet {
  const { name, path, writer, hiddenRows } = sheet;
  writer.close();
  const notes: Message[] = [];
  if (hiddenRows > 0) notes.push({ id: "imports.note.hidden_rows", values: { rows: hiddenRows } });
  const { records, width, bytes } = writer;
  return { name, path, records, width, bytes, notes };
}

function typed(text: string, type: string): string {
  switch (type) {
    case "Number":
      return exact(text.trim());
    case "DateTime":
      return isoText(text);
    case "Boolean":
      return text.trim() === "1" ? "TRUE" : "FALSE";
    default:
      return text;
  }
}
