import { isDeepStrictEqual } from "node:util";
import { localMoment } from "../clock.server.ts";
import { keepTotals } from "../metrics/cubes.server.ts";
import { Refusal } from "../refusal.ts";
import { keepClosedMonths, noteChangedMonths } from "../restatements/keep.server.ts";
import { martSettings } from "../settings.server.ts";
import { buildMarts } from "../warehouse/marts.server.ts";
import type { Reader, Transaction, Warehouse } from "../warehouse/warehouse.server.ts";
import { applyRejects, applyRows, forget, insertImport } from "./load/apply.server.ts";
import {
  type CatalogueEntry,
  importsHeld,
  readCatalogue,
  removeEntry,
  requireWhole,
  writeEntry,
} from "./load/catalogue.server.ts";
import { countRecords, countRows, rejectReasons, span } from "./load/judge.server.ts";
import { mendRejects } from "./load/mend-rejects.server.ts";
import { settled } from "./load/settled.server.ts";
import { statedBy } from "./load/stated.ts";
import { sideBySide, totalsNow } from "./load/totals.server.ts";
import type { Mapping, Staged } from "./mapping.ts";
import { originalPath } from "./receive.server.ts";
import type { TableName } from "./tables.ts";
import type { Comparison } from "./upload.ts";

export interface LoadRequest {
  /** A received original. */
  readonly file: { readonly hash: string; readonly name: string };
  readonly mapping: Mapping;
  readonly staged: Staged;
  readonly importedBy?: string | null;
  /**
   * Called as the work goes on: 0.5 the file's rows are in; 0.9 marts are built, 0.95
   * about to commit, 0.97 committed, of all files at once.
   */
  readonly onProgress?: (done: number) => void;
}

export interface Loaded {
  readonly importId: number;
  /** Local date and time of the import. */
  readonly importedAt: string;
  /** What was done; null if the file had been loaded before and nothing was. */
  readonly result: Comparison | null;
}

/** Loads one staged file: a batch of one, see `loadAll`. */
export async function load(warehouse: Warehouse, request: LoadRequest): Promise<Loaded> {
  const [loaded] = await loadAll(warehouse, [request]);
  return loaded as Loaded;
}

/**
 * Loads staged files in their order: rows, rejects, imports and the marts in one
 * transaction, all of them or none. Each file meets the rows of those before it.
 * The same file with the same mapping, unless withdrawn, changes nothing.
 *
 * @param signal calls the load off, as long as it is not committed: nothing has happened then.
 * @returns what became of each file, in the order of the requests.
 * @throws Refusal `imports.refusal.count` if a record is unaccounted for,
 *   `imports.refusal.needs_rebuild` if the warehouse lacks earlier imports,
 *   `imports.refusal.not_saved` or `imports.refusal.disk_full` if the disk is full.
 *   The data is then as it was.
 */
export async function loadAll(
  warehouse: Warehouse,
  requests: readonly LoadRequest[],
  signal?: AbortSignal,
): Promise<Loaded[]> {
  if (requests.length === 0) return [];
  await settled(warehouse);
  await keepClosedMonths(warehouse);
  const dataDir = warehouse.directory;
  const files = requests.map(({ file }) => file.name).join(", ");
  const tell = (done: number) => {
    for (const { onProgress } of requests) onProgress?.(done);
  };
  let brought: Brought = { entries: [], outcome: [] };
  try {
    await warehouse.write(
      async (transaction) => {
        brought = await bringIn(transaction, dataDir, requests);
        if (brought.entries.length === 0) return;
        await keepTotals(transaction);
        tell(0.9);
        signal?.throwIfAborted();
        for (const entry of brought.entries) await writeEntry(dataDir, entry);
        tell(0.95);
      },
      { signal },
    );
  } catch (cause) {
    for (const entry of brought.entries) await removeEntry(dataDir, entry);
    throw diskFull(cause, files);
  }
  const { entries, outcome } = brought;
  if (entries.length === 0) return [...outcome];
  tell(0.97);
  await checkpoint(warehouse, files);
  await requireSaved(warehouse, entries, files);
  for (const entry of entries) await writeEntry(dataDir, { ...entry, state: "loaded" });
  await noteChangedMonths(warehouse);
  return [...outcome];
}

/** The import that loaded this file with this mapping before, unless it was withdrawn. */
export function sameImport(
  catalogue: readonly CatalogueEntry[],
  { file, mapping }: Pick<LoadRequest, "file" | "mapping">,
): CatalogueEntry | undefined {
  const plain = JSON.parse(JSON.stringify(mapping));
  return catalogue.findLast(
    (entry) =>
      entry.state === "loaded" &&
      entry.hash === file.hash &&
      isDeepStrictEqual(entry.mapping, plain),
  );
}

