import { existsSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import path from "node:path";
import { Refusal } from "../../refusal.ts";
import { readSettings } from "../../settings.server.ts";
import type { Warehouse } from "../../warehouse/warehouse.server.ts";
import { compare } from "../compare.server.ts";
import { type LoadRequest, loadAll, sameImport } from "../load.server.ts";
import type { Mapping, Message } from "../mapping.ts";
import { rememberedMapping } from "../mappings/remembered.server.ts";
import { originalPath } from "../receive.server.ts";
import { applyAnswer } from "../recognise/answers.ts";
import { stage } from "../stage/stage.server.ts";
import { stagedBeginning } from "./begun.server.ts";
import { readCatalogue } from "./catalogue.server.ts";
import { decide } from "./decide.ts";
import {
  change,
  type Desk,
  drop,
  finish,
  progress,
  readStored,
  removeStaged,
  type StoredUpload,
  stagedFolder,
} from "./desk.server.ts";
import { withGone } from "./gone.server.ts";
import { withKnownNumbers } from "./known-numbers.server.ts";
import { removeLeftOvers } from "./left-overs.server.ts";
import { settled } from "./settled.server.ts";
import { recogniseParts } from "./split.server.ts";
import { turns } from "./turns.ts";

/**
 * The uploads of a warehouse. The first call of a process settles what the last
 * one left and goes on with it.
 */
export function openDesk(warehouse: Warehouse): Promise<Desk> {
  const shared = globalThis as { recoupDesks?: WeakMap<Warehouse, Promise<Desk>> };
  shared.recoupDesks ??= new WeakMap();
  const known = shared.recoupDesks.get(warehouse);
  if (known) return known;
  const opening = open(warehouse);
  shared.recoupDesks.set(warehouse, opening);
  opening.catch(() => shared.recoupDesks?.delete(warehouse));
  return opening;
}

async function open(warehouse: Warehouse): Promise<Desk> {
  await settled(warehouse);
  const stored = await readStored(warehouse.directory);
  await removeLeftOvers(warehouse, stored);
  const desk: Desk = {
    warehouse,
    uploads: new Map(stored.map((upload) => [upload.id, upload])),
    aborts: new Map(),
    queues: { reading: turns(2), loading: turns(1) },
    working: new Map(),
    saving: Promise.resolve(),
  };
  for (const upload of stored) await resume(desk, upload);
  return desk;
}

async function resume(desk: Desk, upload: StoredUpload): Promise<void> {
  const { id, phase, fileName: file } = upload;
  if (phase === "receiving") {
    const message = { id: "imports.upload.interrupted", values: { file } };
    await change(desk, id, { phase: "failed", progress: 1, message });
  } else if (phase === "received" || phase === "recognising") workToRecognise(desk, id);
  else if (phase === "staging" || phase === "ready") {
    // What is in the warehouse may have changed since the preview was made.
    await change(desk, id, { phase: "staging", progress: 0 });
    workToPreview(desk, id);
  } else if (phase === "loaded") await drop(desk, id);
  else if (phase === "loading") {
    const before = await findBefore(desk, upload, upload.mapping);
    if (before) {
      await finish(desk, id, { importId: before.importId });
    } else {
      const message = { id: "imports.upload.not_loaded", values: { file } };
      await change(desk, id, { phase: "staging", progress: 0, message });
      workToPreview(desk, id);
    }
  }
}

/** Recognises the file in the background, and goes on to its preview. */
export function workToRecognise(desk: Desk, id: string): void {
  enqueue(desk, "reading", [id], async (signal) => {
    const upload = desk.uploads.get(id);
    if (!upload) return;
    await change(desk, id, { phase: "recognising", progress: 0, message: null });
    const file = { path: pathOf(desk, upload), name: upload.fileName };
    const ids = await recogniseParts(desk, upload, file, signal);
    for (const each of ids) {
      if (each !== id)
        enqueue(desk, "reading", [each], (stop) => refuseOrPreview(desk, each, stop));
    }
    await refuseOrPreview(desk, id, signal);
  });
}

async function refuseOrPreview(desk: Desk, id: string, signal: AbortSignal): Promise<void> {
  const refusal = desk.uploads.get(id)?.recognition?.refusal ?? null;
  if (refusal === null) await preview(desk, id, signal);
  else await rest(desk, id, { phase: "refused", message: refusal });
}

/**
 * Reads an upload anew after the user has said something of it: `received` recognises it again,
 * `staging` keeps what was recognised. What was still at work on it ends first, so that it
 * cannot become `ready` with what held before.
 */
export async function readAgain(
  desk: Desk,
  id: string,
  phase: "received" | "staging",
  changes: Partial<StoredUpload>,
): Promise<void> {
  desk.aborts.get(id)?.abort();
  await change(desk, id, { ...changes, phase, progress: 0, message: null });
  if (phase === "received") workToRecognise(desk, id);
  else workToPreview(desk, id);
}

/** Stages and compares the file again by the decisions in force, in the background. */
function workToPreview(desk: Desk, id: string): void {
  desk.aborts.get(id)?.abort();
  enqueue(desk, "reading", [id], (signal) => preview(desk, id, signal));
}

async function preview(desk: Desk, id: string, signal: AbortSignal): Promise<void> {
  const upload = desk.uploads.get(id);
  if (!upload?.recognition) return;
  const dataDir = desk.warehouse.directory;
  const remembered = await rememberedMapping(dataDir, upload.recognition, upload.as);
  const { reportingCurrency } = await readSettings(dataDir);
  const recognition = await withKnownNumbers(desk.warehouse, upload.recognition);
  const { mapping, questions } = decide(recognition, upload.decisions, applyAnswer, {
    remembered: remembered?.mapping ?? null,
    currency: reportingCurrency ?? (await onlyCurrency(desk.warehouse)),
  });
  // What became of documents is asked once the file is staged; till then the question stands.
  const standing = upload.questions.filter(({ about }) => about === "gone");
  const decided = {
    mapping,
    questions: [...standing, ...questions],
    isRemembered: remembered !== null,
    rememberedAs: remembered?.name ?? null,
  };
  signal.throwIfAborted();
  if (mapping === null) {
    await rest(desk, id, { ...decided, phase: "asking", preview: null });
    return;
  }
  await change(desk, id, { ...decided, phase: "staging", progress: 0, begun: null });
  const folder = stagedFolder(dataDir, id);
  await removeStaged(desk, id);
  await mkdir(folder, { recursive: true });
  // Under a name of its own: the warehouse may remember what a file of the same name held.
  const out = await mkdtemp(path.join(folder, "staged-"));
  const file = { path: pathOf(desk, upload), name: upload.fileName };
  await change(desk, id, { begun: await stagedBeginning(file, mapping, { folder, signal }) });
  const onProgress = (done: number) => progress(desk, id, done * 0.9);
  const staged = await stage(file, mapping, { out, onProgress, signal });
  signal.throwIfAborted();
  const asked = await withGone(desk.warehouse, mapping, staged, upload.decisions);
  const before = await findBefore(desk, upload, asked.mapping);
  const compared = await compare(desk.warehouse, asked.mapping, staged);
  signal.throwIfAborted();
  await rest(desk, id, {
    phase: "ready",
    mapping: asked.mapping,
    questions: [...asked.questions, ...questions],
    staged,
    begun: null,
    preview: compared,
    already: before ? { importId: before.importId, importedAt: before.importedAt } : null,
  });
}

/** The currency of all documents that are loaded, if they share one. */
async function onlyCurrency(warehouse: Warehouse): Promise<string | null> {
  const rows = await warehouse.query<{ currency: string }>(
    "select distinct currency from marts.documents where currency <> '' limit 2",
  );
  return rows.length === 1 ? (rows[0]?.currency ?? null) : null;
}

/** Loads files in the background as one batch; if one of them fails, none is loaded. */
export function workToLoad(desk: Desk, ids: readonly string[]): void {
  enqueue(desk, "loading", ids, async (signal) => {
    let under = 0;
    try {
      const loaded = await loadAll(
        desk.warehouse,
        ids.map((id, index) => ({
          ...requestOf(desk, id),
          onProgress(done) {
            progress(desk, id, done);
            if (done === 0.5) under = index + 1;
          },
        })),
        signal,
      );
      for (const [index, { importId, importedAt, result }] of loaded.entries()) {
        const already = result ? null : { importId, importedAt };
        await finish(desk, ids[index] as string, {
          importId,
          already,
          ...(result ? { preview: result } : {}),
        });
      }
      if (loaded.some(({ result }) => result !== null)) compareAgain(desk);
    } catch (cause) {
      if (signal.aborted) {
        for (const id of ids) await rest(desk, id, { phase: "ready", message: calledOff });
        return;
      }
      // All rows were in: what failed then failed for all.
      const culprit = ids[under];
      if (ids.length === 1 || culprit === undefined) throw cause;
      await fail(desk, culprit, cause);
      const values = { culprit: desk.uploads.get(culprit)?.fileName ?? "" };
      for (const id of ids) {
        if (id === culprit) continue;
        const file = desk.uploads.get(id)?.fileName ?? "";
        const message = { id: "imports.upload.not_loaded_with", values: { file, ...values } };
        await rest(desk, id, { phase: "ready", message });
      }
    }
  });
}

const calledOff: Message = { id: "imports.upload.called_off" };

/** What loading an upload takes. */
export function requestOf(desk: Desk, id: string): LoadRequest {
  const upload = desk.uploads.get(id);
  if (!upload?.mapping || !upload.staged || !upload.hash) {
    throw new Error(`Upload ${id} has no preview to load.`);
  }
  const { hash, fileName, mapping, staged, startedBy } = upload;
  return { file: { hash, name: fileName }, mapping, staged, importedBy: startedBy };
}

/** What other previews promised has changed with what was loaded. */
function compareAgain(desk: Desk): void {
  for (const { id, phase } of desk.uploads.values()) {
    if (phase !== "ready") continue;
    enqueue(desk, "reading", [id], async () => {
      const upload = desk.uploads.get(id);
      if (upload?.phase !== "ready" || !upload.mapping || !upload.staged) return;
      const { staged } = upload;
      const asked = await withGone(desk.warehouse, upload.mapping, staged, upload.decisions);
      const { mapping } = asked;
      const others = upload.questions.filter(({ about }) => about !== "gone");
      const before = await findBefore(desk, upload, mapping);
      const compared = await compare(desk.warehouse, mapping, staged);
      // Confirmed meanwhile: the result of the load counts, not this.
      if (desk.uploads.get(id)?.phase !== "ready") return;
      await change(desk, id, {
        mapping,
        questions: [...asked.questions, ...others],
        preview: compared,
        already: before ? { importId: before.importId, importedAt: before.importedAt } : null,
      });
    });
  }
}

/**
 * Runs work on uploads when its turn in the queue has come, and never two pieces of
 * work on one upload at once. It outlives the request that asked for it; its failure
 * becomes the uploads' message.
 */
function enqueue(
  desk: Desk,
  queue: keyof Desk["queues"],
  ids: readonly string[],
  work: (signal: AbortSignal) => Promise<void>,
): void {
  const abort = new AbortController();
  const before = ids.map((id) => desk.working.get(id));
  const mine = Promise.all(before).then(() =>
    desk.queues[queue](async () => {
      // A load that was called off before its turn must still say so.
      const isOver = abort.signal.aborted && queue === "reading";
      if (isOver || !ids.every((id) => desk.uploads.has(id))) return;
      try {
        await work(abort.signal);
      } catch (cause) {
        if (abort.signal.aborted) return;
        // What was staged before does not follow from what the user has said since.
        const lost = queue === "reading" ? { staged: null, begun: null, preview: null } : {};
        for (const id of ids) await fail(desk, id, cause, lost);
      } finally {
        // Discarded while it was written.
        for (const id of ids) if (!desk.uploads.has(id)) await removeStaged(desk, id);
      }
    }),
  );
  for (const id of ids) {
    desk.aborts.set(id, abort);
    desk.working.set(id, mine);
  }
}

async function fail(
  desk: Desk,
  id: string,
  cause: unknown,
  changes: Partial<StoredUpload> = {},
): Promise<void> {
  const message = messageOf(cause, desk.uploads.get(id)?.fileName ?? "");
  await rest(desk, id, { ...changes, phase: "failed", message }).catch((unsaved) => {
    // The disk may be full: the message is kept in memory, and in the log.
    console.error(unsaved);
  });
}

/** The upload waits for the user, or is done. */
async function rest(desk: Desk, id: string, changes: Partial<StoredUpload>): Promise<void> {
  await change(desk, id, { progress: 1, ...changes });
}

function messageOf(cause: unknown, file: string): Message {
  if (cause instanceof Refusal) return { id: cause.id, values: cause.values };
  console.error(cause);
  const error = cause as NodeJS.ErrnoException;
  if (error.code === "ENOSPC") return { id: "imports.refusal.disk_full", values: { file } };
  const detail = cause instanceof Error ? cause.message : String(cause);
  return { id: "imports.upload.failed", values: { file, detail } };
}

async function findBefore(desk: Desk, { hash, fileName }: StoredUpload, mapping: Mapping | null) {
  if (hash === null || mapping === null) return undefined;
  const catalogue = await readCatalogue(desk.warehouse.directory);
  return sameImport(catalogue, { file: { hash, name: fileName }, mapping });
}

function pathOf(desk: Desk, { hash, fileName }: StoredUpload): string {
  const file = hash === null ? null : originalPath(desk.warehouse.directory, hash);
  if (file !== null && existsSync(file)) return file;
  throw new Refusal("imports.upload.interrupted", { file: fileName });
}
