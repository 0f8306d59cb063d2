import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import type { Readable } from "node:stream";
import { now } from "../clock.server.ts";
import { Refusal } from "../refusal.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { hasEntries } from "./load/catalogue.server.ts";
import { undecided } from "./load/decide.ts";
import {
  busyPhases,
  change,
  type Desk,
  drop,
  progress,
  type StoredUpload,
  save,
  shown,
} from "./load/desk.server.ts";
import {
  checkAnswer,
  checkColumns,
  notReady,
  requireEncoding,
  tableOf,
} from "./load/mapping-change.server.ts";
import { type Rehearsal, rehearsal, stopRehearsals } from "./load/rehearsals.server.ts";
import {
  openDesk,
  readAgain,
  requestOf,
  workToLoad,
  workToRecognise,
} from "./load/upload-work.server.ts";
import { firstRows, previewRows } from "./preview-rows.server.ts";
import { originalFolder, receive } from "./receive.server.ts";
import type { TableName } from "./tables.ts";
import type { MappingChange, Upload } from "./upload.ts";

/** Files larger than this are refused: 2 GiB. */
const uploadLimitBytes = 2 * 2 ** 30;

export interface UploadRequest {
  /** The file's bytes, such as busboy's file stream or a file on disk. */
  readonly stream: Readable;
  readonly fileName: string;
  /** Bytes, where the sender says so; the progress of receiving needs it. */
  readonly expectedSize?: number | null;
  readonly limitBytes?: number;
  /** The table, where the user names it beforehand. */
  readonly as?: TableName | null;
  /** Who uploads, for the history. */
  readonly by?: string | null;
}

/**
 * Goes on with the uploads that an earlier process left, as the first question about them would.
 */
export async function resumeUploads(warehouse: Warehouse): Promise<void> {
  await openDesk(warehouse);
}

/**
 * Receives a file and starts to recognise and stage it in the background.
 * Resolves as soon as the file is safely on disk, with the phase `received`.
 * Meanwhile `listUploads` shows it as `receiving`.
 *
 * @throws Refusal of `receive` (too large, empty, disk full, interrupted); nothing is left then.
 */
export async function startUpload(warehouse: Warehouse, request: UploadRequest): Promise<Upload> {
  const desk = await openDesk(warehouse);
  const upload = newUpload(request);
  desk.uploads.set(upload.id, upload);
  try {
    await save(desk, upload);
    const expected = request.expectedSize ?? 0;
    const { hash, size, name } = await receive(
      warehouse.directory,
      request.stream,
      request.fileName,
      {
        limitBytes: request.limitBytes ?? uploadLimitBytes,
        onBytes: (bytes) => expected > 0 && progress(desk, upload.id, bytes / expected),
      },
    );
    await change(desk, upload.id, { hash, size, fileName: name, phase: "received", progress: 0 });
  } catch (cause) {
    await drop(desk, upload.id);
    throw cause;
  }
  workToRecognise(desk, upload.id);
  return shown(find(desk, upload.id));
}

/**
 * The uploads that one file became: the sheets of a workbook, the files of a zip, in their order;
 * the upload alone where the file holds one table.
 */
export async function partsOfUpload(warehouse: Warehouse, id: string): Promise<Upload[]> {
  const desk = await openDesk(warehouse);
  const upload = find(desk, id);
  const all = [...desk.uploads.values()].filter(
    (other) => other.id === id || (upload.group !== undefined && other.group === upload.group),
  );
  return all.map(shown);
}

/** All uploads that were neither loaded nor discarded, the latest first. */
export async function listUploads(warehouse: Warehouse): Promise<Upload[]> {
  const desk = await openDesk(warehouse);
  return [...desk.uploads.values()]
    .filter(({ phase }) => phase !== "loaded")
    .reverse()
    .sort((left, right) => right.startedAt.localeCompare(left.startedAt))
    .map(shown);
}

/**
 * One upload with its phase and progress; null if there is none: never was, was
 * discarded, or was loaded before the process started.
 */
export async function getUpload(warehouse: Warehouse, id: string): Promise<Upload | null> {
  const upload = (await openDesk(warehouse)).uploads.get(id);
  return upload ? shown(upload) : null;
}

