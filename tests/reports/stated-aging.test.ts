import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runReport } from "../../app/reports/run.server.ts";
import type { Scope } from "../../app/scope/scope.ts";
import { invoice, on } from "../metrics/asking.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const stated = (day: string, customer: string, bucket: string, amount: number): GivenRow => ({
  as_of: day,
  customer,
  bucket,
  amount,
  currency: "EUR",
});

const customers = [
  { customer_id: "C1", name: "Alfa", segment: "Retail" },
  { customer_id: "C2", name: "Beta", segment: "Public" },
];

/** January: 100; February, the later one: C1 30 + 20.50 - 5, C2 7. */
const snapshots = [
  stated("2026-01-31", "C1", "not_due", 100),
  stated("2026-02-28", "C1", "not_due", 30),
  stated("2026-02-28", "C1", "1-30", 20.5),
  stated("2026-02-28", "C1", "unapplied", -5),
  stated("2026-02-28", "C2", "61+", 7),
];

const report = (id: string, scope: Scope) => runReport(department.warehouse, id, scope);

describe("aging without documents", () => {
  test("is what the last aging report on or before the day says, and says so", async () => {
    await department.load({ customers, aging_snapshots: snapshots });
    expect(await report("aging", on("2026-03-31"))).toMatchObject({
      as_of: "2026-02-28",
      variant: { source: "aging_snapshots" },
      currency: "EUR",
      data_through: null,
      rows: [
        { bucket: "not_due", open_amount: 30, invoice_count: null },
        { bucket: "1-30", open_amount: 20.5, invoice_count: null },
        { bucket: "61+", open_amount: 7, invoice_count: null },
        { bucket: "unapplied", open_amount: -5, invoice_count: null },
      ],
    });
    expect(await report("aging", on("2026-02-27"))).toMatchObject({
      as_of: "2026-01-31",
      rows: [{ bucket: "not_due", open_amount: 100, invoice_count: null }],
    });
    expect((await report("aging", on("2026-01-30"))).rows).toEqual([]);
  });

  test("has a column for each of the report's own buckets, and the totals of its customers", async () => {
    await department.load({ customers, aging_snapshots: snapshots });
    const { columns, rows } = await report("aging_by_customer", on("2026-03-31"));
    expect(columns.map(({ name }) => name)).toEqual([
      "customer_id",
      "name",
      "not_due",
      "1-30",
      "61+",
      "unapplied",
      "total",
    ]);
    expect(rows).toEqual([
      {
        customer_id: "C1",
        name: "Alfa",
        not_due: 30,
        "1-30": 20.5,
        "61+": 0,
        unapplied: -5,
        total: 45.5,
      },
      {
        customer_id: "C2",
        name: "Beta",
        not_due: 0,
        "1-30": 0,
        "61+": 7,
        unapplied: 0,
        total: 7,
      },
    ]);
    const inRetail = { ...on("2026-03-31"), where: { segment: ["Retail"] } };
    expect((await report("aging_by_customer", inRetail)).rows).toMatchObject([
      { customer_id: "C1", total: 45.5 },
    ]);
  });

  test("gives way to documents, and knows customers that nothing else names", async () => {
    await department.load({ aging_snapshots: snapshots });
    expect((await report("aging_by_customer", on("2026-03-31"))).rows).toHaveLength(2);
    await department.load({ aging_snapshots: snapshots, invoices: [invoice("1")] });
    const { variant, rows } = await report("aging", on("2026-03-31"));
    expect(variant).not.toHaveProperty("source");
    expect(rows.find(({ bucket }) => bucket === "unapplied")).toMatchObject({ open_amount: 0 });
  });

  test("is refused where a rate is missing", async () => {
    const dollars = { ...stated("2026-02-28", "C2", "1-30", 9), currency: "USD" };
    await department.load({ aging_snapshots: [...snapshots, dollars] });
    await expect(report("aging", on("2026-03-31"))).rejects.toMatchObject({
      id: "figure.missing_rates",
      values: { currency: "EUR", days: "USD→EUR 2026-02-28" },
    });
    const rate = { date: "2026-02-28", from_currency: "USD", to_currency: "EUR", rate: 0.5 };
    await department.load({ aging_snapshots: [...snapshots, dollars], fx_rates: [rate] });
    const { rows } = await report("aging", on("2026-03-31"));
    // 20.50 + 9 × 0.5
    expect(rows.find(({ bucket }) => bucket === "1-30")).toMatchObject({ open_amount: 25 });
  });
});
