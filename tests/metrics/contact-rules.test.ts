import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { items } from "../../app/metrics/items.server.ts";
import { breakdown } from "../../app/metrics/measure.server.ts";
import { defaultMartSettings } from "../../app/warehouse/mart-settings.server.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, over } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const march = over("2025-03-01", "2025-03-31");

/** A call to customer K on a day of March 2025, "3 09:30", without a word of what came of it. */
function call(when: string, more: GivenRow = {}): GivenRow {
  const [day = "", time] = when.split(" ");
  const at = `2025-03-${day.padStart(2, "0")}${time ? ` ${time}` : ""}`;
  return { customer_id: "K", at, at_has_time: time !== undefined, channel: "phone", ...more };
}

const spoke = { outcome: "Spoke to customer" };
const rule = (more: GivenRow): GivenRow => ({ jurisdiction: "US", rule_id: "R", ...more });

interface Given {
  readonly rules: readonly GivenRow[];
  readonly activities: readonly GivenRow[];
  /** Without a country or region the case has a region of its own, and its rules hold there. */
  readonly country?: string;
  readonly region?: string;
}

/** Loads many cases at once, each with a customer and rules of its own. */
async function load(cases: readonly Given[]) {
  const customers: GivenRow[] = [];
  const contact_rules: GivenRow[] = [];
  const activities: GivenRow[] = [];
  for (const [index, given] of cases.entries()) {
    const isPlaced = given.country !== undefined || given.region !== undefined;
    const place = `CASE ${index}`;
    const region = isPlaced ? (given.region ?? "") : place;
    customers.push({ customer_id: `K${index}`, country: given.country ?? "", region });
    for (const one of given.rules) {
      const own = isPlaced ? one : { ...one, jurisdiction: place };
      contact_rules.push({ ...own, rule_id: `${index} ${one.rule_id}` });
    }
    for (const [at, activity] of given.activities.entries()) {
      const customer_id = activity.customer_id === "K" ? `K${index}` : `L${index}`;
      activities.push({ activity_id: `a${at + 1}`, ...activity, customer_id });
    }
  }
  await department.load({
    invoices: [invoice("1"), invoice("2")],
    customers,
    contact_rules,
    activities,
  });
}

/** The breaches of the rules of a case by its customer. */
async function breachesOf(index: number) {
  const customer_id = [`K${index}`, `L${index}`];
  const scope = { ...march, where: { customer_id } };
  const { rows } = await items(department.warehouse, "rule_breaches", scope, {
    sort: "rule_id",
    descending: false,
  });
  return rows.filter((row) => String(row.rule_id).startsWith(`${index} `));
}

/** The activities that are breaches, by their place in the list, each with the reason. */
async function reasonsOf(index: number): Promise<Record<string, string>> {
  const rows = await breachesOf(index);
  return Object.fromEntries(rows.map((row) => [String(row.item_id), String(row.reason)]));
}

async function reasons(given: Given): Promise<Record<string, string>> {
  await load([given]);
  return reasonsOf(0);
}

const expected = (ids: readonly string[], reason: string) =>
  Object.fromEntries(ids.map((id) => [id, reason]));

const seven = rule({ counts: "calls", max_count: 7, days: 7, per: "debt" });
const calls = (days: readonly (number | string)[], more: GivenRow = {}) =>
  days.map((day) => call(String(day), more));

