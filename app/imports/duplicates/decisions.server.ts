import path from "node:path";
import { z } from "zod";
import { Refusal } from "../../refusal.ts";
import { readJson, writeJson } from "../load/atomic-file.server.ts";
import { type Decision, duplicateKinds } from "./duplicates.ts";

const schema = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(duplicateKinds),
    verdict: z.enum(["same", "different"]),
    members: z.array(z.object({ id: z.string(), client: z.string().nullable() })).min(2),
    canonical: z.string().nullable(),
    decidedAt: z.string(),
    decidedBy: z.string().nullable(),
  }),
);

function fileOf(dataDir: string): string {
  return path.join(dataDir, "duplicates.json");
}

/**
 * What the user said of possible duplicates, in the order in which it was said; kept in
 * `duplicates.json` of the data folder.
 *
 * @throws Refusal `duplicates.refusal.unreadable` naming the file.
 */
export async function readDecisions(dataDir: string): Promise<Decision[]> {
  const file = fileOf(dataDir);
  try {
    return schema.parse((await readJson(file)) ?? []);
  } catch (cause) {
    if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
      throw new Refusal("duplicates.refusal.unreadable", { file }, 500);
    }
    throw cause;
  }
}

export async function writeDecisions(
  dataDir: string,
  decisions: readonly Decision[],
): Promise<void> {
  await writeJson(fileOf(dataDir), decisions);
}
