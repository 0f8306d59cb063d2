import { describe, expect, it } from "vitest";
import { collectorMonths, type TargetMonthRow } from "../../app/charts/collector-months.ts";
import { type CostRow, costParts } from "../../app/charts/cost-parts.ts";
import { type ExposureRow, exposure } from "../../app/charts/exposure.ts";
import { type CollectorMonthRow, learningCurve } from "../../app/charts/learning-curve.ts";
import { type TermsRow, terms } from "../../app/charts/terms.ts";
import { draw, faults, headline, marks, texts } from "./drawing.ts";

const wording = { locale: "en", currency: "EUR" } as const;

describe("a collector's months", () => {
  const row = (month: string, collected: number, target: number | null): TargetMonthRow => ({
    month,
    collected,
    target,
    attainment: target === null ? null : collected / target,
  });
  const rows = [row("2026-02", 120, 100), row("2026-01", 80, 100), row("2026-03", 50, null)];

  it("draw a column each and a stroke at the targets that are known", () => {
    const svg = draw(collectorMonths, rows);
    expect(marks(svg, "bar")).toHaveLength(3);
    expect(marks(svg, "tick")).toHaveLength(4); // two, with their halos
    expect(faults(svg)).toEqual([]);
    expect(faults(draw(collectorMonths, []))).toEqual([]);
  });

  it("say in how many months the target was reached", () => {
    expect(headline(collectorMonths, rows, wording)).toBe(
      "The target was reached in 1 of 2 months",
    );
    expect(headline(collectorMonths, rows.slice(2), wording)).toBe(
      "No targets are known for these months",
    );
  });
});

describe("the learning curve", () => {
  const month = (name: string, since: number | null, collected: number): CollectorMonthRow => ({
    collector_id: name,
    name,
    team: "Soft",
    month: `2026-${String((since ?? 0) + 1).padStart(2, "0")}`,
    months_since_start: since,
    collected,
    target: null,
    right_party_rate: null,
    promise_kept_rate: null,
  });
  const old = [1000, 3000].map((collected) => ({ ...month("Old", 40, collected) }));

  it("draws those who began within the data, beside the level of the others", () => {
    const other = { ...month("Field", 40, 9), team: "Field" };
    const rows = [...old, month("New", 0, 0), month("New", 1, 1500), month("New", 2, 2000), other];
    const svg = draw(learningCurve, rows);
    expect(marks(svg, "line")).toHaveLength(1);
    expect(texts(svg)).toContain("experienced collectors of Soft, a month");
    expect(faults(svg)).toEqual([]);
    // (1000 + 3000) ÷ 2 = 2,000, reached in the month that is two after the first.
    expect(headline(learningCurve, rows, wording)).toBe(
      "New reached the EUR 2,000 a month that experienced collectors of the team bring in after 2 months",
    );
    expect(headline(learningCurve, rows.slice(0, 4), wording)).toBe(
      "New has not yet reached the EUR 2,000 a month that experienced collectors of the team bring in",
    );
  });

  it("leaves out nobody, those of unknown start, and who was there when the data begins", () => {
    const rows = [...old, month("", null, 9), month("X", 9, 10), month("X", 10, 10)];
    expect(headline(learningCurve, rows, wording)).toBe("Nobody began within the last 18 months");
    expect(faults(draw(learningCurve, rows))).toEqual([]);
  });

  it("has no level where all are beginners", () => {
    const rows = [month("New", 0, 5), month("New", 1, 7)];
    expect(headline(learningCurve, rows, wording)).toBe("New collected EUR 7 in February 2026");
    expect(marks(draw(learningCurve, rows), "line")).toHaveLength(1);
  });
});

