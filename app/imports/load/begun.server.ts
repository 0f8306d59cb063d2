import { statSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import { Refusal } from "../../refusal.ts";
import type { Mapping, Staged } from "../mapping.ts";
import { stage } from "../stage/stage.server.ts";

/** Bytes from which on a file takes seconds to be read: its first rows are shown before. */
const largeFrom = 16 << 20;

/**
 * The beginning of a large file as all of it will be read; null of a smaller one, and where that cannot
 * be said of the beginning alone.
 *
 * @param folder where it is written, in a folder of its own.
 */
export async function stagedBeginning(
  file: { readonly path: string; readonly name: string },
  mapping: Mapping,
  { folder, signal }: { readonly folder: string; readonly signal: AbortSignal },
): Promise<Staged | null> {
  if (statSync(file.path).size <= largeFrom) return null;
  try {
    const out = await mkdtemp(path.join(folder, "begun-"));
    return await stage(file, mapping, { out, signal, onlyBeginning: true });
  } catch (cause) {
    // What is at fault is said when all of the file is read.
    if (cause instanceof Refusal) return null;
    throw cause;
  }
}
