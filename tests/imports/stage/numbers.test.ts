import { afterAll, beforeAll, expect, test } from "vitest";
import type { Source } from "../../../app/imports/mapping.ts";
import { openReader, type Reader } from "./reading.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

/** Reads each cell and compares; the amounts are written as the warehouse keeps them. */
async function reads(
  cases: Readonly<Record<string, string | null>>,
  source: Partial<Source> = {},
): Promise<void> {
  const cells = Object.keys(cases);
  const values = await reader.read("money", cells, source);
  expect(Object.fromEntries(cells.map((cell, index) => [cell, values[index]]))).toEqual(cases);
}

test("groups by commas, spaces of every width, apostrophes and the Indian way", () =>
  reads({
    "1,234.56": "1234.5600",
    "1,234,567.8": "1234567.8000",
    "1 234.56": "1234.5600",
    "1\u00a0234.56": "1234.5600",
    "1\u202f234.56": "1234.5600",
    "1\u2009234.56": "1234.5600",
    "1\u2007234.56": "1234.5600",
    "1'234.50": "1234.5000",
    "1’234.50": "1234.5000",
    "12,34,567.89": "1234567.8900",
    ".5": "0.5000",
    // Two numbers, or a slip: no groups of three.
    "12 34": null,
    "1 2": null,
    "1,2345.00": null,
    "1,23": null,
    "12.3.4": null,
  }));

test("a decimal comma, and points, spaces and apostrophes between groups", () =>
  reads(
    {
      "1.234,56": "1234.5600",
      "1.234.567,8": "1234567.8000",
      "1.234": "1234.0000",
      "1 234,56": "1234.5600",
      "1'234,5": "1234.5000",
      "1,5E+03": "1500.0000",
      "1.23": null,
      "12,3,4": null,
      "1,234.56": null,
    },
    { decimal: "," },
  ));

test("minus in front, behind, as any stroke, and brackets; one that contradicts itself is none", () =>
  reads({
    "-5": "-5.0000",
    "- 5": "-5.0000",
    "5-": "-5.0000",
    "5 -": "-5.0000",
    "\u22125": "-5.0000",
    "\u20135": "-5.0000",
    "5\u2212": "-5.0000",
    "(1,234.56)": "-1234.5600",
    "($5.00)": "-5.0000",
    "$(5)": "-5.0000",
    "-$5": "-5.0000",
    "$-5": "-5.0000",
    "+5": "5.0000",
    "--5": null,
    "-(5)": null,
    "-5-": null,
    "(5": null,
    "5)": null,
  }));

test("currencies before and behind; letters that are no currency make no amount", () =>
  reads({
    "CHF 1'234.50": "1234.5000",
    "US$ 1,234.00": "1234.0000",
    "R$ 5.00": "5.0000",
    "₱1,234.00": "1234.0000",
    "PhP 1,234.00": "1234.0000",
    "P1,234.00": "1234.0000",
    "Rs. 500": "500.0000",
    "5.00 EUR": "5.0000",
    "5.00 EUR-": "-5.0000",
    "1.5E+03 EUR": "1500.0000",
    "5 abc": null,
    "5 %": null,
    // Nothing said that this column has marks.
    "5 CR": null,
  }));

test("kronor, koruny, złote, litai, and endings in place of cents", () =>
  reads(
    {
      "1.234,50 kr": "1234.5000",
      "1 234,50 Kč": "1234.5000",
      "1 234,56 zł": "1234.5600",
      "12,50 Lt": "12.5000",
      "€ 12,50": "12.5000",
      "1 234,-": "1234.0000",
      "1234,--": "1234.0000",
      "1 234,–": "1234.0000",
      "500:-": "500.0000",
      "CHF 500.-": "500.0000",
      // The last stroke stands for no cents, the first is a minus.
      "-1 234,-": "-1234.0000",
    },
    { decimal: "," },
  ));

test("exact to the last digit that is kept; what does not fit is no amount", () =>
  reads({
    "99999999999999.9999": "99999999999999.9999",
    "0.1": "0.1000",
    "1.5E+03": "1500.0000",
    "1.5e-2": "0.0150",
    "100000000000000": null,
    "123456789012345678": null,
    "1E400": null,
  }));

test("thousands and millions multiply exactly, and too much is no amount", async () => {
  await reads(
    { "1,234.567891": "1234567.8910", "0.001": "1.0000", "-5": "-5000.0000" },
    { unit: 1000 },
  );
  await reads(
    { "99999999,9999": "99999999999900.0000", "100000000": null },
    { unit: 1_000_000, decimal: "," },
  );
});

test("marks give the sign: 100 CR is −100 where credit is below zero", () =>
  reads(
    {
      "100.00 CR": "-100.0000",
      "100.00CR": "-100.0000",
      "100.00 Cr.": "-100.0000",
      "CR 100.00": "-100.0000",
      "100.00 EUR CR": "-100.0000",
      "EUR 1,200.00 cr": "-1200.0000",
      "5 DR": "5.0000",
      "-5 DR": "-5.0000",
      "7": "7.0000",
      "-7": "-7.0000",
      // Below zero twice: nobody can tell whether it is a credit taken back.
      "-7 CR": null,
      "7 XX": null,
      CR: null,
    },
    { marks: { cr: "-", dr: "+" } },
  ));

test("marks of other languages, and marks beside amounts that have their sign already", async () => {
  await reads(
    { "100,00 S": "100.0000", "1.100,00 H": "-1100.0000", "H 5,00": "-5.0000" },
    { decimal: ",", marks: { s: "+", h: "-" } },
  );
  await reads(
    { "100,00 MD": "100.0000", "100,00 D": "-100.0000", "5,00 má dáti": "5.0000" },
    { decimal: ",", marks: { md: "+", d: "-", "ma dati": "+" } },
  );
  await reads(
    { "-100.00 CR": "-100.0000", "100.00 DR": "100.0000" },
    { marks: { cr: "=", dr: "+" } },
  );
});

test("shares: 12.5% is 0.125", async () => {
  expect(await reader.read("rate", ["12.5%", "12.5 %", "0.125", "1,200%", "12,5"])).toEqual([
    "0.125000000000",
    "0.125000000000",
    "0.125000000000",
    "12.000000000000",
    null,
  ]);
});

test("an id stays as it is, even where it looks like a number", async () => {
  expect(await reader.read("id", ["00123", "1E5", "1.5E+03", "1,234"])).toEqual([
    "00123",
    "1E5",
    "1.5E+03",
    "1,234",
  ]);
});
