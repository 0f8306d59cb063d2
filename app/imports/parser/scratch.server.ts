import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * What the parser unpacks lies in a folder of its process below the system's temporary one
 * (`TMPDIR`). The folder's name says whose it is, so that whoever comes next can take away what a
 * killed process left.
 */

const family = `recoup-parser-${os.hostname().replaceAll(/[^A-Za-z0-9.]/g, "")}-`;

let own: string | null = null;
let folders = 0;

/** Where the files of one upload are unpacked. */
export class Scratch {
  #folder: string | null = null;
  #files = 0;

  /** A path at which nothing stands yet. */
  path(): string {
    this.#folder ??= newFolder();
    this.#files += 1;
    return path.join(this.#folder, String(this.#files));
  }

  /** Takes all of it away. */
  remove(): void {
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = null;
  }
}

function newFolder(): string {
  if (own === null) {
    removeLeftOvers();
    own = mkdtempSync(path.join(os.tmpdir(), `${family}${process.pid}-`));
    process.once("exit", () => removeScratchOf(process.pid));
  }
  folders += 1;
  const folder = path.join(own, String(folders));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Takes away what a process that has ended left in the temporary folder. */
export function removeScratchOf(pid: number): void {
  for (const name of leftBy(pid)) {
    rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true });
  }
}

function leftBy(pid: number): string[] {
  return readdirSync(os.tmpdir()).filter((name) => name.startsWith(`${family}${pid}-`));
}

function removeLeftOvers(): void {
  for (const name of readdirSync(os.tmpdir())) {
    const pid = name.startsWith(family)
      ? Number(name.slice(family.length).split("-")[0])
      : Number.NaN;
    if (Number.isInteger(pid) && pid > 0 && !isAlive(pid)) removeScratchOf(pid);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // Not allowed to ask: it lives, and is somebody else's.
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}

/** Writes all of it: one call may write less than it is given. */
export function writeFully(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