export interface Brought {
  readonly entries: readonly CatalogueEntry[];
  readonly outcome: readonly Loaded[];
}

/** Brings files and the marts that follow from them into a transaction that is still open. */
export async function bringIn(
  transaction: Transaction,
  dataDir: string,
  requests: readonly LoadRequest[],
): Promise<Brought> {
  const entries: CatalogueEntry[] = [];
  const outcome: Loaded[] = [];
  const catalogue = await readCatalogue(dataDir);
  const held = await importsHeld(transaction);
  requireWhole(catalogue, held);
  const latest = Math.max(0, ...held.keys(), ...catalogue.map(({ importId }) => importId));
  const changed = new Set<string>();
  for (const request of requests) {
    const earlier = entries.map((entry) => ({ ...entry, state: "loaded" as const }));
    const before = sameImport([...catalogue, ...earlier], request);
    if (before) {
      outcome.push({ importId: before.importId, importedAt: before.importedAt, result: null });
    } else {
      const importId = latest + entries.length + 1;
      const result = await apply(transaction, request, importId, dataDir);
      const entry = newEntry(request, importId, result);
      await insertImport(transaction, entry);
      entries.push(entry);
      outcome.push({ importId, importedAt: entry.importedAt, result });
      for (const table of changedTables(result)) changed.add(table);
    }
    request.onProgress?.(0.5);
  }
  if (entries.length === 0) return { entries, outcome };
  await buildMarts(transaction, changed, await martSettings(dataDir));
  return { entries, outcome };
}

async function apply(
  transaction: Transaction,
  { file, mapping, staged }: LoadRequest,
  importId: number,
  dataDir: string,
): Promise<Comparison> {
  const names = [...new Set(mapping.tables.map(({ table }) => table))];
  const before = new Map<TableName, Awaited<ReturnType<typeof totalsNow>>>();
  for (const name of names) before.set(name, await totalsNow(transaction, name));
  const original = { path: originalPath(dataDir, file.hash), name: file.name };
  const work = { importId, mapping, staged, original };
  const judged = await applyRows(transaction, work);
  await applyRejects(transaction, work, judged);
  await mendRejects(transaction, work, judged);
  const totals = [];
  for (const name of names) {
    totals.push(...sideBySide(name, before.get(name) ?? [], await totalsNow(transaction, name)));
  }
  const result = {
    counts: await countRecords(transaction, judged, staged),
    tables: await countRows(transaction, judged),
    totals,
    ...statedBy(staged),
    ...(await span(transaction, judged)),
    rejects: await rejectReasons(transaction, judged, staged, mapping),
  };
  await forget(transaction, judged);
  return result;
}

function newEntry(
  { file, mapping, importedBy }: LoadRequest,
  importId: number,
  { counts, ...effect }: Comparison,
): CatalogueEntry {
  return {
    importId,
    fileName: file.name,
    hash: file.hash,
    table: (mapping.tables[0] as Mapping["tables"][number]).table,
    importedAt: localMoment(),
    importedBy: importedBy ?? null,
    counts,
    effect,
    mapping,
    withdrawnAt: null,
    state: "pending",
  };
}

function changedTables({ tables }: Comparison): Set<string> {
  const changed = tables.filter((table) => table.new > 0 || table.changed > 0);
  const always = ["imports", "import_effects", "rejects", "mended_rejects"];
  return new Set([...always, ...changed.map(({ table }) => table)]);
}

/** Moves what was committed from the log into the warehouse's file. */
export async function checkpoint(warehouse: Reader, file: string): Promise<void> {
  try {
    await warehouse.query("checkpoint");
  } catch (cause) {
    // A reader at work postpones it: the log holds what was committed until the next one.
    if (cause instanceof Error && /cannot checkpoint/i.test(cause.message)) return;
    throw diskFull(cause, file);
  }
}

/** A commit on a full disk has been seen to report success and save nothing. */
async function requireSaved(
  warehouse: Reader,
  entries: readonly CatalogueEntry[],
  files: string,
): Promise<void> {
  const held = await importsHeld(warehouse);
  if (entries.every(({ importId, hash }) => held.get(importId) === hash)) return;
  throw new Refusal("imports.refusal.not_saved", { file: files }, 507);
}

function diskFull(cause: unknown, file: string): unknown {
  if (!(cause instanceof Error) || cause instanceof Refusal) return cause;
  const isFull =
    (cause as NodeJS.ErrnoException).code === "ENOSPC" ||
    /no space left|disk full|out of disk/i.test(cause.message);
  return isFull ? new Refusal("imports.refusal.disk_full", { file }, 507) : cause;
}
