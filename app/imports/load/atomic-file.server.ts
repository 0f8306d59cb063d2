import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";

/**
 * Writes a value as JSON so that a reader, now or after a crash, finds the old
 * content or the new, never a part: a file beside it, synced, then renamed.
 */
export async function writeJson(target: string, value: unknown): Promise<void> {
  const folder = path.dirname(target);
  await mkdir(folder, { recursive: true });
  const beside = path.join(folder, `.${path.basename(target)}.${randomUUID()}`);
  try {
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(`${JSON.stringify(value, null, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
  await syncFolder(folder);
}

/** Reads JSON; null where there is no such file. */
export async function readJson(source: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(source, "utf8"));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw cause;
  }
}

/** Makes a rename or a new name in a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
