import type { Layout, Recognition } from "../mapping.ts";
import type { PartInfo } from "../parser/opened.server.ts";
import { askParser } from "../parser/parser-process.server.ts";
import type { RecogniseHints } from "./recognise-file.server.ts";

/**
 * What a file is: its layout, table and columns, with what must be asked. A file
 * of which nothing can be made gives a recognition with `refusal`, not an error.
 *
 * @param hints what the user has chosen; without a part the first that can be read is meant.
 *   Its `signal` ends the work.
 * @throws Refusal `imports.parser_died`.
 */
export function recognise(
  file: { readonly path: string; readonly name: string },
  { signal, ...hints }: RecogniseHints & { readonly signal?: AbortSignal } = {},
): Promise<Recognition> {
  return askParser<"recognise">({ what: "recognise", job: { file, ...hints } }, { signal });
}

/**
 * The parts of a file that may each be a table: sheets of a workbook, members of a zip.
 *
 * @throws Refusal `imports.parser_died`, `imports.unpack.*`, `imports.disk_full`.
 */
export function partsOf(
  file: { readonly path: string; readonly name: string },
  signal?: AbortSignal,
): Promise<PartInfo[]> {
  return askParser<"parts">({ what: "parts", job: { file } }, { signal });
}

/**
 * Records of a file as they stand in it, for previews. Records are counted from 1
 * and include titles and headers; lines without any character do not count.
 */
export function readRecords(
  file: { readonly path: string; readonly name: string },
  layout: Layout,
  range: { readonly from: number; readonly count: number },
): Promise<string[][]> {
  return askParser<"records">({ what: "records", job: { file, layout, ...range } });
}
