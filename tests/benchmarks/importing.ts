import { createReadStream, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import type { Upload } from "../../app/imports/upload.ts";
import { confirmAll, startUpload, whenResting } from "../../app/imports/uploads.server.ts";
import { text } from "../../app/languages/text.ts";
import { openWarehouse, type Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { type RawFile, rawImport } from "./raw-import.ts";
import { type Cost, costOf } from "./timing.ts";

export interface ImportedFile extends RawFile {
  readonly bytes: number;
  readonly read: number;
  readonly rejected: number;
}

/** What an import took: to receive its files, to recognise, read and compare them, and to load them. */
export interface ImportCost {
  readonly received: Cost;
  readonly read: Cost;
  readonly loaded: Cost;
}

/** A warehouse in a folder that is emptied for it. */
export async function newWarehouse(folder: string): Promise<Warehouse> {
  await rm(folder, { recursive: true, force: true });
  return openWarehouse(folder);
}

/** Brings files in as a user does who drops them together: each previewed, then all confirmed at once. */
export async function importAll(
  warehouse: Warehouse,
  files: readonly string[],
): Promise<{ imported: ImportedFile[]; cost: ImportCost }> {
  const started: Upload[] = [];
  // Reading begins as soon as the first file is there: what is left of it is the next step's.
  const received = await costOf(async () => {
    for (const file of files) {
      started.push(
        await startUpload(warehouse, {
          stream: createReadStream(file),
          fileName: path.basename(file),
          expectedSize: statSync(file).size,
        }),
      );
    }
  });
  const ready: (Upload & { readonly path: string })[] = [];
  const read = await costOf(async () => {
    for (const [index, { id }] of started.entries()) {
      const upload = await whenResting(warehouse, id);
      const file = files[index] as string;
      // The rest is worth measuring without it, as long as it is said.
      if (upload.phase === "refused") process.stdout.write(`Left out: ${said(upload)}\n`);
      else ready.push({ ...requirePhase(upload, "ready"), path: file });
    }
  });
  const loaded = await costOf(async () => {
    await confirmAll(
      warehouse,
      ready.map(({ id }) => id),
    );
    for (const { id } of ready) requirePhase(await whenResting(warehouse, id), "loaded");
  });
  const imported = ready.map(({ mapping, preview, fileName, path }): ImportedFile => {
    if (!mapping) throw new Error(`${fileName} was not understood.`);
    return {
      path,
      mapping,
      bytes: statSync(path).size,
      read: preview?.counts.read ?? 0,
      rejected: preview?.counts.rejected ?? 0,
    };
  });
  return { imported, cost: { received, read, loaded } };
}

function requirePhase(upload: Upload, phase: Upload["phase"]): Upload {
  if (upload.phase === phase) return upload;
  throw new Error(`${upload.fileName}: ${upload.phase} ${said(upload)}`);
}

function said({ message }: Upload): string {
  return message ? text("en", message.id, message.values) : "";
}

/** The anchor: the same files by raw DuckDB into a database file of their own. */
export async function importRaw(database: string, files: readonly RawFile[]): Promise<void> {
  await rm(database, { force: true });
  await rm(`${database}.wal`, { force: true });
  await rawImport(database, files);
}
