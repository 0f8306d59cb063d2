import { describe, expect, it } from "vitest";
import { type AgingRow, aging } from "../../app/charts/aging.ts";
import { bucketName, inOrder } from "../../app/charts/buckets.ts";
import { lightTheme } from "../../app/charts/theme.ts";
import { draw, faults, headline, marks, texts } from "./drawing.ts";

const wording = { locale: "en", currency: "EUR" } as const;
const row = (bucket: string, open_amount: number | null): AgingRow => ({
  bucket,
  open_amount,
  invoice_count: 1,
});

describe("aging", () => {
  it("draws one bar a bucket, from calm to severe, with its amount and share", () => {
    // 600 + 300 + 100 = 1,000 of documents; 300 is 30 %.
    const svg = draw(aging, [row("31-60", 300), row("not_due", 600), row("121+", 100)]);
    expect(marks(svg, "bar").map((bar) => bar.getAttribute("fill"))).toHaveLength(3);
    expect(texts(svg)).toEqual([
      "Not due",
      "31–60 days",
      "Over 120 days",
      "EUR 300 · 30 %",
      "EUR 600 · 60 %",
      "EUR 100 · 10 %",
    ]);
    const colours = marks(svg, "bar").map((bar) => bar.getAttribute("fill"));
    expect(colours).toEqual([lightTheme.overdue_1, lightTheme.not_due, lightTheme.overdue_5]);
  });

  it("draws unapplied cash to the left of zero, without a share", () => {
    const svg = draw(aging, [row("not_due", 100), row("unapplied", -50)]);
    const [positive, negative] = marks(svg, "bar").map((bar) => ({
      x: Number(bar.getAttribute("x")),
      width: Number(bar.getAttribute("width")),
    }));
    // 50 to the left is half as long as 100 to the right, and ends where that begins.
    expect(negative?.width).toBeCloseTo((positive?.width ?? 0) / 2, 5);
    expect((negative?.x ?? 0) + (negative?.width ?? 0)).toBeCloseTo(positive?.x ?? 0, 5);
    expect(texts(svg).at(-1)).toBe("EUR −50");
    expect(faults(svg)).toEqual([]);
  });

  it("writes n/a for what is not known and draws no bar", () => {
    const svg = draw(aging, [row("not_due", 100), row("1-30", null)]);
    expect(marks(svg, "bar")).toHaveLength(1);
    expect(texts(svg)).toContain("n/a");
    expect(faults(svg)).toEqual([]);
  });

  it("stands with nothing, with one row, and with all zeros", () => {
    expect(texts(draw(aging, []))).toEqual(["No data for this scope"]);
    expect(faults(draw(aging, [row("not_due", 0)]))).toEqual([]);
    expect(headline(aging, [], wording)).toBe("No data for this scope");
    expect(headline(aging, [row("not_due", 0)], wording)).toBe("Nothing is open");
    expect(headline(aging, [row("not_due", 10), row("1-30", 0)], wording)).toBe(
      "Nothing is past due: EUR 10 is open",
    );
  });

  it("says in its headline what the rows say", () => {
    // Overdue 250 of 1,000; from the middle of the three boundaries on 150.
    const rows = [
      row("not_due", 750),
      row("1-30", 100),
      row("31-60", 50),
      row("61+", 100),
      row("unapplied", -500),
    ];
    expect(headline(aging, rows, wording)).toBe(
      "EUR 250 is past due, 25 % of all open documents; 15 % is more than 30 days late",
    );
  });
});

describe("buckets", () => {
  it("stand in their order, whatever the boundaries", () => {
    expect(inOrder(["unapplied", "16+", "no_due_date", "1-15", "not_due"])).toEqual([
      "not_due",
      "1-15",
      "16+",
      "no_due_date",
      "unapplied",
    ]);
    expect(bucketName("en", "16+")).toBe("Over 15 days");
    expect(bucketName("en", "1-15", true)).toBe("1–15");
  });
});
