import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chartTable } from "../../app/charts/chart-table.ts";
import { chartIds } from "../../app/charts/index.ts";
import { chartResponse, readFileName } from "../../app/exports/chart-file.server.ts";
import { whole } from "../../app/exports/download.server.ts";
import { itemsCsv } from "../../app/exports/item-rows.server.ts";
import { allItems } from "../../app/metrics/items.server.ts";
import { Refusal } from "../../app/refusal.ts";
import type { Scope } from "../../app/scope/scope.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";

const options = { locale: "en", isDark: false } as const;
const scope: Scope = { where: {} };
let department: Department;

beforeAll(async () => {
  const invoice = (
    invoice_id: string,
    customer_id: string,
    issue_date: string,
    amount: number,
  ) => ({
    invoice_id,
    customer_id,
    issue_date,
    due_date: issue_date.replace(/-\d\d$/, "-20"),
    amount,
    currency: "EUR",
    kind: "invoice",
  });
  department = await openDepartment({
    customers: [
      { customer_id: "1", name: "Ångström & Söner", region: "North" },
      { customer_id: "2", name: "=cmd()", region: "South" },
    ],
    invoices: [
      invoice("A", "1", "2026-01-05", 1000),
      invoice("B", "2", "2026-02-05", 400),
      invoice("C", "2", "2026-03-05", 600),
    ],
    payments: [
      { payment_id: "P", invoice_id: "A", paid_date: "2026-01-25", amount: 900, currency: "EUR" },
      { payment_id: "Q", invoice_id: "B", paid_date: "2026-03-31", amount: 400, currency: "EUR" },
    ],
  });
});
afterAll(() => department.close());

const ask = (file: string, question: { metric?: string; by?: "region" | "customer_id" } = {}) =>
  chartResponse(department.warehouse, file, { scope, ...question }, options);

const readSheets = async (answer: Response) =>
  (await readXlsx(new Uint8Array(await answer.arrayBuffer()))).sheets;

describe("a chart's file", () => {
  it("holds the rows of the drawing as CSV, with their currency", async () => {
    const answer = await ask("aging.csv");
    expect(answer.headers.get("Content-Disposition")).toBe(
      'attachment; filename="aging-2026-03-31.csv"',
    );
    // As of 31 March: A 100 is 70 days late, C 600 is 11 days late.
    const lines = (await answer.text()).trim().split("\r\n");
    expect(lines).toContain("1-30,600,1,EUR");
    expect(lines).toContain("61-90,100,1,EUR");
    expect(lines).toContain("not_due,0,0,EUR");
  });

  it.each(chartIds)("is had as SVG without a fault: %s", async (id) => {
    const svg = await (await ask(`${id}.svg`, { metric: "collected", by: "region" })).text();
    expect(svg).toMatch(/^<svg xmlns=/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|var\(--|currentColor|<style/);
    expect(svg).toContain("As of 31 Mar 2026");
  });

  it("is a PNG where a PNG is asked for", async () => {
    const answer = await ask("aging_trend.png");
    expect(answer.headers.get("Content-Type")).toBe("image/png");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  it("is a workbook of the same rows, in the reader's words and with what it is about", async () => {
    const asked = { metric: "open_receivables", by: "region" } as const;
    const [aging, regions] = await Promise.all([
      ask("aging.xlsx").then(readSheets),
      ask("metric_breakdown.xlsx", asked).then(readSheets),
    ]);
    expect(aging[0]?.rows.slice(0, 3)).toEqual([
      ["Bucket", "Open amount", "Invoices"],
      ["Not due", 0, 0],
      ["1–30 days", 600, 1],
    ]);
    // North owes the 100 left of A, South C.
    expect(regions[0]?.rows).toEqual([
      ["Region", "Open receivables"],
      ["South", 600],
      ["North", 100],
    ]);
    expect(aging[1]?.rows).toContainEqual(["As of", "31 Mar 2026"]);
  });

  it.each(chartIds)("has a table whose every column has a heading: %s", (id) => {
    const wording = { locale: "en", currency: null, title: "Collected" } as const;
    const { columns } = chartTable(id, { rows: [], wording, by: "region" });
    expect(columns.length).toBeGreaterThan(1);
    expect(columns.filter(({ name, label }) => name === label)).toEqual([]);
  });

  it("keeps names inert in CSV and escaped in SVG", async () => {
    const question = { metric: "open_receivables", by: "customer_id" } as const;
    expect(await (await ask("metric_breakdown.csv", question)).text()).toContain("'=cmd()");
    const svg = await (await ask("metric_breakdown.svg", question)).text();
    expect(svg).toContain("Ångström &amp; Söner");
  });

  it("refuses what there is not, by name", async () => {
    expect(() => readFileName("pie.png")).toThrow(Refusal);
    expect(() => readFileName("aging.gif")).toThrow(Refusal);
    expect(() => readFileName("aging")).toThrow(Refusal);
    await expect(ask("metric_trend.csv")).rejects.toMatchObject({ id: "chart.metric_missing" });
    await expect(ask("metric_trend.csv", { metric: "nothing" })).rejects.toMatchObject({
      id: "figure.unknown",
    });
  });
});

describe("the rows behind a figure as a file", () => {
  it("are all there, once, and add up to the figure", async () => {
    const pieces = itemsCsv(await allItems(department.warehouse, "open_receivables", scope));
    const lines = new TextDecoder()
      .decode(await whole(pieces))
      .trim()
      .split("\r\n");
    const header = lines[0]?.split(",") ?? [];
    const values = lines.slice(1).map((line) => Number(line.split(",")[header.indexOf("value")]));
    // A 100 and C 600 are open.
    expect(values.sort((a, b) => a - b)).toEqual([100, 600]);
    expect(header).toEqual(expect.arrayContaining(["file_name", "line"]));
  });
});
