import { closeSync, openSync, readSync } from "node:fs";
import type { Message } from "../mapping.ts";
import type { FileRecord } from "./records.ts";
import { writeFully } from "./scratch.server.ts";

/**
 * A grid is how the parser keeps what is no text (a sheet, Parquet, JSON): one line of UTF-8 for each
 * row that holds anything, with the row's number and its cells as text. Nothing in a cell is lost.
 */

const cellMark = "\u001f";
const escapeMark = "\u001c";
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
const marked = /[\u001c\u001f\n\r]/g;
const escapes: Readonly<Record<string, string>> = {
  [escapeMark]: `${escapeMark}0`,
  [cellMark]: `${escapeMark}1`,
  "\n": `${escapeMark}2`,
  "\r": `${escapeMark}3`,
};
const plain: readonly string[] = [escapeMark, cellMark, "\n", "\r"];

/** How a grid's record is shown as text: in rejects, in messages. */
const shown = { delimiter: ",", quote: '"', escape: '"' } as const;

/** The part of a layout that cuts a grid's raw records into cells again. */
export const gridDialect: typeof shown = shown;

/** A grid on disk. */
export interface Grid {
  readonly path: string;
  /** Rows that hold anything. */
  readonly records: number;
  /** Cells of the widest row. */
  readonly width: number;
  readonly bytes: number;
  /** What the user is told of it: what is hidden, merged, left out. */
  readonly notes: readonly Message[];
}

/** Writes a grid, row by row, in the file's order. */
export class GridWriter {
  readonly #file: number;
  #pending: string[] = [];
  #length = 0;
  #records = 0;
  #width = 0;
  #bytes = 0;

  constructor(path: string) {
    this.#file = openSync(path, "wx", 0o600);
  }

  /** Rows so far that hold anything. */
  get records(): number {
    return this.#records;
  }

  /** Cells of the widest row. */
  get width(): number {
    return this.#width;
  }

  /** Bytes so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Adds a row by its number, counted from 1; one without any cell that is filled is left out. */
  add(number: number, cells: readonly string[]): void {
    let width = cells.length;
    while (width > 0 && (cells[width - 1] ?? "") === "") width -= 1;
    if (width === 0) return;
    let line = String(number);
    for (let index = 0; index < width; index += 1) {
      const cell = cells[index] ?? "";
      line += cellMark;
      line +=
        cell.search(marked) === -1 ? cell : cell.replace(marked, (mark) => escapes[mark] ?? "");
    }
    this.#records += 1;
    if (width > this.#width) this.#width = width;
    this.#pending.push(line);
    this.#length += line.length;
    if (this.#length > 1 << 20) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const bytes = Buffer.from(`${this.#pending.join("\n")}\n`, "utf8");
    writeFully(this.#file, bytes);
    this.#bytes += bytes.length;
    this.#pending = [];
    this.#length = 0;
  }
}

/** The record of one line of a grid. */
export function gridRecord(text: string): FileRecord {
  const [line = "", ...cells] = text.split(cellMark);
  const whole = cells.map((cell) =>
    cell.includes(escapeMark)
      ? cell.replace(
          new RegExp(`${escapeMark}([0-3])`, "g"),
          (_, at: string) => plain[Number(at)] ?? "",
        )
      : cell,
  );
  return { line: Number(line), lines: 1, cells: whole, raw: rawOf(whole), fault: null };
}

/** A row as a line of CSV, since it stands in its file as no text at all. */
function rawOf(cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(",");
}

/** The records of a grid, in order. */
export function* gridRecords(path: string): Generator<FileRecord> {
  for (const line of linesOf(path)) yield gridRecord(line);
}

function* linesOf(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const buffer = Buffer.allocUnsafe(1 << 20);
    let rest: string[] = [];
    for (;;) {
      const count = readSync(file, buffer, 0, buffer.length, null);
      if (count === 0) break;
      const lines = decoder.decode(buffer.subarray(0, count), { stream: true }).split("\n");
      rest.push(lines[0] ?? "");
      if (lines.length === 1) continue;
      yield rest.join("");
      for (let index = 1; index < lines.length - 1; index += 1) yield lines[index] as string;
      rest = [lines[lines.length - 1] as string];
    }
    const last = rest.join("");
    if (last !== "") yield last;
  } finally {
    closeSync(file);
  }
}
