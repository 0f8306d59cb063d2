import { Link, useLocation } from "@remix-run/react";
import { bucketName, isBucket } from "../charts/buckets.ts";
import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { TableFiles } from "../components/table-files.tsx";
import type { TableRow } from "../components/table-state.ts";
import { useFormats, useLocale, useText } from "../languages/use-text.tsx";
import { writeScope } from "../scope/scope.ts";
import type { AgingData } from "./aging.server.ts";
import { CustomerLink } from "./customer-link.tsx";
import { CustomersOverdue } from "./customers-overdue.tsx";
import { Exposure } from "./exposure.tsx";
import type { PageData, PageFrame } from "./load.server.ts";
import {
  Breakdowns,
  ChartSection,
  FigureCards,
  isProblem,
  notOfBalances,
  ScopedPage,
  withFormat,
} from "./parts.tsx";

/** How much is owed, how late, by whom, and is it better or worse than before? */
export function Aging({ page }: { page: PageData<AgingData> }) {
  const t = useText();
  return (
    <ScopedPage hidden={notOfBalances} lead={t("aging.lead")} page={page} title={t("aging.title")}>
      {(data) => (
        <>
          <FigureCards figures={data.figures} frame={page.frame} />
          <AgeChoice frame={page.frame} />
          <ChartSection
            chart={data.now}
            note={<StatedNote statedOn={statedOn(data)} />}
            question={t("aging.question.now")}
          />
          <ChartSection chart={data.trend} question={t("aging.question.trend")} />
          <ChartSection chart={data.bridge} question={t("aging.question.moved")} />
          <Breakdowns
            breakdowns={data.breakdowns}
            question={(by) => t("aging.question.by", { dimension: t(`dimension.${by}`) })}
          />
          <Breakdowns
            breakdowns={data.overTime}
            question={(by) =>
              t("aging.question.share_over_time", { dimension: t(`dimension.${by}`) })
            }
          />
          <CustomersOverdue frame={page.frame} overdue={data.overdue} />
          <Customers data={data} page={page} />
          <Exposure chart={data.exposure} over={data.over} scope={page.frame.scope} />
        </>
      )}
    </ScopedPage>
  );
}

/** Whether age counts from the due date or from the issue: the variant in force, and the other. */
function AgeChoice({ frame }: { frame: PageFrame }) {
  const t = useText();
  const { pathname } = useLocation();
  const chosen = frame.scope.ageBy ?? "due_date";
  return (
    <nav aria-label={t("aging.age_label")} className="presets">
      <span className="note">{t("aging.age_label")}</span>
      {(["due_date", "issue_date"] as const).map((ageBy) => (
        <Link
          aria-current={ageBy === chosen ? "true" : undefined}
          key={ageBy}
          preventScrollReset
          to={{
            pathname,
            search: writeScope({
              ...frame.scope,
              ageBy: ageBy === "due_date" ? undefined : ageBy,
            }).toString(),
          }}
        >
          {t(`aging.age.${ageBy}`)}
        </Link>
      ))}
    </nav>
  );
}

/** The day of the aging report that speaks in place of documents, null where documents do. */
function statedOn({ byCustomer }: AgingData): string | null {
  return isProblem(byCustomer) ? null : byCustomer.statedOn;
}

function StatedNote({ statedOn: day }: { statedOn: string | null }) {
  const t = useText();
  const format = useFormats();
  return day === null ? null : t("aging.stated", { date: format.date(day) });
}

function Customers({ data, page }: { data: AgingData; page: PageData<AgingData> }) {
  const t = useText();
  const locale = useLocale();
  const format = useFormats();
  const { byCustomer } = data;
  const { scope } = page.frame;
  if (isProblem(byCustomer)) {
    return (
      <Section title={t("aging.question.customers")}>
        <Notice>{byCustomer.problem}</Notice>
      </Section>
    );
  }
  const columns = byCustomer.columns
    .filter((column) => column.name !== "customer_id")
    .map((column): DataTableColumn => {
      const cell = (row: TableRow) => {
        const amount = Number(row[column.name] ?? 0);
        // The currency stands above the table, and what is nothing stands back.
        return amount === 0 ? <span className="missing">0</span> : format.money(amount, null);
      };
      if (isBucket(column.name)) {
        return { ...column, cell, label: bucketName(locale, column.name, true) };
      }
      if (column.name !== "name") return { ...column, cell, label: t("page.column.total") };
      return {
        ...column,
        label: t("page.column.customer"),
        cell: (row) => <CustomerLink metric="open_receivables" row={row} scope={scope} />,
      };
    });
  return (
    <Section
      actions={
        <TableFiles
          address={(format) => `/api/reports/aging_by_customer?${withFormat(scope, format)}`}
          prefix="customers"
        />
      }
      id="customers"
      note={byCustomer.statedOn && <StatedNote statedOn={byCustomer.statedOn} />}
      title={t("aging.question.customers")}
    >
      <DataTable
        caption={t("report.aging_by_customer.title")}
        columns={columns}
        currency={byCustomer.currency}
        isCaptionHidden
        prefix="customers"
        rows={byCustomer.rows}
        state={byCustomer.state}
        sums={byCustomer.sums}
        total={byCustomer.total}
      />
    </Section>
  );
}