describe("at most seven calls within seven days for each debt", () => {
  const cases: readonly (readonly [string, readonly GivenRow[], readonly string[]])[] = [
    ["seven in a week are allowed", calls([3, 4, 5, 6, 7, 8, 9]), []],
    ["the eighth on the seventh day is not", calls([3, 3, 4, 5, 6, 7, 8, 9]), ["a8"]],
    ["on the eighth day the first no longer counts", calls([3, 4, 5, 6, 7, 8, 9, 10]), []],
    // Days 4 to 10 hold a2 to a8 and a9: eight.
    ["days roll, weeks do not begin anew", calls([3, 4, 5, 6, 7, 8, 9, 10, 10]), ["a9"]],
    [
      "each call beyond is one breach",
      calls(Array.from({ length: 10 }, () => 5)),
      ["a8", "a9", "a10"],
    ],
    [
      "of one day the later are beyond, whatever their order in the file",
      [call("5 18:00"), ...Array.from({ length: 7 }, (_, hour) => call(`5 1${hour}:00`))],
      ["a1"],
    ],
    [
      "another debt has seven of its own",
      [...calls([3, 4, 5, 6, 7, 8, 9], { invoice_id: "1" }), ...calls([9], { invoice_id: "2" })],
      [],
    ],
    [
      "those that name no debt count together",
      [...calls([3, 4, 5, 6, 7, 8, 9], { invoice_id: "1" }), ...calls(Array(8).fill(9))],
      ["a15"],
    ],
    [
      "letters are no calls",
      [...calls([3, 4, 5, 6, 7, 8, 9]), call("9", { channel: "letter" })],
      [],
    ],
    [
      "calls of the customer's are not counted",
      [...calls([3, 4, 5, 6, 7, 8, 9]), call("9", { direction: "incoming" })],
      [],
    ],
    [
      "another customer has calls of its own",
      [...calls([3, 4, 5, 6, 7, 8, 9]), call("9", { customer_id: "L" })],
      [],
    ],
  ];
  beforeAll(() => load(cases.map(([, activities]) => ({ rules: [seven], activities }))));
  test.each(cases.map((one, index) => [one[0], index, one[2]] as const))(
    "%s",
    async (_, index, beyond) => {
      expect(await reasonsOf(index)).toEqual(expected(beyond, "count"));
    },
  );

  test("per customer all debts count together", async () => {
    const activities = [
      ...calls([3, 4, 5, 6, 7, 8, 9], { invoice_id: "1" }),
      ...calls([9], { invoice_id: "2" }),
    ];
    const rules = [{ ...seven, per: "customer" }];
    expect(await reasons({ rules, activities })).toEqual({ a8: "count" });
  });
});

describe("contacts and attempts", () => {
  const three = rule({ counts: "contacts", max_count: 3, days: 7 });
  test("a contact is an attempt in which somebody was reached", async () => {
    const activities = [
      ...calls([3, 4, 5], spoke),
      ...calls([5, 5, 6], { outcome: "No answer" }),
      call("6", { channel: "visit", outcome: "Met in person" }),
    ];
    expect(await reasons({ rules: [three], activities })).toEqual({ a7: "count" });
  });
  test("a month of thirty days has its own limit beside the week's", async () => {
    // Twelve contacts in 30 days, never more than three in seven: the eleventh and twelfth are beyond ten.
    const ten = rule({ rule_id: "M", counts: "contacts", max_count: 10, days: 30 });
    const days = [1, 1, 1, 8, 8, 8, 15, 15, 15, 22, 22, 22];
    const found = await reasons({ rules: [three, ten], activities: calls(days, spoke) });
    expect(found).toEqual({ a11: "count", a12: "count" });
  });
  test("without a word of what counts, every attempt does; without days, those of the day", async () => {
    const rules = [rule({ max_count: 1 })];
    const activities = [call("3"), call("3", { channel: "sms" }), call("4"), call("5")];
    expect(await reasons({ rules, activities })).toEqual({ a2: "count" });
  });
  test("none allowed is a rule too", async () => {
    const rules = [rule({ counts: "calls", max_count: 0, days: 7 })];
    expect(await reasons({ rules, activities: [call("3")] })).toEqual({ a1: "count" });
  });
});

