import { afterEach, beforeEach, expect, test } from "vitest";
import { checksums, rebuild } from "../../../app/imports/rebuild.server.ts";
import { withdraw } from "../../../app/imports/withdraw.server.ts";
import { headline } from "../../../app/metrics/measure.server.ts";
import type { Scope } from "../../../app/scope/scope.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";
import type { TemporaryFolder } from "../../temporary-folder.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";
import { upload, uploadAndLoad } from "../load/uploading.ts";

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

const head =
  "Document no,Type,Customer no,Customer name,Date,Due date,Amount,Applies to,Currency\n";

/** 120 + 50 invoiced, 20 credited, 60 paid, 5 given up; one entry of the books, one payment that repeats another. */
const list = `${head}F1,Invoice,C1,Smith,2026-01-05,2026-02-04,120.00,,EUR
F2,Invoice,C2,Jones,2026-01-06,2026-02-05,50.00,,EUR
G1,Credit note,C1,Smith,2026-01-20,,-20.00,F1,EUR
P1,Payment,C1,Smith,2026-01-30,,-60.00,F1,EUR
W1,Write-off,C2,Jones,2026-03-31,,-5.00,F2,EUR
P1,Payment,C1,Smith,2026-01-31,,-61.00,F1,EUR
J1,Journal entry,C1,Smith,2026-01-31,,,,EUR
`;

/** F2 corrected to 55, P2 new; the rest as before. */
const later = `${head}F1,Invoice,C1,Smith,2026-01-05,2026-02-04,120.00,,EUR
F2,Invoice,C2,Jones,2026-01-06,2026-02-05,55.00,,EUR
P1,Payment,C1,Smith,2026-01-30,,-60.00,F1,EUR
P2,Payment,C2,Jones,2026-02-28,,-30.00,F2,EUR
`;

const received = async () => ({
  invoices: await warehouse.query(
    "select invoice_id, kind, amount, credited_invoice_id from received.invoices order by invoice_id",
  ),
  payments: await warehouse.query(
    "select payment_id, amount, invoice_id from received.payments order by payment_id",
  ),
  writeOffs: await warehouse.query("select invoice_id, amount from received.write_offs"),
  customers: await warehouse.query(
    "select customer_id, name from received.customers order by customer_id",
  ),
});

const first = {
  invoices: [
    { invoice_id: "F1", kind: "invoice", amount: 120, credited_invoice_id: null },
    { invoice_id: "F2", kind: "invoice", amount: 50, credited_invoice_id: null },
    { invoice_id: "G1", kind: "credit_note", amount: -20, credited_invoice_id: "F1" },
  ],
  payments: [{ payment_id: "P1", amount: 60, invoice_id: "F1" }],
  writeOffs: [{ invoice_id: "F2", amount: 5 }],
  customers: [
    { customer_id: "C1", name: "Smith" },
    { customer_id: "C2", name: "Jones" },
  ],
};

test("a list of several kinds is counted over all its tables, and once more changes nothing", async () => {
  const loaded = await uploadAndLoad(warehouse, "list.csv", list);
  expect(loaded.phase).toBe("loaded");
  expect(loaded.preview).toMatchObject({
    // The journal entry has no amount; the second P1 says another amount than the first.
    counts: { read: 7, new: 5, changed: 0, unchanged: 0, rejected: 2 },
    tables: [
      { table: "invoices", new: 3, changed: 0, unchanged: 0 },
      { table: "payments", new: 1, changed: 0, unchanged: 0 },
      { table: "write_offs", new: 1, changed: 0, unchanged: 0 },
      { table: "customers", new: 2, changed: 0, unchanged: 0 },
    ],
    from: "2026-01-05",
    to: "2026-03-31",
  });
  expect(loaded.preview?.rejects.map(({ reason }) => reason).sort()).toEqual([
    "imports.reject.duplicate_key",
    "imports.reject.no_amount",
  ]);
  expect(await received()).toEqual(first);
  // Another name and one more line end make another file of the same records.
  const again = await upload(warehouse, "again.csv", `${list}\n`);
  expect(again.preview?.counts).toEqual({
    read: 7,
    new: 0,
    changed: 0,
    unchanged: 5,
    rejected: 2,
  });
});

