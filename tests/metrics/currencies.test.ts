import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { items } from "../../app/metrics/items.server.ts";
import { breakdown } from "../../app/metrics/measure.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, on, payment, value } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Parameters<typeof value>[2]) =>
  value(department.warehouse, id, scope);

const rate = (
  date: string,
  from_currency: string,
  to_currency: string,
  rate: number,
): GivenRow => ({
  date,
  from_currency,
  to_currency,
  rate,
});

/** 100 EUR and 1,000 SEK of January, the latter half paid in February. */
const mixed = {
  invoices: [
    invoice("eur"),
    invoice("eur2", { customer_id: "M" }),
    invoice("sek", { customer_id: "L", amount: 1000, currency: "SEK" }),
  ],
  payments: [payment("2025-02-10", 500, { customer_id: "L", currency: "SEK" })],
};

const euros = { currency: "EUR" };

describe("amounts in two currencies", () => {
  test("are converted with each day's rate: balances at the as-of day's, flows at their own", async () => {
    await department.load({
      ...mixed,
      fx_rates: [
        rate("2025-01-01", "SEK", "EUR", 0.1),
        rate("2025-01-20", "SEK", "EUR", 0.09),
        rate("2025-02-10", "SEK", "EUR", 0.08),
        rate("2025-02-20", "SEK", "EUR", 0.11),
      ],
    });
    expect(await ask("open_receivables", on("2025-01-19", euros))).toBe(200 + 100);
    expect(await ask("open_receivables", on("2025-01-31", euros))).toBe(200 + 90);
    expect(await ask("open_receivables", on("2025-02-28", euros))).toBe(200 + 55); // 500 × 0.11
    expect(await ask("collected", on("2025-02-28", euros))).toBe(40); // 500 × 0.08
    expect(await ask("sales", on("2025-01-31", euros))).toBe(200 + 100); // 1,000 × 0.10
    expect(await ask("open_receivables", on("2025-02-28", { currency: "SEK" }))).toBeCloseTo(
      200 / 0.11 + 500,
      6,
    );
    // 500 SEK at 0.08, 10 days late
    expect(await ask("days_late", on("2025-02-28", euros))).toBe(10);
  });

  test("add up in the rows behind the figure, in its split and in the aging", async () => {
    await department.load({ ...mixed, fx_rates: [rate("2025-02-20", "SEK", "EUR", 0.11)] });
    const scope = on("2025-02-28", euros);
    const listed = await items(department.warehouse, "open_receivables", scope);
    expect(listed.rows.reduce((sum, row) => sum + Number(row.value), 0)).toBe(255);
    expect(listed.rows.find((row) => row.item_id === "sek")).toMatchObject({ own_value: 500 });
    const rows = await breakdown(department.warehouse, "open_receivables", scope, "currency");
    expect(rows.map((row) => [row.key, row.value])).toEqual([
      ["EUR", 200],
      ["SEK", 55],
    ]);
    const aging = await runReport(department.warehouse, "aging", scope);
    expect(aging.rows.find((row) => row.bucket === "1-30")?.open_amount).toBe(255);
    expect(aging.currency).toBe("EUR");
  });

  test("are refused where a rate is missing, with the pair and every day", async () => {
    await department.load({
      ...mixed,
      payments: [
        ...mixed.payments,
        payment("2025-02-27", 20, { customer_id: "L", currency: "SEK" }),
        payment("2025-02-28", 20, { customer_id: "K", currency: "EUR" }),
      ],
      fx_rates: [rate("2025-03-01", "SEK", "EUR", 0.11)],
    });
    const scope = on("2025-02-28", euros);
    const missing = (days: string) => ({
      id: "figure.missing_rates",
      values: { currency: "EUR", days },
    });
    await expect(ask("open_receivables", scope)).rejects.toMatchObject(
      missing("SEK→EUR 2025-02-28"),
    );
    await expect(ask("collected", scope)).rejects.toMatchObject(
      missing("SEK→EUR 2025-02-10, SEK→EUR 2025-02-27"),
    );
    await expect(items(department.warehouse, "collected", scope)).rejects.toMatchObject({
      id: "figure.missing_rates",
    });
    for (const report of ["aging", "aging_by_customer"]) {
      await expect(runReport(department.warehouse, report, scope)).rejects.toMatchObject(
        missing("SEK→EUR 2025-02-28"),
      );
    }
    await expect(runReport(department.warehouse, "aging_trend", scope)).rejects.toMatchObject(
      missing("SEK→EUR 2025-01-31, SEK→EUR 2025-02-28"),
    );
    // Due on 31 January: it fell overdue on the day after.
    await expect(runReport(department.warehouse, "cohorts", scope)).rejects.toMatchObject(
      missing("SEK→EUR 2025-02-01"),
    );
    // By one currency the same figure is to be had.
    const swedish = on("2025-02-28", { where: { currency: ["SEK"] } });
    expect(await ask("open_receivables", swedish)).toBe(480);
  });

  test("need no rate for a day on which the other currency has nothing", async () => {
    await department.load({ ...mixed, fx_rates: [rate("2025-02-01", "SEK", "EUR", 0.11)] });
    expect(
      await ask("collected", { ...euros, from: "2025-03-01", to: "2025-03-31", where: {} }),
    ).toBe(0);
    const later = {
      invoices: [
        ...mixed.invoices.slice(0, 2),
        invoice("sek", { amount: 10, currency: "SEK", issue_date: "2025-02-10" }),
      ],
    };
    await department.load({ ...later, fx_rates: [rate("2025-02-10", "SEK", "EUR", 0.11)] });
    const trend = await runReport(department.warehouse, "aging_trend", on("2025-02-28", euros));
    expect(
      trend.rows.filter((row) => row.month_end === "2025-01-31" && row.open_amount === 200),
    ).toHaveLength(1);
  });

  test("an amount without a currency counts as one in the currency asked for, everywhere", async () => {
    await department.load({
      invoices: [invoice("eur"), invoice("blank", { currency: null, customer_id: "L" })],
    });
    const scope = on("2025-01-31");
    expect(await figure(department.warehouse, "open_receivables", scope)).toMatchObject({
      value: 200,
      currency: "EUR",
    });
    const aging = await runReport(department.warehouse, "aging", scope);
    expect(aging.rows[0]).toEqual({ bucket: "not_due", open_amount: 200, invoice_count: 2 });
  });
});

