import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { readJson, writeJson } from "../imports/load/atomic-file.server.ts";
import { Refusal } from "../refusal.ts";

/** What people keep beside the data: a list in a file of the data folder. */
export interface KeptList<T extends { readonly key: string }> {
  /** @throws Refusal `habits.refusal.unreadable` where the file was damaged from outside. */
  read(directory: string): Promise<T[]>;
  /** Writes what `work` makes of the list; changes follow each other, so that none is lost. */
  change(directory: string, work: (list: readonly T[]) => readonly T[]): Promise<void>;
  /** Takes an entry away, to be brought back if it was a slip; one that is gone already stays gone. */
  remove(directory: string, key: string): Promise<void>;
  /**
   * Brings back what was taken away; what was brought back already stays.
   *
   * @throws Refusal `habits.refusal.gone` where too many others were taken away since, or
   *   what the list refuses.
   */
  restore(directory: string, key: string): Promise<void>;
}

/** So many entries that were taken away are kept for the case of a slip. */
const mostRemoved = 50;

const turns = new Map<string, Promise<unknown>>();

/**
 * The list in a file of the data folder whose entries keep to a schema.
 *
 * @param join the list with an entry that comes in, or comes back; it may refuse one
 */
export function keptList<T extends { readonly key: string }>(
  name: string,
  schema: z.ZodType<T>,
  join: (list: readonly T[], entry: T) => readonly T[] = (list, entry) => [...list, entry],
): KeptList<T> {
  const read = (directory: string) => readList(path.join(directory, name), schema);
  const removed = (directory: string) => path.join(directory, `removed-${name}`);
  return {
    read,
    change(directory, work) {
      const file = path.join(directory, name);
      return inTurn(file, async () => writeJson(file, work(await read(directory))));
    },
    remove(directory, key) {
      const file = path.join(directory, name);
      return inTurn(file, async () => {
        const list = await read(directory);
        const entry = list.find((one) => one.key === key);
        if (!entry) return;
        const others = (await readList(removed(directory), schema)).filter(
          (one) => one.key !== key,
        );
        // First kept there, then taken from here: a crash between leaves it in both.
        await writeJson(removed(directory), [...others, entry].slice(-mostRemoved));
        await writeJson(
          file,
          list.filter((one) => one !== entry),
        );
      });
    },
    restore(directory, key) {
      const file = path.join(directory, name);
      return inTurn(file, async () => {
        const list = await read(directory);
        const entry = (await readList(removed(directory), schema)).find((one) => one.key === key);
        if (!entry) throw new Refusal("habits.refusal.gone", {}, 404);
        if (list.some((one) => isDeepStrictEqual(one, entry))) return;
        await writeJson(file, join(list, entry));
      });
    },
  };
}

async function readList<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  try {
    return z.array(schema).parse((await readJson(file)) ?? []);
  } catch (cause) {
    if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
      throw new Refusal("habits.refusal.unreadable", { file }, 500);
    }
    throw cause;
  }
}

function inTurn(file: string, work: () => Promise<void>): Promise<void> {
  const turn = (turns.get(file) ?? Promise.resolve()).then(work);
  // The next change does not fail for this one; this one's caller is told.
  turns.set(
    file,
    turn.catch(() => undefined),
  );
  return turn;
}
