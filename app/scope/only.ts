/**
 * Which of the rows behind a figure are wanted, by their columns: `only.hour=9` in an address.
 * Values of one column add up; the empty text stands for rows that have no value.
 */
export type Only = Readonly<Record<string, readonly string[]>>;

const prefix = "only.";

/** Longer is no value of a column. */
const longest = 200;

/** Reads the columns that rows are narrowed by, each once for every value. */
export function readOnly(parameters: URLSearchParams): Only {
  const only = new Map<string, string[]>();
  for (const [name, value] of parameters) {
    if (!name.startsWith(prefix)) continue;
    const column = name.slice(prefix.length);
    only.set(column, [...(only.get(column) ?? []), value.slice(0, longest)]);
  }
  return Object.fromEntries(only);
}

/** The parameters that stand for it, in a fixed order. */
export function writeOnly(only: Only): [name: string, value: string][] {
  return Object.entries(only)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([column, values]) =>
      [...values].sort().map((value): [string, string] => [`${prefix}${column}`, value]),
    );
}
