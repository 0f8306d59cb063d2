import type { ChartView } from "../charts/draw.server.ts";
import { DataTable } from "../components/data-table.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { TableFiles } from "../components/table-files.tsx";
import type { TableColumn, TableRow } from "../components/table-state.ts";
import { useText } from "../languages/use-text.tsx";
import type { Scope } from "../scope/scope.ts";
import { CustomerLink } from "./customer-link.tsx";
import type { Part } from "./load.server.ts";
import { ChartSection, isProblem, withFormat } from "./parts.tsx";

interface ExposureProps {
  readonly chart: Part<ChartView>;
  readonly over: Part<{
    readonly columns: readonly TableColumn[];
    readonly rows: readonly TableRow[];
    readonly currency: string | null;
  }>;
  readonly scope: Scope;
}

/** Who owes more than the credit limit in force, furthest over it first. */
export function Exposure({ chart, over, scope }: ExposureProps) {
  const t = useText();
  const column = (one: TableColumn): DataTableColumn =>
    one.name === "name"
      ? {
          ...one,
          label: t("page.column.customer"),
          cell: (row) => <CustomerLink metric="open_receivables" row={row} scope={scope} />,
        }
      : one;
  return (
    <ChartSection
      actions={
        <TableFiles address={(format) => `/api/reports/exposure?${withFormat(scope, format)}`} />
      }
      chart={chart}
      note={t("exposure.note")}
      question={t("exposure.question")}
    >
      {isProblem(over) || over.rows.length === 0 ? null : (
        <DataTable
          caption={t("exposure.table")}
          columns={over.columns.filter(({ name }) => name !== "customer_id").map(column)}
          currency={over.currency}
          rows={over.rows}
        />
      )}
    </ChartSection>
  );
}
