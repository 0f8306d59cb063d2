import type { DateOrder, Mapping } from "../imports/mapping.ts";
import type { Edit } from "../imports/mappings/edit.ts";
import { Refusal } from "../refusal.ts";

/**
 * Columns of the first table whose header a form changes. The form has one field
 * `column-<index>` for each column of the file, with the table's column or blank.
 *
 * @throws Refusal `preview.refusal.twice` if two columns of the file were chosen for
 *   one column of the table.
 */
export function changedColumns(mapping: Mapping, form: FormData): Record<string, string | null> {
  const [main] = mapping.tables;
  if (!main) return {};
  const { headers } = mapping.layout;
  const changes: Record<string, string | null> = {};
  const kept = new Set<string>();
  for (const [index, header] of headers.entries()) {
    const chosen = form.get(`column-${index}`);
    if (chosen === null) continue;
    const before = main.sources.find((source) => source.index === index)?.column ?? "";
    const after = String(chosen);
    if (after === before) {
      if (after) kept.add(after);
      continue;
    }
    if (after) {
      if (changes[after]) throw new Refusal("preview.refusal.twice", { column: after });
      changes[after] = header;
    }
    if (before && changes[before] === undefined) changes[before] = null;
  }
  for (const [column, header] of Object.entries(changes)) {
    // The column has another header that was left as it was.
    if (header !== null && kept.has(column)) throw new Refusal("preview.refusal.twice", { column });
    if (header === null && kept.has(column)) delete changes[column];
  }
  return changes;
}

const orders: readonly DateOrder[] = ["ymd", "dmy", "mdy"];

/** What a form of `MappingEditor` changes. */
export function editOf(mapping: Mapping, form: FormData): Edit {
  const dateOrders: Record<number, DateOrder> = {};
  const decimals: Record<number, "." | ","> = {};
  for (const index of mapping.layout.headers.keys()) {
    const order = orders.find((each) => each === form.get(`date-${index}`));
    if (order) dateOrders[index] = order;
    const decimal = form.get(`decimal-${index}`);
    if (decimal === "." || decimal === ",") decimals[index] = decimal;
  }
  const constants: Record<string, string> = {};
  for (const { column } of mapping.tables[0]?.constants ?? []) {
    const value = form.get(`constant-${column}`);
    if (value !== null) constants[column] = String(value);
  }
  return { columns: changedColumns(mapping, form), dateOrders, decimals, constants };
}
