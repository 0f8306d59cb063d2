import { rmSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listImports } from "../../../app/imports/history.server.ts";
import { type Checksum, checksums, rebuild } from "../../../app/imports/rebuild.server.ts";
import { originalPath } from "../../../app/imports/receive.server.ts";
import { withdraw } from "../../../app/imports/withdraw.server.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";
import type { TemporaryFolder } from "../../temporary-folder.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";
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

const invoices = () =>
  warehouse.query(
    "select invoice_id, amount, import_id from received.invoices order by invoice_id",
  );

const sumOf = (sums: readonly Checksum[], table: string) =>
  sums.find((sum) => sum.table === table)?.checksum;

test("a rebuild gives what loading gave, and twice the same", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  await uploadAndLoad(warehouse, "payments.csv", payments);
  // The second line repeats B with another amount: one reject, to be made again as well.
  await uploadAndLoad(
    warehouse,
    "february.csv",
    `${february}B,C1,2026-01-15,2026-02-14,1.00,EUR\n`,
  );
  const loaded = await checksums(warehouse);
  expect(loaded.filter(({ rows }) => rows > 0).map(({ table, rows }) => [table, rows])).toEqual([
    ["import_effects", 3],
    ["imports", 3],
    ["invoices", 4],
    ["payments", 2],
    ["rejects", 1],
  ]);
  const progress: number[] = [];
  expect(await rebuild(warehouse, { onProgress: (done) => progress.push(done) })).toEqual(loaded);
  expect(progress.at(-1)).toBe(1);
  expect(await rebuild(warehouse)).toEqual(loaded);
  // A checksum that cannot tell a changed table would prove nothing.
  await warehouse.write((transaction) =>
    transaction.query("update received.invoices set amount = amount + 1 where invoice_id = 'A'"),
  );
  expect(sumOf(await checksums(warehouse), "invoices")).not.toBe(sumOf(loaded, "invoices"));
});

test("a warehouse that is gone is made again from the originals", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  await uploadAndLoad(warehouse, "february.csv", february);
  await withdraw(warehouse, 2);
  const before = await checksums(warehouse);
  await warehouse.close();
  rmSync(path.join(folder.path, "warehouse.duckdb"));
  warehouse = await openWarehouse(folder.path);
  await expect(uploadAndLoad(warehouse, "payments.csv", payments)).resolves.toMatchObject({
    phase: "failed",
    message: { id: "imports.refusal.needs_rebuild", values: { imports: 1 } },
  });
  expect(await rebuild(warehouse)).toEqual(before);
  expect(await listImports(warehouse)).toMatchObject([
    { importId: 1, withdrawnAt: null },
    { importId: 2, withdrawnAt: expect.any(String) },
  ]);
});

test("a withdrawn import leaves what was there before it", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  const before = await checksums(warehouse);
  await uploadAndLoad(warehouse, "february.csv", february);
  await uploadAndLoad(warehouse, "payments.csv", payments);
  expect(await invoices()).toEqual([
    { invoice_id: "A", amount: 100, import_id: 1 },
    { invoice_id: "B", amount: 180, import_id: 2 },
    { invoice_id: "C", amount: 50, import_id: 1 },
    { invoice_id: "D", amount: 70, import_id: 2 },
  ]);
  expect(await withdraw(warehouse, 2)).toMatchObject({ importId: 2, fileName: "february.csv" });
  expect(await invoices()).toEqual([
    { invoice_id: "A", amount: 100, import_id: 1 },
    { invoice_id: "B", amount: 200, import_id: 1 },
    { invoice_id: "C", amount: 50, import_id: 1 },
  ]);
  expect(sumOf(await checksums(warehouse), "invoices")).toBe(sumOf(before, "invoices"));
  // The other tables are untouched, and the rebuild agrees.
  const after = await checksums(warehouse);
  expect(after.find(({ table }) => table === "payments")?.rows).toBe(2);
  expect(await rebuild(warehouse)).toEqual(after);
});

test("the first of two imports can be withdrawn: the second stands alone", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  await uploadAndLoad(warehouse, "february.csv", february);
  await withdraw(warehouse, 1);
  expect(await invoices()).toEqual([
    { invoice_id: "B", amount: 180, import_id: 2 },
    { invoice_id: "D", amount: 70, import_id: 2 },
  ]);
  // The file may be loaded again, as a new import; it changes B back.
  const again = await uploadAndLoad(warehouse, "january.csv", january);
  expect(again).toMatchObject({
    importId: 3,
    preview: { counts: { read: 3, new: 2, changed: 1, unchanged: 0 } },
  });
});

test("an import that there is none of, or that was withdrawn, is refused", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  await expect(withdraw(warehouse, 9)).rejects.toMatchObject({
    id: "imports.refusal.unknown_import",
    status: 404,
  });
  await withdraw(warehouse, 1);
  await expect(withdraw(warehouse, 1)).rejects.toMatchObject({
    id: "imports.refusal.already_withdrawn",
    values: { import: 1, file: "january.csv" },
  });
});

test("an original that is gone stops a rebuild before it changes anything", async () => {
  const { hash } = await uploadAndLoad(warehouse, "january.csv", january);
  rmSync(originalPath(folder.path, hash ?? ""));
  await expect(rebuild(warehouse)).rejects.toMatchObject({
    id: "imports.refusal.original_missing",
    values: { import: 1, name: "january.csv" },
  });
  expect(await invoices()).toHaveLength(3);
});

test("imports that the catalogue lost stop a rebuild, which would lose them", async () => {
  const { hash } = await uploadAndLoad(warehouse, "january.csv", january);
  rmSync(path.join(folder.path, "originals", hash ?? "", "import-1.json"));
  await expect(rebuild(warehouse)).rejects.toMatchObject({
    id: "imports.refusal.catalogue_missing",
    values: { import: 1 },
  });
  expect(await invoices()).toHaveLength(3);
});
