import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { items } from "../../app/metrics/items.server.ts";
import { breakdown, trend } from "../../app/metrics/measure.server.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, on, over, payment, value } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Parameters<typeof value>[2]) =>
  value(department.warehouse, id, scope);

function dispute(opened_on: string, closed_on: string | null, more: GivenRow = {}): GivenRow {
  const dispute_id = `${opened_on} ${closed_on}`;
  return { dispute_id, customer_id: "K", invoice_id: "1", opened_on, closed_on, ...more };
}

const invoices = [invoice("1", { amount: 1000 })];
/** Says that the data goes on, without being the customer's. */
const later = payment("2025-12-31", 1, { customer_id: "Z" });
const january = over("2025-01-01", "2025-01-31");

describe("disputes", () => {
  test("are open from the day they are opened until the day before they are closed", async () => {
    await department.load({
      invoices,
      disputes: [
        dispute("2025-02-10", "2025-02-20"),
        dispute("2025-02-15", null),
        // Opened and closed on one day: never open at the end of one.
        dispute("2025-02-12", "2025-02-12"),
        // Closed before it was opened, which nobody can do: as if closed on that day.
        dispute("2025-02-13", "2025-02-11"),
      ],
      payments: [later],
    });
    const days = ["02-09", "02-10", "02-14", "02-15", "02-19", "02-20", "12-31"];
    const open = await Promise.all(days.map((day) => ask("disputes", on(`2025-${day}`))));
    // Before the first dispute nobody knows whether any were written down.
    expect(open).toEqual([null, 1, 1, 2, 2, 1, 1]);
    const points = await trend(department.warehouse, "disputes", on("2025-04-30"), "month");
    expect(points.slice(-3).map((point) => point.value)).toEqual([1, 1, 1]);
    const listed = await items(department.warehouse, "disputes", on("2025-02-15"));
    expect(listed.total).toBe(2);
  });

  test("stand without an invoice, without an amount, and on a leap day", async () => {
    await department.load({
      invoices: [invoice("1", { issue_date: "2024-01-01" })],
      disputes: [
        dispute("2024-02-29", "2024-03-01", { invoice_id: null }),
        dispute("2024-02-29", null, { invoice_id: "gone", customer_id: null, dispute_id: "x" }),
      ],
      payments: [later],
    });
    expect(await ask("disputes", on("2024-02-29"))).toBe(2);
    expect(await ask("disputes", on("2024-03-01"))).toBe(1);
    expect(await ask("dispute_rate", over("2024-01-01", "2024-03-31"))).toBe(0);
    // 1 day, and 1 day so far.
    expect(await ask("days_in_dispute", on("2024-03-01", { from: "2024-03-01" }))).toBe(1);
  });

  test("split by reason, and by what their document has", async () => {
    await department.load({
      invoices: [
        invoice("1", { service: "gas" }),
        invoice("2", { service: "water", customer_id: "L" }),
      ],
      disputes: [
        dispute("2025-01-05", null, { reason: "Price" }),
        dispute("2025-01-06", null, { reason: "Price", invoice_id: "2", customer_id: null }),
        dispute("2025-01-07", null, { reason: null, invoice_id: null }),
      ],
      payments: [later],
    });
    const by = async (dimension: "reason" | "service" | "customer_id") =>
      (await breakdown(department.warehouse, "disputes", on("2025-01-31"), dimension)).map(
        (row) => [row.key, row.value],
      );
    expect(await by("reason")).toEqual([
      ["Price", 2],
      ["", 1],
    ]);
    expect(await by("service")).toEqual([
      ["", 1],
      ["gas", 1],
      ["water", 1],
    ]);
    expect(await by("customer_id")).toEqual([
      ["K", 2],
      ["L", 1],
    ]);
    const priced = on("2025-01-31", { where: { reason: ["Price"] } });
    expect(await ask("disputes", priced)).toBe(2);
  });

  test("are n/a where none were ever loaded", async () => {
    await department.load({ invoices, payments: [later] });
    for (const id of ["disputes", "dispute_rate", "days_in_dispute"]) {
      expect(await ask(id, january), id).toBeNull();
    }
  });
});

