import { rmSync } from "node:fs";
import type { Message } from "../../mapping.ts";
import { type Grid, GridWriter, gridRecords } from "../grid.server.ts";
import type { Scratch } from "../scratch.server.ts";
import { type NamedFile, Zip } from "../zip.server.ts";
import { MergeFiller } from "./merges.ts";
import type { NumberFormat } from "./number-format.ts";
import { readSharedStrings, type SharedStrings } from "./shared-strings.server.ts";
import { readSheet, type SheetFacts } from "./sheet-rows.server.ts";
import { readStyles } from "./styles.server.ts";
import { readWorkbook, type SheetInfo, type WorkbookInfo } from "./workbook.server.ts";

/** The one door to workbooks (.xlsx, .xlsm): sheets become grids. */

/** Strings of a workbook up to this size are kept for its other sheets. */
const keptBytes = 16 << 20;

/** A workbook whose sheets can be opened, each read but once. */
export class Workbook {
  readonly #file: NamedFile;
  readonly #scratch: Scratch;
  readonly #info: WorkbookInfo;
  readonly #grids = new Map<string, Promise<Grid>>();
  #shared: { strings: SharedStrings; formats: readonly NumberFormat[] } | null = null;

  private constructor(file: NamedFile, scratch: Scratch, info: WorkbookInfo) {
    this.#file = file;
    this.#scratch = scratch;
    this.#info = info;
  }

  /** @throws Refusal `imports.workbook.broken`, `imports.unpack.*`. */
  static async open(file: NamedFile, scratch: Scratch): Promise<Workbook> {
    const zip = await Zip.open(file);
    try {
      return new Workbook(file, scratch, await readWorkbook(zip, file.name));
    } finally {
      zip.close();
    }
  }

  /** The sheets that have cells, in the workbook's order. */
  get sheets(): readonly SheetInfo[] {
    return this.#info.sheets;
  }

  /** @throws Refusal `imports.workbook.broken`, `imports.workbook.too_large`, `imports.disk_full`. */
  grid(sheet: SheetInfo): Promise<Grid> {
    const before = this.#grids.get(sheet.part);
    if (before !== undefined) return before;
    const reading = this.#read(sheet);
    this.#grids.set(sheet.part, reading);
    reading.catch(() => this.#grids.delete(sheet.part));
    return reading;
  }

  async #read(sheet: SheetInfo): Promise<Grid> {
    const { name } = this.#file;
    const zip = await Zip.open(this.#file);
    const path = this.#scratch.path();
    const writer = new GridWriter(path);
    const used: boolean[] = [];
    let facts: SheetFacts;
    try {
      const { strings, formats } = await this.#sharedParts(zip);
      facts = await readSheet({
        zip,
        part: sheet.part,
        name,
        strings,
        formats,
        dateSystem: this.#info.dateSystem,
        onRow(row, cells) {
          for (let index = 0; index < cells.length; index += 1) {
            if (cells[index] !== "") used[index] = true;
          }
          writer.add(row, cells);
        },
      });
    } catch (cause) {
      rmSync(path, { force: true });
      throw cause;
    } finally {
      writer.close();
      zip.close();
    }
    const filled = facts.merges.length === 0 ? null : this.#fill(path, facts);
    const { records, width, bytes } = filled?.writer ?? writer;
    const notes = notesOf(sheet, facts, used, this.#info.isCalculatedOnLoad);
    if (filled !== null && filled.down > 0) {
      notes.push({ id: "imports.note.merged", values: { cells: filled.down } });
    }
    return { path: filled?.path ?? path, records, width, bytes, notes };
  }

  /** Merged cells stand behind all rows, so what they cover is filled in a second run. */
  #fill(from: string, facts: SheetFacts): { path: string; writer: GridWriter; down: number } {
    const path = this.#scratch.path();
    const writer = new GridWriter(path);
    const filler = new MergeFiller(facts.merges);
    try {
      for (const { line, cells } of gridRecords(from)) writer.add(line, filler.fill(line, cells));
    } finally {
      writer.close();
      rmSync(from, { force: true });
    }
    return { path, writer, down: filler.filledDown };
  }

  async #sharedParts(
    zip: Zip,
  ): Promise<{ strings: SharedStrings; formats: readonly NumberFormat[] }> {
    if (this.#shared !== null) return this.#shared;
    const { name } = this.#file;
    const strings = await readSharedStrings(zip, this.#info.sharedStrings, name);
    const shared = { strings, formats: await readStyles(zip, this.#info.styles, name) };
    if (strings.bytes <= keptBytes) this.#shared = shared;
    return shared;
  }
}

function notesOf(
  sheet: SheetInfo,
  facts: SheetFacts,
  used: readonly boolean[],
  isCalculatedOnLoad: boolean,
): Message[] {
  const notes: Message[] = [];
  const say = (id: string, values: Record<string, string | number>) =>
    notes.push({ id: `imports.note.${id}`, values });
  if (sheet.isHidden) say("hidden_sheet", { sheet: sheet.name });
  if (facts.hiddenRows > 0) say("hidden_rows", { rows: facts.hiddenRows });
  const hidden = used
    .flatMap((isUsed, index) => (isUsed ? [index] : []))
    .filter((index) => facts.hiddenColumns.some(([from, to]) => index >= from && index <= to));
  if (hidden.length > 0) {
    say("hidden_columns", { columns: hidden.map(columnName).join(", "), count: hidden.length });
  }
  if (facts.uncalculated > 0) say("uncalculated", { cells: facts.uncalculated });
  else if (isCalculatedOnLoad && facts.formulas > 0 && facts.zeroResults === facts.formulas) {
    say("zero_results", { cells: facts.formulas });
  }
  if (facts.errors > 0) say("cell_errors", { cells: facts.errors });
  return notes;
}

/** A column as a spreadsheet names it: A, B … Z, AA. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
