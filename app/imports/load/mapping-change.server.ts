import { Refusal } from "../../refusal.ts";
import { encodingLabels } from "../encodings.ts";
import type { Question } from "../mapping.ts";
import { isValueOf } from "../mappings/column-value.ts";
import { type TableName, tableNames, tables } from "../tables.ts";
import type { StoredUpload } from "./desk.server.ts";

/** What a user may ask of an upload, and what is said where that cannot be. */

/** What is said of an upload that does not wait for the user. */
export function notReady({ fileName, phase }: StoredUpload): Refusal {
  return new Refusal("imports.refusal.not_ready", { file: fileName, phase }, 409);
}

/** @throws Refusal `imports.refusal.unknown_encoding`. */
export function requireEncoding(label: string): void {
  if (!encodingLabels.includes(label)) {
    throw new Refusal("imports.refusal.unknown_encoding", { encoding: label });
  }
}

/** @throws Refusal `imports.refusal.unknown_table`. */
export function tableOf(name: string): TableName {
  const table = tableNames.find((known) => known === name);
  if (table) return table;
  throw new Refusal("imports.refusal.unknown_table", {
    table: name,
    tables: tableNames.join(", "),
  });
}

/** @throws Refusal `imports.refusal.unknown_column`, `.unknown_header`, `.not_ready`. */
export function checkColumns(
  upload: StoredUpload,
  columns: Readonly<Record<string, string | null>>,
): void {
  const table = upload.mapping?.tables[0]?.table;
  if (!upload.mapping || !table) throw notReady(upload);
  for (const [column, header] of Object.entries(columns)) {
    if (!tables[table].columns.some(({ name }) => name === column)) {
      throw new Refusal("imports.refusal.unknown_column", { column, table });
    }
    if (header !== null && !upload.mapping.layout.headers.includes(header)) {
      throw new Refusal("imports.refusal.unknown_header", { header, file: upload.fileName });
    }
  }
}

/**
 * An answer is a choice of the question, or another value of the column that it is about.
 *
 * @throws Refusal `mappings.refusal.value`.
 */
export function checkAnswer({ about, choices }: Question, value: string): void {
  if (choices.some((choice) => choice.value === value)) return;
  const columns = tableNames.flatMap((name) =>
    tables[name].columns.filter((column) => column.name === about),
  );
  if (columns.some((column) => isValueOf(column, value))) return;
  throw new Refusal("mappings.refusal.value", { column: about, value });
}
