import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runLoad } from "../../../app/command-line/imports/load.ts";
import { listImports } from "../../../app/imports/history.server.ts";
import { rebuild } from "../../../app/imports/rebuild.server.ts";
import { originalPath } from "../../../app/imports/receive.server.ts";
import type { Upload } from "../../../app/imports/upload.ts";
import {
  confirmAll,
  discard,
  listUploads,
  partsOfUpload,
  startUpload,
  whenResting,
} from "../../../app/imports/uploads.server.ts";
import { withdraw } from "../../../app/imports/withdraw.server.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";
import type { TemporaryFolder } from "../../temporary-folder.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";
import { january } from "../load/uploading.ts";
import { rowsOf, workbookOf } from "./ooxml.ts";
import { zipOf } from "./zip.ts";

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

const payments = [
  ["payment_id", "invoice_id", "paid_date", "amount", "currency"],
  ["P1", "A", "2026-02-01", 100, "EUR"],
  ["P2", "B", "2026-02-10", 80, "EUR"],
];

/** A cover, January's invoices A, B, C of 100 + 200 + 50 euro, two payments of 100 + 80, an empty sheet. */
const book = workbookOf({
  sheets: [
    { name: "Cover", rows: rowsOf([["Receivables"], ["made for the board"]]) },
    {
      name: "Invoices",
      rows: rowsOf(
        january
          .trim()
          .split("\n")
          .map((line) => line.split(",")),
      ),
    },
    { name: "Payments", rows: rowsOf(payments) },
    { name: "Empty", rows: "" },
  ],
});

async function uploaded(fileName: string, content: Buffer): Promise<Upload[]> {
  const { id } = await startUpload(warehouse, { stream: Readable.from([content]), fileName });
  await whenResting(warehouse, id);
  const parts = await partsOfUpload(warehouse, id);
  return Promise.all(parts.map((part) => whenResting(warehouse, part.id)));
}

const loadAll = async (parts: readonly Upload[]) => {
  await confirmAll(
    warehouse,
    parts.map(({ id }) => id),
  );
  return Promise.all(parts.map(({ id }) => whenResting(warehouse, id)));
};

const amounts = () =>
  warehouse.query(
    `select 'invoices' as name, count(*) as row_count, sum(amount)::double as total from received.invoices
     union all
     select 'payments', count(*), sum(amount)::double from received.payments order by name`,
  );

test("each sheet that holds a table is an upload of its own, with its own preview", async () => {
  const parts = await uploaded("book.xlsx", book);
  expect(
    parts.map(({ fileName, phase, part, preview, mapping }) => [
      fileName,
      phase,
      part,
      mapping?.tables[0]?.table,
      mapping?.layout.part,
      preview?.counts.new,
    ]),
  ).toEqual([
    ["book.xlsx › Invoices", "ready", { sheet: "Invoices" }, "invoices", { sheet: "Invoices" }, 3],
    ["book.xlsx › Payments", "ready", { sheet: "Payments" }, "payments", { sheet: "Payments" }, 2],
  ]);
  expect(parts[0]?.leftOut).toEqual([
    { id: "imports.part.no_table", values: { part: "book.xlsx › Cover" } },
    { id: "imports.part.empty", values: { part: "book.xlsx › Empty" } },
  ]);
  expect(new Set(parts.map(({ group }) => group)).size).toBe(1);
  expect(await listUploads(warehouse)).toHaveLength(2);
}, 60_000);

