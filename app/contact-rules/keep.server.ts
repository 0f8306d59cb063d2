import { currentLocale } from "../languages/current.server.ts";
import { type Locale, locales } from "../languages/languages.ts";
import { text } from "../languages/text.ts";
import { Refusal } from "../refusal.ts";
import { martSettings, readSettings, writeSettings } from "../settings.server.ts";
import { buildMarts } from "../warehouse/marts.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { type ContactRule, contactRuleSchema, keyOf } from "./contact-rule.ts";
import { type ExampleRule, exampleRules } from "./examples.ts";

/** A rule as the page lists it. */
export interface ListedRule extends ContactRule {
  readonly key: string;
  /** Set here, and not as a file has it. */
  readonly isOwn: boolean;
  /** A file has a rule of this key, whether or not the user changed it. */
  readonly isReceived: boolean;
  /** The weekdays that were read from the words; null where there are none, or none that can be read. */
  readonly readWeekdays: readonly number[] | null;
  /** The file that it came with; null where it is only the user's. */
  readonly fileName: string | null;
}

const beginning = "0001-01-01";
const end = "9999-12-31";

/** The rules in force, and those of files that the user took away. */
export async function listRules(
  warehouse: Warehouse,
): Promise<{ rules: ListedRule[]; takenAway: ContactRule[] }> {
  const rows = await warehouse.run<{
    jurisdiction: string;
    rule_id: string;
    counts: ContactRule["counts"];
    max_count: number | null;
    days: number;
    days_after_conversation: number | null;
    hour_from: string | null;
    hour_to: string | null;
    weekdays_given: string;
    weekdays: number[] | null;
    per: ContactRule["per"];
    valid_from: string;
    valid_to: string;
    is_own: boolean;
    is_received: boolean;
    file_name: string | null;
  }>("reports/contact_rules_in_force");
  const rules = rows.map((row): ListedRule => {
    const rule: ContactRule = {
      jurisdiction: row.jurisdiction,
      ruleId: row.rule_id,
      counts: row.counts,
      maxCount: row.max_count,
      days: row.max_count === null ? null : row.days,
      daysAfterConversation: row.days_after_conversation,
      hourFrom: row.hour_from,
      hourTo: row.hour_to,
      weekdays: row.weekdays_given || null,
      per: row.per,
      validFrom: row.valid_from === beginning ? null : row.valid_from,
      validTo: row.valid_to === end ? null : row.valid_to,
      isOff: false,
    };
    return {
      ...rule,
      key: keyOf(rule),
      isOwn: row.is_own,
      isReceived: row.is_received,
      readWeekdays: row.weekdays,
      fileName: row.file_name,
    };
  });
  const { contactRules } = await readSettings(warehouse.directory);
  return { rules, takenAway: contactRules.filter((rule) => rule.isOff) };
}

/**
 * Keeps a rule. One that a file has is replaced by it where both have one key; where
 * the key changed the file's is taken away.
 *
 * @param before the key of the rule that was edited; null for a new one
 * @throws Refusal `rules.refusal.value` naming what cannot be.
 */
export async function saveRule(
  warehouse: Warehouse,
  given: unknown,
  before: string | null,
): Promise<ContactRule> {
  const parsed = contactRuleSchema.safeParse(given);
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? "");
    throw new Refusal("rules.refusal.value", { field }, 400);
  }
  await change(warehouse, async (rules) => {
    const key = keyOf(parsed.data);
    const others = rules.filter((rule) => keyOf(rule) !== key && keyOf(rule) !== before);
    const left = before !== null && before !== key ? await takenFromFile(warehouse, before) : [];
    return [...others, ...left, parsed.data];
  });
  return parsed.data;
}

/** Takes a rule away: one that the user set is forgotten, one of a file is switched off. */
export async function removeRule(warehouse: Warehouse, key: string): Promise<void> {
  await change(warehouse, async (rules) => [
    ...rules.filter((rule) => keyOf(rule) !== key),
    ...(await takenFromFile(warehouse, key)),
  ]);
}

/** Brings a rule of a file back that was taken away or changed. */
export async function bringBack(warehouse: Warehouse, key: string): Promise<void> {
  await change(warehouse, async (rules) => rules.filter((rule) => keyOf(rule) !== key));
}

/**
 * Adds the shipped rules of a country, named in the language of whoever adds them; those that
 * are there already, in whichever language, are left as they are.
 */
export async function addExample(warehouse: Warehouse, id: string): Promise<void> {
  const example = exampleRules.find((one) => one.id === id);
  if (!example) throw new Refusal("rules.refusal.example", { example: id }, 404);
  const { rules: inForce } = await listRules(warehouse);
  const known = new Set(inForce.map(({ key }) => key));
  await change(warehouse, async (rules) => {
    const added = example.rules
      .filter((rule) => !locales.some((locale) => known.has(keyOf(inLanguage(rule, locale)))))
      .map((rule) => inLanguage(rule, currentLocale()));
    const keys = new Set(added.map(keyOf));
    return [...rules.filter((rule) => !keys.has(keyOf(rule))), ...added];
  });
}

/** An example as a rule of its own. */
function inLanguage({ name, ...rule }: ExampleRule, locale: Locale): ContactRule {
  // A kept id has no no-break spaces: they are for the lines of a page, and nobody types them.
  return { ...rule, ruleId: text(locale, name).replaceAll("\u00a0", " ") };
}

/** What switches a rule of a file off; nothing where no file has it. */
async function takenFromFile(warehouse: Warehouse, key: string): Promise<ContactRule[]> {
  const { rules } = await listRules(warehouse);
  const rule = rules.find((known) => known.key === key);
  if (!rule?.isReceived) return [];
  const { jurisdiction, ruleId, validFrom } = rule;
  return [
    {
      jurisdiction,
      ruleId,
      validFrom,
      counts: "attempts",
      maxCount: null,
      days: null,
      daysAfterConversation: null,
      hourFrom: null,
      hourTo: null,
      weekdays: null,
      per: "customer",
      validTo: null,
      isOff: true,
    },
  ];
}

/** Changes the user's rules and derives again what depends on rules. */
async function change(
  warehouse: Warehouse,
  work: (rules: readonly ContactRule[]) => Promise<readonly ContactRule[]>,
): Promise<void> {
  const { contactRules } = await readSettings(warehouse.directory);
  const changed = await work(contactRules);
  await writeSettings(warehouse.directory, { contactRules: [...changed] });
  const settings = await martSettings(warehouse.directory);
  await warehouse.write((transaction) =>
    buildMarts(transaction, new Set(["contact_rules"]), settings),
  );
}
