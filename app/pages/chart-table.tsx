import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import { TableFiles } from "../components/table-files.tsx";
import { useFormats, useText } from "../languages/use-text.tsx";
import type { ChartTableData } from "./chart-table.server.ts";
import { isProblem, ScopedPage } from "./parts.tsx";

/** What a chart draws, as a table: for those who do not see it, and for those who count after it. */
export function ChartTable({ id, title, description, page }: ChartTableData) {
  const t = useText();
  const format = useFormats();
  return (
    <ScopedPage lead={description} page={page} title={title}>
      {({ table }) =>
        isProblem(table) ? (
          <Notice tone="warn">{table.problem}</Notice>
        ) : (
          <Section
            actions={
              <TableFiles
                address={(kind) => `/charts/${id}.${kind}${table.query && `?${table.query}`}`}
              />
            }
            note={
              table.period
                ? t("page.period_of", {
                    period: format.span(table.period.from, table.period.to),
                  })
                : undefined
            }
            title={t("chart.table.title")}
          >
            <p className="chart-headline">{table.headline}</p>
            <DataTable
              caption={t("chart.table_of", { title })}
              columns={table.columns}
              currency={table.currency}
              isCaptionHidden
              rows={table.rows}
              state={table.state}
              total={table.total}
            />
          </Section>
        )
      }
    </ScopedPage>
  );
}
