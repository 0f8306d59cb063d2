import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { headline } from "../../app/metrics/measure.server.ts";
import { targetsData } from "../../app/pages/targets.server.ts";
import { martSettings } from "../../app/settings.server.ts";
import { endTarget, listTargets, saveTarget } from "../../app/targets/keep.server.ts";
import { type GivenTarget, readTargetForm } from "../../app/targets/read-form.ts";
import { countedTargets, readTargetWords } from "../../app/targets/words.server.ts";
import { buildMarts } from "../../app/warehouse/marts.server.ts";
import { invoice, on, over, payment } from "../metrics/asking.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";

let department: Department;
const file = () => path.join(department.warehouse.directory, "targets.json");

beforeAll(async () => {
  department = await openDepartment();
});

beforeEach(async () => {
  rmSync(file(), { force: true });
  await department.load(
    {
      invoices: [invoice("1", { amount: 400 })],
      payments: [payment("2025-02-10", 100)],
      collectors: [{ collector_id: "7", name: "Ann", team: "North" }],
      targets: [{ period: "2025-02", metric: " Collected", value: 200 }],
    },
    await martSettings(department.warehouse.directory),
  );
});

afterAll(() => department.close());

const typed = (more: Partial<GivenTarget> = {}): GivenTarget => ({
  metric: "collected",
  period: "2025-02",
  collector: null,
  team: null,
  value: "500",
  currency: null,
  ...more,
});
const goalOf = async (id: string, scope = over("2025-02-01", "2025-02-28")) => {
  const { target, attainment } = await headline(department.warehouse, id, scope);
  return [target, attainment];
};
const keyOf = async (isTyped: boolean) =>
  (await listTargets(department.warehouse)).targets.find((one) => one.isTyped === isTyped)?.key ??
  "";

describe("a typed target", () => {
  test("takes the place of an uploaded one, which counts again when it is ended", async () => {
    // 100 collected of 200; then of 500.
    expect(await goalOf("collected")).toEqual([200, 0.5]);
    await saveTarget(department.warehouse, typed(), "Eve");
    expect(await goalOf("collected")).toEqual([500, 0.2]);
    const { targets } = await listTargets(department.warehouse);
    const page = (address: string) =>
      targetsData(department.warehouse, new URLSearchParams(address));
    expect((await page("targets.find=typed+whole")).total).toBe(0);
    expect(await page("targets.find=feb+whole&targets.sort=-period")).toMatchObject({
      total: 2,
      edited: null,
      rows: [
        { title: "Collected", holder: "The whole department", is_typed: true, can_change: true },
        { is_typed: false, can_change: false },
      ],
    });
    expect(targets.map(({ value, isTyped, isCounted }) => [value, isTyped, isCounted])).toEqual([
      [500, true, true],
      [200, false, false],
    ]);
    await endTarget(department.warehouse, await keyOf(true), "Bob");
    expect(await goalOf("collected")).toEqual([200, 0.5]);
    await expect(endTarget(department.warehouse, await keyOf(false), null)).rejects.toMatchObject({
      id: "targets.refusal.not_typed",
    });
  });

  test("keeps who changed what, the old values too", async () => {
    await saveTarget(department.warehouse, typed(), "Eve");
    await saveTarget(department.warehouse, typed({ value: "600.5" }), "Bob", await keyOf(true));
    // The goal becomes another one: that of the quarter.
    const quarter = typed({ value: "600.5", period: "2025-Q1" });
    await saveTarget(department.warehouse, quarter, "Ann", await keyOf(true));
    const { changes } = await listTargets(department.warehouse);
    expect(changes.map((one) => [one.period, one.before, one.value, one.saidBy])).toEqual([
      ["2025-Q1", null, 600.5, "Ann"],
      ["2025-02", 600.5, null, "Ann"],
      ["2025-02", 500, 600.5, "Bob"],
      ["2025-02", null, 500, "Eve"],
    ]);
    expect(readFileSync(file(), "utf8")).toContain('"600.5"');
  });

  test("counts for a team, a person, a rate and a quarter as an uploaded one does", async () => {
    const { warehouse } = department;
    const none = { collector: null, team: null };
    await saveTarget(warehouse, typed({ ...none, team: "North", value: "300" }), null);
    await saveTarget(warehouse, typed({ ...none, collector: "7", value: "250" }), null);
    await saveTarget(warehouse, typed({ metric: "dso", period: "2025-Q1", value: "45" }), null);
    const february = (where: Record<string, string[]>) => over("2025-02-01", "2025-02-28", where);
    expect((await goalOf("collected", february({ team: ["North"] })))[0]).toBe(300);
    expect((await goalOf("collected", february({ collector_id: ["7"] })))[0]).toBe(250);
    expect((await goalOf("dso", on("2025-02-28")))[0]).toBe(45);
    // 250 of 20 working days: 12.50 a day, 10 days by the 14th.
    const half = over("2025-02-01", "2025-02-14", { collector_id: ["7"] });
    expect((await goalOf("collected", half))[0]).toBe(125);
  });

  test("survives that the marts are made again, and needs no uploaded target", async () => {
    const { warehouse } = department;
    await saveTarget(warehouse, typed(), null);
    await department.load({
      invoices: [invoice("1", { amount: 400 })],
      payments: [payment("2025-02-10", 100)],
    });
    await warehouse.write(async (transaction) =>
      buildMarts(transaction, undefined, await martSettings(warehouse.directory)),
    );
    expect(await goalOf("collected")).toEqual([500, 0.2]);
  });

  test("is refused for whom nobody knows, and for a team of what teams do not count by", async () => {
    const { warehouse } = department;
    await expect(saveTarget(warehouse, typed({ team: "South" }), null)).rejects.toMatchObject({
      id: "targets.refusal.unknown_holder",
    });
    await expect(
      saveTarget(warehouse, typed({ metric: "open_receivables", team: "North" }), null),
    ).rejects.toMatchObject({ id: "targets.refusal.not_of_people" });
    expect(await readTargetWords(warehouse.directory)).toEqual([]);
  });

  test("of somebody who has two ids is that of the id that counts", async () => {
    await saveTarget(department.warehouse, typed({ collector: "7" }), null);
    const words = await readTargetWords(department.warehouse.directory);
    const alias = { kind: "collectors" as const, id: "7", canonical: "8", client: null };
    expect(countedTargets(words, [alias])).toMatchObject([{ collector: "8", value: "500" }]);
  });

  test("file that cannot be read is named", async () => {
    writeFileSync(file(), "[{}]");
    await expect(readTargetWords(department.warehouse.directory)).rejects.toMatchObject({
      id: "targets.refusal.unreadable",
      values: { file: file() },
    });
  });
});

