import { describe, expect, test } from "vitest";
import { createFormats } from "../../app/languages/format.ts";
import { text } from "../../app/languages/text.ts";

const format = createFormats("en");
const nbsp = "\u00a0";

describe("numbers", () => {
  test("money has its currency, and as many decimals as the currency", () => {
    expect(format.money(1234567.891, "EUR")).toBe(`EUR${nbsp}1,234,567.89`);
    expect(format.money(1234567.891, "JPY")).toBe(`JPY${nbsp}1,234,568`);
    expect(format.money(-5, "USD")).toBe(`USD${nbsp}\u22125.00`);
    expect(format.money(5, null)).toBe("5.00");
    expect(createFormats("pl").money(9460.72, "PLN")).toBe(`9${nbsp}460,72${nbsp}PLN`);
  });

  test("short money is worded at thousands, millions and billions", () => {
    const short = (value: number) => format.money(value, "EUR", { short: true });
    expect(short(9_999)).toBe(`EUR${nbsp}9,999`);
    expect(short(10_000)).toBe(`EUR${nbsp}10.0${nbsp}k`);
    expect(short(123_456)).toBe(`EUR${nbsp}123${nbsp}k`);
    // 999,949 is 999.949 k and rounds to 1,000 k only from 999,950 on, which is said as 1.0 m.
    expect(short(999_950)).toBe(`EUR${nbsp}1.0${nbsp}m`);
    expect(short(12_340_000)).toBe(`EUR${nbsp}12.3${nbsp}m`);
    expect(short(-2_500_000_000)).toBe(`EUR${nbsp}\u22122.5${nbsp}bn`);
  });

  test("a ratio is a percentage, a difference of two is in points", () => {
    expect(format.ratio(0.1234)).toBe(`12.3${nbsp}%`);
    expect(format.difference(0.0123, "ratio", null)).toBe(`+1.2${nbsp}pp`);
    expect(format.difference(-3.26, "days", null)).toBe(`\u22123.3${nbsp}days`);
    expect(format.difference(0, "count", null)).toBe("0");
    expect(format.difference(5, "money", "EUR")).toBe(`+EUR${nbsp}5.00`);
    expect(format.difference(-5, "money", "EUR")).toBe(`\u2212EUR${nbsp}5.00`);
  });

  test("days take the form of the number as it is written", () => {
    const polish = createFormats("pl");
    const whole = (value: number) => polish.days(value, { digits: 0 });
    expect(whole(1)).toBe(`1${nbsp}dzień`);
    expect(whole(-3)).toBe(`\u22123${nbsp}dni`);
    expect(whole(12)).toBe(`12${nbsp}dni`);
    // 21.6 is written as 22.
    expect(whole(21.6)).toBe(`22${nbsp}dni`);
    expect(polish.days(45.26)).toBe(`45,3${nbsp}dnia`);
    expect(format.days(1)).toBe(`1.0${nbsp}days`);
    expect(format.days(1, { digits: 0 })).toBe(`1${nbsp}day`);
  });

  test("null is n/a in every unit, never 0", () => {
    for (const unit of ["money", "days", "ratio", "count", "times", "per_thousand"] as const) {
      expect(format.value(null, unit, "EUR")).toBe("n/a");
      expect(format.value(0, unit, "EUR")).not.toBe("n/a");
    }
  });
});

describe("dates", () => {
  test("days, moments, periods and spans", () => {
    expect(format.date("2024-02-29")).toBe("29 Feb 2024");
    expect(format.moment("2026-11-22T14:05:33")).toBe("22 Nov 2026, 14:05");
    expect(format.period("2026-03")).toBe("Mar 2026");
    expect(format.period("2026-Q1")).toBe("Q1 2026");
    expect(format.period("2026")).toBe("2026");
    expect(format.span("2026-03-01", "2026-03-31")).toBe("1 Mar 2026 – 31 Mar 2026");
    expect(format.span("2026-03-31", "2026-03-31")).toBe("31 Mar 2026");
  });

  test("what is no date stays as it is; none is n/a", () => {
    expect(format.date("soon")).toBe("soon");
    expect(format.date(null)).toBe("n/a");
  });
});

test("words of one letter stay with the next, units with their number, where the language wants it", () => {
  expect(text("pl", "error.400.what_to_do")).toMatch(/^Coś w\u00a0adresie .* Wróć i\u00a0wybierz/);
  expect(text("pl", "bucket.over", { days: 90 })).toBe(`Ponad 90${nbsp}dni`);
  expect(text("en", "error.401.what_to_do")).not.toContain(nbsp);
});
