import { describe, expect, it } from "vitest";
import { type CollectorRow, collectors } from "../../app/charts/collectors.ts";
import { svgText } from "../../app/charts/draw.server.ts";
import { type MetricBreakdownRow, metricBreakdown } from "../../app/charts/metric-breakdown.ts";
import { type MetricTrendRow, metricTrend } from "../../app/charts/metric-trend.ts";
import { sparkline } from "../../app/charts/sparkline.ts";
import { draw, faults, headline, marks, texts } from "./drawing.ts";

const wording = { locale: "en", currency: "EUR", unit: "money", title: "Collected" } as const;

describe("collectors", () => {
  const row = (
    collector_id: string,
    name: string | null,
    collected: number | null,
    target: number | null,
  ): CollectorRow => ({
    collector_id,
    name,
    collected,
    target,
    attainment: collected === null || !target ? null : collected / target,
  });

  it("stand by what they collected, nobody last, each against the target", () => {
    const rows = [row("", null, 900, null), row("7", "Ann", 50, 100), row("8", "Bob", 120, 100)];
    const svg = draw(collectors, rows);
    expect(texts(svg).slice(0, 3)).toEqual(["Bob", "Ann", "Nobody"]);
    expect(texts(svg)).toEqual(expect.arrayContaining(["EUR 50 · 50 %", "EUR 900"]));
    // What nobody is credited with has no bar.
    expect(marks(svg, "bar")).toHaveLength(2);
    expect(faults(svg)).toEqual([]);
    expect(headline(collectors, rows, wording)).toBe("1 of 2 collectors with a target reached it");
  });

  it("stand with reversals above payments, unknown amounts, no targets and long names", () => {
    const rows = [
      row("1", "N".repeat(300), -20, null),
      row("2", "<script>alert(1)</script>", null, null),
    ];
    const svg = draw(collectors, rows, { width: 340 });
    expect(faults(svg)).toEqual([]);
    expect(texts(svg).every((text) => text.length <= 30)).toBe(true);
    expect(texts(svg)).toContain("n/a");
    expect(headline(collectors, rows, wording)).toBe(
      "EUR −20 was collected; no targets are known for this period",
    );
    expect(texts(draw(collectors, []))).toEqual(["No data for this scope"]);
  });
});

describe("many collectors", () => {
  it("are drawn as far as they can be told apart, nobody among them", () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      collector_id: String(index),
      name: `Collector ${index}`,
      collected: 1000 - index,
      target: null,
      attainment: null,
    }));
    const nobody = { collector_id: "", name: null, collected: 5, target: null, attainment: null };
    const svg = draw(collectors, [...rows, nobody]);
    expect(marks(svg, "bar")).toHaveLength(25);
    expect(texts(svg)).toContain("Collector 24");
    expect(texts(svg)).not.toContain("Collector 25");
    expect(texts(svg)).toContain("Nobody");
  });
});

describe("breakdown of a metric", () => {
  const row = (key: string, value: number | null, adds = true): MetricBreakdownRow => ({
    key,
    label: key,
    value,
    adds,
  });

  it("ranks, and says who has the most of the whole", () => {
    // 75 of 100
    const rows = [row("North", 25), row("", 75)];
    expect(texts(draw(metricBreakdown, rows, wording)).slice(0, 2)).toEqual(["not given", "North"]);
    expect(headline(metricBreakdown, rows, wording)).toBe(
      "EUR 75, 75 % of the whole, belongs to none of these; of them North has the most, EUR 25",
    );
  });

  it("names nobody first or last for a rate of a handful, and says where all are alike", () => {
    const ratio = { ...wording, unit: "ratio" as const };
    const of = (key: string, value: number, base: number) => ({ ...row(key, value, false), base });
    const rows = [of("A", 1, 2), of("B", 0.8, 40), of("C", 0.5, 30), of("", 0.1, 90)];
    expect(headline(metricBreakdown, rows, ratio)).toBe(
      "Collected is highest for B, 80.0 %, and lowest for C, 50.0 %",
    );
    // The bar that the sentence does not name says why.
    const written = texts(draw(metricBreakdown, rows, ratio));
    expect(written).toContain("100.0 %, of only 2");
    expect(written).toContain("80.0 %");
    const handfuls = [of("A", 1, 2), of("B", 0.5, 3)];
    expect(texts(draw(metricBreakdown, handfuls, ratio))).toContain("100.0 %");
    const alike = [of("A", 0.5, 20), of("B", 0.5, 40)];
    expect(headline(metricBreakdown, alike, ratio)).toBe(
      "Collected is the same everywhere: 50.0 %",
    );
    expect(headline(metricBreakdown, [row("", 7)], wording)).toBe(
      "Collected: EUR 7; the data does not say how it splits",
    );
  });

  it("claims no share of what does not add up", () => {
    const rows = [row("North", 0.25, false), row("South", 0.5, false)];
    expect(headline(metricBreakdown, rows, { ...wording, unit: "ratio" })).toBe(
      "Collected is highest for South, 50.0 %, and lowest for North, 25.0 %",
    );
  });

  it("draws no bar for what is not known and cuts a long list", () => {
    const many = Array.from({ length: 40 }, (_, index) => row(`c${index}`, index));
    expect(marks(draw(metricBreakdown, many, wording), "bar")).toHaveLength(20);
    const svg = draw(metricBreakdown, [row("a", null), row("b", -3)], wording);
    expect(marks(svg, "bar")).toHaveLength(1);
    expect(faults(svg)).toEqual([]);
  });

  it("stands against each group's target, and says how many are met", () => {
    const rows = [
      { ...row("North", 25), target: 20 },
      { ...row("South", 30), target: 60 },
    ];
    const better = { ...wording, better: "higher" as const };
    expect(headline(metricBreakdown, rows, better)).toBe(
      "1 of 2 targets met; furthest from its own is South: EUR 30 against EUR 60",
    );
    const svg = draw(metricBreakdown, [...rows, row("West", 1)], better);
    expect(texts(svg)).toEqual(expect.arrayContaining(["EUR 25 of EUR 20", "EUR 1", "Target"]));
    expect(faults(svg)).toEqual([]);
  });

  it("escapes names in the file", () => {
    const text = svgText(draw(metricBreakdown, [row("A & <B>", 1)], wording));
    expect(text).toContain("A &amp; &lt;B&gt;");
  });
});

