import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { getImport, listImports } from "../../../app/imports/history.server.ts";
import { originalPath } from "../../../app/imports/receive.server.ts";
import type { Upload } from "../../../app/imports/upload.ts";
import {
  answer,
  changeMapping,
  confirm,
  confirmAll,
  discard,
  getUpload,
  listUploads,
  startUpload,
  whenResting,
} from "../../../app/imports/uploads.server.ts";
import { withdraw } from "../../../app/imports/withdraw.server.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";
import type { TemporaryFolder } from "../../temporary-folder.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";
import { february, january, payments, upload, uploadAndLoad } from "./uploading.ts";

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

/** January's invoices without a currency, their dates in doubt: nothing says what 1/2 means. */
const doubtful = `invoice_id,customer_id,issue_date,due_date,amount
A,C1,01/02/2026,02/03/2026,100.00
B,C2,03/04/2026,04/05/2026,50.00
`;

test("an upload is recognised and previewed in the background, loaded on confirm", async () => {
  const ready = await upload(warehouse, "january.csv", january);
  expect(ready).toMatchObject({
    phase: "ready",
    progress: 1,
    fileName: "january.csv",
    importId: null,
    already: null,
    questions: [],
    preview: { counts: { read: 3, new: 3, changed: 0, unchanged: 0, rejected: 0 } },
  });
  expect(ready.mapping?.tables[0]?.table).toBe("invoices");
  expect((await confirm(warehouse, ready.id)).phase).toBe("loading");
  const loaded = await whenResting(warehouse, ready.id);
  expect(loaded).toMatchObject({ phase: "loaded", importId: 1, already: null });
  // 100 + 200 + 50
  expect(loaded.preview?.totals).toMatchObject([
    { table: "invoices", currency: "EUR", rowsAfter: 3, amountAfter: 350 },
  ]);
  // It is in the history now, and on its way no longer.
  expect(await listUploads(warehouse)).toEqual([]);
  expect(readdirSync(path.join(folder.path, "uploads"))).toEqual([]);
  expect(await getImport(warehouse, 1)).toMatchObject({
    effect: { totals: loaded.preview?.totals, from: "2026-01-10", to: "2026-01-20" },
  });
  await discard(warehouse, ready.id);
  // The original belongs to the import now.
  expect(readFileSync(originalPath(folder.path, ready.hash ?? ""), "utf8")).toBe(january);
});

test("an answer changes the preview", async () => {
  const ready = await upload(warehouse, "doubtful.csv", doubtful);
  const order = ready.questions.find(({ about }) => about === "date_order");
  expect(order).toMatchObject({ isAnswered: false });
  const other = order?.choices.find(({ value }) => value !== order.answer)?.value ?? "";
  await answer(warehouse, ready.id, { about: "date_order", index: order?.index }, other);
  await answered(ready, { about: "currency" }, "SEK");
  const changed = await whenResting(warehouse, ready.id);
  // 01/02 … 03/04: by day first from 1 February to 3 April, by month first from 2 January to 4 March
  expect([ready, changed].map(({ preview }) => [preview?.from, preview?.to]).sort()).toEqual([
    ["2026-01-02", "2026-03-04"],
    ["2026-02-01", "2026-04-03"],
  ]);
  expect(changed.preview?.totals).toMatchObject([{ currency: "SEK", amountAfter: 150 }]);
  expect(changed.questions.every(({ isAnswered }) => isAnswered)).toBe(true);
});

async function answered(ready: Upload, question: { about: string }, value: string): Promise<void> {
  await whenResting(warehouse, ready.id);
  await answer(warehouse, ready.id, question, value);
}

test("the next file of the same shape asks nothing; after a withdrawal it asks again", async () => {
  const first = await upload(warehouse, "doubtful.csv", doubtful);
  await answered(first, { about: "currency" }, "SEK");
  await whenResting(warehouse, first.id);
  await confirm(warehouse, first.id);
  await whenResting(warehouse, first.id);
  const next = doubtful.replace("A,C1", "X,C1").replace("B,C2", "Y,C2");
  const second = await upload(warehouse, "next.csv", next);
  expect(second).toMatchObject({ phase: "ready", isRemembered: true, questions: [] });
  expect(second.preview?.totals).toMatchObject([{ currency: "SEK", amountAfter: 300 }]);
  await discard(warehouse, second.id);
  await withdraw(warehouse, 1);
  const third = await upload(warehouse, "next.csv", next);
  expect(third.isRemembered).toBe(false);
  expect(third.questions.map(({ about }) => about)).toContain("currency");
});

