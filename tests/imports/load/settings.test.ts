import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  applySettings,
  martSettings,
  readSettings,
  writeSettings,
} from "../../../app/settings.server.ts";
import { openWarehouse } from "../../../app/warehouse/warehouse.server.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

test("without a file the defaults hold", async () => {
  expect(await readSettings(folder.path)).toEqual({
    reportingCurrency: null,
    promiseGraceDays: 3,
    buckets: [30, 60, 90, 120],
    forwardFactor: 1,
    statedPaid: {},
    fullTimeHours: 160,
    commissionTiers: [{ from: 0, times: 1 }],
    contactRules: [],
    isDemo: false,
  });
});

test("a change keeps the other settings", async () => {
  await writeSettings(folder.path, { reportingCurrency: "EUR" });
  await writeSettings(folder.path, { statedPaid: { "7": "statement", "3": "payments" } });
  expect(await readSettings(folder.path)).toMatchObject({
    reportingCurrency: "EUR",
    statedPaid: { "3": "payments", "7": "statement" },
  });
  expect(await martSettings(folder.path)).toEqual({
    promiseGraceDays: 3,
    statementImports: [7],
    bucketEnds: [30, 60, 90, 120],
    aliases: [],
    contactRules: [],
    targets: [],
  });
});

test("a value that cannot be is refused by name, and nothing changes", async () => {
  await expect(writeSettings(folder.path, { buckets: [60, 30] })).rejects.toMatchObject({
    id: "settings.refusal.value",
    values: { setting: "buckets" },
  });
  expect((await readSettings(folder.path)).buckets).toEqual([30, 60, 90, 120]);
});

test("a file that cannot be read is named", async () => {
  const file = path.join(folder.path, "settings.json");
  writeFileSync(file, "{");
  await expect(readSettings(folder.path)).rejects.toMatchObject({
    id: "settings.refusal.unreadable",
    values: { file },
  });
});

test("applied settings reach the marts in the same step", async () => {
  const warehouse = await openWarehouse(folder.path);
  try {
    await applySettings(warehouse, { promiseGraceDays: 7, statedPaid: { "4": "statement" } });
    expect(
      await warehouse.query("select promise_grace_days, statement_imports from marts.settings"),
    ).toEqual([{ promise_grace_days: 7, statement_imports: [4] }]);
  } finally {
    await warehouse.close();
  }
});
