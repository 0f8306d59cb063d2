/** What a cell of an export may be. */
export type Cell = string | number | boolean | null;

/**
 * Rows as CSV after RFC 4180: comma, CRLF, quotes where needed. It is inert: a
 * text that a spreadsheet would run as a formula is prefixed with an apostrophe;
 * numbers, negative ones too, stay numbers.
 */
export function csv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  return csvLines([header]) + csvLines(rows);
}

/** Further rows of a CSV that is written in pieces. */
export function csvLines(rows: Iterable<readonly Cell[]>): string {
  let lines = "";
  for (const row of rows) lines += `${row.map(cell).join(",")}\r\n`;
  return lines;
}

const number = /^[+-]?\d+([.,]\d+)*$/;

function cell(value: Cell): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = inert(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text with an apostrophe before it, where a spreadsheet would run it as a formula. */
export function inert(value: string): string {
  return /^[=+\-@\t\r]/.test(value) && !number.test(value) ? `'${value}` : value;
}

/** A CSV as an answer that the browser saves under a name. */
export function csvResponse(name: string, body: string): Response {
  // Names are ids of ours; anything else is taken out rather than quoted.
  const safe = name.replaceAll(/[^\w.-]+/g, "_");
  return new Response(body, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${safe}.csv"`,
    },
  });
}
