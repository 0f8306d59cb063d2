import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  endOf,
  endOfMonth,
  isMonthEnd,
  next,
  periodName,
  startOf,
  workingDays,
} from "../../app/scope/calendar.ts";

describe("the calendar", () => {
  test("knows leap years and the ends of months", () => {
    expect(endOfMonth("2024-02-10")).toBe("2024-02-29");
    expect(endOfMonth("2100-02-10")).toBe("2100-02-28");
    expect(endOfMonth("2000-02-10")).toBe("2000-02-29");
    expect(isMonthEnd("2023-02-28")).toBe(true);
    expect(isMonthEnd("2024-02-28")).toBe(false);
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2025-01-01", -1)).toBe("2024-12-31");
    expect(daysBetween("2024-02-01", "2024-03-01")).toBe(30);
  });

  test("moves by months to the same day or the last of a short month", () => {
    expect(addMonths("2025-03-31", -1)).toBe("2025-02-28");
    expect(addMonths("2024-02-29", 12)).toBe("2025-02-28");
    expect(addMonths("2025-11-30", 3)).toBe("2026-02-28");
    expect(addMonths("2025-01-15", -13)).toBe("2023-12-15");
  });

  test("knows periods, from their first to their last day, by name", () => {
    expect([startOf("quarter", "2025-05-31"), endOf("quarter", "2025-05-31")]).toEqual([
      "2025-04-01",
      "2025-06-30",
    ]);
    expect([startOf("week", "2025-03-16"), endOf("week", "2025-03-10")]).toEqual([
      "2025-03-10", // a Monday
      "2025-03-16",
    ]);
    expect(next("year", "2024-01-01")).toBe("2025-01-01");
    expect(periodName("quarter", "2025-12-31")).toBe("2025-Q4");
    // The week of a Thursday in the old year belongs to that year.
    expect(periodName("week", "2024-12-30")).toBe("2025-W01");
    expect(periodName("week", "2021-01-03")).toBe("2020-W53");
    expect(periodName("month", "2025-03-09")).toBe("2025-03");
  });

  test("counts Mondays to Fridays", () => {
    expect(workingDays("2025-03-01", "2025-03-31")).toBe(21);
    expect(workingDays("2025-03-01", "2025-03-02")).toBe(0);
    expect(workingDays("2025-03-07", "2025-03-10")).toBe(2);
  });
});