describe("days in dispute", () => {
  const february = over("2025-02-01", "2025-02-28");

  test("are the median over those closed in the period and those open at its end", async () => {
    await department.load({
      invoices,
      disputes: [
        // Closed in February after 31 and 4 days.
        dispute("2025-01-01", "2025-02-01"),
        dispute("2025-02-10", "2025-02-14"),
        // Open at its end, after 58 and 0 days; the first is closed in March.
        dispute("2025-01-01", "2025-03-01"),
        dispute("2025-02-28", null),
        // Closed before February, opened after it.
        dispute("2025-01-01", "2025-01-31"),
        dispute("2025-03-01", null),
      ],
      payments: [later],
    });
    // Of 0, 4, 31 and 58 the mean of 4 and 31
    expect(await ask("days_in_dispute", february)).toBe(17.5);
    // In January: closed after 30 days; open at its end after 30 and 30 days.
    expect(await ask("days_in_dispute", january)).toBe(30);
    const listed = await items(department.warehouse, "days_in_dispute", february);
    expect(listed.rows.map((row) => [row.value, row.closed_on])).toEqual([
      [58, null],
      [31, "2025-02-01"],
      [4, "2025-02-14"],
      [0, null],
    ]);
    const points = await trend(department.warehouse, "days_in_dispute", february, "month");
    expect(points.map((point) => point.value)).toEqual([17.5]);
  });

  test("begin anew when a dispute is raised again, and go on when it was closed by mistake", async () => {
    // Raised again under a number of its own: 9 days, then 8 so far.
    await department.load({
      invoices,
      disputes: [dispute("2025-01-11", "2025-01-20"), dispute("2025-02-20", null)],
      payments: [later],
    });
    expect(await ask("days_in_dispute", february)).toBe(8);
    expect(await ask("disputes", on("2025-02-19"))).toBe(0);
    // A newer export of the same number without its closing day: open all the time, 48 days so far.
    await department.load({ invoices, disputes: [dispute("2025-01-11", null)], payments: [later] });
    expect(await ask("days_in_dispute", february)).toBe(48);
  });

  test("are n/a where no dispute was closed or open", async () => {
    await department.load({
      invoices,
      disputes: [dispute("2025-01-01", "2025-01-05")],
      payments: [later],
    });
    expect(await ask("days_in_dispute", february)).toBeNull();
    expect(await ask("disputes", on("2025-02-28"))).toBe(0);
  });
});

describe("the dispute rate", () => {
  const rate = async (disputes: GivenRow[], more: GivenRow[] = [], payments: GivenRow[] = []) => {
    await department.load({
      invoices: [...invoices, ...more],
      disputes,
      payments: [...payments, later],
    });
    const { numerator, denominator } = await figure(
      department.warehouse,
      "dispute_rate",
      on("2025-12-31", { from: "2025-01-01", to: "2025-01-31" }),
    );
    return [numerator, denominator];
  };

  test("is what was disputed of the documents of the period, whenever it was", async () => {
    const others = [
      invoice("2", { amount: 500 }),
      invoice("3", { issue_date: "2025-02-01", amount: 300 }),
      invoice("c", { amount: -200, kind: "credit_note" }),
    ];
    const disputes = [
      dispute("2025-06-01", "2025-06-03", { amount: 250 }),
      dispute("2025-01-31", null, { invoice_id: "3", amount: 300 }),
    ];
    // 250 of 1,000 + 500; the credit note is no document that is disputed.
    expect(await rate(disputes, others)).toEqual([250, 1500]);
    // As the books stood before June nothing of January was disputed.
    const before = on("2025-05-31", { from: "2025-01-01", to: "2025-01-31" });
    expect(await ask("dispute_rate", before)).toBe(0);
    // Before the first dispute nobody knows whether any were written down.
    expect(await ask("dispute_rate", over("2025-01-01", "2025-01-30"))).toBeNull();
  });

  test("takes a blank amount as the balance when it was opened", async () => {
    const paid = [payment("2025-01-10", 400, { invoice_id: "1", customer_id: null })];
    expect(await rate([dispute("2025-01-09", null)], [], paid)).toEqual([1000, 1000]);
    expect(await rate([dispute("2025-01-10", null)], [], paid)).toEqual([600, 1000]);
    const all = [payment("2025-01-10", 1000, { invoice_id: "1", customer_id: null })];
    expect(await rate([dispute("2025-01-20", null)], [], all)).toEqual([0, 1000]);
    // Opened before the document was issued: its balance then.
    const early = dispute("2025-01-01", null, { invoice_id: "2" });
    const second = [invoice("2", { issue_date: "2025-01-05", amount: 200 })];
    expect(await rate([early], second)).toEqual([200, 1200]);
  });

  test("counts of a document the most that was disputed at one time, at most its amount", async () => {
    // Raised again over the same 300: once.
    const again = [
      dispute("2025-01-05", "2025-01-10", { amount: 300 }),
      dispute("2025-01-10", null, { amount: 300 }),
    ];
    expect(await rate(again)).toEqual([300, 1000]);
    // Two parts of it at the same time: both.
    const parts = [
      dispute("2025-01-05", "2025-01-11", { amount: 300 }),
      dispute("2025-01-10", null, { amount: 200 }),
    ];
    expect(await rate(parts)).toEqual([500, 1000]);
    expect(await rate([dispute("2025-01-05", null, { amount: 5000 })])).toEqual([1000, 1000]);
    // The sign in the file does not matter.
    expect(await rate([dispute("2025-01-05", null, { amount: -70 })])).toEqual([70, 1000]);
    // An amount in another currency tells nothing: the balance.
    expect(await rate([dispute("2025-01-05", null, { amount: 9, currency: "USD" })])).toEqual([
      1000, 1000,
    ]);
  });

  test("finds the document by its customer where two share a number", async () => {
    const twin = invoice("1", { customer_id: "L", amount: 50 });
    expect(
      await rate([dispute("2025-01-05", null, { customer_id: "L", amount: 20 })], [twin]),
    ).toEqual([20, 1050]);
    expect(
      await rate([dispute("2025-01-05", null, { customer_id: null, amount: 20 })], [twin]),
    ).toEqual([0, 1050]);
  });
});
