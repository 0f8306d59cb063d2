import type { OddRow, UnderstoodRows } from "../imports/preview-rows.server.ts";
import type { ColumnType } from "../imports/tables.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { DataTable } from "./data-table.tsx";
import { Section } from "./page.tsx";

/** The first rows of each table as they were understood. */
export function UnderstoodTables({ tables }: { tables: readonly UnderstoodRows[] }) {
  const t = useText();
  const cell = useCell();
  if (tables.length === 0) return null;
  return (
    <Section note={t("preview.understood.note")} title={t("preview.understood.title")}>
      {tables.map(({ table, columns, rows }, index) => (
        <DataTable
          caption={t("preview.understood.caption", { table: t(`tables.${table}`) })}
          columns={[
            { name: "line", unit: "count" },
            ...columns.map(({ name, type }) => ({
              name,
              unit: isAmount(type) ? ("count" as const) : ("text" as const),
              label: t(`column.${name}`),
              cell: (row: Record<string, unknown>) => cell(row[name], type, row.currency),
            })),
          ]}
          // A table may come twice, from two kinds of records.
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of a mapping's tables is fixed
          key={index}
          rows={[...rows]}
        />
      ))}
    </Section>
  );
}

const isAmount = (type: ColumnType) =>
  type === "money" || type === "number" || type === "integer" || type === "rate";

/** Shows a typed value in the reader's own way of writing, so that a wrong reading is seen. */
function useCell() {
  const t = useText();
  const format = useFormats();
  return (value: unknown, type: ColumnType, currency: unknown) => {
    if (value === null || value === undefined) return "–";
    if (type === "date") return format.date(String(value));
    if (type === "moment") return format.moment(String(value));
    if (type === "money") return format.money(Number(value), currency ? String(currency) : null);
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
