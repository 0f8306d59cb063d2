import { Form, Link, useNavigation } from "@remix-run/react";
import { DataTable } from "../components/data-table.tsx";
import { Page, Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import { useFormats, useText } from "../languages/use-text.tsx";
import type { CheckData } from "./check.server.ts";
import "./pages.css";

type Props = { data: CheckData };

/** One check of the data: what it looks for, what that does to the figures, and the rows. */
export function CheckPage({ data }: Props) {
  const t = useText();
  const format = useFormats();
  const { check, count, amount, currency } = data;
  return (
    <Page
      actions={<Link to="/data">{t("check.back")}</Link>}
      isPaper
      lead={t(`check.${check}.description`)}
      title={t(`check.${check}.title`)}
    >
      <p>
        {t("check.found", { count, accepted: data.acceptedCount })}{" "}
        {amount === null || count === 0
          ? null
          : t("check.amount", { amount: format.money(amount, currency) })}
      </p>
      {count === 0 ? null : (
        <>
          <Effects data={data} />
          <Findings data={data} />
        </>
      )}
      <Accepted data={data} />
    </Page>
  );
}

/** What the figures would be without the rows. */
function Effects({ data }: Props) {
  const t = useText();
  const format = useFormats();
  if (data.effects === null) return null;
  const { asOf, effects } = data.effects;
  const date = format.date(asOf);
  if (effects.length === 0) {
    return (
      <Section title={t("check.effect.title")}>
        <p>{t("check.effect.none", { date })}</p>
      </Section>
    );
  }
  const shown = (value: number, currency: string | null, figure: string) =>
    figure === "open_receivables" || figure === "collected"
      ? format.money(value, currency)
      : format.count(value);
  return (
    <Section note={t("check.effect.note", { date })} title={t("check.effect.title")}>
      <DataTable
        caption={t("check.effect.title")}
        columns={[
          {
            name: "figure",
            unit: "text",
            isSortable: false,
            cell: (row) => t(`check.effect.${row.figure}`),
          },
          ...(["value", "without", "change"] as const).map(
            (name): DataTableColumn => ({
              name,
              unit: "money",
              label: t(`check.effect.${name}`),
              isSortable: false,
              cell: (row) =>
                shown(Number(row[name]), row.currency as string | null, String(row.figure)),
            }),
          ),
        ]}
        isCaptionHidden
        rows={effects.map((effect) => ({ ...effect, change: effect.value - effect.without }))}
      />
    </Section>
  );
}

function Findings({ data }: Props) {
  const t = useText();
  const { check, count, shown, query } = data;
  const isSending = useNavigation().state === "submitting";
  const tick: DataTableColumn = {
    name: "finding_key",
    unit: "text",
    label: t("check.accept.tick"),
    isSortable: false,
    cell: (row) => (
      <input
        aria-label={t("check.accept.tick_one", { item: String(row.item_id ?? "") })}
        name="finding"
        type="checkbox"
        value={String(row.finding_key)}
      />
    ),
  };
  return (
    <Section
      actions={
        <a download href={`/data/checks/${check}/rows.csv${query && `?${query}`}`}>
          {t("page.save_csv")}
        </a>
      }
      note={shown < count ? t("check.first", { count: shown }) : t("check.note")}
      title={t("check.rows")}
    >
      <Form method="post">
        <DataTable
          caption={t("check.rows")}
          columns={[tick, ...data.columns.map((name) => columnOf(name, t))]}
          isCaptionHidden
          rows={data.rows}
          state={data.state}
          total={shown}
        />
        <fieldset className="decision">
          <legend>{t("check.accept.title")}</legend>
          <p className="note">{t("check.accept.note", { count })}</p>
          <label>
            {t("check.accept.reason")}
            <input
              autoComplete="off"
              maxLength={1000}
              name="reason"
              placeholder={t("check.accept.placeholder")}
              required
              type="text"
            />
          </label>
          <button disabled={isSending} name="do" type="submit" value="accept">
            {t("check.accept.button")}
          </button>
        </fieldset>
      </Form>
    </Section>
  );
}

function columnOf(name: string, t: ReturnType<typeof useText>): DataTableColumn {
  switch (name) {
    case "amount":
    case "usual_amount":
    case "stated_amount":
    case "computed_amount":
      return { name, unit: "money" };
    case "usual_count":
    case "disagree_count":
    case "agree_count":
      return { name, unit: "count" };
    case "found_on":
      return { name, unit: "date" };
    case "line":
      // A line number is a name, not an amount.
      return { name, unit: "count", cell: (row) => String(row.line ?? "") };
    case "table_name":
      return { name, unit: "text", cell: (row) => t(`tables.${row.table_name}`) };
    case "file_name":
      return {
        name,
        unit: "text",
        cell: (row) => <Link to={`/data/imports/${row.import_id}`}>{row.file_name}</Link>,
      };
    default:
      return { name, unit: "text" };
  }
}

/** What somebody said is fine, and why; each can be taken back. */
function Accepted({ data }: Props) {
  const t = useText();
  const format = useFormats();
  if (data.accepted.length === 0) return null;
  return (
    <Section note={t("check.accepted.note")} title={t("check.accepted.title")}>
      <ul className="decisions">
        {data.accepted.map(({ id, reason, acceptedAt, acceptedBy, count }) => (
          <li key={id}>
            <div>
              <strong>{reason}</strong>
              <p className="note">
                {t("check.accepted.who", {
                  count,
                  at: format.moment(acceptedAt),
                  by: acceptedBy ?? t("check.accepted.somebody"),
                })}
              </p>
            </div>
            <Form method="post">
              <input name="acceptance" type="hidden" value={id} />
              <button name="do" type="submit" value="take_back">
                {t("check.accepted.take_back")}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
