import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listImports } from "../../app/imports/history.server.ts";
import { checksums } from "../../app/imports/rebuild.server.ts";
import { listUploads } from "../../app/imports/uploads.server.ts";
import { type DemoWork, demoWork, loadDemo, removeDemo } from "../../app/server/demo.server.ts";
import { holdingsOf } from "../../app/server/holdings.server.ts";
import { readSettings, writeSettings } from "../../app/settings.server.ts";
import { openWarehouse, type Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { february, january, payments, uploadAndLoad } from "../imports/load/uploading.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { warehouseFolder } from "../warehouse/warehouse-folder.ts";

let folder: TemporaryFolder;
let files: string;
let warehouse: Warehouse;

beforeEach(async () => {
  folder = await warehouseFolder();
  files = path.join(folder.path, "files");
  mkdirSync(files);
  write("february.csv", february);
  write("january.csv", january);
  write("payments.csv", payments);
  warehouse = await openWarehouse(folder.path);
});

afterEach(async () => {
  await warehouse.close();
  folder.remove();
});

const write = (name: string, content: string) => writeFileSync(path.join(files, name), content);

const reportingCurrency = async () => (await readSettings(warehouse.directory)).reportingCurrency;

test("the demo department comes in whole, says how far it is, and goes without a trace", async () => {
  const empty = await checksums(warehouse);
  const seen: DemoWork[] = [];
  const watch = setInterval(() => {
    const work = demoWork();
    if (work && work !== seen.at(-1)) seen.push(work);
  }, 1);
  await loadDemo(warehouse, files);
  clearInterval(watch);
  expect(seen[0]).toEqual({ kind: "reading", done: 0, total: 3, fault: null });
  expect(seen.at(-1)).toEqual({ kind: "loading", done: 3, total: 3, fault: null });
  expect(demoWork()).toBeNull();
  expect(await listImports(warehouse)).toMatchObject([
    { importId: 1, fileName: "february.csv", importedBy: "demo" },
    { importId: 2, fileName: "january.csv", importedBy: "demo" },
    { importId: 3, fileName: "payments.csv", importedBy: "demo" },
  ]);
  // January says 200 of B again, where February had said 180: 100 + 200 + 50 + 70
  expect(await warehouse.query("select sum(amount) as amount from marts.documents")).toEqual([
    { amount: 420 },
  ]);
  expect(await listUploads(warehouse)).toEqual([]);
  expect(await reportingCurrency()).toBe("EUR");

  await removeDemo(warehouse);
  expect(await checksums(warehouse)).toEqual(empty);
  expect((await holdingsOf(warehouse)).isEmpty).toBe(true);
  expect(await reportingCurrency()).toBeNull();
});

test("a reporting currency that somebody chose stays, before and after", async () => {
  await writeSettings(warehouse.directory, { reportingCurrency: "PLN" });
  await loadDemo(warehouse, files);
  expect(await reportingCurrency()).toBe("PLN");
  await removeDemo(warehouse);
  expect(await reportingCurrency()).toBe("PLN");

  await writeSettings(warehouse.directory, { reportingCurrency: null });
  await loadDemo(warehouse, files);
  expect(await reportingCurrency()).toBe("EUR");
  await writeSettings(warehouse.directory, { reportingCurrency: "SEK" });
  await removeDemo(warehouse);
  expect(await reportingCurrency()).toBe("SEK");
});

test("one file that cannot be used stops all of it; without that one it comes in", async () => {
  write("photo.csv", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0001");
  await expect(loadDemo(warehouse, files)).rejects.toMatchObject({
    id: "demo.refusal.not_loaded",
    values: { file: "photo.csv", phase: "refused" },
  });
  expect(demoWork()).toMatchObject({ total: 4, fault: { id: "demo.refusal.not_loaded" } });
  expect(await listImports(warehouse)).toEqual([]);
  expect(await reportingCurrency()).toBeNull();
  // It stays, to be looked at.
  expect(await listUploads(warehouse)).toMatchObject([{ fileName: "photo.csv" }]);
  rmSync(path.join(files, "photo.csv"));
  await loadDemo(warehouse, files);
  expect(await listImports(warehouse)).toHaveLength(3);
  expect(await listUploads(warehouse)).toEqual([]);
  expect(demoWork()).toBeNull();
});

test("it is never mixed with other data, nor loaded twice at once", async () => {
  await expect(loadDemo(warehouse, path.join(folder.path, "none"))).rejects.toMatchObject({
    id: "demo.refusal.missing",
  });
  // Whichever of two comes second is refused.
  const both = await Promise.allSettled([loadDemo(warehouse, files), loadDemo(warehouse, files)]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { id: "demo.refusal.busy" },
  });
  expect(await listImports(warehouse)).toHaveLength(3);
  await removeDemo(warehouse);
  await uploadAndLoad(warehouse, "january.csv", january);
  await expect(loadDemo(warehouse, files)).rejects.toMatchObject({ id: "demo.refusal.other_data" });
});
