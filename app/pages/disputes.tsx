import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { TableFiles } from "../components/table-files.tsx";
import { useFormats, useText } from "../languages/use-text.tsx";
import { type Scope, writeScope } from "../scope/scope.ts";
import { CustomerLink } from "./customer-link.tsx";
import type { DisputesData } from "./disputes.server.ts";
import type { PageData } from "./load.server.ts";
import {
  Breakdowns,
  ChartSection,
  FigureCards,
  isProblem,
  notOfBalances,
  ScopedPage,
} from "./parts.tsx";

/** What goes wrong with our invoices, and do we keep our customers? */
export function Disputes({ page }: { page: PageData<DisputesData> }) {
  const t = useText();
  return (
    <ScopedPage
      hidden={notOfBalances}
      lead={t("disputes.lead")}
      page={page}
      title={t("disputes.title")}
    >
      {(data) => (
        <>
          <FigureCards figures={data.figures} frame={page.frame} />
          <ChartSection
            actions={<ReasonFiles year={data.year} />}
            chart={data.reasons}
            note={t("disputes.note.year")}
            question={t("disputes.question.reasons")}
          >
            <Reasons data={data} />
          </ChartSection>
          <OpenDisputes data={data} page={page} />
          <div className="two-columns">
            <ChartSection chart={data.disputes} question={t("disputes.question.open")} />
            <ChartSection chart={data.days} question={t("disputes.question.days")} />
          </div>
          <ChartSection
            chart={data.rate}
            note={t("disputes.note.rate")}
            question={t("disputes.question.rate")}
          />
          <Breakdowns
            breakdowns={data.rateBy}
            note={t("disputes.note.year")}
            question={(by) => t("disputes.question.rate_by", { dimension: t(`dimension.${by}`) })}
          />
          <div className="two-columns">
            <ChartSection chart={data.complaints} question={t("disputes.question.complaints")} />
            <ChartSection
              chart={data.why}
              note={t("disputes.note.year")}
              question={t("disputes.question.why")}
            />
          </div>
          <ChartSection chart={data.kept} question={t("disputes.question.kept")} />
        </>
      )}
    </ScopedPage>
  );
}

/** The reasons behind the chart. */
function Reasons({ data }: { data: DisputesData }) {
  const t = useText();
  const { table } = data;
  if (isProblem(table) || table.rows.length === 0) return null;
  const columns = table.columns.map((column): DataTableColumn => {
    if (column.name !== "reason") return { ...column, isSortable: false };
    return {
      ...column,
      isSortable: false,
      cell: (row) => String(row.reason || t("chart.breakdown.not_given")),
    };
  });
  return (
    <DataTable
      caption={t("report.dispute_reasons.title")}
      columns={columns}
      currency={table.currency}
      isCaptionHidden
      rows={table.rows}
    />
  );
}

function ReasonFiles({ year }: { year: Scope }) {
  const address = (kind: "csv" | "xlsx") => {
    const query = writeScope(year);
    query.set("format", kind);
    return `/api/reports/dispute_reasons?${query}`;
  };
  return <TableFiles address={address} />;
}

function OpenDisputes({ data, page }: { data: DisputesData; page: PageData<DisputesData> }) {
  const t = useText();
  const format = useFormats();
  const { open } = data;
  const { scope, asOf } = page.frame;
  const title = t("disputes.question.oldest");
  if (isProblem(open)) {
    return (
      <Section title={title}>
        <Notice>{open.problem}</Notice>
      </Section>
    );
  }
  const columns = open.columns
    .filter(({ name }) => name !== "currency")
    .map((column): DataTableColumn => {
      if (column.name === "item_id") return { ...column, label: t("column.dispute_id") };
      if (column.name === "amount") return { ...column, isOwnCurrency: true };
      if (column.name === "customer_id") {
        return {
          ...column,
          cell: (row) => <CustomerLink metric="open_receivables" row={row} scope={scope} />,
        };
      }
      if (column.name !== "reason") return column;
      return { ...column, cell: (row) => String(row.reason || t("chart.breakdown.not_given")) };
    });
  const address = (kind: "csv" | "xlsx") => `/figures/disputes/rows.${kind}?${writeScope(scope)}`;
  return (
    <Section
      actions={<TableFiles address={address} prefix="open" />}
      id="open"
      note={t("disputes.note.oldest", { date: format.date(asOf) })}
      title={title}
    >
      <DataTable
        caption={title}
        columns={columns}
        empty={t("disputes.none_open")}
        isCaptionHidden
        prefix="open"
        rows={open.rows}
        state={open.state}
        total={open.total}
      />
    </Section>
  );
}
