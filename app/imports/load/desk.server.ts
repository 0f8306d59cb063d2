import { mkdirSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import type { Warehouse } from "../../warehouse/warehouse.server.ts";
import type { Staged } from "../mapping.ts";
import type { Upload, UploadPhase } from "../upload.ts";
import { readJson, writeJson } from "./atomic-file.server.ts";
import type { Decisions } from "./decide.ts";
import { secondsLeft } from "./estimate.ts";
import type { Turns } from "./turns.ts";

/** An upload as it is kept on disk: what pages see, and what the work needs to go on. */
export interface StoredUpload extends Upload {
  readonly decisions: Decisions;
  readonly staged: Staged | null;
  /** The beginning of a large file, staged by itself: what is shown while all of it is. */
  readonly begun?: Staged | null;
  /** When the phase began, by the process's own clock; means nothing after a restart. */
  readonly since?: number;
}

/** Phases in which a background job is at work or due. */
export const busyPhases: readonly UploadPhase[] = [
  "receiving",
  "received",
  "recognising",
  "staging",
  "loading",
];

/**
 * All uploads of one data folder: in memory while the process lives, and on disk until
 * they are loaded. From then on the import tells what became of the file.
 */
export interface Desk {
  readonly warehouse: Warehouse;
  readonly uploads: Map<string, StoredUpload>;
  /** Ends the work on an upload that was discarded or changed. */
  readonly aborts: Map<string, AbortController>;
  /** Files are read as many at once as there are parser processes, and loaded one batch at a time. */
  readonly queues: { readonly reading: Turns; readonly loading: Turns };
  /** The last piece of work on each upload; the next on the same upload waits for it. */
  readonly working: Map<string, Promise<void>>;
  saving: Promise<void>;
}

function uploadsFolder(dataDir: string): string {
  const folder = path.join(dataDir, "uploads");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Where the staged files of an upload lie until they are loaded. */
export function stagedFolder(dataDir: string, id: string): string {
  return path.join(uploadsFolder(dataDir), id);
}

function uploadFile(dataDir: string, id: string): string {
  return path.join(uploadsFolder(dataDir), `${id}.json`);
}

/** The uploads that an earlier process left. */
export async function readStored(dataDir: string): Promise<StoredUpload[]> {
  const stored: StoredUpload[] = [];
  for (const name of readdirSync(uploadsFolder(dataDir)).sort()) {
    if (!/^[0-9a-f-]+\.json$/.test(name)) continue;
    // Written by `save` alone, whole or not at all.
    stored.push((await readJson(path.join(uploadsFolder(dataDir), name))) as StoredUpload);
  }
  return stored;
}

/** Changes an upload and keeps the change on disk; saves follow each other in order. */
export function change(
  desk: Desk,
  id: string,
  changes: Partial<StoredUpload>,
): Promise<StoredUpload | null> {
  const known = desk.uploads.get(id);
  // Discarded while the work went on.
  if (!known) return Promise.resolve(null);
  const isOther = changes.phase !== undefined && changes.phase !== known.phase;
  const changed = { ...known, ...changes, ...(isOther ? { since: performance.now() } : {}) };
  desk.uploads.set(id, changed);
  return save(desk, changed).then(() => changed);
}

export function save(desk: Desk, upload: StoredUpload): Promise<void> {
  const file = uploadFile(desk.warehouse.directory, upload.id);
  const saved = desk.saving.then(async () => {
    if (desk.uploads.has(upload.id)) await writeJson(file, upload);
  });
  desk.saving = saved.catch(() => undefined);
  return saved;
}

/** Progress moves often and means nothing after a restart: it stays in memory. */
export function progress(desk: Desk, id: string, done: number): void {
  const known = desk.uploads.get(id);
  if (known) desk.uploads.set(id, { ...known, progress: Math.min(1, Math.max(0, done)) });
}

/** Forgets an upload and its staged files; the original is another matter. */
export async function drop(desk: Desk, id: string): Promise<void> {
  desk.uploads.delete(id);
  desk.aborts.get(id)?.abort();
  desk.aborts.delete(id);
  desk.working.delete(id);
  await removeFiles(desk, id);
}

/** The upload has become an import: who waits for it still finds it, until the process ends. */
export async function finish(
  desk: Desk,
  id: string,
  changes: Partial<StoredUpload>,
): Promise<void> {
  const known = desk.uploads.get(id);
  if (!known) return;
  desk.uploads.set(id, { ...known, ...changes, phase: "loaded", progress: 1, staged: null });
  await removeFiles(desk, id);
}

async function removeFiles(desk: Desk, id: string): Promise<void> {
  await desk.saving;
  const dataDir = desk.warehouse.directory;
  await rm(uploadFile(dataDir, id), { force: true });
  await removeStaged(desk, id);
}

/** Removes the staged files of an upload; a parser that was just stopped may still write. */
export async function removeStaged(desk: Desk, id: string): Promise<void> {
  const folder = stagedFolder(desk.warehouse.directory, id);
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}

/** What pages may see of an upload. */
export function shown(stored: StoredUpload): Upload {
  const { decisions: _d, staged: _s, begun: _b, since, ...upload } = stored;
  const isBusy = busyPhases.includes(upload.phase) && since !== undefined;
  const left = isBusy ? secondsLeft(upload.progress, performance.now() - since) : null;
  return { ...upload, secondsLeft: left };
}
