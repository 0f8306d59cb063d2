import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Refusal } from "../../refusal.ts";
import type { AnswerEffect, Mapping, Question, Recognition, TableMapping } from "../mapping.ts";
import { openDatabase, type ParserDatabase } from "../parser/database.server.ts";
import type { Opened } from "../parser/opened.server.ts";
import { loadRaw, type Source as RawSource } from "../parser/source.server.ts";
import { cast, isNothing, isOddYear, macros } from "../stage/casts.ts";
import { planTable } from "../stage/plan.ts";
import { columnsOf, countedTables, hasKinds } from "../stage/route.ts";
import { recordsView } from "../stage/stage-file.server.ts";
import { type Column, tables } from "../tables.ts";
import { applyAnswer } from "./answers.ts";

/** Questions whose answers change what the cells say, or what is late. */
const counted: ReadonlySet<string> = new Set([
  "date_order",
  "decimal_sign",
  "listed_on",
  "currency",
  "paid_out",
  "sign",
]);

/**
 * A recognition whose questions say what each answer would do, counted over the whole
 * file, with the proposals for the other questions. The file is read once.
 */
export async function withEffects(opened: Opened, recognition: Recognition): Promise<Recognition> {
  const { mapping, questions } = recognition;
  const asked = questions.filter(({ about, choices }) => counted.has(about) && choices.length > 0);
  if (mapping === null || asked.length === 0) return recognition;
  const folder = mkdtempSync(path.join(os.tmpdir(), "recoup-"));
  try {
    const database = await openDatabase(opened.path, folder);
    try {
      database.define(macros());
      const { layout } = mapping;
      const columns = columnsOf(mapping);
      const source = await loadRaw(database, { opened, layout, folder, columns });
      const told = new Map<Question, Question>();
      for (const question of asked) {
        told.set(question, await withItsEffects({ database, source, recognition }, question));
      }
      return { ...recognition, questions: questions.map((each) => told.get(each) ?? each) };
    } finally {
      database.close();
    }
  } catch (cause) {
    // What cannot be read or planned is told by staging, which reads it in the same way.
    if (cause instanceof Refusal) return recognition;
    throw cause;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Looking {
  readonly database: ParserDatabase;
  readonly source: RawSource;
  readonly recognition: Recognition;
}

async function withItsEffects(looking: Looking, question: Question): Promise<Question> {
  const { database, source, recognition } = looking;
  const choices = [];
  let same: AnswerEffect | null = null;
  for (const choice of question.choices) {
    const mapping = answeredMapping(recognition, question, choice.value);
    if (mapping === null) return question;
    // A currency's name changes no number.
    const effect: AnswerEffect =
      question.about === "currency" && same !== null
        ? same
        : await effectOf(database, source, mapping, openSources(recognition, question, mapping));
    same = effect;
    choices.push({ ...choice, effect });
  }
  return { ...question, choices };
}

/** The mapping with one question answered, and the others by their proposals. */
function answeredMapping(
  recognition: Recognition,
  question: Question,
  value: string,
): Mapping | null {
  let answered = applyAnswer(recognition, question, value);
  for (const other of recognition.questions) {
    const proposal = other.choices[0]?.value;
    if (other !== question && proposal !== undefined) {
      answered = applyAnswer(answered, other, proposal);
    }
  }
  return answered.mapping;
}

/** A cell's column and how it is read under an answer. */
interface OpenSource {
  readonly column: Column;
  readonly index: number;
  readonly read: TableMapping["sources"][number];
}

/** The columns of the file that a question is about, each once. */
function openSources(
  recognition: Recognition,
  question: Question,
  answered: Mapping,
): readonly OpenSource[] {
  const found = new Map<number, OpenSource>();
  for (const [position, table] of (recognition.mapping?.tables ?? []).entries()) {
    for (const before of table.sources) {
      const column = tables[table.table].columns.find((each) => each.name === before.column);
      const read = answered.tables[position]?.sources.find((each) => each.column === before.column);
      if (column === undefined || read === undefined || found.has(before.index)) continue;
      const isOpen =
        question.about === "date_order"
          ? before.dateOrder === undefined && (column.type === "date" || column.type === "moment")
          : question.about === "decimal_sign"
            ? before.decimal === undefined && ["money", "number", "rate"].includes(column.type)
            : column.name === leadingAmount(table)?.name;
      if (isOpen) found.set(before.index, { column, index: before.index, read });
    }
  }
  return [...found.values()];
}

/** The amount of a table that its totals are of. */
function leadingAmount(table: TableMapping): Column | undefined {
  const has = (name: string) =>
    table.sources.some((source) => source.column === name) || table.unpivot?.valueColumn === name;
  const money = tables[table.table].columns.filter(
    ({ name, type }) => type === "money" && has(name),
  );
  return money.find(({ name }) => name === "amount") ?? money[0];
}

/**
 * What the file says under one mapping: the total and what is late of the rows of its
 * first table that would be loaded; what can be read, and the days, of the cells in question.
 */
async function effectOf(
  database: ParserDatabase,
  source: RawSource,
  mapping: Mapping,
  open: readonly OpenSource[],
): Promise<AnswerEffect> {
  const [first] = countedTables(mapping.tables);
  if (first === undefined) throw new Error("A mapping without a table has no effect.");
  await database.run("drop view if exists records");
  await database.run(recordsView(source, mapping));
  const plan = planTable(first, source.oddSpaces);
  const sound = `record_fault is null${hasKinds(mapping) ? " and route = 0" : ""}`;
  const typed = `(select *, ${plan.typed.join(", ")} from records where ${sound})`;
  // A row with a cell that cannot be read is rejected, and counts for nothing.
  const faults = plan.faults.map(({ condition }) => condition).join(" or ") || "false";
  const rows = plan.parts.map(
    (columns) =>
      `select ${columns.map(({ name, sql }) => `${sql} as "${name}"`).join(", ")} from ${typed} where not coalesce(${faults}, false)`,
  );
  const filled = (name: string) =>
    first.sources.some((each) => each.column === name) ||
    first.constants.some((each) => each.column === name);
  const amount = leadingAmount(first)?.name ?? null;
  const isDocuments = first.table === "invoices";
  const day = tables[first.table].columns.find(
    ({ name, type }) => (type === "date" || type === "moment") && filled(name),
  )?.name;
  const days = open.filter(({ column }) => column.type === "date" || column.type === "moment");
  const values = open.map(({ column, index, read }) =>
    cast(column, `x${index}`, read, {}, source.oddSpaces),
  );
  const isRead = ({ column }: OpenSource, position: number) =>
    days.some((each) => each.column === column)
      ? `v${position} is not null and not ${isOddYear(`v${position}`)}`
      : `v${position} is not null`;
  const sum = (of: (source: OpenSource, position: number) => string) =>
    open.length === 0
      ? "0"
      : open.map((each, at) => `coalesce(count(*) filter (where ${of(each, at)}), 0)`).join(" + ");
  const span = (end: "min" | "max") => {
    const picked = open.flatMap((each, at) =>
      days.includes(each) ? [`${end}(v${at}) filter (where ${isRead(each, at)})`] : [],
    );
    if (picked.length === 0) return "cast(null as date)";
    return `cast(${end === "min" ? "least" : "greatest"}(${picked.join(", ")}) as date)`;
  };
  const [row] = await database.rows(`
    with answer as materialized (${rows.join(" union all ")}),
    listed as (select ${isDocuments ? "coalesce(max(listed_on), max(issue_date), max(settled_date))" : "max(cast(null as date))"} as day from answer),
    cells as (
      select ${values.map((value, at) => `${value} as v${at}`).join(", ") || "null as v0"}, *
      from records where record_fault is null
    ),
    read as (
      select ${sum(isRead)} as readable,
        ${sum((each, at) => `not (${isRead(each, at)}) and x${each.index} is not null and not ${isNothing(`x${each.index}`, each.column.type)}`)} as unreadable,
        ${span("min")} as first_day, ${span("max")} as last_day
      from cells
    )
    select
      ${amount === null ? "null" : totalOf(first, amount)},
      any_value(read.readable)::integer,
      any_value(read.unreadable)::integer,
      ${isDocuments ? lateRows(filled) : "null"},
      cast(${days.length > 0 ? "any_value(read.first_day)" : day === undefined ? "null" : `cast(min(${day}) as date)`} as varchar),
      cast(${days.length > 0 ? "any_value(read.last_day)" : day === undefined ? "null" : `cast(max(${day}) as date)`} as varchar)
    from listed
    cross join read
    left join answer on true`);
  const [total, readable, unreadable, late, from, to] = row ?? [];
  const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
  const exact = text(total);
  return {
    total: exact === null ? null : exact.replace(/(\.\d{2}\d*?)0+$/, "$1"),
    readable: Number(readable ?? 0),
    unreadable: Number(unreadable ?? 0),
    late: late === null || late === undefined ? null : Number(late),
    from: text(from),
    to: text(to),
  };
}

/** The sum as text; none where several currencies would be added. */
function totalOf(table: TableMapping, amount: string): string {
  const sum = `cast(coalesce(sum(${amount}), 0) as varchar)`;
  const has = tables[table.table].columns.some(({ name }) => name === "currency");
  return has ? `case when count(distinct currency) <= 1 then ${sum} end` : sum;
}

/** Documents whose due date is before the list's day and of which something is open on it. */
function lateRows(filled: (name: string) => boolean): string {
  if (!filled("due_date") && !filled("payment_terms_days")) return "null";
  const open = [
    "amount > 0",
    ...(filled("settled_date") ? ["(settled_date is null or settled_date > listed.day)"] : []),
    ...(filled("open_amount")
      ? ["coalesce(open_amount, amount) > 0"]
      : filled("paid_amount")
        ? ["coalesce(paid_amount, 0) < amount"]
        : []),
  ];
  return `(count(*) filter (where coalesce(due_date, issue_date + payment_terms_days) < listed.day and ${open.join(" and ")}))::integer`;
}
