import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The column that says when a row of a generated file came about, by the beginning of the file's name. */
const days: Readonly<Record<string, string>> = {
  "activities-": "Date and time",
  "assignments-": "Assigned from",
  "complaints-": "Complaint date",
  "disputes-": "Opened on",
  "invoices-": "Invoice date",
  "payments-": "Payment date",
  "promises-": "Promise date",
  "write-offs-": "Write-off date",
};

/**
 * Cuts the exports of a department in two: the last month's rows, and all that was
 * there before. Files that have no days belong to the earlier part.
 */
export function cutLastMonth(exports: string, out: string): { before: string; month: string } {
  const before = path.join(out, "before");
  const month = path.join(out, "month");
  for (const folder of [before, month]) mkdirSync(folder, { recursive: true });
  const files = readdirSync(exports).filter((file) => file.endsWith(".csv"));
  const invoices = files.find((file) => file.startsWith("invoices-")) ?? "";
  const last = rowsOf(path.join(exports, invoices), "Invoice date")
    .rows.map(({ month }) => month)
    .sort()
    .at(-1);
  if (!last) throw new Error(`${exports} has no invoices.`);
  for (const file of files) {
    const column = Object.entries(days).find(([name]) => file.startsWith(name))?.[1];
    const { header, rows } = rowsOf(path.join(exports, file), column);
    const write = (folder: string, lines: string[]) => {
      if (lines.length > 0) {
        writeFileSync(path.join(folder, file), `${[header, ...lines].join("\n")}\n`, "latin1");
      }
    };
    write(
      before,
      rows.filter((row) => row.month < last).map(({ line }) => line),
    );
    write(
      month,
      rows.filter((row) => row.month >= last).map(({ line }) => line),
    );
  }
  return { before, month };
}

/** A file's lines, byte for byte whatever its encoding, each with its month; the generator quotes no line ends. */
function rowsOf(file: string, column: string | undefined) {
  const [header = "", ...lines] = readFileSync(file, "latin1").trimEnd().split(/\r?\n/);
  const delimiter = header.includes(";") ? ";" : ",";
  const place = column === undefined ? -1 : header.split(delimiter).indexOf(column);
  if (column !== undefined && place < 0) throw new Error(`${file} has no column ${column}.`);
  return {
    header,
    rows: lines.map((line) => ({ line, month: monthOf(line.split(delimiter)[place]) })),
  };
}

/** `2026-03` of 2026-03-31 and of 31.03.2026; empty without a day. */
function monthOf(cell: string | undefined): string {
  const written = /^(\d{2})\.(\d{2})\.(\d{4})/.exec(cell ?? "");
  return written ? `${written[3]}-${written[2]}` : (cell ?? "").slice(0, 7);
}
