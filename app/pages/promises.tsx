import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { TableFiles } from "../components/table-files.tsx";
import { useFormats, useText } from "../languages/use-text.tsx";
import { writeScope } from "../scope/scope.ts";
import { useCollectorName } from "./collector-name.ts";
import { CustomerLink } from "./customer-link.tsx";
import type { PageData } from "./load.server.ts";
import {
  Breakdowns,
  ChartSection,
  FigureCards,
  isProblem,
  ScopedPage,
  StandsOut,
} from "./parts.tsx";
import type { PromisesData } from "./promises.server.ts";

/** What is promised and agreed, and does it come? */
export function Promises({ page }: { page: PageData<PromisesData> }) {
  const t = useText();
  return (
    <ScopedPage
      hidden={["service"]}
      lead={t("promises.lead")}
      page={page}
      title={t("promises.title")}
    >
      {(data) => (
        <>
          <FigureCards figures={data.figures} frame={page.frame} />
          <StandsOut found={data.standsOut} />
          <ChartSection
            chart={data.calendar}
            note={t("promises.note.calendar")}
            question={t("promises.question.calendar")}
          />
          <Pending data={data} page={page} />
          <div className="two-columns">
            <ChartSection chart={data.kept} question={t("promises.question.kept")} />
            <ChartSection chart={data.rate} question={t("promises.question.rate")} />
          </div>
          <Breakdowns
            breakdowns={data.keptBy}
            note={t("promises.note.year")}
            question={(by) => t("promises.question.kept_by", { dimension: t(`dimension.${by}`) })}
          />
          <ChartSection
            chart={data.adherence}
            note={t("promises.note.adherence")}
            question={t("promises.question.adherence")}
          />
          <Breakdowns
            breakdowns={data.brokenBy}
            note={t("promises.note.broken")}
            question={(by) => t("promises.question.broken_by", { dimension: t(`dimension.${by}`) })}
          />
        </>
      )}
    </ScopedPage>
  );
}

/** The pending promises, the next due first; the customer leads to what is open of it. */
function Pending({ data, page }: { data: PromisesData; page: PageData<PromisesData> }) {
  const t = useText();
  const format = useFormats();
  const { list } = data;
  const { scope } = page.frame;
  const nameOf = useCollectorName(page.frame);
  const title = t("promises.question.pending");
  if (isProblem(list)) {
    return (
      <Section title={title}>
        <Notice>{list.problem}</Notice>
      </Section>
    );
  }
  const columns = list.columns
    .filter(({ name }) => name !== "name")
    .map((column): DataTableColumn => {
      if (column.name === "customer_id") {
        return {
          ...column,
          cell: (row) => <CustomerLink metric="open_receivables" row={row} scope={scope} />,
        };
      }
      if (column.name === "collector_id") {
        return { ...column, cell: (row) => nameOf(row.collector_id) };
      }
      if (column.name === "paid_on") {
        return {
          ...column,
          cell: (row) =>
            row.paid_on === null ? (
              <span className="missing">{t("promises.not_yet")}</span>
            ) : (
              format.date(String(row.paid_on))
            ),
        };
      }
      return column;
    });
  const address = (kind: "csv" | "xlsx") => {
    const query = writeScope(scope);
    query.set("format", kind);
    return `/api/reports/promises_pending?${query}`;
  };
  return (
    <Section
      actions={<TableFiles address={address} prefix="pending" />}
      id="pending"
      note={t("promises.note.pending")}
      title={title}
    >
      <DataTable
        caption={t("report.promises_pending.title")}
        columns={columns}
        currency={list.currency}
        empty={t("promises.none_pending")}
        isCaptionHidden
        prefix="pending"
        rows={list.rows}
        state={list.state}
        sums={list.sums}
        total={list.total}
      />
    </Section>
  );
}