test("the size of an account is among those of its currency: amounts of two are never added", async () => {
  const sold = (customer_id: string, amount: number, more: GivenRow = {}) =>
    invoice(`${customer_id} ${amount}`, { customer_id, amount, client_id: "north", ...more });
  const warehouse = await department.load({
    invoices: [
      sold("large", 800), // the first 80 % of 1,000
      sold("middle", 150), // to 95 %
      sold("small", 50),
      sold("small", 500, { kind: "credit_note" }), // whatever its sign in the file
      // Ten thousand crowns are not more than eight hundred euros.
      sold("crowns", 9000, { currency: "SEK" }),
      sold("few crowns", 1000, { currency: "SEK" }),
      sold("both", 40, { currency: "SEK" }),
      sold("both", 1, { currency: "GBP" }), // all that was sold in pounds
    ],
  });
  const rows = await warehouse.query<{ customer_id: string; size: string }>(
    "select customer_id, size from marts.customers order by all",
  );
  expect(Object.fromEntries(rows.map((row) => [row.customer_id, row.size]))).toEqual({
    large: "A",
    middle: "B",
    small: "C",
    crowns: "A",
    "few crowns": "B",
    both: "A",
  });
});

describe("a rate", () => {
  const dong = (fx_rates: GivenRow[]) =>
    department.load({
      invoices: [
        invoice("eur", { amount: 1 }),
        invoice("vnd", { amount: 26_000_000_000, currency: "VND", customer_id: "L" }),
      ],
      fx_rates,
    });

  test("holds until the next, 31 days at most", async () => {
    await dong([
      rate("2025-01-01", "VND", "EUR", 0.00004),
      rate("2025-01-11", "VND", "EUR", 0.00005),
    ]);
    expect(await ask("open_receivables", on("2025-01-10", euros))).toBe(1_040_001);
    expect(await ask("open_receivables", on("2025-01-11", euros))).toBe(1_300_001);
    expect(await ask("open_receivables", on("2025-02-11", euros))).toBe(1_300_001); // 31 days on
    await expect(ask("open_receivables", on("2025-02-12", euros))).rejects.toThrow("VND");
  });

  test("is turned round without losing a cent of a million", async () => {
    await dong([rate("2025-01-01", "EUR", "VND", 26_000)]);
    expect(await ask("open_receivables", on("2025-01-10", euros))).toBeCloseTo(1_000_001, 4);
  });

  test("is found by way of the currency both are quoted against", async () => {
    await dong([
      rate("2025-01-01", "USD", "EUR", 0.8),
      rate("2025-01-01", "USD", "VND", 20_000), // 1 EUR = 25,000 VND
    ]);
    expect(await ask("open_receivables", on("2025-01-10", euros))).toBeCloseTo(1_040_001, 4);
  });
});
