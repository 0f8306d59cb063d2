import { describe, expect, it } from "vitest";
import { metricMultiples } from "../../app/charts/metric-multiples.ts";
import { draw, faults, headline, marks, reach, texts } from "./drawing.ts";

const wording = {
  locale: "en",
  currency: null,
  unit: "days",
  title: "DSO",
} as const;

const row = (key: string, period: string, value: number | null) => ({
  key,
  label: key,
  period,
  value,
  is_whole: false,
});
const whole = (period: string, value: number) => ({ ...row("", period, value), is_whole: true });

const rows = [
  row("Wholesale", "2026-01", 40),
  row("Wholesale", "2026-02", 46),
  row("Retail", "2026-01", 30),
  row("Retail", "2026-02", 28),
  whole("2026-01", 36),
  whole("2026-02", 38),
];

/** The picture of one part: a drawing within the drawing. */
const panels = (svg: SVGSVGElement) => [...svg.querySelectorAll("svg")];

describe("small multiples", () => {
  it("have one panel a part, the highest first, each with its name and its last value", () => {
    const svg = draw(metricMultiples, rows, wording);
    const found = panels(svg).map((panel) => texts(panel as SVGSVGElement));
    expect(found).toHaveLength(2);
    expect(found[0]).toEqual(expect.arrayContaining(["Wholesale", "46.0 days"]));
    expect(found[1]).toEqual(expect.arrayContaining(["Retail", "28.0 days"]));
    // Each has its own line and that of the whole.
    expect(panels(svg).map((panel) => marks(panel as SVGSVGElement, "line").length)).toEqual([
      2, 2,
    ]);
    expect(faults(svg)).toEqual([]);
  });

  it("show the goal of each part that has one, and tell it beside the value", () => {
    const set = rows.map((one) => (one.key === "Retail" ? { ...one, target: 25 } : one));
    const svg = draw(metricMultiples, set, { ...wording, reach });
    expect(texts(svg)).toContain("Target");
    const lines = panels(svg).map((panel) => marks(panel as SVGSVGElement, "line").length);
    expect(lines).toEqual([2, 3]);
    const told = [...svg.querySelectorAll("[data-tip]")].map((mark) =>
      mark.getAttribute("data-tip")?.replaceAll("\u00a0", " ").split("\n"),
    );
    expect(told[1]?.slice(1)).toEqual(["46.0 days", "All together: 38.0 days"]);
    expect(told[3]?.slice(1, 3)).toEqual(["28.0 days", "Target 25.0 days"]);
  });

  it("stand on one scale: the same value at the same height", () => {
    const svg = draw(metricMultiples, [row("A", "2026-01", 10), row("B", "2026-01", 10)], wording);
    const dots = panels(svg).map((panel) => marks(panel as SVGSVGElement, "dot")[0]);
    expect(dots[0]?.getAttribute("cy")).toBe(dots[1]?.getAttribute("cy"));
  });

  it("have each their own scale where one would leave the others flat, and say so", () => {
    const apart = [row("A", "2026-01", 500), row("B", "2026-01", 20), row("C", "2026-01", 10)];
    const svg = draw(metricMultiples, apart, wording);
    expect(texts(svg)).toContain("each on its own scale");
    // Above 500 a scale ends higher than above 20: ticks tell.
    const [first, second] = panels(svg).map((panel) => texts(panel as SVGSVGElement));
    expect(first).toContain("500");
    expect(second).toContain("20");
    expect(second).not.toContain("500");
    const alike = apart.map((one) => ({ ...one, value: one.key === "A" ? 90 : one.value }));
    expect(texts(draw(metricMultiples, alike, wording))).not.toContain("each on its own scale");
  });

  it("show no line of the whole where a single part is all there is, and none where there is none", () => {
    const one = rows.filter(({ key, is_whole }) => is_whole || key === "Retail");
    const [panel] = panels(draw(metricMultiples, one, wording));
    expect(marks(panel as SVGSVGElement, "line")).toHaveLength(1);
    expect(texts(draw(metricMultiples, [row("A", "2026-01", null)], wording))).toEqual([
      "No data for this scope",
    ]);
  });

  it("are twelve at most, two beside each other where it is narrow, long names cut", () => {
    const many = Array.from({ length: 14 }, (_, index) =>
      row(`Spółdzielnia mieszkaniowa Śródmieście Południe ${index}`, "2026-01", index),
    );
    const svg = draw(metricMultiples, many, { ...wording, width: 340 });
    const places = panels(svg).map((panel) => panel.getAttribute("x"));
    expect(places).toHaveLength(12);
    expect(new Set(places).size).toBe(2);
    const names = texts(svg).filter((words) => words.startsWith("Spółdzielnia"));
    expect(names).toHaveLength(12);
    for (const name of names) expect(name).toMatch(/…$/);
    expect(faults(svg)).toEqual([]);
  });

  it("open the part in the period, and are pointed at where they stand", () => {
    const svg = draw(metricMultiples, rows, {
      ...wording,
      reach: { ...reach, metric: "dso", by: "segment", isPosition: true },
    });
    const found = [...svg.querySelectorAll(".chart-mark")];
    expect(found[0]?.getAttribute("href")).toBe(
      "/figures/dso?as-of=2026-01-31&where=segment%3DWholesale#rows",
    );
    expect(found[1]?.getAttribute("data-tip")?.replaceAll("\u00a0", " ")).toBe(
      "Wholesale, February 2026\n46.0 days\nAll together: 38.0 days",
    );
    const right = Number(panels(svg)[1]?.getAttribute("x"));
    expect(Number(found[2]?.getAttribute("data-x"))).toBeGreaterThan(right);
  });

  it("say where it moved most", () => {
    expect(headline(metricMultiples, rows, wording)).toBe(
      "DSO rose most in Wholesale, from 40.0 days in January 2026 to 46.0 days, and fell most in Retail, from 30.0 days to 28.0 days",
    );
    const rising = rows.filter(({ key }) => key !== "Retail");
    expect(headline(metricMultiples, rising, wording)).toBe(
      "DSO fell nowhere; it rose most in Wholesale, from 40.0 days in January 2026 to 46.0 days",
    );
    expect(headline(metricMultiples, [row("A", "2026-01", 1)], wording)).toBe(
      "DSO: too short a history to say where it moved",
    );
    expect(headline(metricMultiples, [], wording)).toBe("DSO: nothing to show for this scope");
  });

  it("weigh amounts by what they were: 10 to 20 is more than 100 to 150", () => {
    const amounts = [
      row("Small", "2026-01", 10),
      row("Small", "2026-02", 20),
      row("Large", "2026-01", 100),
      row("Large", "2026-02", 150),
    ];
    const money = { ...wording, unit: "money", currency: "EUR", title: "Open" } as const;
    expect(headline(metricMultiples, amounts, money)).toContain("rose most in Small");
  });
});
