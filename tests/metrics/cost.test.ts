import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { items } from "../../app/metrics/items.server.ts";
import { breakdown, headline } from "../../app/metrics/measure.server.ts";
import type { Scope } from "../../app/scope/scope.ts";
import { writeSettings } from "../../app/settings.server.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, over, payment, value } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Scope) => figure(department.warehouse, id, scope);
const measure = (id: string, scope: Scope) => value(department.warehouse, id, scope);
const settle = (changes: Parameters<typeof writeSettings>[1]) =>
  writeSettings(department.warehouse.directory, changes);

async function by(id: string, scope: Scope, dimension: "collector_id" | "team") {
  const rows = await breakdown(department.warehouse, id, scope, dimension);
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}

const march = over("2025-03-01", "2025-03-31");
const april = over("2025-04-01", "2025-04-30");

// Data from 1 January to 30 June 2025; due on 31 January.
const invoices = [invoice("1", { amount: 10_000 }), invoice("2", { issue_date: "2025-06-30" })];

const ann: GivenRow = {
  collector_id: "ann",
  team: "soft",
  kind: "soft",
  started_on: "2020-01-01",
  fte: 1,
  cost_per_hour: 20,
  commission_rate: 0.01,
};
const ben: GivenRow = {
  collector_id: "ben",
  team: "soft",
  kind: "soft",
  started_on: "2025-03-17",
  fte: 0.5,
  cost_per_hour: 30,
  commission_rate: 0.02,
};
const agency: GivenRow = { collector_id: "A", team: "agencies", kind: "agency", fee_rate: 0.2 };

const given = (collector_id: string, from_date: string, more: GivenRow = {}): GivenRow => ({
  customer_id: "K",
  collector_id,
  from_date,
  ...more,
});

describe("the cost of paid hours", () => {
  test("is a full-time month's hours for the part of full time, whatever the month's length", async () => {
    await department.load({ invoices, collectors: [ann], payments: [payment("2025-03-10", 1)] });
    // 1 × 160 hours × 20
    expect(await measure("labour_cost", march)).toBe(3200);
    expect(await measure("labour_cost", over("2025-02-01", "2025-02-28"))).toBe(3200);
    expect(await measure("labour_cost", over("2025-02-01", "2025-04-30"))).toBe(9600);
  });

  test("is spread over working days, from the start to the day of leaving", async () => {
    await department.load({
      invoices,
      collectors: [{ ...ann, left_on: "2025-04-15" }, ben, agency],
    });
    // March 2025 has 21 working days, 11 of them from the 17th on: 0.5 × 160 × 30 × 11/21.
    expect((await by("labour_cost", march, "collector_id")).ben).toBeCloseTo(2400 * (11 / 21), 3);
    // April has 22, 11 of them up to the 15th: 3200 × 11/22.
    expect(await by("labour_cost", april, "collector_id")).toEqual({ ann: 1600, ben: 2400 });
    // A weekend costs nothing; nobody is paid beyond the data, nor before it.
    expect(await measure("labour_cost", over("2025-03-08", "2025-03-09"))).toBe(0);
    expect(await measure("labour_cost", over("2025-07-01", "2025-07-31"))).toBe(0);
    expect(await measure("labour_cost", over("2024-11-01", "2024-11-30"))).toBe(0);
  });

  test("follows the setting of hours; is unknown where no cost per hour is", async () => {
    await department.load({ invoices, collectors: [ann] });
    await settle({ fullTimeHours: 150 });
    expect(await measure("labour_cost", march)).toBe(3000);
    await settle({ fullTimeHours: 160 });
    await department.load({ invoices, collectors: [{ ...ann, cost_per_hour: null }] });
    expect(await measure("labour_cost", march)).toBeNull();
    await department.load({ invoices });
    expect(await measure("labour_cost", march)).toBeNull();
    // A blank full-time equivalent is one; who has no cost per hour is left out beside others.
    await department.load({
      invoices,
      collectors: [
        { ...ann, fte: null },
        { ...ben, cost_per_hour: null },
      ],
    });
    expect(await measure("labour_cost", april)).toBe(3200);
  });
});

