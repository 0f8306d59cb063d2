import { Link } from "@remix-run/react";
import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { TableFiles } from "../components/table-files.tsx";
import { useText } from "../languages/use-text.tsx";
import { writeScope } from "../scope/scope.ts";
import type { CollectorsData } from "./collectors.server.ts";
import type { PageData } from "./load.server.ts";
import { ChartSection, FigureCards, isProblem, ScopedPage, StandsOut } from "./parts.tsx";

/** Who brings it in, against which target, and by what work? */
export function Collectors({ page }: { page: PageData<CollectorsData> }) {
  const t = useText();
  return (
    <ScopedPage
      actions={<Link to="/settings/targets">{t("targets.link")}</Link>}
      hidden={["service"]}
      lead={t("collectors.lead")}
      page={page}
      title={t("collectors.title")}
    >
      {(data) => (
        <>
          <FigureCards figures={data.figures} frame={page.frame} />
          <StandsOut found={data.standsOut} />
          <ChartSection
            chart={data.chart}
            note={t("collectors.note.rule")}
            question={t(hasTarget(data) ? "collectors.question.target" : "collectors.question.who")}
          />
          <People data={data} page={page} />
          <div className="two-columns">
            <ChartSection
              chart={data.promises}
              note={t("collectors.note.promises")}
              question={t("collectors.question.promises")}
            />
            <ChartSection
              chart={data.liquidation}
              note={t("collectors.note.liquidation")}
              question={t("collectors.question.liquidation")}
            />
          </div>
          <ChartSection
            chart={data.learning}
            note={t("collectors.note.learning")}
            question={t("collectors.question.learning")}
          />
          <ChartSection
            chart={data.commission}
            note={t("collectors.note.commission")}
            question={t("collectors.question.commission")}
          />
          <ChartSection chart={data.collected} question={t("collectors.question.collected")} />
          <div className="two-columns">
            <ChartSection chart={data.attempts} question={t("collectors.question.attempts")} />
            <ChartSection chart={data.rates} question={t("collectors.question.rates")} />
          </div>
        </>
      )}
    </ScopedPage>
  );
}

function hasTarget({ people }: CollectorsData): boolean {
  return !isProblem(people) && people.rows.some((row) => row.target !== null);
}

function People({ data, page }: { data: CollectorsData; page: PageData<CollectorsData> }) {
  const t = useText();
  const { people } = data;
  const { scope } = page.frame;
  if (isProblem(people)) {
    return (
      <Section title={t("collectors.question.table")}>
        <Notice>{people.problem}</Notice>
      </Section>
    );
  }
  const { collector_id: _, ...where } = scope.where;
  const search = writeScope({ ...scope, where }).toString();
  const columns = people.columns
    .filter(
      ({ name }) =>
        name !== "collector_id" &&
        // A column of n/a says nothing that the missing figures above do not say.
        (name === "name" || people.rows.some((row) => row[name] !== null && row[name] !== "")),
    )
    .map((column): DataTableColumn => {
      if (column.name !== "name") return column;
      return {
        ...column,
        label: t("page.column.collector"),
        cell: (row) =>
          row.collector_id === "" ? (
            t("chart.collectors.nobody")
          ) : (
            <Link
              title={String(row.collector_id)}
              to={{
                pathname: `/collectors/${encodeURIComponent(String(row.collector_id))}`,
                search,
              }}
            >
              {String(row.name || row.collector_id)}
            </Link>
          ),
      };
    });
  const query = writeScope(scope).toString();
  return (
    <Section
      actions={
        <TableFiles
          address={(format) =>
            `/api/reports/collectors?${[query, `format=${format}`].filter(Boolean).join("&")}`
          }
          prefix="collectors"
        />
      }
      id="collectors"
      note={t("collectors.note.table")}
      title={t("collectors.question.table")}
    >
      <DataTable
        caption={t("report.collectors.title")}
        columns={columns}
        currency={people.currency}
        isCaptionHidden
        prefix="collectors"
        rows={people.rows}
        state={people.state}
        sums={people.sums}
        total={people.total}
      />
    </Section>
  );
}
