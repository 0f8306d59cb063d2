import type { DateOrder, Mapping, Question, Recognition, Source, TimeUnit } from "../mapping.ts";
import { withNotOwed } from "../mappings/not-owed.ts";
import { type Column, tables } from "../tables.ts";
import { withTurnedAmounts } from "./credits-below.ts";
import { withRests } from "./list-payments.ts";
import { keptWord } from "./metric-question.ts";
import { type OtherKinds, withOtherKinds } from "./other-kinds.ts";
import { type PaidOut, withPaidOut } from "./paid-out.ts";
import { withoutReference } from "./reference-question.ts";

/**
 * A recognition with one of its questions answered: the answer stands in the
 * mapping, the question is gone. The question about `table` is answered by
 * recognising the file again with the table as a hint; here it is left as it is.
 */
export function applyAnswer(
  recognition: Recognition,
  question: Question,
  value: string,
): Recognition {
  const { mapping } = recognition;
  if (mapping === null || question.about === "table") return recognition;
  return {
    ...recognition,
    mapping: answered(mapping, question, value),
    questions: recognition.questions.filter((each) => each !== question && !same(each, question)),
  };
}

const same = (one: Question, other: Question) =>
  one.about === other.about && one.index === other.index;

function answered(mapping: Mapping, question: Question, value: string): Mapping {
  switch (question.about) {
    case "date_order":
      return withSources(mapping, (source, column) =>
        (column.type === "date" || column.type === "moment") && source.dateOrder === undefined
          ? { ...source, dateOrder: value as DateOrder }
          : source,
      );
    case "decimal_sign":
      return withSources(withSpread(mapping, question, value), (source, column) =>
        isNumber(column) && source.decimal === undefined
          ? { ...source, decimal: value === "," ? "," : "." }
          : source,
      );
    case "duration":
      return withSources(mapping, (source, column) =>
        column.name === "minutes" && source.index === question.index
          ? { ...source, time: value as TimeUnit }
          : source,
      );
    case "other_kinds":
      return {
        ...mapping,
        tables: withOtherKinds(
          mapping.tables,
          question.words ?? [],
          question.index ?? 0,
          value as OtherKinds,
        ),
      };
    case "account":
      return withAccount(mapping, value);
    case "buckets":
      return withBuckets(mapping, question, value);
    case "metric":
      return question.words === undefined
        ? withConstant(mapping, question, value)
        : withMetric(mapping, question.words, value);
    case "not_owed":
      return value === "owed"
        ? mapping
        : {
            ...mapping,
            tables: withNotOwed(mapping.tables, {
              kind: "words",
              index: question.index ?? 0,
              words: question.words ?? [],
            }),
          };
    case "reference":
      return value === "other" ? withoutReference(mapping, question) : mapping;
    case "sign":
      return value === "given_back"
        ? mapping
        : {
            ...mapping,
            tables: mapping.tables.map((each) =>
              each.table === "payments"
                ? { ...each, sources: withTurnedAmounts(each.sources) }
                : each,
            ),
          };
    case "list_payments":
      return value === "open" ? withRests(mapping) : mapping;
    case "paid_out":
      return { ...mapping, tables: withPaidOut(mapping.tables, value as PaidOut) };
    default:
      return withConstant(mapping, question, value);
  }
}

/** One value for the whole file, where a table has such a column and the file has none. */
function withConstant(mapping: Mapping, { about }: Question, value: string): Mapping {
  return {
    ...mapping,
    tables: mapping.tables.map((table) => {
      const takes = tables[table.table].columns.some((column) => column.name === about);
      const has = table.sources.some((source) => source.column === about);
      if (!takes || has) return table;
      const others = table.constants.filter((each) => each.column !== about);
      return value === ""
        ? { ...table, constants: others }
        : { ...table, constants: [...others, { column: about, value }] };
    }),
  };
}

/** The columns of an aging report under the names of the reading that was chosen. */
function withBuckets(mapping: Mapping, { choices }: Question, value: string): Mapping {
  const before = choices[0]?.value.split(", ") ?? [];
  const names = value.split(", ");
  if (names.length !== before.length) return mapping;
  return {
    ...mapping,
    tables: mapping.tables.map((table) => {
      if (table.unpivot?.nameColumn !== "bucket") return table;
      const from = table.unpivot.from.map((each) => {
        const position = before.indexOf(each.name);
        return position === -1 ? each : { ...each, name: names[position] ?? each.name };
      });
      return { ...table, unpivot: { ...table.unpivot, from } };
    }),
  };
}

/** The figure that a word of goals stands for; kept as it is, it stays a word. */
function withMetric(mapping: Mapping, words: readonly string[], value: string): Mapping {
  if (value === keptWord) return mapping;
  const choices = Object.fromEntries(words.map((word) => [word, value]));
  return withSources(mapping, (source, column) =>
    column.name === "metric" ? { ...source, choices: { ...source.choices, ...choices } } : source,
  );
}

/** The answer counts for all columns that become rows, where it is about one of them. */
function withSpread(mapping: Mapping, { index }: Question, value: string): Mapping {
  return {
    ...mapping,
    tables: mapping.tables.map((table) =>
      table.unpivot?.from.some((each) => each.index === index)
        ? { ...table, unpivot: { ...table.unpivot, decimal: value === "," ? "," : "." } }
        : table,
    ),
  };
}

/** The column with this header says whose account each row is about. */
function withAccount(mapping: Mapping, header: string): Mapping {
  const index = mapping.layout.headers.indexOf(header);
  const before = mapping.tables[0]?.sources.find(({ column }) => column === "customer_id")?.index;
  if (index === -1 || before === undefined || before === index) return mapping;
  const leftOut = mapping.leftOut.filter((each) => each.index !== index);
  return {
    ...withSources(mapping, ({ behind, ...source }) =>
      source.column === "customer_id"
        ? { ...source, index }
        : { ...source, ...(behind ? { behind } : {}) },
    ),
    leftOut: [...leftOut, { index: before, reason: "unknown" }],
  };
}

const isNumber = (column: Column) => ["money", "number", "rate", "integer"].includes(column.type);

function withSources(
  mapping: Mapping,
  change: (source: Source, column: Column) => Source,
): Mapping {
  return {
    ...mapping,
    tables: mapping.tables.map((table) => ({
      ...table,
      sources: table.sources.map((source) => {
        const column = tables[table.table].columns.find((each) => each.name === source.column);
        return column === undefined ? source : change(source, column);
      }),
    })),
  };
}
