import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { readCatalogue } from "./load/catalogue.server.ts";
import { settled } from "./load/settled.server.ts";
import type { ImportRecord } from "./upload.ts";

/** Every import that was made, withdrawn ones too, in the order of their ids. */
export async function listImports(warehouse: Warehouse): Promise<ImportRecord[]> {
  await settled(warehouse);
  return (await readCatalogue(warehouse.directory))
    .filter(({ state }) => state !== "pending")
    .map(({ state: _, ...record }) => record);
}

/** One import, or null if there is none of this id. */
export async function getImport(
  warehouse: Warehouse,
  importId: number,
): Promise<ImportRecord | null> {
  const records = await listImports(warehouse);
  return records.find((record) => record.importId === importId) ?? null;
}
