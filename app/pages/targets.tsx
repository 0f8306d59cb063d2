import { Form, Link } from "@remix-run/react";
import { Notice, Page, Section } from "../components/page.tsx";
import { useFormats, useText } from "../languages/use-text.tsx";
import { metricOf, metrics } from "../metrics/index.ts";
import type { ListedTarget, Person, TargetChange } from "../targets/keep.server.ts";
import { holderName, takesTargets } from "../targets/read-form.ts";
import { holderTitle, metricTitle, TargetHistory, useTargetValue } from "./target-list.tsx";
import "./pages.css";

interface TargetsProps {
  readonly targets: readonly ListedTarget[];
  readonly changes: readonly TargetChange[];
  readonly people: readonly Person[];
  readonly teams: readonly string[];
  /** The goal that is being edited; null for a new one. */
  readonly edited: ListedTarget | null;
  /** The figure that a new goal is meant for, where the address names one. */
  readonly metric: string | null;
  readonly isSaved: boolean;
}

/** The goals: those of files and those that were typed in, and who changed which when. */
export function Targets(props: TargetsProps) {
  const { targets, changes, edited, isSaved } = props;
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
        {targets.length === 0 ? (
          <p className="table-empty">{t("targets.none")}</p>
        ) : (
          <TargetTable targets={targets} />
        )}
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

function TargetTable({ targets }: { targets: readonly ListedTarget[] }) {
  const t = useText();
  const format = useFormats();
  const written = useTargetValue();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section aria-label={t("targets.all")} className="table-scroll" tabIndex={0}>
      <table className="all-targets">
        <thead>
          <tr>
            <th scope="col">{t("column.metric")}</th>
            <th scope="col">{t("column.period")}</th>
            <th scope="col">{t("targets.column.holder")}</th>
            <th className="number" scope="col">
              {t("column.target")}
            </th>
            <th scope="col">{t("targets.column.from")}</th>
            <th scope="col">{t("targets.column.change")}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => {
            const { key, metric, isTyped, isCounted, fileName, line } = target;
            const name = `${metricTitle(t, metric)}, ${format.period(target.period)}, ${holderTitle(t, target)}`;
            return (
              <tr key={`${key} ${isTyped} ${line}`}>
                <th scope="row">{metricTitle(t, metric)}</th>
                <td>{format.period(target.period)}</td>
                <td>{holderTitle(t, target)}</td>
                <td className="number">
                  {isCounted ? (
                    written(metric, target.value, target.currency)
                  ) : (
                    <del>{written(metric, target.value, target.currency)}</del>
                  )}
                </td>
                <td>
                  {isTyped
                    ? t("targets.typed_in")
                    : isCounted
                      ? t("targets.of_file", { file: fileName ?? "", line: line ?? 0 })
                      : t("targets.replaced", { file: fileName ?? "", line: line ?? 0 })}
                </td>
                <td>
                  {isCounted && metricOf(metric) && takesTargets(metric) ? (
                    <Form className="rule-actions" method="post">
                      <input name="key" type="hidden" value={key} />
                      <Link
                        aria-label={t("targets.change_one", { target: name })}
                        to={`/settings/targets?edit=${encodeURIComponent(key)}#target`}
                      >
                        {t("targets.change")}
                      </Link>{" "}
                      {isTyped ? (
                        <button
                          aria-label={t("targets.end_one", { target: name })}
                          className="quiet"
                          name="do"
                          type="submit"
                          value="end"
                        >
                          {t("targets.end")}
                        </button>
                      ) : null}
                    </Form>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** A value as it is typed: shares in percent. */
function typedValue({ metric, value }: ListedTarget): string {
  if (metricOf(metric)?.unit !== "ratio") return String(value);
  return `${Number((value * 100).toFixed(4))} %`;
}

function TargetForm({ edited, metric, people, teams }: TargetsProps) {
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
