import { afterEach, beforeEach, expect, test } from "vitest";
import { listImports } from "../../app/imports/history.server.ts";
import { getUpload, listUploads, whenResting } from "../../app/imports/uploads.server.ts";
import { isDecided, loadTogether } from "../../app/server/decide-upload.server.ts";
import { openWarehouse, type Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { january, payments, upload, uploadAndLoad } from "../imports/load/uploading.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { warehouseFolder } from "../warehouse/warehouse-folder.ts";

let folder: TemporaryFolder;
let warehouse: Warehouse;

beforeEach(async () => {
  folder = await warehouseFolder();
  warehouse = await openWarehouse(folder.path);
});

afterEach(async () => {
  // What a load changed for them is still being compared.
  for (const { id } of await listUploads(warehouse)) await whenResting(warehouse, id);
  await warehouse.close();
  folder.remove();
});

test("loads the named uploads that wait for nothing but a confirm, and leaves the others", async () => {
  await uploadAndLoad(warehouse, "payments.csv", payments);
  const decided = await upload(warehouse, "january.csv", january);
  const more = await upload(warehouse, "more.csv", january.replace("A,C1", "D,C1"));
  const again = await upload(warehouse, "payments.csv", payments);
  // Without a currency: that is a question.
  const asking = await upload(
    warehouse,
    "asking.csv",
    january.replaceAll(",EUR", "").replace(",currency", ""),
  );
  const unnamed = await upload(warehouse, "unnamed.csv", january.replace("A,C1", "E,C1"));
  expect([decided, more, again, asking, unnamed].map(isDecided)).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
  const form = new FormData();
  for (const { id } of [more, decided, again, asking]) form.append("upload", id);
  form.append("upload", "no-such-upload");
  await loadTogether(warehouse, form);
  await Promise.all([decided, more].map(({ id }) => whenResting(warehouse, id)));
  // In the order in which they arrived.
  expect((await listImports(warehouse)).map(({ fileName }) => fileName)).toEqual([
    "payments.csv",
    "january.csv",
    "more.csv",
  ]);
  expect((await listUploads(warehouse)).map(({ fileName }) => fileName).sort()).toEqual([
    "asking.csv",
    "payments.csv",
    "unnamed.csv",
  ]);
  expect((await getUpload(warehouse, unnamed.id))?.phase).toBe("ready");
});

test("a form that names nothing does nothing", async () => {
  await loadTogether(warehouse, new FormData());
  expect(await listImports(warehouse)).toEqual([]);
});
