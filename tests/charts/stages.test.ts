import { describe, expect, it } from "vitest";
import { type ContactHeatmapRow, contactHeatmap } from "../../app/charts/contact-heatmap.ts";
import { type ReminderLadderRow, reminderLadder } from "../../app/charts/reminder-ladder.ts";
import { type StageFunnelRow, stageFunnel } from "../../app/charts/stage-funnel.ts";
import { lightTheme } from "../../app/charts/theme.ts";
import { draw, faults, headline, marks, texts } from "./drawing.ts";

const wording = { locale: "en", currency: "EUR" } as const;

describe("the stage funnel", () => {
  const row = (
    stage: string,
    entered: number | null,
    moved: number | null,
    settled: number | null,
    days: number | null,
  ): StageFunnelRow => ({
    stage,
    opening_count: entered === null ? null : 0,
    entered_count: entered,
    entered_amount: entered === null ? null : entered * 100,
    moved_on_count: moved,
    returned_count: 0,
    settled_count: settled,
    written_off_count: 0,
    closing_count: 0,
    median_days: days,
  });
  const rows = [
    row("overdue", 200, 120, 80, 3),
    row("reminder", 120, 60, 60, 13),
    row("soft", 60, 15, 45, 22),
    row("formal_demand", 0, 0, 0, null),
    row("legal", 0, 0, 0, null),
    row("written_off", 4, null, null, null),
  ];

  it("has a bar for each stage that accounts came to, and on it what went on", () => {
    const svg = draw(stageFunnel, rows);
    expect(marks(svg, "bar")).toHaveLength(4 + 3);
    expect(texts(svg)).toEqual(expect.arrayContaining(["120 · 13.0 days", "4", "Written off"]));
    expect(texts(svg)).not.toContain("Legal");
    expect(faults(svg)).toEqual([]);
    expect(faults(draw(stageFunnel, rows, { width: 340 }))).toEqual([]);
  });

  it("says which stage settles most and where accounts stay longest", () => {
    // Soft: 45 of 60 that left settled, 75 %; reminder 60 of 120. Few cases are not judged.
    expect(headline(stageFunnel, rows, wording)).toBe(
      "Soft collection settles most: 75 % of the accounts that leave it owe nothing overdue any more; accounts also stay there longest, 22.0 days in the median",
    );
    expect(headline(stageFunnel, [row("soft", 5, 1, 4, 2)], wording)).toBe(
      "Too few accounts went through the stages to judge them",
    );
  });

  it("stands without rows and where nothing is known", () => {
    expect(texts(draw(stageFunnel, []))).toEqual(["No data for this scope"]);
    expect(texts(draw(stageFunnel, [row("written_off", null, null, null, null)]))).toEqual([
      "No data for this scope",
    ]);
  });
});

describe("the reminder ladder", () => {
  const row = (
    step: string,
    ordinal: number | null,
    sent: number,
    seven: number | null,
    fourteen: number | null,
  ): ReminderLadderRow => ({
    step,
    ordinal,
    sent_count: sent,
    sent_amount: sent * 100,
    complete_7_count: sent,
    paid_7_rate: seven,
    paid_14_rate: fourteen,
    moved_on_count: 0,
  });
  const rows = [
    row("reminder", 1, 100, 0.34, 0.36),
    row("reminder", 2, 80, 0.28, null),
    row("formal_demand", null, 50, 0.62, 0.65),
    row("notice", null, 3, 1, 1),
    row("demand", 4, 5, null, null),
  ];

  it("has a bar for 7 days, a stroke for 14, and neither where no days are over", () => {
    const svg = draw(reminderLadder, rows);
    expect(marks(svg, "bar")).toHaveLength(4);
    expect(marks(svg, "tick")).toHaveLength(3);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(["Reminder 1", "Formal demand", "62 % of 50", "n/a of 5"]),
    );
    expect(faults(svg)).toEqual([]);
    expect(faults(draw(reminderLadder, rows, { width: 340 }))).toEqual([]);
  });

  it("names the best and the weakest step of those sent often enough", () => {
    expect(headline(reminderLadder, rows, wording)).toBe(
      "Formal demand works best: 62 % of those it was sent to paid something within 7 days, before the next step; Reminder 2 works least, 28 %",
    );
    expect(headline(reminderLadder, rows.slice(0, 1), wording)).toBe(
      "Reminder 1: 34 % of those it was sent to paid something within 7 days, before the next step",
    );
    expect(headline(reminderLadder, rows.slice(3), wording)).toBe(
      "Too few reminders have had their seven days to judge them",
    );
    expect(texts(draw(reminderLadder, []))).toEqual(["No data for this scope"]);
  });
});

describe("the contact heat map", () => {
  const cell = (
    weekday: number | null,
    hour: number | null,
    attempts: number,
    reached: number,
  ): ContactHeatmapRow => ({
    weekday,
    hour,
    attempts,
    right_party_contacts: reached,
    right_party_rate: reached / attempts,
  });
  const rows = [
    cell(1, 9, 40, 20),
    cell(1, 18, 40, 32),
    cell(5, 9, 40, 8),
    cell(5, 12, 5, 5),
    cell(null, null, 500, 0),
  ];

  it("has a cell for each hour of a weekday with attempts, without a number where they are few", () => {
    const svg = draw(contactHeatmap, rows);
    const cells = marks(svg, "cell");
    expect(cells).toHaveLength(4);
    expect(cells.map((one) => one.getAttribute("fill"))).toEqual([
      lightTheme.step_3,
      lightTheme.step_5,
      lightTheme.step_2,
      lightTheme.grid,
    ]);
    expect(texts(svg)).toEqual(expect.arrayContaining(["50", "80", "20", "Mon", "Fri"]));
    expect(texts(svg)).not.toContain("100");
    expect(texts(svg)).not.toContain("Sun");
    expect(faults(svg)).toEqual([]);
  });

  it("says when customers are reached: the attempts of all days, or hours, together", () => {
    // At 18: 32 of 40. At 9: 28 of 80. On Fridays: 13 of 45.
    expect(headline(contactHeatmap, rows, wording)).toBe(
      "The customer is reached most at 18–19 h (80 %) and least at 9–10 h (35 %); the weakest day is Friday, 29 %",
    );
    expect(headline(contactHeatmap, rows.slice(0, 1), wording)).toContain("Too few attempts");
    expect(headline(contactHeatmap, rows.slice(4), wording)).toBe("No attempt has a time of day");
  });

  it("is readable on a phone: fewer hours are named, no numbers where there is no room", () => {
    const day = Array.from({ length: 16 }, (_, index) => cell(2, 6 + index, 20, index));
    const svg = draw(contactHeatmap, day, { width: 340 });
    expect(faults(svg)).toEqual([]);
    expect(texts(svg)).toContain("6");
    expect(texts(svg)).not.toContain("7");
    expect(texts(draw(contactHeatmap, []))).toEqual(["No data for this scope"]);
  });
});
