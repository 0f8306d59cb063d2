import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compare } from "../../../app/imports/compare.server.ts";
import { listImports } from "../../../app/imports/history.server.ts";
import { load } from "../../../app/imports/load.server.ts";
import type { Reject } from "../../../app/imports/mapping.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";
import type { TemporaryFolder } from "../../temporary-folder.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";
import { original, type StagedTable, stagedFile } from "./staging.ts";

let folder: TemporaryFolder;
let warehouse: Warehouse;

beforeEach(async () => {
  folder = await warehouseFolder();
  warehouse = await openWarehouse(folder.path);
});

afterEach(async () => {
  await warehouse.close();
  folder.remove();
});

let contents = 0;

/** Compares, loads, and holds that the preview said what the load did. */
async function loadTables(
  tables: readonly StagedTable[],
  rejects: readonly Reject[] = [],
  content?: string,
) {
  contents += 1;
  const { mapping, staged } = await stagedFile(folder.path, tables, rejects);
  const file = await original(folder.path, content ?? `file ${contents}`);
  const preview = await compare(warehouse, mapping, staged);
  const loaded = await load(warehouse, { file, mapping, staged });
  if (loaded.result) expect(loaded.result).toEqual(preview);
  return { ...loaded, preview, file, mapping, staged };
}

const invoice = (line: number, id: string, amount: number, more: object = {}) => ({
  line,
  invoice_id: id,
  customer_id: "C1",
  issue_date: "2026-01-10",
  due_date: "2026-02-09",
  amount,
  currency: "EUR",
  ...more,
});

describe("a first load", () => {
  test("every row is new, ids stay as they are, and the totals are those of the file", async () => {
    const { result, importId } = await loadTables([
      {
        table: "invoices",
        rows: [
          invoice(2, "00123", 100),
          invoice(3, "1E5", 50.25, { issue_date: "2026-03-01" }),
          invoice(4, "A-3", 7, { currency: "USD" }),
        ],
      },
    ]);
    expect(importId).toBe(1);
    expect(result?.counts).toEqual({ read: 3, new: 3, changed: 0, unchanged: 0, rejected: 0 });
    expect(result).toMatchObject({ from: "2026-01-10", to: "2026-03-01" });
    // 100 + 50.25 euro, 7 dollars
    expect(result?.totals).toEqual([
      {
        table: "invoices",
        currency: "EUR",
        rowsBefore: 0,
        rowsAfter: 2,
        amountBefore: 0,
        amountAfter: 150.25,
      },
      {
        table: "invoices",
        currency: "USD",
        rowsBefore: 0,
        rowsAfter: 1,
        amountBefore: 0,
        amountAfter: 7,
      },
    ]);
    expect(
      await warehouse.query(
        "select invoice_id, import_id, line from received.invoices order by line",
      ),
    ).toEqual([
      { invoice_id: "00123", import_id: 1, line: 2 },
      { invoice_id: "1E5", import_id: 1, line: 3 },
      { invoice_id: "A-3", import_id: 1, line: 4 },
    ]);
    expect(await listImports(warehouse)).toMatchObject([
      { importId: 1, table: "invoices", withdrawnAt: null, counts: { read: 3, new: 3 } },
    ]);
  });

  test("a file without rows loads nothing", async () => {
    const { result } = await loadTables([{ table: "invoices", rows: [], columns: ["invoice_id"] }]);
    expect(result?.counts).toEqual({ read: 0, new: 0, changed: 0, unchanged: 0, rejected: 0 });
    expect(result).toMatchObject({ from: null, to: null });
  });
});

