import { afterEach, beforeEach, expect, test } from "vitest";
import { secondsLeft } from "../../../app/imports/load/estimate.ts";
import type { Rehearsal } from "../../../app/imports/load/rehearsals.server.ts";
import { checksums } from "../../../app/imports/rebuild.server.ts";
import {
  callOff,
  confirm,
  figureChanges,
  getUpload,
  whenResting,
} from "../../../app/imports/uploads.server.ts";
import { headline } from "../../../app/metrics/measure.server.ts";
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

async function whenKnown(id: string): Promise<Rehearsal | null> {
  for (;;) {
    const found = await figureChanges(warehouse, id);
    if (found?.state !== "working") return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const value = async (id: string) => (await headline(warehouse, id, { where: {} })).value;

test("a rehearsal tells what the figures become, and leaves the warehouse as it was", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  await uploadAndLoad(warehouse, "payments.csv", payments);
  const before = await checksums(warehouse);
  const version = warehouse.version;
  const { id } = await upload(warehouse, "february.csv", february);
  const found = await whenKnown(id);
  if (found?.state !== "known") throw new Error(JSON.stringify(found));
  const open = found.changes.find(({ metric }) => metric === "open_receivables");
  // 350 invoiced less 180 paid; B falls from 200 to 180 and D adds 70: 400 less 180.
  expect(open).toMatchObject({
    before: { value: 170, currency: "EUR", as_of: "2026-02-10" },
    after: { value: 220, currency: "EUR", as_of: "2026-02-10" },
  });
  expect(await checksums(warehouse)).toEqual(before);
  expect(warehouse.version).toBe(version);
  expect(await value("open_receivables")).toBe(170);
  await confirm(warehouse, id);
  expect(await whenResting(warehouse, id)).toMatchObject({ phase: "loaded" });
  for (const { metric, after } of found.changes) expect(await value(metric)).toBe(after.value);
});

test("the first file of all is rehearsed too; without new rows there is nothing to tell", async () => {
  const first = await upload(warehouse, "january.csv", january);
  expect(await whenKnown(first.id)).toMatchObject({
    state: "known",
    changes: [
      { metric: "open_receivables", before: { value: null }, after: { value: 350 } },
      {},
      {},
      {},
      {},
      {},
    ],
  });
  await confirm(warehouse, first.id);
  await whenResting(warehouse, first.id);
  const again = await upload(warehouse, "again.csv", `${january}\n`);
  expect(await figureChanges(warehouse, again.id)).toBeNull();
});

test("a load that is called off is ready again and has changed nothing", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  const before = await checksums(warehouse);
  const { id } = await upload(warehouse, "february.csv", february);
  // The writer is busy, so that the load waits for its turn.
  let release = () => undefined as undefined;
  const busy = warehouse.write(
    () =>
      new Promise<void>((resolve) => {
        release = () => {
          resolve();
          return undefined;
        };
      }),
  );
  await confirm(warehouse, id);
  const calling = callOff(warehouse, id);
  await new Promise((resolve) => setTimeout(resolve, 30));
  release();
  await busy;
  expect(await calling).toMatchObject({
    phase: "ready",
    message: { id: "imports.upload.called_off" },
  });
  expect(await checksums(warehouse)).toEqual(before);
  await confirm(warehouse, id);
  expect(await whenResting(warehouse, id)).toMatchObject({ phase: "loaded" });
  await expect(callOff(warehouse, id)).rejects.toMatchObject({ id: "imports.refusal.not_ready" });
});

test("a statement that runs is interrupted and its transaction taken back", async () => {
  const stop = new AbortController();
  const work = warehouse.write(
    async (transaction) => {
      await transaction.query("create table marts.half as select 1 as one");
      setTimeout(() => stop.abort(), 50);
      await transaction.query(
        "select count(*) as pairs from range(1000000) as a(x) cross join range(1000000) as b(y) where x * y % 7 = 3",
      );
    },
    { signal: stop.signal },
  );
  await expect(work).rejects.toMatchObject({ name: "AbortError" });
  await expect(warehouse.query("select * from marts.half")).rejects.toThrow(/half/);
  // The writer goes on with the next.
  await uploadAndLoad(warehouse, "january.csv", january);
  expect(await value("open_receivables")).toBe(350);
});

test("the time that is left, by how the work went", () => {
  // A quarter in 10 s: three quarters take 30 s.
  expect(secondsLeft(0.25, 10_000)).toBe(30);
  // Half in 7.3 s: as long again, rounded up.
  expect(secondsLeft(0.5, 7300)).toBe(8);
  // A tenth in 20 s: 180 s, told in half minutes.
  expect(secondsLeft(0.1, 20_000)).toBe(180);
  // Too early to tell, and done.
  expect(secondsLeft(0.5, 900)).toBeNull();
  expect(secondsLeft(0.01, 60_000)).toBeNull();
  expect(secondsLeft(1, 60_000)).toBeNull();
});

test("a busy upload tells nothing of time at its beginning", async () => {
  const { id } = await upload(warehouse, "january.csv", january);
  expect(await getUpload(warehouse, id)).toMatchObject({ phase: "ready", secondsLeft: null });
});
