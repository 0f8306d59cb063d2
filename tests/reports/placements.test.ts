import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { breakdown } from "../../app/metrics/measure.server.ts";
import { reportItems } from "../../app/reports/rows-behind.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import { invoice, on, over, payment } from "../metrics/asking.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const collectors: GivenRow[] = [
  { collector_id: "hal", name: "Hal", kind: "hard" },
  { collector_id: "A", name: "Alpha", kind: "agency", fee_rate: 0.25 },
  { collector_id: "B", name: "Beta", kind: "agency", fee_rate: 0.1 },
];
const placed = (
  customer_id: string,
  collector_id: string,
  from_date: string,
  more: GivenRow = {},
) => ({
  customer_id,
  collector_id,
  from_date,
  placed_amount: 1000,
  currency: "EUR",
  ...more,
});
const debt = (customer_id: string, due_date: string) =>
  invoice(customer_id, { customer_id, due_date, amount: 1000 });
const paid = (customer_id: string, day: string, amount: number) =>
  payment(day, amount, { customer_id, payment_id: `${customer_id} ${day}` });

// Data through 30 June 2025.
const last = invoice("Z", { customer_id: "Z", issue_date: "2025-06-30", due_date: "2025-07-30" });

describe("agencies", () => {
  const load = () =>
    department.load({
      invoices: [
        last,
        debt("h1", "2025-01-31"),
        debt("h2", "2025-01-31"),
        debt("h3", "2024-10-31"),
        debt("a1", "2025-01-31"),
        debt("a2", "2024-10-31"),
        debt("a3", "2025-01-31"),
        debt("b1", "2025-05-31"),
      ],
      collectors,
      assignments: [
        // 29 days past due, of which the house got 300 and 100 of 2000 within a month, 600 within three.
        placed("h1", "hal", "2025-03-01"),
        placed("h2", "hal", "2025-03-01"),
        // 121 days past due: 50 of 1000 within a month and ever after.
        placed("h3", "hal", "2025-03-01"),
        placed("a1", "A", "2025-03-01", { stage: "Agency" }), // placed for three whole months
        placed("a2", "A", "2025-05-15"), // 196 days past due, placed for one whole month
        placed("a3", "A", "2025-06-15"), // not a month old: not compared
        placed("b1", "B", "2025-04-01"), // nothing past due then: the house has none such
      ],
      payments: [
        paid("h1", "2025-03-20", 300),
        paid("h2", "2025-04-01", 100),
        paid("h2", "2025-05-20", 200),
        paid("h3", "2025-03-30", 50),
        paid("a1", "2025-05-30", 200),
        paid("a1", "2025-06-20", 40), // in the fourth month: collected, but not compared
        paid("a2", "2025-06-15", 80),
        paid("a2", "2025-06-16", -20),
        paid("a3", "2025-06-16", 10),
      ],
    });

  test("stand beside the house on placements as old, placed for as long", async () => {
    await load();
    const report = await runReport(department.warehouse, "agencies", on("2025-06-30"));
    const [alpha, beta] = report.rows;
    expect(alpha).toMatchObject({
      agency: "A",
      name: "Alpha",
      placed_accounts: 3,
      placed_amount: 3000,
      collected_amount: 310, // 200 + 40 + 80 − 20 + 10
      fee_amount: 77.5,
      net_amount: 232.5,
      compared_amount: 2000,
    });
    expect(alpha?.liquidation_rate).toBeCloseTo(310 / 3000, 12);
    expect(alpha?.net_rate).toBeCloseTo(232.5 / 3000, 12);
    // a1 within three months: 200; a2 within one: 80.
    expect(alpha?.compared_rate).toBeCloseTo(280 / 2000, 12);
    // a1 as the house's of its age within three months, 600 of 2000; a2 within one, 50 of 1000.
    expect(alpha?.in_house_rate).toBeCloseTo((1000 * 0.3 + 1000 * 0.05) / 2000, 12);
    expect(beta).toMatchObject({
      agency: "B",
      placed_accounts: 1,
      collected_amount: 0,
      fee_amount: 0,
      liquidation_rate: 0,
      compared_amount: 0,
      compared_rate: null,
      in_house_rate: null,
    });
  });

  test("have the rate that the figure has by agency", async () => {
    await load();
    for (const scope of [on("2025-06-30"), over("2025-03-01", "2025-05-31")]) {
      const report = await runReport(department.warehouse, "agencies", scope);
      for (const [id, column] of [
        ["liquidation_rate", "liquidation_rate"],
        ["net_liquidation_rate", "net_rate"],
      ] as const) {
        const rows = await breakdown(department.warehouse, id, scope, "agency");
        for (const { key, value } of rows.filter((row) => row.key !== "")) {
          const found = report.rows.find((row) => row.agency === key)?.[column];
          expect(found, `${id} ${key}`).toBeCloseTo(value as number, 12);
        }
      }
    }
  });

  test("of an unknown fee rate have no fees, nothing net; without assignments there are none", async () => {
    await department.load({
      invoices: [last, debt("a1", "2025-01-31")],
      collectors: [{ collector_id: "A", kind: "agency" }],
      assignments: [placed("a1", "A", "2025-03-01")],
      payments: [paid("a1", "2025-03-20", 100)],
    });
    const report = await runReport(department.warehouse, "agencies", on("2025-06-30"));
    expect(report.rows).toMatchObject([
      {
        collected_amount: 100,
        liquidation_rate: 0.1,
        fee_amount: null,
        net_amount: null,
        net_rate: null,
      },
    ]);
    await department.load({ invoices: [last], payments: [paid("Z", "2025-03-20", 100)] });
    expect((await runReport(department.warehouse, "agencies", on("2025-06-30"))).rows).toEqual([]);
  });
});

