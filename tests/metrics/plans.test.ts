import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { items } from "../../app/metrics/items.server.ts";
import { breakdown } from "../../app/metrics/measure.server.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, on, over, payment, value } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Parameters<typeof value>[2]) =>
  value(department.warehouse, id, scope);

/** The instalments of one plan, 100 each unless told, on the given days. */
function plan(days: readonly string[], more: GivenRow = {}): GivenRow[] {
  return days.map((due_on) => ({
    plan_id: "P",
    customer_id: "K",
    due_on,
    amount: 100,
    currency: "EUR",
    collector_id: "ann",
    ...more,
  }));
}

const invoices = [invoice("1", { amount: 1000 })];
/** Says that the data goes on, without being the customer's. */
const later = payment("2025-12-31", 1, { customer_id: "Z" });
const year = over("2025-01-01", "2025-12-31");
const months = ["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"];

/** Paid in time and due, broken plans and plans started, over the year. */
async function outcome(plan_instalments: GivenRow[], payments: GivenRow[]) {
  await department.load({ invoices, plan_instalments, payments: [...payments, later] });
  const adherence = await figure(department.warehouse, "plan_adherence", year);
  const breakage = await figure(department.warehouse, "plan_breakage", year);
  return [
    `${adherence.numerator}/${adherence.denominator}`,
    `${breakage.numerator}/${breakage.denominator}`,
  ];
}

describe("an instalment", () => {
  test("is in time up to three days after it was due, and by its full amount", async () => {
    const one = plan(["2025-01-31"]);
    expect(await outcome(one, [payment("2025-01-31", 100)])).toEqual(["1/1", "0/1"]);
    expect(await outcome(one, [payment("2025-02-03", 100)])).toEqual(["1/1", "0/1"]);
    expect(await outcome(one, [payment("2025-02-04", 100)])).toEqual(["0/1", "0/1"]);
    expect(await outcome(one, [payment("2025-01-31", 99.99)])).toEqual(["0/1", "0/1"]);
    // By two payments, the second within the days of grace.
    const halves = [payment("2025-01-31", 50), payment("2025-02-03", 50)];
    expect(await outcome(one, halves)).toEqual(["1/1", "0/1"]);
  });

  test("counts payments from a month before the plan starts", async () => {
    const one = plan(["2025-03-31"]);
    expect(await outcome(one, [payment("2025-02-28", 100)])).toEqual(["1/1", "0/1"]);
    expect(await outcome(one, [payment("2025-02-27", 100)])).toEqual(["0/1", "0/1"]);
    // A month before the leap day.
    const leap = plan(["2024-02-29"]);
    await department.load({
      invoices: [invoice("1", { issue_date: "2024-01-01" })],
      plan_instalments: leap,
      payments: [payment("2024-01-29", 100), later],
    });
    const day = { from: "2024-02-29", to: "2024-02-29" };
    expect(await ask("plan_adherence", on("2024-03-03", day))).toBe(1);
    expect(await ask("plan_adherence", on("2024-03-02", day))).toBeNull();
  });

  test("needs neither interest nor fee to be paid", async () => {
    const one = plan(["2025-01-31"], { interest: 5, fee: 15 });
    expect(await outcome(one, [payment("2025-01-31", 100)])).toEqual(["1/1", "0/1"]);
    // What is paid above the amount goes on to the next: 20 are not enough for it.
    const two = plan(["2025-01-31", "2025-02-28"], { interest: 5, fee: 15 });
    expect(await outcome(two, [payment("2025-01-31", 120)])).toEqual(["1/2", "0/1"]);
    expect(await outcome(two, [payment("2025-01-31", 200)])).toEqual(["2/2", "0/1"]);
  });

  test("of nothing is none", async () => {
    const rows = [...plan(["2025-01-31"]), ...plan(["2025-02-28"], { amount: 0 })];
    expect(await outcome(rows, [payment("2025-01-31", 100)])).toEqual(["1/1", "0/1"]);
  });

  test("is pending, and in neither, until the data goes beyond its days of grace", async () => {
    await department.load({
      invoices,
      plan_instalments: plan(["2025-01-31", "2025-02-28"]),
      payments: [payment("2025-01-30", 200), payment("2025-03-02", 1, { customer_id: "Z" })],
    });
    // Known through 2 March: the second is decided on 28 February + 3 = 3 March.
    expect(await figure(department.warehouse, "plan_adherence", year)).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    expect(await ask("plan_adherence", on("2025-02-02"))).toBeNull();
  });
});

