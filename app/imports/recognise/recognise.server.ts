import type { Layout, Recognition } from "../mapping.ts";
import { askParser } from "../parser/parser-process.server.ts";
import type { TableName } from "../tables.ts";

/**
 * What a file is: its layout, table and columns, with what must be asked. A file
 * of which nothing can be made gives a recognition with `refusal`, not an error.
 *
 * @param hints `as`: the table, if the user has chosen it.
 * @throws Refusal `imports.parser_died`.
 */
export function recognise(
  file: { readonly path: string; readonly name: string },
  hints: { readonly as?: TableName } = {},
): Promise<Recognition> {
  return askParser<"recognise">({ what: "recognise", job: { file, as: hints.as } });
}

/**
 * Records of a file as they stand in it, for previews. Records are counted from 1
 * and include titles and headers; lines without any character do not count.
 */
export function readRecords(
  path: string,
  layout: Layout,
  range: { readonly from: number; readonly count: number },
): Promise<string[][]> {
  return askParser<"records">({ what: "records", job: { path, layout, ...range } });
}
