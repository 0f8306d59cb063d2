import { afterEach, beforeEach, expect, test } from "vitest";
import { changeMapping, whenResting } from "../../../app/imports/uploads.server.ts";
import { decideUpload } from "../../../app/server/decide-upload.server.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";
import type { TemporaryFolder } from "../../temporary-folder.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";
import { january, upload } from "./uploading.ts";

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

test("the user says where the headers are, and the file is read anew", async () => {
  // The second record looks as much like headers as the first.
  const content = `invoice no,customer no,date issued,date due,total\n${january}`;
  const { id, mapping } = await upload(warehouse, "two.csv", content);
  const other = mapping?.layout.headerRecord === 1 ? 2 : 1;
  await changeMapping(warehouse, id, { wish: { headerRecord: other } });
  const read = await whenResting(warehouse, id);
  expect(read.mapping?.layout).toMatchObject({ headerRecord: other, firstRecord: other + 1 });
});

test("the user says that there are no headers, and with what the cells are parted", async () => {
  const { id } = await upload(warehouse, "january.csv", january);
  await changeMapping(warehouse, id, { wish: { headerRecord: null } });
  const bare = await whenResting(warehouse, id);
  expect(bare.recognition?.mapping?.layout.headerRecord ?? null).toBeNull();
  await changeMapping(warehouse, id, { wish: { headerRecord: 1 } });
  expect(await whenResting(warehouse, id)).toMatchObject({ phase: "ready" });
  await changeMapping(warehouse, id, { wish: { delimiter: ";" } });
  const whole = await whenResting(warehouse, id);
  // Cut at semicolons, which it has none of, each line is one cell: it is no table of ours.
  expect(whole.recognition?.sample[0]).toHaveLength(1);
  expect(whole.phase).toBe("refused");
  // And it is not lost: the next wish reads it again.
  await changeMapping(warehouse, id, { wish: { delimiter: "," } });
  expect(await whenResting(warehouse, id)).toMatchObject({
    phase: "ready",
    preview: { counts: { read: 3, new: 3 } },
  });
});

test("the preview's form changes what differs, and nothing else", async () => {
  const { id } = await upload(warehouse, "january.csv", january);
  const form = new FormData();
  form.set("do", "layout");
  form.set("encoding", "utf-8");
  form.set("delimiter", ",");
  form.set("header", "1");
  await decideUpload(warehouse, id, form);
  const same = await whenResting(warehouse, id);
  expect(same.phase).toBe("ready");
  expect(same.wish).toBeUndefined();
  form.set("header", "0");
  await expect(decideUpload(warehouse, id, form)).rejects.toMatchObject({
    id: "preview.refusal.unknown",
  });
  form.set("header", "2");
  await decideUpload(warehouse, id, form);
  expect(await whenResting(warehouse, id)).toMatchObject({ wish: { headerRecord: 2 } });
});
