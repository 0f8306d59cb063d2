import { describe, expect, it } from "vitest";
import { contactRates } from "../../app/charts/contact-rates.ts";
import { type DsoRow, dso } from "../../app/charts/dso.ts";
import { lightTheme } from "../../app/charts/theme.ts";
import { periodSince, stageName } from "../../app/charts/wording.ts";
import { draw, faults, headline, marks, texts } from "./drawing.ts";

const wording = { locale: "en", currency: null } as const;
const row = (period: string, metric: string, value: number | null, at_least = false): DsoRow => ({
  period,
  metric,
  value,
  at_least,
});
const lines = (svg: SVGSVGElement) =>
  marks(svg, "line").map((line) => line.getAttribute("d") ?? "");

describe("dso", () => {
  const rows = [
    row("2026-01", "dso", 40),
    row("2026-02", "dso", 42),
    row("2026-03", "dso", 44),
    row("2026-01", "best_possible_dso", 30),
    row("2026-02", "best_possible_dso", 31),
    row("2026-03", "best_possible_dso", 30),
  ];

  it("labels each line at its end with its last value; a figure without any has none", () => {
    const svg = draw(dso, rows);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(["DSO 44.0 days", "Best possible 30.0 days"]),
    );
    expect(texts(svg).join(" ")).not.toContain("Countback");
    expect(lines(svg)).toHaveLength(2);
    expect(faults(svg)).toEqual([]);
  });

  it("breaks a line at what is not known: never a zero", () => {
    const svg = draw(dso, [
      row("2026-01", "dso", 40),
      row("2026-02", "dso", 41),
      row("2026-03", "dso", null),
      row("2026-04", "dso", 42),
      row("2026-05", "dso", 43),
    ]);
    // Two pieces: two moves of the pen.
    expect(lines(svg)[0]?.match(/M/g)).toHaveLength(2);
    expect(faults(svg)).toEqual([]);
  });

  it("shows a value that stands alone, and one row, as a dot", () => {
    expect(marks(draw(dso, [row("2026-01", "dso", 40)]), "dot")).toHaveLength(2);
    expect(faults(draw(dso, [row("2026-01", "dso", 40)]))).toEqual([]);
  });

  it("draws a lower bound open", () => {
    const svg = draw(dso, [
      row("2026-01", "countback_dso", 60, true),
      row("2026-02", "countback_dso", 50),
    ]);
    const fills = marks(svg, "dot").map((dot) => dot.parentElement?.getAttribute("fill"));
    expect(fills).toEqual([lightTheme.ground, lightTheme.second]);
  });

  it("says what counting back gives where there are no sales to measure against", () => {
    const rows = [row("2026-01", "dso", null), row("2026-01", "countback_dso", 31, true)];
    expect(headline(dso, rows, wording)).toBe(
      "No sales to measure DSO against; counting back, the history is used up after 31.0 days",
    );
  });

  it("says how it moved", () => {
    expect(headline(dso, rows, wording)).toBe(
      "DSO rose from 40.0 days in January 2026 to 44.0 days",
    );
    expect(headline(dso, [row("2026-01", "dso", null)], wording)).toBe(
      "DSO: nothing to show for this scope",
    );
    expect(texts(draw(dso, [row("2026-01", "dso", null)]))).toEqual(["No data for this scope"]);
  });

  it("compares with a year before where the history reaches", () => {
    const long = [row("2024-12", "dso", 90), row("2025-03", "dso", 50), row("2026-03", "dso", 44)];
    expect(headline(dso, long, wording)).toBe("DSO fell from 50.0 days in March 2025 to 44.0 days");
  });
});

describe("contact rates", () => {
  it("speak of the right-party rate", () => {
    const rows = [
      { period: "2026-01", metric: "right_party_rate", value: 0.2 },
      { period: "2026-02", metric: "right_party_rate", value: 0.2 },
      { period: "2026-02", metric: "contact_rate", value: 0.5 },
    ];
    expect(headline(contactRates, rows, wording)).toBe(
      "Right-party rate is where it was in January 2026: 20.0 %",
    );
    expect(faults(draw(contactRates, rows))).toEqual([]);
  });
});

it.each([
  ["en", "2026-08", "August 2026"],
  ["pl", "2026-08-31", "sierpnia 2026"],
  ["cs", "2026-08", "srpna 2026"],
  ["lt", "2026-08", "2026 m. rugpjūčio"],
  ["sv", "2026-08", "augusti 2026"],
  ["fil", "2026-08", "Agosto 2026"],
  ["pl", "2026-Q3", "III\u00a0kw. 2026"],
  ["cs", "2026-08-15", "15. srpna 2026"],
] as const)("since which month is said as %s says it", (locale, period, said) => {
  expect(periodSince(locale, period)).toBe(said);
});

it("calls a stage that is a kind of ours in the reader's language, any other as the user does", () => {
  expect(stageName("en", "Soft")).toBe("Soft collection");
  expect(stageName("en", "Premium")).toBe("Premium");
});
