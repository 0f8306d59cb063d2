import { afterAll, beforeAll, expect, test } from "vitest";
import { jumpTargets } from "../../app/habits/jump.server.ts";
import { saveView } from "../../app/habits/views.server.ts";
import { invoice } from "../metrics/asking.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment({
    customers: [
      { customer_id: "0007", name: "Žaibo Łódź UAB" },
      { customer_id: "0008", name: "100 % Pure_Water" },
      ...Array.from({ length: 25 }, (_, index) => ({
        customer_id: `C${index + 100}`,
        name: `Crowd ${index + 100}`,
      })),
    ],
    collectors: [{ collector_id: "AB", name: "Åsa Žaib", team: "One" }],
    invoices: [
      invoice("INV/2025-1", { customer_id: "0007" }),
      invoice("INV/2025-1", { customer_id: "0008" }),
    ],
  });
});
afterAll(() => department.close());

const look = async (wanted: string, where = {}) =>
  (await jumpTargets(department.warehouse, wanted, { where }, "en")).map(
    ({ kind, label, href }) => ({ kind, label, href }),
  );

test("finds a customer and a collector whatever the case and the marks", async () => {
  expect(await look("ZAIB")).toEqual([
    {
      kind: "customer",
      label: "Žaibo Łódź UAB",
      href: "/figures/open_receivables?where=customer_id%3D0007",
    },
    { kind: "collector", label: "Åsa Žaib", href: "/figures/collected?where=collector_id%3DAB" },
  ]);
  expect((await look("lodz")).map(({ label }) => label)).toEqual(["Žaibo Łódź UAB"]);
  expect((await look("łÓDŹ uab")).map(({ label }) => label)).toEqual(["Žaibo Łódź UAB"]);
  expect((await look("0007")).map(({ label }) => label)).toEqual(["Žaibo Łódź UAB"]);
});

test("takes signs of patterns as they are written", async () => {
  expect((await look("100 %")).map(({ label }) => label)).toEqual(["100 % Pure_Water"]);
  expect((await look("e_w")).map(({ label }) => label)).toEqual(["100 % Pure_Water"]);
  expect(await look("%zz'")).toEqual([]);
});

test("tells documents of one number apart by their customer", async () => {
  expect((await look("2025-1")).map(({ href }) => href)).toEqual([
    "/documents/INV%2F2025-1?customer=0007",
    "/documents/INV%2F2025-1?customer=0008",
  ]);
});

test("lists twenty of the data at most", async () => {
  const found = await look("crowd");
  expect(found.filter(({ kind }) => kind === "customer")).toHaveLength(20);
});

test("pages and figures come first and keep the scope", async () => {
  const found = await look("countback", { region: ["North"] });
  expect(found[0]).toEqual({
    kind: "figure",
    label: "Countback DSO",
    href: "/figures/countback_dso?where=region%3DNorth",
  });
  const pages = await look("");
  expect(pages.every(({ kind }) => kind === "page")).toBe(true);
  expect(pages).toContainEqual({ kind: "page", label: "Overview", href: "/" });
  expect((await look("aging"))[0]).toEqual({ kind: "page", label: "Aging", href: "/aging" });
});

test("saved views stand before the pages, and are found by their name", async () => {
  const view = { name: "Żabka North", address: "/aging?where=region%3DNorth" };
  await saveView(department.warehouse.directory, view);
  const jump = { kind: "view", label: view.name, href: view.address };
  expect((await look(""))[0]).toEqual(jump);
  expect(await look("zabka")).toEqual([jump]);
});
