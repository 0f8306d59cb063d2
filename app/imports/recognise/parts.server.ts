import { encodingOf } from "../parser/encoding.server.ts";
import { listParts, openPart, type PartInfo } from "../parser/opened.server.ts";
import type { NamedFile } from "../parser/zip.server.ts";
import { samplesOf } from "./sample.server.ts";

/**
 * The parts of a file that may each be a table: members of a zip, sheets of a workbook, and tables
 * that stand below each other in one of them. Runs in the parser process.
 *
 * @throws Refusal `imports.unpack.*`, `imports.disk_full`.
 */
export async function partsIn(file: NamedFile): Promise<PartInfo[]> {
  const found: PartInfo[] = [];
  for (const info of await listParts(file)) {
    if (info.refusal !== null || info.records === 0) {
      found.push(info);
      continue;
    }
    const opened = await openPart(file, info.part);
    const encoding = opened.kind === "grid" ? "utf-8" : encodingOf(opened.path).label;
    const samples = samplesOf(opened, encoding);
    if (samples.length < 2) {
      found.push(info);
      continue;
    }
    for (const { layout, data, records, complete } of samples) {
      // Of a part of a file that nobody counted the records are not known yet.
      const counted = records ?? (complete ? data.length : null);
      found.push({ ...info, ...(layout.part ? { part: layout.part } : {}), records: counted });
    }
  }
  return found;
}
