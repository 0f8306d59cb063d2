import { Link } from "@remix-run/react";
import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { TableFiles } from "../components/table-files.tsx";
import type { TableRow } from "../components/table-state.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { type Dimension, writeScope } from "../scope/scope.ts";
import { breachReason } from "./breach-reason.ts";
import { useCollectorName } from "./collector-name.ts";
import type { ContactData } from "./contact.server.ts";
import { CustomerLink } from "./customer-link.tsx";
import type { PageData, PageFrame } from "./load.server.ts";
import { ChartSection, FigureCards, isProblem, ScopedPage } from "./parts.tsx";

/** What goes out to customers is about accounts, whatever they owe and in which currency. */
const notOfContacts: readonly Dimension[] = ["service", "currency"];

/** Whom do we reach, when, by which channel, and within the rules? */
export function Contact({ page }: { page: PageData<ContactData> }) {
  const t = useText();
  const format = useFormats();
  return (
    <ScopedPage
      actions={<Link to="/settings/contact-rules">{t("contact.rules")}</Link>}
      hidden={notOfContacts}
      lead={t("contact.lead")}
      page={page}
      title={t("contact.title")}
    >
      {(data) => {
        const { from, to } = data.period;
        const period =
          from && to ? `${t("page.period_of", { period: format.span(from, to) })} ` : "";
        return (
          <>
            <FigureCards figures={data.figures} frame={page.frame} />
            <ChartSection
              chart={data.heatmap}
              note={`${period}${t("contact.note.heatmap")}`}
              question={t("contact.question.heatmap")}
            />
            <ChartSection chart={data.rates} question={t("contact.question.rates")} />
            <ChartSection
              actions={
                <TableFiles
                  address={(format) => addressOf(page.frame, "/api/reports/channels", format)}
                />
              }
              chart={data.byChannel}
              note={t("contact.note.channels")}
              question={t("contact.question.channels")}
            >
              <Channels data={data} />
            </ChartSection>
            <ChartSection
              actions={
                <TableFiles
                  address={(format) =>
                    addressOf(page.frame, `/figures/rule_breaches/rows.${format}`)
                  }
                />
              }
              chart={data.breachTrend}
              note={t("contact.note.breaches")}
              question={t("contact.question.breaches")}
            >
              <Breaches data={data} frame={page.frame} />
            </ChartSection>
            <div className="two-columns">
              <ChartSection
                chart={data.breachesByCollector}
                question={t("contact.question.breaches_by_collector")}
              />
              <ChartSection
                chart={data.breachesByCountry}
                question={t("contact.question.breaches_by_country")}
              />
            </div>
            <Tracing data={data} period={period} />
          </>
        );
      }}
    </ScopedPage>
  );
}

/** Where all rows of the page's scope can be had as a file. */
function addressOf({ scope }: PageFrame, path: string, format?: string): string {
  const query = writeScope(scope);
  if (format !== undefined) query.set("format", format);
  return `${path}?${query}`;
}

/** The name of a channel as the files' choices have it; of none, what that means. */
function useChannel() {
  const t = useText();
  return (channel: unknown) =>
    channel === "" || channel === null ? t("contact.no_channel") : t(`question.channel.${channel}`);
}

function Channels({ data: { channels } }: { data: ContactData }) {
  const t = useText();
  const nameOf = useChannel();
  if (isProblem(channels)) return <Notice>{channels.problem}</Notice>;
  const columns = channels.columns
    .filter(({ name }) => name === "channel" || channels.rows.some((row) => row[name] !== null))
    .map(
      (column): DataTableColumn =>
        column.name === "channel" ? { ...column, cell: (row) => nameOf(row.channel) } : column,
    );
  return (
    <DataTable
      caption={t("report.channels.title")}
      columns={columns}
      currency={channels.currency}
      isCaptionHidden
      prefix="channels"
      rows={channels.rows}
      state={channels.state}
      total={channels.total}
    />
  );
}

/** Every breach: when, who, whom, which rule and what was counted. */
function Breaches({ data: { list }, frame }: { data: ContactData; frame: PageFrame }) {
  const t = useText();
  const collectorOf = useCollectorName(frame);
  const nameOf = useChannel();
  if (isProblem(list)) return <Notice>{list.problem}</Notice>;
  if (list.total === 0 && !list.state.find) return null;
  const columns: DataTableColumn[] = [
    { name: "occurred_on", unit: "date" },
    { name: "happened_at", unit: "text", isSortable: false, cell: timeOf },
    {
      name: "customer_id",
      unit: "text",
      cell: ({ customer_id, customer_name }) => (
        <CustomerLink
          metric="open_receivables"
          row={{ customer_id: customer_id ?? null, name: customer_name ?? null }}
          scope={frame.scope}
        />
      ),
    },
    { name: "collector_id", unit: "text", cell: (row) => collectorOf(row.collector_id) },
    { name: "channel", unit: "text", cell: (row) => nameOf(row.channel) },
    {
      name: "rule_id",
      unit: "text",
      cell: (row) => `${row.jurisdiction} · ${row.rule_id}`,
    },
    {
      name: "counted_count",
      unit: "text",
      label: t("contact.column.breach"),
      cell: (row) => breachReason(row, t),
    },
  ];
  return (
    <DataTable
      caption={t("metric.rule_breaches.title")}
      columns={columns}
      isCaptionHidden
      prefix="breaches"
      rows={list.rows}
      state={list.state}
      total={list.total}
    />
  );
}

/** The time of day of a moment; nothing where the record has none. */
function timeOf(row: TableRow): string {
  return String(row.happened_at ?? "").slice(11);
}

function Tracing({ data: { traced }, period }: { data: ContactData; period: string }) {
  const t = useText();
  const title = t("contact.question.tracing");
  if (isProblem(traced)) {
    return (
      <Section title={title}>
        <Notice>{traced.problem}</Notice>
      </Section>
    );
  }
  const columns: DataTableColumn[] = [
    { name: "step", unit: "text", cell: (row) => t(`tracing.${row.step}`) },
    { name: "account_count", unit: "count" },
    { name: "account_share", unit: "ratio" },
    { name: "paid_amount", unit: "money" },
  ];
  return (
    <Section note={`${period}${t("contact.note.tracing")}`} title={title}>
      <p className="chart-headline">{traced.sentence}</p>
      {traced.rows.length > 0 ? (
        <DataTable
          caption={t("report.tracing.title")}
          columns={columns}
          currency={traced.currency}
          isCaptionHidden
          rows={traced.rows}
        />
      ) : null}
    </Section>
  );
}
