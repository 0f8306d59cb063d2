import { Link } from "@remix-run/react";
import { columnWord } from "../charts/column-words.ts";
import { DataTable } from "../components/data-table.tsx";
import { OnlyChips } from "../components/only-chips.tsx";
import { Notice, Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { TableFiles } from "../components/table-files.tsx";
import { useLocale, useText } from "../languages/use-text.tsx";
import { breachReason } from "./breach-reason.ts";
import type { FigureData } from "./figure.server.ts";
import { itemsPrefix } from "./items-order.ts";
import { isProblem } from "./parts.tsx";

function documentHref(number: string, customer: unknown): string {
  const query = typeof customer === "string" ? `?${new URLSearchParams({ customer })}` : "";
  return `/documents/${encodeURIComponent(number)}${query}`;
}

/** The rows that the figure counts, each with the file and line that it came from. */
export function FigureRows({ data }: { data: FigureData }) {
  const t = useText();
  const locale = useLocale();
  const { behind } = data;
  if (!data.isCounted || !behind) {
    return (
      <Section id="rows" title={t("figure_page.rows")}>
        <p className="note">{t("figure_page.rows_behind_inputs")}</p>
      </Section>
    );
  }
  if (isProblem(behind)) {
    return (
      <Section id="rows" title={t("figure_page.rows")}>
        <Notice>{behind.problem}</Notice>
      </Section>
    );
  }
  const columns = behind.columns.map(({ label, ...named }): DataTableColumn => {
    const column = label ? { ...named, label: t(label) } : named;
    // A line number is a name, not an amount.
    if (column.name === "line") return { ...column, cell: (row) => String(row.line ?? "") };
    if (column.name === "reason" && data.id === "rule_breaches") {
      return { ...column, cell: (row) => breachReason(row, t) };
    }
    // A document opens its own page, with all that happened to it.
    if (column.name === "item_id" && data.isOfDocuments) {
      return {
        ...column,
        cell: (row) =>
          row.item_id === "unapplied" ? (
            t("bucket.unapplied")
          ) : (
            <Link to={documentHref(String(row.item_id), row.customer_id)}>{row.item_id}</Link>
          ),
      };
    }
    return column.name === "own_value" ? { ...column, isOwnCurrency: true } : column;
  });
  const labels = new Map(
    behind.columns.map(({ name, label = `column.${name}` }) => [name, t(label)]),
  );
  return (
    <Section
      actions={
        <TableFiles
          address={(format) =>
            `${data.files.rows}.${format}${data.files.rowsQuery && `?${data.files.rowsQuery}`}`
          }
          prefix={itemsPrefix}
        />
      }
      id="rows"
      note={behind.state.find ? null : t("figure_page.rows_note", { count: behind.total })}
      title={t("figure_page.rows")}
    >
      <OnlyChips
        hash="rows"
        labelOf={(column) => labels.get(column) ?? column}
        wordOf={(column, value) => columnWord(locale, column, value) ?? value}
      />
      <div className="rows-behind">
        <DataTable
          caption={t("figure_page.rows")}
          columns={columns}
          currency={data.figure.currency}
          isCaptionHidden
          memory={`${itemsPrefix}.${data.id}`}
          pagesAt={`${data.files.api}/rows?${data.files.rowsQuery}`}
          prefix={itemsPrefix}
          rows={behind.rows}
          state={behind.state}
          sums={behind.sums}
          total={behind.total}
        />
      </div>
    </Section>
  );
}