test("the same file again is said to be loaded, and confirming changes nothing", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  const again = await upload(warehouse, "copy.csv", january);
  expect(again).toMatchObject({ phase: "ready", already: { importId: 1 } });
  await confirm(warehouse, again.id);
  expect(await whenResting(warehouse, again.id)).toMatchObject({
    phase: "loaded",
    importId: 1,
    already: { importId: 1 },
  });
  expect(await warehouse.query("select count(*) as n from received.imports")).toEqual([{ n: 1 }]);
});

test("a load changes what waiting previews say", async () => {
  const waiting = await upload(warehouse, "february.csv", february);
  expect(waiting.preview?.counts).toMatchObject({ new: 2, changed: 0 });
  await uploadAndLoad(warehouse, "january.csv", january);
  // B is known now, with another amount; D is new.
  const compared = await whenResting(warehouse, waiting.id);
  expect(compared.preview?.counts).toMatchObject({ new: 1, changed: 1 });
});

test("another column fills what the user says", async () => {
  const ready = await upload(
    warehouse,
    "january.csv",
    january.replaceAll("EUR", "EUR,x").replace("currency", "currency,remark"),
  );
  await changeMapping(warehouse, ready.id, { columns: { po: "remark" } });
  const changed = await whenResting(warehouse, ready.id);
  expect(changed.phase).toBe("ready");
  await confirm(warehouse, ready.id);
  await whenResting(warehouse, ready.id);
  expect(await warehouse.query("select distinct po from received.invoices")).toEqual([{ po: "x" }]);
  await expect(
    changeMapping(warehouse, changed.id, { columns: { po: "remark" } }),
  ).rejects.toMatchObject({ id: "imports.refusal.not_ready" });
});

test("a column or header that there is none of is refused by name", async () => {
  const ready = await upload(warehouse, "january.csv", january);
  await expect(
    changeMapping(warehouse, ready.id, { columns: { po: "nowhere" } }),
  ).rejects.toMatchObject({ id: "imports.refusal.unknown_header", values: { header: "nowhere" } });
  await expect(
    changeMapping(warehouse, ready.id, { columns: { shoe_size: "amount" } }),
  ).rejects.toMatchObject({ id: "imports.refusal.unknown_column" });
  await expect(answer(warehouse, ready.id, { about: "table" }, "shoes")).rejects.toMatchObject({
    id: "imports.refusal.unknown_table",
  });
});

test("a file that is no table is refused with a reason, and discarding it leaves nothing", async () => {
  const refused = await upload(
    warehouse,
    "photo.csv",
    "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0001",
  );
  expect(refused.phase).toBe("refused");
  expect(refused.message?.id).toMatch(/^imports\./);
  await discard(warehouse, refused.id);
  expect(readdirSync(path.join(folder.path, "uploads"))).toEqual([]);
  expect(existsSync(originalPath(folder.path, refused.hash ?? ""))).toBe(false);
});

test("a sender that fails leaves no upload behind", async () => {
  const stream = new Readable({
    read() {
      this.destroy(Object.assign(new Error("no space left"), { code: "ENOSPC" }));
    },
  });
  await expect(startUpload(warehouse, { stream, fileName: "a.csv" })).rejects.toMatchObject({
    id: "imports.refusal.disk_full",
  });
  expect(await listUploads(warehouse)).toEqual([]);
  expect(readdirSync(path.join(folder.path, "uploads"))).toEqual([]);
});

test("an upload survives a restart with its preview and answers", async () => {
  const ready = await upload(warehouse, "doubtful.csv", doubtful);
  await answer(warehouse, ready.id, { about: "currency" }, "SEK");
  await whenResting(warehouse, ready.id);
  await warehouse.close();
  warehouse = await openWarehouse(folder.path);
  expect((await getUpload(warehouse, ready.id))?.fileName).toBe("doubtful.csv");
  const resumed = await whenResting(warehouse, ready.id);
  expect(resumed).toMatchObject({ phase: "ready", preview: { counts: { read: 2, new: 2 } } });
  expect(resumed.preview?.totals).toMatchObject([{ currency: "SEK" }]);
  await confirm(warehouse, ready.id);
  expect(await whenResting(warehouse, ready.id)).toMatchObject({ phase: "loaded", importId: 1 });
});

