import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reportItems } from "../../app/reports/rows-behind.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, on, over, payment } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Parameters<typeof figure>[2]) =>
  figure(department.warehouse, id, scope);

describe("CEI", () => {
  const books = {
    invoices: [
      invoice("1", { amount: 400 }),
      invoice("2", { issue_date: "2025-02-10", due_date: "2025-03-10", amount: 200 }),
    ],
    payments: [payment("2025-02-15", 300, { invoice_id: "1" })],
  };

  test("is what was collected of what could have been", async () => {
    await department.load(books);
    // Opening 400 + sales 200 − closing 300; opening + sales − 200 not due.
    expect(await ask("cei", over("2025-02-01", "2025-02-28"))).toMatchObject({
      value: 0.75,
      numerator: 300,
      denominator: 400,
      variant: { cei: "period" },
    });
  });

  test("in the first month of the data has no opening and is unknown", async () => {
    await department.load(books);
    expect((await ask("cei", over("2025-01-01", "2025-01-31"))).value).toBeNull();
    expect((await ask("cei", over("2025-01-02", "2025-02-01"))).value).toBe(0); // 0 of 400
  });

  test("where nothing could have been collected is unknown", async () => {
    await department.load({ invoices: [invoice("1"), invoice("2", { issue_date: "2025-01-10" })] });
    // Opening 100 + sales 100 − 200 not due = 0
    expect((await ask("cei", over("2025-01-05", "2025-01-31"))).value).toBeNull();
  });

  test("counts debts that were placed in the period with what was sold", async () => {
    const debt = (invoice_id: string, issue_date: string, amount: number) =>
      invoice(invoice_id, { kind: "debt", issue_date, due_date: null, amount });
    await department.load({
      invoices: [debt("1", "2025-01-10", 1000), debt("2", "2025-02-10", 500)],
      payments: [payment("2025-02-20", 300, { invoice_id: "1" })],
    });
    // 1,000 opening + 500 placed − 1,200 closing, over 1,500: nothing of it is not due yet.
    const february = over("2025-02-01", "2025-02-28");
    expect(await ask("cei", february)).toMatchObject({ value: 0.2, numerator: 300 });
    expect((await ask("placed_debts", february)).value).toBe(500);
    expect((await ask("sales", february)).value).toBe(0);
  });

  test("by monthly average divides the sales by the months, parts by their days", async () => {
    await department.load(books);
    const scope = { ...over("2025-02-01", "2025-03-31"), cei: "monthly_average" as const };
    // Closing 300, nothing not due: (400 + 200/2 − 300) / (400 + 100)
    expect((await ask("cei", scope)).value).toBe(0.4);
    const part = { ...over("2025-02-01", "2025-02-14"), cei: "monthly_average" as const };
    // Half a month: 400 + 200/0.5 − 600 over 400 + 400 − 200
    expect(await ask("cei", part)).toMatchObject({ value: 200 / 600, numerator: 200 });
  });
});

describe("recovery", () => {
  const books = {
    invoices: [
      invoice("1"), // falls overdue on 1 February with 80
      invoice("2", { due_date: "2025-02-14", amount: 200 }), // on 15 February with 200
      invoice("3", { due_date: "2025-02-20" }), // paid before
      invoice("4", { due_date: "2025-02-27" }), // falls on 28 February, paid on that day
      invoice("late", { issue_date: "2025-09-30", due_date: "2025-10-30" }),
    ],
    payments: [
      payment("2025-01-31", 20, { invoice_id: "1" }),
      payment("2025-02-10", 30, { invoice_id: "1" }),
      payment("2025-05-01", 10, { invoice_id: "1" }), // 90 days past due
      payment("2025-05-02", 40, { invoice_id: "1" }), // one too late
      payment("2025-03-05", 50, { invoice_id: "2" }),
      payment("2025-02-20", 100, { invoice_id: "3" }),
      payment("2025-02-28", 100, { invoice_id: "4" }),
    ],
    write_offs: [{ invoice_id: "2", date: "2025-03-10", amount: 150 }],
  };

  test("within 90 days counts payments only, of cohorts whose last day is 90 days old", async () => {
    await department.load(books);
    const found = await ask("recovery_rate", on("2025-09-30"));
    // Of 80 + 200: 30 + 10 and 50; what was written off was not recovered.
    expect(found).toMatchObject({ value: 90 / 280, numerator: 90, denominator: 280 });
    expect((await ask("recovery_rate", on("2025-05-29"))).value).toBe(90 / 280); // 28 Feb + 90
    expect((await ask("recovery_rate", on("2025-05-28"))).value).toBeNull();
  });

  test("by cohort is blank where its month is not over in the data", async () => {
    await department.load({ ...books, invoices: books.invoices.slice(0, 4) });
    const report = await runReport(department.warehouse, "cohorts", on("2025-12-31"));
    const february = report.rows.filter((row) => row.cohort === "2025-02");
    expect(february.map((row) => row.recovered_amount).slice(0, 5)).toEqual([
      30, // February
      80, // and 50 of March
      80, // April
      null, // the data ends on 2 May
      null,
    ]);
    expect(february[1]).toMatchObject({ age_months: 1, base_amount: 280, recovery_rate: 80 / 280 });
  });

  test("by cohort is of the clients in whose data the month is over", async () => {
    const south = { client_id: "south", customer_id: "S" };
    await department.load({
      invoices: [invoice("1"), invoice("2", { ...south, amount: 300 })], // both fall on 1 February
      payments: [
        payment("2025-02-10", 40, { invoice_id: "1" }),
        payment("2025-02-20", 60, { ...south, invoice_id: "2" }),
        payment("2025-03-15", 60, { ...south, invoice_id: "2" }), // this client's data ends here
        payment("2025-04-30", 10, { invoice_id: "1" }),
      ],
    });
    const asked = { only: { cohort: ["2025-02"], age_months: ["2"] } };
    const { rows } = await runReport(department.warehouse, "cohorts", on("2025-04-30"));
    expect(rows.slice(0, 4).map((row) => [row.base_amount, row.recovered_amount])).toEqual([
      [400, 100], // 40 and 60 of February
      [100, 40], // March is over in the data of one
      [100, 50],
      [400, null], // May is over in neither
    ]);
    const behind = await reportItems(department.warehouse, "cohorts", on("2025-04-30"), asked);
    expect(behind.sums).toEqual({ base_amount: 100, recovered_amount: 50 });
  });

  test("lists each document at each age once, whatever the page", async () => {
    await department.load(books);
    const ages: unknown[] = [];
    for (let page = 1; page <= 3; page += 1) {
      const asked = { page, pageSize: 3, only: { item_id: ["2"] } };
      const { rows } = await reportItems(department.warehouse, "cohorts", on("2025-09-30"), asked);
      ages.push(...rows.map((row) => row.age_months));
    }
    expect(ages).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test("of a past day does not know what came later", async () => {
    await department.load(books);
    const report = await runReport(department.warehouse, "cohorts", on("2025-03-31"));
    expect(report.rows.slice(0, 3).map((row) => row.recovered_amount)).toEqual([30, 80, null]);
  });
});
