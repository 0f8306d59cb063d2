import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChartView } from "../../app/charts/draw.server.ts";
import type { TableRow } from "../../app/components/table-state.ts";
import { breakdown, headline, shifted } from "../../app/metrics/measure.server.ts";
import { agenciesData } from "../../app/pages/agencies.server.ts";
import { agingData } from "../../app/pages/aging.server.ts";
import { collectorsData, pageOfOne } from "../../app/pages/collectors.server.ts";
import { contactData } from "../../app/pages/contact.server.ts";
import { disputesData } from "../../app/pages/disputes.server.ts";
import { dsoData } from "../../app/pages/dso.server.ts";
import type { FigureView, PageContext, Part } from "../../app/pages/load.server.ts";
import { overviewData } from "../../app/pages/overview.server.ts";
import { promisesData } from "../../app/pages/promises.server.ts";
import { qualityOf } from "../../app/pages/quality.server.ts";
import { recoveryData } from "../../app/pages/recovery.server.ts";
import { stagesData } from "../../app/pages/stages.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";

let department: Department;
let context: PageContext;

beforeAll(async () => {
  const months = ["2025-11", "2025-12", "2026-01", "2026-02", "2026-03"];
  department = await openDepartment({
    customers: [
      { customer_id: "1", name: "One", region: "North", segment: "Small" },
      { customer_id: "2", name: "Two", region: "South", segment: "Large" },
    ],
    invoices: months.flatMap((month, index) =>
      ["1", "2"].map((customer_id) => ({
        invoice_id: `${month}-${customer_id}`,
        customer_id,
        issue_date: `${month}-01`,
        due_date: `${month}-15`,
        amount: 100 * (index + 1),
        currency: "EUR",
        kind: "invoice",
      })),
    ),
    // Customer 1 pays a month later, customer 2 not at all.
    payments: months.slice(1).map((month, index) => ({
      payment_id: month,
      invoice_id: `${months[index]}-1`,
      paid_date: `${month}-10`,
      amount: 100 * (index + 1),
      currency: "EUR",
    })),
  });
  const { warehouse } = department;
  const scope = { where: {}, asOf: "2026-03-31" };
  context = {
    warehouse,
    scope,
    before: await shifted(warehouse, scope, "previous"),
    parameters: new URLSearchParams(),
    locale: "en",
  };
});
afterAll(() => department.close());

function figureOf(figures: readonly Part<FigureView>[], id: string): FigureView {
  const found = figures.find((view) => "figure" in view && view.figure.metric === id);
  if (!found || !("figure" in found)) throw new Error(`no card of ${id}`);
  return found;
}

describe("the Overview", () => {
  it("shows the same numbers as the metrics themselves, now and before", async () => {
    const { figures } = await overviewData(context);
    const overdue = figureOf(figures, "overdue_receivables");
    // Customer 2 owes 100 + 200 + 300 + 400 + 500, customer 1 the 500 of March: all due on the 15th.
    expect(overdue.figure.value).toBe(2000);
    // A month before: customer 2 owes 1,000, customer 1 the 400 of February.
    expect(overdue.compared?.value).toBe(1400);
    for (const view of figures) {
      if (!("figure" in view)) throw new Error(view.problem);
      const again = await headline(context.warehouse, view.figure.metric, context.scope);
      expect(view.figure).toEqual(again);
    }
    expect(overdue.href).toBe("/figures/overdue_receivables?as-of=2026-03-31");
  });

  it("says what moved the overdue balance with the figures that it saw", async () => {
    const { moved } = await overviewData(context);
    if (!("list" in moved)) throw new Error(moved.problem);
    // The North's 500 and the South's 500 of March fell overdue; of February's 400 the North paid all.
    // So overdue rose by 600: in the South from 1,000 to 1,500, in the North from 400 to 500.
    expect(moved.list.map((sentence) => sentence.replace(/\u00a0|\u202f/g, " "))).toEqual([
      "Overdue rose by EUR 600 since 28 Feb 2026, to EUR 2,000: EUR 1,000 fell overdue, EUR 400 of what was overdue was collected, EUR 0 credited or written off.",
      "South made 83 % of the rise: EUR 500.",
    ]);
  });

  it("compares with nothing where nothing is to be compared with", async () => {
    const { figures, moved } = await overviewData({ ...context, before: null });
    expect(figureOf(figures, "overdue_receivables").compared).toBeNull();
    expect(moved).toEqual({ list: [] });
  });

  it("lists who owes most that is overdue", async () => {
    const { customers } = await overviewData(context);
    if (!("rows" in customers)) throw new Error(customers.problem);
    expect(customers.rows.map(({ name, overdue }) => [name, overdue])).toEqual([
      ["Two", 1500],
      ["One", 500],
    ]);
    // The same by the figure's own way.
    const { warehouse, scope } = context;
    const byFigure = await breakdown(warehouse, "overdue_receivables", scope, "customer_id");
    expect(customers.rows.map(({ customer_id, overdue }) => [customer_id, overdue])).toEqual(
      byFigure.map(({ key, value }) => [key, value]),
    );
  });
});

