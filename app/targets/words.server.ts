import path from "node:path";
import { z } from "zod";
import { readJson, writeJson } from "../imports/load/atomic-file.server.ts";
import { Refusal } from "../refusal.ts";
import type { Alias } from "../warehouse/aliases.server.ts";
import { goalKey, type TargetWord, targetWordSchema } from "./typed-target.ts";

function fileOf(dataDir: string): string {
  return path.join(dataDir, "targets.json");
}

/**
 * What users typed in about goals, in the order in which it was said; kept in
 * `targets.json` of the data folder, which is the truth as the uploads are.
 *
 * @throws Refusal `targets.refusal.unreadable` naming the file.
 */
export async function readTargetWords(dataDir: string): Promise<TargetWord[]> {
  const file = fileOf(dataDir);
  try {
    return z.array(targetWordSchema).parse((await readJson(file)) ?? []);
  } catch (cause) {
    if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
      throw new Refusal("targets.refusal.unreadable", { file }, 500);
    }
    throw cause;
  }
}

export async function writeTargetWords(
  dataDir: string,
  words: readonly TargetWord[],
): Promise<void> {
  await writeJson(fileOf(dataDir), words);
}

/** A goal that was typed in and counts, as the marts read it. */
interface CountedTarget extends Readonly<Record<string, string | null>> {
  readonly metric: string;
  readonly period: string;
  readonly collector: string | null;
  readonly team: string | null;
  readonly value: string;
  readonly currency: string | null;
}

/** The last word on each goal, of those that have a value; people by the id that counts. */
export function countedTargets(
  words: readonly TargetWord[],
  aliases: readonly Alias[] = [],
): CountedTarget[] {
  const canonical = new Map(
    aliases.filter(({ kind }) => kind === "collectors").map((alias) => [alias.id, alias.canonical]),
  );
  const last = new Map<string, CountedTarget | null>();
  for (const { metric, period, collector: said, team, value, currency } of words) {
    const collector = said === null ? null : (canonical.get(said) ?? said);
    const key = goalKey({ metric, period, collector, team });
    last.set(key, value === null ? null : { metric, period, collector, team, value, currency });
  }
  return [...last.values()].filter((target) => target !== null);
}
