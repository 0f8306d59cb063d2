import { describe, expect, it } from "vitest";
import { type AgingRow, aging } from "../../app/charts/aging.ts";
import { agingTrend } from "../../app/charts/aging-trend.ts";
import { dso } from "../../app/charts/dso.ts";
import { type LossRateRow, lossRates } from "../../app/charts/loss-rates.ts";
import { type RollRateRow, rollRates } from "../../app/charts/roll-rates.ts";
import { lightTheme } from "../../app/charts/theme.ts";
import { draw, faults, headline, marks, texts } from "./drawing.ts";

const wording = { locale: "en", currency: "EUR" } as const;

/** A row of the matrix: what stood in a bucket, and the shares of where it went. */
function roll(from: string, shares: Record<string, number | null>): RollRateRow[] {
  const states = ["not_due", "1-30", "31-60", "61+", "paid", "credited", "written_off"];
  return states.map((to_state) => {
    const share = to_state in shares ? (shares[to_state] ?? null) : 0;
    return { from_bucket: from, to_state, share, amount: share === null ? 0 : share * 1000 };
  });
}

const matrix = [
  ...roll("not_due", { not_due: 0.25, "1-30": 0.15, paid: 0.6 }),
  ...roll("1-30", { "31-60": 0.38, "61+": 0.02, paid: 0.59, credited: 0.01 }),
  ...roll("31-60", { "61+": 0.5, paid: 0.498, written_off: 0.002 }),
  ...roll("61+", { "61+": 0.8, paid: 0.1, written_off: 0.1 }),
];

describe("roll rates", () => {
  it("are a table of shares: a row a bucket, and the ends last", () => {
    const svg = draw(rollRates, matrix);
    expect(texts(svg).slice(0, 4)).toEqual(["Not due", "1–30 days", "31–60 days", "Over 60 days"]);
    // Nothing moved is no cell: 3 + 4 + 3 + 3.
    expect(marks(svg, "cell")).toHaveLength(13);
    expect(texts(svg)).toEqual(expect.arrayContaining(["Paid", "Credited", "Written off", "<1"]));
    expect(faults(svg)).toEqual([]);
  });

  it("colour a share by fifths of the whole", () => {
    const svg = draw(rollRates, roll("61+", { "61+": 0.8, paid: 0.19, written_off: 0.01 }));
    const fills = marks(svg, "cell").map((one) => one.getAttribute("fill"));
    expect(fills).toEqual([lightTheme.step_5, lightTheme.step_1, lightTheme.step_1]);
  });

  it("say what was paid and what rolled on, and from where most does", () => {
    // Of 1–30 days 38 and 2 % are later than before; of 31–60 days half.
    expect(headline(rollRates, matrix, wording)).toBe(
      "Of what was 1–30 days late, 59.0 % was paid within a month and 40.0 % rolled on; most rolls on from 31–60 days (50.0 %)",
    );
    const one = roll("1-30", { "31-60": 0.4, paid: 0.6 });
    expect(headline(rollRates, one, wording)).toBe(
      "Of what was 1–30 days late, 60.0 % was paid within a month and 40.0 % rolled on",
    );
  });

  it("stand where payments bounced, where a bucket was empty, on a phone, and without data", () => {
    const bounced = roll("1-30", { "31-60": 2.5, paid: -1.5 });
    expect(faults(draw(rollRates, bounced))).toEqual([]);
    expect(marks(draw(rollRates, bounced), "cell")).toHaveLength(2);
    const unknown = roll("1-30", { paid: null, "31-60": null, not_due: null });
    const blank = unknown.map((row) => ({ ...row, share: null }));
    expect(texts(draw(rollRates, blank))).toEqual(["No data for this scope"]);
    expect(headline(rollRates, blank, wording)).toBe("No data for this scope");
    const phone = draw(rollRates, matrix, { width: 340 });
    expect(faults(phone)).toEqual([]);
    expect(texts(phone)).toContain("> 60");
  });
});

const loss = (
  bucket: string,
  reached_amount: number,
  lost_amount: number,
  open_amount: number,
): LossRateRow => {
  const loss_rate = reached_amount > 0 ? lost_amount / reached_amount : null;
  const expected_loss = open_amount === 0 ? 0 : loss_rate === null ? null : open_amount * loss_rate;
  return { bucket, reached_amount, lost_amount, loss_rate, open_amount, expected_loss };
};

