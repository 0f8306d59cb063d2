import type {
  Check,
  Condition,
  Day,
  Mapping,
  SideMarks,
  Source,
  TableMapping,
} from "../mapping.ts";
import type { Column } from "../tables.ts";
import { cast } from "./casts.ts";

/**
 * Which table a record belongs to, where a file holds several kinds of records. In
 * SQL `route` is the position of the first counted table whose conditions a record
 * meets, null where it meets those of none.
 */

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

const amountColumn: Column = { name: "amount", type: "money" };

/** The amount of a cell in SQL: null where it is blank or none. */
export function amountSql(
  index: number,
  decimal: "." | ",",
  oddSpaces: boolean,
  marks?: Source["marks"],
  side?: SideMarks,
): string {
  const style = {
    decimal,
    ...(marks === undefined ? {} : { marks }),
    ...(side === undefined ? {} : { side }),
  };
  return cast(amountColumn, `x${index}`, { column: "amount", index, ...style }, {}, oddSpaces);
}

/** The tables whose rows are the file's records: the first, and all that have conditions. */
export function countedTables(tables: readonly TableMapping[]): TableMapping[] {
  return tables.filter((table, position) => position === 0 || table.when !== undefined);
}

/** The tables that follow from the records of others: one row for each key. */
export function byProductTables(tables: readonly TableMapping[]): TableMapping[] {
  return tables.filter((table, position) => position > 0 && table.when === undefined);
}

/** Whether records have to be told apart. */
export function hasKinds({ tables }: Mapping): boolean {
  return tables.some((table) => table.when !== undefined);
}

/** The SQL of `route`. */
export function routeSql({ tables }: Mapping, oddSpaces: boolean): string {
  const branches = countedTables(tables).map(
    ({ when }, position) =>
      `when ${(when ?? []).map((each) => meets(each, oddSpaces)).join(" and ") || "true"} then ${position}`,
  );
  return `case ${branches.join(" ")} end`;
}

const comparisons = {
  positive: "> 0",
  negative: "< 0",
  not_negative: ">= 0",
  not_positive: "<= 0",
} as const;

/** The SQL of a condition on a record. */
export function meets(condition: Condition, oddSpaces: boolean): string {
  if (condition.kind === "amount") {
    return `${conditionAmount(condition, oddSpaces)} ${comparisons[condition.sign]}`;
  }
  const cell = `coalesce(x${condition.index}, '')`;
  if (condition.within === true) {
    const plain = `(' ' || regexp_replace(replace(replace(strip_accents(lower(${cell})), 'ł', 'l'), 'ß', 'ss'), '[^\\p{L}\\p{N}]+', ' ', 'g') || ' ')`;
    const found = condition.words.map((word) => `contains(${plain}, ${text(` ${word} `)})`);
    return found.length === 0 ? "false" : `(${found.join(" or ")})`;
  }
  const words = `[${condition.words.map(text).join(", ")}]::varchar[]`;
  if (condition.code === true) {
    const letters = `replace(replace(strip_accents(lower(regexp_extract(${cell}, '\\p{L}+'))), 'ł', 'l'), 'ß', 'ss')`;
    return `list_contains(${words}, ${letters})`;
  }
  const plain = `lower(trim(${cell}, ' \t\r\n\u00a0\u2007\u202f\u2009\ufeff'))`;
  return `${condition.except === true ? "not " : ""}list_contains(${words}, ${plain})`;
}

/** What a condition looks at: the cell's amount less or plus another's, blanks as 0. */
function conditionAmount(
  condition: Extract<Condition, { kind: "amount" }>,
  oddSpaces: boolean,
): string {
  const part = (index: number) =>
    `coalesce(${amountSql(index, condition.decimal, oddSpaces, condition.marks, condition.side)}, 0)`;
  const less = condition.minus === undefined ? "" : ` - ${part(condition.minus)}`;
  const more = condition.plus === undefined ? "" : ` + ${part(condition.plus)}`;
  return `(${part(condition.index)}${less}${more})`;
}

type WordsCondition = Extract<Condition, { kind: "words" }>;

/** The columns that conditions look at: those with words first, as those say most. */
export function routedBy(tables: readonly TableMapping[]): {
  readonly words: readonly number[];
  /** What a record must not say: the words that are left out of a table. */
  readonly excepted: readonly WordsCondition[];
  readonly amounts: readonly { readonly index: number; readonly decimal: "." | "," }[];
  readonly sides: readonly SideMarks[];
} {
  const words = new Set<number>();
  const amounts = new Map<number, "." | ",">();
  const sides = new Map<number, SideMarks>();
  const excepted: WordsCondition[] = [];
  for (const condition of countedTables(tables).flatMap(({ when }) => when ?? [])) {
    if (condition.kind === "words") {
      if (condition.except === true) excepted.push(condition);
      else if (condition.within !== true && condition.code !== true) words.add(condition.index);
      continue;
    }
    if (condition.side !== undefined) sides.set(condition.side.index, condition.side);
    for (const index of [condition.index, condition.minus, condition.plus]) {
      if (index !== undefined) amounts.set(index, condition.decimal);
    }
  }
  return {
    words: [...words],
    excepted,
    sides: [...sides.values()],
    amounts: [...amounts].map(([index, decimal]) => ({ index, decimal })),
  };
}

/** Every column that a table's conditions read. */
function conditionColumns({ when }: TableMapping): number[] {
  return (when ?? []).flatMap((condition) =>
    condition.kind === "words"
      ? [condition.index]
      : [condition.index, condition.minus, condition.plus, condition.side?.index].filter(
          (index): index is number => index !== undefined,
        ),
  );
}

/** The columns that checks read. */
function checkedColumns(checks: readonly Check[] | undefined): number[] {
  const ofDay = (day: Day) => ("index" in day ? [day.index] : []);
  return (checks ?? []).flatMap((check) => {
    if (check.kind === "days") return [check.index, ...ofDay(check.from), ...ofDay(check.to)];
    const group = check.kind === "running" && check.group !== undefined ? [check.group] : [];
    return [check.index, ...check.of.map(({ index }) => index), ...group];
  });
}

/** The columns of the file that a mapping reads. */
export function columnsOf(mapping: Mapping): number[] {
  const indexes = mapping.tables.flatMap((table) => [
    ...table.sources.flatMap(({ index, minus, plus, orElse, side }) =>
      [index, minus, plus, orElse, side?.index].filter((each) => each !== undefined),
    ),
    ...(table.unpivot?.from ?? []).map(({ index }) => index),
    ...conditionColumns(table),
  ]);
  indexes.push(...checkedColumns(mapping.checks));
  return [...new Set(indexes)].sort((one, other) => one - other);
}
