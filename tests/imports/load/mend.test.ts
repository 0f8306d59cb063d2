import { afterEach, beforeEach, expect, test } from "vitest";
import { explained, originalShape } from "../../../app/exports/rejects.ts";
import { getImport } from "../../../app/imports/history.server.ts";
import { checksums, rebuild } from "../../../app/imports/rebuild.server.ts";
import { mendedBy, rejectedRows } from "../../../app/imports/rejected-rows.server.ts";
import { withdraw } from "../../../app/imports/withdraw.server.ts";
import { findings } from "../../../app/reports/checks.server.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";
import type { TemporaryFolder } from "../../temporary-folder.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";
import { upload, uploadAndLoad } from "./uploading.ts";

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

/** Lines 3 and 5 cannot be read: an amount and a date that are none. */
const ledger = `invoice_id;customer_id;issue_date;due_date;amount;currency
A;C1;2026-01-10;2026-02-09;100,00;EUR
B;C1;2026-01-15;2026-02-14;two hundred;EUR
C;C2;2026-01-20;2026-02-19;50,00;EUR
D;C2;2026-01-33;2026-02-28;25,50;EUR
`;

const everything = { limit: 100, offset: 0 };

async function download(importId: number): Promise<string> {
  const record = await getImport(warehouse, importId);
  const rejects = await rejectedRows(warehouse, importId, everything);
  const lines = rejects.map((reject) => explained(reject, (id) => id));
  return originalShape(record?.mapping.layout as never, importId, lines);
}

const total = async () =>
  Number(
    (
      await warehouse.query<{ total: number }>("select sum(amount) as total from received.invoices")
    )[0]?.total,
  );

test("a mended record resolves its reject, however often and in whatever part it comes", async () => {
  const first = (await uploadAndLoad(warehouse, "ledger.csv", ledger)).importId as number;
  expect(await total()).toBe(150);
  const file = await download(first);
  expect(file.split("\n")).toHaveLength(4);
  expect(file).toContain(
    `${first}:3;imports.reject.not_an_amount;B;C1;2026-01-15;2026-02-14;two hundred;EUR`,
  );

  // One of the two is mended; the other comes as it was.
  const half = file.replace("two hundred", "200,00");
  const read = await upload(warehouse, "rejected-ledger.csv", half);
  expect(read).toMatchObject({
    phase: "ready",
    questions: [],
    mapping: { mends: { importId: first, index: 0 } },
    preview: { counts: { read: 2, new: 1, rejected: 1 } },
  });
  const second = (await uploadAndLoad(warehouse, "rejected-ledger.csv", half)).importId as number;
  expect(await total()).toBe(350);
  expect(await mendedBy(warehouse, first)).toEqual([{ importId: second, count: 1 }]);
  expect((await rejectedRows(warehouse, first, everything)).map(({ line }) => line)).toEqual([5]);

  const rest = (await download(first)).replace("2026-01-33", "2026-01-30");
  const third = (await uploadAndLoad(warehouse, "rest.csv", rest)).importId as number;
  expect(await total()).toBe(375.5);
  expect(await rejectedRows(warehouse, first, everything)).toEqual([]);
  // The first file has none left; the half-mended one brought its own, which nobody named since.
  const offending = await findings(warehouse, "rejected_rows", { where: {} });
  expect(offending.map(({ import_id }) => import_id)).toEqual([second]);

  // A rebuild knows it too; withdrawing what mended it brings the reject back.
  const before = await checksums(warehouse);
  expect(await rebuild(warehouse)).toEqual(before);
  await withdraw(warehouse, third);
  expect((await rejectedRows(warehouse, first, everything)).map(({ line }) => line)).toEqual([5]);
  expect(await total()).toBe(350);
});

test("a file of rejects whose import is gone is a file like any other", async () => {
  const first = (await uploadAndLoad(warehouse, "ledger.csv", ledger)).importId as number;
  const file = await download(first);
  await withdraw(warehouse, first);
  const read = await upload(warehouse, "rejected.csv", file.replace("two hundred", "200,00"));
  expect(read.mapping?.mends).toBeUndefined();
  expect(read).toMatchObject({ phase: "ready", preview: { counts: { read: 2, new: 1 } } });
});
