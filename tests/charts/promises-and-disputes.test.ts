import { describe, expect, it } from "vitest";
import { type DisputeReasonRow, disputeReasons } from "../../app/charts/dispute-reasons.ts";
import { type PromiseDayRow, promiseCalendar } from "../../app/charts/promise-calendar.ts";
import { lightTheme } from "../../app/charts/theme.ts";
import { draw, faults, headline, marks, reach, texts } from "./drawing.ts";

const wording = { locale: "en", currency: "EUR" } as const;

describe("the promise calendar", () => {
  const day = (due_on: string, kept = 0, broken = 0, pending = 0): PromiseDayRow => ({
    due_on,
    promises: 1,
    amount: kept + broken + pending,
    kept_amount: kept,
    broken_amount: broken,
    pending_amount: pending,
  });
  // Wednesday 25 September to Thursday 3 October 2024.
  const rows = [day("2024-09-25", 60, 40), day("2024-09-30", 0, 20), day("2024-10-03", 0, 0, 1500)];

  it("stands in whole weeks, Mondays first, each day with its amount and what came of it", () => {
    const svg = draw(promiseCalendar, rows);
    const written = texts(svg);
    expect(written).toEqual(expect.arrayContaining(["Mon", "Sun", "23 Sept", "30", "1 Oct", "6"]));
    expect(written).toEqual(expect.arrayContaining(["100", "20", "1,500"]));
    const pieces = marks(svg, "rect");
    // Two parts of the first day, one of each other.
    expect(pieces.map((piece) => piece.getAttribute("fill"))).toEqual([
      lightTheme.bar,
      lightTheme.overdue_4,
      lightTheme.overdue_4,
      lightTheme.not_due,
    ]);
    const [kept, broken] = pieces.map((piece) => Number(piece.getAttribute("width")));
    expect((kept as number) / (broken as number)).toBeCloseTo(60 / 40, 1);
    expect(faults(svg)).toEqual([]);
    expect(faults(draw(promiseCalendar, rows, { width: 340, reach }))).toEqual([]);
  });

  it("says what was kept and what is to come", () => {
    // 60 of 60 + 40 + 20
    expect(headline(promiseCalendar, rows, wording)).toBe(
      "50 % of the EUR 120 promised for days that are decided was kept; EUR 1,500 is pending, the last of it for 3 October",
    );
    expect(headline(promiseCalendar, rows.slice(0, 1), wording)).toBe(
      "60 % of the EUR 100 promised was kept",
    );
    expect(headline(promiseCalendar, rows.slice(2), wording)).toBe(
      "EUR 1,500 is promised and pending, the last of it for 3 October",
    );
    expect(headline(promiseCalendar, [], wording)).toBe("No promises were due");
    expect(texts(draw(promiseCalendar, []))).toEqual(["No data for this scope"]);
  });

  it("crosses a leap day and shows half a year at most", () => {
    expect(texts(draw(promiseCalendar, [day("2024-02-29", 1), day("2024-03-01", 1)]))).toEqual(
      expect.arrayContaining(["26 Feb", "29", "1 Mar"]),
    );
    const svg = draw(promiseCalendar, [day("2023-01-02", 555), day("2024-12-30", 777)]);
    expect(texts(svg)).not.toContain("555");
    expect(texts(svg)).toContain("777");
    expect(Number(svg.getAttribute("height"))).toBeLessThan(1300);
    expect(faults(draw(promiseCalendar, [day("2024-01-01")]))).toEqual([]);
  });
});

describe("reasons of disputes", () => {
  const row = (
    reason: string,
    opened_count: number,
    open_count = 0,
    median_days: number | null = null,
    in_our_favour_rate: number | null = null,
  ): DisputeReasonRow => ({
    reason,
    opened_count,
    opened_amount: opened_count * 100,
    open_count,
    open_disputed_amount: open_count * 100,
    median_days,
    closed_count: opened_count,
    in_our_favour_rate,
  });
  const rows = [row("Damaged", 5, 2, 30, 0.25), row("Price", 15, 1, 9, 0.5), row("", 0, 1, 400)];

  it("stand by how often they come, with how they go beside them", () => {
    const svg = draw(disputeReasons, rows);
    expect(marks(svg, "bar")).toHaveLength(3);
    const written = texts(svg);
    expect(written.filter((text) => ["Price", "Damaged", "not given"].includes(text))).toEqual([
      "Price",
      "Damaged",
      "not given",
    ]);
    expect(written).toEqual(
      expect.arrayContaining(["opened", "open now", "median days", "in our favour"]),
    );
    expect(written).toEqual(expect.arrayContaining(["15", "9.0 days", "50 %", "n/a"]));
    expect(faults(svg)).toEqual([]);
    const narrow = draw(disputeReasons, rows, { width: 340, reach });
    expect(texts(narrow)).not.toContain("in our favour");
    expect(faults(narrow)).toEqual([]);
  });

  it("say which is the most frequent and which takes longest", () => {
    // 15 of 20 opened; the 400 days are of a single dispute.
    expect(headline(disputeReasons, rows, wording)).toBe(
      "Price is the most frequent reason, with 75 % of 20 disputes opened; Damaged takes longest: 30.0 days in the median",
    );
    expect(headline(disputeReasons, [row("Price", 1)], wording)).toBe(
      "The one dispute opened has one reason: Price",
    );
    expect(headline(disputeReasons, [row("Price", 0, 3)], wording)).toBe(
      "No dispute was opened; 3 are still open",
    );
    expect(headline(disputeReasons, [], wording)).toBe("No dispute was opened, closed or open");
  });

  it("escape and cut what stands in the data, and stop at fifteen", () => {
    const long = Array.from({ length: 30 }, (_, index) => row(`${index} ${"<b>".repeat(80)}`, 1));
    const svg = draw(disputeReasons, long);
    expect(marks(svg, "bar")).toHaveLength(15);
    expect(texts(svg).every((text) => text.length <= 30)).toBe(true);
    expect(faults(svg)).toEqual([]);
  });
});
