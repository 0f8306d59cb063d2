import { createReadStream, existsSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { listImports } from "../imports/history.server.ts";
import { readJson, writeJson } from "../imports/load/atomic-file.server.ts";
import type { Message } from "../imports/mapping.ts";
import type { ImportRecord, Upload } from "../imports/upload.ts";
import {
  confirmAll,
  discard,
  listUploads,
  startUpload,
  whenResting,
} from "../imports/uploads.server.ts";
import { withdrawAll } from "../imports/withdraw.server.ts";
import { Refusal } from "../refusal.ts";
import { readSettings, writeSettings } from "../settings.server.ts";
import { projectRoot } from "../warehouse/paths.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { demoImporter, holdingsOf } from "./holdings.server.ts";
import { isRefusal } from "./refusals.server.ts";

/** The demo department on its way in or out. */
export interface DemoWork {
  /** Files are read one by one, but loaded, and removed, all at once. */
  readonly kind: "reading" | "loading" | "removing";
  /** Files that were read, of all. */
  readonly done: number;
  readonly total: number;
  /** Why it stopped, with nothing changed; null while all is well. */
  readonly fault: Message | null;
}

/** The currency of the demo department's head office, for totals over several currencies. */
const demoCurrency = "EUR";

const shared = globalThis as { recoupDemo?: { work: DemoWork | null; running: boolean } };
shared.recoupDemo ??= { work: null, running: false };
const state = shared.recoupDemo;

/** What is being done about the demo department; null if nothing is, or all went well. */
export function demoWork(): DemoWork | null {
  return state.work;
}

/**
 * Loads the demo department through the same doors as any upload, all of it or
 * nothing. Where the settings name no reporting currency, it brings its own.
 * Resolves when every file is loaded.
 *
 * @param folder where the files lie.
 * @throws Refusal `demo.refusal.other_data`, `demo.refusal.missing`,
 *   `demo.refusal.not_loaded` with the file and the reason, `demo.refusal.busy`.
 */
export async function loadDemo(
  warehouse: Warehouse,
  folder: string = path.join(projectRoot, "data/demo"),
): Promise<void> {
  if ((await holdingsOf(warehouse)).hasOther) throw new Refusal("demo.refusal.other_data", {}, 409);
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.(csv|tsv|txt)$/.test(name))
    : [];
  if (files.length === 0) throw new Refusal("demo.refusal.missing", { folder: "data/demo" });
  const loaded = new Set((await demoImports(warehouse)).map(({ fileName }) => fileName));
  const missing = files.filter((name) => !loaded.has(name)).sort();
  await work("reading", missing.length, async () => {
    await discardLeft(warehouse);
    const uploads = await readFiles(
      warehouse,
      missing.map((name) => path.join(folder, name)),
    );
    state.work = { kind: "loading", done: uploads.length, total: missing.length, fault: null };
    await loadUploads(warehouse, uploads);
    await bringCurrency(warehouse);
  });
}

/** Withdraws the demo department, whole. Resolves when it is gone. */
export async function removeDemo(warehouse: Warehouse): Promise<void> {
  const imports = (await demoImports(warehouse)).map(({ importId }) => importId);
  await work("removing", imports.length, async () => {
    await withdrawAll(warehouse, imports);
    await takeCurrency(warehouse);
  });
}

async function demoImports(warehouse: Warehouse): Promise<ImportRecord[]> {
  return (await listImports(warehouse)).filter(
    ({ importedBy, withdrawnAt }) => importedBy === demoImporter && withdrawnAt === null,
  );
}

async function work(
  kind: DemoWork["kind"],
  total: number,
  run: () => Promise<void>,
): Promise<void> {
  if (state.running) throw new Refusal("demo.refusal.busy", {}, 409);
  state.running = true;
  state.work = { kind, done: 0, total, fault: null };
  try {
    await run();
    state.work = null;
  } catch (cause) {
    const fault = isRefusal(cause) ? { id: cause.id, values: cause.values } : { id: "demo.defect" };
    state.work = { ...(state.work ?? { kind, done: 0, total }), fault };
    throw cause;
  } finally {
    state.running = false;
  }
}

/** Uploads of the demo department that an interrupted run left behind. */
async function discardLeft(warehouse: Warehouse): Promise<void> {
  for (const { id, phase, startedBy } of await listUploads(warehouse)) {
    if (startedBy === demoImporter && phase !== "loading") await discard(warehouse, id);
  }
}

/** Recognises and checks all files, as many at once as there are parser processes. */
async function readFiles(warehouse: Warehouse, files: readonly string[]): Promise<Upload[]> {
  const ids: string[] = [];
  for (const file of files) {
    const { id } = await startUpload(warehouse, {
      stream: createReadStream(file),
      fileName: path.basename(file),
      expectedSize: statSync(file).size,
      by: demoImporter,
    });
    ids.push(id);
  }
  let done = 0;
  return Promise.all(
    ids.map(async (id) => {
      const upload = await whenResting(warehouse, id);
      done += 1;
      state.work = { kind: "reading", done, total: ids.length, fault: null };
      return upload;
    }),
  );
}

async function loadUploads(warehouse: Warehouse, uploads: readonly Upload[]): Promise<void> {
  await requirePhase(warehouse, uploads, "ready");
  const ids = uploads.map(({ id }) => id);
  await confirmAll(warehouse, ids);
  await requirePhase(
    warehouse,
    await Promise.all(ids.map((id) => whenResting(warehouse, id))),
    "loaded",
  );
}

/** Stops for a file that has come to anything else; it stays to be looked at, the others go. */
async function requirePhase(
  warehouse: Warehouse,
  uploads: readonly Upload[],
  wanted: Upload["phase"],
): Promise<void> {
  const stopped = uploads.filter(({ phase }) => phase !== wanted);
  const fault = stopped.find(({ phase }) => phase !== "ready") ?? stopped[0];
  if (!fault) return;
  for (const { id } of uploads) if (id !== fault.id) await discard(warehouse, id);
  throw new Refusal("demo.refusal.not_loaded", { file: fault.fileName, phase: fault.phase });
}

/** Remembers that the reporting currency came with the demo department. */
function currencyNote(warehouse: Warehouse): string {
  return path.join(warehouse.directory, "demo-currency.json");
}

async function bringCurrency(warehouse: Warehouse): Promise<void> {
  if ((await readSettings(warehouse.directory)).reportingCurrency !== null) return;
  await writeJson(currencyNote(warehouse), demoCurrency);
  await writeSettings(warehouse.directory, { reportingCurrency: demoCurrency });
}

/** Takes back the currency that the demo department brought, unless somebody chose another. */
async function takeCurrency(warehouse: Warehouse): Promise<void> {
  const brought = await readJson(currencyNote(warehouse));
  const { reportingCurrency } = await readSettings(warehouse.directory);
  if (brought !== null && brought === reportingCurrency) {
    await writeSettings(warehouse.directory, { reportingCurrency: null });
  }
  rmSync(currencyNote(warehouse), { force: true });
}
