import { z } from "zod";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const few = z.number().int().min(0).max(9999);
const days = z.number().int().min(1).max(366);

/** A contact rule that the user set, as it is kept among the settings. */
export const contactRuleSchema = z
  .object({
    /** A country by its code or name, a region, both ("US-NY"), or "*" for all. */
    jurisdiction: z.string().trim().min(1).max(100),
    ruleId: z.string().trim().min(1).max(100),
    counts: z.enum(["attempts", "calls", "contacts"]),
    /** At most so many within `days`. */
    maxCount: few.nullable(),
    days: days.nullable(),
    /** No call within so many days after a conversation, whose day is the first of them. */
    daysAfterConversation: days.nullable(),
    hourFrom: time.nullable(),
    hourTo: time.nullable(),
    /** As a user writes it: "Mon-Fri", "1-5". */
    weekdays: z.string().trim().max(200).nullable(),
    per: z.enum(["debt", "customer"]),
    validFrom: day.nullable(),
    validTo: day.nullable(),
    /** A received rule that the user took away. */
    isOff: z.boolean(),
  })
  .refine((rule) => (rule.maxCount === null) === (rule.days === null), { path: ["days"] })
  .refine((rule) => !rule.validFrom || !rule.validTo || rule.validFrom <= rule.validTo, {
    path: ["validTo"],
  })
  .refine(
    (rule) =>
      rule.isOff ||
      [rule.maxCount, rule.daysAfterConversation, rule.hourFrom, rule.hourTo, rule.weekdays].some(
        (limit) => limit !== null,
      ),
    { path: ["maxCount"] },
  );

export type ContactRule = z.output<typeof contactRuleSchema>;

/** What tells a rule from every other: two of one key are versions of one rule. */
export function keyOf({
  jurisdiction,
  ruleId,
  validFrom,
}: Pick<ContactRule, "jurisdiction" | "ruleId" | "validFrom">): string {
  return JSON.stringify([jurisdiction, ruleId, validFrom]);
}
