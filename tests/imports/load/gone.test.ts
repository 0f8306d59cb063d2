import { afterEach, beforeEach, expect, test } from "vitest";
import { rebuild } from "../../../app/imports/rebuild.server.ts";
import { answer, confirm, whenResting } from "../../../app/imports/uploads.server.ts";
import { withdraw } from "../../../app/imports/withdraw.server.ts";
import { headline } from "../../../app/metrics/measure.server.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";
import type { TemporaryFolder } from "../../temporary-folder.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";
import { upload, uploadAndLoad } from "./uploading.ts";

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

const list = (...rows: string[]) =>
  `Invoice no,Customer no,Invoice date,Due date,Amount,Open amount,Currency\n${rows.join("\n")}\n`;

const a = (open = "100.00") => `A,C1,2026-01-05,2026-02-04,100.00,${open},EUR`;
const b = (open = "200.00") => `B,C1,2026-01-10,2026-02-09,200.00,${open},EUR`;
const c = (open = "50.00") => `C,C2,2026-01-20,2026-03-21,50.00,${open},EUR`;
const d = (open = "70.00") => `D,C2,2026-02-20,2026-03-22,70.00,${open},EUR`;

/** The lists are named by their days. */
const [jan, feb, mar, apr] = ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"] as const;

/** 100 + 200 + 50 = 350 are open. */
const january = list(a(), b(), c());
/** A is not on it; of B 150 is still open; D is new: 150 + 50 + 70 = 270. */
const february = list(b("150.00"), c(), d());

const openOn = async (asOf: string) =>
  (await headline(warehouse, "open_receivables", { asOf, where: {} })).value;
const overdueOn = async (asOf: string) =>
  (await headline(warehouse, "overdue_receivables", { asOf, where: {} })).value;

const asked = (questions: readonly { about: string }[]) => questions.map(({ about }) => about);

test("what a newer list no longer names is asked about, and paid on its day where the user says so", async () => {
  await uploadAndLoad(warehouse, "open items 2026-01-31.csv", january);
  expect(await openOn(jan)).toBe(350);

  const newer = await upload(warehouse, "open items 2026-02-28.csv", february);
  const question = newer.questions.find(({ about }) => about === "gone");
  // A alone, 100, due on 4 February and so overdue on the 28th.
  expect(question).toMatchObject({
    values: { count: 1, day: jan, open: 100, currency: "EUR" },
    answer: "paid",
    isAnswered: false,
    choices: [
      { value: "paid", owed: { open: 0, overdue: 0, currency: "EUR" } },
      { value: "open", owed: { open: 100, overdue: 100, currency: "EUR" } },
    ],
  });
  await confirm(warehouse, newer.id);
  await whenResting(warehouse, newer.id);
  // On the last of January nothing has changed; on the last of February A is paid.
  expect(await openOn(jan)).toBe(350);
  expect(await openOn("2026-02-27")).toBe(420);
  expect(await openOn(feb)).toBe(270);
  // Only B is past due: 150.
  expect(await overdueOn(feb)).toBe(150);
  const collected = await headline(warehouse, "collected", {
    from: "2026-02-01",
    to: feb,
    where: {},
  });
  // A's 100 and 50 of B.
  expect(collected.value).toBe(150);
});

test("left open, it is owed as before; the answer can be changed before the load", async () => {
  await uploadAndLoad(warehouse, "open items 2026-01-31.csv", january);
  const newer = await upload(warehouse, "open items 2026-02-28.csv", february);
  await answer(warehouse, newer.id, { about: "gone" }, "open");
  const ready = await whenResting(warehouse, newer.id);
  expect(ready.questions.find(({ about }) => about === "gone")).toMatchObject({
    answer: "open",
    isAnswered: true,
  });
  await confirm(warehouse, newer.id);
  await whenResting(warehouse, newer.id);
  // 270 of the list, and A's 100.
  expect(await openOn(feb)).toBe(370);
});