test("a newer list updates what it names; withdrawn, all is as before; a rebuild gives the same", async () => {
  await uploadAndLoad(warehouse, "list.csv", list);
  const second = await uploadAndLoad(warehouse, "later.csv", later);
  expect(second.preview?.counts).toEqual({
    read: 4,
    new: 1,
    changed: 1,
    unchanged: 2,
    rejected: 0,
  });
  const sums = await checksums(warehouse);
  expect(await rebuild(warehouse)).toEqual(sums);
  await withdraw(warehouse, 2);
  expect(await received()).toEqual(first);
});

test("what a list says was paid counts beside its payments that are not applied yet", async () => {
  await uploadAndLoad(
    warehouse,
    "open items 2026-03-31.csv",
    "Document no,Type,Customer no,Date,Due date,Amount,Open amount,Currency\nF1,Invoice,C1,2026-01-05,2026-02-04,100.00,60.00,EUR\nF2,Invoice,C2,2026-01-06,2026-02-05,50.00,50.00,EUR\nP1,Payment,C1,2026-03-10,,-40.00,-15.00,EUR\n",
  );
  const scope: Scope = { where: {}, asOf: "2026-03-31" };
  // 60 + 50 are open, 15 are paid and not applied: 95.
  expect(await headline(warehouse, "open_receivables", scope)).toMatchObject({ value: 95 });
  // On 10 March 15 of P1 were received, on 31 March the 40 that the list says of F1.
  const march = { where: {}, from: "2026-03-01", to: "2026-03-31" };
  expect(await headline(warehouse, "collected", march)).toMatchObject({ value: 55 });
});

test("rows numbered from one in every month's file take no payment's place", async () => {
  const heads = "Lp;Data;Numer dokumentu;Kontrahent;Przychód;Rozchód;Waluta\n";
  const march = `${heads}1;2026-03-02;;K1;100,00;;EUR\n2;2026-03-09;;K2;40,50;;EUR\n`;
  const april = `${heads}1;2026-04-01;;K1;70,00;;EUR\n2;2026-04-13;;K3;9,25;;EUR\n3;2026-04-13;;K3;9,25;;EUR\n`;
  await uploadAndLoad(warehouse, "kasa marzec.csv", march);
  await uploadAndLoad(warehouse, "kasa kwiecień.csv", april);
  const paid = "select count(*)::integer as rows, sum(amount) as amount from received.payments";
  // 100 + 40.50 in March, 70 + 9.25 + 9.25 in April.
  expect(await warehouse.query(paid)).toEqual([{ rows: 5, amount: 229 }]);
});

test("payments of a list of all transactions count on their own days, and what it says is open is held against them", async () => {
  const rows = [
    "Type,Date,Document Number,Name,Due Date,Amount,Amount Remaining,Currency",
    "Invoice,2026-01-15,INV1,Alpine,2026-02-14,1200.00,0.00,USD",
    "Invoice,2026-02-03,INV2,Baker,2026-03-05,800.00,400.00,USD",
    "Payment,2026-02-20,P1,Alpine,,-1200.00,,USD",
    "Credit Memo,2026-02-22,CM1,Baker,,-100.00,0.00,USD",
    "Invoice,2026-03-13,INV3,Alpine,2026-04-12,450.50,450.50,USD",
    "Payment,2026-03-20,P2,Baker,,-300.00,,USD",
  ];
  const loaded = await uploadAndLoad(warehouse, "transactions.csv", `${rows.join("\n")}\n`);
  expect(loaded.preview?.counts).toMatchObject({ read: 6, new: 6, rejected: 0 });
  const value = async (id: string, scope: Scope) => (await headline(warehouse, id, scope)).value;
  const on = (asOf: string): Scope => ({ asOf, where: {} });
  // 1,200 + 800 on the last day of January and February less what had been paid and credited by then.
  expect(await value("open_receivables", on("2026-01-31"))).toBe(1200);
  expect(await value("open_receivables", on("2026-02-28"))).toBe(800 - 100);
  // 400 of INV2 and 450.50 of INV3, as the list says.
  expect(await value("open_receivables", on("2026-03-31"))).toBe(400 + 450.5);
  const february: Scope = { from: "2026-02-01", to: "2026-02-28", where: {} };
  const march: Scope = { from: "2026-03-01", to: "2026-03-31", where: {} };
  // Once, not once more because the list says that the invoices were paid.
  expect(await value("collected", february)).toBe(1200);
  expect(await value("collected", march)).toBe(300);
  const stated = await warehouse.run("checks/stated_totals_disagree");
  expect(stated).toEqual([]);
});

