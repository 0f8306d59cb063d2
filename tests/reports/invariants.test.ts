import { afterAll, beforeAll, expect, test } from "vitest";
import { documentDimensions } from "../../app/metrics/dimensions.ts";
import { violations } from "../../app/reports/invariants.server.ts";
import { invoice, payment } from "../metrics/asking.ts";
import { randomBooks, rowsOf } from "../metrics/random-department.ts";
import { type Department, type GivenRows, openDepartment } from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const currencies = ["EUR", "SEK", "PLN"];

test("the books of random departments in three currencies add up by every dimension", async () => {
  const all: Record<string, unknown[]> = {};
  for (let seed = 1; seed <= 12; seed += 1) {
    const own = rowsOf(randomBooks(seed), `client-${seed}`, currencies[seed % 3] as string);
    for (const [table, list] of Object.entries(own)) {
      all[table] = [...(all[table] ?? []), ...(list as unknown[])];
    }
  }
  await department.load(all as GivenRows);
  expect(await violations(department.warehouse, documentDimensions)).toEqual([]);
});

test("credits that wait until a day of their own, refunds and odd payments add up", async () => {
  await department.load({
    invoices: [
      invoice("1"),
      invoice("note", { amount: -30, kind: "credit_note", settled_date: "2025-03-10" }),
      invoice("flat", { customer_id: "L", settled_date: "2025-02-20", amount: 50 }),
    ],
    payments: [payment("2025-02-10", 500), payment("2025-03-15", -20)],
    write_offs: [{ invoice_id: "1", date: "2025-02-15", amount: 20 }],
  });
  expect(await violations(department.warehouse)).toEqual([]);
});

test("nothing loaded is sound, and a figure that has a value without data is found out", async () => {
  await department.load({});
  expect(await violations(department.warehouse)).toEqual([]);
});

test("a balance that somebody changed is named with its month", async () => {
  const { warehouse } = department;
  await department.load({ invoices: [invoice("1")], payments: [payment("2025-02-28", 10)] });
  await warehouse.write(({ connection }) =>
    connection.run(
      "update marts.month_ends set balance = balance + 1 where month_end = '2025-01-31'",
    ),
  );
  expect(await violations(warehouse)).toContainEqual({
    invariant: "month_ends",
    currency: "EUR",
    day: "2025-01-31",
    about: null,
    expected: 100,
    found: 101,
  });
  await department.load({ invoices: [invoice("1")], payments: [payment("2025-02-28", 10)] });
  await warehouse.write(({ connection }) =>
    connection.run("update marts.balance_events set amount = -9 where kind = 'paid'"),
  );
  const found = await violations(warehouse);
  expect(found.map(({ invariant, about }) => [invariant, about])).toContainEqual([
    "bridge",
    "collected",
  ]);
});
