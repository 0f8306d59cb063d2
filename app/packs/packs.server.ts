import path from "node:path";
import { z } from "zod";
import { readJson, writeJson } from "../imports/load/atomic-file.server.ts";
import { Refusal } from "../refusal.ts";
import { type Pack, packKey, packSchema } from "./pack.ts";

const file = (directory: string) => path.join(directory, "packs.json");

/**
 * The packs that were saved, by name.
 *
 * @throws Refusal `pack.refusal.unreadable` where the file was damaged from outside.
 */
export async function listPacks(directory: string): Promise<Pack[]> {
  try {
    const packs = z.array(packSchema).parse((await readJson(file(directory))) ?? []);
    return packs.sort((one, other) => (one.key < other.key ? -1 : 1));
  } catch (cause) {
    if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
      throw new Refusal("pack.refusal.unreadable", { file: file(directory) }, 500);
    }
    throw cause;
  }
}

/** The pack of a key, or of the name that was given it. @throws Refusal `pack.refusal.unknown` */
export async function packOf(directory: string, keyOrName: string): Promise<Pack> {
  const packs = await listPacks(directory);
  const found =
    packs.find(({ key }) => key === keyOrName) ?? packs.find(({ name }) => name === keyOrName);
  if (found) return found;
  const known = packs.map(({ key }) => key).join(", ") || "–";
  throw new Refusal("pack.refusal.unknown", { pack: keyOrName, known }, 404);
}

/**
 * Saves a pack under its name: a new one, or in the place of the one of `replaced`.
 *
 * @throws Refusal `pack.refusal.value` naming what cannot be, `pack.refusal.taken`
 *   where another pack has the name.
 */
export async function savePack(
  directory: string,
  given: Omit<Pack, "key">,
  replaced: string | null,
): Promise<Pack> {
  const parsed = packSchema.safeParse({ ...given, key: packKey(given.name) });
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? "");
    throw new Refusal("pack.refusal.value", { field }, 400);
  }
  const pack = parsed.data;
  const others = (await listPacks(directory)).filter(({ key }) => key !== replaced);
  if (others.some(({ key }) => key === pack.key)) {
    throw new Refusal("pack.refusal.taken", { name: pack.name }, 409);
  }
  await writeJson(file(directory), [...others, pack]);
  return pack;
}

/** Takes a pack away; the figures it showed are not touched. */
export async function removePack(directory: string, key: string): Promise<void> {
  const packs = await listPacks(directory);
  await writeJson(
    file(directory),
    packs.filter((pack) => pack.key !== key),
  );
}
