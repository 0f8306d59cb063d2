import { Link } from "@remix-run/react";
import { DataTable } from "../components/data-table.tsx";
import { Page } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { TableFiles } from "../components/table-files.tsx";
import type { TableRow } from "../components/table-state.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import type { Unit } from "../metrics/metric.ts";
import type { RestatementsData } from "./restatements.server.ts";

/** Every closed month that newer data changed: what it was, what it is, and by which import. */
export function Restatements({ data }: { data: RestatementsData }) {
  const t = useText();
  const format = useFormats();
  const shown = (row: TableRow, name: "before" | "after" | "difference") => {
    const value = row[name] as number | null;
    const unit = row.unit as Unit;
    const currency = row.currency as string | null;
    return name === "difference" && value !== null
      ? format.difference(value, unit, currency)
      : format.value(value, unit, currency);
  };
  const amounts = (["before", "after", "difference"] as const).map(
    (name): DataTableColumn => ({ name, unit: "times", cell: (row) => shown(row, name) }),
  );
  return (
    <Page
      actions={<TableFiles address={(kind) => `/api/reports/restatements?format=${kind}`} />}
      lead={t("restated.note")}
      title={t("restated.title")}
    >
      <DataTable
        caption={t("report.restatements.description")}
        columns={[
          {
            name: "month_end",
            unit: "date",
            cell: (row) => format.period(String(row.month_end).slice(0, 7)),
          },
          {
            name: "title",
            unit: "text",
            label: t("column.metric"),
            cell: (row) => <Link to={String(row.href)}>{String(row.title)}</Link>,
          },
          ...amounts,
          {
            name: "changed_by",
            unit: "text",
            cell: (row) => t(`restated.changed_by.${row.changed_by}`),
          },
          { name: "file_names", unit: "text" },
          { name: "changed_at", unit: "date", cell: (row) => format.date(String(row.changed_at)) },
        ]}
        empty={t("restated.none")}
        isCaptionHidden
        prefix="restated"
        rows={data.rows}
        state={data.state}
        total={data.total}
      />
      {data.later ? (
        <p className="note">
          {t("restated.later", {
            month: format.period(data.later.from.slice(0, 7)),
            figures: data.later.figures.join(", "),
          })}
        </p>
      ) : null}
    </Page>
  );
}
