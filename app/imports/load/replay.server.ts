import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { Refusal } from "../../refusal.ts";
import type { Transaction } from "../../warehouse/warehouse.server.ts";
import type { Staged } from "../mapping.ts";
import { originalPath } from "../receive.server.ts";
import { stage } from "../stage/stage.server.ts";
import type { TableName } from "../tables.ts";
import { applyRejects, applyRows, forget, insertImport } from "./apply.server.ts";
import type { CatalogueEntry } from "./catalogue.server.ts";
import { countRecords } from "./judge.server.ts";
import { mendRejects } from "./mend-rejects.server.ts";

/** Reads an original again by its confirmed mapping; the staged files go to the folder `out`. */
export type Restage = (
  entry: CatalogueEntry,
  out: string,
  onProgress: (done: number) => void,
) => Promise<Staged>;

/** @throws Refusal `imports.refusal.original_missing` naming the import. */
export function requireOriginals(dataDir: string, entries: readonly CatalogueEntry[]): void {
  const lost = entries.find(({ hash }) => !existsSync(originalPath(dataDir, hash)));
  if (!lost) return;
  const { importId, fileName } = lost;
  const file = originalPath(dataDir, lost.hash);
  throw new Refusal("imports.refusal.original_missing", { import: importId, name: fileName, file });
}

/** Restages by the parser's process, as any upload is. */
function restageFrom(dataDir: string): Restage {
  return ({ hash, fileName, mapping }, out, onProgress) =>
    stage({ path: originalPath(dataDir, hash), name: fileName }, mapping, { out, onProgress });
}

/**
 * Loads imports again in their order, inside a transaction that has emptied the
 * tables. With `only`, these tables alone, leaving rejects and imports as they are.
 */
export async function replay(
  transaction: Transaction,
  dataDir: string,
  entries: readonly CatalogueEntry[],
  options: {
    readonly only?: ReadonlySet<TableName>;
    readonly restage?: Restage;
    readonly onProgress?: (done: number) => void;
  } = {},
): Promise<void> {
  const { only, restage = restageFrom(dataDir), onProgress } = options;
  for (const [index, entry] of entries.entries()) {
    const scratch = path.join(dataDir, "scratch");
    await mkdir(scratch, { recursive: true });
    // Under a name of its own: the warehouse may remember what a file of the same name held.
    const out = await mkdtemp(path.join(scratch, `replay-${entry.importId}-`));
    try {
      const staged = await restage(entry, out, (done) =>
        onProgress?.((index + done * 0.7) / entries.length),
      );
      const { importId, mapping, hash } = entry;
      const original = { path: originalPath(dataDir, hash), name: entry.fileName };
      const load = { importId, mapping, staged, original };
      const judged = await applyRows(transaction, load, only);
      if (!only) {
        await countRecords(transaction, judged, staged);
        await applyRejects(transaction, load, judged);
        await mendRejects(transaction, load, judged);
        await insertImport(transaction, entry);
      }
      await forget(transaction, judged);
    } finally {
      await rm(out, { recursive: true, force: true });
    }
    onProgress?.((index + 1) / entries.length);
  }
}