describe("a later file", () => {
  test("rows with a known key are changed or unchanged, others new", async () => {
    await loadTables([{ table: "invoices", rows: [invoice(2, "A", 100), invoice(3, "B", 200)] }]);
    const { result } = await loadTables([
      {
        table: "invoices",
        rows: [invoice(2, "A", 100), invoice(3, "B", 180), invoice(4, "C", 30)],
      },
    ]);
    expect(result?.counts).toEqual({ read: 3, new: 1, changed: 1, unchanged: 1, rejected: 0 });
    // 100 + 200 = 300 before; 100 + 180 + 30 = 310 after
    expect(result?.totals).toMatchObject([
      { rowsBefore: 2, rowsAfter: 3, amountBefore: 300, amountAfter: 310 },
    ]);
    expect(
      await warehouse.query(
        "select invoice_id, amount, import_id from received.invoices order by invoice_id",
      ),
    ).toEqual([
      { invoice_id: "A", amount: 100, import_id: 1 },
      { invoice_id: "B", amount: 180, import_id: 2 },
      { invoice_id: "C", amount: 30, import_id: 2 },
    ]);
  });

  test("a column that it has not keeps its value; a blank in one that it has blanks it", async () => {
    await loadTables([
      {
        table: "disputes",
        rows: [
          {
            line: 2,
            dispute_id: "D1",
            opened_on: "2026-01-01",
            closed_on: "2026-01-20",
            reason: "price",
            amount: 10,
            currency: "EUR",
          },
        ],
      },
    ]);
    const { result } = await loadTables([
      {
        table: "disputes",
        rows: [{ line: 2, dispute_id: "D1", opened_on: "2026-01-01", closed_on: null, amount: 12 }],
      },
    ]);
    expect(result?.counts).toMatchObject({ changed: 1 });
    // The currency, which the second file does not have, stays: 10 before, 12 after, in euro.
    expect(result?.totals).toMatchObject([{ currency: "EUR", amountBefore: 10, amountAfter: 12 }]);
    expect(
      await warehouse.query("select closed_on, reason, amount from received.disputes"),
    ).toEqual([{ closed_on: null, reason: "price", amount: 12 }]);
  });

  test("blank parts of a key compare as equal", async () => {
    const row = { line: 2, payment_id: "P1", paid_date: "2026-02-01", amount: 5, invoice_id: null };
    await loadTables([{ table: "payments", rows: [row] }]);
    const { result } = await loadTables([
      { table: "payments", rows: [row, { ...row, line: 3, invoice_id: "A" }] },
    ]);
    // P1 without an invoice is known, P1 with invoice A is another row of the same payment.
    expect(result?.counts).toEqual({ read: 2, new: 1, changed: 0, unchanged: 1, rejected: 0 });
  });

  test("rows without a key are counted by content and ordinal: two equal calls are two calls", async () => {
    const call = {
      customer_id: "C1",
      at: "2026-02-01 10:00:00",
      channel: "phone",
      activity_id: null,
    };
    await loadTables([
      {
        table: "activities",
        rows: [
          { ...call, line: 2 },
          { ...call, line: 3 },
        ],
      },
    ]);
    const { result } = await loadTables([
      {
        table: "activities",
        rows: [
          { ...call, line: 2 },
          { ...call, line: 3 },
          { ...call, line: 4 },
          { ...call, line: 5, channel: "sms" },
        ],
      },
    ]);
    // Two are known; the third equal call and the message are new.
    expect(result?.counts).toEqual({ read: 4, new: 2, changed: 0, unchanged: 2, rejected: 0 });
    expect(await warehouse.query("select count(*) as row_count from received.activities")).toEqual([
      { row_count: 4 },
    ]);
  });
});

describe("a key that a file repeats", () => {
  test("the same content again is unchanged, another content is rejected, whole", async () => {
    const content = 'invoice,amount\nA,100\nA,100\n"A",\n90\n';
    const { result } = await loadTables(
      [
        {
          table: "invoices",
          rows: [invoice(2, "A", 100), invoice(3, "A", 100), invoice(4, "A", 90)],
        },
      ],
      [],
      content,
    );
    expect(result?.counts).toEqual({ read: 3, new: 1, changed: 0, unchanged: 1, rejected: 1 });
    expect(result?.totals).toMatchObject([{ amountAfter: 100 }]);
    expect(result?.rejects).toEqual([
      {
        reason: "imports.reject.duplicate_key",
        count: 1,
        example: {
          line: 4,
          column: "invoice_id",
          value: "A",
          message: { id: "imports.reject.duplicate_key", values: { line: 2, key: "A" } },
        },
      },
    ]);
    expect(await warehouse.query("select line, cell_value, raw from received.rejects")).toEqual([
      { line: 4, cell_value: "A", raw: '"A",' },
    ]);
  });

  test("also where the key is known already", async () => {
    await loadTables([{ table: "invoices", rows: [invoice(2, "A", 100)] }]);
    const { result } = await loadTables(
      [{ table: "invoices", rows: [invoice(2, "A", 110), invoice(3, "A", 120)] }],
      [],
      "id,amount\nA,110\nA,120\n",
    );
    expect(result?.counts).toEqual({ read: 2, new: 0, changed: 1, unchanged: 0, rejected: 1 });
    expect(await warehouse.query("select amount from received.invoices")).toEqual([
      { amount: 110 },
    ]);
  });
});