describe("no call within seven days after a conversation", () => {
  const quiet = rule({ counts: "calls", days_after_conversation: 7, per: "debt" });
  const cases: readonly (readonly [string, readonly GivenRow[], readonly string[]])[] = [
    ["the conversation's day is the first of seven", [call("3", spoke), call("9")], ["a2"]],
    ["the eighth day is free", [call("3", spoke), call("10")], []],
    ["later on the same day is within", [call("3 09:00", spoke), call("3 09:01")], ["a2"]],
    ["earlier on the same day was before it", [call("3 09:00"), call("3 09:01", spoke)], []],
    ["of one day without times nobody knows which was first", [call("3", spoke), call("3")], []],
    [
      "a call that reached nobody is no conversation",
      [call("3", { outcome: "Busy" }), call("4")],
      [],
    ],
    ["nor is one with a third party", [call("3", { outcome: "Third party" }), call("4")], []],
    [
      "the customer's own call is one",
      [call("3", { ...spoke, direction: "incoming" }), call("4")],
      ["a2"],
    ],
    ["the customer may call", [call("3", spoke), call("4", { direction: "incoming" })], []],
    ["letters may go out", [call("3", spoke), call("4", { channel: "letter" })], []],
    [
      "about another debt they may call",
      [call("3", { ...spoke, invoice_id: "1" }), call("4", { invoice_id: "2" })],
      [],
    ],
    [
      "a second conversation is a breach and begins seven days anew",
      [call("3", spoke), call("8", spoke), call("14"), call("15")],
      ["a2", "a3"],
    ],
  ];
  beforeAll(() => load(cases.map(([, activities]) => ({ rules: [quiet], activities }))));
  test.each(cases.map((one, index) => [one[0], index, one[2]] as const))(
    "%s",
    async (_, index, beyond) => {
      expect(await reasonsOf(index)).toEqual(expected(beyond, "after_conversation"));
    },
  );
});

describe("hours and weekdays", () => {
  const day = rule({ hour_from: "06:00:00", hour_to: "22:00:00" });
  const night = rule({ hour_from: "20:00:00", hour_to: "02:00:00" });
  const hours: readonly (readonly [string, GivenRow, boolean])[] = [
    ["05:59:59", day, true],
    ["06:00:00", day, false],
    ["22:00:00", day, false],
    ["22:00:01", day, true],
    ["12:00", night, true],
    ["20:00", night, false],
    ["01:59", night, false],
    ["02:01", night, true],
    ["05:00", rule({ hour_from: "06:00:00" }), true],
    ["23:59", rule({ hour_from: "06:00:00" }), false],
    ["23:59", rule({ hour_to: "21:00:00" }), true],
    ["00:00:01", rule({ hour_to: "21:00:00" }), false],
  ];
  test("hold from the first to the last of them, both allowed, over midnight too", async () => {
    await load(hours.map(([time, one]) => ({ rules: [one], activities: [call(`3 ${time}`)] })));
    for (const [index, [time, one, isBreach]] of hours.entries()) {
      const what = `${time} of ${JSON.stringify(one)}`;
      expect(await reasonsOf(index), what).toEqual(isBreach ? { a1: "hours" } : {});
    }
  });

  test("are not judged without a time of day", async () => {
    expect(await reasons({ rules: [day], activities: [call("3")] })).toEqual({});
  });

  // 1 March 2025 is a Saturday, the 2nd a Sunday, the 3rd a Monday.
  const weekdays: readonly (readonly [string, readonly string[]])[] = [
    ["Mon-Fri", ["a1", "a2"]],
    ["Mon-Sat", ["a2"]],
    ["1-5", ["a1", "a2"]],
    ["Monday, Wednesday", ["a1", "a2"]],
    ["Mo bis Fr", ["a1", "a2"]],
    ["po–so", ["a2"]],
    ["so,nd", ["a3"]],
    ["lun-ven", ["a1", "a2"]],
    ["Lunes hanggang Biyernes", ["a1", "a2"]],
    ["pirm.-penkt.", ["a1", "a2"]],
    ["mån-fre", ["a1", "a2"]],
    ["Sat-Mon", []],
    ["whenever", []],
    ["", []],
  ];
  test("are read in every language, as lists and ranges", async () => {
    const activities = calls(["1", "2", "3"]);
    await load(weekdays.map(([words]) => ({ rules: [rule({ weekdays: words })], activities })));
    for (const [index, [words, beyond]] of weekdays.entries()) {
      expect(await reasonsOf(index), words).toEqual(expected(beyond, "weekday"));
    }
  });
});

