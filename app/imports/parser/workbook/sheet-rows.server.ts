import { Refusal } from "../../../refusal.ts";
import { attributeOf, attributesOf } from "../xml.ts";
import type { Zip } from "../zip.server.ts";
import { type DateSystem, isoText, numberText, unescapedText } from "./cell-text.ts";
import type { NumberFormat } from "./number-format.ts";
import type { SharedStrings } from "./shared-strings.server.ts";
import { readXml } from "./xml-part.server.ts";

/** Cells that were merged into one: columns and rows from 0 and from 1, the last included. */
export interface Merge {
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly fromRow: number;
  readonly toRow: number;
}

/** What is to be said of a sheet besides its cells. */
export interface SheetFacts {
  readonly merges: readonly Merge[];
  /** Hidden rows that hold anything. */
  readonly hiddenRows: number;
  /** Hidden columns, from 0, the last included. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly formulas: number;
  /** Formulas without the result that the program which wrote them should have kept. */
  readonly uncalculated: number;
  /** Formulas whose result is 0. */
  readonly zeroResults: number;
  readonly errors: number;
}

export interface SheetSource {
  readonly zip: Zip;
  readonly part: string;
  /** The file's name, for messages. */
  readonly name: string;
  readonly strings: SharedStrings;
  readonly formats: readonly NumberFormat[];
  readonly dateSystem: DateSystem;
  /** Takes the rows that hold anything in the sheet's order, by their number from 1. */
  readonly onRow: (row: number, cells: readonly string[]) => void;
}

const mostColumns = 16_384;
const mostRows = 1_048_576;
/** No cell and no row of a sheet can hold more text. */
const longestText = 16 << 20;
const general: NumberFormat = { kind: "number" };

/**
 * Reads the rows of one sheet.
 *
 * @throws Refusal `imports.workbook.broken`.
 */
export async function readSheet(source: SheetSource): Promise<SheetFacts> {
  const { strings, formats, dateSystem } = source;
  const merges: Merge[] = [];
  const hiddenColumns: [number, number][] = [];
  const facts = { hiddenRows: 0, formulas: 0, uncalculated: 0, zeroResults: 0, errors: 0 };
  let row = 0;
  let isRowHidden = false;
  let cells: string[] = [];
  let length = 0;
  // The cell that is being read.
  let column = -1;
  let type = "";
  let style = -1;
  let value = "";
  let formula: string | null = null;
  let phonetic = 0;
  let into: "value" | "formula" | null = null;
  let isInCell = false;

  const broken = () =>
    new Refusal("imports.workbook.broken", { file: source.name, part: source.part });

  const endCell = () => {
    isInCell = false;
    const format = formats[style] ?? general;
    let text = "";
    switch (type) {
      case "s": {
        const shared = value.trim() === "" ? "" : strings.at(Number(value));
        if (shared === null) throw broken();
        text = shared;
        break;
      }
      case "str":
      case "inlineStr":
        text = unescapedText(value);
        break;
      case "b":
        text = value.trim() === "" ? "" : /^(1|true)$/i.test(value.trim()) ? "TRUE" : "FALSE";
        break;
      case "e":
        text = value.trim();
        if (text !== "") facts.errors += 1;
        break;
      case "d":
        text = isoText(value);
        break;
      default:
        text = numberText(value, format, dateSystem);
    }
    if (formula !== null) {
      facts.formulas += 1;
      if (value.trim() === "" && type !== "str") {
        facts.uncalculated += 1;
        // Shown as it stands: a blank would be read as nothing at all.
        text = `=${formula.trim()}`;
      } else if (value.trim() === "0") facts.zeroResults += 1;
    }
    if (text === "") return;
    length += text.length;
    if (length > longestText) throw broken();
    while (cells.length < column) cells.push("");
    cells[column] = text;
  };

  await readXml(source.zip, source.part, source.name, {
    open(tag, attributes) {
      switch (tag) {
        case "c": {
          const reference = attributeOf(attributes, "r");
          column =
            reference === undefined || reference === ""
              ? column + 1
              : columnOf(reference.replaceAll("$", "").trim());
          if (column < 0 || column >= mostColumns) throw broken();
          type = attributeOf(attributes, "t") ?? "";
          style = Number(attributeOf(attributes, "s") ?? "0");
          value = "";
          formula = null;
          isInCell = true;
          break;
        }
        case "v":
          into = isInCell ? "value" : null;
          break;
        case "f":
          if (isInCell) {
            into = "formula";
            formula = "";
          }
          break;
        case "t":
          into = isInCell && phonetic === 0 ? "value" : null;
          break;
        case "rPh":
          phonetic += 1;
          break;
        case "row": {
          const number = attributeOf(attributes, "r");
          row = number === undefined || number.trim() === "" ? row + 1 : Number(number);
          if (!(row >= 1 && row <= mostRows)) throw broken();
          isRowHidden = /^(1|true)$/i.test(attributeOf(attributes, "hidden") ?? "");
          cells = [];
          length = 0;
          column = -1;
          break;
        }
        case "col": {
          const all = attributesOf(attributes);
          if (!/^(1|true)$/i.test(all.get("hidden") ?? "")) break;
          hiddenColumns.push([Number(all.get("min")) - 1, Number(all.get("max")) - 1]);
          break;
        }
        case "mergeCell": {
          const merge = mergeOf(attributeOf(attributes, "ref") ?? "");
          if (merge !== null) merges.push(merge);
          break;
        }
      }
    },
    close(tag) {
      if (tag === "v" || tag === "f" || tag === "t") into = null;
      else if (tag === "rPh") phonetic -= 1;
      else if (tag === "c") endCell();
      else if (tag === "row" && cells.length > 0) {
        if (isRowHidden) facts.hiddenRows += 1;
        source.onRow(row, cells);
      }
    },
    text(text) {
      if (into === "value") value += text;
      else if (into === "formula") formula += text;
      else return;
      if (value.length > longestText) throw broken();
    },
  });
  return { merges, hiddenColumns, ...facts };
}

/** The column of a reference such as `AB12`, from 0; -1 where it is none. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
    if (column > mostColumns) return -1;
  }
  return column - 1;
}

function mergeOf(reference: string): Merge | null {
  const [from = "", to = from] = reference.replaceAll("$", "").split(":");
  const fromRow = Number(/\d+$/.exec(from)?.[0] ?? Number.NaN);
  const toRow = Number(/\d+$/.exec(to)?.[0] ?? Number.NaN);
  const merge = { fromColumn: columnOf(from), toColumn: columnOf(to), fromRow, toRow };
  const isSound =
    merge.fromColumn >= 0 && merge.toColumn >= merge.fromColumn && fromRow >= 1 && toRow >= fromRow;
  return isSound ? merge : null;
}