describe("agency fees", () => {
  const assignments = [
    given("ann", "2025-02-01", { to_date: "2025-03-14" }),
    given("A", "2025-03-15", { to_date: "2025-04-30" }),
  ];

  test("are due on what comes in while the agency has the account, and come back on a reversal", async () => {
    await department.load({
      invoices,
      collectors: [ann, agency],
      assignments,
      payments: [
        payment("2025-03-14", 1000), // ann's, on her last day
        payment("2025-03-15", 500), // 500 × 0.2 = 100
        payment("2025-04-02", -200), // −40, in the month of the reversal
        payment("2025-05-01", 70), // nobody's
      ],
    });
    expect(await measure("agency_fees", march)).toBe(100);
    expect(await measure("agency_fees", april)).toBe(-40);
    expect(await measure("agency_fees", over("2025-05-01", "2025-05-31"))).toBe(0);
    const found = await items(
      department.warehouse,
      "agency_fees",
      over("2025-01-01", "2025-06-30"),
    );
    expect(found.rows.map(({ value, collected_amount }) => [value, collected_amount])).toEqual([
      [100, 500],
      [-40, -200],
    ]);
  });

  test("are unknown where the agency's rate is", async () => {
    await department.load({
      invoices,
      collectors: [{ ...agency, fee_rate: null }],
      assignments,
      payments: [payment("2025-03-15", 500)],
    });
    expect(await measure("agency_fees", march)).toBeNull();
  });
});

describe("collected on overdue items", () => {
  test("counts what was past due on its day; a reversal takes back what it undoes", async () => {
    await department.load({
      invoices: [
        invoice("1", { amount: 300 }),
        invoice("2", { amount: 500, due_date: "2025-03-31" }),
        invoice("3", { amount: 50, due_date: null }),
      ],
      payments: [
        payment("2025-01-31", 40, { invoice_id: "1" }), // due today is not overdue
        payment("2025-02-01", 60, { invoice_id: "1" }),
        payment("2025-03-20", 200, { invoice_id: "2" }), // not due yet
        payment("2025-03-21", 50, { invoice_id: "3" }), // without a due date
        payment("2025-04-10", -200, { invoice_id: "2" }), // undoes what was not overdue
        payment("2025-04-11", -10, { invoice_id: "1" }), // undoes 10 of the 60
      ],
    });
    expect(await measure("collected_overdue", over("2025-01-01", "2025-01-31"))).toBe(0);
    expect(await measure("collected_overdue", over("2025-02-01", "2025-02-28"))).toBe(60);
    expect(await measure("collected_overdue", march)).toBe(0);
    expect(await measure("collected_overdue", april)).toBe(-10);
  });
});

describe("cost to collect", () => {
  const assignments = [
    given("ann", "2025-02-01", { to_date: "2025-03-14" }),
    given("A", "2025-03-15"),
  ];
  const letter = (at: string, cost: number | null): GivenRow => ({
    customer_id: "K",
    at,
    channel: "letter",
    collector_id: "ann",
    cost,
  });

  test("is hours, activities and fees over what came in on overdue items", async () => {
    await department.load({
      invoices,
      collectors: [ann, agency],
      assignments,
      activities: [letter("2025-03-03", 1.5), letter("2025-03-04", null)],
      payments: [payment("2025-03-10", 6000), payment("2025-03-20", 2000)],
    });
    // 3200 + 1.50 + 2000 × 0.2 = 3601.50 over 8000
    expect(await ask("cost_to_collect", march)).toMatchObject({
      value: 3601.5 / 8000,
      numerator: 3601.5,
      denominator: 8000,
      notes: [],
    });
    // ann: 3201.50 over 6000; the agency: 400 over 2000.
    expect(await by("cost_to_collect", march, "collector_id")).toEqual({
      ann: 3201.5 / 6000,
      A: 400 / 2000,
    });
    expect(await by("cost_to_collect", march, "team")).toEqual({
      soft: 3201.5 / 6000,
      agencies: 400 / 2000,
    });
  });

  test("says which part it does not know, and is unknown without any, or with nothing collected", async () => {
    await department.load({
      invoices,
      collectors: [ann],
      payments: [payment("2025-03-10", 6400)],
    });
    expect(await ask("cost_to_collect", march)).toMatchObject({
      value: 0.5,
      notes: [{ id: "note.no_activity_costs" }],
    });
    expect(await measure("cost_to_collect", april)).toBeNull();
    await department.load({ invoices, payments: [payment("2025-03-10", 6400)] });
    expect(await measure("cost_to_collect", march)).toBeNull();
  });

  test("belongs to people and teams, not to customers", async () => {
    await department.load({ invoices, collectors: [ann], payments: [payment("2025-03-10", 6400)] });
    const found = await headline(department.warehouse, "cost_to_collect", {
      ...march,
      where: { segment: ["homes"] },
    });
    expect(found).toMatchObject({
      value: null,
      notes: [{ id: "note.no_dimension", values: { dimension: "segment" } }],
    });
  });
});

