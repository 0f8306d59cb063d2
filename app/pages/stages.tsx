import { ladderStepName } from "../charts/ladder-steps.ts";
import { rowsBehind } from "../charts/reach.ts";
import { DataTable } from "../components/data-table.tsx";
import { Notice } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { TableFiles } from "../components/table-files.tsx";
import type { TableRow } from "../components/table-state.ts";
import { useFormats, useLocale, useText } from "../languages/use-text.tsx";
import { type Dimension, writeScope } from "../scope/scope.ts";
import type { PageData, PageFrame } from "./load.server.ts";
import { ChartSection, FigureCards, isProblem, ScopedPage } from "./parts.tsx";
import { RowsLink } from "./rows-link.tsx";
import type { StagesData } from "./stages.server.ts";

/** Steps and stages belong to accounts, not to invoices or to the people who work on them. */
const notOfStages: readonly Dimension[] = ["team", "collector_id", "service", "currency"];

/** Which step makes customers pay, and where do accounts stop? */
export function Stages({ page }: { page: PageData<StagesData> }) {
  const t = useText();
  const format = useFormats();
  return (
    <ScopedPage hidden={notOfStages} lead={t("stages.lead")} page={page} title={t("stages.title")}>
      {(data) => {
        const { from, to } = data.period;
        const period =
          from && to ? `${t("page.period_of", { period: format.span(from, to) })} ` : "";
        return (
          <>
            <FigureCards figures={data.figures} frame={page.frame} />
            <ChartSection
              actions={<ReportFiles data={data} frame={page.frame} id="reminder_ladder" />}
              chart={data.ladder}
              note={`${period}${t("stages.note.ladder")}`}
              question={t("stages.question.ladder")}
            >
              <Steps data={data} />
            </ChartSection>
            <ChartSection
              actions={<ReportFiles data={data} frame={page.frame} id="stage_funnel" />}
              chart={data.funnel}
              note={`${period}${t("stages.note.funnel")}`}
              question={t("stages.question.funnel")}
            >
              <StageTable data={data} />
            </ChartSection>
            <ChartSection chart={data.penetration} question={t("stages.question.penetration")} />
          </>
        );
      }}
    </ScopedPage>
  );
}

/** The files of a report of the page, with every column, in the period that it shows. */
function ReportFiles({ data, frame, id }: { data: StagesData; frame: PageFrame; id: string }) {
  const { from, to } = data.period;
  const address = (format: "csv" | "xlsx") => {
    const query = writeScope({ ...frame.scope, from, to });
    query.set("format", format);
    return `/api/reports/${id}?${query}`;
  };
  return <TableFiles address={address} />;
}

const stepOf = (row: TableRow) => ({
  step: String(row.step),
  ordinal: typeof row.ordinal === "number" ? row.ordinal : null,
});

/** The ladder in figures, behind its chart. */
function Steps({ data: { steps, ladder } }: { data: StagesData }) {
  const t = useText();
  const locale = useLocale();
  if (isProblem(steps)) return <Notice>{steps.problem}</Notice>;
  if (steps.rows.length === 0) return null;
  const columns: DataTableColumn[] = [
    {
      name: "step",
      unit: "text",
      cell: (row: TableRow) => (
        <span className="whole-name">
          <RowsLink
            chart={ladder}
            opens={(asked) => rowsBehind("reminder_ladder", stepOf(row), asked)}
          >
            {ladderStepName(locale, stepOf(row))}
          </RowsLink>
        </span>
      ),
    },
    { name: "sent_count", unit: "count" },
    { name: "sent_amount", unit: "money" },
    { name: "paid_7_rate", unit: "ratio" },
    { name: "paid_7_amount", unit: "money" },
    { name: "paid_14_rate", unit: "ratio" },
    { name: "moved_on_count", unit: "count" },
    { name: "moved_on_amount", unit: "money" },
  ];
  return (
    <DataTable
      caption={t("report.reminder_ladder.title")}
      columns={columns}
      currency={steps.currency}
      isCaptionHidden
      rows={steps.rows}
    />
  );
}

/** The stages in figures, behind their chart. */
function StageTable({ data: { stages, funnel } }: { data: StagesData }) {
  const t = useText();
  if (isProblem(stages)) return <Notice>{stages.problem}</Notice>;
  if (stages.rows.length === 0) return null;
  const columns: DataTableColumn[] = [
    {
      name: "stage",
      unit: "text",
      cell: (row: TableRow) => (
        <span className="whole-name">
          <RowsLink
            chart={funnel}
            opens={(asked) => rowsBehind("stage_funnel", { stage: String(row.stage) }, asked)}
          >
            {t(`stage.${row.stage}`)}
          </RowsLink>
        </span>
      ),
    },
    { name: "entered_count", unit: "count" },
    { name: "entered_amount", unit: "money" },
    { name: "median_days", unit: "days" },
    { name: "moved_on_count", unit: "count" },
    { name: "returned_count", unit: "count" },
    { name: "settled_count", unit: "count" },
    { name: "written_off_count", unit: "count" },
    { name: "closing_count", unit: "count" },
    { name: "closing_amount", unit: "money" },
  ];
  return (
    <DataTable
      caption={t("report.stage_funnel.title")}
      columns={columns}
      currency={stages.currency}
      isCaptionHidden
      rows={stages.rows}
    />
  );
}
