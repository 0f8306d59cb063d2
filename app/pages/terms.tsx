import type { ChartView } from "../charts/draw.server.ts";
import { paymentsOn } from "../charts/terms.ts";
import { DataTable } from "../components/data-table.tsx";
import { TableFiles } from "../components/table-files.tsx";
import type { TableColumn, TableRow } from "../components/table-state.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import type { Scope } from "../scope/scope.ts";
import type { Part } from "./load.server.ts";
import { ChartSection, isProblem, withFormat } from "./parts.tsx";
import { RowsLink } from "./rows-link.tsx";

interface TermsProps {
  readonly chart: Part<ChartView>;
  readonly table: Part<{
    readonly columns: readonly TableColumn[];
    readonly rows: readonly TableRow[];
    readonly currency: string | null;
  }>;
  readonly scope: Scope;
}

/** The terms that are given and those that are taken, by segment. */
export function Terms({ chart, table, scope }: TermsProps) {
  const t = useText();
  const format = useFormats();
  const daysToPay = (row: TableRow) => {
    if (typeof row.days_to_pay !== "number") return format.days(null);
    const given = { segment: String(row.segment), terms: String(row.terms) };
    return (
      <RowsLink chart={chart} opens={(asked) => paymentsOn(given, asked)}>
        {format.days(row.days_to_pay)}
      </RowsLink>
    );
  };
  return (
    <ChartSection
      actions={
        <TableFiles address={(format) => `/api/reports/terms?${withFormat(scope, format)}`} />
      }
      chart={chart}
      note={t("terms.note")}
      question={t("terms.question")}
    >
      {isProblem(table) || table.rows.length === 0 ? null : (
        <DataTable
          caption={t("report.terms.title")}
          columns={table.columns.map((column) =>
            column.name === "segment"
              ? { ...column, label: t("dimension.segment") }
              : column.name === "days_to_pay"
                ? { ...column, cell: daysToPay }
                : column,
          )}
          currency={table.currency}
          isCaptionHidden
          rows={table.rows}
        />
      )}
    </ChartSection>
  );
}
