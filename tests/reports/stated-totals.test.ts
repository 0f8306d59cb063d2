import { afterEach, beforeEach, expect, test } from "vitest";
import { compare } from "../../app/imports/compare.server.ts";
import { load } from "../../app/imports/load.server.ts";
import { rebuild } from "../../app/imports/rebuild.server.ts";
import { withdraw } from "../../app/imports/withdraw.server.ts";
import { findings } from "../../app/reports/checks.server.ts";
import { openWarehouse, type Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { original, type StagedRow, stagedFile } from "../imports/load/staging.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { warehouseFolder } from "../warehouse/warehouse-folder.ts";

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

const invoice = (line: number, currency: string): StagedRow => ({
  line,
  invoice_id: `${currency}${line}`,
  customer_id: "K",
  issue_date: "2026-01-10",
  due_date: "2026-02-09",
  amount: 100,
  currency,
});

/** Loads invoices as a report would be loaded that says of itself what `says` says. */
async function loadReport(rows: readonly StagedRow[], says: object = {}) {
  const { mapping, staged } = await stagedFile(folder.path, [{ table: "invoices", rows }]);
  const file = await original(folder.path, JSON.stringify([rows, says]), "report.csv");
  const whole = { ...staged, ...says };
  const preview = await compare(warehouse, mapping, whole);
  const loaded = await load(warehouse, { file, mapping, staged: whole });
  expect(loaded.result).toEqual(preview);
  return { importId: loaded.importId, staged: whole };
}

const found = async (check: string) =>
  (await findings(warehouse, check, { where: {} })).map((row) => [
    row.item_id,
    row.file_name,
    row.line,
    row.amount ?? row.disagree_count,
  ]);

test("what a report says of itself and is not so is found, until it is withdrawn", async () => {
  const disagree = [
    { line: 9, label: "Razem", column: "Kwota", stated: "310.00", computed: "300.00" },
    { line: 12, label: "Suma", column: "Saldo", stated: "-5.5", computed: "0" },
  ];
  const first = [{ line: 4, stated: "90.00", computed: "100.00" }];
  const checked = [
    { kind: "difference", column: "Pozostało", agree: 2, disagree: 1, first },
    { kind: "difference", column: "Brutto", agree: 3, disagree: 0, first: [] },
  ];
  const { importId, staged } = await loadReport(
    [invoice(2, "PLN"), invoice(3, "PLN"), invoice(4, "PLN")],
    { stated: { agree: 1, disagree }, checked },
  );
  const totals = [
    ["Razem", "report.csv", 9, 10],
    ["Suma", "report.csv", 12, -5.5],
  ];
  expect(await found("report_totals_disagree")).toEqual(totals);
  expect(await found("derived_columns_disagree")).toEqual([["Pozostało", "report.csv", 4, 1]]);
  await rebuild(warehouse, { restage: async () => staged });
  expect(await found("report_totals_disagree")).toEqual(totals);
  await withdraw(warehouse, importId);
  expect(await found("report_totals_disagree")).toEqual([]);
  expect(await found("derived_columns_disagree")).toEqual([]);
});

test("a currency is new in the import that brings it beside others, and in no other", async () => {
  const currencies = async () =>
    (await findings(warehouse, "first_currencies", { where: {} })).map((row) => [
      row.item_id,
      row.import_id,
      row.amount,
    ]);
  await loadReport([invoice(2, "EUR"), invoice(3, "SEK")]);
  expect(await currencies()).toEqual([]);
  await loadReport([invoice(4, "EUR"), invoice(5, "USD"), invoice(6, "USD")]);
  expect(await currencies()).toEqual([["USD", 2, 200]]);
  await loadReport([invoice(7, "USD")]);
  expect(await currencies()).toEqual([["USD", 2, 200]]);
});
