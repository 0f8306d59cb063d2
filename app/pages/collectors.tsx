import { Link } from "@remix-run/react";
import { DataTable, type DataTableColumn } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import type { TableRow } from "../components/table-state.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { writeScope } from "../scope/scope.ts";
import type { CollectorsData } from "./collectors.server.ts";
import type { PageData } from "./load.server.ts";
import { ChartSection, FigureCards, isProblem, ScopedPage } from "./parts.tsx";

/** Who brings it in, against which target, and by what work? */
export function Collectors({ page }: { page: PageData<CollectorsData> }) {
  const t = useText();
  return (
    <ScopedPage
      hidden={["service"]}
      lead={t("collectors.lead")}
      page={page}
      title={t("collectors.title")}
    >
      {(data) => (
        <>
          <FigureCards figures={data.figures} frame={page.frame} />
          <ChartSection
            chart={data.chart}
            note={t("collectors.note.rule")}
            question={t("collectors.question.target")}
          />
          <People data={data} page={page} />
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

function People({ data, page }: { data: CollectorsData; page: PageData<CollectorsData> }) {
  const t = useText();
  const format = useFormats();
  const { people } = data;
  const { scope } = page.frame;
  if (isProblem(people)) {
    return (
      <Section title={t("collectors.question.table")}>
        <Notice>{people.problem}</Notice>
      </Section>
    );
  }
  // The currency stands above the table.
  const money = (value: unknown) =>
    typeof value === "number" ? (
      format.money(value, null)
    ) : (
      <span className="missing">{format.money(null, null)}</span>
    );
  const search = (id: string) =>
    writeScope({ ...scope, where: { ...scope.where, collector_id: [id] } }).toString();
  const columns = people.columns
    .filter((column) => column.name !== "collector_id")
    .map((column): DataTableColumn => {
      if (column.unit === "money") {
        const cell = (row: TableRow) => money(row[column.name]);
        return { ...column, cell };
      }
      if (column.name !== "name") return column;
      return {
        ...column,
        label: t("page.column.collector"),
        cell: (row) => (
          <Link
            title={String(row.collector_id)}
            to={{ pathname: "/figures/collected", search: search(String(row.collector_id)) }}
          >
            {String(row.name || row.collector_id || t("chart.collectors.nobody"))}
          </Link>
        ),
      };
    });
  const query = writeScope(scope);
  query.set("format", "csv");
  return (
    <Section
      actions={
        <a download href={`/api/reports/collectors?${query}`}>
          {t("page.save_csv")}
        </a>
      }
      id="collectors"
      note={`${t("page.amounts_in", { currency: people.currency ?? "" })} ${t("collectors.note.table")}`}
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
        total={people.total}
      />
    </Section>
  );
}
