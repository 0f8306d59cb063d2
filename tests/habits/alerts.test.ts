import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { runCheck } from "../../app/command-line/check.ts";
import { addAlert, alertViews, keptAlerts, raisedAlerts } from "../../app/habits/alerts.server.ts";
import { writeJson } from "../../app/imports/load/atomic-file.server.ts";
import { invoice, payment } from "../metrics/asking.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";

let department: Department;
let file: string;

beforeAll(async () => {
  // The data ends on 10 March: open are 100 + 200 of January and 50 of the North, less 30 + 5 paid.
  department = await openDepartment({
    customers: [
      { customer_id: "K", region: "South" },
      { customer_id: "N", region: "North" },
    ],
    invoices: [
      invoice("1"),
      invoice("2", { amount: 200 }),
      invoice("3", { amount: 50, customer_id: "N" }),
    ],
    payments: [
      payment("2025-02-10", 30, { invoice_id: "1" }),
      payment("2025-03-10", 5, { invoice_id: "1" }),
    ],
  });
  file = path.join(department.warehouse.directory, "alerts.json");
});
afterAll(() => department.close());
beforeEach(() => writeJson(file, []));

const given = { metric: "open_receivables", side: "above", limit: "300", query: "", name: "" };
const add = (more: Partial<typeof given>) => addAlert(department.warehouse, { ...given, ...more });
const views = () => alertViews(department.warehouse, "en");
const states = async () => (await views()).map(({ state }) => state);

test("a balance is looked at on the last day, and its limit itself is not beyond the limit", async () => {
  await add({});
  await add({ limit: "315" });
  await add({ limit: "315", side: "below" });
  await add({ limit: "315.01", side: "below" });
  expect(await states()).toEqual(["raised", "quiet", "quiet", "raised"]);
  const [first] = await views();
  expect(first?.sentence.replaceAll("\u00a0", " ")).toBe(
    "Open receivables is EUR 315.00, above EUR 300.00 (10 Mar 2025).",
  );
  expect(first?.href).toBe("/figures/open_receivables?currency=EUR");
});

test("what happens in a period is looked at in the last whole month", async () => {
  // February: 30; the 5 of a March that has only begun would be below 20.
  await add({ metric: "collected", side: "below", limit: "20" });
  await add({ metric: "collected", side: "below", limit: "31" });
  expect(await states()).toEqual(["quiet", "raised"]);
  const [, second] = await views();
  expect(second?.href).toContain("as-of=2025-02-28&from=2025-02-01&to=2025-02-28");
});

test("keeps the filters of the page, not its days, and reads per cent of a ratio", async () => {
  await add({ limit: "49", query: "as-of=2020-01-01&where=region%3DNorth" });
  // All that is open was due on 31 January: 100 %.
  await add({ metric: "overdue_share", limit: "99.9", name: "Late" });
  expect((await views()).map(({ state, filters, name }) => ({ state, filters, name }))).toEqual([
    { state: "raised", filters: "Region: North", name: "" },
    { state: "raised", filters: "", name: "Late" },
  ]);
});

test("a figure that is n/a raises nothing and says so", async () => {
  await add({ metric: "contact_rate", side: "below", limit: "50" });
  expect(await states()).toEqual(["unknown"]);
  expect(await raisedAlerts(department.warehouse, "en")).toEqual([]);
  expect((await views())[0]?.sentence).toContain("cannot be said");
});

test("refuses what is no limit, no side or no figure, and keeps nothing of it", async () => {
  await expect(add({ limit: "" })).rejects.toMatchObject({ id: "alerts.refusal.limit" });
  await expect(add({ limit: "many" })).rejects.toMatchObject({ id: "alerts.refusal.limit" });
  await expect(add({ side: "beside" })).rejects.toMatchObject({ id: "alerts.refusal.name" });
  await expect(add({ metric: "weather" })).rejects.toMatchObject({ id: "figure.unknown" });
  expect(await views()).toEqual([]);
});

test("alerts that are set at once are all kept, and one is removed", async () => {
  const added = await Promise.all(["1", "2", "3"].map((limit) => add({ limit })));
  expect(await views()).toHaveLength(3);
  await keptAlerts.remove(department.warehouse.directory, added[1]?.key ?? "");
  expect((await views()).map(({ key }) => key).sort()).toEqual(
    [added[0]?.key, added[2]?.key].sort(),
  );
});

test("a damaged file is named and not overwritten", async () => {
  writeFileSync(file, "{");
  await expect(views()).rejects.toMatchObject({ id: "habits.refusal.unreadable" });
  await expect(add({})).rejects.toMatchObject({ id: "habits.refusal.unreadable" });
});

test("recoup check prints what is raised and still ends with 0", async () => {
  await add({ name: "Too much" });
  await add({ limit: "900" });
  const out: string[] = [];
  const err: string[] = [];
  const console = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const asked = { words: [], options: new Map() };
  expect(await runCheck(department.warehouse, asked, console)).toBe(0);
  expect(out.filter((line) => line.startsWith("Alert: "))).toEqual([
    expect.stringContaining("Too much Open receivables is"),
  ]);
  const json = { words: [], options: new Map([["json", []]]) };
  expect(await runCheck(department.warehouse, json, console)).toBe(0);
  expect(err).toEqual([expect.stringContaining("Too much")]);
});
