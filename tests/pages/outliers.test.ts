import { expect, test } from "vitest";
import { outliers } from "../../app/pages/outliers.ts";

const group = (key: string, numerator: number | null, denominator: number | null) => ({
  key,
  label: key,
  numerator,
  denominator,
});

test("names who is clearly above and below all others", () => {
  // All: 90 + 50 + 55 + 10 = 205 of 400. For a: the others keep 115 of 300;
  // error = sqrt(0.5125 × 0.4875 × (1/100 + 1/300)) = 0.0577, distance (0.9 − 0.3833) ÷ 0.0577 = 9.
  const found = outliers([
    group("a", 90, 100),
    group("b", 50, 100),
    group("c", 55, 100),
    group("d", 10, 100),
  ]);
  expect(found.above).toEqual({ key: "a", label: "a", rate: 0.9, count: 100, others: 115 / 300 });
  expect(found.below).toMatchObject({ key: "d", rate: 0.1, others: 195 / 300 });
});

test("names nobody within what chance explains", () => {
  // 55 against 50 of 100: error sqrt(0.525 × 0.475 × 0.02) = 0.0706, distance 0.7.
  expect(outliers([group("a", 55, 100), group("b", 50, 100)])).toEqual({
    above: null,
    below: null,
  });
});

test("does not judge on few cases, nor without others, nor without any", () => {
  expect(outliers([group("a", 29, 29), group("b", 20, 100)]).above).toBeNull();
  expect(outliers([group("a", 90, 100)])).toEqual({ above: null, below: null });
  expect(outliers([group("a", 50, 50), group("b", 50, 50)])).toEqual({ above: null, below: null });
  expect(outliers([group("a", null, null)])).toEqual({ above: null, below: null });
  expect(outliers([])).toEqual({ above: null, below: null });
});
