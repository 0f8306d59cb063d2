import { Link } from "@remix-run/react";
import { columnWord } from "../charts/column-words.ts";
import { DataTable } from "../components/data-table.tsx";
import { OnlyChips } from "../components/only-chips.tsx";
import { Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { TableFiles } from "../components/table-files.tsx";
import type { TableRow } from "../components/table-state.ts";
import { useFormats, useLocale, useText } from "../languages/use-text.tsx";
import type { Dimension } from "../scope/scope.ts";
import { itemsPrefix } from "./items-order.ts";
import type { PageData, PageFrame } from "./load.server.ts";
import { ScopedPage } from "./parts.tsx";
import type { ReportRowsData } from "./report-rows.server.ts";

interface ReportRowsProps {
  readonly id: string;
  /** What these rows cannot be filtered by. */
  readonly hidden: readonly Dimension[];
  readonly page: PageData<ReportRowsData>;
}

/** The rows behind a chart's mark: what they add up to is what the chart shows there. */
export function ReportRows({ id, hidden, page }: ReportRowsProps) {
  const t = useText();
  return (
    <ScopedPage
      hidden={hidden}
      lead={t(`report.${id}.description`)}
      page={page}
      title={t("rows_page.title", { report: t(`report.${id}.title`) })}
    >
      {(data) => <Rows data={data} frame={page.frame} />}
    </ScopedPage>
  );
}

/** Rows that name a document open its page. */
const ofDocuments = new Set(["roll_rates", "cohorts", "receivables_bridge"]);

function Rows({ data, frame }: { data: ReportRowsData; frame: PageFrame }) {
  const t = useText();
  const locale = useLocale();
  const format = useFormats();
  const nameOf = (dimension: string, value: string) =>
    frame.options.dimensions[dimension as Dimension]?.find((option) => option.value === value)
      ?.label;
  const wordOf = (column: string, value: string) =>
    columnWord(locale, column, value, data.id) ?? (nameOf(column, value) || value);
  const columns = data.columns.map((column): DataTableColumn => ({ ...column, ...cellOf(column) }));
  function cellOf({ name }: DataTableColumn): Pick<DataTableColumn, "cell"> {
    // A line number is a name, not an amount.
    if (name === "line") return { cell: (row) => String(row.line ?? "") };
    if (name === "item_id" && ofDocuments.has(data.id)) {
      return { cell: (row) => <Document row={row} /> };
    }
    const isWord = data.rows.some((row) => columnWord(locale, name, row[name], data.id));
    return isWord
      ? { cell: (row) => columnWord(locale, name, row[name], data.id) ?? row[name] }
      : {};
  }
  const amount = (value: number, isMoney: boolean) =>
    isMoney ? format.money(value, data.currency) : format.count(value);
  return (
    <Section
      actions={
        <TableFiles
          address={(kind) =>
            `${data.files.path}?${data.files.query}${data.files.query && "&"}format=${kind}`
          }
          prefix={itemsPrefix}
        />
      }
      id="rows"
      note={`${t("page.period_of", { period: format.span(data.period.from, data.period.to) })} ${t("rows_page.note", { count: data.total })}`}
      title={t("figure_page.rows")}
    >
      <OnlyChips hash="rows" labelOf={(column) => data.labels[column] ?? column} wordOf={wordOf} />
      {data.shares.length > 0 ? (
        <ul className="note rows-shares">
          {data.shares.map(({ name, value, part, whole, isMoney }) => (
            <li key={name}>
              {t("rows_page.share", {
                name: t(`column.${name}`),
                share: format.ratio(value),
                part: amount(part, isMoney),
                whole: amount(whole, isMoney),
              })}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="rows-behind rows-alone">
        <DataTable
          caption={t("figure_page.rows")}
          columns={columns}
          currency={data.currency}
          isCaptionHidden
          memory={`${itemsPrefix}.${data.id}`}
          pagesAt={`${data.files.path}?${data.files.query}`}
          prefix={itemsPrefix}
          rows={data.rows}
          state={data.state}
          sums={data.sums}
          total={data.total}
        />
      </div>
    </Section>
  );
}

function Document({ row }: { row: TableRow }) {
  const t = useText();
  if (row.item_id === "unapplied") return <>{t("bucket.unapplied")}</>;
  const customer =
    typeof row.customer_id === "string"
      ? `?${new URLSearchParams({ customer: row.customer_id })}`
      : "";
  return (
    <Link to={`/documents/${encodeURIComponent(String(row.item_id))}${customer}`}>
      {row.item_id}
    </Link>
  );
}
