import { Link } from "@remix-run/react";
import { DataTable, type DataTableColumn } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import { TableFiles } from "../components/table-files.tsx";
import type { TableRow } from "../components/table-state.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { writeScope } from "../scope/scope.ts";
import type { CollectorsData } from "./collectors.server.ts";
import type { PageData, PageFrame } from "./load.server.ts";
import { ChartSection, FigureCards, isProblem, ScopedPage, StandsOut } from "./parts.tsx";

/** Who brings it in, against which target, and by what work? */
export function Collectors({ page }: { page: PageData<CollectorsData> }) {
  const t = useText();
  const person = usePerson(page.frame);
  const { scope } = page.frame;
  const everybody = { ...scope, where: { ...scope.where, collector_id: undefined } };
  return (
    <ScopedPage
      actions={
        person === null ? null : (
          <Link to={{ pathname: "/collectors", search: writeScope(everybody).toString() }}>
            {t("collectors.everybody")}
          </Link>
        )
      }
      hidden={["service"]}
      lead={person === null ? t("collectors.lead") : t("collectors.person.lead")}
      page={page}
      title={person ?? t("collectors.title")}
    >
      {(data) => (
        <>
          <Figures data={data} page={page} />
          {person === null ? (
            <>
              <StandsOut found={data.standsOut} />
              <ChartSection
                chart={data.chart}
                note={t("collectors.note.rule")}
                question={t(
                  hasTarget(data) ? "collectors.question.target" : "collectors.question.who",
                )}
              />
              <People data={data} page={page} />
              <ChartSection
                chart={data.promises}
                note={t("collectors.note.promises")}
                question={t("collectors.question.promises")}
              />
            </>
          ) : (
            <ChartSection chart={data.kept} question={t("collectors.question.kept")} />
          )}
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

/** The name of the one person that the scope is about; null where it is about several. */
function usePerson({ scope, options }: PageFrame): string | null {
  const t = useText();
  const [id, another] = scope.where.collector_id ?? [];
  if (id === undefined || another !== undefined) return null;
  const found = options.dimensions.collector_id?.find(({ value }) => value === id);
  return found?.label || id || t("chart.collectors.nobody");
}

/** The figures; of one person, each rate beside everybody's. */
function Figures({ data, page }: { data: CollectorsData; page: PageData<CollectorsData> }) {
  const t = useText();
  const format = useFormats();
  const rates = isProblem(data.all) ? null : data.all.rates;
  const notes = Object.fromEntries(
    (rates ?? []).map(({ metric, value }) => [
      metric,
      t("collectors.person.all", { value: format.ratio(value) }),
    ]),
  );
  return <FigureCards figures={data.figures} frame={page.frame} notes={notes} />;
}

function hasTarget({ people }: CollectorsData): boolean {
  return !isProblem(people) && people.rows.some((row) => row.target !== null);
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
    .filter(
      ({ name }) =>
        name !== "collector_id" &&
        // A column of n/a says nothing that the missing figures above do not say.
        (name === "name" || people.rows.some((row) => row[name] !== null && row[name] !== "")),
    )
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
            to={{ pathname: "/collectors", search: search(String(row.collector_id)) }}
          >
            {String(row.name || row.collector_id || t("chart.collectors.nobody"))}
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
        />
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
