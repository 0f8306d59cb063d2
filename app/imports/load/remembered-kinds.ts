import type { Condition, Mapping, Question, TableMapping } from "../mapping.ts";

/** What a table's conditions are about and which kind and sign its records get, whatever the words. */
function skeleton({ table, when = [], constants, sources }: TableMapping): string {
  const conditions = when.map((each) => (each.kind === "words" ? { ...each, words: [] } : each));
  const kind = constants.find(({ column }) => column === "kind")?.value;
  const amount = sources.find(({ column }) => column === "amount");
  return JSON.stringify([table, conditions, kind, amount?.negate === true]);
}

/** The table of what was recognised that a remembered one was made from; undefined where none is like it. */
export function likeTable(
  recognised: Mapping,
  remembered: Mapping,
  known: TableMapping,
): TableMapping | undefined {
  const alike = (mapping: Mapping) =>
    mapping.tables.filter((each) => skeleton(each) === skeleton(known));
  return alike(recognised)[alike(remembered).indexOf(known)];
}

const wordsOf = (tables: readonly TableMapping[]): Set<string> =>
  new Set(
    tables.flatMap(({ when = [] }) =>
      when.flatMap((each) => (each.kind === "words" ? each.words : [])),
    ),
  );

/** Remembered conditions, with words of this file that the remembered mapping has nowhere. */
export function withNewWords(
  known: TableMapping,
  same: TableMapping | undefined,
  remembered: Mapping,
): Pick<TableMapping, "when"> {
  if (known.when === undefined || same?.when === undefined) return {};
  const settled = wordsOf(remembered.tables);
  return {
    when: known.when.map((condition, position): Condition => {
      const fresh = same.when?.[position];
      if (condition.kind !== "words" || fresh?.kind !== "words") return condition;
      const added = fresh.words.filter((word) => !settled.has(word));
      return added.length === 0
        ? condition
        : { ...condition, words: [...condition.words, ...added] };
    }),
  };
}

/**
 * Tables for kinds of records that no earlier file of this shape had, such as its first
 * write-off. Words that are asked about stay rejected until the user says what they are.
 */
export function newKinds(
  recognised: Mapping,
  remembered: Mapping,
  questions: readonly Question[],
): TableMapping[] {
  if (!remembered.tables.some(({ when }) => when !== undefined)) return [];
  const settled = wordsOf(remembered.tables);
  const asked = new Set(questions.flatMap(({ words = [] }) => words));
  const taken = new Set(remembered.tables.map((known) => likeTable(recognised, remembered, known)));
  return recognised.tables.filter((table) => {
    if (table.when === undefined || taken.has(table)) return false;
    const words = [...wordsOf([table])];
    return words.length > 0 && words.every((word) => !settled.has(word) && !asked.has(word));
  });
}