describe("commission", () => {
  const assignments = [
    given("ann", "2025-02-01", { to_date: "2025-03-14" }),
    given("ben", "2025-03-15"),
  ];
  const target = (value: number, more: GivenRow = {}): GivenRow => ({
    period: "2025-03",
    metric: "collected",
    value,
    collector_id: "ann",
    ...more,
  });

  test("is the own rate on what is credited; a reversal in a later month is taken back there", async () => {
    await department.load({
      invoices,
      collectors: [ann, ben, agency],
      assignments,
      payments: [
        payment("2025-03-10", 1000), // ann: 10
        payment("2025-03-15", 500), // handed over on this day: ben, 10
        payment("2025-04-02", -200), // ben: −4, in April
        payment("2025-01-15", 999), // nobody's
      ],
    });
    expect(await by("commission", march, "collector_id")).toEqual({ ann: 10, ben: 10 });
    expect(await measure("commission", april)).toBe(-4);
    expect(await measure("commission", over("2025-01-01", "2025-06-30"))).toBe(16);
  });

  test("climbs through the tiers of the month's target, and down again", async () => {
    // Up to the target the own rate, then half as much again, from 120 % of it on twice.
    await settle({
      commissionTiers: [
        { from: 0, times: 1 },
        { from: 1, times: 1.5 },
        { from: 1.2, times: 2 },
      ],
    });
    const payments = [
      payment("2025-03-03", 900), // 900 × 1 %                                   =  9.00
      payment("2025-03-04", 500), // 100 × 1 % + 200 × 1.5 % + 200 × 2 %         =  8.00
      payment("2025-03-05", -300), // −200 × 2 % − 100 × 1.5 %                   = −5.50
    ];
    await department.load({
      invoices,
      collectors: [ann],
      assignments,
      payments,
      targets: [target(1000)],
    });
    expect(await measure("commission", over("2025-03-03", "2025-03-03"))).toBe(9);
    expect(await measure("commission", over("2025-03-04", "2025-03-04"))).toBe(8);
    expect(await measure("commission", over("2025-03-05", "2025-03-05"))).toBe(-5.5);
    // 1000 × 1 % + 100 × 1.5 % = 11.50, as if the 1,100 had come at once.
    expect(await measure("commission", march)).toBe(11.5);

    // Goals in two currencies are one: 600 EUR + 1,600 PLN × 0.25 = 1,000 EUR, so 11.50 as above.
    await department.load({
      invoices,
      collectors: [ann],
      assignments,
      payments,
      targets: [target(600, { currency: "EUR" }), target(1600, { currency: "PLN" })],
      fx_rates: [{ date: "2025-03-01", from_currency: "PLN", to_currency: "EUR", rate: 0.25 }],
    });
    expect(await measure("commission", { ...march, currency: "EUR" })).toBe(11.5);

    // Without a target the first tier holds for all: 1100 × 1 %.
    await department.load({ invoices, collectors: [ann], assignments, payments });
    expect(await measure("commission", march)).toBe(11);

    // A quarter's target has its share of each month: 3000 × 21/64 working days in March.
    const monthly = 3000 * (21 / 64); // 984.375
    await department.load({
      invoices,
      collectors: [ann],
      assignments,
      payments,
      targets: [target(3000, { period: "2025-Q1" })],
    });
    const expected = 0.01 * (monthly + 1.5 * (1100 - monthly));
    expect(await measure("commission", march)).toBeCloseTo(expected, 3);
  });

  test("counts a month that begins with a reversal from below nothing", async () => {
    await department.load({
      invoices,
      collectors: [ann],
      assignments,
      targets: [target(1000)],
      payments: [
        payment("2025-02-20", 500),
        payment("2025-03-03", -400),
        payment("2025-03-04", 1500),
      ],
    });
    // −400 × 1 %; then from −400 to 1100: 1400 × 1 % + 100 × 1.5 %
    expect(await measure("commission", over("2025-03-03", "2025-03-03"))).toBe(-4);
    expect(await measure("commission", over("2025-03-04", "2025-03-04"))).toBe(15.5);
    await settle({ commissionTiers: [{ from: 0, times: 1 }] });
  });

  test("is none for who has no rate, and unknown where nobody has one", async () => {
    const payments = [payment("2025-03-10", 1000), payment("2025-03-20", 500)];
    const noRate = { ...ben, commission_rate: null };
    await department.load({ invoices, collectors: [ann, noRate], assignments, payments });
    expect(await by("commission", march, "collector_id")).toEqual({ ann: 10 });
    await department.load({
      invoices,
      collectors: [{ ...ann, commission_rate: null }, noRate],
      assignments,
      payments,
    });
    expect(await measure("commission", march)).toBeNull();
  });

  test("refuses tiers that do not begin at nothing or do not rise", async () => {
    await expect(settle({ commissionTiers: [{ from: 0.5, times: 1 }] })).rejects.toThrow();
    await expect(
      settle({
        commissionTiers: [
          { from: 0, times: 1 },
          { from: 0, times: 2 },
        ],
      }),
    ).rejects.toThrow();
  });
});
