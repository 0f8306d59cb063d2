import { describe, expect, it } from "vitest";
import { type AgingTrendRow, agingTrend } from "../../app/charts/aging-trend.ts";
import { draw, faults, headline, marks, texts } from "./drawing.ts";

const wording = { locale: "en", currency: "EUR" } as const;
const row = (month_end: string, bucket: string, open_amount: number | null): AgingTrendRow => ({
  month_end,
  bucket,
  open_amount,
  invoice_count: 1,
});
const box = (bar: Element | undefined) => ({
  y: Number(bar?.getAttribute("y")),
  height: Number(bar?.getAttribute("height")),
});

describe("aging trend", () => {
  it("piles buckets up from not due, and negative amounts down from zero", () => {
    const svg = draw(agingTrend, [
      row("2026-01-31", "1-30", 100),
      row("2026-01-31", "not_due", 200),
      row("2026-01-31", "unapplied", -100),
    ]);
    const [notDue, overdue, unapplied] = marks(svg, "bar").map(box);
    expect(notDue?.height).toBeCloseTo(2 * (overdue?.height ?? 0), 5);
    // The overdue segment ends where the one below it begins; unapplied begins at zero.
    expect((overdue?.y ?? 0) + (overdue?.height ?? 0)).toBeCloseTo(notDue?.y ?? 0, 5);
    expect(unapplied?.y).toBeCloseTo((notDue?.y ?? 0) + (notDue?.height ?? 0), 5);
    expect(faults(svg)).toEqual([]);
  });

  it("names the buckets beside the last column and the overdue share above it", () => {
    // 100 of 400 is overdue; unapplied cash is no document.
    const svg = draw(agingTrend, [
      row("2026-01-31", "not_due", 300),
      row("2026-01-31", "1-30", 100),
      row("2026-01-31", "unapplied", -50),
    ]);
    expect(texts(svg)).toEqual(expect.arrayContaining(["25 %", "Not due", "1–30 days"]));
  });

  it("does not call undated documents punctual", () => {
    const rows = [row("2026-01-31", "no_due_date", 900), row("2026-01-31", "not_due", 100)];
    expect(headline(agingTrend, rows, wording)).toBe(
      "EUR 900 of EUR 1,000 has no due date: whether it is late is not known",
    );
  });

  it("leaves a gap where a month is not known", () => {
    const svg = draw(agingTrend, [
      row("2026-01-31", "not_due", 10),
      row("2026-02-28", "not_due", null),
      row("2026-03-31", "not_due", 10),
    ]);
    expect(marks(svg, "bar")).toHaveLength(2);
    expect(texts(svg).join(" ")).toContain("Feb");
    expect(faults(svg)).toEqual([]);
  });

  it("compares the last month with the same a year before", () => {
    const rows = [
      row("2025-01-31", "1-30", 500),
      row("2025-02-28", "1-30", 200),
      row("2026-02-28", "1-30", 190),
    ];
    // 190 / 200 = 95 %
    expect(headline(agingTrend, rows, wording)).toBe(
      "Overdue fell 5.0 % since February 2025, to EUR 190",
    );
  });

  it("says no change that it cannot know", () => {
    expect(headline(agingTrend, [], wording)).toBe("No data for this scope");
    expect(headline(agingTrend, [row("2026-01-31", "1-30", null)], wording)).toBe(
      "No data for this scope",
    );
    expect(headline(agingTrend, [row("2026-01-31", "1-30", 70)], wording)).toBe(
      "EUR 70 was overdue at the end of January 2026",
    );
    // From nothing there is no per cent.
    const fromZero = [row("2026-01-31", "1-30", 0), row("2026-02-28", "1-30", 70)];
    expect(headline(agingTrend, fromZero, wording)).toBe(
      "EUR 70 was overdue at the end of February 2026",
    );
    expect(texts(draw(agingTrend, []))).toEqual(["No data for this scope"]);
  });

  it("is readable on a telephone: names are short and inside", () => {
    const rows = ["not_due", "1-30", "31-60", "61-90", "91-120", "121+"].flatMap((bucket) =>
      ["2026-01-31", "2026-02-28"].map((month) => row(month, bucket, 100)),
    );
    const svg = draw(agingTrend, rows, { width: 340 });
    expect(texts(svg)).toContain("> 120");
    expect(svg.getAttribute("width")).toBe("340");
  });
});
