import { describe, expect, it } from "vitest";
import { type AgencyRow, agencies } from "../../app/charts/agencies.ts";
import {
  holdersOf,
  type LiquidationRow,
  liquidationCurves,
} from "../../app/charts/liquidation-curves.ts";
import { draw, faults, headline, marks, texts } from "./drawing.ts";

const wording = { locale: "en", currency: "EUR" } as const;

const agency = (name: string, rate: number | null, house: number | null): AgencyRow => ({
  agency: name.toLowerCase(),
  name,
  placed_amount: 1000,
  liquidation_rate: 0.3,
  net_rate: 0.25,
  compared_amount: rate === null ? 0 : 800,
  compared_rate: rate,
  in_house_rate: house,
});

describe("agencies", () => {
  it("draw a bar each and a stroke at what the house brought in", () => {
    const svg = draw(agencies, [agency("Alpha", 0.4, 0.3), agency("Beta", null, null)]);
    expect(marks(svg, "bar")).toHaveLength(2);
    // The stroke and its halo, of the one that is compared.
    expect(marks(svg, "tick")).toHaveLength(2);
    // Beta stands with the rate of all that it was given.
    expect(texts(svg)).toEqual(expect.arrayContaining(["Alpha", "Beta", "40.0 %", "30.0 %"]));
    expect(faults(svg)).toEqual([]);
    expect(faults(draw(agencies, []))).toEqual([]);
  });

  it("say who brings in more than the house", () => {
    expect(headline(agencies, [agency("Alpha", 0.4, 0.3)], wording)).toBe(
      "Alpha brought in 40.0 % of what it was given; in-house work brought in 30.0 % of debts as old",
    );
    const several = [agency("Alpha", 0.4, 0.3), agency("Beta", 0.2, 0.3)];
    expect(headline(agencies, several, wording)).toBe(
      "1 of 2 agencies brings in more than in-house work of debts as old",
    );
    expect(headline(agencies, [agency("Beta", 0.2, 0.3), agency("C", 0.3, 0.3)], wording)).toBe(
      "None of 2 agencies brings in more than in-house work of debts as old",
    );
    expect(headline(agencies, [agency("Beta", null, null)], wording)).toBe(
      "Beta brought in 30.0 % of the EUR 1,000 it was given, 25.0 % after fees; no in-house debts are as old, to compare with",
    );
    expect(headline(agencies, [], wording)).toContain("No accounts were placed");
  });
});

const cell = (
  cohort: string,
  holder: { agency?: string; stage?: string },
  age_months: number,
  placed_amount: number,
  collected_amount: number | null,
): LiquidationRow => ({
  cohort,
  agency: holder.agency ?? "",
  name: holder.agency ? `Agency ${holder.agency}` : "",
  stage: holder.stage ?? "Agency",
  age_months,
  placed_amount,
  collected_amount,
  liquidation_rate: collected_amount === null ? null : collected_amount / placed_amount,
});
const hard = { stage: "Hard" };
const rows = [
  cell("2026-01", hard, 0, 100, 10),
  cell("2026-01", hard, 3, 100, 50),
  cell("2026-02", hard, 0, 300, 90),
  cell("2026-02", hard, 3, 300, null),
  cell("2026-01", { agency: "A" }, 0, 50, 0),
  cell("2026-01", { agency: "A" }, 3, 50, 10),
];

describe("liquidation curves", () => {
  it("are ratios of sums of the placement months that are old enough", () => {
    const [house, agencyA] = holdersOf(rows, wording);
    // (10 + 90) / 400; 50 / 100, since February is not three months old.
    expect([...(house?.rates ?? [])]).toEqual([
      [0, 0.25],
      [3, 0.5],
    ]);
    expect(house).toMatchObject({ name: "Hard collection", isAgency: false, placed: 400 });
    expect([...(agencyA?.rates ?? [])]).toEqual([
      [0, 0],
      [3, 0.2],
    ]);
  });

  it("draw a line for each who has placements, named at its end", () => {
    const svg = draw(liquidationCurves, rows);
    expect(marks(svg, "line")).toHaveLength(2);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(["Hard collection 50.0 %", "Agency A 20.0 %"]),
    );
    expect(faults(svg)).toEqual([]);
    expect(faults(draw(liquidationCurves, rows, { width: 340 }))).toEqual([]);
    expect(faults(draw(liquidationCurves, []))).toEqual([]);
  });

  it("say where most and where least comes in within three months", () => {
    expect(headline(liquidationCurves, rows, wording)).toBe(
      "Within 3 months of being placed 50.0 % comes in at Hard collection, 20.0 % at Agency A",
    );
    expect(headline(liquidationCurves, rows.slice(0, 2), wording)).toBe(
      "Hard collection brought in 50.0 % within 3 months of what was placed",
    );
    expect(headline(liquidationCurves, rows.slice(2, 4), wording)).toContain("Too early");
    expect(headline(liquidationCurves, [], wording)).toBe("Nothing was placed in this period");
  });
});
