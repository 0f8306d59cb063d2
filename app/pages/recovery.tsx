import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import type { TableRow } from "../components/table-state.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import type { PageData } from "./load.server.ts";
import {
  Breakdowns,
  ChartSection,
  FigureCards,
  isProblem,
  notOfBalances,
  ScopedPage,
} from "./parts.tsx";
import type { RecoveryData } from "./recovery.server.ts";

/** How much of what fell overdue do we get back, how fast, and what will never come? */
export function Recovery({ page }: { page: PageData<RecoveryData> }) {
  const t = useText();
  return (
    <ScopedPage
      hidden={notOfBalances}
      lead={t("recovery.lead")}
      page={page}
      title={t("recovery.title")}
    >
      {(data) => (
        <>
          <FigureCards figures={data.figures} frame={page.frame} />
          <ChartSection
            chart={data.curves}
            note={t("recovery.note.curves")}
            question={t("recovery.question.curves")}
          />
          <ChartSection
            chart={data.triangle}
            note={t("recovery.note.triangle")}
            question={t("recovery.question.triangle")}
          />
          <Cohorts data={data} />
          <Breakdowns
            breakdowns={data.breakdowns}
            question={(by) => t("recovery.question.by", { dimension: t(`dimension.${by}`) })}
          />
          <div className="two-columns">
            <ChartSection
              chart={data.cei}
              note={t("recovery.note.cei")}
              question={t("recovery.question.cei")}
            />
            <ChartSection chart={data.writeOffs} question={t("recovery.question.write_offs")} />
          </div>
        </>
      )}
    </ScopedPage>
  );
}

function Cohorts({ data }: { data: RecoveryData }) {
  const t = useText();
  const format = useFormats();
  const { table } = data;
  return (
    <Section title={t("recovery.table")}>
      {isProblem(table) ? (
        <Notice>{table.problem}</Notice>
      ) : (
        <DataTable
          caption={t("report.cohorts.title")}
          columns={[
            {
              name: "cohort",
              unit: "text",
              label: t("page.column.cohort"),
              cell: (row) => format.period(String(row.cohort)),
            },
            { name: "base_amount", unit: "money", label: t("page.column.fell_overdue") },
            ...table.ages.map((age) => ({
              name: `age_${age}`,
              unit: "ratio" as const,
              label: t("recovery.within", { months: age }),
              // A month that is not over is blank: it is not missing.
              cell: (row: TableRow) => {
                const rate = row[`age_${age}`];
                return typeof rate === "number" ? format.ratio(rate) : "";
              },
            })),
          ]}
          currency={table.currency}
          isCaptionHidden
          rows={table.rows}
        />
      )}
    </Section>
  );
}
