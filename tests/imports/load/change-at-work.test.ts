import { afterEach, beforeEach, expect, test } from "vitest";
import {
  answer,
  changeMapping,
  getUpload,
  whenResting,
} from "../../../app/imports/uploads.server.ts";
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

/** Every day could be a month, and no currency is told: two questions. */
const unclear = `invoice_id,customer_id,issue_date,due_date,amount
A,C1,01/02/2026,03/04/2026,100.00
B,C2,05/06/2026,07/08/2026,200.00
`;

test("while one answer is worked out another is taken, and the preview follows both", async () => {
  const { id, questions } = await upload(warehouse, "unclear.csv", unclear);
  const order = questions.find(({ about }) => about === "date_order");
  if (!order) throw new Error("The days could be months.");

  const first = await answer(warehouse, id, { about: "currency" }, "SEK");
  expect(first.phase).toBe("staging");
  const second = await answer(warehouse, id, { about: "date_order", index: order.index }, "mdy");
  expect(second.phase).toBe("staging");

  const resting = await whenResting(warehouse, id);
  expect(resting.phase).toBe("ready");
  expect(resting.questions.map(({ about, answer: given }) => [about, given])).toEqual(
    expect.arrayContaining([
      ["currency", "SEK"],
      ["date_order", "mdy"],
    ]),
  );
  expect(resting.preview?.totals).toMatchObject([{ currency: "SEK", amountAfter: 300 }]);
});

test("of two answers to one question at once the later holds, and nothing of the earlier is shown", async () => {
  const { id } = await upload(warehouse, "unclear.csv", unclear);
  const seen = new Set<string>();
  await Promise.all([
    answer(warehouse, id, { about: "currency" }, "SEK"),
    answer(warehouse, id, { about: "currency" }, "CZK"),
  ]);
  for (;;) {
    const now = await getUpload(warehouse, id);
    if (now?.phase === "ready") {
      for (const { currency } of now.preview?.totals ?? []) seen.add(String(currency));
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await whenResting(warehouse, id);
  expect([...seen]).toEqual(["CZK"]);
});

test("a column changed and a table chosen while the file is read end as the last word says", async () => {
  const { id } = await upload(warehouse, "january.csv", january);
  const changed = await changeMapping(warehouse, id, { columns: { due_date: null } });
  expect(changed.phase).toBe("staging");
  await changeMapping(warehouse, id, { table: "customers" });
  const { phase, mapping } = await whenResting(warehouse, id);
  expect(phase).toBe("ready");
  expect(mapping?.tables[0]?.table).toBe("customers");
});

test("a wrong answer while the file is read is refused, and the work goes on", async () => {
  const { id } = await upload(warehouse, "unclear.csv", unclear);
  await answer(warehouse, id, { about: "currency" }, "SEK");
  await expect(answer(warehouse, id, { about: "currency" }, "no currency")).rejects.toMatchObject({
    id: "mappings.refusal.value",
  });
  const { phase, preview } = await whenResting(warehouse, id);
  expect(phase).toBe("ready");
  expect(preview?.totals).toMatchObject([{ currency: "SEK" }]);
});
