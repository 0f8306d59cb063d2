import { bucketName } from "../charts/buckets.ts";
import { cohortOpening } from "../charts/cohorts.ts";
import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import type { TableRow } from "../components/table-state.ts";
import { useFormats, useLocale, useText } from "../languages/use-text.tsx";
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
import { RowsLink } from "./rows-link.tsx";

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
          <ChartSection
            chart={data.matrix}
            note={t("recovery.note.rolls")}
            question={t("recovery.question.rolls")}
          >
            <Rolls data={data} />
          </ChartSection>
          <ChartSection
            chart={data.losses}
            note={t("recovery.note.losses")}
            question={t("recovery.question.losses")}
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

/** What a year's roll rates mean for what is open, and the net flow from bucket to bucket. */
function Rolls({ data }: { data: RecoveryData }) {
  const t = useText();
  const locale = useLocale();
  const format = useFormats();
  const { rolled } = data;
  if (isProblem(rolled)) return null;
  const { outcome, currency, flows } = rolled;
  const money = (amount: number) => format.money(amount, currency, { short: true });
  const bucket = (row: TableRow, name: string) => bucketName(locale, String(row[name]), true);
  const amount = (name: string) => ({
    name,
    unit: "money" as const,
    cell: (row: TableRow) => format.money(row[name] as number, currency, { short: true }),
  });
  const known = flows.filter((flow) => flow.net_flow !== null);
  return (
    <>
      {outcome && outcome.open > 0 ? (
        <p>
          {t("recovery.outcome", {
            open: money(outcome.open),
            paid: money(outcome.paid),
            paid_share: format.ratio(outcome.paid / outcome.open),
            credited: money(outcome.credited),
            lost: money(outcome.written_off + outcome.stays),
            lost_share: format.ratio((outcome.written_off + outcome.stays) / outcome.open),
          })}
        </p>
      ) : null}
      {known.length > 0 ? (
        <DataTable
          caption={t("recovery.net_flow")}
          columns={[
            {
              name: "from_bucket",
              unit: "text",
              label: t("recovery.column.flow"),
              isSortable: false,
              cell: (row) => (
                <span className="unbroken">
                  {bucket(row, "from_bucket")} → {bucket(row, "to_bucket")}
                </span>
              ),
            },
            { ...amount("from_amount"), label: t("recovery.column.from_amount") },
            { ...amount("to_amount"), label: t("recovery.column.to_amount") },
            { name: "net_flow", unit: "ratio", label: t("recovery.column.net_flow") },
          ]}
          rows={known}
        />
      ) : null}
    </>
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
                if (typeof rate !== "number") return "";
                const cell = { cohort: String(row.cohort), age_months: age };
                return (
                  <RowsLink chart={data.triangle} opens={(asked) => cohortOpening(cell, asked)}>
                    {format.ratio(rate)}
                  </RowsLink>
                );
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
