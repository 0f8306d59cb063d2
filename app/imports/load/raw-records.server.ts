import type { Layout } from "../mapping.ts";
import { askParser } from "../parser/parser-process.server.ts";

/**
 * The records that start on the given lines (rising, counted from 1), as they
 * stand in the file and in the order of `lines`.
 *
 * @throws Refusal `imports.parser_died`.
 */
export function rawRecords(
  file: { readonly path: string; readonly name: string },
  layout: Layout,
  lines: readonly number[],
): Promise<string[]> {
  return askParser<"raw">({ what: "raw", job: { file, layout, lines } });
}
