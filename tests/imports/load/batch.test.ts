import { readdirSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listImports } from "../../../app/imports/history.server.ts";
import { type LoadRequest, load, loadAll } from "../../../app/imports/load.server.ts";
import { checksums } from "../../../app/imports/rebuild.server.ts";
import { withdraw, withdrawAll } from "../../../app/imports/withdraw.server.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";
import type { TemporaryFolder } from "../../temporary-folder.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";
import { original, type StagedTable, stagedFile } from "./staging.ts";
import { february, january, payments, uploadAndLoad } from "./uploading.ts";

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

async function request(content: string, tables: readonly StagedTable[]): Promise<LoadRequest> {
  const file = await original(folder.path, content, `${content}.csv`);
  return { file, ...(await stagedFile(folder.path, tables)) };
}

const invoice = (line: number, id: string, amount: number) => ({
  line,
  invoice_id: id,
  customer_id: "C1",
  issue_date: "2026-01-10",
  due_date: "2026-02-09",
  amount,
  currency: "EUR",
});

const call = (line: number, at: string) => ({
  line,
  activity_id: null,
  customer_id: "C1",
  at,
  channel: "phone",
});

const countOf = async (table: string) =>
  (await warehouse.query<{ n: number }>(`select count(*) as n from ${table}`))[0]?.n;

test("two files of one table see each other's rows", async () => {
  const first = await request("first", [
    { table: "activities", rows: [call(2, "2026-02-01 10:00:00"), call(3, "2026-02-02 10:00:00")] },
  ]);
  const second = await request("second", [
    { table: "activities", rows: [call(2, "2026-02-02 10:00:00"), call(3, "2026-02-03 10:00:00")] },
  ]);
  const loaded = await loadAll(warehouse, [first, second]);
  // The call of 2 February stands in both files: 2 + 2 records, 3 calls.
  expect(loaded).toMatchObject([
    { importId: 1, result: { counts: { read: 2, new: 2, unchanged: 0 } } },
    { importId: 2, result: { counts: { read: 2, new: 1, unchanged: 1 } } },
  ]);
  expect(await countOf("received.activities")).toBe(3);
});

test("a batch gives what loading its files one after the other gives", async () => {
  const files: Readonly<Record<string, readonly StagedTable[]>> = {
    a: [{ table: "invoices", rows: [invoice(2, "A", 100), invoice(3, "B", 200)] }],
    b: [{ table: "invoices", rows: [invoice(2, "B", 150), invoice(3, "C", 30)] }],
    c: [
      {
        table: "payments",
        rows: [{ line: 2, payment_id: "P", invoice_id: "A", paid_date: "2026-02-01", amount: 60 }],
      },
    ],
  };
  const contentOf = async () => [
    (await checksums(warehouse)).filter(({ table }) => table !== "imports"),
    await warehouse.query("select invoice_id, amount from marts.documents order by invoice_id"),
    (await listImports(warehouse)).map(({ importId, fileName, counts }) => [
      importId,
      fileName,
      counts,
    ]),
  ];
  const requests: LoadRequest[] = [];
  for (const [name, tables] of Object.entries(files)) requests.push(await request(name, tables));
  await loadAll(warehouse, requests);
  const together = await contentOf();
  await warehouse.close();
  folder.remove();

  folder = await warehouseFolder();
  warehouse = await openWarehouse(folder.path);
  for (const [name, tables] of Object.entries(files)) {
    await load(warehouse, await request(name, tables));
  }
  expect(await contentOf()).toEqual(together);
});

