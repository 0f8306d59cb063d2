import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { decideDuplicates, undoDecision } from "../../../app/imports/duplicates/decide.server.ts";
import { readDecisions } from "../../../app/imports/duplicates/decisions.server.ts";
import type { DuplicateKind } from "../../../app/imports/duplicates/duplicates.ts";
import { mergeEffects } from "../../../app/imports/duplicates/effect.server.ts";
import { invoice, on, payment, value } from "../../metrics/asking.ts";
import { type Department, type GivenRows, openDepartment } from "../../warehouse/department.ts";

const asOf = "2025-06-30";
let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

afterEach(undoAll);

async function undoAll(): Promise<void> {
  for (const { id } of await readDecisions(department.warehouse.directory)) {
    await undoDecision(department.warehouse, id);
  }
}

async function effect(kind: DuplicateKind, canonical: string, ...others: string[]) {
  const group = { key: "g", kind, reasons: [], ids: [canonical, ...others], canonical };
  const effects = await mergeEffects(department.warehouse, [group], asOf);
  return effects.get("g") ?? [];
}

const same = (kind: DuplicateKind, canonical: string, ...others: string[]) =>
  decideDuplicates(
    department.warehouse,
    [{ kind, verdict: "same", ids: [canonical, ...others], canonical }],
    "Ann",
  );

async function figures() {
  const { warehouse } = department;
  const of = async (id: string) => (await value(warehouse, id, on(asOf))) ?? 0;
  return {
    open: await of("open_receivables"),
    overdue: await of("overdue_receivables"),
    unapplied: await of("unapplied_cash"),
  };
}

describe("what a merge would do", () => {
  test("to two accounts: money of the one pays what the other owes", async () => {
    await department.load({
      invoices: [
        invoice("1", { customer_id: "A" }),
        invoice("2", { customer_id: "a", amount: 50 }),
      ],
      payments: [payment("2025-02-01", 120, { customer_id: "a" })],
    });
    expect(await effect("customers", "A", "a")).toEqual([
      {
        currency: "EUR",
        before: { documents: 2, open: 30, overdue: 100, unapplied: 70 },
        after: { documents: 2, open: 30, overdue: 30, unapplied: 0 },
      },
    ]);
  });

  test("to an invoice that stands twice, and to one that only payments name otherwise", async () => {
    await department.load({
      invoices: [invoice("INV-1"), invoice("INV 1"), invoice("0002", { amount: 80 })],
      payments: [
        payment("2025-02-01", 40, { payment_id: "P", invoice_id: "INV-1" }),
        payment("2025-02-01", 40, { payment_id: "P", invoice_id: "INV 1" }),
        payment("2025-02-02", 80, { invoice_id: "2", customer_id: null }),
      ],
      write_offs: [{ invoice_id: "2", date: "2025-02-01", amount: 10 }],
    });
    expect(await effect("invoices", "INV-1", "INV 1")).toMatchObject([
      { before: { documents: 3, open: 200 }, after: { documents: 2, open: 140 } },
    ]);
    // The 80 of nobody are K's, on the invoice; the 10 that were given up come back to be paid.
    const [found] = await effect("invoices", "0002", "2");
    expect(found).toMatchObject({
      currency: "",
      after: { unapplied: 0 },
      before: { unapplied: 80 },
    });
  });

  test("to a payment that was entered twice: it is owed again", async () => {
    await department.load({
      invoices: [invoice("1")],
      payments: [
        payment("2025-02-01", 40, { payment_id: "1" }),
        payment("2025-02-01", 40, { payment_id: "2" }),
      ],
    });
    expect(await effect("payments", "1", "2")).toMatchObject([
      { before: { open: 20, overdue: 20 }, after: { open: 60, overdue: 60 } },
    ]);
  });

  test("to two names of a collector: nothing of money", async () => {
    await department.load({ collectors: [{ collector_id: "7" }, { collector_id: "07" }] });
    expect(await effect("collectors", "07", "7")).toEqual([]);
  });

  test("is what it then does, and undoing it brings the former figures back", async () => {
    const customer = fc.constantFrom("A", "a", "B");
    const number = fc.constantFrom("1", "01", "2", "3");
    const day = fc.constantFrom("2025-01-05", "2025-02-10", "2025-03-20");
    const invoices = fc.uniqueArray(
      fc.record({
        invoice_id: number,
        customer_id: customer,
        issue_date: day,
        due_date: day,
        amount: fc.integer({ min: 1, max: 300 }),
        currency: fc.constant("EUR"),
      }),
      { minLength: 2, selector: ({ invoice_id }) => invoice_id },
    );
    const payments = fc.array(
      fc.record({
        payment_id: fc.constantFrom("p", "q", "r", "s"),
        paid_date: day,
        amount: fc.integer({ min: -50, max: 300 }),
        customer_id: customer,
        invoice_id: fc.option(number),
        currency: fc.constant("EUR"),
      }),
      { maxLength: 6 },
    );
    const merge = fc.constantFrom<[DuplicateKind, string, string]>(
      ["customers", "A", "a"],
      ["invoices", "1", "01"],
      ["payments", "p", "q"],
    );
    await fc.assert(
      fc.asyncProperty(invoices, payments, merge, async (documents, money, [kind, kept, other]) => {
        const rows: GivenRows = {
          invoices: documents,
          payments: money.filter(
            (row, index) =>
              money.findIndex(
                ({ payment_id, invoice_id }) =>
                  payment_id === row.payment_id && invoice_id === row.invoice_id,
              ) === index,
          ),
        };
        // Of one payment number everything is equal, as it is where such groups are found.
        if (kind === "payments") {
          const [p] = (rows.payments ?? []).filter(({ payment_id }) => payment_id === "p");
          const rest = (rows.payments ?? []).filter(({ payment_id }) => payment_id !== "q");
          rows.payments = p
            ? [
                ...rest.filter((row) => row === p || row.payment_id !== "p"),
                { ...p, payment_id: "q" },
              ]
            : rest;
        }
        // What a counterexample left.
        await undoAll();
        await department.load(rows);
        const before = await figures();
        const effects = await effect(kind, kept, other);
        await same(kind, kept, other);
        const after = await figures();
        for (const name of ["open", "overdue", "unapplied"] as const) {
          const told = effects.reduce((sum, one) => sum + one.after[name] - one.before[name], 0);
          expect(before[name] + told, name).toBeCloseTo(after[name], 4);
        }
        const [decision] = await readDecisions(department.warehouse.directory);
        await undoDecision(department.warehouse, decision?.id ?? "");
        expect(await figures()).toEqual(before);
      }),
      { numRuns: 4, seed: 11 },
    );
  });
});
