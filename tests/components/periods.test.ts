import { expect, test } from "vitest";
import { presetSpan } from "../../app/components/periods.ts";

test.each([
  ["this_month", "2026-05-20", "2026-05-01", "2026-05-20"],
  ["last_month", "2026-05-20", "2026-04-01", "2026-04-30"],
  // January: the month before lies in the year before.
  ["last_month", "2026-01-31", "2025-12-01", "2025-12-31"],
  // The leap day.
  ["last_month", "2024-03-15", "2024-02-01", "2024-02-29"],
  ["this_quarter", "2026-05-20", "2026-04-01", "2026-05-20"],
  ["last_quarter", "2026-05-20", "2026-01-01", "2026-03-31"],
  ["last_quarter", "2026-02-01", "2025-10-01", "2025-12-31"],
  ["this_year", "2026-05-20", "2026-01-01", "2026-05-20"],
  // Twelve months with the running one: June of the year before up to May.
  ["last_12_months", "2026-05-20", "2025-06-01", "2026-05-20"],
] as const)("%s on %s is %s to %s", (preset, asOf, from, to) => {
  expect(presetSpan(preset, asOf)).toEqual({ from, to });
});
