import { Form, Link } from "@remix-run/react";
import { DataTable } from "../components/data-table.tsx";
import { Notice, Page, Section } from "../components/page.tsx";
import type { DataTableColumn } from "../components/table-cell.tsx";
import type { TableRow } from "../components/table-state.ts";
import { useText } from "../languages/use-text.tsx";
import { metricOf, metrics } from "../metrics/index.ts";
import type { ListedTarget } from "../targets/keep.server.ts";
import { holderName, takesTargets } from "../targets/read-form.ts";
import { TargetHistory, useTargetValue } from "./target-list.tsx";
import type { TargetsData } from "./targets.server.ts";
import "./pages.css";

/** The goals: those of files and those that were typed in, and who changed which when. */
export function Targets(props: TargetsData) {
  const { changes, edited, isSaved } = props;
  const t = useText();
  return (
    <Page
      actions={<Link to="/settings">{t("settings.link")}</Link>}
      lead={t("targets.lead")}
      title={t("targets.title")}
    >
      {isSaved ? <Notice tone="good">{t("targets.saved")}</Notice> : null}
      <Section
        actions={<a href="#target">{t("targets.form.add")}</a>}
        note={t("targets.note")}
        title={t("targets.all")}
      >
        <TargetTable {...props} />
      </Section>
      <Section
        id="target"
        note={t("targets.form.note")}
        title={edited ? t("targets.form.change") : t("targets.form.add")}
      >
        <TargetForm key={edited?.key ?? ""} {...props} />
      </Section>
      <Section title={t("targets.history")}>
        {changes.length === 0 ? (
          <p className="table-empty">{t("targets.history.none")}</p>
        ) : (
          <TargetHistory changes={changes} />
        )}
      </Section>
    </Page>
  );
}

function TargetTable({ rows, state, total }: TargetsData) {
  const t = useText();
  const written = useTargetValue();
  const columns: DataTableColumn[] = [
    { name: "title", unit: "text", label: t("column.metric") },
    {
      name: "period",
      unit: "text",
      label: t("column.period"),
      cell: (row) => row.written_period,
    },
    { name: "holder", unit: "text", label: t("targets.column.holder") },
    {
      name: "value",
      unit: "count",
      label: t("column.target"),
      isSortable: false,
      cell: ({ metric, value, currency, is_counted }) => {
        const amount = written(String(metric), Number(value), currency as string | null);
        return is_counted ? amount : <del>{amount}</del>;
      },
    },
    {
      name: "from",
      unit: "text",
      label: t("targets.column.from"),
      isSortable: false,
      cell: ({ is_typed, is_counted, file_name, line }) => {
        if (is_typed) return t("targets.typed_in");
        const place = { file: String(file_name ?? ""), line: Number(line ?? 0) };
        const id = is_counted ? "targets.of_file" : "targets.replaced";
        return <span className="unbroken">{t(id, place)}</span>;
      },
    },
    {
      name: "change",
      unit: "text",
      label: t("targets.column.change"),
      isSortable: false,
      cell: (row) => (row.can_change ? <TargetActions row={row} /> : null),
    },
  ];
  return (
    <DataTable
      caption={t("targets.all")}
      columns={columns}
      empty={t("targets.none")}
      isCaptionHidden
      prefix="targets"
      rows={rows}
      state={state}
      total={total}
    />
  );
}

/** What can be done with a goal: change it, or end one that was typed in. */
function TargetActions({ row }: { row: TableRow }) {
  const t = useText();
  const key = String(row.key);
  const target = `${row.title}, ${row.written_period}, ${row.holder}`;
  return (
    <Form className="rule-actions" method="post">
      <input name="key" type="hidden" value={key} />
      <Link
        aria-label={t("targets.change_one", { target })}
        to={`/settings/targets?edit=${encodeURIComponent(key)}#target`}
      >
        {t("targets.change")}
      </Link>{" "}
      {row.is_typed ? (
        <button
          aria-label={t("targets.end_one", { target })}
          className="quiet"
          name="do"
          type="submit"
          value="end"
        >
          {t("targets.end")}
        </button>
      ) : null}
    </Form>
  );
}

/** A value as it is typed: shares in percent. */
function typedValue({ metric, value }: ListedTarget): string {
  if (metricOf(metric)?.unit !== "ratio") return String(value);
  return `${Number((value * 100).toFixed(4))} %`;
}

function TargetForm({ edited, metric, people, teams }: TargetsData) {
  const t = useText();
  const offered = metrics.filter(({ id }) => takesTargets(id));
  return (
    <Form className="rule-form" method="post">
      <input name="key" type="hidden" value={edited?.key ?? ""} />
      <label>
        {t("column.metric")}
        <select defaultValue={edited?.metric ?? metric ?? "collected"} name="metric">
          {offered.map(({ id }) => (
            <option key={id} value={id}>
              {t(`metric.${id}.title`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("targets.form.period")}
        <input
          defaultValue={edited?.period ?? ""}
          name="period"
          pattern="[0-9]{4}(-(0[1-9]|1[0-2])|-[Qq][1-4])?"
          required
        />
      </label>
      <label>
        {t("targets.column.holder")}
        <select defaultValue={edited ? holderName(edited) : "department"} name="holder">
          <option value="department">{t("targets.department")}</option>
          {teams.length > 0 ? (
            <optgroup label={t("targets.teams")}>
              {teams.map((team) => (
                <option key={team} value={`team:${team}`}>
                  {team}
                </option>
              ))}
            </optgroup>
          ) : null}
          {people.length > 0 ? (
            <optgroup label={t("targets.people")}>
              {people.map(({ id, name }) => (
                <option key={id} value={`collector:${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          ) : null}
        </select>
      </label>
      <label>
        {t("targets.form.value")}
        <input
          defaultValue={edited ? typedValue(edited) : ""}
          inputMode="decimal"
          name="value"
          required
        />
      </label>
      <label>
        {t("targets.form.currency")}
        <input
          defaultValue={edited?.currency ?? ""}
          maxLength={3}
          name="currency"
          pattern="[A-Za-z]{3}"
        />
      </label>
      <p className="rule-submit">
        <button name="do" type="submit" value="save">
          {t("targets.form.save")}
        </button>{" "}
        {edited ? <Link to="/settings/targets">{t("rules.form.leave")}</Link> : null}
      </p>
    </Form>
  );
}
