import { keepTotals } from "../metrics/cubes.server.ts";
import { Refusal } from "../refusal.ts";
import { martSettings } from "../settings.server.ts";
import { buildMarts } from "../warehouse/marts.server.ts";
import type { Reader, Warehouse } from "../warehouse/warehouse.server.ts";
import { importsHeld, readCatalogue } from "./load/catalogue.server.ts";
import { type Restage, replay, requireOriginals } from "./load/replay.server.ts";
import { settled } from "./load/settled.server.ts";
import { checkpoint } from "./load.server.ts";
import { tableNames } from "./tables.ts";

/** The content of one table, whatever the order of its rows. */
export interface Checksum {
  readonly table: string;
  readonly rows: number;
  /** 16 hexadecimal digits; equal content gives equal checksums. */
  readonly checksum: string;
}

/**
 * Makes the warehouse again from the originals and the mappings that were
 * confirmed, in one transaction: readers see the old state until the new is whole.
 *
 * @throws Refusal `imports.refusal.original_missing` where an original is gone,
 *   `imports.refusal.catalogue_missing` where the warehouse has imports that the
 *   catalogue lacks and a rebuild would lose. The warehouse is then as it was.
 */
export async function rebuild(
  warehouse: Warehouse,
  options: { readonly restage?: Restage; readonly onProgress?: (done: number) => void } = {},
): Promise<Checksum[]> {
  await settled(warehouse);
  const dataDir = warehouse.directory;
  await warehouse.write(async (transaction) => {
    const entries = (await readCatalogue(dataDir)).filter(({ state }) => state === "loaded");
    requireOriginals(dataDir, entries);
    for (const importId of (await importsHeld(transaction)).keys()) {
      if (entries.some((entry) => entry.importId === importId)) continue;
      throw new Refusal("imports.refusal.catalogue_missing", { import: importId }, 409);
    }
    for (const table of receivedTables) await transaction.query(`delete from received.${table}`);
    await replay(transaction, dataDir, entries, options);
    await buildMarts(transaction, undefined, await martSettings(dataDir));
    await keepTotals(transaction);
  });
  await checkpoint(warehouse, "warehouse.duckdb");
  return checksums(warehouse);
}

const receivedTables = [
  ...tableNames,
  "imports",
  "import_effects",
  "listed_balances",
  "listed_payments",
  "mended_rejects",
  "rejects",
].sort();

/** The checksum of every received table. */
export async function checksums(reader: Reader): Promise<Checksum[]> {
  const found: Checksum[] = [];
  for (const table of receivedTables) {
    const [row] = await reader.query<{ row_count: number; checksum: string }>(
      `select count(*) as row_count,
          printf('%016x', cast(coalesce(sum(hash(content)), 0) % 18446744073709551616 as ubigint))
            as checksum
        from received.${table} as content`,
    );
    found.push({ table, rows: row?.row_count ?? 0, checksum: row?.checksum ?? "" });
  }
  return found;
}