describe("by-products", () => {
  const list = (rows: readonly (readonly [number, string, string, string | null])[]) =>
    [
      {
        table: "invoices" as const,
        rows: rows.map(([line, id, customer_id]) => invoice(line, id, 10, { customer_id })),
      },
      {
        table: "customers" as const,
        rows: rows.map(([line, , customer_id, country]) => ({ line, customer_id, country })),
      },
    ] satisfies StagedTable[];

  test("customers of an invoice list: one row a key, the last value that is not blank", async () => {
    const { result } = await loadTables(
      list([
        [2, "A", "C1", "SE"],
        [3, "B", "C1", null],
        [4, "C", "C2", "PL"],
      ]),
    );
    expect(result?.counts).toEqual({ read: 3, new: 3, changed: 0, unchanged: 0, rejected: 0 });
    expect(result?.tables).toEqual([
      { table: "invoices", new: 3, changed: 0, unchanged: 0 },
      { table: "customers", new: 2, changed: 0, unchanged: 0 },
    ]);
    expect(
      await warehouse.query(
        "select customer_id, country, line from received.customers order by customer_id",
      ),
    ).toEqual([
      { customer_id: "C1", country: "SE", line: 3 },
      { customer_id: "C2", country: "PL", line: 4 },
    ]);
  });

  test("never blank what is known; a record is changed if its by-product is", async () => {
    await loadTables([
      {
        table: "customers",
        rows: [{ line: 2, customer_id: "C1", name: "One", country: "SE", segment: "small" }],
      },
    ]);
    await loadTables(list([[2, "A", "C1", null]]));
    const { result } = await loadTables(list([[2, "A", "C1", "NO"]]));
    expect(result?.counts).toEqual({ read: 1, new: 0, changed: 1, unchanged: 0, rejected: 0 });
    expect(await warehouse.query("select name, country, segment from received.customers")).toEqual([
      { name: "One", country: "NO", segment: "small" },
    ]);
  });
});

describe("records that fill several rows of one table", () => {
  const bucket = (line: number, name: string, amount: number) => ({
    line,
    as_of: "2026-01-31",
    customer: `C${line}`,
    bucket: name,
    amount,
    currency: "EUR",
  });

  test("count as one record each", async () => {
    const { result } = await loadTables([
      { table: "aging_snapshots", rows: [bucket(2, "0-30", 10), bucket(3, "0-30", 20)] },
      { table: "aging_snapshots", rows: [bucket(2, "31-60", 5), bucket(3, "31-60", 0)] },
    ]);
    expect(result?.counts).toMatchObject({ read: 2, new: 2 });
    expect(result?.tables).toEqual([
      { table: "aging_snapshots", new: 4, changed: 0, unchanged: 0 },
    ]);
    const again = await loadTables([
      { table: "aging_snapshots", rows: [bucket(2, "0-30", 10), bucket(3, "0-30", 20)] },
      { table: "aging_snapshots", rows: [bucket(2, "31-60", 6), bucket(3, "31-60", 0)] },
    ]);
    expect(again.result?.counts).toEqual({
      read: 2,
      new: 0,
      changed: 1,
      unchanged: 1,
      rejected: 0,
    });
  });
});

describe("rejects", () => {
  test("are kept whole with line, column, value and reason", async () => {
    const reject: Reject = {
      line: 3,
      column: "amount",
      value: "abc",
      reason: { id: "imports.reject.not_an_amount", values: { value: "abc" } },
      raw: "B,abc",
    };
    const { result } = await loadTables(
      [{ table: "invoices", rows: [invoice(2, "A", 100)] }],
      [reject, { ...reject, line: 4, value: null, reason: { id: "imports.reject.blank" } }],
    );
    expect(result?.counts).toEqual({ read: 3, new: 1, changed: 0, unchanged: 0, rejected: 2 });
    expect(
      await warehouse.query(
        `select import_id, line, column_name, cell_value, reason_id, reason_values, raw
          from received.rejects order by line`,
      ),
    ).toEqual([
      {
        import_id: 1,
        line: 3,
        column_name: "amount",
        cell_value: "abc",
        reason_id: "imports.reject.not_an_amount",
        reason_values: '{"value":"abc"}',
        raw: "B,abc",
      },
      {
        import_id: 1,
        line: 4,
        column_name: "amount",
        cell_value: null,
        reason_id: "imports.reject.blank",
        reason_values: "{}",
        raw: "B,abc",
      },
    ]);
  });

  test("a record that is unaccounted for stops the import, and nothing has happened", async () => {
    const { mapping, staged } = await stagedFile(folder.path, [
      { table: "invoices", rows: [invoice(2, "A", 100)] },
    ]);
    const file = await original(folder.path, "a");
    const short = { ...staged, read: 2 };
    await expect(load(warehouse, { file, mapping, staged: short })).rejects.toMatchObject({
      id: "imports.refusal.count",
      values: { read: 2, accounted: 1 },
    });
    expect(await listImports(warehouse)).toEqual([]);
    expect(await warehouse.query("select * from received.invoices")).toEqual([]);
  });
});

test("the same file twice changes nothing and says which import it was", async () => {
  const tables: StagedTable[] = [{ table: "invoices", rows: [invoice(2, "A", 100)] }];
  const first = await loadTables(tables, [], "same");
  await loadTables([{ table: "invoices", rows: [invoice(2, "A", 90)] }]);
  const again = await loadTables(tables, [], "same");
  expect(again).toMatchObject({ importId: 1, importedAt: first.importedAt, result: null });
  expect(await warehouse.query("select amount from received.invoices")).toEqual([{ amount: 90 }]);
  expect(await listImports(warehouse)).toHaveLength(2);
});
