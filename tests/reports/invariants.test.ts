import { afterAll, beforeAll, expect, test } from "vitest";
import { documentDimensions } from "../../app/metrics/dimensions.ts";
import { metrics } from "../../app/metrics/index.ts";
import { headline, shifted } from "../../app/metrics/measure.server.ts";
import { movement } from "../../app/metrics/movement.server.ts";
import { violations } from "../../app/reports/invariants.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import type { Filters, Scope } from "../../app/scope/scope.ts";
import { invoice, payment } from "../metrics/asking.ts";
import { plusDays } from "../metrics/oracle.ts";
import { dice, randomBooks, rowsOf } from "../metrics/random-department.ts";
import { wholeDepartment } from "../metrics/whole-department.ts";
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

/** Which columns of which reports add up to which figures, or to a side of one. */
const sums: readonly (readonly [report: string, column: string, figure: string])[] = [
  ["aging", "open_amount", "open_receivables"],
  ["aging_by_customer", "total", "open_receivables"],
  ["customers_overdue", "overdue_amount", "overdue_receivables"],
  ["exposure", "open_amount", "open_receivables"],
  ["exposure", "overdue_amount", "overdue_receivables"],
  ["loss_rates", "expected_loss", "expected_loss"],
  ["collectors", "collected", "collected"],
  ["collectors", "attempts", "attempts"],
  ["collectors", "promises", "promises"],
  ["collector_months", "collected", "collected"],
  ["collector_months", "commission", "commission"],
  ["channels", "attempts", "attempts"],
  ["channels", "contacts", "contacts"],
  ["channels", "right_party_contacts", "right_party_contacts"],
  ["channels", "promises", "promises"],
  ["channels", "collected_after", "collected"],
  ["channels", "cost", "activity_costs"],
  ["contact_heatmap", "attempts", "attempts"],
  ["contact_heatmap", "contacts", "contacts"],
  ["dispute_reasons", "open_count", "disputes"],
];

test("on random days and filters reports add up to the figures, bridges close, changes have causes", async () => {
  const whole = wholeDepartment(9);
  const { warehouse } = department;
  await department.load(whole.rows);
  const roll = dice(9);
  const filters: readonly Filters[] = [{}, { client_id: ["north"] }];
  for (const where of filters) {
    const asOf = plusDays("2024-01-15", roll(270));
    const from = plusDays(asOf, -roll(90));
    const scope: Scope = { asOf, from, to: asOf, currency: "EUR", where };
    const what = JSON.stringify(scope);
    const value = async (id: string, at = scope) => (await headline(warehouse, id, at)).value ?? 0;
    const add = async (id: string, column: string, more: Partial<Scope> = {}) => {
      const { rows } = await runReport(warehouse, id, { ...scope, ...more });
      return rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
    };
    for (const [report, column, figure] of sums) {
      const found = await add(report, column);
      expect(found, `${report} ${column} ${what}`).toBeCloseTo(await value(figure), 4);
    }
    const open = await value("open_receivables");
    expect(await add("aging", "open_amount", { ageBy: "issue_date" }), what).toBeCloseTo(open, 4);
    expect(await add("aging", "open_amount", { buckets: [7, 45] }), what).toBeCloseTo(open, 4);

    const { rows: bridge } = await runReport(warehouse, "receivables_bridge", scope);
    const step = (name: string) => Number(bridge.find((row) => row.step === name)?.amount);
    const day = plusDays(from, -1);
    const before = await value("open_receivables", { ...scope, asOf: day, from: day, to: day });
    expect(step("opening"), what).toBeCloseTo(before, 4);
    expect(step("closing"), what).toBeCloseTo(open, 4);
    const steps = bridge.filter((row) => row.step !== "closing");
    const sum = steps.reduce((all, { amount }) => all + Number(amount), 0);
    expect(sum, what).toBeCloseTo(open, 4);

    const earlier = await shifted(warehouse, scope, "previous");
    for (const { id, dimensions } of metrics.filter(() => roll(8) === 0)) {
      const by = dimensions[roll(dimensions.length)];
      const { change, splits } = await movement(warehouse, id, { before: earlier, now: scope }, by);
      for (const { method, parts } of splits) {
        const all = parts.reduce((one, { part }) => one + part, 0);
        expect(all, `${id} ${method} ${by} ${what}`).toBeCloseTo(change ?? 0, 4);
      }
    }
  }
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
