import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { Refusal } from "../refusal.ts";
import { syncFolder } from "./load/atomic-file.server.ts";

export interface Received {
  /** sha-256 of the content, in hexadecimal. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  readonly name: string;
}

/** Letters; what file systems allow. */
const longestName = 255;

export interface ReceiveOptions {
  /** Larger files are refused. */
  readonly limitBytes: number;
  /** Called with the bytes received so far. */
  readonly onBytes?: (bytes: number) => void;
}

/** The folder of an original: the file itself and the catalogue entries of its imports. */
export function originalFolder(dataDir: string, hash: string): string {
  return path.join(dataDir, "originals", hash);
}

/** Where the original with this content hash lies. */
export function originalPath(dataDir: string, hash: string): string {
  return path.join(originalFolder(dataDir, hash), "original");
}

/** Files that are still arriving; what is found here at start was never complete. */
export function arrivalsFolder(dataDir: string): string {
  return path.join(dataDir, "originals", "arriving");
}

/**
 * Streams a file to disk under the hash of its content. It is there whole or not
 * at all, and receiving the same content twice keeps one copy.
 *
 * @throws Refusal `imports.refusal.too_large`, `imports.refusal.empty`,
 *   `imports.refusal.disk_full`, `imports.refusal.unreadable`.
 */
export async function receive(
  dataDir: string,
  stream: Readable,
  fileName: string,
  options: ReceiveOptions,
): Promise<Received> {
  const name = plainName(fileName);
  const arrivals = arrivalsFolder(dataDir);
  await mkdir(arrivals, { recursive: true });
  const arriving = path.join(arrivals, randomUUID());
  try {
    const { hash, size } = await writeWhole(arriving, stream, name, options);
    if (size === 0) throw new Refusal("imports.refusal.empty", { file: name });
    await keep(dataDir, arriving, hash);
    return { hash, size, name };
  } catch (cause) {
    throw plain(cause, name);
  } finally {
    stream.destroy();
    await rm(arriving, { force: true });
  }
}

/**
 * A file's name without its folders, and without what a terminal or a page would
 * obey: control characters, and marks that turn the direction of writing.
 */
function plainName(fileName: string): string {
  const bare = path.basename(fileName.replaceAll("\\", "/"));
  const clean = bare.replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");
  return [...clean].slice(0, longestName).join("").trim() || "file";
}

async function writeWhole(
  target: string,
  stream: Readable,
  name: string,
  { limitBytes, onBytes }: ReceiveOptions,
): Promise<{ hash: string; size: number }> {
  const digest = createHash("sha256");
  const file = await open(target, "wx", 0o600);
  let size = 0;
  try {
    for await (const part of stream) {
      const bytes: Buffer = typeof part === "string" ? Buffer.from(part) : part;
      size += bytes.length;
      if (size > limitBytes) {
        const limit = Math.floor(limitBytes / 2 ** 20);
        throw new Refusal("imports.refusal.too_large", { file: name, limit }, 413);
      }
      digest.update(bytes);
      await file.writeFile(bytes);
      onBytes?.(size);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { hash: digest.digest("hex"), size };
}

async function keep(dataDir: string, arriving: string, hash: string): Promise<void> {
  const folder = originalFolder(dataDir, hash);
  await mkdir(folder, { recursive: true });
  const target = originalPath(dataDir, hash);
  if (!existsSync(target)) await rename(arriving, target);
  await syncFolder(folder);
  await syncFolder(path.dirname(folder));
}

/** A failure of the file system in words that say what to do. */
function plain(cause: unknown, file: string): unknown {
  if (cause instanceof Refusal || !(cause instanceof Error)) return cause;
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new Refusal("imports.refusal.disk_full", { file }, 507);
  }
  if (code === "ENOENT") return new Refusal("imports.refusal.no_file", { file });
  if (code === "EISDIR") return new Refusal("imports.refusal.folder", { file });
  if (code === "EACCES" || code === "EPERM") {
    return new Refusal("imports.refusal.not_allowed", { file });
  }
  if (code === "ERR_STREAM_PREMATURE_CLOSE" || code === "ECONNRESET" || code === "ABORT_ERR") {
    return new Refusal("imports.refusal.interrupted", { file }, 400);
  }
  return cause;
}
