import { createReadStream, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import type { Upload } from "../../app/imports/upload.ts";
import { confirm, startUpload, whenResting } from "../../app/imports/uploads.server.ts";
import { text } from "../../app/languages/text.ts";
import { openWarehouse, type Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { type RawFile, rawImport } from "./raw-import.ts";
import { timed } from "./timing.ts";

export interface ImportedFile extends RawFile {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly read: number;
  readonly rejected: number;
}

/** Loads every file as an upload would be: received, recognised, staged, confirmed, loaded. */
export async function importAll(
  folder: string,
  files: readonly string[],
): Promise<{ warehouse: Warehouse; imported: ImportedFile[] }> {
  await rm(folder, { recursive: true, force: true });
  const warehouse = await openWarehouse(folder);
  const imported: ImportedFile[] = [];
  for (const file of files) {
    let upload: Upload | undefined;
    const milliseconds = await timed(async () => {
      upload = await load(warehouse, file);
    });
    if (!upload?.mapping) throw new Error(`${file} was not understood.`);
    imported.push({
      path: file,
      mapping: upload.mapping,
      bytes: statSync(file).size,
      milliseconds,
      read: upload.preview?.counts.read ?? 0,
      rejected: upload.preview?.counts.rejected ?? 0,
    });
  }
  return { warehouse, imported };
}

async function load(warehouse: Warehouse, file: string): Promise<Upload> {
  const started = await startUpload(warehouse, {
    stream: createReadStream(file),
    fileName: path.basename(file),
    expectedSize: statSync(file).size,
  });
  const ready = await whenResting(warehouse, started.id);
  if (ready.phase !== "ready") throw new Error(`${file}: ${ready.phase} ${said(ready)}`);
  await confirm(warehouse, started.id);
  const loaded = await whenResting(warehouse, started.id);
  if (loaded.phase !== "loaded") throw new Error(`${file}: ${loaded.phase} ${said(loaded)}`);
  // What the preview said is what was loaded; the loaded upload may no longer hold it.
  return { ...loaded, mapping: loaded.mapping ?? ready.mapping, preview: ready.preview };
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
