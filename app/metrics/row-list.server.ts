import { Refusal } from "../refusal.ts";
import { foldedWords } from "../scope/folded.ts";
import type { Only } from "../scope/only.ts";
import type { Parameters, Warehouse } from "../warehouse/warehouse.server.ts";
import { findSql } from "./find-items.server.ts";
import type { Items, ItemsOrder } from "./metric.ts";

export interface ItemsPage extends ItemsOrder {
  /** Counted from 1. */
  readonly page?: number;
  readonly pageSize?: number;
}

export interface Described {
  readonly column_name: string;
  readonly column_type: string;
}

/** Rows that are asked for: which, and in which order. */
export interface RowList {
  readonly columns: readonly Described[];
  readonly found: string;
  readonly sorted: string;
  /** What they are sorted by. */
  readonly order: string;
  readonly parameters: Parameters;
}

/** Where equal rows stand, for the columns that there are: what tells rows apart, and then their days. */
const lastly = ["item_id", "import_id", "line", "customer_id", "customer_key"];

/** The columns of a query. */
export function describe(
  warehouse: Warehouse,
  rowsSql: string,
  parameters: Parameters,
): Promise<Described[]> {
  return warehouse.query<{ column_name: string; column_type: string }>(
    `select column_name, column_type from (describe ${rowsSql})`,
    parameters,
  );
}

/**
 * The rows of a query that are wanted, sorted. Rows that are equal in what they are sorted by keep one
 * order, so that none stands on two pages and none on no page.
 *
 * @param columns those of the query
 * @param first the column that is sorted by, the largest first, unless another is asked for
 * @param keys columns that tell rows of one item and one day apart
 * @throws Refusal `rows.no_column` and `rows.not_a_value` for rows that cannot be told apart so.
 */
export function rowList(
  columns: readonly Described[],
  rowsSql: string,
  parameters: Parameters,
  first: string,
  { sort, descending = true, find = "", only = {} }: ItemsOrder,
  keys: readonly string[] = [],
): RowList {
  const names = columns.map((column) => column.column_name);
  const wanted = onlySql(columns, only);
  const conditions = [...(find.trim() ? [findSql(columns)] : []), ...wanted.conditions];
  const where = conditions.length > 0 ? ` where ${conditions.join(" and ")}` : "";
  const found = `select * from (${rowsSql}) as listed${where}`;
  const largest = sort && names.includes(sort) ? sort : first;
  const days = columns.filter(({ column_type: type }) => type === "DATE");
  const telling = [...lastly, ...days.map((column) => column.column_name), ...keys];
  const then = [...new Set(telling)].filter((name) => name !== largest && names.includes(name));
  const order = [
    `"${largest}" ${descending ? "desc" : "asc"} nulls last`,
    ...then.map((name) => `"${name}"`),
  ].join(", ");
  return {
    columns,
    found,
    sorted: `${found}\n     order by ${order}`,
    order,
    parameters: {
      ...parameters,
      ...wanted.parameters,
      ...(find.trim() ? { find: foldedWords(find) } : {}),
    },
  };
}

/** One page of a list. */
export function pageOf(
  warehouse: Warehouse,
  list: RowList,
  asked: ItemsPage,
): Promise<Items["rows"][number][]> {
  return warehouse.query<Items["rows"][number]>(pageSql(list, asked), list.parameters);
}

/** The query of one page. */
export function pageSql({ sorted }: RowList, { page = 1, pageSize = 100 }: ItemsPage): string {
  const size = Math.max(1, Math.trunc(pageSize));
  return `${sorted} limit ${size} offset ${(Math.max(1, Math.trunc(page)) - 1) * size}`;
}

/** How many rows there are, and what the summed columns add up to, over all pages. */
export async function totalsOf(
  warehouse: Warehouse,
  { found, parameters }: RowList,
  summed: readonly string[],
): Promise<Pick<Items, "total" | "sums">> {
  const [counted] = await warehouse.query<Record<string, number | null>>(
    `select count(*) as total${summed.map((name) => `, sum("${name}") as "${name}"`).join("")}
     from (${found}) as listed`,
    parameters,
  );
  const { total = 0, ...sums } = counted ?? {};
  return { total: total ?? 0, sums };
}

/** What a value of a column must look like, and how it is compared. */
function kindOf(type: string): { readonly pattern: RegExp; readonly type: string } | null {
  if (type === "VARCHAR" || type.startsWith("ENUM")) return { pattern: /^/, type: "varchar" };
  if (type === "DATE") return { pattern: /^(\d{4}-(0\d|1[0-2])-([0-2]\d|3[01]))?$/, type: "date" };
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type)) {
    return { pattern: /^(-?\d{1,15})?$/, type: "bigint" };
  }
  return null;
}

/** The conditions that leave only the rows that are wanted. Amounts tell no rows apart. */
function onlySql(
  columns: readonly Described[],
  only: Only,
): { readonly conditions: readonly string[]; readonly parameters: Record<string, string[]> } {
  const parameters: Record<string, string[]> = {};
  const told = columns.filter(({ column_type: type }) => kindOf(type) !== null);
  const conditions = Object.entries(only).map(([name, values], index) => {
    const column = told.find(({ column_name: one }) => one === name);
    const kind = column ? kindOf(column.column_type) : null;
    if (!kind) {
      const known = told.map(({ column_name: one }) => one).join(", ");
      throw new Refusal("rows.no_column", { column: name, known }, 400);
    }
    const strange = values.find((value) => !kind.pattern.test(value));
    if (strange !== undefined) {
      throw new Refusal("rows.not_a_value", { column: name, text: strange }, 400);
    }
    parameters[`only_${index}`] = [...values];
    // What has no value is asked for by the empty text.
    const own = kind.type === "varchar" ? `cast("${name}" as varchar)` : `"${name}"`;
    const given = `(select try_cast(nullif(value, '') as ${kind.type})
        from (select unnest(cast($only_${index} as varchar[])) as value))`;
    return `(${own} in ${given}${values.includes("") ? ` or coalesce(cast("${name}" as varchar), '') = ''` : ""})`;
  });
  return { conditions, parameters };
}
