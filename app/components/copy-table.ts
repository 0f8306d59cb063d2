import { inert } from "../exports/csv.ts";
import { type Locale, languages } from "../languages/languages.ts";
import type { TableColumn, TableRow } from "./table-state.ts";

/** A table as what a spreadsheet takes from the clipboard. */
export interface Copied {
  /** Tabs between cells; numbers with the decimal sign of the reader's language. */
  readonly text: string;
  /** The same as a table, with numbers as what they are. */
  readonly html: string;
}

/**
 * Rows of a table for the clipboard. Numbers and days stay what they are; no text is ever run as
 * a formula.
 *
 * @param shown what a cell shows in words, by row and column, for what is neither number nor day
 */
export function copiedTable(
  columns: readonly (TableColumn & { readonly label: string })[],
  rows: readonly TableRow[],
  shown: (row: number, column: number) => string,
  locale: Locale,
): Copied {
  const decimal = new Intl.NumberFormat(languages[locale].region, {
    useGrouping: false,
    maximumFractionDigits: 10,
  });
  const header = columns.map(({ label }): CopiedCell => ({ text: plain(label), number: null }));
  const body = rows.map((row, at) =>
    columns.map(({ name, unit }, place): CopiedCell => {
      const value = row[name] ?? null;
      if (unit === "date") return { text: String(value ?? ""), number: null, isDay: true };
      if (unit === "text" || typeof value !== "number") {
        return { text: plain(shown(at, place)), number: null };
      }
      const text = unit === "ratio" ? `${decimal.format(value * 100)}%` : decimal.format(value);
      return { text, number: value };
    }),
  );
  const lines = [header, ...body];
  return {
    text: lines.map((cells) => cells.map(({ text }) => text).join("\t")).join("\r\n"),
    html:
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset="utf-8"><table>' +
      `${lines.map((cells) => `<tr>${cells.map(htmlCell).join("")}</tr>`).join("")}</table></html>`,
  };
}

/** A text in one cell, that no spreadsheet runs. */
function plain(text: string): string {
  return inert(text.replaceAll(/\s+/g, " ").trim());
}

interface CopiedCell {
  readonly text: string;
  readonly number: number | null;
  readonly isDay?: boolean;
}

function htmlCell({ text, number, isDay }: CopiedCell): string {
  const safe = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  // A number of digits that is a name keeps its zeros.
  if (isDay) return `<td>${safe}</td>`;
  if (number === null) return `<td style="mso-number-format:'\\@'">${safe}</td>`;
  return `<td x:num="${number}">${safe}</td>`;
}

/** Puts a table on the clipboard; false where the browser does not let it. */
export async function toClipboard({ text, html }: Copied): Promise<boolean> {
  // Without an encrypted connection browsers offer the older way only.
  if (navigator.clipboard && "write" in navigator.clipboard) {
    const blob = (type: string, body: string) => new Blob([body], { type });
    const item = new ClipboardItem({
      "text/plain": blob("text/plain", text),
      "text/html": blob("text/html", html),
    });
    const done = await navigator.clipboard.write([item]).then(
      () => true,
      () => false,
    );
    if (done) return true;
  }
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
  };
  document.addEventListener("copy", put, { once: true });
  const done = document.execCommand("copy");
  document.removeEventListener("copy", put);
  return done;
}
