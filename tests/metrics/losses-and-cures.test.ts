import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { items } from "../../app/metrics/items.server.ts";
import { breakdown, trend } from "../../app/metrics/measure.server.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, over, payment } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Parameters<typeof figure>[2]) =>
  figure(department.warehouse, id, scope);

const january = over("2025-01-01", "2025-01-31");
const february = over("2025-02-01", "2025-02-28");

describe("write-off ratio", () => {
  const books = {
    invoices: [invoice("1", { amount: 400 }), invoice("2", { issue_date: "2025-02-03" })],
    write_offs: [{ invoice_id: "1", date: "2025-02-20", amount: 30 }],
  };

  test("is what was written off in the period out of its sales", async () => {
    await department.load(books);
    expect(await ask("write_off_ratio", february)).toMatchObject({
      value: 0.3, // 30 / 100
      numerator: 30,
      denominator: 100,
    });
    expect((await ask("write_off_ratio", over("2025-01-01", "2025-02-28"))).value).toBe(0.06); // 30/500
  });

  test("without sales, with more credit than sales, or without a list of write-offs is unknown", async () => {
    await department.load({
      ...books,
      write_offs: [
        ...books.write_offs,
        { invoice_id: "2", date: "2025-03-20", amount: 10 },
        { invoice_id: "2", date: "2025-04-20", amount: 10 },
      ],
      invoices: [
        ...books.invoices,
        invoice("C", { issue_date: "2025-04-02", amount: -10, due_date: null }),
      ],
    });
    expect((await ask("write_off_ratio", over("2025-03-01", "2025-03-31"))).value).toBeNull();
    expect((await ask("write_off_ratio", over("2025-04-01", "2025-04-30"))).value).toBeNull();
    await department.load({ invoices: books.invoices });
    expect((await ask("write_off_ratio", january)).value).toBeNull();
  });

  test("before the first write-off is unknown, in the split too", async () => {
    await department.load(books);
    expect((await ask("write_off_ratio", january)).value).toBeNull();
    const rows = await breakdown(department.warehouse, "write_off_ratio", january, "currency");
    expect(rows.map(({ key, value }) => [key, value])).toEqual([["EUR", null]]);
  });

  test("of a month in which nothing was written off is 0", async () => {
    await department.load({
      ...books,
      invoices: [...books.invoices, invoice("3", { issue_date: "2025-03-03" })],
    });
    expect((await ask("write_off_ratio", over("2025-03-01", "2025-03-31"))).value).toBe(0);
  });
});

describe("cure rate", () => {
  const due = (invoice_id: string, customer_id: string, due_date: string, amount = 100) =>
    invoice(invoice_id, { customer_id, issue_date: "2024-12-01", due_date, amount });
  // All overdue on 31 December 2024, unless told otherwise.
  const books = {
    customers: ["paid", "part", "again", "credit", "given", "today", "wait"].map((customer_id) => ({
      customer_id,
      segment: customer_id === "paid" || customer_id === "part" ? "homes" : "trade",
    })),
    invoices: [
      due("1", "paid", "2024-12-20"),
      due("2", "part", "2024-12-20"),
      due("3", "again", "2024-12-20"),
      due("4", "again", "2025-01-20"), // falls overdue in the month
      due("5", "credit", "2024-12-20"),
      invoice("C", {
        customer_id: "credit",
        issue_date: "2025-01-10",
        amount: -40,
        credited_invoice_id: "5",
      }),
      due("6", "given", "2024-12-20"),
      due("7", "today", "2024-12-31"), // due on the very day: not overdue
      due("8", "wait", "2024-12-20"),
    ],
    payments: [
      payment("2025-01-15", 100, { customer_id: "paid" }),
      payment("2025-01-15", 60, { customer_id: "part" }),
      payment("2025-01-16", 100, { customer_id: "again" }),
      payment("2025-01-17", 60, { customer_id: "credit" }),
      payment("2025-01-18", 100, { customer_id: "wait" }),
      payment("2025-02-18", -100, { customer_id: "wait" }), // bounced in February
    ],
    write_offs: [{ invoice_id: "6", date: "2025-01-20", amount: 100 }],
  };

  test("counts who has nothing overdue at the end, by payment only", async () => {
    await department.load(books);
    // Overdue at the start: paid, part, again, credit, given, wait. Cured: paid and wait.
    expect(await ask("cure_rate", january)).toMatchObject({
      value: 2 / 6,
      numerator: 2,
      denominator: 6,
    });
    const listed = await items(department.warehouse, "cure_rate", january, {
      sort: "item_id",
      descending: false,
    });
    expect(
      listed.rows.map((row) => [
        row.item_id,
        row.value,
        row.is_overdue,
        row.is_credited_or_written_off,
      ]),
    ).toEqual([
      ["again", 0, true, false],
      ["credit", 0, false, true],
      ["given", 0, false, true],
      ["paid", 1, false, false],
      ["part", 0, true, false],
      ["wait", 1, false, false],
    ]);
  });

  test("takes the months of a longer period together, and a part of a month by its own ends", async () => {
    await department.load(books);
    // February: overdue at its start are part, again and today; nobody pays.
    expect(await ask("cure_rate", february)).toMatchObject({ numerator: 0, denominator: 3 });
    expect(await ask("cure_rate", over("2025-01-01", "2025-02-28"))).toMatchObject({
      value: 2 / 9,
      numerator: 2,
      denominator: 9,
    });
    // 1 to 15 January: only paid is through by then.
    expect(await ask("cure_rate", over("2025-01-01", "2025-01-15"))).toMatchObject({
      numerator: 1,
      denominator: 6,
    });
    // 16 to 31 January: overdue on the 15th are part, again, credit, given, wait and today.
    expect(await ask("cure_rate", over("2025-01-16", "2025-01-31"))).toMatchObject({
      numerator: 2, // wait, and credit: its credit was earlier, the rest was paid on the 17th
      denominator: 6,
    });
  });

  test("where nobody was overdue is unknown, and the trend has each month", async () => {
    await department.load(books);
    expect((await ask("cure_rate", over("2024-12-01", "2024-12-31"))).value).toBeNull();
    const scope = { from: "2024-12-01", to: "2025-02-28", where: {} };
    const points = await trend(department.warehouse, "cure_rate", scope, "month");
    expect(points.map((point) => point.value)).toEqual([null, 2 / 6, 0]);
  });

  test("by segment is its parts", async () => {
    await department.load(books);
    const split = await breakdown(department.warehouse, "cure_rate", january, "segment");
    expect(split.map((row) => [row.key, row.numerator, row.denominator])).toEqual([
      ["homes", 1, 2],
      ["trade", 1, 4],
    ]);
  });
});