describe("liquidation by placement month", () => {
  test("grows with the months since, and is blank where a month is not over", async () => {
    await department.load({
      invoices: [
        last,
        debt("h1", "2025-01-31"),
        debt("a1", "2025-01-31"),
        debt("a2", "2025-01-31"),
      ],
      collectors,
      assignments: [
        placed("h1", "hal", "2025-04-10", { stage: "Hard" }),
        placed("a1", "A", "2025-04-01", { stage: "Agency" }),
        placed("a2", "A", "2025-04-30", { stage: "Agency", placed_amount: 500 }),
      ],
      payments: [
        paid("h1", "2025-04-20", 100),
        paid("h1", "2025-06-20", 50),
        paid("a1", "2025-05-02", 300),
        paid("a2", "2025-05-10", 60),
        paid("a2", "2025-06-30", -30),
      ],
    });
    const report = await runReport(department.warehouse, "liquidation", on("2025-06-30"));
    const cells = (agency: string) =>
      report.rows
        .filter((row) => row.agency === agency && Number(row.age_months) <= 3)
        .map(({ cohort, stage, placement_count, placed_amount, collected_amount }) => [
          cohort,
          stage,
          placement_count,
          placed_amount,
          collected_amount,
        ]);
    expect(cells("")).toEqual([
      ["2025-04", "Hard", 1, 1000, 100],
      ["2025-04", "Hard", 1, 1000, 100],
      ["2025-04", "Hard", 1, 1000, 150],
      ["2025-04", "Hard", 1, 1000, null],
    ]);
    expect(cells("A")).toEqual([
      ["2025-04", "Agency", 2, 1500, 0],
      ["2025-04", "Agency", 2, 1500, 360],
      ["2025-04", "Agency", 2, 1500, 330],
      ["2025-04", "Agency", 2, 1500, null],
    ]);
    const second = report.rows.find((row) => row.agency === "A" && row.age_months === 1);
    expect(second).toMatchObject({ name: "Alpha", liquidation_rate: 0.24 });
    expect(second?.net_rate).toBeCloseTo((360 - 90) / 1500, 12);
  });

  test("of what is owed in two currencies is one placement, in the report and in its rows", async () => {
    const zloty = { customer_id: "a1", currency: "PLN", due_date: "2025-01-31" };
    await department.load({
      invoices: [last, debt("a1", "2025-01-31"), invoice("a1 PLN", { ...zloty, amount: 800 })],
      collectors,
      assignments: [placed("a1", "A", "2025-04-10", { placed_amount: null, currency: null })],
      payments: [
        payment("2025-04-20", 300, { customer_id: "a1", currency: "EUR" }),
        payment("2025-04-25", 400, { invoice_id: "a1 PLN", currency: "PLN" }),
      ],
      fx_rates: [
        { date: "2025-06-30", from_currency: "PLN", to_currency: "EUR", rate: 0.25 },
        { date: "2025-04-01", from_currency: "PLN", to_currency: "EUR", rate: 0.2 },
      ],
    });
    const scope = on("2025-06-30", { currency: "EUR" });
    // 1000 + 800 × 0.25 placed, of which 300 + 400 × 0.25 came in.
    const [agency] = (await runReport(department.warehouse, "agencies", scope)).rows;
    expect(agency).toMatchObject({
      placed_accounts: 1,
      placed_amount: 1200,
      collected_amount: 400,
    });
    const [first] = (await runReport(department.warehouse, "liquidation", scope)).rows;
    const cell = { placement_count: 1, placed_amount: 1200, collected_amount: 400 };
    expect(first).toMatchObject({ cohort: "2025-04", age_months: 0, ...cell });
    const only = { cohort: ["2025-04"], age_months: ["0"] };
    const behind = await reportItems(department.warehouse, "liquidation", scope, { only });
    expect(behind.sums).toMatchObject(cell);
    expect(behind.total).toBe(1);
    expect((await reportItems(department.warehouse, "agencies", scope)).total).toBe(1);
  });
});
