import { describe, expect, it } from "vitest";
import { cohortCurves } from "../../app/charts/cohort-curves.ts";
import { cohortTriangle, stepsOf } from "../../app/charts/cohort-triangle.ts";
import { type CohortRow, recoveredByAge } from "../../app/charts/cohorts.ts";
import { lightTheme } from "../../app/charts/theme.ts";
import { draw, faults, headline, marks, texts } from "./drawing.ts";

const wording = { locale: "en", currency: "EUR" } as const;
const cell = (
  cohort: string,
  age_months: number,
  base_amount: number,
  recovered_amount: number | null,
): CohortRow => ({
  cohort,
  age_months,
  base_amount,
  recovered_amount,
  recovery_rate: recovered_amount === null ? null : recovered_amount / base_amount,
});
const rows = [
  cell("2026-01", 0, 100, 20),
  cell("2026-01", 1, 100, 50),
  cell("2026-02", 0, 300, 120),
  cell("2026-02", 1, 300, null),
];

describe("recovered by age", () => {
  it("is a ratio of sums over the cohorts that are old enough", () => {
    // (20 + 120) / (100 + 300); then 50 / 100, since February is not a month old.
    expect(recoveredByAge(rows).map((point) => point.recovery_rate)).toEqual([0.35, 0.5]);
  });
  it("is unknown where no cohort is old enough", () => {
    expect(recoveredByAge([cell("2026-01", 5, 100, null)])[0]?.recovery_rate).toBeNull();
  });
});

describe("cohort curves", () => {
  it("draw a line a cohort and one of all, ending open where a cohort is young", () => {
    const svg = draw(cohortCurves, rows);
    expect(marks(svg, "line")).toHaveLength(3);
    // February has one cell: a dot, open.
    expect(marks(svg, "dot")).toHaveLength(1);
    expect(texts(svg)).toContain("All cohorts 50.0 %");
    expect(faults(svg)).toEqual([]);
  });
  it("say what came back within three months, and of the latest cohorts", () => {
    const old = ["2025-01", "2025-02", "2025-03", "2025-04"].map((cohort, index) =>
      cell(cohort, 3, 100, index === 0 ? 90 : 50),
    );
    // (90 + 3 × 50) / 400 = 60 %; the latest three 150 / 300 = 50 %.
    expect(headline(cohortCurves, old, wording)).toBe(
      "60.0 % of what fell overdue was paid within 3 months; of the latest 3 cohorts, 50.0 %",
    );
    expect(headline(cohortCurves, rows, wording)).toContain("Too early to compare");
    expect(headline(cohortCurves, [], wording)).toBe("No data for this scope");
  });
  it("stand with one cell and with none that is known", () => {
    expect(faults(draw(cohortCurves, [cell("2026-01", 0, 100, 10)]))).toEqual([]);
    expect(texts(draw(cohortCurves, [cell("2026-01", 0, 100, null)]))).toEqual([
      "No data for this scope",
    ]);
  });
});

describe("cohort triangle", () => {
  it("leaves cells empty that are not known yet", () => {
    const svg = draw(cohortTriangle, rows);
    expect(marks(svg, "cell")).toHaveLength(3);
    expect(faults(svg)).toEqual([]);
  });
  it("colours by equal steps, and writes on each what reads on it", () => {
    const svg = draw(cohortTriangle, [cell("2026-01", 0, 100, 19), cell("2026-01", 1, 100, 80)]);
    const fills = marks(svg, "cell").map((one) => one.getAttribute("fill"));
    expect(fills).toEqual([lightTheme.step_1, lightTheme.step_5]);
    expect(texts(svg)).toEqual(expect.arrayContaining(["19", "80", "Jan 2026"]));
  });
  it("keeps what is above all and below nothing in the end steps", () => {
    const svg = draw(cohortTriangle, [cell("2026-01", 0, 100, -5), cell("2026-01", 1, 100, 130)]);
    const fills = marks(svg, "cell").map((one) => one.getAttribute("fill"));
    expect(fills).toEqual([lightTheme.step_1, lightTheme.step_5]);
  });
  it("names the best and the worst month", () => {
    const old = [cell("2025-01", 3, 100, 90), cell("2025-02", 3, 100, 40)];
    expect(headline(cohortTriangle, old, wording)).toBe(
      "Within 3 months, January 2025 brought back most (90.0 %) and February 2025 least (40.0 %)",
    );
    expect(headline(cohortTriangle, rows, wording)).toContain("Too early to compare");
  });
});

describe("steps of colour", () => {
  it("are fifths of what there is, in whole per cents", () => {
    // 20 rates from 80 % to 99 %: the fifths begin at the 5th, 9th, 13th and 17th.
    const rates = Array.from({ length: 20 }, (_, index) => 0.8 + index / 100);
    expect(stepsOf(rates)).toEqual([0, 0.84, 0.88, 0.92, 0.96]);
  });
  it("are equal where there are few cells, or fifths would coincide", () => {
    expect(stepsOf([0.5])).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
    expect(stepsOf(Array.from({ length: 30 }, () => 0.5))).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  });
});
