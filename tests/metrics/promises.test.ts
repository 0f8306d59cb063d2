import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, on, over, payment } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Parameters<typeof figure>[2]) =>
  figure(department.warehouse, id, scope);

function promise(promise_id: string, due_on: string, amount = 100, more: GivenRow = {}): GivenRow {
  return { promise_id, customer_id: "K", made_on: "2025-03-01", due_on, amount, ...more };
}

const invoices = [invoice("1", { amount: 1000 })];
/** Says that the data goes on, without being the customer's. */
const later = payment("2025-06-30", 1, { customer_id: "Z" });
const march = over("2025-03-01", "2025-03-31");

async function kept(promises: GivenRow[], payments: GivenRow[]) {
  await department.load({ invoices, promises, payments: [...payments, later] });
  const { numerator, denominator } = await ask("promise_kept_rate", march);
  return [numerator, denominator];
}

describe("a promise", () => {
  test("is kept by the promised amount until three days after it was due", async () => {
    expect(await kept([promise("1", "2025-03-10")], [payment("2025-03-13", 100)])).toEqual([1, 1]);
    expect(await kept([promise("1", "2025-03-10")], [payment("2025-03-14", 100)])).toEqual([0, 1]);
    expect(await kept([promise("1", "2025-03-10")], [payment("2025-03-13", 99.99)])).toEqual([
      0, 1,
    ]);
    expect(await kept([promise("1", "2025-03-10")], [payment("2025-03-01", 100)])).toEqual([1, 1]);
    expect(await kept([promise("1", "2025-03-10")], [payment("2025-02-28", 100)])).toEqual([0, 1]);
  });

  test("is kept by several payments, and broken again by a reversal in time", async () => {
    const one = [promise("1", "2025-03-10")];
    const halves = [payment("2025-03-05", 50), payment("2025-03-10", 50)];
    expect(await kept(one, halves)).toEqual([1, 1]);
    expect(await kept(one, [...halves, payment("2025-03-12", -50)])).toEqual([0, 1]);
    expect(await kept(one, [...halves, payment("2025-03-20", -50)])).toEqual([1, 1]);
  });

  test("shares no payment with another: the one due earliest is served", async () => {
    const two = [promise("2", "2025-03-20"), promise("1", "2025-03-10")];
    expect(await kept(two, [payment("2025-03-05", 200)])).toEqual([1, 2]);
    const payments = [payment("2025-03-05", 100), payment("2025-03-06", 100)];
    expect(await kept(two, payments)).toEqual([2, 2]);
  });

  test("is pending, and in neither, until the data goes beyond its days of grace", async () => {
    await department.load({
      invoices,
      promises: [promise("1", "2025-03-10"), promise("2", "2025-03-11", 300)],
      payments: [payment("2025-03-10", 100), payment("2025-03-13", 1, { customer_id: "Z" })],
    });
    // Known through 13 March: the first is decided, the second not until the 14th.
    expect(await ask("promise_kept_rate", march)).toMatchObject({ value: 1, denominator: 1 });
    expect((await ask("promise_kept_rate", on("2025-03-12"))).value).toBeNull();
    expect((await ask("promises", march)).value).toBe(2);
  });

  test("counts by number and by money", async () => {
    await department.load({
      invoices,
      promises: [promise("1", "2025-03-10", 100), promise("2", "2025-03-20", 300)],
      payments: [payment("2025-03-10", 100), later],
    });
    expect((await ask("promise_kept_rate", march)).value).toBe(0.5);
    expect((await ask("promise_kept_amount_rate", march)).value).toBe(0.25);
  });

  test("of which nothing is known to be paid, as no payments are loaded, is not broken", async () => {
    await department.load({
      invoices: [...invoices, invoice("2", { issue_date: "2025-06-30" })],
      promises: [promise("1", "2025-03-10")],
    });
    expect((await ask("promise_kept_rate", march)).value).toBeNull();
    expect((await ask("promise_kept_amount_rate", march)).value).toBeNull();
    expect((await ask("promises", march)).value).toBe(1);
  });

  test("keeps to other days of grace when the setting says so", async () => {
    await department.load(
      {
        invoices,
        promises: [promise("1", "2025-03-10")],
        payments: [payment("2025-03-15", 100), later],
      },
      { promiseGraceDays: 5, statementImports: [] },
    );
    expect((await ask("promise_kept_rate", march)).value).toBe(1);
  });
});
