import { Form, Link } from "@remix-run/react";
import { Notice, Section } from "../components/page.tsx";
import { Removed } from "../components/removed.tsx";
import "./habits.css";
import type { AlertView } from "../habits/alerts.server.ts";
import { useText } from "../languages/use-text.tsx";
import type { Unit } from "../metrics/metric.ts";

/** The alerts that are raised now, in one notice; nothing where none is. */
export function RaisedAlerts({ alerts }: { alerts: readonly AlertView[] }) {
  const t = useText();
  if (alerts.length === 0) return null;
  return (
    <Notice tone="warn">
      <h2 className="notice-title">{t("alerts.raised", { count: alerts.length })}</h2>
      <ul className="choices">
        {alerts.map((alert) => (
          <li key={alert.key}>
            {alert.name ? <strong>{alert.name} </strong> : null}
            <Link to={`${alert.href}#alerts`}>{alert.sentence}</Link>
            {alert.filters ? <span className="note"> {alert.filters}</span> : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface FigureAlertsProps {
  readonly alerts: readonly AlertView[];
  readonly unit: Unit;
  readonly currency: string | null;
  /** The scope of the page: its filters are watched. */
  readonly query: string;
}

/** The limits set for a figure, how they stand now, and a form for another. */
export function FigureAlerts({ alerts, unit, currency, query }: FigureAlertsProps) {
  const t = useText();
  const measure =
    unit === "money" ? (currency ?? t("alerts.unit.money")) : t(`alerts.unit.${unit}`);
  return (
    <Section id="alerts" note={t("alerts.note")} title={t("alerts.title")}>
      <Removed list="alerts" />
      {alerts.length === 0 ? (
        <p className="table-empty">{t("alerts.none")}</p>
      ) : (
        <ul className="kept">
          {alerts.map((alert) => (
            <li key={alert.key}>
              <Form method="post" preventScrollReset>
                <input name="key" type="hidden" value={alert.key} />
                <span className={`alert-state alert-${alert.state}`}>
                  {t(`alerts.state.${alert.state}`)}
                </span>{" "}
                {alert.name ? <strong>{alert.name} </strong> : null}
                <span>{alert.sentence}</span>
                {alert.filters ? <span className="note"> {alert.filters}</span> : null}{" "}
                <button
                  aria-label={t("alerts.remove_one", { alert: alert.name || alert.sentence })}
                  className="quiet"
                  name="do"
                  type="submit"
                  value="remove-alert"
                >
                  {t("alerts.remove")}
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {/* Another alert, another form: what was typed for the last one is gone. */}
      <Form className="kept-form" key={alerts.length} method="post" preventScrollReset>
        <input name="query" type="hidden" value={query} />
        <label>
          {t("alerts.side")}
          <select name="side">
            <option value="above">{t("alerts.above")}</option>
            <option value="below">{t("alerts.below")}</option>
          </select>
        </label>
        <label>
          {t("alerts.limit", { unit: measure })}
          <input inputMode="decimal" name="limit" required step="any" type="number" />
        </label>
        <label>
          {t("alerts.name")}
          <input maxLength={120} name="name" />
        </label>
        <button name="do" type="submit" value="add-alert">
          {t("alerts.add")}
        </button>
      </Form>
    </Section>
  );
}
