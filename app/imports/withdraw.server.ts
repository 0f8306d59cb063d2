import { Refusal } from "../refusal.ts";
import { martSettings } from "../settings.server.ts";
import { buildMarts } from "../warehouse/marts.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import {
  type CatalogueEntry,
  importsHeld,
  readCatalogue,
  requireWhole,
  writeEntry,
} from "./load/catalogue.server.ts";
import { type Restage, replay, requireOriginals } from "./load/replay.server.ts";
import { settled } from "./load/settled.server.ts";
import { checkpoint, localMoment } from "./load.server.ts";
import type { ImportRecord } from "./upload.ts";

/**
 * Takes an import back: the tables that it filled are made again from the other
 * imports, in their order, so a row that it had updated is as it was before. The
 * original and its entry in the history stay.
 *
 * @throws Refusal `imports.refusal.unknown_import`, `imports.refusal.already_withdrawn`,
 *   `imports.refusal.needs_rebuild`, `imports.refusal.original_missing`.
 */
export async function withdraw(
  warehouse: Warehouse,
  importId: number,
  options: { readonly restage?: Restage; readonly onProgress?: (done: number) => void } = {},
): Promise<ImportRecord> {
  await settled(warehouse);
  const dataDir = warehouse.directory;
  let withdrawing: CatalogueEntry | undefined;
  try {
    await warehouse.write(async (transaction) => {
      const catalogue = await readCatalogue(dataDir);
      const entry = findLoaded(catalogue, importId);
      requireWhole(catalogue, await importsHeld(transaction));
      const concerned = new Set(entry.mapping.tables.map(({ table }) => table));
      const others = catalogue.filter(
        (other) =>
          other.state === "loaded" &&
          other.importId !== importId &&
          other.mapping.tables.some(({ table }) => concerned.has(table)),
      );
      requireOriginals(dataDir, others);
      for (const table of concerned) await transaction.query(`delete from received.${table}`);
      for (const table of ["imports", "rejects", "listed_balances"]) {
        await transaction.query(`delete from received.${table} where import_id = ${importId}`);
      }
      await replay(transaction, dataDir, others, { only: concerned, ...options });
      const changed = new Set<string>(["imports", "rejects", ...concerned]);
      await buildMarts(transaction, changed, await martSettings(dataDir));
      withdrawing = { ...entry, state: "withdrawing", withdrawnAt: localMoment() };
      await writeEntry(dataDir, withdrawing);
    });
  } catch (cause) {
    if (withdrawing) {
      await writeEntry(dataDir, { ...withdrawing, state: "loaded", withdrawnAt: null });
    }
    throw cause;
  }
  const withdrawn = { ...(withdrawing as CatalogueEntry), state: "withdrawn" as const };
  await checkpoint(warehouse, withdrawn.fileName);
  await writeEntry(dataDir, withdrawn);
  return withdrawn;
}

function findLoaded(catalogue: readonly CatalogueEntry[], importId: number): CatalogueEntry {
  const entry = catalogue.find((known) => known.importId === importId);
  if (!entry) throw new Refusal("imports.refusal.unknown_import", { import: importId }, 404);
  if (entry.state === "loaded") return entry;
  throw new Refusal(
    "imports.refusal.already_withdrawn",
    { import: importId, file: entry.fileName, at: entry.withdrawnAt ?? "?" },
    409,
  );
}
