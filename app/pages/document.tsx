import { Link } from "@remix-run/react";
import { DataTable } from "../components/data-table.tsx";
import { Notice, Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { useFormats, useText } from "../languages/use-text.tsx";
import type { DocumentEvent, DocumentFacts } from "../reports/document.server.ts";
import { writeScope } from "../scope/scope.ts";
import type { DocumentData } from "./document.server.ts";
import type { PageData } from "./load.server.ts";
import { isProblem, ScopedPage } from "./parts.tsx";

/** What is this document, what happened to it, and which file says so? */
export function DocumentPage({ page, number }: { page: PageData<DocumentData>; number: string }) {
  const t = useText();
  const format = useFormats();
  return (
    <ScopedPage
      hidden={["team", "collector_id", "client_id", "segment", "region"]}
      lead={t("document.lead")}
      page={page}
      title={t("document.title", { number })}
    >
      {(data) => (
        <>
          {data.documents.length + data.others.length > 1 ? (
            <Notice>
              {t("document.several", { count: data.documents.length + data.others.length })}
            </Notice>
          ) : null}
          {data.documents.map(({ facts, life }) => (
            <Section
              key={facts.document_key}
              note={t("document.open_on", {
                amount: format.money(facts.open_amount, facts.currency || null),
                date: format.date(data.asOf),
              })}
              title={facts.customer_name || facts.customer_id || number}
            >
              <Facts facts={facts} />
              {isProblem(life) ? (
                <Notice>{life.problem}</Notice>
              ) : (
                <Life currency={facts.currency || null} events={life.events} />
              )}
            </Section>
          ))}
          {data.others.length > 0 ? (
            <ul className="choices">
              {data.others.map((facts) => (
                <li key={facts.document_key}>
                  <Link
                    to={`/documents/${encodeURIComponent(number)}?customer=${encodeURIComponent(facts.customer_id)}`}
                  >
                    {facts.customer_name || facts.customer_id}
                  </Link>
                </li>
              ))}
            </ul>
          ) : null}
        </>
      )}
    </ScopedPage>
  );
}

function Facts({ facts }: { facts: DocumentFacts }) {
  const t = useText();
  const format = useFormats();
  const currency = facts.currency || null;
  const customer = writeScope({ where: { customer_id: [facts.customer_id] } });
  return (
    <dl className="facts">
      <Fact name={t("column.customer_id")}>
        <Link to={`/figures/open_receivables?${customer}`}>{facts.customer_id}</Link>
      </Fact>
      <Fact name={t("document.kind")}>{t(`document.kind.${facts.kind}`)}</Fact>
      <Fact name={t("column.amount")}>{format.money(facts.amount, currency)}</Fact>
      <Fact name={t("column.issue_date")}>{format.date(facts.issue_on)}</Fact>
      <Fact name={t("column.due_date")}>{format.date(facts.due_on)}</Fact>
      {facts.service ? <Fact name={t("column.service")}>{facts.service}</Fact> : null}
      {facts.file_name ? (
        <Fact name={t("document.from")}>
          <Link to={`/data/imports/${facts.import_id}`}>
            {t("document.line", { file: facts.file_name, line: facts.line })}
          </Link>
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Life({ events, currency }: { events: readonly DocumentEvent[]; currency: string | null }) {
  const t = useText();
  const format = useFormats();
  const money = (value: number | null) => (value === null ? "" : format.money(value, currency));
  const columns: DataTableColumn[] = [
    { name: "happened_on", unit: "date", label: t("document.column.on") },
    {
      name: "event",
      unit: "text",
      label: t("document.column.event"),
      cell: (row) => t(`document.event.${row.event}`),
    },
    {
      name: "detail",
      unit: "text",
      label: t("document.column.detail"),
      cell: (row) =>
        row.event === "promised"
          ? t("document.promised_for", { date: format.date(String(row.detail)) })
          : String(row.detail ?? ""),
    },
    { name: "collector", unit: "text", label: t("document.column.collector") },
    {
      name: "amount",
      unit: "money",
      label: t("column.amount"),
      cell: (row) => money(typeof row.amount === "number" ? row.amount : null),
    },
    {
      name: "balance",
      unit: "money",
      label: t("document.column.balance"),
      cell: (row) => money(typeof row.balance === "number" ? row.balance : null),
    },
    {
      name: "file_name",
      unit: "text",
      label: t("document.from"),
      cell: (row) =>
        row.file_name ? (
          <Link to={`/data/imports/${row.import_id}`}>
            {t("document.line", { file: String(row.file_name), line: Number(row.line) })}
          </Link>
        ) : (
          ""
        ),
    },
  ];
  return (
    <DataTable
      caption={t("document.life")}
      columns={columns}
      currency={currency}
      isCaptionHidden
      rows={events}
    />
  );
}
