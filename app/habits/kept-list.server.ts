import path from "node:path";
import { z } from "zod";
import { readJson, writeJson } from "../imports/load/atomic-file.server.ts";
import { Refusal } from "../refusal.ts";

/** What people keep beside the data: a list in a file of the data folder. */
export interface KeptList<T> {
  /** @throws Refusal `habits.refusal.unreadable` where the file was damaged from outside. */
  read(directory: string): Promise<T[]>;
  /** Writes what `work` makes of the list; changes follow each other, so that none is lost. */
  change(directory: string, work: (list: readonly T[]) => readonly T[]): Promise<void>;
}

const turns = new Map<string, Promise<unknown>>();

/** The list in a file of the data folder whose entries keep to a schema. */
export function keptList<T>(name: string, schema: z.ZodType<T>): KeptList<T> {
  async function read(directory: string): Promise<T[]> {
    const file = path.join(directory, name);
    try {
      return z.array(schema).parse((await readJson(file)) ?? []);
    } catch (cause) {
      if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
        throw new Refusal("habits.refusal.unreadable", { file }, 500);
      }
      throw cause;
    }
  }
  return {
    read,
    change(directory, work) {
      const file = path.join(directory, name);
      const turn = (turns.get(file) ?? Promise.resolve()).then(async () =>
        writeJson(file, work(await read(directory))),
      );
      // The next change does not fail for this one; this one's caller is told.
      turns.set(
        file,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
