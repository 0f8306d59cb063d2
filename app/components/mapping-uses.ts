import type { Constant, Mapping } from "../imports/mapping.ts";
import type { TableName } from "../imports/tables.ts";

/** What a column of a file does besides filling a column of the mapping's first table. */
export type Use =
  | { readonly kind: "also" | "minus" | "plus"; readonly table: TableName; readonly column: string }
  | { readonly kind: "spread"; readonly column: string; readonly value: string }
  | { readonly kind: "checked" | "told_apart" };

/** What else the file's column at `index` is used for, each use once. */
export function otherUses(mapping: Mapping, index: number): readonly Use[] {
  const uses: Use[] = [];
  for (const [place, { table, sources, when, unpivot }] of mapping.tables.entries()) {
    for (const { column, index: own, minus, plus } of sources) {
      if (own === index && !isShown(mapping, place, table, column, index)) {
        uses.push({ kind: "also", table, column });
      }
      if (minus === index) uses.push({ kind: "minus", table, column });
      if (plus === index) uses.push({ kind: "plus", table, column });
    }
    if (when?.some((condition) => condition.kind === "words" && condition.index === index)) {
      uses.push({ kind: "told_apart" });
    }
    const spread = unpivot?.from.find((from) => from.index === index);
    if (unpivot && spread) {
      uses.push({ kind: "spread", column: unpivot.nameColumn, value: spread.name });
    }
  }
  if (mapping.checks?.some((check) => check.index === index)) uses.push({ kind: "checked" });
  const known = new Map(uses.map((use) => [JSON.stringify(use), use]));
  return [...known.values()];
}

/** The choice beside the column says it already. */
function isShown(
  { tables }: Mapping,
  place: number,
  table: TableName,
  column: string,
  index: number,
): boolean {
  const [main] = tables;
  if (place === 0) return true;
  return (
    main?.table === table &&
    main.sources.some((source) => source.column === column && source.index === index)
  );
}

/** What all rows that a mapping counts have in common: of several kinds of records, what each kind has. */
export function sharedConstants({ tables }: Mapping): readonly Constant[] {
  const [main, ...others] = tables;
  const counted = others.filter(({ when }) => when !== undefined);
  return (main?.constants ?? []).filter(({ column, value }) =>
    counted.every(({ constants }) =>
      constants.some((other) => other.column === column && other.value === value),
    ),
  );
}
