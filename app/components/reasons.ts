import type { Message } from "../imports/mapping.ts";
import type { useText } from "../languages/use-text.tsx";

type Text = ReturnType<typeof useText>;

/** Reasons that name a table's column by its id; in all others `column` is a header of the file. */
const namingColumns = new Set([
  "imports.reason.column",
  "imports.reason.near_name",
  "imports.reason.by_values",
  "imports.reason.rival",
]);

/** What the preview shows by itself, and staging counts exactly, in the whole file. */
const shownElsewhere = new Set([
  "imports.reason.buckets",
  "imports.reason.carried",
  "imports.reason.notes",
  "imports.reason.total_disagrees",
  "imports.reason.totals",
  "imports.reason.totals_agree",
]);

/** A reason in words, with the names that columns and tables have on the pages. */
export function reasonText(t: Text, { id, values = {} }: Message): string {
  const { column, table } = values;
  return t(id, {
    ...values,
    ...(namingColumns.has(id) && column !== undefined ? { column: t(`column.${column}`) } : {}),
    ...(table === undefined ? {} : { table: t(`tables.${table}`) }),
  });
}

/** The reasons that speak of one header of the file, by the header. */
export function reasonsByHeader(
  reasons: readonly Message[],
  headers: readonly string[],
): Map<string, Message[]> {
  const found = new Map<string, Message[]>();
  for (const reason of reasons) {
    const header = headerOf(reason);
    if (header === null || !headers.includes(header)) continue;
    // What it is taken for stands beside it.
    if (reason.id === "imports.reason.column") continue;
    found.set(header, [...(found.get(header) ?? []), reason]);
  }
  return found;
}

/** The reasons that speak of the file as a whole. */
export function reasonsOfFile(
  reasons: readonly Message[],
  headers: readonly string[],
): readonly Message[] {
  return reasons.filter((reason) => {
    const header = headerOf(reason);
    return !shownElsewhere.has(reason.id) && (header === null || !headers.includes(header));
  });
}

function headerOf({ id, values = {} }: Message): string | null {
  const header = values.header ?? (namingColumns.has(id) ? undefined : values.column);
  return header === undefined ? null : String(header);
}