test("all parts load as one batch, come again unchanged, are withdrawn each alone and rebuilt", async () => {
  const loaded = await loadAll(await uploaded("book.xlsx", book));
  expect(loaded.map(({ phase, importId }) => [phase, importId])).toEqual([
    ["loaded", 1],
    ["loaded", 2],
  ]);
  const both = [
    { name: "invoices", row_count: 3, total: 350 },
    { name: "payments", row_count: 2, total: 180 },
  ];
  expect(await amounts()).toEqual(both);
  const originals = readdirSync(path.join(folder.path, "originals")).filter((name) =>
    /^[0-9a-f]{64}$/.test(name),
  );
  expect(originals).toHaveLength(1);

  const again = await uploaded("book.xlsx", book);
  expect(again.map(({ already }) => already?.importId)).toEqual([1, 2]);
  expect((await loadAll(again)).map(({ importId }) => importId)).toEqual([1, 2]);
  expect(await amounts()).toEqual(both);

  await withdraw(warehouse, 2);
  expect(await amounts()).toEqual([
    { name: "invoices", row_count: 3, total: 350 },
    { name: "payments", row_count: 0, total: null },
  ]);
  await rebuild(warehouse);
  expect((await amounts())[0]).toEqual({ name: "invoices", row_count: 3, total: 350 });
  const history = await listImports(warehouse);
  expect(history.map(({ fileName, withdrawnAt }) => [fileName, withdrawnAt !== null])).toEqual([
    ["book.xlsx › Invoices", false],
    ["book.xlsx › Payments", true],
  ]);
}, 120_000);

test("a discarded part leaves the others; the original goes with the last of them", async () => {
  const [invoices, paid] = await uploaded("book.xlsx", book);
  const original = originalPath(folder.path, invoices?.hash ?? "");
  await discard(warehouse, invoices?.id ?? "");
  expect(existsSync(original)).toBe(true);
  expect((await listUploads(warehouse)).map(({ fileName }) => fileName)).toEqual([
    "book.xlsx › Payments",
  ]);
  await discard(warehouse, paid?.id ?? "");
  expect(existsSync(original)).toBe(false);
}, 60_000);

test("a split that a killed process left half is made anew, never twice", async () => {
  const parts = await uploaded("book.xlsx", book);
  const [first] = parts;
  await warehouse.close();
  // As it stood before the last step of the split: the first is still the whole file.
  const file = path.join(folder.path, "uploads", `${first?.id}.json`);
  const { part: _p, group: _g, ...stored } = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...stored, fileName: "book.xlsx", phase: "recognising" }));
  warehouse = await openWarehouse(folder.path);
  await whenResting(warehouse, first?.id ?? "");
  const again = await partsOfUpload(warehouse, first?.id ?? "");
  expect(again.map(({ fileName }) => fileName)).toEqual([
    "book.xlsx › Invoices",
    "book.xlsx › Payments",
  ]);
  for (const { id } of again) expect((await whenResting(warehouse, id)).phase).toBe("ready");
  expect(await listUploads(warehouse)).toHaveLength(2);
}, 60_000);

test("the command line loads all tables of a zip in one batch and says what it leaves out", async () => {
  const zip = zipOf([
    { path: "invoices.csv", content: january },
    { path: "readme.pdf", content: "%PDF-1.4" },
    { path: "paid.csv", content: payments.map((cells) => cells.join(",")).join("\n") },
  ]);
  const file = path.join(folder.path, "month.zip");
  writeFileSync(file, zip);
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const args = { words: [file], options: new Map([["yes", [""]]]) };
  expect(await runLoad(warehouse, args as never, { out: say, err: say } as never)).toBe(0);
  expect(await amounts()).toEqual([
    { name: "invoices", row_count: 3, total: 350 },
    { name: "payments", row_count: 2, total: 180 },
  ]);
  expect(lines.filter((line) => line.includes("readme.pdf"))).toHaveLength(1);
  expect(lines.some((line) => line.includes("month.zip › paid.csv"))).toBe(true);
}, 60_000);

test("tables that stand below each other in one sheet are uploads of their own", async () => {
  const rows = [
    ...january
      .trim()
      .split("\n")
      .map((line) => line.split(",")),
    [],
    [],
    ...payments,
  ];
  const sheet = workbookOf({ sheets: [{ name: "All", rows: rowsOf(rows) }] });
  const parts = await uploaded("all.xlsx", sheet);
  expect(parts.map(({ fileName, part, preview }) => [fileName, part, preview?.counts.new])).toEqual(
    [
      ["all.xlsx › table 1", { table: 1 }, 3],
      ["all.xlsx › table 2", { table: 2 }, 2],
    ],
  );
}, 60_000);
