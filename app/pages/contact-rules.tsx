import { Form, Link } from "@remix-run/react";
import { Notice, Page, Section } from "../components/page.tsx";
import { type ContactRule, keyOf } from "../contact-rules/contact-rule.ts";
import { exampleRules } from "../contact-rules/examples.ts";
import type { ListedRule } from "../contact-rules/keep.server.ts";
import { useFormats, useLocale, useText } from "../languages/use-text.tsx";
import "./pages.css";

interface ContactRulesProps {
  readonly rules: readonly ListedRule[];
  readonly takenAway: readonly ContactRule[];
  /** The rule that is being edited; null for a new one. */
  readonly edited: ListedRule | null;
  readonly isSaved: boolean;
  /** What was typed and could not be kept, and why. */
  readonly refused: {
    readonly refusal: { readonly id: string; readonly values: Record<string, string | number> };
    readonly typed: Typed;
  } | null;
}

type Typed = Readonly<Record<string, string | number | boolean | null>>;

/** The limits on contacts by country or region: what is in force, and how to change it. */
export function ContactRules(props: ContactRulesProps) {
  const { rules, takenAway, edited, isSaved, refused } = props;
  const t = useText();
  return (
    <Page
      actions={<Link to="/contact">{t("rules.back")}</Link>}
      lead={t("rules.lead")}
      title={t("rules.title")}
    >
      {isSaved ? <Notice tone="good">{t("rules.saved")}</Notice> : null}
      <Section note={t("rules.note")} title={t("rules.in_force")}>
        {rules.length === 0 ? (
          <p className="table-empty">{t("rules.none")}</p>
        ) : (
          <RuleTable rules={rules} />
        )}
      </Section>
      {takenAway.length > 0 ? (
        <Section title={t("rules.taken_away")}>
          <ul className="choices">
            {takenAway.map((rule) => (
              <li key={keyOf(rule)}>
                <Form method="post">
                  <input name="key" type="hidden" value={keyOf(rule)} />
                  <span>
                    {rule.jurisdiction} · {rule.ruleId}
                  </span>{" "}
                  <button className="quiet" name="do" type="submit" value="bring-back">
                    {t("rules.bring_back")}
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section
        id="rule"
        note={t("rules.form.note")}
        title={edited ? t("rules.form.edit", { rule: edited.ruleId }) : t("rules.form.add")}
      >
        {refused ? (
          <Notice tone="warn">{t(refused.refusal.id, refused.refusal.values)}</Notice>
        ) : null}
        <RuleForm
          before={edited?.key ?? ""}
          key={edited?.key ?? ""}
          typed={refused?.typed ?? { ...edited }}
        />
      </Section>
      <Section note={t("rules.examples.note")} title={t("rules.examples.title")}>
        {exampleRules.map((example) => (
          <article className="rule-example" key={example.id}>
            <h3>{t(`rules.example.${example.id}`)}</h3>
            <p className="note">{t(`rules.example.${example.id}.source`)}</p>
            <ul>
              {example.rules.map((rule) => (
                <li key={rule.name}>
                  <RuleInWords readWeekdays={null} rule={rule} />
                </li>
              ))}
            </ul>
            <Form method="post">
              <input name="example" type="hidden" value={example.id} />
              <button name="do" type="submit" value="example">
                {t("rules.examples.add", { country: t(`rules.example.${example.id}`) })}
              </button>
            </Form>
          </article>
        ))}
      </Section>
    </Page>
  );
}

function RuleTable({ rules }: { rules: readonly ListedRule[] }) {
  const t = useText();
  const format = useFormats();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section aria-label={t("rules.in_force")} className="table-scroll" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("column.jurisdiction")}</th>
            <th scope="col">{t("column.rule_id")}</th>
            <th scope="col">{t("rules.column.says")}</th>
            <th scope="col">{t("column.valid_from")}</th>
            <th scope="col">{t("column.valid_to")}</th>
            <th scope="col">{t("rules.column.from")}</th>
            <th scope="col">{t("rules.column.change")}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.key}>
              <td>{rule.jurisdiction}</td>
              <th scope="row">{rule.ruleId}</th>
              <td>
                <RuleInWords readWeekdays={rule.readWeekdays} rule={rule} />
              </td>
              <td className="whole-name">{rule.validFrom ? format.date(rule.validFrom) : ""}</td>
              <td className="whole-name">{rule.validTo ? format.date(rule.validTo) : ""}</td>
              <td>{rule.isOwn ? t("rules.set_here") : rule.fileName}</td>
              <td>
                <Form className="rule-actions" method="post">
                  <input name="key" type="hidden" value={rule.key} />
                  <Link
                    aria-label={t("rules.edit_one", { rule: rule.ruleId })}
                    to={`/settings/contact-rules?edit=${encodeURIComponent(rule.key)}#rule`}
                  >
                    {t("rules.edit")}
                  </Link>{" "}
                  <button
                    aria-label={t("rules.remove_one", { rule: rule.ruleId })}
                    className="quiet"
                    name="do"
                    type="submit"
                    value="remove"
                  >
                    {t("rules.remove")}
                  </button>
                </Form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RuleInWordsProps {
  readonly rule: Omit<ContactRule, "ruleId">;
  readonly readWeekdays: readonly number[] | null;
}

/** What a rule says, sentence by sentence. */
function RuleInWords({ rule, readWeekdays }: RuleInWordsProps) {
  const t = useText();
  const locale = useLocale();
  const { counts, maxCount, days, daysAfterConversation, hourFrom, hourTo, weekdays, per } = rule;
  const sentences: string[] = [];
  if (maxCount !== null) {
    sentences.push(t(`rules.says.${counts}`, { max: maxCount, days: days ?? 1, per }));
  }
  if (daysAfterConversation !== null) {
    sentences.push(t("rules.says.after_conversation", { days: daysAfterConversation, per }));
  }
  if (hourFrom !== null && hourTo !== null) {
    sentences.push(t("rules.says.hours", { from: hourFrom, to: hourTo, counts }));
  } else if (hourFrom !== null) {
    sentences.push(t("rules.says.hours_from", { from: hourFrom, counts }));
  } else if (hourTo !== null) {
    sentences.push(t("rules.says.hours_to", { to: hourTo, counts }));
  }
  if (weekdays !== null) {
    const format = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
    // 1 January 2024 was a Monday.
    const names = readWeekdays?.map((day) => format.format(new Date(Date.UTC(2024, 0, day))));
    sentences.push(
      names
        ? t("rules.says.weekdays", { weekdays: names.join(", "), counts })
        : t("rules.says.weekdays_unread", { weekdays }),
    );
  }
  return sentences.map((sentence) => (
    <span className="rule-sentence" key={sentence}>
      {sentence}{" "}
    </span>
  ));
}

interface RuleFormProps {
  /** The key of the rule that is edited; empty for a new one. */
  readonly before: string;
  readonly typed: Typed | Partial<ListedRule>;
}

/** All that a rule can say; what is left blank is not limited. */
function RuleForm({ before, typed }: RuleFormProps) {
  const t = useText();
  const given = (name: keyof ContactRule) => {
    const value = typed[name];
    return typeof value === "string" || typeof value === "number" ? value : "";
  };
  const number = (name: "maxCount" | "days" | "daysAfterConversation", label: string) => (
    <label>
      {label}
      <input defaultValue={given(name)} inputMode="numeric" name={name} pattern="\d{1,4}" />
    </label>
  );
  return (
    <Form className="rule-form" method="post">
      <input name="before" type="hidden" value={before} />
      <label>
        {t("column.jurisdiction")}
        <input defaultValue={given("jurisdiction")} name="jurisdiction" required />
      </label>
      <label>
        {t("column.rule_id")}
        <input defaultValue={given("ruleId")} name="ruleId" required />
      </label>
      <label>
        {t("column.counts")}
        <select defaultValue={given("counts") || "attempts"} name="counts">
          {(["attempts", "calls", "contacts"] as const).map((counts) => (
            <option key={counts} value={counts}>
              {t(`rules.counts.${counts}`)}
            </option>
          ))}
        </select>
      </label>
      {number("maxCount", t("column.max_count"))}
      {number("days", t("column.days"))}
      <label>
        {t("column.per")}
        <select defaultValue={given("per") || "customer"} name="per">
          {(["customer", "debt"] as const).map((per) => (
            <option key={per} value={per}>
              {t(`rules.per.${per}`)}
            </option>
          ))}
        </select>
      </label>
      {number("daysAfterConversation", t("rules.form.after_conversation"))}
      <label>
        {t("column.hour_from")}
        <input defaultValue={given("hourFrom")} name="hourFrom" type="time" />
      </label>
      <label>
        {t("column.hour_to")}
        <input defaultValue={given("hourTo")} name="hourTo" type="time" />
      </label>
      <label>
        {t("rules.form.weekdays")}
        <input defaultValue={given("weekdays")} name="weekdays" />
      </label>
      <label>
        {t("column.valid_from")}
        <input defaultValue={given("validFrom")} name="validFrom" type="date" />
      </label>
      <label>
        {t("column.valid_to")}
        <input defaultValue={given("validTo")} name="validTo" type="date" />
      </label>
      <p className="rule-submit">
        <button name="do" type="submit" value="save">
          {t("rules.form.save")}
        </button>{" "}
        {before ? <Link to="/settings/contact-rules">{t("rules.form.leave")}</Link> : null}
      </p>
    </Form>
  );
}
