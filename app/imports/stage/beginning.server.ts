import { closeSync, openSync } from "node:fs";
import path from "node:path";
import type { Layout } from "../mapping.ts";
import { textOf } from "../parser/encoding.server.ts";
import type { Opened } from "../parser/opened.server.ts";
import { writeFully } from "../parser/scratch.server.ts";

/** Letters of the beginning: some thousand records. */
const longest = 256 << 10;

/**
 * The beginning of an opened part as a file of its own, in whole lines, and the layout that reads it.
 *
 * @param folder where it is written.
 */
export function beginningOf(
  opened: Opened,
  layout: Layout,
  folder: string,
): { readonly opened: Opened; readonly layout: Layout } {
  let text = "";
  for (const piece of textOf(opened.path, opened.kind === "grid" ? "utf-8" : layout.encoding)) {
    text += piece.slice(0, longest);
    if (text.length >= longest) break;
  }
  const end = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
  if (end > 0 && text.length >= longest) text = text.slice(0, end);
  const target = path.join(folder, "beginning");
  const out = openSync(target, "w", 0o600);
  try {
    writeFully(out, Buffer.from(text, "utf8"));
  } finally {
    closeSync(out);
  }
  const begun = { ...opened, path: target };
  return {
    opened: begun.kind === "grid" ? { ...begun, records: text.split("\n").length - 1 } : begun,
    layout: { ...layout, encoding: "utf-8" },
  };
}
