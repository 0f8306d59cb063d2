import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { decideDuplicates, undoDecision } from "../../../app/imports/duplicates/decide.server.ts";
import { readDecisions, writeDecisions } from "../../../app/imports/duplicates/decisions.server.ts";
import { findDuplicates } from "../../../app/imports/duplicates/find.server.ts";
import { checksums, rebuild } from "../../../app/imports/rebuild.server.ts";
import { withdraw } from "../../../app/imports/withdraw.server.ts";
import { acceptFindings, runChecks } from "../../../app/reports/checks.server.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";
import { on, value } from "../../metrics/asking.ts";
import type { TemporaryFolder } from "../../temporary-folder.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";
import { uploadAndLoad } from "../load/uploading.ts";

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

const header = "invoice_id,customer_id,issue_date,due_date,amount,currency\n";
const january = `${header}INV-1,0007,2026-01-10,2026-02-09,100.00,EUR\nINV-2,7,2026-01-15,2026-02-14,200.00,EUR\n`;
const february = `${header}INV-3,7,2026-02-03,2026-03-05,70.00,EUR\n`;
const paid = "payment_id,customer_id,paid_date,amount,currency\nP1,7,2026-02-20,250.00,EUR\n";

async function figures() {
  const at = on("2026-03-31");
  return [
    await value(warehouse, "open_receivables", at),
    await value(warehouse, "overdue_receivables", at),
    await value(warehouse, "unapplied_cash", at),
    (await warehouse.query("select customer_id from marts.customers order by all")).length,
  ];
}

const merge = () =>
  decideDuplicates(
    warehouse,
    [{ kind: "customers", verdict: "same", ids: ["0007", "7"], canonical: "0007" }],
    "Ann",
  );

test("a merge holds for what is loaded later, survives a rebuild, and is undone whole", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  await uploadAndLoad(warehouse, "paid.csv", paid);
  // 7 owes 200 and paid 250; 0007 owes 100.
  expect(await figures()).toEqual([50, 100, 50, 2]);
  expect((await findDuplicates(warehouse)).map(({ ids }) => ids)).toEqual([["0007", "7"]]);
  await merge();
  expect(await figures()).toEqual([50, 50, 0, 1]);
  expect(await findDuplicates(warehouse)).toEqual([]);

  // The alias comes again.
  await uploadAndLoad(warehouse, "february.csv", february);
  expect(await figures()).toEqual([120, 120, 0, 1]);
  const received = await checksums(warehouse);
  expect(await rebuild(warehouse)).toEqual(received);
  expect(await figures()).toEqual([120, 120, 0, 1]);
  await withdraw(warehouse, 3);
  expect(await figures()).toEqual([50, 50, 0, 1]);

  const [decision] = await readDecisions(warehouse.directory);
  expect(decision).toMatchObject({ canonical: "0007", decidedBy: "Ann" });
  await undoDecision(warehouse, decision?.id ?? "");
  expect(await figures()).toEqual([50, 100, 50, 2]);
  expect((await findDuplicates(warehouse)).map(({ ids }) => ids)).toEqual([["0007", "7"]]);
  await expect(undoDecision(warehouse, decision?.id ?? "")).rejects.toMatchObject({
    id: "duplicates.refusal.undone",
  });
});

test("a warehouse that is gone comes back with what was merged", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  await uploadAndLoad(warehouse, "paid.csv", paid);
  await merge();
  await warehouse.write((transaction) => transaction.query("drop table marts.aliases"));
  await rebuild(warehouse);
  expect(await figures()).toEqual([50, 50, 0, 1]);
});

test("a word that a crash kept from the marts is heard at the next load", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  await merge();
  const decisions = await readDecisions(warehouse.directory);
  await undoDecision(warehouse, decisions[0]?.id ?? "");
  await writeDecisions(warehouse.directory, decisions);
  await uploadAndLoad(warehouse, "paid.csv", paid);
  expect(await figures()).toEqual([50, 50, 0, 1]);
});

test("not the same: it is not asked again, until a third one is like them", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  const before = await figures();
  await decideDuplicates(
    warehouse,
    [{ kind: "customers", verdict: "different", ids: ["0007", "7"] }],
    null,
  );
  expect(await figures()).toEqual(before);
  expect(await findDuplicates(warehouse)).toEqual([]);
  await uploadAndLoad(warehouse, "more.csv", `${header}INV-9,007,2026-01-10,2026-02-09,1.00,EUR\n`);
  expect((await findDuplicates(warehouse)).map(({ ids }) => ids)).toEqual([["0007", "007", "7"]]);
});

test("one and the same, or one that is not among them, is no merge", async () => {
  const word = (ids: string[], canonical: string) =>
    decideDuplicates(warehouse, [{ kind: "customers", verdict: "same", ids, canonical }], null);
  for (const refused of [word(["a"], "a"), word(["a", "a"], "a"), word(["a", "b"], "c")]) {
    await expect(refused).rejects.toMatchObject({ id: "duplicates.refusal.members" });
  }
  expect(await readDecisions(warehouse.directory)).toEqual([]);
});

test("a file that cannot be read is named, and nothing is lost", async () => {
  writeFileSync(path.join(folder.path, "duplicates.json"), "[{]");
  await expect(findDuplicates(warehouse)).rejects.toMatchObject({
    id: "duplicates.refusal.unreadable",
  });
});

test("what was accepted as fine survives a rebuild", async () => {
  await uploadAndLoad(
    warehouse,
    "early.csv",
    `${header}INV-1,7,2026-01-10,2025-02-09,100.00,EUR\n`,
  );
  const everything = { where: {} };
  const counts = async () =>
    (await runChecks(warehouse, everything))
      .filter(({ check }) => check === "due_before_issue")
      .map(({ finding_count, accepted_count }) => [finding_count, accepted_count]);
  expect(await counts()).toEqual([[1, 0]]);
  await acceptFindings(warehouse, "due_before_issue", everything, { reason: "agreed", by: null });
  await rebuild(warehouse);
  expect(await counts()).toEqual([[0, 1]]);
});
