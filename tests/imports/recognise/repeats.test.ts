import { expect, test } from "vitest";
import { Repeats } from "../../../app/imports/recognise/repeats.ts";

/** Twenty blocks of a hundred rows out of a file of 200,000. */
const blocks = Array.from({ length: 20 }, (_, index) => index * 100);
const uniqueOf = (value: (row: number) => string) => {
  const repeats = new Repeats(blocks, 200_000);
  for (let row = 0; row < 2000; row += 1) repeats.add(value(row), row);
  return repeats.unique();
};

test("values that never come again are all different", () => {
  expect(uniqueOf((row) => String(row))).toBe(1);
});

test("values of few rows, such as the lines of one payment, come again close by only", () => {
  // Every fourth row repeats the one before it, in its own block.
  expect(uniqueOf((row) => String(row % 4 === 3 ? row - 1 : row))).toBe(0.75);
});

test("values that meet again far off are told to be few in the whole file", () => {
  // Rows go round 500 values: all of them are met, so 500 of 200,000 rows are different.
  const few = uniqueOf((row) => String((row * 7) % 500));
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(0.01);
});

test("no value is no share", () => {
  expect(new Repeats([0], 10).unique()).toBe(0);
});
