import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tables } from "../../app/imports/tables.ts";
import { type Alias, keysWithAliases } from "../../app/warehouse/aliases.server.ts";
import { defaultMartSettings } from "../../app/warehouse/mart-settings.server.ts";
import { buildMarts } from "../../app/warehouse/marts.server.ts";
import { invoice, on, payment, value } from "../metrics/asking.ts";
import { type Department, type GivenRows, openDepartment } from "./department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const alias = (kind: Alias["kind"], id: string, canonical: string, client: string | null = null) =>
  ({ kind, id, canonical, client }) satisfies Alias;

function load(rows: GivenRows, ...aliases: Alias[]) {
  return department.load(rows, { ...defaultMartSettings, aliases });
}

function select<T>(sql: string): Promise<T[]> {
  return department.warehouse.query<T>(sql);
}

/** Everything that the marts say, without the keys and lines by which rows are told apart. */
async function figures() {
  const at = on("2025-06-30");
  const { warehouse } = department;
  return {
    open: await value(warehouse, "open_receivables", at),
    overdue: await value(warehouse, "overdue_receivables", at),
    unapplied: await value(warehouse, "unapplied_cash", at),
    documents: await select(
      `select invoice_id, customer_id, amount, due_on from marts.documents order by all`,
    ),
    receipts: await select(
      `select payment_id, paid_on, amount, customers.customer_id
       from marts.receipts inner join marts.customers using (customer_key) order by all`,
    ),
    customers: await select(
      "select customer_id, name, segment, size from marts.customers order by all",
    ),
  };
}