test("what comes back on a later list is open again from its day on", async () => {
  await uploadAndLoad(warehouse, "open items 2026-01-31.csv", january);
  await uploadAndLoad(warehouse, "open items 2026-02-28.csv", february);
  // B, C and D are paid; A is there again: 100.
  await uploadAndLoad(warehouse, "open items 2026-03-31.csv", list(a(), c()));
  expect(await openOn(jan)).toBe(350);
  expect(await openOn(feb)).toBe(270);
  expect(await openOn("2026-03-30")).toBe(270);
  // A 100 and C 50; B's 150 and D's 70 are gone.
  expect(await openOn(mar)).toBe(150);
  await uploadAndLoad(warehouse, "open items 2026-04-30.csv", list(c()));
  expect(await openOn(apr)).toBe(50);
  expect(await openOn(mar)).toBe(150);
});

test("withdrawn, the newer list takes its payments with it; a rebuild gives the same", async () => {
  await uploadAndLoad(warehouse, "open items 2026-01-31.csv", january);
  const { importId } = await uploadAndLoad(warehouse, "open items 2026-02-28.csv", february);
  expect(await openOn(feb)).toBe(270);
  await rebuild(warehouse);
  expect(await openOn(feb)).toBe(270);
  await withdraw(warehouse, importId ?? 0);
  expect(await openOn(feb)).toBe(350);
});

test("a list of a part of the customers leaves the others' documents open unless the user says otherwise", async () => {
  await uploadAndLoad(
    warehouse,
    "open items 2026-01-31.csv",
    list(a(), c(), `E,C3,2026-01-20,2026-03-21,30.00,30.00,EUR`),
  );
  // One of three customers.
  const part = await upload(warehouse, "open items 2026-02-28.csv", list(a("60.00")));
  const question = part.questions.find(({ about }) => about === "gone");
  expect(question).toMatchObject({ values: { count: 2, open: 80 }, answer: "open" });
});

test("nothing is asked of the first list, of one that names all, or where payments are loaded", async () => {
  const first = await upload(warehouse, "open items 2026-01-31.csv", january);
  expect(asked(first.questions)).not.toContain("gone");
  await confirm(warehouse, first.id);
  await whenResting(warehouse, first.id);
  const all = await upload(
    warehouse,
    "open items 2026-02-28.csv",
    list(a(), b("150.00"), c(), d()),
  );
  expect(asked(all.questions)).not.toContain("gone");
  await uploadAndLoad(
    warehouse,
    "payments.csv",
    "payment_id,invoice_id,paid_date,amount,currency\nP1,A,2026-02-10,40.00,EUR\n",
  );
  const without = await upload(warehouse, "open items 2026-02-28.csv", february);
  expect(asked(without.questions)).not.toContain("gone");
});

test("a credit note that is gone with the invoice that it paid leaves nothing behind", async () => {
  const credit = `G,C1,2026-01-25,2026-01-25,-100.00,-100.00,EUR`;
  await uploadAndLoad(warehouse, "open items 2026-01-31.csv", list(a(), b(), c(), credit));
  expect(await openOn(jan)).toBe(250);
  // A and the credit note are settled against each other.
  await uploadAndLoad(warehouse, "open items 2026-02-28.csv", february);
  expect(await openOn(feb)).toBe(270);
});

/** A list that names payments too: what is left of them stands below zero. */
const ledger = (...rows: string[]) =>
  `Document type,Document no,Customer no,Posting date,Due date,Amount,Remaining amount,Currency\n${rows.join("\n")}\n`;

const item = (
  id: string,
  amount: number,
  left = amount,
  due = "2026-02-04",
  kind = amount < 0 ? "Payment" : "Invoice",
) => `${kind},${id},C1,${amount < 0 ? "2026-01-25" : "2026-01-05"},${due},${amount},${left},EUR`;

/** A 100 is due before B 200; of P, which came in on 25 January, all 80 are left: 220 are open. */
const begun = ledger(item("A", 100), item("B", 200, 200, "2026-03-09"), item("P", -80));
const later = item("B", 200, 200, "2026-03-09");

const collectedIn = async (from: string, to: string) =>
  (await headline(warehouse, "collected", { from, to, where: {} })).value;