test("drafts and cancelled documents are kept and never owed, and are owed where a newer list says so", async () => {
  const list = (rows: string) =>
    `Invoice No,Customer,Issue Date,Due Date,Amount,Currency,Status\n${rows}`;
  const open = async () =>
    (await headline(warehouse, "open_receivables", { asOf: "2026-03-31", where: {} })).value;
  await uploadAndLoad(
    warehouse,
    "january.csv",
    list(
      "F1,Alpine,2026-01-05,2026-02-04,100.00,EUR,Sent\nF2,Baker,2026-01-08,2026-02-07,250.00,EUR,Sent\n",
    ),
  );
  expect(await open()).toBe(100 + 250);
  // Nothing of January's list said what is not owed: F2 was called off since, F3 is a draft without an amount.
  const second = await uploadAndLoad(
    warehouse,
    "february.csv",
    list(
      "F1,Alpine,2026-01-05,2026-02-04,100.00,EUR,Overdue\nF2,Baker,2026-01-08,2026-02-07,250.00,EUR,Void\nF3,Cool,2026-02-10,2026-03-09,,EUR,Draft\n",
    ),
  );
  expect(second.preview?.counts).toMatchObject({ read: 3, new: 1, changed: 1, unchanged: 1 });
  expect(second.preview?.totals).toMatchObject([{ amountBefore: 350, amountAfter: 100 }]);
  expect(await open()).toBe(100);
  const kept = await warehouse.run("checks/void_documents");
  expect(kept.map(({ item_id, amount }) => [item_id, amount]).sort()).toEqual([
    ["F2", 250],
    ["F3", 0],
  ]);
  // The draft was sent in March.
  await uploadAndLoad(
    warehouse,
    "march.csv",
    list("F3,Cool,2026-03-10,2026-03-24,80.00,EUR,Sent\n"),
  );
  expect(await open()).toBe(100 + 80);
});

test("a bare reference of payments is the number of an invoice where the invoices that are loaded say so", async () => {
  const payments = (...references: string[]) =>
    `Payment no,Customer no,Payment date,Amount,Currency,Reference\n${references
      .map((reference, index) => `P${index},C1,2026-03-0${index + 1},10.00,EUR,${reference}\n`)
      .join("")}`;
  const asked = async (...references: string[]) => {
    const { questions } = await upload(warehouse, "payments.csv", payments(...references));
    return questions.find(({ about }) => about === "reference")?.choices.map(({ value }) => value);
  };
  expect(await asked("7001", "7002")).toEqual(["invoice", "other"]);
  await uploadAndLoad(
    warehouse,
    "invoices.csv",
    "Invoice no,Customer no,Date,Due date,Amount,Currency\n7001,C1,2026-01-05,2026-02-04,120.00,EUR\n",
  );
  expect(await asked("7001", "8002")).toBeUndefined();
  expect(await asked("100234", "100235")).toEqual(["other", "invoice"]);
});