describe("the parts of the cost", () => {
  const row = (period: string, metric: string, value: number | null): CostRow => ({
    period,
    metric,
    value,
  });
  const rows = [
    row("2026-01", "labour_cost", 60),
    row("2026-01", "agency_fees", 20),
    row("2026-02", "labour_cost", 75),
    row("2026-02", "agency_fees", 25),
    row("2026-02", "activity_costs", null),
  ];

  it("are stacked by period and named at the last one", () => {
    const svg = draw(costParts, rows);
    expect(marks(svg, "bar")).toHaveLength(4);
    expect(texts(svg)).toEqual(expect.arrayContaining(["People EUR 75", "Agencies EUR 25"]));
    expect(faults(svg)).toEqual([]);
    expect(faults(draw(costParts, rows, { width: 340 }))).toEqual([]);
    expect(faults(draw(costParts, []))).toEqual([]);
  });

  it("say what the work cost, and what most of it was for", () => {
    expect(headline(costParts, rows, wording)).toBe(
      "The work cost EUR 100 in February 2026, 75 % of it for people",
    );
    expect(headline(costParts, [], wording)).toBe("No data for this scope");
  });

  it("stand with a fee that came back", () => {
    const back = [...rows.slice(0, 3), row("2026-02", "agency_fees", -5)];
    expect(faults(draw(costParts, back))).toEqual([]);
  });
});

describe("terms given and taken", () => {
  const row = (
    segment: string,
    days: string,
    paid: number | null,
    late: number | null,
  ): TermsRow => ({
    segment,
    terms: days,
    invoice_count: 3,
    invoiced_amount: 100,
    days_to_pay: paid,
    days_late: late,
    overdue_share: 0.2,
  });

  it("draw a bar of the days taken and a stroke at the days given", () => {
    const rows = [
      row("Shops", "30", 44, 14),
      row("", "", 10, null),
      row("Homes", "14", null, null),
    ];
    const svg = draw(terms, rows);
    expect(marks(svg, "bar")).toHaveLength(2);
    expect(marks(svg, "tick")).toHaveLength(2);
    expect(texts(svg)).toEqual(expect.arrayContaining(["Shops, 30 days"]));
    expect(faults(svg)).toEqual([]);
    expect(headline(terms, rows, wording)).toBe(
      "Shops, 30 days: paid 44.0 days after issue, 14.0 days late, the furthest beyond its terms",
    );
    expect(headline(terms, [row("Shops", "30", 25, -5)], wording)).toContain("Nobody pays beyond");
    expect(headline(terms, [], wording)).toBe("No data for this scope");
  });
});

describe("exposure", () => {
  const row = (id: string, open: number, limit: number | null): ExposureRow => ({
    customer_id: id,
    name: "",
    open_amount: open,
    overdue_amount: 0,
    credit_limit: limit,
    over_amount: limit === null ? null : Math.max(0, open - limit),
  });

  it("draws those over their limit, and says by how much all are", () => {
    const rows = [row("a", 150, 100), row("b", 90, 100), row("c", 300, 200), row("d", 5, null)];
    const svg = draw(exposure, rows);
    expect(marks(svg, "bar")).toHaveLength(2);
    expect(faults(svg)).toEqual([]);
    // 50 + 100
    expect(headline(exposure, rows, wording)).toBe(
      "2 customers of 3 with a limit owe EUR 150 more than theirs allow",
    );
    expect(headline(exposure, rows.slice(0, 1), wording)).toBe(
      "1 customer of 1 with a limit owes EUR 50 more than it allows",
    );
    expect(headline(exposure, rows.slice(1, 2), wording)).toBe(
      "The one customer with a limit stays within it",
    );
    expect(headline(exposure, rows.slice(3), wording)).toBe("No credit limits are known");
    expect(faults(draw(exposure, rows.slice(3)))).toEqual([]);
  });

  it("gives a page the customers that it draws and no more, and draws the same of them", () => {
    const rows = Array.from({ length: 400 }, (_, index) => row(`c${index}`, 100 + index, 90));
    const sent = exposure.inSight?.(rows) ?? [];
    expect(sent).toHaveLength(15);
    expect(sent[0]?.customer_id).toBe("c399");
    expect(draw(exposure, sent).outerHTML).toBe(draw(exposure, rows).outerHTML);
    expect(exposure.inSight?.([row("a", 5, null)])).toEqual([]);
  });
});
