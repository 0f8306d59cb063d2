import { keptList } from "../habits/kept-list.server.ts";
import { Refusal } from "../refusal.ts";
import { type Pack, packKey, packSchema } from "./pack.ts";

/** The packs that were saved; no two have one key. */
export const keptPacks = keptList("packs.json", packSchema, joined);

/** The packs that were saved, by name. */
export async function listPacks(directory: string): Promise<Pack[]> {
  const packs = await keptPacks.read(directory);
  return packs.sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** How a new pack begins to look: as the one that was saved last; null before the first. */
export async function lastLook(
  directory: string,
): Promise<Pick<Pack, "company" | "colour" | "logo"> | null> {
  const last = (await keptPacks.read(directory)).at(-1);
  return last ? { company: last.company, colour: last.colour, logo: last.logo } : null;
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
  await keptPacks.change(directory, (packs) => {
    const others = packs.filter(({ key }) => key !== replaced);
    return joined(others, pack);
  });
  return pack;
}

function joined(packs: readonly Pack[], pack: Pack): readonly Pack[] {
  if (packs.some(({ key }) => key === pack.key)) {
    throw new Refusal("pack.refusal.taken", { name: pack.name }, 409);
  }
  return [...packs, pack];
}
