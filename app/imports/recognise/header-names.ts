import type { FileRecord } from "../parser/records.ts";
import type { Header } from "./header.ts";

/**
 * The names of the columns: several rows of headers joined from above, heads of
 * groups filled to the right, one blank too many left out, each name made unique.
 */
export function headersOf(records: readonly FileRecord[], header: Header, width: number): string[] {
  const rows = header.from === null ? [] : records.slice(header.from, header.from + header.rows);
  const lowest = rows.at(-1)?.cells ?? [];
  const names = rows.map(({ cells }, row) =>
    row < rows.length - 1 && isSparse(cells, lowest) ? filledRight(cells) : [...cells],
  );
  const only = names[0];
  if (names.length === 1 && only && only.length === width + 1) {
    const blanks = only.flatMap((cell, index) => (cell.trim() === "" ? [index] : []));
    if (blanks.length === 1) only.splice(blanks[0] as number, 1);
  }
  const telling = withoutRefrain(names);
  const count = Math.max(width, ...names.map((cells) => cells.length));
  return uniqueHeaders(
    Array.from({ length: count }, (_, index) =>
      telling
        .map((cells) => (cells[index] ?? "").trim())
        .filter((name) => name !== "")
        .join(" "),
    ),
  );
}

/** Rows of headers without one that says the same of every column, such as "Open Balance" under each bucket. */
function withoutRefrain(rows: readonly string[][]): readonly string[][] {
  const telling = rows.filter((cells) => {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
    return filled.length < 3 || new Set(filled).size > 1;
  });
  return telling.length === 0 ? rows : telling;
}

/** Whether names are missing above others: heads of groups. */
const isSparse = (cells: readonly string[], below: readonly string[]) =>
  below.some((name, index) => name.trim() !== "" && (cells[index] ?? "").trim() === "");

function filledRight(cells: readonly string[]): string[] {
  let last = "";
  return cells.map((cell) => {
    if (cell.trim() !== "") last = cell;
    return last;
  });
}

/** The headers as they stand, blank and repeated ones given a name of their own. */
function uniqueHeaders(cells: readonly string[]): string[] {
  const seen = new Set<string>();
  // Where to go on for each name: a line of a million equal cells is no work of days.
  const next = new Map<string, number>();
  return cells.map((cell, index) => {
    const base = cell.replace(/\s+/g, " ").trim() || `column ${index + 1}`;
    let name = base;
    let count = next.get(base) ?? 2;
    for (; seen.has(name.toLowerCase()); count += 1) name = `${base} ${count}`;
    next.set(base, count);
    seen.add(name.toLowerCase());
    return name;
  });
}