/**
 * Answers a question of the preview, also while an earlier change is still worked out. The
 * file is staged and compared again with the answer, in the background. Answering `table` recognises it anew as that table.
 *
 * @param question as in `Upload.questions`; `about` and `index` identify it.
 * @throws Refusal `imports.refusal.unknown_upload`, `.not_ready`, `.unknown_question`,
 *   `.unknown_table`, `mappings.refusal.value` if the answer can be none.
 */
export async function answer(
  warehouse: Warehouse,
  id: string,
  question: { readonly about: string; readonly index?: number },
  value: string,
): Promise<Upload> {
  const desk = await openDesk(warehouse);
  const upload = findChangeable(desk, id);
  if (question.about === "table") return changeMapping(warehouse, id, { table: tableOf(value) });
  // A remembered mapping asks nothing, but may still be told otherwise.
  const asked = [...(upload.recognition?.questions ?? []), ...upload.questions].find(
    ({ about, index }) => about === question.about && index === question.index,
  );
  if (!asked) throw new Refusal("imports.refusal.unknown_question", { question: question.about });
  checkAnswer(asked, value);
  const others = upload.decisions.answers.filter(
    ({ about, index }) => about !== question.about || index !== question.index,
  );
  const given = { about: question.about, index: question.index, value };
  const decisions = { ...upload.decisions, answers: [...others, given] };
  await readAgain(desk, id, "staging", { decisions });
  return shown(find(desk, id));
}

/**
 * Changes the mapping of the preview: the table, which recognises the file anew
 * and forgets the answers, or the headers that fill columns of the first table.
 *
 * @throws Refusal `imports.refusal.unknown_upload`, `.not_ready`, `.unknown_table`,
 *   `.unknown_column`, `.unknown_header`.
 */
export async function changeMapping(
  warehouse: Warehouse,
  id: string,
  { table, encoding, wish, columns = {} }: MappingChange,
): Promise<Upload> {
  const desk = await openDesk(warehouse);
  const upload = findChangeable(desk, id);
  if (table !== undefined && table !== upload.mapping?.tables[0]?.table) {
    const as = tableOf(table);
    await readAgain(desk, id, "received", { as, decisions: undecided });
    return shown(find(desk, id));
  }
  if (encoding !== undefined && encoding !== upload.mapping?.layout.encoding) {
    // Letters of headers and values change with it, so all of it is looked at anew.
    requireEncoding(encoding);
    await readAgain(desk, id, "received", { encoding, decisions: undecided });
    return shown(find(desk, id));
  }
  if (wish !== undefined && Object.keys(wish).length > 0) {
    const both = { ...upload.wish, ...wish };
    await readAgain(desk, id, "received", { wish: both, decisions: undecided });
    return shown(find(desk, id));
  }
  checkColumns(upload, columns);
  const all = { ...upload.decisions.columns, ...columns };
  await readAgain(desk, id, "staging", { decisions: { ...upload.decisions, columns: all } });
  return shown(find(desk, id));
}

/** Loads one upload as its preview says: a batch of one, see `confirmAll`. */
export async function confirm(warehouse: Warehouse, id: string): Promise<Upload> {
  const [confirmed] = await confirmAll(warehouse, [id]);
  return confirmed as Upload;
}

/**
 * Loads uploads as one batch, in their order, all of them or none; proposals that
 * were not answered count as accepted. Returns at once with the phase `loading`; then
 * each is `loaded`, or the one at fault `failed` and the others `ready` again.
 *
 * @throws Refusal `imports.refusal.unknown_upload`, `.not_ready`; nothing is confirmed then.
 */
export async function confirmAll(warehouse: Warehouse, ids: readonly string[]): Promise<Upload[]> {
  const desk = await openDesk(warehouse);
  const chosen = [...new Set(ids)];
  for (const id of chosen) {
    const upload = findWaiting(desk, id);
    // A load that failed, on a full disk say, may be tried again.
    const isReady = upload.phase === "ready" || upload.phase === "failed";
    if (!isReady || upload.staged === null) throw notReady(upload);
  }
  const changes = { phase: "loading", progress: 0, message: null } as const;
  // What would be is of no interest to a load that waits for its turn.
  stopRehearsals(warehouse);
  // At once for all: nobody confirms one of them a second time meanwhile.
  await Promise.all(chosen.map((id) => change(desk, id, changes)));
  if (chosen.length > 0) workToLoad(desk, chosen);
  return chosen.map((id) => shown(find(desk, id)));
}