describe("payments of a plan", () => {
  test("serve the instalment that is nearest, then those missed, then those to come", async () => {
    const [first, , third] = months;
    // January is missed. The payment of 31 March is March's, so April is missed next, not both.
    const skips = [payment(third as string, 100), payment("2025-02-28", 100)];
    expect(await outcome(plan(months), skips)).toEqual(["2/4", "0/1"]);
    // Ten days late each month: nothing is in time, and the first two are missed in a row.
    const late = ["2025-02-10", "2025-03-10", "2025-04-10", "2025-05-10"];
    expect(
      await outcome(
        plan(months),
        late.map((day) => payment(day, 100)),
      ),
    ).toEqual(["0/4", "1/1"]);
    // Double in February catches up on January and leaves nothing for March.
    const double = [payment("2025-02-28", 200), payment("2025-04-30", 100)];
    expect(await outcome(plan(months), double)).toEqual(["2/4", "0/1"]);
    // All at once on the first day is in time for all.
    expect(await outcome(plan(months), [payment(first as string, 400)])).toEqual(["4/4", "0/1"]);
  });

  test("missed, paid and missed is not two in a row; missed twice is", async () => {
    expect(await outcome(plan(months.slice(0, 3)), [payment("2025-02-28", 100)])).toEqual([
      "1/3",
      "0/1",
    ]);
    expect(await outcome(plan(months.slice(0, 3)), [payment("2025-01-31", 100)])).toEqual([
      "1/3",
      "1/1",
    ]);
  });

  test("taken back in time undo it, taken back later do not", async () => {
    const one = plan(["2025-01-31"]);
    const paid = payment("2025-01-31", 100);
    expect(await outcome(one, [paid, payment("2025-02-03", -100)])).toEqual(["0/1", "0/1"]);
    expect(await outcome(one, [paid, payment("2025-02-04", -100)])).toEqual(["1/1", "0/1"]);
    // The money of February comes back in time, that of January stays.
    const two = plan(["2025-01-31", "2025-02-28"]);
    const both = [paid, payment("2025-02-28", 100), payment("2025-03-01", -100)];
    expect(await outcome(two, both)).toEqual(["1/2", "0/1"]);
    // And is paid once more within the days of grace.
    expect(await outcome(two, [...both, payment("2025-03-03", 100)])).toEqual(["2/2", "0/1"]);
  });

  test("are those that say so where any of the client do", async () => {
    const one = plan(["2025-01-31"]);
    const transfer = payment("2025-01-31", 100, { method: "transfer" });
    expect(await outcome(one, [transfer])).toEqual(["1/1", "0/1"]);
    const other = payment("2025-05-01", 5, { customer_id: "Z", method: "Instalment" });
    expect(await outcome(one, [transfer, other])).toEqual(["0/1", "0/1"]);
    const marked = payment("2025-02-01", 100, { method: "Instalment" });
    expect(await outcome(one, [transfer, other, marked])).toEqual(["1/1", "0/1"]);
  });

  test("of documents issued after the plan began are not the plan's", async () => {
    const named = { invoice_id: "2", customer_id: null };
    const rows = { plan_instalments: plan(months.slice(0, 2)) };
    const load = (issue_date: string) =>
      department.load({
        ...rows,
        invoices: [...invoices, invoice("2", { issue_date })],
        payments: [payment("2025-02-28", 100, named), later],
      });
    await load("2025-01-31");
    expect(await ask("plan_adherence", year)).toBe(0.5);
    await load("2025-02-01");
    expect(await ask("plan_adherence", year)).toBe(0);
  });

  test("serve two plans of one customer once, the earliest due first", async () => {
    const rows = [
      ...plan(["2025-01-31"], { plan_id: "P1" }),
      ...plan(["2025-01-20"], { plan_id: "P2" }),
    ];
    await department.load({
      invoices,
      plan_instalments: rows,
      payments: [payment("2025-01-25", 100), later],
    });
    // The grace of P2's instalment ended on 23 January: the payment is for P1.
    const found = await items(department.warehouse, "plan_adherence", year);
    expect(found.rows.map((row) => [row.item_id, row.value, row.paid_on])).toEqual([
      ["P1", 1, "2025-01-25"],
      ["P2", 0, null],
    ]);
  });
});

describe("plans broken", () => {
  test("count where they started, once the second miss is decided", async () => {
    await department.load({
      invoices,
      plan_instalments: plan(months),
      payments: [payment("2024-12-01", 1), later],
    });
    // Missed on 31 January and 28 February: broken when the days of grace end on 3 March.
    expect(await ask("plan_breakage", over("2025-01-01", "2025-01-31"))).toBe(0);
    const january = { from: "2025-01-01", to: "2025-01-31" };
    expect(await ask("plan_breakage", on("2025-03-02", january))).toBe(0);
    expect(await ask("plan_breakage", on("2025-03-03", january))).toBe(1);
    expect(await ask("plan_breakage", over("2025-02-01", "2025-02-28"))).toBeNull();
    // Without a period of its own it is about all plans so far.
    expect(await ask("plan_breakage", on("2025-06-30"))).toBe(1);
  });

  test("are split by who agreed them", async () => {
    await department.load({
      invoices: [...invoices, invoice("2", { customer_id: "L" })],
      plan_instalments: [
        ...plan(months.slice(0, 2)),
        ...plan(months.slice(0, 2), { plan_id: "P", customer_id: "L", collector_id: "bob" }),
      ],
      payments: [payment("2025-01-31", 200, { customer_id: "L" }), later],
    });
    const rows = await breakdown(department.warehouse, "plan_breakage", year, "collector_id");
    expect(rows.map((row) => [row.key, row.value])).toEqual([
      ["ann", 1],
      ["bob", 0],
    ]);
  });

  test("are n/a without instalments, without payments, and before the first plan", async () => {
    await department.load({ invoices, payments: [later] });
    expect(await ask("plan_breakage", year)).toBeNull();
    expect(await ask("plan_adherence", year)).toBeNull();
    await department.load({
      invoices: [...invoices, invoice("2", { issue_date: "2025-06-30" })],
      plan_instalments: plan(months),
    });
    expect(await ask("plan_breakage", year)).toBeNull();
    expect(await ask("plan_adherence", year)).toBeNull();
    await department.load({ invoices, plan_instalments: plan(months), payments: [later] });
    expect(await ask("plan_adherence", over("2024-12-01", "2024-12-31"))).toBeNull();
  });
});