test("files may come in any order", async () => {
  await uploadAndLoad(warehouse, "payments.csv", payments);
  const loaded = await uploadAndLoad(warehouse, "january.csv", january);
  expect(loaded).toMatchObject({ phase: "loaded", importId: 2 });
});

test("a restart in the middle of loading says plainly whether the file is in", async () => {
  const done = await upload(warehouse, "january.csv", january);
  const waiting = await upload(warehouse, "february.csv", february);
  const stored = (id: string) => path.join(folder.path, "uploads", `${id}.json`);
  const left = [done, waiting].map(({ id }) => [id, readFileSync(stored(id), "utf8")] as const);
  await confirm(warehouse, done.id);
  await whenResting(warehouse, done.id);
  // Compared again with what is loaded now.
  expect((await whenResting(warehouse, waiting.id)).preview?.counts).toMatchObject({ changed: 1 });
  await warehouse.close();
  // What a process leaves on disk that is killed while it loads these two.
  for (const [id, content] of left) {
    writeFileSync(stored(id), JSON.stringify({ ...JSON.parse(content), phase: "loading" }));
  }
  warehouse = await openWarehouse(folder.path);
  expect(await whenResting(warehouse, done.id)).toMatchObject({ phase: "loaded", importId: 1 });
  expect(await whenResting(warehouse, waiting.id)).toMatchObject({
    phase: "ready",
    message: { id: "imports.upload.not_loaded", values: { file: "february.csv" } },
    preview: { counts: { read: 2, new: 1, changed: 1 } },
  });
});

test("several uploads are loaded as one batch, and each says what it did", async () => {
  const first = await upload(warehouse, "january.csv", january);
  const second = await upload(warehouse, "february.csv", february);
  const confirmed = await confirmAll(warehouse, [first.id, second.id]);
  expect(confirmed.map(({ phase }) => phase)).toEqual(["loading", "loading"]);
  await expect(confirmAll(warehouse, [first.id])).rejects.toMatchObject({
    id: "imports.refusal.not_ready",
  });
  expect(await whenResting(warehouse, first.id)).toMatchObject({ phase: "loaded", importId: 1 });
  expect(await whenResting(warehouse, second.id)).toMatchObject({
    phase: "loaded",
    importId: 2,
    // B came with January.
    preview: { counts: { read: 2, new: 1, changed: 1, unchanged: 0, rejected: 0 } },
  });
  // 100 + 180 + 50 + 70
  expect(await warehouse.query("select sum(amount) as amount from received.invoices")).toEqual([
    { amount: 400 },
  ]);
});

test("if one file of a batch fails, none is loaded and the others can be loaded without it", async () => {
  const good = await upload(warehouse, "january.csv", january);
  const bad = await upload(warehouse, "february.csv", february);
  // The staged rows are gone from the disk, as after somebody's clean-up.
  rmSync(path.join(folder.path, "uploads", bad.id), { recursive: true });
  const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
  await confirmAll(warehouse, [good.id, bad.id]);
  expect(await whenResting(warehouse, bad.id)).toMatchObject({
    phase: "failed",
    message: { id: "imports.upload.failed" },
  });
  expect(complaints).toHaveBeenCalledOnce();
  complaints.mockRestore();
  expect(await whenResting(warehouse, good.id)).toMatchObject({
    phase: "ready",
    message: {
      id: "imports.upload.not_loaded_with",
      values: { file: "january.csv", culprit: "february.csv" },
    },
  });
  expect(await listImports(warehouse)).toEqual([]);
  await confirmAll(warehouse, [good.id]);
  expect(await whenResting(warehouse, good.id)).toMatchObject({ phase: "loaded", importId: 1 });
});

test("what cannot be loaded yet stops a batch before anything is confirmed", async () => {
  const ready = await upload(warehouse, "january.csv", january);
  const refused = await upload(warehouse, "photo.csv", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0");
  await expect(confirmAll(warehouse, [ready.id, refused.id])).rejects.toMatchObject({
    id: "imports.refusal.not_ready",
    values: { file: "photo.csv" },
  });
  expect((await getUpload(warehouse, ready.id))?.phase).toBe("ready");
});
