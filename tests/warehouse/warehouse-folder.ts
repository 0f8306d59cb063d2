import { copyFileSync } from "node:fs";
import path from "node:path";
import { openWarehouse } from "../../app/warehouse/warehouse.server.ts";
import { type TemporaryFolder, temporaryFolder } from "../temporary-folder.ts";

const file = "warehouse.duckdb";
let empty: Promise<string> | undefined;

/**
 * A fresh folder that holds an empty warehouse, to be opened. Making one derives
 * every mart; so each process of the tests makes one, and copies its file.
 */
export async function warehouseFolder(): Promise<TemporaryFolder> {
  empty ??= makeEmpty();
  const folder = temporaryFolder();
  copyFileSync(await empty, path.join(folder.path, file));
  return folder;
}

async function makeEmpty(): Promise<string> {
  const folder = temporaryFolder();
  process.once("exit", () => folder.remove());
  const warehouse = await openWarehouse(folder.path);
  await warehouse.close();
  return path.join(folder.path, file);
}
