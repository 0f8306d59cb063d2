import type { AnswerEffect, Choice, Mapping } from "../../imports/mapping.ts";
import type { AskedQuestion, Comparison, Upload } from "../../imports/upload.ts";
import { currentLocale } from "../../languages/current.server.ts";
import { text } from "../../languages/text.ts";

/** What was understood of a file: its table, where each column comes from, and what is left out. */
export function describeMapping(upload: Upload, mapping: Mapping): string[] {
  const { headers } = mapping.layout;
  const lines = mapping.tables.flatMap(({ table, sources, constants }) => [
    text(currentLocale(), "command.load.table", { table }),
    ...sources.map(({ column, index }) =>
      text(currentLocale(), "command.load.source", { column, header: headers[index] ?? "" }),
    ),
    ...constants.map(({ column, value }) =>
      text(currentLocale(), "command.load.constant", { column, value }),
    ),
  ]);
  const left = mapping.leftOut.map(
    ({ index, reason }) =>
      `${headers[index] ?? ""} (${text(currentLocale(), `left_out.${reason}`)})`,
  );
  if (left.length > 0) {
    lines.push(text(currentLocale(), "command.load.left_out", { headers: left.join(", ") }));
  }
  if (upload.isRemembered) lines.push(text(currentLocale(), "command.load.remembered"));
  return [upload.fileName, ...lines];
}

/** A question with its choices and their evidence; the answer in force says whether it is assumed. */
export function describeQuestion(question: AskedQuestion): string {
  const { about, header, choices, answer, isAnswered } = question;
  // Where all answers do the same, as with a currency, it is said once.
  const differs = new Set(choices.map(({ effect }) => JSON.stringify(effect))).size > 1;
  const offered = choices
    .map(({ value, evidence, effect, owed }, index) => {
      const isSaid = effect !== undefined && (differs || index === 0);
      const left = owed === undefined ? "" : describeOwed(owed);
      const said = [evidence, isSaid ? describeEffect(effect) : "", left].filter(Boolean);
      return said.length > 0 ? `${value} (${said.join("; ")})` : value;
    })
    .join(", ");
  return text(currentLocale(), isAnswered ? "command.load.answered" : "command.load.assumed", {
    about: header === undefined ? (told(question) ?? about) : `${about} (${header})`,
    answer: answer ?? text(currentLocale(), "format.missing"),
    choices: offered,
  });
}

/** The question itself, where it tells figures of its own. */
function told({ about, values }: AskedQuestion): string | null {
  if (values === undefined) return null;
  const { open, on_account: onAccount, currency } = values;
  return text(currentLocale(), `question.${about}`, {
    ...values,
    open: `${open} ${currency}`,
    on_account: `${onAccount} ${currency}`,
  }).trim();
}

/** What the documents in question would owe under an answer. */
function describeOwed({ open, overdue, currency, onAccount }: NonNullable<Choice["owed"]>): string {
  const money = (amount: number) => [amount, currency].filter((part) => part !== null).join(" ");
  const owed = text(currentLocale(), "question.effect.owed", {
    open: money(open),
    overdue: money(overdue),
  });
  if (onAccount === undefined) return owed;
  return `${owed}; ${text(currentLocale(), "question.effect.on_account", { amount: money(onAccount) })}`;
}

/** What the file would say under an answer. */
function describeEffect({ total, readable, unreadable, late, from, to }: AnswerEffect): string {
  const said = [text(currentLocale(), "command.load.effect.read", { readable, unreadable })];
  if (total !== null) said.push(text(currentLocale(), "command.load.effect.total", { total }));
  if (late !== null) said.push(text(currentLocale(), "command.load.effect.late", { late }));
  if (from !== null && to !== null) {
    said.push(text(currentLocale(), "command.load.effect.span", { from, to }));
  }
  return said.join(", ");
}

/** What loading does: records, period, totals by currency, and why records are rejected. */
export function describeComparison({ counts, from, to, totals, rejects }: Comparison): string[] {
  const lines = [
    text(currentLocale(), "command.load.counts", {
      read: counts.read,
      new: counts.new,
      changed: counts.changed,
      unchanged: counts.unchanged,
      rejected: counts.rejected,
    }),
  ];
  if (from !== null && to !== null)
    lines.push(text(currentLocale(), "command.load.span", { from, to }));
  for (const total of totals) {
    lines.push(
      text(currentLocale(), "command.load.total", {
        table: total.table,
        currency: total.currency ?? text(currentLocale(), "command.load.no_currency"),
        rowsBefore: total.rowsBefore,
        rowsAfter: total.rowsAfter,
        amountBefore: total.amountBefore,
        amountAfter: total.amountAfter,
      }),
    );
  }
  for (const { count, example } of rejects) {
    lines.push(
      text(currentLocale(), "command.load.reject", {
        count,
        line: example.line,
        reason: text(currentLocale(), example.message.id, example.message.values),
      }),
    );
  }
  return lines;
}
