import { describe, expect, it } from "vitest";
import { type BridgeRow, receivablesBridge } from "../../app/charts/receivables-bridge.ts";
import { lightTheme } from "../../app/charts/theme.ts";
import { draw, faults, headline, marks, texts } from "./drawing.ts";

const wording = { locale: "en", currency: "EUR" } as const;

const bridge = (...amounts: readonly (number | null)[]): BridgeRow[] =>
  ["opening", "invoiced", "collected", "credited", "written_off", "currency", "closing"].map(
    (step, index) => ({
      step,
      day: step === "opening" ? "2026-01-31" : step === "closing" ? "2026-02-28" : null,
      amount: amounts[index] ?? null,
    }),
  );

/** 1,000 + 500 − 700 − 50 − 20 − 30 = 700. */
const rows = bridge(1000, 500, -700, -50, -20, -30, 700);

describe("receivables bridge", () => {
  it("begins each bar where the last one ended", () => {
    const svg = draw(receivablesBridge, rows);
    const bars = marks(svg, "bar").map((bar) => ({
      x: Number(bar.getAttribute("x")),
      width: Number(bar.getAttribute("width")),
      fill: bar.getAttribute("fill"),
    }));
    expect(bars).toHaveLength(7);
    const [opening, invoiced, collected] = bars;
    const end = (bar: (typeof bars)[number] | undefined) => (bar?.x ?? 0) + (bar?.width ?? 0);
    // 500 on top of 1,000 is half as long; 700 goes back from where that ended.
    expect(invoiced?.x).toBeCloseTo(end(opening), 5);
    expect(invoiced?.width).toBeCloseTo((opening?.width ?? 0) / 2, 5);
    expect(end(collected)).toBeCloseTo(end(invoiced), 5);
    expect(end(bars[6])).toBeCloseTo(bars[5]?.x ?? 0, 5);
    expect(bars.map(({ fill }) => fill)).toEqual([
      lightTheme.first,
      lightTheme.second,
      ...Array(4).fill(lightTheme.unapplied),
      lightTheme.first,
    ]);
    expect(faults(svg)).toEqual([]);
  });

  it("names each step, its days and its amount with the sign", () => {
    expect(texts(draw(receivablesBridge, rows))).toEqual([
      "January 2026",
      "Invoiced",
      "Collected",
      "Credited",
      "Written off",
      "Exchange rates",
      "February 2026",
      "EUR 1,000",
      "+EUR 500",
      "EUR −700",
      "EUR −50",
      "EUR −20",
      "EUR −30",
      "EUR 700",
    ]);
  });

  it("leaves exchange rates out where they moved nothing, and fits a telephone", () => {
    const svg = draw(receivablesBridge, bridge(1000, 500, -700, 0, 0, 0, 800), { width: 340 });
    expect(marks(svg, "bar")).toHaveLength(6);
    expect(texts(svg)).not.toContain("Rates");
    expect(svg.getAttribute("width")).toBe("340");
    expect(faults(svg)).toEqual([]);
  });

  it("stands below zero, without an opening, and with nothing", () => {
    const below = draw(receivablesBridge, bridge(-100, 50, -200, 0, 0, 0, -250));
    expect(faults(below)).toEqual([]);
    const first = bridge(null, 500, -100, 0, 0, 0, 400);
    expect(texts(draw(receivablesBridge, first))).toContain("n/a");
    expect(faults(draw(receivablesBridge, first))).toEqual([]);
    expect(texts(draw(receivablesBridge, []))).toEqual(["No data for this scope"]);
    expect(headline(receivablesBridge, first, wording)).toBe(
      "Receivables were EUR 400 in February 2026; nothing is known before",
    );
    expect(headline(receivablesBridge, [], wording)).toBe("No data for this scope");
  });

  it("says in its headline what the rows say", () => {
    expect(headline(receivablesBridge, rows, wording)).toBe(
      "Receivables fell by EUR 300 since January 2026, to EUR 700: EUR 500 was invoiced, EUR 700 collected",
    );
    expect(headline(receivablesBridge, bridge(1, 2, -1, 0, 0, 0, 2), wording)).toContain(
      "rose by EUR 1",
    );
    expect(headline(receivablesBridge, bridge(1, 2, -2, 0, 0, 0, 1), wording)).toContain(
      "where they were in January 2026, at EUR 1",
    );
  });
});