/**
 * What the headline figures would become if an upload were loaded. The first to ask
 * has it worked out in the background; who asks again is told how that is going.
 *
 * @param isAsked the user asked for it: only then is it done for a large file.
 */
export async function figureChanges(
  warehouse: Warehouse,
  id: string,
  isAsked = false,
): Promise<Rehearsal | null> {
  const desk = await openDesk(warehouse);
  const { phase, preview, staged, already } = find(desk, id);
  if (phase !== "ready" || preview === null || staged === null || already !== null) return null;
  if (preview.counts.new + preview.counts.changed === 0) return null;
  return rehearsal(warehouse, requestOf(desk, id), isAsked);
}

/**
 * The first rows of a preview as they were understood, and those that are odd; the first rows alone
 * while a large file is read; null without any.
 */
export async function rowsOf(
  warehouse: Warehouse,
  id: string,
): Promise<Awaited<ReturnType<typeof previewRows>> | null> {
  const desk = await openDesk(warehouse);
  const { phase, mapping, staged, begun } = find(desk, id);
  if (mapping === null) return null;
  if (phase === "staging" && begun) return firstRows(warehouse, mapping, begun);
  if (phase !== "ready" || staged === null) return null;
  return previewRows(warehouse, mapping, staged);
}

/**
 * Forgets an upload, stopping its work. Its original goes too, unless an import
 * or another upload needs it. One that is just loading cannot be discarded.
 *
 * @throws Refusal `imports.refusal.unknown_upload`, `.not_ready`.
 */
export async function discard(warehouse: Warehouse, id: string): Promise<void> {
  const desk = await openDesk(warehouse);
  const upload = find(desk, id);
  if (upload.phase === "loading" || upload.phase === "receiving") throw notReady(upload);
  await drop(desk, id);
  const { hash } = upload;
  if (hash === null || (await hasEntries(warehouse.directory, hash))) return;
  // One that is arriving may turn out to be the same file, and counts on this original.
  const isNeeded = [...desk.uploads.values()].some(
    (other) => other.hash === hash || other.phase === "receiving",
  );
  if (!isNeeded)
    rmSync(originalFolder(warehouse.directory, hash), { recursive: true, force: true });
}

/**
 * Calls a load off that has not committed yet, with all files of its batch: each is
 * ready again, and the data as it was. A load that was quicker is loaded.
 *
 * @throws Refusal `imports.refusal.unknown_upload`, `.not_ready` if it is not loading.
 */
export async function callOff(warehouse: Warehouse, id: string): Promise<Upload> {
  const desk = await openDesk(warehouse);
  const upload = find(desk, id);
  if (upload.phase !== "loading") throw notReady(upload);
  desk.aborts.get(id)?.abort();
  return whenResting(warehouse, id);
}

/** Waits until nothing is at work on an upload any more: it waits for the user, or is done. */
export async function whenResting(warehouse: Warehouse, id: string): Promise<Upload> {
  const desk = await openDesk(warehouse);
  for (;;) {
    // Also what is not seen in the phase: a preview that is compared again.
    await desk.working.get(id);
    if (!busyPhases.includes(find(desk, id).phase)) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return shown(find(desk, id));
}

function newUpload(request: UploadRequest): StoredUpload {
  return {
    id: randomUUID(),
    fileName: request.fileName,
    size: 0,
    expectedSize: request.expectedSize ?? null,
    hash: null,
    startedAt: now().toISOString(),
    startedBy: request.by ?? null,
    phase: "receiving",
    progress: 0,
    message: null,
    as: request.as ?? null,
    recognition: null,
    mapping: null,
    isRemembered: false,
    questions: [],
    preview: null,
    importId: null,
    already: null,
    decisions: undecided,
    staged: null,
  };
}

function find(desk: Desk, id: string): StoredUpload {
  const upload = desk.uploads.get(id);
  if (!upload) throw new Refusal("imports.refusal.unknown_upload", {}, 404);
  return upload;
}

/** The upload, provided that it waits for the user. */
function findWaiting(desk: Desk, id: string): StoredUpload {
  const upload = find(desk, id);
  if (["ready", "asking", "failed", "refused"].includes(upload.phase)) return upload;
  throw notReady(upload);
}

/** The upload, provided that it waits for the user or what the user last said of it is worked out. */
function findChangeable(desk: Desk, id: string): StoredUpload {
  const upload = find(desk, id);
  return upload.phase === "staging" && upload.mapping !== null ? upload : findWaiting(desk, id);
}
