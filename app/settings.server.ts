import path from "node:path";
import { z } from "zod";
import { contactRuleSchema } from "./contact-rules/contact-rule.ts";
import { readDecisions } from "./imports/duplicates/decisions.server.ts";
import { aliasesOf } from "./imports/duplicates/duplicates.ts";
import { readJson, writeJson } from "./imports/load/atomic-file.server.ts";
import { Refusal } from "./refusal.ts";
import { countedTargets, readTargetWords } from "./targets/words.server.ts";
import { type MartSettings, martsFollow } from "./warehouse/mart-settings.server.ts";
import { buildMarts } from "./warehouse/marts.server.ts";
import type { Warehouse } from "./warehouse/warehouse.server.ts";

const schema = z.object({
  /** ISO 4217; null: a scope of one currency is in that currency, a mixed one must name its own. */
  reportingCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .default(null),
  /** Days after its due date within which a promise or an instalment still counts as kept. */
  promiseGraceDays: z.number().int().min(0).max(60).default(3),
  /** Upper ends of the aging buckets in days past due, rising. */
  buckets: z
    .array(z.number().int().positive().max(9999))
    .min(1)
    .max(8)
    .refine((ends) => ends.every((end, index) => end > (ends[index - 1] ?? 0)))
    .default([30, 60, 90, 120]),
  /** What is expected of the future against the past: expected losses are multiplied by it. */
  forwardFactor: z.number().min(0).max(10).default(1),
  /**
   * By import: what counts as paid where a file states totals that disagree with the
   * payments. An import that is not named here: the payments.
   */
  statedPaid: z.record(z.string().regex(/^\d+$/), z.enum(["payments", "statement"])).default({}),
  /** Hours that a full-time month is paid for, whatever its working days. */
  fullTimeHours: z.number().positive().max(744).default(160),
  /**
   * Commission by tier: from a share of the month's target on, the collector's own rate counts
   * so many times. The first tier begins at nothing; by default it is the only one.
   */
  commissionTiers: z
    .array(z.object({ from: z.number().min(0).max(100), times: z.number().min(0).max(100) }))
    .min(1)
    .max(8)
    .refine((tiers) =>
      tiers.every(({ from }, index) =>
        index === 0 ? from === 0 : from > (tiers[index - 1]?.from ?? 0),
      ),
    )
    .default([{ from: 0, times: 1 }]),
  /** Contact rules that the user set, beside those of files. */
  contactRules: z.array(contactRuleSchema).default([]),
  /** The demo department is open to everybody. */
  isDemo: z.boolean().default(false),
});

export type Settings = z.output<typeof schema>;

/** The user's settings, kept in `settings.json` of the data folder; defaults where there is none. */
export async function readSettings(dataDir: string): Promise<Settings> {
  const file = path.join(dataDir, "settings.json");
  try {
    return schema.parse((await readJson(file)) ?? {});
  } catch (cause) {
    if (cause instanceof z.ZodError || cause instanceof SyntaxError) {
      throw new Refusal("settings.refusal.unreadable", { file }, 500);
    }
    throw cause;
  }
}

/** Which of the named settings cannot be so. */
export function settingsFaults(changes: Partial<Settings>): ReadonlySet<string> {
  const parsed = schema.partial().safeParse(changes);
  return new Set(parsed.error?.issues.map(({ path: [name] }) => String(name)) ?? []);
}

/**
 * Changes the named settings and keeps the others. The warehouse's marts follow
 * with `applySettings`.
 *
 * @throws Refusal `settings.refusal.value` naming the setting that cannot be.
 */
export async function writeSettings(
  dataDir: string,
  changes: Partial<Settings>,
): Promise<Settings> {
  const parsed = schema.safeParse({ ...(await readSettings(dataDir)), ...changes });
  if (!parsed.success) {
    const setting = String(parsed.error.issues[0]?.path[0] ?? "");
    throw new Refusal("settings.refusal.value", { setting });
  }
  await writeJson(path.join(dataDir, "settings.json"), parsed.data);
  return parsed.data;
}

/** What of the settings, and of what the user said of duplicates, decides how the marts are derived. */
export async function martSettings(dataDir: string): Promise<MartSettings> {
  const { promiseGraceDays, statedPaid, buckets, contactRules } = await readSettings(dataDir);
  const statementImports = Object.entries(statedPaid)
    .filter(([, choice]) => choice === "statement")
    .map(([importId]) => Number(importId))
    .sort((left, right) => left - right);
  const aliases = aliasesOf(await readDecisions(dataDir));
  const targets = countedTargets(await readTargetWords(dataDir), aliases);
  const bucketEnds = buckets;
  return { promiseGraceDays, statementImports, bucketEnds, aliases, contactRules, targets };
}

/**
 * Writes settings and derives the marts again by them, in one transaction, where they
 * depend on what was changed.
 */
export async function applySettings(
  warehouse: Warehouse,
  changes: Partial<Settings>,
): Promise<Settings> {
  const settings = await writeSettings(warehouse.directory, changes);
  const forMarts = await martSettings(warehouse.directory);
  await warehouse.write(async (transaction) => {
    if (await martsFollow(transaction, forMarts)) return;
    await buildMarts(transaction, undefined, forMarts);
  });
  return settings;
}
