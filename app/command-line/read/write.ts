import type { Console } from "../console.ts";
import { headersOf, rowsOf, shown, type TableIn } from "./tables.ts";

/** So many characters are written at once. */
const batch = 1 << 16;

/**
 * A table as RFC 4180 has it: commas, quotes where needed, CRLF; its headers first,
 * where it has any. Cells are written as they were read.
 */
export function writeCsv(table: TableIn, console: Console): void {
  const { layout } = table;
  const lines = new Batch(console);
  if (layout.headerRecord !== null || layout.headers.length > ownWidth(table)) {
    lines.add(csvLine(headersOf(table)));
  }
  for (const { cells } of rowsOf(table)) lines.add(csvLine(shown(cells, table.hidden)));
  lines.end();
}

const ownWidth = ({ layout }: TableIn) => layout.headers.length - (layout.furniture?.groups ?? 0);

function csvLine(cells: readonly string[]): string {
  const line = cells
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(",");
  // A line without a character would be no record.
  return line === "" ? '""' : line;
}

/** Lines that end in CRLF, written many at a time. */
class Batch {
  readonly #console: Console;
  #lines: string[] = [];
  #length = 0;

  constructor(console: Console) {
    this.#console = console;
  }

  add(line: string): void {
    this.#lines.push(line);
    this.#length += line.length;
    if (this.#length > batch) this.end();
  }

  end(): void {
    // The console ends what it writes with the second half of the last line end.
    if (this.#lines.length > 0) this.#console.out(`${this.#lines.join("\r\n")}\r`);
    this.#lines = [];
    this.#length = 0;
  }
}

/** The rows of a table as the members of a JSON array, each with its headers as names. */
export function writeJsonRows(table: TableIn, console: Console): void {
  const headers = headersOf(table);
  let pending: string[] = [];
  let length = 0;
  let isFirst = true;
  const write = () => {
    if (pending.length > 0) console.out(`${isFirst ? "" : ","}${pending.join(",\n")}`);
    isFirst = isFirst && pending.length === 0;
    pending = [];
    length = 0;
  };
  for (const { cells } of rowsOf(table)) {
    const named = shown(cells, table.hidden).map((cell, index) => [
      headers[index] ?? `column ${index + 1}`,
      cell,
    ]);
    const row = JSON.stringify(Object.fromEntries(named));
    pending.push(row);
    length += row.length;
    if (length > batch) write();
  }
  write();
}
