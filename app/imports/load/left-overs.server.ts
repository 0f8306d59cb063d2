import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { now } from "../../clock.server.ts";
import type { Warehouse } from "../../warehouse/warehouse.server.ts";
import { importsHeld, readCatalogue } from "./catalogue.server.ts";
import type { StoredUpload } from "./desk.server.ts";

/**
 * What a process that was killed has left in the data folder, and nobody will ask for again: JSON
 * that was written beside its target and never renamed, staged files of uploads that are gone,
 * originals that arrived a moment before the upload was to know of them.
 */

/** What is younger may be at work this very moment, in this process. */
const writtenMs = 60_000;
/** An original is the user's: it is let alone for longer. */
const receivedMs = 3_600_000;

/** Takes it away. Done once for each opened warehouse, before any upload goes on. */
export async function removeLeftOvers(
  warehouse: Warehouse,
  uploads: readonly StoredUpload[],
): Promise<void> {
  const { directory } = warehouse;
  const originals = path.join(directory, "originals");
  const hashes = (await names(originals)).filter((name) => /^[0-9a-f]{64}$/.test(name));
  const written = [directory, path.join(directory, "uploads")];
  for (const folder of [...written, ...hashes.map((hash) => path.join(originals, hash))]) {
    for (const name of await names(folder)) {
      const isBeside = /^\..+\.json\.[0-9a-f-]{36}$/.test(name);
      if (isBeside) await removeOld(path.join(folder, name), writtenMs);
    }
  }
  const known = new Set(uploads.map(({ id }) => id));
  for (const name of await names(path.join(directory, "uploads"))) {
    const isStaged = /^[0-9a-f-]{36}$/.test(name) && !known.has(name);
    if (isStaged) await removeOld(path.join(directory, "uploads", name), writtenMs);
  }
  const needed = new Set<string | null>([
    ...uploads.map(({ hash }) => hash),
    ...(await readCatalogue(directory)).map(({ hash }) => hash),
    ...(await importsHeld(warehouse)).values(),
  ]);
  for (const hash of hashes) {
    if (!needed.has(hash)) await removeOld(path.join(originals, hash), receivedMs);
  }
}

async function names(folder: string): Promise<string[]> {
  return readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT" || cause.code === "ENOTDIR") return [];
    throw cause;
  });
}

async function removeOld(target: string, ageMs: number): Promise<void> {
  const { mtimeMs } = await stat(target);
  if (now().getTime() - mtimeMs < ageMs) return;
  await rm(target, { recursive: true, force: true });
}