describe("aliases", () => {
  test("stand in the keys that the tables have", () => {
    for (const [table, key] of Object.entries(keysWithAliases)) {
      expect(tables[table as keyof typeof tables].key, table).toEqual(key);
    }
    const ids = ["customer_id", "customer", "invoice_id", "payment_id", "collector_id"];
    const concerned = Object.values(tables).filter(({ key }) =>
      key?.some((column) => ids.includes(column)),
    );
    expect(concerned.map(({ name }) => name).sort()).toEqual(Object.keys(keysWithAliases).sort());
  });

  test("of a customer: one account, its own words first, gaps filled from the other", async () => {
    const rows: GivenRows = {
      customers: [
        { customer_id: "00123", name: "Acme Ltd" },
        { customer_id: "123", name: "ACME", segment: "retail" },
      ],
      invoices: [
        invoice("1", { customer_id: "00123" }),
        invoice("2", { customer_id: "123", amount: 50 }),
      ],
      payments: [payment("2025-02-01", 120, { customer_id: "123" })],
    };
    await load(rows);
    // 120 paid on account 123, which owes 50: 100 of the other stay open, 70 unapplied.
    expect(await figures()).toMatchObject({ open: 30, overdue: 100, unapplied: 70 });

    await load(rows, alias("customers", "123", "00123"));
    // One account owes 150 and paid 120.
    expect(await figures()).toMatchObject({
      open: 30,
      overdue: 30,
      unapplied: 0,
      customers: [{ customer_id: "00123", name: "Acme Ltd", segment: "retail" }],
    });
    expect(await select("select line from marts.customers")).toEqual([{ line: 2 }]);
    // What was received stays as it was.
    expect(await select("select count(*) as n from received.customers")).toEqual([{ n: 2 }]);
  });

  test("of a customer that no list names are no row of their own", async () => {
    await load(
      {
        customers: [{ customer_id: "7", name: "Seven" }],
        invoices: [invoice("1", { customer_id: "07" })],
      },
      alias("customers", "7", "07"),
    );
    expect((await figures()).customers).toMatchObject([{ customer_id: "07", name: "Seven" }]);
  });

  test("of an invoice: one document, what came last counts, its payments once", async () => {
    const rows: GivenRows = {
      invoices: [
        invoice("INV-1"),
        invoice("INV 1", { due_date: "2025-02-28" }),
        invoice("INV-2", { kind: "credit_note", amount: 10, credited_invoice_id: "INV 1" }),
      ],
      payments: [
        payment("2025-02-01", 40, { payment_id: "P", invoice_id: "INV-1" }),
        payment("2025-02-01", 40, { payment_id: "P", invoice_id: "INV 1" }),
      ],
      write_offs: [{ invoice_id: "INV 1", date: "2025-03-01", amount: 5 }],
    };
    await load(rows);
    expect((await figures()).open).toBe(100 + 100 - 10 - 40 - 40 - 5);
    await load(rows, alias("invoices", "INV 1", "INV-1"));
    const merged = await figures();
    expect(merged.open).toBe(100 - 10 - 40 - 5);
    // Of two rows of one import the one with the number that counts is taken.
    expect(merged.documents).toMatchObject([
      { invoice_id: "INV-1", due_on: "2025-01-31" },
      { invoice_id: "INV-2" },
    ]);
  });

  test("of a number that several clients use speak of the named client's only", async () => {
    const rows: GivenRows = {
      invoices: [
        invoice("001", { client_id: "north" }),
        invoice("1", { client_id: "north" }),
        invoice("1", { client_id: "south", customer_id: "S", amount: 70 }),
      ],
      payments: [
        payment("2025-02-01", 30, { payment_id: "N", invoice_id: "1", client_id: "north" }),
        payment("2025-02-01", 20, { payment_id: "S", invoice_id: "1", client_id: "south" }),
      ],
    };
    await load(rows, alias("invoices", "1", "001", "north"));
    const { documents, receipts, open } = await figures();
    expect(documents).toMatchObject([
      { invoice_id: "001", customer_id: "K" },
      { invoice_id: "1", customer_id: "S" },
    ]);
    expect(receipts).toMatchObject([
      { payment_id: "N", customer_id: "K" },
      { payment_id: "S", customer_id: "S" },
    ]);
    expect(open).toBe(100 - 30 + 70 - 20);
  });

  test("of a payment: counted once; without a payment number nothing is merged", async () => {
    const twice = [
      payment("2025-02-01", 40, { payment_id: "1" }),
      payment("2025-02-01", 40, { payment_id: "2" }),
    ];
    const blank = payment("2025-02-01", 40, { payment_id: null });
    await load(
      { invoices: [invoice("1")], payments: [...twice, blank, blank] },
      alias("payments", "2", "1"),
    );
    expect((await figures()).receipts).toMatchObject([
      { payment_id: "", amount: 40 },
      { payment_id: "", amount: 40 },
      { payment_id: "1", amount: 40 },
    ]);
  });

  test("of an account leave each of its assignments and buckets, as the last import has them", async () => {
    const placed = (customer_id: string, placed_amount: number) => ({
      customer_id,
      collector_id: "Ann",
      from_date: "2025-01-01",
      placed_amount,
    });
    const bucket = (customer: string, amount: number) => ({
      customer,
      as_of: "2025-01-31",
      bucket: "not_due",
      amount,
    });
    await load(
      {
        invoices: [invoice("1", { customer_id: "A" })],
        assignments: [placed("A", 10), placed("a", 20), placed("B", 5)],
        aging_snapshots: [bucket("A", 1), bucket("a", 2)],
      },
      alias("customers", "a", "A"),
    );
    const amounts = (table: string, column: string) =>
      select(`select ${column} as id, amount from marts.${table} order by all`);
    expect(await amounts("mentions", "table_name")).toMatchObject([
      { amount: 5 },
      { amount: 10 },
      { amount: 20 },
    ]);
    expect(await amounts("stated_buckets", "customer_id")).toEqual([
      { id: "A", amount: 1 },
      { id: "A", amount: 2 },
    ]);
    await department.warehouse.write(async (transaction) => {
      await transaction.query(
        `insert into received.assignments (customer_id, collector_id, from_date, placed_amount,
           import_id, line) values ('a', 'Ann', '2025-01-01', 25, 99, 2)`,
      );
      await buildMarts(transaction, new Set(["assignments"]));
    });
    // A later list says it anew, under the other id.
    expect(await amounts("mentions", "table_name")).toMatchObject([{ amount: 5 }, { amount: 25 }]);
  });

  test("are kept when something else is loaded, and undone when they are taken back", async () => {
    const rows: GivenRows = {
      invoices: [invoice("1"), invoice("2", { customer_id: "k", amount: 50 })],
      payments: [payment("2025-02-01", 120)],
    };
    await load(rows);
    const before = await figures();
    await load(rows, alias("customers", "k", "K"));
    const merged = await figures();
    expect(merged.unapplied).toBe(0);
    await department.warehouse.write(async (transaction) => {
      await transaction.query(
        "insert into received.payments (payment_id, paid_date, amount, customer_id, import_id, line) values ('new', '2025-03-01', 10, 'k', 2, 9)",
      );
      // Without settings those in force hold.
      await buildMarts(transaction, new Set(["payments"]));
    });
    expect((await figures()).open).toBe(20);
    expect((await figures()).receipts).toHaveLength(2);
    await load(rows);
    expect(await figures()).toEqual(before);
  });

  test.each([7, 8])(
    "make the same figures as files that had used one id, drawn from %d",
    async (seed) => {
      const id = fc.constantFrom("A", "a", "B", "C");
      const number = fc.constantFrom("1", "01", "2", "3");
      const day = fc.constantFrom("2025-01-05", "2025-02-10", "2025-03-20");
      const amount = fc.integer({ min: 1, max: 300 });
      const invoices = fc.uniqueArray(
        fc.record({ invoice_id: number, customer_id: id, issue_date: day, due_date: day, amount }),
        { selector: ({ invoice_id }) => invoice_id },
      );
      const payments = fc.array(
        fc.record({
          paid_date: day,
          amount: fc.integer({ min: -50, max: 300 }),
          customer_id: id,
          invoice_id: fc.option(number),
        }),
        { maxLength: 6 },
      );
      const canonical = (text: unknown) =>
        text === "a" ? "A" : text === "01" ? "1" : (text as string | null);
      await fc.assert(
        fc.asyncProperty(invoices, payments, async (documents, money) => {
          const numbered = money.map((row, index) => ({ ...row, payment_id: `P${index}` }));
          const rows = { invoices: documents, payments: numbered };
          await load(rows, alias("customers", "a", "A"), alias("invoices", "01", "1"));
          const merged = await figures();
          const named = documents.map((row) => ({
            ...row,
            invoice_id: canonical(row.invoice_id),
            customer_id: canonical(row.customer_id),
          }));
          await load({
            // A row of the number that counts is taken before one of the other.
            invoices: named.filter(
              (row, index) =>
                !named.some(
                  (other, at) =>
                    other.invoice_id === row.invoice_id &&
                    at !== index &&
                    documents[index]?.invoice_id === "01",
                ),
            ),
            payments: numbered.map((row) => ({
              ...row,
              invoice_id: canonical(row.invoice_id),
              customer_id: canonical(row.customer_id),
            })),
          });
          expect(merged).toEqual(await figures());
        }),
        { numRuns: 3, seed },
      );
    },
  );
});
