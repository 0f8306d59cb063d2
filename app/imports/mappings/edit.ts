import { Refusal } from "../../refusal.ts";
import type { DateOrder, Mapping, Source, TableMapping } from "../mapping.ts";
import { tables } from "../tables.ts";
import { isValueOf } from "./column-value.ts";

/** What a user changes in a mapping by hand. */
export interface Edit {
  /** Column of the first table → header; null leaves it empty. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** By the file's column, as its index. */
  readonly dateOrders?: Readonly<Record<number, DateOrder>>;
  readonly decimals?: Readonly<Record<number, "." | ",">>;
  /** Column of the first table → the value of every row; blank takes it away. */
  readonly constants?: Readonly<Record<string, string>>;
}

/**
 * A mapping with the user's changes.
 *
 * @throws Refusal `imports.refusal.unknown_column`, `imports.refusal.unknown_header`,
 *   `mappings.refusal.needs` if a column that every row needs would be left without one,
 *   `mappings.refusal.value` if the value of every row is none of its kind.
 */
export function edited(mapping: Mapping, edit: Edit): Mapping {
  const [first] = mapping.tables;
  if (!first) return mapping;
  const described = tables[first.table].columns;
  for (const [column, header] of Object.entries(edit.columns)) {
    if (!described.some(({ name }) => name === column)) {
      throw new Refusal("imports.refusal.unknown_column", { column, table: first.table });
    }
    if (header !== null && !mapping.layout.headers.includes(header)) {
      throw new Refusal("imports.refusal.unknown_header", { header, file: "" });
    }
  }
  const changed = withColumns(mapping, edit.columns);
  const tableMappings = changed.tables.map((table, position) => ({
    ...table,
    sources: table.sources.map((source) => withFormat(source, edit)),
    constants: position === 0 ? withConstants(table, edit.constants ?? {}) : table.constants,
  }));
  const main = tableMappings[0] as TableMapping;
  const filled = new Set([...main.sources, ...main.constants].map(({ column }) => column));
  const lacking = described.find(
    ({ name, neededInEveryRow }) =>
      neededInEveryRow === true &&
      !filled.has(name) &&
      // What was paid and what is open make up the amount.
      !(main.table === "invoices" && name === "amount" && filled.has("open_amount")) &&
      main.unpivot?.valueColumn !== name &&
      main.unpivot?.nameColumn !== name,
  );
  if (lacking) throw new Refusal("mappings.refusal.needs", { column: lacking.name });
  return { ...changed, tables: tableMappings };
}

function withFormat(source: Source, { dateOrders = {}, decimals = {} }: Edit): Source {
  const dateOrder = dateOrders[source.index];
  const decimal = decimals[source.index];
  return {
    ...source,
    ...(dateOrder !== undefined && source.dateOrder !== undefined ? { dateOrder } : {}),
    ...(decimal !== undefined && source.decimal !== undefined ? { decimal } : {}),
  };
}

function withConstants(
  { table, constants }: TableMapping,
  changes: Readonly<Record<string, string>>,
): TableMapping["constants"] {
  return constants
    .map(({ column, value }) => ({
      column,
      value: checked(table, column, (changes[column] ?? value).trim()),
    }))
    .filter(({ value }) => value !== "");
}

function checked(table: TableMapping["table"], column: string, value: string): string {
  const described = tables[table].columns.find(({ name }) => name === column);
  const given = described?.type === "currency" ? value.toUpperCase() : value;
  const isSound = given === "" || (described !== undefined && isValueOf(described, given));
  if (!isSound) throw new Refusal("mappings.refusal.value", { column, value });
  return given;
}

/** Fills columns of the first table from the headers that the user chose. */
export function withColumns(mapping: Mapping, columns: Edit["columns"]): Mapping {
  const [first, ...others] = mapping.tables;
  if (!first || Object.keys(columns).length === 0) return mapping;
  let { sources, constants } = first;
  for (const [column, header] of Object.entries(columns)) {
    const before = sources.find((source) => source.column === column);
    sources = sources.filter((source) => source.column !== column);
    if (header === null) {
      constants = constants.filter((constant) => constant.column !== column);
      continue;
    }
    const index = mapping.layout.headers.indexOf(header);
    if (index < 0) continue;
    // The same column again keeps how its cells are read.
    if (before?.index === index) {
      sources = [...sources, before];
      continue;
    }
    constants = constants.filter((constant) => constant.column !== column);
    sources = [...sources, sourceFor(first, column, index, before)];
  }
  const used = new Set(
    [{ ...first, sources }, ...others].flatMap((table) => table.sources.map(({ index }) => index)),
  );
  const leftOut = mapping.layout.headers.flatMap((_, index) => {
    if (used.has(index)) return [];
    const known = mapping.leftOut.find((left) => left.index === index);
    return [known ?? { index, reason: "not_needed" as const }];
  });
  return { ...mapping, tables: [{ ...first, sources, constants }, ...others], leftOut };
}

/** Dates and amounts are written as in the file's other columns. */
function sourceFor(
  { table, sources }: TableMapping,
  column: string,
  index: number,
  before: Source | undefined,
): Source {
  const type = tables[table].columns.find(({ name }) => name === column)?.type;
  const sibling = sources.find((source) => source.index === index);
  const like = <K extends "dateOrder" | "decimal">(key: K): Source[K] =>
    sibling?.[key] ?? before?.[key] ?? sources.find((source) => source[key])?.[key];
  if (type === "date" || type === "moment") {
    return { column, index, dateOrder: like("dateOrder") ?? "ymd" };
  }
  if (type === "money" || type === "number" || type === "rate") {
    return { column, index, decimal: like("decimal") ?? "." };
  }
  if (type === "choice") return { column, index, choices: before?.choices ?? {} };
  return { column, index };
}
