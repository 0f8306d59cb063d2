import { Link } from "@remix-run/react";
import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import type { AlertView } from "../habits/alerts.server.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { writeScope } from "../scope/scope.ts";
import { RaisedAlerts } from "./alerts.tsx";
import { CustomerLink } from "./customer-link.tsx";
import type { PageData } from "./load.server.ts";
import type { OverviewData } from "./overview.server.ts";
import {
  ChartSection,
  FigureCards,
  isProblem,
  notOfBalances,
  ScopedPage,
  StandsOut,
} from "./parts.tsx";

interface OverviewProps {
  readonly page: PageData<OverviewData>;
  /** The alerts that are raised now, whatever days the page is about. */
  readonly alerts: readonly AlertView[];
}

/** The board's page: the few figures that matter, and what moved them. */
export function Overview({ page, alerts }: OverviewProps) {
  const t = useText();
  return (
    <ScopedPage
      hidden={notOfBalances}
      lead={t("overview.lead")}
      page={page}
      title={t("overview.title")}
    >
      {(data) => (
        <>
          <RaisedAlerts alerts={alerts} />
          <Figures data={data} page={page} />
          <StandsOut found={data.standsOut} />
          <ChartSection
            chart={data.bridge}
            note={isProblem(data.moved) ? null : data.moved.list.join(" ")}
            question={t("overview.question.moved")}
          />
          <ChartSection chart={data.agingTrend} question={t("overview.question.aging")} />
          <ChartSection chart={data.dso} question={t("overview.question.dso")} />
          <LargestOverdue data={data} page={page} />
        </>
      )}
    </ScopedPage>
  );
}

function Figures({ data, page }: { data: OverviewData; page: PageData<OverviewData> }) {
  const t = useText();
  const format = useFormats();
  const { beside } = data;
  const hasTarget = data.figures.some(
    (view) => !isProblem(view) && view.figure.metric === "collected" && view.figure.target != null,
  );
  const notes = isProblem(beside)
    ? {}
    : {
        dso: t("overview.dso_note", {
          best: format.days(beside.best?.value),
          late: format.days(beside.late?.value),
        }),
        ...(hasTarget ? {} : { collected: t("overview.no_target") }),
      };
  return <FigureCards figures={data.figures} frame={page.frame} notes={notes} />;
}

function LargestOverdue({ data, page }: { data: OverviewData; page: PageData<OverviewData> }) {
  const t = useText();
  const { scope } = page.frame;
  return (
    <Section
      actions={
        <Link to={{ pathname: "/aging", search: writeScope(scope).toString() }}>
          {t("overview.all_customers")}
        </Link>
      }
      title={t("overview.question.customers")}
    >
      {isProblem(data.customers) ? (
        <Notice>{data.customers.problem}</Notice>
      ) : (
        <DataTable
          caption={t("overview.question.customers")}
          columns={[
            {
              name: "name",
              unit: "text",
              label: t("page.column.customer"),
              cell: (row) => <CustomerLink metric="overdue_receivables" row={row} scope={scope} />,
            },
            { name: "customer_id", unit: "text", label: t("page.column.customer_id") },
            { name: "overdue", unit: "money", label: t("page.column.overdue") },
          ]}
          empty={t("overview.nobody_overdue")}
          isCaptionHidden
          rows={data.customers.rows}
        />
      )}
    </Section>
  );
}
