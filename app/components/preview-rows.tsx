import { bucketName } from "../charts/buckets.ts";
import type { OddRow, UnderstoodRows } from "../imports/preview-rows.server.ts";
import type { ColumnType } from "../imports/tables.ts";
import { useFormats, useLocale, useText } from "../languages/use-text.tsx";
import { DataTable } from "./data-table.tsx";
import { Section } from "./page.tsx";

/** The first rows of each table as they were understood. */
export function UnderstoodTables({ tables }: { tables: readonly UnderstoodRows[] }) {
  const t = useText();
  const cell = useCell();
  if (tables.length === 0) return null;
  return (
    <Section note={t("preview.understood.note")} title={t("preview.understood.title")}>
      {byTable(tables).map(({ table, columns, rows }) => (
        <DataTable
          caption={t("preview.understood.caption", { table: t(`tables.${table}`) })}
          columns={[
            { name: "line", unit: "count" },
            ...columns.map(({ name, type }) => ({
              name,
              unit: unitOf(type),
              label: t(`column.${name}`),
              cell: (row: Record<string, unknown>) => cell(name, row[name], type, row.currency),
            })),
          ]}
          key={table}
          rows={rows.map((row, index) => ({ id: index, ...row }))}
        />
      ))}
    </Section>
  );
}

const rowsShown = 10;

/** One list for each table: several kinds of records, or buckets side by side, may make rows of one. */
function byTable(tables: readonly UnderstoodRows[]): readonly UnderstoodRows[] {
  const merged = new Map<string, UnderstoodRows>();
  for (const each of tables) {
    const known = merged.get(each.table);
    if (known === undefined) {
      merged.set(each.table, each);
      continue;
    }
    const names = new Set(known.columns.map(({ name }) => name));
    merged.set(each.table, {
      table: each.table,
      columns: [...known.columns, ...each.columns.filter(({ name }) => !names.has(name))],
      rows: [...known.rows, ...each.rows]
        .sort((left, right) => Number(left.line) - Number(right.line))
        .slice(0, rowsShown),
    });
  }
  return [...merged.values()];
}

function unitOf(type: ColumnType): "count" | "date" | "text" {
  if (type === "date" || type === "moment") return "date";
  return ["money", "number", "integer", "rate"].includes(type) ? "count" : "text";
}

/** Shows a typed value in the reader's own way of writing, so that a wrong reading is seen. */
function useCell() {
  const t = useText();
  const locale = useLocale();
  const format = useFormats();
  return (name: string, value: unknown, type: ColumnType, currency: unknown) => {
    if (value === null || value === undefined) return "–";
    if (name === "bucket") return bucketName(locale, String(value));
    if (type === "date") return format.date(String(value));
    if (type === "moment") return format.moment(String(value));
    if (type === "money") return format.money(Number(value), currency ? String(currency) : null);
    if (type === "choice") return t(`choice.${name}.${String(value)}`);
    if (type === "flag") return t(value === true ? "table.yes" : "table.no");
    return String(value);
  };
}

/** Records that will be rejected, each with its reason and as it stands in the file. */
export function OddRows({ rows, total }: { rows: readonly OddRow[]; total: number }) {
  const t = useText();
  if (rows.length === 0) return null;
  return (
    <Section note={t("preview.odd.note")} title={t("preview.odd.title", { count: total })}>
      <DataTable
        caption={t("preview.odd.caption", { shown: rows.length, count: total })}
        isCaptionHidden={rows.length >= total}
        columns={[
          { name: "line", unit: "count" },
          { name: "column", unit: "text" },
          { name: "reason", unit: "text" },
          { name: "raw", unit: "text", cell: (row) => <code>{row.raw}</code> },
        ]}
        rows={rows.map(({ line, column, reason, raw }) => ({
          line,
          column,
          reason: t(reason.id, reason.values),
          raw,
        }))}
      />
    </Section>
  );
}
