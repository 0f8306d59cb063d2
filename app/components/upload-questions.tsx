import { Form } from "@remix-run/react";
import type { Choice } from "../imports/mapping.ts";
import { keptWord } from "../imports/recognise/metric-question.ts";
import type { AskedQuestion } from "../imports/upload.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { Section } from "./page.tsx";

/** What the user must decide, with the evidence; the proposal is chosen beforehand. */
export function Questions({ questions }: { questions: readonly AskedQuestion[] }) {
  const t = useText();
  if (questions.length === 0) return null;
  return (
    <Section note={t("preview.questions.note")} title={t("preview.questions.title")}>
      <Form className="questions" method="post">
        {questions.map((question, index) => (
          <Question
            key={`${question.about} ${question.index ?? ""} ${question.answer}`}
            name={`answer-${index}`}
            question={question}
          />
        ))}
        <div className="actions">
          <button className="primary" name="do" type="submit" value="answer">
            {t("preview.questions.answer")}
          </button>
        </div>
      </Form>
    </Section>
  );
}

function Question({ question, name }: { question: AskedQuestion; name: string }) {
  const t = useText();
  const format = useFormats();
  const { about, choices, answer, header } = question;
  const title = t(`question.${about}`, { column: header ?? "", ...told(format, question) });
  // Few choices are seen at once with their evidence; many, like currencies, are a list.
  const isShort = choices.length > 0 && choices.length <= 6;
  const known = new Set(choices.map(({ value }) => value));
  const chosen = choices.find(({ value }) => value === answer);
  return (
    <fieldset className="question">
      <legend>
        {title}{" "}
        <span className="note">
          {t(question.isAnswered ? "preview.questions.answered" : "preview.questions.proposed")}
        </span>
      </legend>
      {isShort ? (
        choices.map((choice) => (
          <label key={choice.value}>
            <input
              defaultChecked={choice.value === answer}
              name={name}
              type="radio"
              value={choice.value}
            />
            <span>
              {choiceLabel(t, format, about, choice.value)}
              {choice.evidence ? <span className="note"> {choice.evidence}</span> : null}
              <AnswerEffect effect={choice.effect} />
              <StillOwed owed={choice.owed} />
            </span>
          </label>
        ))
      ) : choices.length > 0 ? (
        <>
          <select aria-label={title} defaultValue={answer ?? ""} name={name}>
            {choices.map(({ value }) => (
              <option key={value} value={value}>
                {choiceLabel(t, format, about, value)}
              </option>
            ))}
          </select>
          {chosen?.evidence ? (
            <span className="note">
              {t("question.effect.evidence", { evidence: chosen.evidence })}
            </span>
          ) : null}
          <AnswerEffect effect={chosen?.effect} />
        </>
      ) : null}
      {isFree(about) ? (
        <label className="free-answer">
          <span>{t(`question.${about}.free`)}</span>
          <input
            defaultValue={answer !== null && !known.has(answer) ? answer : ""}
            name={`${name}-free`}
            {...(about === "currency"
              ? { pattern: "[A-Za-z]{3}", maxLength: 3, size: 5 }
              : { type: about.endsWith("_id") ? "text" : "date" })}
          />
        </label>
      ) : null}
    </fieldset>
  );
}

/** What the file would say under an answer: its total, its days, how much of it would be late. */
function AnswerEffect({ effect }: { effect: Choice["effect"] }) {
  const t = useText();
  const format = useFormats();
  if (effect === undefined) return null;
  const { total, readable, unreadable, late, from, to } = effect;
  const parts = [
    total === null || readable === 0
      ? null
      : t("question.effect.total", { total: format.money(Number(total), null) }),
    from && to ? format.span(from, to) : null,
    late === null ? null : t("question.effect.late", { late }),
    unreadable > 0 ? t("question.effect.unreadable", { unreadable }) : null,
  ];
  return <span className="note answer-effect">{parts.filter(Boolean).join(" · ")}</span>;
}

/** What the documents in question would owe under an answer. */
function StillOwed({ owed }: { owed: Choice["owed"] }) {
  const t = useText();
  const format = useFormats();
  if (owed === undefined) return null;
  const { open, overdue, currency, onAccount } = owed;
  const parts = [
    t("question.effect.owed", {
      open: format.money(open, currency),
      overdue: format.money(overdue, currency),
    }),
    onAccount === undefined
      ? null
      : t("question.effect.on_account", { amount: format.money(onAccount, currency) }),
  ];
  return <span className="note answer-effect">{parts.filter(Boolean).join(" · ")}</span>;
}

/** What a question tells, as it is written. */
function told(
  format: ReturnType<typeof useFormats>,
  { values = {} }: AskedQuestion,
): Readonly<Record<string, string | number>> {
  const { open, on_account: onAccount, day, currency } = values;
  const money = (amount: number) => format.money(amount, String(currency) || null);
  return {
    ...values,
    ...(typeof open === "number" ? { open: money(open) } : {}),
    ...(typeof onAccount === "number" ? { on_account: money(onAccount) } : {}),
    ...(typeof day === "string" ? { day: format.date(day) } : {}),
  };
}

/** Questions whose answer may be one that was not thought of. */
function isFree(
  about: string,
): about is "currency" | "listed_on" | "as_of" | "customer_id" | "collector_id" {
  return ["currency", "listed_on", "as_of", "customer_id", "collector_id"].includes(about);
}

const wordedChoices = new Set([
  "date_order",
  "decimal_sign",
  "channel",
  "sign",
  "other_kinds",
  "paid_out",
  "not_owed",
  "list_payments",
  "reference",
  "duration",
  "gone",
]);

function choiceLabel(
  t: ReturnType<typeof useText>,
  format: ReturnType<typeof useFormats>,
  about: string,
  value: string,
): string {
  if (about === "listed_on" || about === "as_of") return format.date(value);
  if (about === "table") return t(`tables.${value}`);
  if (about === "buckets") {
    const name = (bucket: string) => (/\d/.test(bucket) ? bucket : t(`bucket.${bucket}`));
    return value.split(", ").map(name).join(", ");
  }
  if (about === "metric")
    return t(value === keptWord ? "question.metric.keep" : `metric.${value}.title`);
  return wordedChoices.has(about) ? t(`question.${about}.${value}`) : value;
}
