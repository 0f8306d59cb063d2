import { Link } from "@remix-run/react";
import { DataTable, type DataTableColumn } from "../components/data-table.tsx";
import { Page, Section } from "../components/page.tsx";
import { useFormats, useText } from "../languages/use-text.tsx";
import type { CheckData } from "./check.server.ts";

/** One check of the data: what it looks for, what that does to the figures, and the rows. */
export function CheckPage({ data }: { data: CheckData }) {
  const t = useText();
  const format = useFormats();
  const { check, count, amount, currency, shown, query } = data;
  const column = (name: (typeof data.columns)[number]): DataTableColumn => {
    if (name === "amount") return { name, unit: "money" };
    if (name === "found_on") return { name, unit: "date" };
    // A line number is a name, not an amount.
    if (name === "line") {
      return { name, unit: "count", cell: (row) => String(row.line ?? "") };
    }
    if (name !== "file_name") return { name, unit: "text" };
    return {
      name,
      unit: "text",
      cell: (row) => <Link to={`/data/imports/${row.import_id}`}>{row.file_name}</Link>,
    };
  };
  return (
    <Page
      actions={<Link to="/data">{t("check.back")}</Link>}
      lead={t(`check.${check}.description`)}
      title={t(`check.${check}.title`)}
    >
      <p>
        {t("check.found", { count })}{" "}
        {amount === null ? null : t("check.amount", { amount: format.money(amount, currency) })}
      </p>
      {count === 0 ? null : (
        <Section
          actions={
            <a download href={`/data/checks/${check}/rows.csv${query && `?${query}`}`}>
              {t("page.save_csv")}
            </a>
          }
          note={shown < count ? t("check.first", { count: shown }) : t("check.note")}
          title={t("check.rows")}
        >
          <DataTable
            caption={t("check.rows")}
            columns={data.columns.map(column)}
            isCaptionHidden
            rows={data.rows}
            state={data.state}
            total={shown}
          />
        </Section>
      )}
    </Page>
  );
}
