import { rowsBehind } from "../charts/reach.ts";
import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import { TableFiles } from "../components/table-files.tsx";
import type { TableRow } from "../components/table-state.ts";
import { useText } from "../languages/use-text.tsx";
import type { Dimension } from "../scope/scope.ts";
import type { AgenciesData } from "./agencies.server.ts";
import type { PageData } from "./load.server.ts";
import {
  Breakdowns,
  ChartSection,
  FigureCards,
  isProblem,
  ScopedPage,
  withFormat,
} from "./parts.tsx";
import { RowsLink } from "./rows-link.tsx";

/** Those who collect for us are compared here, not chosen. */
const hidden: readonly Dimension[] = ["service", "team", "collector_id"];

/** What do agencies bring in beside the house, and what does collecting cost? */
export function Agencies({ page }: { page: PageData<AgenciesData> }) {
  const t = useText();
  return (
    <ScopedPage hidden={hidden} lead={t("agencies.lead")} page={page} title={t("agencies.title")}>
      {(data) => (
        <>
          <FigureCards figures={data.figures} frame={page.frame} />
          <ChartSection
            chart={data.agencies}
            note={t("agencies.note.house")}
            question={t("agencies.question.house")}
          />
          <AgencyTable data={data} page={page} />
          <ChartSection
            chart={data.curves}
            note={t("agencies.note.curves")}
            question={t("agencies.question.curves")}
          />
          <Breakdowns
            breakdowns={data.collectors}
            question={() => t("agencies.question.collectors")}
          />
          <div className="two-columns">
            <ChartSection
              chart={data.cost}
              note={t("agencies.note.cost")}
              question={t("agencies.question.cost")}
            />
            <ChartSection chart={data.parts} question={t("agencies.question.parts")} />
          </div>
          <CostTable data={data} />
          <ChartSection
            chart={data.kept}
            note={t("agencies.note.kept")}
            question={t("agencies.question.kept")}
          />
        </>
      )}
    </ScopedPage>
  );
}

function AgencyTable({ data, page }: { data: AgenciesData; page: PageData<AgenciesData> }) {
  const t = useText();
  const { table } = data;
  const title = t("agencies.table");
  if (isProblem(table)) {
    return (
      <Section title={title}>
        <Notice>{table.problem}</Notice>
      </Section>
    );
  }
  return (
    <Section
      actions={
        <TableFiles
          address={(format) => `/api/reports/agencies?${withFormat(page.frame.scope, format)}`}
        />
      }
      id="agencies"
      note={t("agencies.note.table")}
      title={title}
    >
      <DataTable
        caption={t("report.agencies.title")}
        columns={table.columns
          // What is left after fees follows from the others; the files have it.
          .filter(({ name }) => name !== "agency" && name !== "net_amount")
          .map((column) =>
            column.name === "name"
              ? {
                  ...column,
                  label: t("dimension.agency"),
                  cell: (row: TableRow) => (
                    <RowsLink
                      chart={data.agencies}
                      opens={(asked) =>
                        rowsBehind("agencies", { agency: String(row.agency) }, asked)
                      }
                    >
                      {String(row.name || row.agency)}
                    </RowsLink>
                  ),
                }
              : column,
          )}
        currency={table.currency}
        empty={t("chart.agencies.none")}
        isCaptionHidden
        rows={table.rows}
      />
    </Section>
  );
}

function CostTable({ data }: { data: AgenciesData }) {
  const t = useText();
  const { teams } = data;
  return (
    <Section note={t("agencies.note.teams")} title={t("agencies.question.teams")}>
      {isProblem(teams) ? (
        <Notice>{teams.problem}</Notice>
      ) : (
        <DataTable
          caption={t("agencies.question.teams")}
          columns={[
            {
              name: "team",
              unit: "text",
              label: t("dimension.team"),
              cell: (row) => String(row.team || t("chart.collectors.nobody")),
            },
            ...teams.columns.map((column) => ({
              ...column,
              label: t(`metric.${column.name}.title`),
            })),
          ]}
          currency={teams.currency}
          isCaptionHidden
          rows={teams.rows}
        />
      )}
    </Section>
  );
}