describe("loss rates", () => {
  const rows = [
    loss("not_due", 1000, 10, 500),
    loss("1-30", 400, 10, 200),
    loss("31+", 100, 10, 100),
    loss("no_due_date", 0, 0, 0),
  ];

  it("are bars by bucket with what they mean for what is open", () => {
    const svg = draw(lossRates, rows);
    expect(marks(svg, "bar")).toHaveLength(3);
    // 1 % of 500 is 5, 2.5 % of 200 is 5, 10 % of 100 is 10.
    expect(texts(svg)).toEqual([
      "Not due",
      "1–30 days",
      "Over 30 days",
      "1.0 % · EUR 5 of EUR 500",
      "2.5 % · EUR 5 of EUR 200",
      "10.0 % · EUR 10 of EUR 100",
    ]);
    expect(faults(svg)).toEqual([]);
    expect(texts(draw(lossRates, rows, { width: 340 })).slice(3)).toEqual([
      "1.0 %",
      "2.5 %",
      "10.0 %",
    ]);
  });

  it("say what is expected to be lost in all", () => {
    // 20 of 800 is 2.5 %.
    expect(headline(lossRates, rows, wording)).toBe(
      "EUR 20 of the EUR 800 open is expected to be lost (2.5 %); of what reaches the bucket “Over 30 days”, 10.0 %",
    );
  });

  it("say so where a bucket has no history, where none has, and where nothing is open", () => {
    const gap = [...rows.slice(0, 2), loss("31+", 0, 0, 100)];
    expect(headline(lossRates, gap, wording)).toContain("EUR 100 is open in buckets that nothing");
    expect(texts(draw(lossRates, gap))).toContain("n/a");
    const young = [loss("not_due", 0, 0, 10)];
    expect(headline(lossRates, young, wording)).toContain("Too early");
    expect(texts(draw(lossRates, young))).toEqual(["No data for this scope"]);
    const empty = [loss("1-30", 400, 10, 0)];
    expect(headline(lossRates, empty, wording)).toBe("Nothing is open that could be lost");
  });
});

describe("aging by the day of issue", () => {
  const byIssue = { ...wording, isByIssue: true } as const;
  const row = (bucket: string, open_amount: number): AgingRow => ({
    bucket,
    open_amount,
    invoice_count: 1,
  });

  it("speaks of old documents, not of overdue ones", () => {
    const rows = [row("1-30", 600), row("31-60", 100), row("61-90", 200), row("91+", 100)];
    // The middle of four buckets is 61–90: 300 of 1,000.
    expect(headline(aging, rows, byIssue)).toBe(
      "EUR 300 of the EUR 1,000 open was issued more than 60 days ago: 30 % of all open documents",
    );
    const month = (month_end: string, old: number) =>
      [row("1-30", 1000 - old), row("31-60", 0), row("61-90", old), row("91+", 0)].map((one) => ({
        ...one,
        month_end,
      }));
    const trend = [...month("2025-01-31", 100), ...month("2025-02-28", 300)];
    expect(headline(agingTrend, trend, byIssue)).toBe(
      "EUR 300 was open from more than 60 days before the end of February 2025: 30.0 % of all open documents, against 10.0 % in January 2025",
    );
    const svg = draw(agingTrend, trend, { isByIssue: true });
    expect(texts(svg)).toEqual(expect.arrayContaining(["10 %", "30 %", "Over 60 days"]));
    expect(texts(svg)).not.toContain("Overdue share");
  });
});

describe("the DSO family", () => {
  it("has true DSO as a line of its own", () => {
    const rows = ["dso", "true_dso"].flatMap((metric) => [
      { period: "2025-01", metric, value: 40, at_least: false },
      { period: "2025-02", metric, value: metric === "dso" ? 44 : 31, at_least: false },
    ]);
    expect(marks(draw(dso, rows), "line")).toHaveLength(2);
    expect(texts(draw(dso, rows)).join(" ")).toContain("True 31.0 days");
  });
});