test("a failure in the last file leaves nothing of the others", async () => {
  const kept = await request("kept", [{ table: "invoices", rows: [invoice(2, "A", 100)] }]);
  await load(warehouse, kept);
  const before = await checksums(warehouse);
  const good = await request("good", [
    { table: "invoices", rows: [invoice(2, "A", 90), invoice(3, "B", 5)] },
  ]);
  const bad = await request("bad", [{ table: "invoices", rows: [invoice(2, "C", 1)] }]);
  const short = { ...bad, staged: { ...bad.staged, read: 2 } };
  await expect(loadAll(warehouse, [good, short])).rejects.toMatchObject({
    id: "imports.refusal.count",
    values: { read: 2, accounted: 1 },
  });
  expect(await checksums(warehouse)).toEqual(before);
  expect(await listImports(warehouse)).toHaveLength(1);
  const entries = readdirSync(path.join(folder.path, "originals", good.file.hash));
  expect(entries).toEqual(["original"]);
  // 100: the change to 90 is not there either.
  expect(await warehouse.query("select sum(amount) as amount from marts.documents")).toEqual([
    { amount: 100 },
  ]);
  // And the good one loads by itself, with the next number.
  expect(await load(warehouse, good)).toMatchObject({ importId: 2 });
});

test("the same file twice in a batch, or once before it, is loaded once", async () => {
  const known = await request("known", [{ table: "invoices", rows: [invoice(2, "A", 100)] }]);
  await load(warehouse, known);
  const fresh = await request("fresh", [{ table: "invoices", rows: [invoice(2, "B", 20)] }]);
  const loaded = await loadAll(warehouse, [known, fresh, fresh]);
  expect(loaded).toMatchObject([
    { importId: 1, result: null },
    { importId: 2, result: { counts: { new: 1 } } },
    { importId: 2, result: null },
  ]);
  expect(await listImports(warehouse)).toHaveLength(2);
  expect(await loadAll(warehouse, [])).toEqual([]);
});

test("imports withdrawn together leave what was there if they had never been loaded", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  const never = await checksums(warehouse);
  await uploadAndLoad(warehouse, "february.csv", february);
  await uploadAndLoad(warehouse, "payments.csv", payments);
  const withdrawn = await withdrawAll(warehouse, [3, 2, 3]);
  expect(withdrawn).toMatchObject([
    { importId: 3, withdrawnAt: expect.any(String) },
    { importId: 2, withdrawnAt: expect.any(String) },
  ]);
  expect(await checksums(warehouse)).toEqual(never);
  // 100 + 200 + 50, nothing paid
  expect(await warehouse.query("select sum(amount) as amount from marts.documents")).toEqual([
    { amount: 350 },
  ]);
  await withdrawAll(warehouse, [1]);
  expect((await checksums(warehouse)).filter(({ rows }) => rows > 0)).toEqual([]);
  expect(await countOf("marts.documents")).toBe(0);
});

test("a table that several withdrawn imports filled is replayed once", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  await uploadAndLoad(warehouse, "february.csv", february);
  const more = february.replace("B,", "E,").replace("D,", "F,");
  await uploadAndLoad(warehouse, "more.csv", more);
  const replayed: number[] = [];
  await withdrawAll(warehouse, [2, 3], {
    restage: async ({ importId }) => {
      replayed.push(importId);
      const rows = [invoice(2, "A", 100)];
      return (await stagedFile(folder.path, [{ table: "invoices", rows }])).staged;
    },
  });
  expect(replayed).toEqual([1]);
});

test("one import that cannot be withdrawn stops the withdrawal of all", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  await uploadAndLoad(warehouse, "payments.csv", payments);
  await withdraw(warehouse, 2);
  const before = await checksums(warehouse);
  await expect(withdrawAll(warehouse, [1, 2])).rejects.toMatchObject({
    id: "imports.refusal.already_withdrawn",
    values: { import: 2 },
  });
  await expect(withdrawAll(warehouse, [1, 9])).rejects.toMatchObject({
    id: "imports.refusal.unknown_import",
  });
  expect(await checksums(warehouse)).toEqual(before);
  expect(await listImports(warehouse)).toMatchObject([
    { importId: 1, withdrawnAt: null },
    { importId: 2, withdrawnAt: expect.any(String) },
  ]);
});
