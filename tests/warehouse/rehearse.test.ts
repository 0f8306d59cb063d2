import { afterEach, beforeEach, expect, test } from "vitest";
import { openWarehouse, type Warehouse } from "../../app/warehouse/warehouse.server.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { warehouseFolder } from "./warehouse-folder.ts";

let folder: TemporaryFolder;
let warehouse: Warehouse;

beforeEach(async () => {
  folder = await warehouseFolder();
  warehouse = await openWarehouse(folder.path);
  await warehouse.write((transaction) =>
    transaction.query("create table received.counted as select 1 as n"),
  );
});

afterEach(async () => {
  await warehouse.close();
  folder.remove();
});

const rows = async () =>
  (await warehouse.query<{ n: number }>("select count(*) as n from received.counted"))[0]?.n;

test("a write ends a rehearsal under way and those that wait, and has its turn at once", async () => {
  let hasBegun: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    hasBegun = resolve;
  });
  const endless = warehouse.rehearse(async (transaction, asIf) => {
    await transaction.query("insert into received.counted values (2)");
    hasBegun();
    for (;;) await asIf.query("select count(*) from received.counted");
  });
  const waiting = warehouse.rehearse(async () => "never");
  const ends = Promise.all([
    expect(endless).rejects.toMatchObject({ name: "AbortError" }),
    expect(waiting).rejects.toMatchObject({ name: "AbortError" }),
  ]);
  await begun;
  await warehouse.write((transaction) =>
    transaction.query("insert into received.counted values (3)"),
  );
  await ends;
  // 1 and 3: what was rehearsed is gone.
  expect(await rows()).toBe(2);
});

test("what a rehearsal asked and did not wait for is not answered in the next transaction", async () => {
  let late: Promise<unknown> = Promise.resolve();
  const failing = warehouse.rehearse(async (_, asIf) => {
    const asked = [
      asIf.query("select no_such_column from received.counted"),
      asIf.query("select count(*) from received.counted"),
      asIf.query("select count(*) from received.counted"),
    ];
    late = Promise.allSettled(asked);
    await Promise.all(asked);
  });
  await expect(failing).rejects.toThrow("no_such_column");
  // The last one had not begun when the work ended.
  expect((await late) as { status: string }[]).toMatchObject([
    { status: "rejected" },
    {},
    { status: "rejected" },
  ]);
  expect(await rows()).toBe(1);
});
