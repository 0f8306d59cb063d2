import type { Mapping, Question, Recognition, Source, TableMapping } from "../mapping.ts";
import { withColumns } from "../mappings/edit.ts";
import { notOwedIn, notReceivedIn, withNotOwed } from "../mappings/not-owed.ts";
import { type TableName, tables } from "../tables.ts";
import type { AskedQuestion } from "../upload.ts";
import { likeTable, newKinds, withNewWords } from "./remembered-kinds.ts";

/** What the user decided about one upload, apart from the table. */
export interface Decisions {
  readonly answers: readonly {
    readonly about: string;
    readonly index?: number;
    readonly value: string;
  }[];
  /** Column of the first table → header; null leaves it empty. */
  readonly columns: Readonly<Record<string, string | null>>;
}

export const undecided: Decisions = { answers: [], columns: {} };

/** How an answer changes what was recognised. */
export type ApplyAnswer = (
  recognition: Recognition,
  question: Question,
  value: string,
) => Recognition;

export interface Decided {
  readonly mapping: Mapping | null;
  readonly questions: readonly AskedQuestion[];
}

/**
 * The mapping in force for a recognised file: the answers that the user gave, the
 * proposals for what is still open, a mapping remembered for files of this shape,
 * and the columns that the user chose, the later ones over the earlier.
 */
export function decide(
  recognition: Recognition,
  decisions: Decisions,
  applyAnswer: ApplyAnswer,
  options: {
    readonly remembered?: Mapping | null;
    /** Proposed where a file gives no evidence of its currency. */
    readonly currency?: string | null;
  } = {},
): Decided {
  const remembered = options.remembered ?? null;
  const asked = recognition.questions.map((question) => ask(question, recognition, options));
  const answered = asked.map((question) => withAnswer(question, decisions));
  let current = recognition;
  for (const [index, question] of recognition.questions.entries()) {
    const answer = answered[index]?.answer;
    if (question.about === "table" || answer === null || answer === undefined) continue;
    current = applyAnswer(current, question, answer);
  }
  const recognised = current.mapping;
  if (recognised === null) return { mapping: null, questions: answered };
  const isGiven = (about: string, index?: number) =>
    answered.some(
      (question) => question.isAnswered && question.about === about && question.index === index,
    );
  const mapping = remembered
    ? withRemembered(recognised, remembered, recognition.questions, isGiven)
    : recognised;
  const isAsked = ({ about, isAnswered }: AskedQuestion) =>
    remembered === null || isAnswered || isOfThisFile(mapping, about);
  return {
    mapping: withColumns(mapping, decisions.columns),
    questions: answered.filter(isAsked),
  };
}

function ask(
  question: Question,
  recognition: Recognition,
  { currency }: { readonly currency?: string | null },
): Question & { header?: string } {
  const header =
    question.index === undefined ? undefined : recognition.mapping?.layout.headers[question.index];
  const isBlindCurrency =
    question.about === "currency" && !question.choices[0]?.evidence && Boolean(currency);
  if (!isBlindCurrency || !currency) return { ...question, header };
  const others = question.choices.filter(({ value }) => value !== currency);
  // What a file says under a currency is the same under any.
  const [{ effect } = { effect: undefined }] = question.choices;
  const own = effect === undefined ? { value: currency } : { value: currency, effect };
  return { ...question, header, choices: [own, ...others] };
}

function withAnswer(
  question: Question & { header?: string },
  { answers }: Decisions,
): AskedQuestion {
  const given = answers.find(
    ({ about, index }) => about === question.about && index === question.index,
  );
  return {
    ...question,
    answer: given?.value ?? question.choices[0]?.value ?? null,
    isAnswered: given !== undefined,
  };
}

/**
 * A date that is said once for a whole file belongs to that file, not to its shape, and
 * so does the customer whose statement it is, and the agency whose report.
 */
function isOfThisFile(mapping: Mapping, column: string): boolean {
  return ofTitles.has(column) || mapping.tables.some(({ table }) => isDate(table, column));
}

const ofTitles: ReadonlySet<string> = new Set(["customer_id", "collector_id"]);

function isDate(table: TableName, column: string): boolean {
  return tables[table].columns.some(({ name, type }) => name === column && type === "date");
}

/**
 * The remembered tables, columns and answers, over how this file is cut and what
 * it says itself. An answer that was given for this file goes before a remembered one.
 */
function withRemembered(
  recognised: Mapping,
  remembered: Mapping,
  questions: readonly Question[],
  isGiven: (about: string, index?: number) => boolean,
): Mapping {
  const isOpen = (about: string, index: number) =>
    !isGiven(about, index) &&
    !isGiven(about) &&
    questions.some(
      (question) =>
        question.about === about && (question.index === undefined || question.index === index),
    );
  const tableMappings = remembered.tables.map((known): TableMapping => {
    const same = likeTable(recognised, remembered, known);
    const kept = known.constants.filter(({ column }) => !isGiven(column));
    const fresh = (same?.constants ?? []).filter(({ column }) => isGiven(column));
    return {
      ...known,
      ...withNewWords(known, same, remembered),
      sources: known.sources.map((source): Source => {
        const found = same?.sources.find(
          ({ column, index }) => column === source.column && index === source.index,
        );
        if (!found) return source;
        return {
          ...source,
          dateOrder: isOpen("date_order", source.index) ? source.dateOrder : found.dateOrder,
          decimal: isOpen("decimal_sign", source.index) ? source.decimal : found.decimal,
          choices: source.choices && { ...found.choices, ...source.choices },
        };
      }),
      constants: [
        ...kept.map((constant) => {
          const { column: name } = constant;
          if (!ofTitles.has(name) && !isDate(known.table, name)) return constant;
          // A list that has but one kind of records this time is none of several kinds, and has its day all the same.
          const said = same?.constants ?? recognised.tables.flatMap((each) => each.constants);
          return said.find(({ column }) => column === name) ?? constant;
        }),
        ...fresh,
      ],
    };
  });
  const counted = tableMappings.filter(({ when }) => when !== undefined);
  const others = tableMappings.filter(({ when }) => when === undefined);
  const added = newKinds(recognised, remembered, questions);
  return {
    ...remembered,
    layout: recognised.layout,
    tables: lessNotOwed(
      added.length === 0 ? tableMappings : [...counted, ...added, ...others],
      recognised,
      questions,
    ),
    // They name the days of this file.
    ...(recognised.checks === undefined ? {} : { checks: recognised.checks }),
  };
}

/** Without what this file, as the first of its shape, says is not owed or was not received. */
function lessNotOwed(
  known: readonly TableMapping[],
  recognised: Mapping,
  questions: readonly Question[],
): readonly TableMapping[] {
  const said = notOwedIn(recognised) ?? notReceivedIn(recognised);
  const isSettled = (index: number) =>
    known.some(({ when = [] }) => when.some((each) => each.index === index)) ||
    questions.some((question) => question.about === "not_owed" && question.index === index);
  return said === null || isSettled(said.index) ? known : withNotOwed(known, said);
}
