import type { Mapping, Staged } from "../mapping.ts";
import { askParser } from "../parser/parser-process.server.ts";
import { tables } from "../tables.ts";

export interface StageOptions {
  /** A folder to write into; it must exist, and is the caller's to remove. */
  readonly out: string;
  /** Called with the share done, 0–1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
  /** The day of an open-item list that does not say, as yyyy-mm-dd. */
  readonly listedOn?: string;
  /** Only the beginning of the file is read, to show what its rows will be like. */
  readonly onlyBeginning?: true;
}

/**
 * Cuts a file into typed rows on disk, before anything of the warehouse is touched:
 * a Parquet file for each table of the mapping, and the rejected records.
 * Records read = rows of the first table + rejected, or it is refused.
 *
 * @throws Refusal `imports.count_mismatch`, `imports.missing_column`,
 *   `imports.disk_full`, `imports.not_text.*`, `imports.parser_died`.
 */
export function stage(
  file: { readonly path: string; readonly name: string },
  mapping: Mapping,
  options: StageOptions,
): Promise<Staged> {
  const { out, listedOn, onlyBeginning, onProgress, signal } = options;
  const dated = listedOn === undefined ? mapping : withListedOn(mapping, listedOn);
  return askParser<"stage">(
    {
      what: "stage",
      job: { file, mapping: dated, out, ...(onlyBeginning ? { onlyBeginning } : {}) },
    },
    { onProgress, signal },
  );
}

/** Fills the day of the list where the mapping leaves it open. */
function withListedOn(mapping: Mapping, listedOn: string): Mapping {
  return {
    ...mapping,
    tables: mapping.tables.map((table) => {
      const takes = tables[table.table].columns.some((column) => column.name === "listed_on");
      const has = [...table.sources, ...table.constants].some(
        (each) => each.column === "listed_on",
      );
      if (!takes || has) return table;
      return {
        ...table,
        constants: [...table.constants, { column: "listed_on", value: listedOn }],
      };
    }),
  };
}
