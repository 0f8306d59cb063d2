import { localMoment } from "../clock.server.ts";
import { Refusal } from "../refusal.ts";
import { keepClosedMonths, noteChangedMonths } from "../restatements/keep.server.ts";
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
import { checkpoint } from "./load.server.ts";
import type { ImportRecord } from "./upload.ts";

interface WithdrawOptions {
  readonly restage?: Restage;
  readonly onProgress?: (done: number) => void;
}

/** Takes one import back: a batch of one, see `withdrawAll`. */
export async function withdraw(
  warehouse: Warehouse,
  importId: number,
  options: WithdrawOptions = {},
): Promise<ImportRecord> {
  const [withdrawn] = await withdrawAll(warehouse, [importId], options);
  return withdrawn as ImportRecord;
}

/**
 * Takes imports back in one transaction, all of them or none: the tables that they
 * filled are made again from the other imports, in their order, so a row that they
 * had updated is as it was before. The originals and their entries in the history stay.
 *
 * @throws Refusal `imports.refusal.unknown_import`, `imports.refusal.already_withdrawn`,
 *   `imports.refusal.needs_rebuild`, `imports.refusal.original_missing`.
 */
export async function withdrawAll(
  warehouse: Warehouse,
  importIds: readonly number[],
  options: WithdrawOptions = {},
): Promise<ImportRecord[]> {
  const going = new Set(importIds);
  if (going.size === 0) return [];
  await settled(warehouse);
  await keepClosedMonths(warehouse);
  const dataDir = warehouse.directory;
  let withdrawing: CatalogueEntry[] = [];
  try {
    await warehouse.write(async (transaction) => {
      const catalogue = await readCatalogue(dataDir);
      const entries = [...going].map((importId) => findLoaded(catalogue, importId));
      const held = await importsHeld(transaction);
      requireWhole(catalogue, held);
      const concerned = new Set(
        entries.flatMap(({ mapping }) => mapping.tables.map(({ table }) => table)),
      );
      // What the warehouse holds: an entry says "loaded" only some time after its load has ended.
      const others = catalogue.filter(
        (other) =>
          held.get(other.importId) === other.hash &&
          !going.has(other.importId) &&
          other.mapping.tables.some(({ table }) => concerned.has(table)),
      );
      requireOriginals(dataDir, others);
      for (const table of concerned) await transaction.query(`delete from received.${table}`);
      // What lists said of invoices is derived from them, and comes back with them.
      if (concerned.has("invoices"))
        await transaction.query("delete from received.listed_balances");
      if (concerned.has("payments"))
        await transaction.query("delete from received.listed_payments");
      for (const table of ["imports", "import_effects", "rejects"]) {
        await transaction.query(
          `delete from received.${table} where import_id in (${[...going].join(", ")})`,
        );
      }
      await transaction.query(
        `delete from received.mended_rejects
          where import_id in (${[...going].join(", ")}) or mended_by in (${[...going].join(", ")})`,
      );
      await replay(transaction, dataDir, others, { only: concerned, ...options });
      const changed = new Set<string>([
        "imports",
        "import_effects",
        "rejects",
        "mended_rejects",
        "listed_balances",
        "listed_payments",
        ...concerned,
      ]);
      await buildMarts(transaction, changed, await martSettings(dataDir));
      const withdrawnAt = localMoment();
      withdrawing = entries.map((entry) => ({ ...entry, state: "withdrawing", withdrawnAt }));
      for (const entry of withdrawing) await writeEntry(dataDir, entry);
    });
  } catch (cause) {
    for (const entry of withdrawing) {
      await writeEntry(dataDir, { ...entry, state: "loaded", withdrawnAt: null });
    }
    throw cause;
  }
  await checkpoint(warehouse, withdrawing.map(({ fileName }) => fileName).join(", "));
  const withdrawn = withdrawing.map((entry) => ({ ...entry, state: "withdrawn" as const }));
  for (const entry of withdrawn) await writeEntry(dataDir, entry);
  await noteChangedMonths(warehouse);
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
