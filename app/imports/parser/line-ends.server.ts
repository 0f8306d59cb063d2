import { statSync } from "node:fs";
import { Refusal } from "../../refusal.ts";
import { headOf } from "./encoding.server.ts";

/** No list has headers as long as that. */
const longestFirst = 8 << 20;

/**
 * Refuses a text whose first line does not end for many megabytes: it has no records, and
 * whoever looked for them would hold all of it.
 *
 * @throws Refusal `imports.no_line_end`.
 */
export function requireLineEnd(file: { readonly path: string; readonly name: string }): void {
  if (statSync(file.path).size <= longestFirst) return;
  const head = headOf(file.path, longestFirst);
  if (head.includes(10) || head.includes(13)) return;
  throw new Refusal("imports.no_line_end", { file: file.name, megabytes: longestFirst >> 20 });
}
