import { z } from "zod";

/** Whom a goal is for: nobody named is the whole department. */
export interface Holder {
  readonly collector: string | null;
  readonly team: string | null;
}

/**
 * One word of a user on a goal: set, changed or, without a value, ended. Words are only ever
 * added: the last on a goal counts, those before it are its history.
 */
export const targetWordSchema = z
  .object({
    metric: z.string().regex(/^[a-z_]{1,60}$/),
    /** 2026-03, 2026-Q1 or 2026. */
    period: z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/),
    collector: z.string().min(1).max(200).nullable(),
    team: z.string().min(1).max(200).nullable(),
    /** An exact decimal; null: the goal that was typed in no longer counts. */
    value: z
      .string()
      .regex(/^-?\d{1,12}(\.\d{1,6})?$/)
      .nullable(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
    saidAt: z.string(),
    saidBy: z.string().nullable(),
  })
  .refine(({ collector, team }) => collector === null || team === null, { path: ["team"] });

export type TargetWord = z.output<typeof targetWordSchema>;

/** What tells a goal from every other. */
export function goalKey({
  metric,
  period,
  collector,
  team,
}: Holder & Pick<TargetWord, "metric" | "period">): string {
  return JSON.stringify([metric, period, collector, team]);
}
