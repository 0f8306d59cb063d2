import { afterEach, beforeEach, expect, test } from "vitest";
import {
  editMapping,
  exportMapping,
  forgetMapping,
  importMapping,
  knownMapping,
  knownMappings,
  nameMapping,
} from "../../../app/imports/mappings/mappings.server.ts";
import { moveTo, shapeKey } from "../../../app/imports/mappings/shape.ts";
import { withdraw } from "../../../app/imports/withdraw.server.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";
import { type TemporaryFolder, temporaryFolder } from "../../temporary-folder.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";
import { february, january, payments, upload, uploadAndLoad } from "../load/uploading.ts";

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

const invoiceHeaders = [
  "invoice_id",
  "customer_id",
  "issue_date",
  "due_date",
  "amount",
  "currency",
];

test("what was loaded is known by its headers, the latest used first, and can be named", async () => {
  expect(await knownMappings(folder.path)).toEqual([]);
  await uploadAndLoad(warehouse, "january.csv", january);
  await uploadAndLoad(warehouse, "payments.csv", payments);
  await uploadAndLoad(warehouse, "february.csv", february);
  const known = await knownMappings(folder.path);
  expect(known).toMatchObject([
    { key: shapeKey(invoiceHeaders), imports: 2, lastUsed: { fileName: "february.csv" } },
    { imports: 1, lastUsed: { fileName: "payments.csv" } },
  ]);
  const [invoices, paid] = known as [(typeof known)[0], (typeof known)[0]];
  await nameMapping(folder.path, invoices.key, "  SAP FBL5N,  Germany ");
  expect(await knownMapping(folder.path, invoices.key)).toMatchObject({
    name: "SAP FBL5N, Germany",
  });
  await expect(nameMapping(folder.path, paid.key, "sap fbl5n, germany")).rejects.toMatchObject({
    id: "mappings.refusal.name_taken",
  });
  const next = await upload(
    warehouse,
    "march.csv",
    `${invoiceHeaders.join(",")}\nE,C1,2026-03-01,2026-03-31,10,EUR\n`,
  );
  expect(next).toMatchObject({ isRemembered: true, rememberedAs: "SAP FBL5N, Germany" });
});

test("an edited mapping reads the next file; what was loaded stays; a later confirm counts again", async () => {
  const content = (day: string, amount: string) =>
    `invoice_no;customer_no;issue_date;due_date;amount;open_amount\nF1;K1;${day};2026-05-01;${amount};${amount}\n`;
  const first = await upload(warehouse, "a.csv", content("2026-04-01", "100"));
  expect(first.mapping?.tables[0]?.table).toBe("invoices");
  await uploadAndLoad(warehouse, "a.csv", content("2026-04-01", "100"));
  const [known] = await knownMappings(folder.path);
  const key = known?.key ?? "";
  await editMapping(folder.path, key, {
    columns: { open_amount: null, amount: "open_amount" },
    constants: { currency: "sek" },
  });
  const edited = await knownMapping(folder.path, key);
  expect(edited.editedAt).not.toBeNull();
  const next = await upload(warehouse, "b.csv", content("2026-04-02", "250"));
  const main = next.mapping?.tables[0];
  expect(main?.sources).toContainEqual(expect.objectContaining({ column: "amount", index: 5 }));
  expect(main?.sources.some(({ column }) => column === "open_amount")).toBe(false);
  const loaded = await warehouse.query<{ amount: number }>("select amount from received.invoices");
  expect(loaded.map(({ amount }) => Number(amount))).toEqual([100]);
});

test("an edit that cannot be is refused and changes nothing", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  const key = shapeKey(invoiceHeaders);
  const before = await knownMapping(folder.path, key);
  for (const [edit, id] of [
    [{ columns: { amount: null } }, "mappings.refusal.needs"],
    [{ columns: { colour: "amount" } }, "imports.refusal.unknown_column"],
    [{ columns: { po: "no such header" } }, "imports.refusal.unknown_header"],
  ] as const) {
    await expect(editMapping(folder.path, key, edit)).rejects.toMatchObject({ id });
  }
  await expect(editMapping(folder.path, "0000", { columns: {} })).rejects.toMatchObject({
    id: "mappings.refusal.unknown",
  });
  expect(await knownMapping(folder.path, key)).toEqual(before);
});

test("a forgotten mapping is asked about again, until a file is loaded", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  const key = shapeKey(invoiceHeaders);
  await forgetMapping(folder.path, key);
  expect(await knownMappings(folder.path)).toEqual([]);
  expect(await upload(warehouse, "february.csv", february)).toMatchObject({ isRemembered: false });
  const loaded = await uploadAndLoad(warehouse, "february.csv", february);
  expect(await knownMapping(folder.path, key)).toMatchObject({ imports: 1 });
  // Withdrawn: its mapping may be why.
  await withdraw(warehouse, loaded.importId as number);
  expect(await knownMappings(folder.path)).toEqual([]);
});

test("an exported mapping reads the same file in another data folder", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  const key = shapeKey(invoiceHeaders);
  await nameMapping(folder.path, key, "Ledger");
  const exported = exportMapping(await knownMapping(folder.path, key));
  const other = temporaryFolder();
  const elsewhere = await openWarehouse(other.path);
  try {
    expect(await importMapping(other.path, exported)).toBe(key);
    expect(await knownMapping(other.path, key)).toMatchObject({ name: "Ledger", lastUsed: null });
    const read = await upload(elsewhere, "february.csv", february);
    expect(read).toMatchObject({ isRemembered: true, rememberedAs: "Ledger", phase: "ready" });
    for (const broken of ["", "{}", "[1]", '{"recoup":"mapping","name":null,"mapping":{}}']) {
      await expect(importMapping(other.path, broken)).rejects.toMatchObject({
        id: "mappings.refusal.not_a_mapping",
      });
    }
  } finally {
    await elsewhere.close();
    other.remove();
  }
});

test("nearly the same headers, in another order or with one more, are read the same way", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  const { mapping } = await knownMapping(folder.path, shapeKey(invoiceHeaders));
  const turned = [...invoiceHeaders].reverse();
  const moved = moveTo(mapping, [...turned, "note"]);
  const amount = moved?.tables[0]?.sources.find(({ column }) => column === "amount");
  // Reversed, amount stands second.
  expect(amount?.index).toBe(1);
  // A column that is read is gone, or most are others: another report.
  expect(moveTo(mapping, invoiceHeaders.slice(1))).toBeNull();
  expect(moveTo(mapping, [...invoiceHeaders, "a", "b", "c"])).toBeNull();
  const read = await upload(
    warehouse,
    "turned.csv",
    `${turned.join(",")},note\nEUR,10,2026-03-31,2026-03-01,C1,E,x\n`,
  );
  expect(read).toMatchObject({
    isRemembered: true,
    phase: "ready",
    preview: { counts: { new: 1 } },
  });
});
