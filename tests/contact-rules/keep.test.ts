import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ContactRule, keyOf } from "../../app/contact-rules/contact-rule.ts";
import { exampleRules } from "../../app/contact-rules/examples.ts";
import {
  addExample,
  bringBack,
  listRules,
  removeRule,
  saveRule,
} from "../../app/contact-rules/keep.server.ts";
import { readRuleForm } from "../../app/contact-rules/read-form.ts";
import { inLocale } from "../../app/languages/current.server.ts";
import { headline } from "../../app/metrics/measure.server.ts";
import { writeSettings } from "../../app/settings.server.ts";
import { defaultMartSettings } from "../../app/warehouse/mart-settings.server.ts";
import { over } from "../metrics/asking.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

beforeEach(async () => {
  await writeSettings(department.warehouse.directory, { contactRules: [] });
  // Nine calls to a customer in the United States on one day, at ten to midnight.
  await department.load(
    {
      customers: [{ customer_id: "K", country: "US" }],
      contact_rules: [
        {
          jurisdiction: "US",
          rule_id: "1",
          counts: "calls",
          max_count: 8,
          days: 7,
          weekdays: "Mon-Fri",
        },
      ],
      activities: Array.from({ length: 9 }, () => ({
        customer_id: "K",
        at: "2025-03-03 23:50:00",
        at_has_time: true,
        channel: "phone",
      })),
    },
    defaultMartSettings,
  );
});

afterAll(() => department.close());

const breaches = async () =>
  (await headline(department.warehouse, "rule_breaches", over("2025-03-01", "2025-03-31"))).value;
const inForce = async () => (await listRules(department.warehouse)).rules;

const rule: ContactRule = {
  jurisdiction: "US",
  ruleId: "2",
  counts: "attempts",
  maxCount: 5,
  days: 7,
  daysAfterConversation: null,
  hourFrom: null,
  hourTo: null,
  weekdays: null,
  per: "customer",
  validFrom: null,
  validTo: null,
  isOff: false,
};

test("lists the rules of files as they are applied", async () => {
  expect(await inForce()).toEqual([
    expect.objectContaining({
      jurisdiction: "US",
      ruleId: "1",
      maxCount: 8,
      weekdays: "Mon-Fri",
      readWeekdays: [1, 2, 3, 4, 5],
      per: "customer",
      validFrom: null,
      isOwn: false,
      isReceived: true,
      fileName: "contact_rules.csv",
    }),
  ]);
  expect(await breaches()).toBe(1);
});

test("a rule that is set here counts at once, and is forgotten when it is taken away", async () => {
  await saveRule(department.warehouse, rule, null);
  expect(await breaches()).toBe(1 + 4);
  await removeRule(department.warehouse, keyOf(rule));
  expect(await breaches()).toBe(1);
  expect((await listRules(department.warehouse)).takenAway).toEqual([]);
});

test("a file's rule is changed, renamed, taken away and brought back", async () => {
  const { warehouse } = department;
  const [received] = await inForce();
  const key = received?.key ?? "";
  await saveRule(warehouse, { ...rule, ruleId: "1", maxCount: 6 }, key);
  expect(await breaches()).toBe(3);
  expect(await inForce()).toEqual([
    expect.objectContaining({ maxCount: 6, isOwn: true, isReceived: true }),
  ]);
  await saveRule(warehouse, { ...rule, ruleId: "mine", maxCount: 7 }, key);
  expect((await inForce()).map(({ ruleId }) => ruleId)).toEqual(["mine"]);
  expect(await breaches()).toBe(2);
  const { takenAway } = await listRules(warehouse);
  expect(takenAway.map(keyOf)).toEqual([key]);
  await bringBack(warehouse, key);
  expect((await inForce()).map(({ ruleId }) => ruleId)).toEqual(["1", "mine"]);
  expect(await breaches()).toBe(1 + 2);
  await removeRule(warehouse, key);
  expect((await inForce()).map(({ ruleId }) => ruleId)).toEqual(["mine"]);
});

test("the shipped examples are taken over once, and hold", async () => {
  const { warehouse } = department;
  for (const { id } of exampleRules) await addExample(warehouse, id);
  await addExample(warehouse, "us");
  const rules = await inForce();
  expect(rules).toHaveLength(1 + 3 + 2 + 1);
  expect(
    rules
      .filter(({ jurisdiction }) => jurisdiction === "US")
      .map((one) => [one.hourFrom, one.hourTo]),
  ).toContainEqual(["08:00", "21:00"]);
  // Of nine calls at 23:50 the ninth was beyond eight; two are beyond seven, and all are too late.
  expect(await breaches()).toBe(1 + 2 + 9);
  await expect(addExample(warehouse, "xx")).rejects.toMatchObject({ id: "rules.refusal.example" });
});

test("an example is named in the language of whoever adds it, and is no other in the next", async () => {
  const { warehouse } = department;
  const names = async (jurisdiction: string) =>
    (await inForce()).filter((one) => one.jurisdiction === jurisdiction).map((one) => one.ruleId);
  await inLocale("pl", () => addExample(warehouse, "au"));
  // The spaces are those that people type.
  expect((await names("AU")).sort()).toEqual([
    "Dziesięć kontaktów w miesiącu",
    "Trzy kontakty w tygodniu",
  ]);
  await inLocale("sv", () => addExample(warehouse, "au"));
  expect(await names("AU")).toHaveLength(2);
  await inLocale("sv", () => addExample(warehouse, "ph"));
  expect(await names("PH")).toEqual(["SEC-cirkulär 18: tider"]);
});

test("what cannot be is refused by name, and nothing changes", async () => {
  const form = (more: Record<string, string>) => {
    const data = new FormData();
    const filled = { jurisdiction: "US", ruleId: "x", counts: "calls", per: "debt", ...more };
    for (const [name, value] of Object.entries(filled)) data.set(name, value);
    return readRuleForm(data);
  };
  const refused: readonly (readonly [Record<string, string>, string])[] = [
    [{ jurisdiction: " " }, "jurisdiction"],
    [{}, "maxCount"],
    [{ maxCount: "three", days: "7" }, "maxCount"],
    [{ maxCount: "3" }, "days"],
    [{ hourFrom: "25:00" }, "hourFrom"],
    [{ hourFrom: "08:00", validFrom: "2025-02-01", validTo: "2025-01-31" }, "validTo"],
    [{ hourFrom: "08:00", counts: "smiles" }, "counts"],
  ];
  for (const [fields, field] of refused) {
    await expect(saveRule(department.warehouse, form(fields), null)).rejects.toMatchObject({
      id: "rules.refusal.value",
      values: { field },
    });
  }
  expect(await inForce()).toHaveLength(1);
  await saveRule(department.warehouse, form({ hourTo: "21:00", validFrom: "2025-03-01" }), null);
  expect(await breaches()).toBe(1 + 9);
});
