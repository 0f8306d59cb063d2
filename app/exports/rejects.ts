import type { Layout, Reject } from "../imports/mapping.ts";
import { reasonHeader, rejectHeader } from "../imports/mended.ts";
import { wholeLineAt } from "../imports/parser/whole-lines.ts";
import { inert } from "./csv.ts";

/** A rejected record with the reason in words. */
export interface ExplainedReject {
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

/** How cells are put together where the file's own way takes no further columns. */
const comma = { delimiter: ",", quote: '"', escape: '"' } as const;

/**
 * Rejected records as a file of the shape they came in: the same headers and
 * delimiter, every record as it stood, and before it which one it is and why it was
 * rejected. It is the user's own file, to be mended and uploaded again, so nothing in
 * it is altered; the reason, which may begin with a header or a cell of somebody else's,
 * is no formula. It is UTF-8 with a byte order mark, which spreadsheets need.
 */
export function originalShape(
  layout: Layout,
  importId: number,
  rejects: readonly ExplainedReject[],
): string {
  // Rows of a workbook are kept as CSV; lines of fixed width stay whole, in a column of their own.
  const isText = layout.container === "csv" && layout.delimiter !== "";
  const dialect = isText ? layout : comma;
  const { delimiter } = dialect;
  const lines = rejects.map(({ line, reason, raw }) => {
    const text = raw.replace(/\r?\n$/, "");
    // The reason stands in a cell of its own, so the line is no longer in quotes as a whole.
    const inner = layout.wrapped === true ? wholeLineAt(text, 0, true) : null;
    const whole = inner === null || inner === "open" ? text : inner.inner;
    const record = layout.container === "csv" && !isText ? cell(whole, dialect) : whole;
    return [cell(`${importId}:${line}`, dialect), cell(inert(reason), dialect), record].join(
      delimiter,
    );
  });
  const headers = [rejectHeader, reasonHeader, ...layout.headers];
  lines.unshift(headers.map((header) => cell(header, dialect)).join(delimiter));
  return `\ufeff${lines.join("\n")}\n`;
}

function cell(
  text: string,
  { delimiter, quote, escape: escaping }: Pick<Layout, "delimiter" | "quote" | "escape">,
): string {
  const special = [delimiter, quote, "\n", "\r"].filter(Boolean);
  if (!special.some((sign) => text.includes(sign))) return text;
  // Signs that open and close cannot stand inside: a reason is a remark, not data.
  if (quote.length > 1) return quote[0] + text.replaceAll(quote.slice(-1), "'") + quote.slice(-1);
  if (quote !== "") return quote + text.replaceAll(quote, (escaping || quote) + quote) + quote;
  // A file without quotes has no way to say it: a reason is a remark, not data.
  return text.replaceAll(delimiter, " ").replaceAll(/[\r\n]+/g, " ");
}

/** The explained form of a reject, in the words of the user's language. */
export function explained(
  { line, reason, raw }: Reject,
  words: (id: string, values: Reject["reason"]["values"]) => string,
): ExplainedReject {
  return { line, raw, reason: words(reason.id, reason.values) };
}