describe("trend of a metric", () => {
  const row = (period: string, value: number | null, adds: boolean): MetricTrendRow => ({
    period,
    value,
    at_least: false,
    adds,
  });

  it("draws columns for what adds up, a line for what does not", () => {
    const flow = [row("2026-01", 5, true), row("2026-02", null, true), row("2026-03", 7, true)];
    expect(marks(draw(metricTrend, flow, wording), "bar")).toHaveLength(2);
    const state = flow.map((one) => ({ ...one, adds: false }));
    expect(marks(draw(metricTrend, state, wording), "line")).toHaveLength(1);
  });

  it("draws the target beside, in steps where it changes, and says it", () => {
    const flow = [
      { ...row("2026-01", 5, true), target: 6 },
      { ...row("2026-02", 7, true), target: 8 },
    ];
    const svg = draw(metricTrend, flow, wording);
    expect(texts(svg)).toContain("Target EUR 8");
    expect(faults(svg)).toEqual([]);
    expect(headline(metricTrend, flow, wording)).toBe(
      "Collected rose 40.0 % since January 2026, to EUR 7; target EUR 8",
    );
    const state = flow.map((one) => ({ ...one, adds: false }));
    expect(marks(draw(metricTrend, state, wording), "line")).toHaveLength(2);
    expect(texts(draw(metricTrend, state, wording))).toContain("Target EUR 8");
  });

  it("says by how much an amount moved, and no per cent of nothing", () => {
    const rows = [row("2026-01", 80, true), row("2026-02", 100, true)];
    expect(headline(metricTrend, rows, wording)).toBe(
      "Collected rose 25.0 % since January 2026, to EUR 100",
    );
    const fromZero = [row("2026-01", 0, true), row("2026-02", 100, true)];
    expect(headline(metricTrend, fromZero, wording)).toBe(
      "Collected rose from EUR 0 in January 2026 to EUR 100",
    );
  });

  it("names quarters, weeks and years as they are", () => {
    const rows = [row("2025-Q4", 1, true), row("2026-Q1", 1, true)];
    expect(headline(metricTrend, rows, wording)).toContain("Q4 2025");
    expect(texts(draw(metricTrend, rows, wording))).toEqual(expect.arrayContaining(["Q4", "2025"]));
    expect(texts(draw(metricTrend, [row("2026", 1, true)], wording))).toContain("2026");
    expect(faults(draw(metricTrend, [row("2026-W01", 1, true)], wording))).toEqual([]);
  });
});

describe("sparkline", () => {
  it("draws one line and marks its last value; nothing where there is none", () => {
    const svg = draw(sparkline, [
      { period: "2026-02", value: 2 },
      { period: "2026-01", value: 1 },
    ]);
    expect(marks(svg, "line")).toHaveLength(1);
    expect(marks(svg, "dot")).toHaveLength(1);
    expect(texts(svg)).toEqual([]);
    expect(faults(draw(sparkline, []))).toEqual([]);
  });
});

describe("a period that is not over", () => {
  const row = (period: string, value: number | null, isPart = false): MetricTrendRow => ({
    period,
    value,
    at_least: false,
    adds: true,
    isPart,
  });

  it("is drawn, but not set against whole ones", () => {
    const rows = [row("2026-01", 100), row("2026-02", 150), row("2026-03", 9, true)];
    expect(marks(draw(metricTrend, rows), "bar")).toHaveLength(3);
    // 150 ÷ 100 − 1 = 50 %
    expect(headline(metricTrend, rows, wording)).toBe(
      "Collected in February 2026 rose 50.0 % since January 2026, to EUR 150",
    );
  });

  it("is told where there is no other", () => {
    expect(headline(metricTrend, [row("2026-03", 9, true)], wording)).toBe(
      "Collected was EUR 9 in March 2026",
    );
  });
});