test("money on account that a newer list no longer names was used on its day", async () => {
  await uploadAndLoad(warehouse, "ledger 2026-01-31.csv", begun);
  expect(await openOn(jan)).toBe(220);

  const newer = await upload(warehouse, "ledger 2026-02-28.csv", ledger(later));
  // Money without an invoice goes to A, which is due first: 20 of it are open.
  expect(newer.questions.find(({ about }) => about === "gone")).toMatchObject({
    values: { count: 1, day: jan, open: 20, payments: 1, on_account: 80, currency: "EUR" },
    answer: "paid",
    choices: [
      { value: "paid", owed: { open: 0, overdue: 0, onAccount: 0 } },
      { value: "open", owed: { open: 20, overdue: 20, onAccount: 80 } },
    ],
  });
  await confirm(warehouse, newer.id);
  await whenResting(warehouse, newer.id);
  // A was paid with P's 80 and 20 more; B is open, as the list says.
  expect(await openOn(jan)).toBe(220);
  expect(await openOn("2026-02-27")).toBe(220);
  expect(await openOn(feb)).toBe(200);
  expect(await collectedIn("2026-01-01", jan)).toBe(80);
  expect(await collectedIn("2026-02-01", feb)).toBe(20);
});

/** P's 80 went to A. */
const used = ledger(item("A", 100, 20), later);

test("money on account alone is asked about; left, it stays", async () => {
  await uploadAndLoad(warehouse, "ledger 2026-01-31.csv", begun);
  const newer = await upload(warehouse, "ledger 2026-02-28.csv", used);
  expect(newer.questions.find(({ about }) => about === "gone")).toMatchObject({
    values: { count: 0, day: jan, open: 0, payments: 1, on_account: 80 },
    answer: "paid",
  });
  await answer(warehouse, newer.id, { about: "gone" }, "open");
  await whenResting(warehouse, newer.id);
  await confirm(warehouse, newer.id);
  await whenResting(warehouse, newer.id);
  // 20 + 200 of the list, less 80.
  expect(await openOn(feb)).toBe(140);

  await withdraw(warehouse, (await whenResting(warehouse, newer.id)).importId ?? 0);
  expect(await openOn(feb)).toBe(220);
});

test("money on account that was used, and is on a later list again, stands again from its day on", async () => {
  await uploadAndLoad(warehouse, "ledger 2026-01-31.csv", begun);
  await uploadAndLoad(warehouse, "ledger 2026-02-28.csv", used);
  expect(await openOn(feb)).toBe(220);
  await uploadAndLoad(warehouse, "ledger 2026-03-31.csv", ledger(later, item("P", -80)));
  // A's last 20 are paid, and P was taken off A again: 200 less 80.
  expect(await openOn(feb)).toBe(220);
  expect(await openOn(mar)).toBe(120);
});

test("what is left of a payment from list to list changes no earlier month; a rebuild gives the same", async () => {
  await uploadAndLoad(warehouse, "ledger 2026-01-31.csv", begun);
  // 30 of P went to B: 100 + 170 less 50.
  const partly = ledger(item("A", 100), item("B", 200, 170, "2026-03-09"), item("P", -80, -50));
  await uploadAndLoad(warehouse, "ledger 2026-02-28.csv", partly);
  expect(await openOn(jan)).toBe(220);
  expect(await openOn(feb)).toBe(220);
  expect(await collectedIn("2026-01-01", jan)).toBe(80);
  expect(await collectedIn("2026-02-01", feb)).toBe(0);
  // Of A, which is overdue, the 50 that are left of P are paid.
  expect(await overdueOn(feb)).toBe(50);
  await rebuild(warehouse);
  expect(await openOn(jan)).toBe(220);
  expect(await overdueOn(feb)).toBe(50);
});

test("of a payment that is loaded as it came in, what lists say is left counts no more", async () => {
  await uploadAndLoad(
    warehouse,
    "ledger 2026-01-31.csv",
    ledger(item("A", 100), item("P", -80, -50)),
  );
  expect(await collectedIn("2026-01-01", jan)).toBe(50);
  await uploadAndLoad(
    warehouse,
    "payments.csv",
    "payment_id,customer_id,paid_date,amount,currency\nP,C1,2026-01-25,80.00,EUR\n",
  );
  expect(await collectedIn("2026-01-01", jan)).toBe(80);
});
