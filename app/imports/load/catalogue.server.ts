import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { Refusal } from "../../refusal.ts";
import type { Reader } from "../../warehouse/warehouse.server.ts";
import type { Mapping } from "../mapping.ts";
import { originalFolder } from "../receive.server.ts";
import { type TableName, tableNames } from "../tables.ts";
import type { Effect, ImportRecord } from "../upload.ts";
import { readJson, writeJson } from "./atomic-file.server.ts";

/**
 * The catalogue: one file for each import, beside its original, outside the
 * warehouse. Together with the originals it is all that a rebuild needs.
 *
 * `pending` and `withdrawing` are written before the warehouse commits, `loaded`
 * and `withdrawn` after; `reconcile` settles what a crash left in between.
 */
export interface CatalogueEntry extends ImportRecord {
  readonly state: "pending" | "loaded" | "withdrawing" | "withdrawn";
}

const count = z.number().int().nonnegative();
const entrySchema = z.object({
  importId: z.number().int().positive(),
  fileName: z.string(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  table: z.enum(tableNames as unknown as [TableName, ...TableName[]]),
  importedAt: z.string(),
  importedBy: z.string().nullable(),
  counts: z.object({
    read: count,
    new: count,
    changed: count,
    unchanged: count,
    rejected: count,
  }),
  // Entries of older versions lack it.
  effect: z
    .custom<Effect>(
      (value) =>
        z.object({ tables: z.array(z.unknown()), totals: z.array(z.unknown()) }).safeParse(value)
          .success,
    )
    .nullable()
    .default(null),
  mapping: z.custom<Mapping>(
    (value) =>
      z
        .object({ layout: z.looseObject({}), tables: z.array(z.looseObject({})).min(1) })
        .safeParse(value).success,
  ),
  withdrawnAt: z.string().nullable(),
  state: z.enum(["pending", "loaded", "withdrawing", "withdrawn"]),
});

function entryPath(dataDir: string, hash: string, importId: number): string {
  return path.join(originalFolder(dataDir, hash), `import-${importId}.json`);
}

export async function writeEntry(dataDir: string, entry: CatalogueEntry): Promise<void> {
  await writeJson(entryPath(dataDir, entry.hash, entry.importId), entry);
}

export async function removeEntry(dataDir: string, entry: CatalogueEntry): Promise<void> {
  await rm(entryPath(dataDir, entry.hash, entry.importId), { force: true });
}

/**
 * Every import ever made, in the order of their ids.
 *
 * @throws Refusal `imports.refusal.catalogue` naming a file that cannot be read.
 */
export async function readCatalogue(dataDir: string): Promise<CatalogueEntry[]> {
  const originals = path.join(dataDir, "originals");
  await mkdir(originals, { recursive: true });
  const entries: CatalogueEntry[] = [];
  for (const hash of await readdir(originals)) {
    if (!/^[0-9a-f]{64}$/.test(hash)) continue;
    for (const name of await namesIn(path.join(originals, hash))) {
      if (!/^import-\d+\.json$/.test(name)) continue;
      entries.push(await readEntry(path.join(originals, hash, name)));
    }
  }
  return entries.sort((left, right) => left.importId - right.importId);
}

/** What an original's folder holds: nothing where it was dropped just now, which none with an entry is. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw cause;
  }
}

async function readEntry(file: string): Promise<CatalogueEntry> {
  try {
    return entrySchema.parse(await readJson(file));
  } catch (cause) {
    if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
      throw new Refusal("imports.refusal.catalogue", { file }, 500);
    }
    throw cause;
  }
}

/** Files that still belong to the data: an original without an entry may be dropped. */
export async function hasEntries(dataDir: string, hash: string): Promise<boolean> {
  return (await readCatalogue(dataDir)).some((entry) => entry.hash === hash);
}

/** The imports that the warehouse holds, as id → content hash. */
export async function importsHeld(reader: Reader): Promise<Map<number, string>> {
  const rows = await reader.query<{ import_id: number; content_hash: string }>(
    "select import_id, content_hash from received.imports",
  );
  return new Map(rows.map(({ import_id, content_hash }) => [import_id, content_hash]));
}

/**
 * Settles what a crash left open: the warehouse's commit decides. Done once before
 * anything else is asked of the imports.
 */
export async function reconcile(dataDir: string, reader: Reader): Promise<void> {
  const open = (await readCatalogue(dataDir)).filter(
    ({ state }) => state === "pending" || state === "withdrawing",
  );
  if (open.length === 0) return;
  const held = await importsHeld(reader);
  for (const entry of open) {
    const isHeld = held.get(entry.importId) === entry.hash;
    if (isHeld) await writeEntry(dataDir, { ...entry, state: "loaded", withdrawnAt: null });
    else if (entry.state === "pending") await removeEntry(dataDir, entry);
    else await writeEntry(dataDir, { ...entry, state: "withdrawn" });
  }
}

/**
 * @throws Refusal `imports.refusal.needs_rebuild` where the catalogue has imports
 *   that the warehouse lacks: it was deleted, or belongs to another folder.
 */
export function requireWhole(
  catalogue: readonly CatalogueEntry[],
  held: ReadonlyMap<number, string>,
): void {
  const missing = catalogue.filter(
    ({ state, importId, hash }) => state === "loaded" && held.get(importId) !== hash,
  );
  if (missing.length > 0) {
    throw new Refusal("imports.refusal.needs_rebuild", { imports: missing.length }, 409);
  }
}
