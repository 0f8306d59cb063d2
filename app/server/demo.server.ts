import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { listImports } from "../imports/history.server.ts";
import type { Message } from "../imports/mapping.ts";
import type { ImportRecord } from "../imports/upload.ts";
import { confirm, discard, startUpload, whenResting } from "../imports/uploads.server.ts";
import { withdraw } from "../imports/withdraw.server.ts";
import { Refusal } from "../refusal.ts";
import { projectRoot } from "../warehouse/paths.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { demoImporter, holdingsOf } from "./holdings.server.ts";
import { isRefusal } from "./refusals.server.ts";

/** The demo department on its way in or out. */
export interface DemoWork {
  readonly kind: "loading" | "removing";
  /** Files done, of all. */
  readonly done: number;
  readonly total: number;
  /** Why it stopped; null while all is well. */
  readonly fault: Message | null;
}

const shared = globalThis as { recoupDemo?: { work: DemoWork | null; running: boolean } };
shared.recoupDemo ??= { work: null, running: false };
const state = shared.recoupDemo;

/** What is being done about the demo department; null if nothing is, or all went well. */
export function demoWork(): DemoWork | null {
  return state.work;
}

/**
 * Loads the demo department through the same doors as any upload. Resolves when
 * every file is loaded.
 *
 * @throws Refusal `demo.refusal.other_data`, `demo.refusal.missing`,
 *   `demo.refusal.not_loaded` with the file and the reason, `demo.refusal.busy`.
 */
export async function loadDemo(warehouse: Warehouse): Promise<void> {
  if ((await holdingsOf(warehouse)).hasOther) throw new Refusal("demo.refusal.other_data", {}, 409);
  const folder = path.join(projectRoot, "data/demo");
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.(csv|tsv|txt)$/.test(name))
    : [];
  if (files.length === 0) throw new Refusal("demo.refusal.missing", { folder: "data/demo" });
  // Whoever was interrupted goes on where it stopped.
  const loaded = new Set((await demoImports(warehouse)).map(({ fileName }) => fileName));
  const missing = files.filter((name) => !loaded.has(name)).sort();
  await work("loading", missing, (name) => loadFile(warehouse, path.join(folder, name)));
}

/** Withdraws every import of the demo department. Resolves when all are gone. */
export async function removeDemo(warehouse: Warehouse): Promise<void> {
  const imports = await demoImports(warehouse);
  // The last first: what depends on others goes before them.
  await work("removing", imports.reverse(), ({ importId }) => withdraw(warehouse, importId));
}

async function demoImports(warehouse: Warehouse): Promise<ImportRecord[]> {
  return (await listImports(warehouse)).filter(
    ({ importedBy, withdrawnAt }) => importedBy === demoImporter && withdrawnAt === null,
  );
}

async function work<T>(
  kind: DemoWork["kind"],
  parts: readonly T[],
  each: (part: T) => Promise<unknown>,
): Promise<void> {
  if (state.running) throw new Refusal("demo.refusal.busy", {}, 409);
  state.running = true;
  let done = 0;
  state.work = { kind, done, total: parts.length, fault: null };
  try {
    for (const part of parts) {
      await each(part);
      done += 1;
      state.work = { kind, done, total: parts.length, fault: null };
    }
    state.work = null;
  } catch (cause) {
    const fault = isRefusal(cause) ? { id: cause.id, values: cause.values } : { id: "demo.defect" };
    state.work = { kind, done, total: parts.length, fault };
    throw cause;
  } finally {
    state.running = false;
  }
}

async function loadFile(warehouse: Warehouse, file: string): Promise<void> {
  const { id } = await startUpload(warehouse, {
    stream: createReadStream(file),
    fileName: path.basename(file),
    expectedSize: statSync(file).size,
    by: demoImporter,
  });
  const ready = await whenResting(warehouse, id);
  if (ready.phase === "ready" && ready.already === null) {
    await confirm(warehouse, id);
    const loaded = await whenResting(warehouse, id);
    if (loaded.phase !== "loaded") throw notLoaded(file, loaded.phase);
  } else if (ready.phase === "ready") await discard(warehouse, id);
  else throw notLoaded(file, ready.phase);
}

function notLoaded(file: string, phase: string): Refusal {
  return new Refusal("demo.refusal.not_loaded", { file: path.basename(file), phase });
}
