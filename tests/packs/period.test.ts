import { describe, expect, test } from "vitest";
import { packKey } from "../../app/packs/pack.ts";
import { packPeriod } from "../../app/packs/period.ts";

describe("the time of a pack", () => {
  test.each([
    ["month", "2026-09-30", "2026-09-01", "2026-09-30"],
    ["month", "2026-09-29", "2026-08-01", "2026-08-31"],
    ["month", "2024-03-01", "2024-02-01", "2024-02-29"],
    ["quarter", "2026-09-30", "2026-07-01", "2026-09-30"],
    ["quarter", "2026-09-29", "2026-04-01", "2026-06-30"],
    ["quarter", "2026-02-10", "2025-10-01", "2025-12-31"],
    ["year_to_date", "2026-09-29", "2026-01-01", "2026-08-31"],
    ["year_to_date", "2026-01-15", "2025-01-01", "2025-12-31"],
  ] as const)("of a %s with data through %s is %s to %s", (period, through, from, to) => {
    expect(packPeriod(period, through)).toEqual({ from, to });
  });
});

test("a name becomes a key of plain letters", () => {
  expect(packKey("Rada nadzorcza – Łódź, 2026/Q1")).toBe("rada-nadzorcza-lodz-2026-q1");
  expect(packKey("Žalgirio valdyba")).toBe("zalgirio-valdyba");
  expect(packKey("…")).toBe("pack");
});
