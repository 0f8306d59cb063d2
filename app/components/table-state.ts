import { type Locale, languages } from "../languages/languages.ts";
import type { Unit } from "../metrics/metric.ts";
import { folded, foldedWords } from "../scope/folded.ts";

/** How a table in the URL is sorted and which page of it is shown. */
export interface TableState {
  /** Counted from 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** Words that the rows must have; empty where all are shown. */
  readonly find: string;
}

export interface TableColumn {
  readonly name: string;
  readonly unit: Unit | "text" | "date";
}

export type TableRow = Readonly<Record<string, string | number | boolean | null>>;

const largestPage = 1_000_000;

/** Longer is nothing that anybody looks for. */
const longestFind = 200;

/**
 * Reads `sort` (`amount`, or `-amount` for the largest first), `page` and `find` from a URL.
 *
 * @param columns the names that may be sorted by; another is ignored
 * @param prefix tells the tables of one page apart: `customers` reads `customers.sort`
 */
export function readTableState(
  parameters: URLSearchParams,
  columns: readonly string[],
  options: { pageSize?: number; prefix?: string; sort?: string } = {},
): TableState {
  const name = parameterNames(options.prefix);
  const pageText = parameters.get(name.page) ?? "";
  const page = /^\d{1,7}$/.test(pageText) ? Math.max(1, Number(pageText)) : 1;
  const read = (text: string | null | undefined) => {
    const column = text?.replace(/^-/, "") ?? "";
    return columns.includes(column) ? { column, descending: text?.startsWith("-") === true } : null;
  };
  return {
    page: Math.min(page, largestPage),
    pageSize: options.pageSize ?? 25,
    sort: read(parameters.get(name.sort)) ?? read(options.sort),
    find: (parameters.get(name.find) ?? "").trim().slice(0, longestFind),
  };
}

/** What the parameters of a table are called in the URL. */
export function parameterNames(prefix?: string) {
  const named = (name: string) => (prefix ? `${prefix}.${name}` : name);
  return {
    sort: named("sort"),
    page: named("page"),
    find: named("find"),
    columns: named("columns"),
  };
}

/** A sort as it stands in the URL. */
export function writeSort(sort: TableState["sort"]): string | undefined {
  return sort ? `${sort.descending ? "-" : ""}${sort.column}` : undefined;
}

/**
 * Finds, sorts and cuts rows that are all at hand, such as a report's.
 *
 * @param summed the columns to add up, over all rows found
 */
export function pageRows<R extends TableRow>(
  rows: readonly R[],
  state: TableState,
  locale: Locale,
  summed: readonly string[] = [],
): { rows: R[]; total: number; page: number; sums: Record<string, number | null> } {
  const arranged = arrangeRows(rows, state, locale);
  const total = arranged.length;
  const pages = Math.max(1, Math.ceil(total / state.pageSize));
  const page = Math.min(state.page, pages);
  const start = (page - 1) * state.pageSize;
  const sums = Object.fromEntries(summed.map((name) => [name, sumOf(arranged, name)]));
  return { rows: arranged.slice(start, start + state.pageSize), total, page, sums };
}

/** The sum of what is known; null where nothing is. */
function sumOf(rows: readonly TableRow[], name: string): number | null {
  const known = rows.map((row) => row[name]).filter((value) => typeof value === "number");
  if (known.length === 0) return null;
  // What floating point adds is less than a millionth of anything that is written.
  return Math.round(known.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;
}

/**
 * The rows whose texts have the words looked for, sorted, names as the language has them. Nulls
 * come last either way; equal rows keep their order.
 */
export function arrangeRows<R extends TableRow>(
  rows: readonly R[],
  { sort, find }: Pick<TableState, "sort" | "find">,
  locale: Locale,
): R[] {
  const words = foldedWords(find);
  const found = words.length > 0 ? rows.filter((row) => hasWords(row, words)) : [...rows];
  if (!sort) return found;
  const byName = new Intl.Collator(languages[locale].region).compare;
  return found.sort((left, right) => compare(left, right, sort.column, sort.descending, byName));
}

function hasWords(row: TableRow, words: readonly string[]): boolean {
  const texts = Object.values(row).filter((value) => typeof value === "string");
  const whole = folded(texts.join(" "));
  return words.every((word) => whole.includes(word));
}

function compare(
  left: TableRow,
  right: TableRow,
  column: string,
  descending: boolean,
  byName: (one: string, other: string) => number,
): number {
  const a = left[column] ?? null;
  const b = right[column] ?? null;
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order =
    typeof a === "string" && typeof b === "string" ? byName(a, b) : a < b ? -1 : a > b ? 1 : 0;
  return descending ? -order : order;
}