describe("the form", () => {
  const form = (fields: Record<string, string>) => {
    const data = new FormData();
    const usual = { metric: "collected", period: "2025-02", holder: "department", value: "1" };
    for (const [name, value] of Object.entries({ ...usual, ...fields })) data.set(name, value);
    return data;
  };

  test.each([
    ["12 500", "collected", "12500"],
    ["12500,5", "collected", "12500.5"],
    ["0,125", "overdue_share", "0.125"],
    ["80 %", "overdue_share", "0.8"],
    ["12,5%", "overdue_share", "0.125"],
    ["0.8", "overdue_share", "0.8"],
    ["45", "dso", "45"],
  ])("reads %s of %s as %s", (value, metric, expected) => {
    expect(readTargetForm(form({ value, metric })).value).toBe(expected);
  });

  test.each([
    [{ value: "1,500" }, "targets.refusal.value"],
    [{ value: "80 %" }, "targets.refusal.value"],
    [{ value: "many" }, "targets.refusal.value"],
    [{ value: "80", metric: "overdue_share" }, "targets.refusal.share"],
    [{ period: "2025-13" }, "targets.refusal.period"],
    [{ metric: "attainment" }, "targets.refusal.metric"],
    [{ metric: "nothing" }, "targets.refusal.metric"],
    [{ currency: "euro" }, "targets.refusal.currency"],
    [{ holder: "collector:" }, "targets.refusal.holder"],
  ])("refuses %o", (fields, id) => {
    expect(() => readTargetForm(form(fields))).toThrow(expect.objectContaining({ id }));
  });

  test("knows a quarter, a team, a person and the currency of an amount only", () => {
    expect(
      readTargetForm(form({ period: "2025-q1", holder: "team:a:b", currency: "eur" })),
    ).toEqual({
      metric: "collected",
      period: "2025-Q1",
      value: "1",
      currency: "EUR",
      collector: null,
      team: "a:b",
    });
    expect(
      readTargetForm(form({ metric: "dso", holder: "collector:7", currency: "eur" })),
    ).toMatchObject({ collector: "7", team: null, currency: null });
  });
});