describe("the other pages", () => {
  it("page and sort the customers on the server", async () => {
    const parameters = new URLSearchParams("customers.sort=name");
    const { byCustomer } = await agingData({ ...context, parameters });
    if (!("rows" in byCustomer)) throw new Error(byCustomer.problem);
    expect(byCustomer.rows.map((row) => row.name)).toEqual(["One", "Two"]);
    expect(byCustomer.total).toBe(2);
  });

  it("draw every chart for each layout, and refuse none of it", async () => {
    const pages = [
      await dsoData(context),
      await recoveryData(context),
      await collectorsData(context),
      await stagesData(context),
      await contactData(context),
      await promisesData(context),
      await disputesData(context),
      await agenciesData(context),
    ];
    const parts = pages.flatMap((page) => Object.values(page) as unknown[]);
    const charts = parts.filter(
      (one): one is { drawn: ChartView["drawn"]; headline: string } =>
        typeof one === "object" && one !== null && "drawn" in one,
    );
    expect(charts.length).toBeGreaterThanOrEqual(7);
    for (const chart of charts) {
      expect(chart.drawn.texts?.full).toContain("<svg");
      expect(chart.drawn.texts?.wide).toContain("<svg");
      expect(chart.drawn.texts?.narrow).toContain("<svg");
      // What the page holds is not sent a second time for its script.
      expect(Object.keys(chart.drawn)).toEqual(["sizes", "hasMarks", "hasPeriods"]);
      expect(chart.headline).not.toBe("");
    }
    expect(JSON.stringify(parts)).not.toContain('"problem"');
  });

  it("name apart the checks that found nothing, and find them by their words", async () => {
    const { warehouse } = department;
    const { rows, total, clean } = await qualityOf(warehouse, new URLSearchParams());
    const counts = rows.map((row: TableRow) => row.finding_count);
    expect(counts.every((count) => Number(count) > 0)).toBe(true);
    expect(total + clean.length).toBe(
      (await runReport(warehouse, "data_quality", { where: {} })).rows.length,
    );
    expect(clean).toContain("Dated in the future");
    const found = await qualityOf(warehouse, new URLSearchParams("quality.find=future"));
    expect(found.rows).toMatchObject([{ title: "Dated in the future", finding_count: 0 }]);
  });

  it("lead from a filter by one collector to that collector's page, and keep the rest", () => {
    const of = (query: string) => pageOfOne(new URL(`http://localhost/collectors?${query}`));
    expect(of("where=collector_id%3D007&as-of=2026-03-31")).toBe(
      "/collectors/007?as-of=2026-03-31",
    );
    expect(of("where=collector_id%3DA%2FB+1&where=segment%3Dshops")).toBe(
      "/collectors/A%2FB%201?where=segment%3Dshops",
    );
    // Nobody and several people have no page of their own.
    expect(of("where=collector_id%3D")).toBeNull();
    expect(of("where=collector_id%3D1&where=collector_id%3D2")).toBeNull();
    expect(of("where=segment%3Dshops")).toBeNull();
  });

  it("say in words what a filter makes impossible, and show the rest", async () => {
    const scope = { ...context.scope, where: { team: ["Soft"] } };
    const data = await agingData({ ...context, scope, before: scope });
    expect(data.now).toMatchObject({ problem: "The report aging cannot be filtered by team." });
    expect(figureOf(data.figures, "open_receivables").figure.value).toBeNull();
  });
});
