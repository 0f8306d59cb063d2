import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { localMoment } from "../clock.server.ts";
import { readJson, syncFolder, writeJson } from "../imports/load/atomic-file.server.ts";
import { Refusal } from "../refusal.ts";

/** "This is fine": findings of a check that the user knows and accepts, and why. */
const schema = z.object({
  id: z.string().regex(/^[\da-f-]{36}$/),
  check: z.string(),
  reason: z.string(),
  acceptedAt: z.string(),
  acceptedBy: z.string().nullable(),
  /** How many findings it was that were accepted. */
  count: z.number().int().positive(),
});

export type Acceptance = z.output<typeof schema>;

/**
 * Where acceptances are kept: `accepted-findings` in the data folder, for each a JSON
 * file that says why, and beside it a Parquet file of the findings that were meant.
 */
function folderOf(dataDir: string): string {
  return path.join(dataDir, "accepted-findings");
}

function rowsPath(dataDir: string, id: string): string {
  return path.join(folderOf(dataDir), `${id}.parquet`);
}

function notePath(dataDir: string, id: string): string {
  return path.join(folderOf(dataDir), `${id}.json`);
}

/**
 * What was accepted, the latest first.
 *
 * @throws Refusal `check.refusal.unreadable` naming a file that cannot be read.
 */
export async function readAcceptances(dataDir: string): Promise<Acceptance[]> {
  const folder = folderOf(dataDir);
  if (!existsSync(folder)) return [];
  const found: Acceptance[] = [];
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".json") || name.startsWith(".")) continue;
    const file = path.join(folder, name);
    try {
      const acceptance = schema.parse(await readJson(file));
      const rows = rowsPath(dataDir, acceptance.id);
      if (!existsSync(rows)) throw new Refusal("check.refusal.unreadable", { file: rows }, 500);
      found.push(acceptance);
    } catch (cause) {
      if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
        throw new Refusal("check.refusal.unreadable", { file }, 500);
      }
      throw cause;
    }
  }
  return found.sort((left, right) =>
    `${left.acceptedAt} ${left.id}` < `${right.acceptedAt} ${right.id}` ? 1 : -1,
  );
}

/** The files of the findings that were accepted of a check. */
export function acceptedFiles(
  dataDir: string,
  acceptances: readonly Acceptance[],
  check: string,
): string[] {
  return acceptances
    .filter((acceptance) => acceptance.check === check)
    .map(({ id }) => rowsPath(dataDir, id))
    .sort();
}

/**
 * Keeps an acceptance: the findings' keys first, then the note that makes it count, so
 * that a crash in between has accepted nothing.
 *
 * @param writeRows writes the keys as Parquet to a path and returns how many there are
 * @throws Refusal `check.refusal.no_reason`, or `check.refusal.nothing` where there is
 *   nothing to accept.
 */
export async function accept(
  dataDir: string,
  { check, reason, by }: { check: string; reason: string; by: string | null },
  writeRows: (file: string) => Promise<number>,
): Promise<Acceptance> {
  const why = reason.trim();
  if (why === "") throw new Refusal("check.refusal.no_reason", {}, 400);
  const folder = folderOf(dataDir);
  await mkdir(folder, { recursive: true });
  const id = randomUUID();
  const beside = path.join(folder, `.${id}.parquet`);
  try {
    const count = await writeRows(beside);
    if (count === 0) throw new Refusal("check.refusal.nothing", {}, 409);
    await rename(beside, rowsPath(dataDir, id));
    await syncFolder(folder);
    const acceptance = {
      id,
      check,
      reason: why.slice(0, 1000),
      acceptedAt: localMoment(),
      acceptedBy: by,
      count,
    };
    await writeJson(notePath(dataDir, id), acceptance);
    return acceptance;
  } finally {
    await rm(beside, { force: true });
  }
}

/** Takes an acceptance back; what it had accepted is a finding again. */
export async function takeBack(dataDir: string, check: string, id: string): Promise<void> {
  const known = (await readAcceptances(dataDir)).some(
    (acceptance) => acceptance.id === id && acceptance.check === check,
  );
  if (!known) throw new Refusal("check.refusal.not_accepted", {}, 404);
  await rm(notePath(dataDir, id));
  await rm(rowsPath(dataDir, id), { force: true });
}
