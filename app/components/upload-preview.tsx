import { Form } from "@remix-run/react";
import type { Choice } from "../imports/mapping.ts";
import { type TableName, tableNames, tables } from "../imports/tables.ts";
import type { AskedQuestion, Comparison, Upload } from "../imports/upload.ts";
import { useFormats, useText } from "../languages/use-text.tsx";
import { DataTable } from "./data-table.tsx";
import { Section } from "./page.tsx";

/** Which table the file is, changeable. */
export function TableChoice({ table }: { table: TableName | null }) {
  const t = useText();
  return (
    <Form className="inline-form" method="post">
      <label>
        <span>{t("preview.table")}</span>
        <select defaultValue={table ?? ""} key={table} name="table" required>
          {table === null ? <option value="">{t("preview.table.choose")}</option> : null}
          {tableNames.map((name) => (
            <option key={name} value={name}>
              {t(`tables.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <button name="do" type="submit" value="table">
        {t("preview.table.change")}
      </button>
    </Form>
  );
}

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
  const { about, choices, answer, header } = question;
  const title = t(`question.${about}`, { column: header ?? "" });
  // Few choices are seen at once with their evidence; many, like currencies, are a list.
  const isShort = choices.length > 0 && choices.length <= 6;
  const known = new Set(choices.map(({ value }) => value));
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
              {choiceLabel(t, about, choice.value)}
              {choice.evidence ? <span className="note"> {choice.evidence}</span> : null}
              {choice.effect ? <AnswerEffect effect={choice.effect} /> : null}
            </span>
          </label>
        ))
      ) : choices.length > 0 ? (
        <select aria-label={title} defaultValue={answer ?? ""} name={name}>
          {choices.map(({ value }) => (
            <option key={value} value={value}>
              {choiceLabel(t, about, value)}
            </option>
          ))}
        </select>
      ) : null}
      {isFree(about) ? (
        <label className="free-answer">
          <span>{t(`question.${about}.free`)}</span>
          <input
            defaultValue={answer !== null && !known.has(answer) ? answer : ""}
            name={`${name}-free`}
            {...(about === "currency"
              ? { pattern: "[A-Za-z]{3}", maxLength: 3, size: 5 }
              : { type: about === "customer_id" ? "text" : "date" })}
          />
        </label>
      ) : null}
    </fieldset>
  );
}

/** What the file would say under an answer: its total, its days, how much of it would be late. */
function AnswerEffect({ effect }: { effect: NonNullable<Choice["effect"]> }) {
  const t = useText();
  const format = useFormats();
  const { total, readable, unreadable, late, from, to } = effect;
  const parts = [
    total === null
      ? null
      : t("question.effect.total", { total: format.money(Number(total), null) }),
    from && to ? format.span(from, to) : null,
    late === null ? null : t("question.effect.late", { late, readable }),
    unreadable > 0 ? t("question.effect.unreadable", { unreadable }) : null,
  ];
  return <span className="note answer-effect">{parts.filter(Boolean).join(" · ")}</span>;
}

/** Questions whose answer may be one that was not thought of. */
function isFree(about: string): about is "currency" | "listed_on" | "as_of" | "customer_id" {
  return ["currency", "listed_on", "as_of", "customer_id"].includes(about);
}

const wordedChoices = new Set(["date_order", "decimal_sign", "channel", "sign", "other_kinds"]);

function choiceLabel(t: ReturnType<typeof useText>, about: string, value: string): string {
  if (about === "table") return t(`tables.${value}`);
  return wordedChoices.has(about) ? t(`question.${about}.${value}`) : value;
}

/** Every column of the file: its header, some of its cells, and what it is understood as. */
export function MappingForm({ upload }: { upload: Upload }) {
  const t = useText();
  const { mapping, recognition } = upload;
  if (!mapping || !recognition) return null;
  const [main, ...others] = mapping.tables;
  if (!main) return null;
  const { headers, firstRecord } = mapping.layout;
  const cells = recognition.sample.slice(firstRecord - 1);
  const reasons = new Map(mapping.leftOut.map(({ index, reason }) => [index, reason]));
  return (
    <Section note={t("preview.mapping.note")} title={t("preview.mapping.title")}>
      <Form method="post">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
        <section aria-label={t("preview.mapping.title")} className="table-scroll" tabIndex={0}>
          <table className="mapping">
            <thead>
              <tr>
                <th scope="col">{t("preview.mapping.header")}</th>
                <th scope="col">{t("preview.mapping.samples")}</th>
                <th scope="col">{t("preview.mapping.understood")}</th>
              </tr>
            </thead>
            <tbody>
              {headers.map((header, index) => {
                const source = main.sources.find((known) => known.index === index);
                const also = others.flatMap(({ table, sources }) =>
                  sources
                    .filter((known) => known.index === index)
                    .map(({ column }) =>
                      t("preview.mapping.also", {
                        table: t(`tables.${table}`),
                        column: t(`column.${column}`),
                      }),
                    ),
                );
                const reason = reasons.get(index);
                return (
                  // The file's columns have no other name that is sure to differ.
                  // biome-ignore lint/suspicious/noArrayIndexKey: the order of a file's columns is fixed
                  <tr key={index}>
                    <th scope="row">{header}</th>
                    <td className="samples">{sampleOf(cells, index)}</td>
                    <td>
                      <select
                        aria-label={t("preview.mapping.choose", { header })}
                        defaultValue={source?.column ?? ""}
                        key={source?.column}
                        name={`column-${index}`}
                      >
                        <option value="">
                          {reason && !source
                            ? t("preview.mapping.left_out_because", {
                                reason: t(`left_out.${reason}`),
                              })
                            : t("preview.mapping.left_out")}
                        </option>
                        {tables[main.table].columns.map(({ name, required }) => (
                          <option key={name} value={name}>
                            {t(`column.${name}`)}
                            {required ? " *" : ""}
                          </option>
                        ))}
                      </select>
                      {also.map((line) => (
                        <p className="note" key={line}>
                          {line}
                        </p>
                      ))}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
        {main.constants.length > 0 ? (
          <p className="note">
            {main.constants
              .map(({ column, value }) =>
                t("preview.mapping.constant", { column: t(`column.${column}`), value }),
              )
              .join(" ")}
          </p>
        ) : null}
        <div className="actions">
          <button name="do" type="submit" value="mapping">
            {t("preview.mapping.change")}
          </button>
        </div>
      </Form>
    </Section>
  );
}

function sampleOf(cells: readonly (readonly string[])[], index: number): string {
  const filled = cells.map((row) => row[index]?.trim() ?? "").filter(Boolean);
  return [...new Set(filled)].slice(0, 3).join(" · ");
}

/** What loading does, or did: rows by table, money by currency, rejects by reason. */
export function Effects({ effect, isDone }: { effect: Comparison; isDone: boolean }) {
  const t = useText();
  const format = useFormats();
  const { counts } = effect;
  const parts = ["read", "new", "changed", "unchanged", "rejected"] as const;
  return (
    <>
      <dl className="counts">
        {parts.map((part) => (
          <div className={part === "rejected" && counts.rejected > 0 ? "is-bad" : ""} key={part}>
            <dt>{t(`counts.${part}`)}</dt>
            <dd>{format.count(counts[part])}</dd>
          </div>
        ))}
      </dl>
      {effect.from && effect.to ? (
        <p className="note">{t("preview.dates", { span: format.span(effect.from, effect.to) })}</p>
      ) : null}
      {effect.totals.length > 0 ? (
        <DataTable
          caption={t(isDone ? "preview.totals.done" : "preview.totals.caption")}
          columns={[
            { name: "table", unit: "text" },
            { name: "currency", unit: "text" },
            { name: "rows_before", unit: "count" },
            { name: "rows_after", unit: "count" },
            { name: "amount_before", unit: "money" },
            { name: "amount_after", unit: "money" },
          ]}
          rows={effect.totals.map((total) => ({
            table: t(`tables.${total.table}`),
            currency: total.currency,
            rows_before: total.rowsBefore,
            rows_after: total.rowsAfter,
            amount_before: total.amountBefore,
            amount_after: total.amountAfter,
          }))}
        />
      ) : null}
      {effect.checked && effect.checked.length > 0 ? (
        <CheckedColumns checked={effect.checked} />
      ) : null}
      {effect.rejects.length > 0 ? (
        <DataTable
          caption={t("preview.rejects.caption")}
          columns={[
            { name: "reason", unit: "text" },
            { name: "reject_count", unit: "count" },
            { name: "example", unit: "text" },
          ]}
          rows={effect.rejects.map(({ reason, count, example }) => ({
            id: reason,
            reject_count: count,
            reason: t(example.message.id, example.message.values),
            example: t("preview.rejects.example", {
              line: format.count(example.line),
              column: example.column ?? "–",
              value: example.value ?? "–",
            }),
          }))}
        />
      ) : null}
    </>
  );
}

/** Columns that follow from others: how often they agree with these, and the first that does not. */
function CheckedColumns({ checked }: { checked: NonNullable<Comparison["checked"]> }) {
  const t = useText();
  const format = useFormats();
  return (
    <DataTable
      caption={t("preview.checked.caption")}
      columns={[
        { name: "column", unit: "text", label: t("preview.checked.column") },
        { name: "rule", unit: "text", label: t("preview.checked.rule") },
        { name: "agree", unit: "count", label: t("preview.checked.agree") },
        { name: "disagree", unit: "count", label: t("preview.checked.disagree") },
        { name: "example", unit: "text", label: t("preview.checked.example") },
      ]}
      rows={checked.map(({ kind, column, agree, disagree, first: [first] }) => ({
        id: `${kind} ${column}`,
        column,
        rule: t(`preview.checked.rule.${kind}`),
        agree,
        disagree,
        example:
          first === undefined
            ? "–"
            : t("preview.checked.first", {
                line: format.count(first.line),
                stated: first.stated,
                computed: first.computed,
              }),
      }))}
    />
  );
}