describe("where and when a rule holds", () => {
  const none = (more: GivenRow = {}) => rule({ max_count: 0, days: 7, ...more });
  const places: readonly (readonly [string, string, string, boolean])[] = [
    ["US", "US", "", true],
    ["us ", "US", "", true],
    ["United States", "US", "", true],
    ["US", "Stany Zjednoczone", "", true],
    ["Pilipinas", "PH", "", true],
    ["UK", "GB", "", true],
    ["US", "PH", "", false],
    ["US", "", "", false],
    ["New York", "US", "New York", true],
    ["US-New York", "USA", "new york", true],
    ["US-New York", "US", "Texas", false],
    ["*", "", "", true],
  ];
  test("it holds in the country or region that it names", async () => {
    const activities = [call("3")];
    await load(
      places.map(([jurisdiction, country, region]) => ({
        rules: [none({ jurisdiction })],
        activities,
        country,
        region,
      })),
    );
    for (const [index, [jurisdiction, country, region, holds]] of places.entries()) {
      const what = `${jurisdiction} in ${country} ${region}`;
      expect(await reasonsOf(index), what).toEqual(holds ? { a1: "count" } : {});
    }
  });

  test("from its first to its last day; what came before does not count", async () => {
    const activities = calls([4, 5, 6, 7, 8]);
    const during = none({ valid_from: "2025-03-05", valid_to: "2025-03-07" });
    expect(Object.keys(await reasons({ rules: [during], activities }))).toEqual(["a2", "a3", "a4"]);
    const one = rule({ max_count: 1, days: 7, valid_from: "2025-03-05" });
    expect(Object.keys(await reasons({ rules: [one], activities }))).toEqual(["a3", "a4", "a5"]);
  });

  test("one version of a rule takes over from another", async () => {
    const rules = [
      rule({ max_count: 2, days: 1, valid_from: "2025-01-01", valid_to: "2025-03-04" }),
      rule({ max_count: 1, days: 1, valid_from: "2025-03-05" }),
    ];
    expect(await reasons({ rules, activities: calls([4, 4, 5, 5]) })).toEqual({ a4: "count" });
  });

  test("each rule that an activity goes beyond is a breach of its own, one for each rule", async () => {
    await load([
      {
        rules: [
          rule({ rule_id: "A", max_count: 0, days: 7, hour_to: "08:00:00" }),
          rule({ rule_id: "B", hour_to: "08:00:00", weekdays: "Sat" }),
        ],
        activities: [call("3 09:00", { collector_id: "ann" })],
      },
    ]);
    const rows = await breachesOf(0);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      rule_id: "0 A",
      reason: "count",
      customer_id: "K0",
      collector_id: "ann",
      counted_count: 1,
      max_count: 0,
      happened_at: "2025-03-03 09:00",
    });
    expect(rows[1]).toMatchObject({ rule_id: "0 B", reason: "hours", counted_count: null });
    const people = await breakdown(department.warehouse, "rule_breaches", march, "collector_id");
    expect(people.map(({ key, value }) => [key, value])).toEqual([["ann", 2]]);
  });

  test("without rules breaches are unknown; with rules and none broken they are none", async () => {
    const breached = async () => (await figure(department.warehouse, "rule_breaches", march)).value;
    await load([{ rules: [], activities: [call("3")] }]);
    expect(await breached()).toBeNull();
    await load([{ rules: [seven], activities: [call("3")] }]);
    expect(await breached()).toBe(0);
    await load([
      { rules: [rule({ max_count: 0, valid_from: "2026-01-01" })], activities: [call("3")] },
    ]);
    expect(await breached()).toBeNull();
  });
});

test("a rule that the user set takes the place of the received one, or takes it away", async () => {
  const given = {
    customers: [{ customer_id: "K", country: "US" }],
    contact_rules: [rule({ max_count: 0, days: 1, valid_from: "2025-01-01" })],
    activities: calls([3, 3, 3]),
  };
  const own = {
    jurisdiction: "US",
    ruleId: "R",
    counts: "calls",
    maxCount: 2,
    days: 7,
    daysAfterConversation: null,
    hourFrom: null,
    hourTo: null,
    weekdays: null,
    per: "debt",
    validFrom: "2025-01-01",
    validTo: null,
    isOff: false,
  };
  const counted = async (contactRules: (typeof own)[]) => {
    await department.load(given, { ...defaultMartSettings, contactRules });
    return (await figure(department.warehouse, "rule_breaches", march)).value;
  };
  expect(await counted([])).toBe(3);
  expect(await counted([own])).toBe(1);
  expect(await counted([{ ...own, ruleId: "it's mine", maxCount: 1 }])).toBe(3 + 2);
  expect(await counted([{ ...own, isOff: true }])).toBeNull();
});
