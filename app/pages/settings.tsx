import { Form, Link } from "@remix-run/react";
import { Notice, Page, Section } from "../components/page.tsx";
import { useText } from "../languages/use-text.tsx";
import "./pages.css";

/** What is typed in each field, as text. */
export interface TypedSettings {
  readonly reportingCurrency: string;
  readonly buckets: string;
  readonly promiseGraceDays: string;
  readonly forwardFactor: string;
  readonly fullTimeHours: string;
  /** A line each; the share of the target in percent. */
  readonly commissionTiers: readonly { readonly from: string; readonly times: string }[];
}

interface SettingsProps {
  readonly typed: TypedSettings;
  /** The fields that cannot be saved as they are. */
  readonly faults: readonly (keyof TypedSettings)[];
  readonly isSaved: boolean;
}

const plainFields = [
  { name: "reportingCurrency", inputMode: "text" },
  { name: "buckets", inputMode: "text" },
  { name: "promiseGraceDays", inputMode: "numeric" },
  { name: "forwardFactor", inputMode: "decimal" },
  { name: "fullTimeHours", inputMode: "decimal" },
] as const;

/** What the user decides about how figures are counted, each with what it means. */
export function SettingsPage({ typed, faults, isSaved }: SettingsProps) {
  const t = useText();
  return (
    <Page lead={t("settings.lead")} title={t("settings.title")}>
      {isSaved ? <Notice tone="good">{t("settings.saved")}</Notice> : null}
      {faults.length > 0 ? <Notice tone="bad">{t("settings.faults")}</Notice> : null}
      <Form className="settings-form" method="post">
        {plainFields.map(({ name, inputMode }) => {
          const isWrong = faults.includes(name);
          return (
            <div className="setting" key={name}>
              <label htmlFor={name}>{t(`settings.field.${name}`)}</label>
              <input
                aria-describedby={isWrong ? `${name}-fault ${name}-note` : `${name}-note`}
                aria-invalid={isWrong || undefined}
                defaultValue={typed[name]}
                id={name}
                inputMode={inputMode}
                name={name}
              />
              {isWrong ? <Fault name={name} /> : null}
              <p className="note" id={`${name}-note`}>
                {t(`settings.field.${name}.note`)}
              </p>
            </div>
          );
        })}
        <fieldset
          aria-describedby={
            faults.includes("commissionTiers") ? "commissionTiers-fault" : undefined
          }
          className="setting"
        >
          <legend>{t("settings.field.commissionTiers")}</legend>
          <p className="note">{t("settings.field.commissionTiers.note")}</p>
          {faults.includes("commissionTiers") ? <Fault name="commissionTiers" /> : null}
          {typed.commissionTiers.map(({ from, times }, index) => {
            const line = t("settings.tier.line", { number: index + 1 });
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines are numbered and never reordered
              <div className="setting-tier" key={index}>
                <label>
                  {t("settings.tier.from")}
                  <input
                    aria-label={`${line}: ${t("settings.tier.from")}`}
                    defaultValue={from}
                    inputMode="decimal"
                    name="tier-from"
                  />
                </label>
                <label>
                  {t("settings.tier.times")}
                  <input
                    aria-label={`${line}: ${t("settings.tier.times")}`}
                    defaultValue={times}
                    inputMode="decimal"
                    name="tier-times"
                  />
                </label>
              </div>
            );
          })}
        </fieldset>
        <p className="rule-submit">
          <button type="submit">{t("settings.save")}</button>
        </p>
      </Form>
      <Section title={t("settings.more")}>
        <ul className="choices">
          <li>
            <Link to="/settings/targets">{t("settings.more.targets")}</Link>
          </li>
          <li>
            <Link to="/settings/contact-rules">{t("settings.more.contact_rules")}</Link>
          </li>
          <li>
            <Link to="/data/duplicates">{t("settings.more.duplicates")}</Link>
          </li>
          <li>
            <Link to="/data">{t("settings.more.imports")}</Link>
          </li>
        </ul>
      </Section>
    </Page>
  );
}

function Fault({ name }: { name: keyof TypedSettings }) {
  const t = useText();
  return (
    <p className="setting-fault" id={`${name}-fault`} role="alert">
      {t(`settings.fault.${name}`)}
    </p>
  );
}
