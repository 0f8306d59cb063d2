import { describe, expect, it } from "vitest";
import { aging } from "../../app/charts/aging.ts";
import { type DsoRow, dso } from "../../app/charts/dso.ts";
import { metricBreakdown } from "../../app/charts/metric-breakdown.ts";
import { addressOf, inPeriod } from "../../app/charts/reach.ts";
import { neighbour } from "../../app/charts/touch.ts";
import { spanOf } from "../../app/scope/calendar.ts";
import { withPeriod } from "../../app/scope/scope.ts";
import { draw, faults, reach } from "./drawing.ts";

const found = (svg: SVGSVGElement) => [...svg.querySelectorAll(".chart-mark")];

describe("what a mark leads to", () => {
  it("keeps the scope, and goes to the rows of a figure", () => {
    const scope = { currency: "EUR", where: { segment: ["Retail"] } };
    expect(addressOf({ path: "/figures/collected", where: { team: ["A & B"] } }, { scope })).toBe(
      "/figures/collected?currency=EUR&where=segment%3DRetail&where=team%3DA+%26+B#rows",
    );
    expect(addressOf({ path: "/promises", hash: "pending" }, { scope: { where: {} } })).toBe(
      "/promises#pending",
    );
  });

  it("of a period is its days, of a balance its last day, neither beyond what is known", () => {
    const known = { asOf: "2026-03-25" };
    expect(inPeriod("collected", "2026-Q1", known, false).period).toEqual({
      from: "2026-01-01",
      to: "2026-03-25",
    });
    expect(inPeriod("dso", "2026-02", known, true).asOf).toBe("2026-02-28");
    expect(inPeriod("dso", "2026-03", known, true).asOf).toBe("2026-03-25");
  });

  it("a part of a figure opens with that part alone, an unnamed one too", () => {
    const rows = [
      { key: "North", label: "North", value: 3, adds: true },
      { key: "", label: "", value: 1, adds: true },
      { key: "South", label: "South", value: null, adds: true },
    ];
    const svg = draw(metricBreakdown, rows, {
      unit: "money",
      reach: { ...reach, metric: "write_offs", by: "region" },
    });
    expect(found(svg).map((mark) => mark.getAttribute("href"))).toEqual([
      "/figures/write_offs?where=region%3DNorth#rows",
      "/figures/write_offs?where=region%3D#rows",
      null,
    ]);
    expect(faults(svg)).toEqual([]);
  });
});

describe("a period on an axis of time", () => {
  const row = (period: string, value: number): DsoRow => ({
    period,
    metric: "dso",
    value,
    at_least: false,
  });
  const rows = [row("2026-01", 40), row("2026-02", 42), row("2026-03", 44)];

  it("is what its mark says, as far as is known, and shaded where it was chosen", () => {
    const chosen = { ...reach, asOf: "2026-03-25", scope: { from: "2026-02-01", where: {} } };
    const marks = found(draw(dso, rows, { reach: chosen }));
    expect(marks.map((mark) => mark.getAttribute("data-to"))).toEqual([
      "2026-01-31",
      "2026-02-28",
      "2026-03-25",
    ]);
    expect(marks.map((mark) => mark.classList.contains("in-period"))).toEqual([false, true, true]);
    expect(marks[1]?.getAttribute("data-tip")).toContain("42.0");
  });

  it("covers the chart without a gap, wherever the pointer is", () => {
    const areas = found(draw(dso, rows, { reach })).map((mark) => mark.querySelector("rect"));
    const of = (index: number, name: string) => Number(areas[index]?.getAttribute(name));
    expect(of(0, "x") + of(0, "width")).toBeCloseTo(of(1, "x"), 0);
    expect(of(1, "x") + of(1, "width")).toBeCloseTo(of(2, "x"), 0);
  });

  it("has the days of a month, a quarter, a week, a year or a day", () => {
    expect(spanOf("2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
    expect(spanOf("2026-Q4")).toEqual({ from: "2026-10-01", to: "2026-12-31" });
    expect(spanOf("2026-W01")).toEqual({ from: "2025-12-29", to: "2026-01-04" });
    expect(spanOf("2025")).toEqual({ from: "2025-01-01", to: "2025-12-31" });
    expect(spanOf("2026-03-31")).toEqual({ from: "2026-03-31", to: "2026-03-31" });
  });

  it("takes its place in the address and leaves the rest", () => {
    const period = { from: "2026-01-01", to: "2026-02-28" };
    expect(withPeriod("?from=2025-01-01&where=segment%3DA&customers.page=2", period)).toBe(
      "where=segment%3DA&customers.page=2&from=2026-01-01&to=2026-02-28",
    );
    expect(withPeriod("?from=2025-01-01&to=2025-02-01", null)).toBe("");
  });
});

describe("marks", () => {
  const rows = [
    { bucket: "not_due", open_amount: 5, invoice_count: 1 },
    { bucket: "1-30", open_amount: 0, invoice_count: 0 },
  ];

  it("are not in a file", () => {
    expect(found(draw(aging, rows))).toEqual([]);
  });

  it("have a tip of the browser's own where no script is, and lead nowhere where nothing is", () => {
    const marks = found(draw(aging, rows, { reach: { ...reach, words: "browser" } }));
    expect(marks.map((mark) => mark.tagName.toLowerCase())).toEqual(["a", "g"]);
    expect(marks[0]?.querySelector("title")?.textContent).toContain("1 document");
    expect(marks[0]?.getAttribute("data-tip")).toBeNull();
  });

  it("are walked through by arrows along their row, their column, or to what is nearest", () => {
    const cells = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => ({ x: x * 10, y: y * 10 })));
    const at = (x: number, y: number) =>
      cells.find((cell) => cell.x === x && cell.y === y) as (typeof cells)[number];
    expect(neighbour(cells, at(10, 10), [1, 0], "cell")).toEqual({ x: 20, y: 10 });
    expect(neighbour(cells, at(10, 10), [0, -1], "cell")).toEqual({ x: 10, y: 0 });
    expect(neighbour(cells, at(20, 10), [1, 0], "cell")).toBeNull();
    const columns = [
      { x: 0, y: 90 },
      { x: 10, y: 5 },
      { x: 20, y: 90 },
    ];
    expect(neighbour(columns, columns[0] as { x: number; y: number }, [1, 0], "column")).toEqual({
      x: 10,
      y: 5,
    });
  });
});
