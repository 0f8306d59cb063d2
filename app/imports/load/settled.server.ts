import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { martSettings } from "../../settings.server.ts";
import { martsFollow } from "../../warehouse/mart-settings.server.ts";
import { buildMarts } from "../../warehouse/marts.server.ts";
import type { Warehouse } from "../../warehouse/warehouse.server.ts";
import { arrivalsFolder } from "../receive.server.ts";
import { reconcile } from "./catalogue.server.ts";

/**
 * Waits until what an earlier process left open is settled: files that never
 * arrived are dropped, the catalogue agrees with the warehouse, and the marts follow
 * the settings and the decided duplicates, which are written before the marts are
 * derived by them. Done once for each opened warehouse, before anything else is asked
 * of its imports.
 */
export function settled(warehouse: Warehouse): Promise<void> {
  const shared = globalThis as { recoupSettled?: WeakMap<Warehouse, Promise<void>> };
  shared.recoupSettled ??= new WeakMap();
  const known = shared.recoupSettled.get(warehouse);
  if (known) return known;
  const settling = settle(warehouse);
  shared.recoupSettled.set(warehouse, settling);
  settling.catch(() => shared.recoupSettled?.delete(warehouse));
  return settling;
}

async function settle(warehouse: Warehouse): Promise<void> {
  await rm(arrivalsFolder(warehouse.directory), { recursive: true, force: true });
  const scratch = path.join(warehouse.directory, "scratch");
  for (const name of await readdir(scratch)) {
    if (name.startsWith("replay-")) await rm(path.join(scratch, name), { recursive: true });
  }
  await reconcile(warehouse.directory, warehouse);
  const settings = await martSettings(warehouse.directory);
  if (await martsFollow(warehouse, settings)) return;
  await warehouse.write((transaction) => buildMarts(transaction, undefined, settings));
}
