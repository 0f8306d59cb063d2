import { afterAll, beforeAll, expect, test } from "vitest";
import type { DateOrder } from "../../../app/imports/mapping.ts";
import type { ColumnType } from "../../../app/imports/tables.ts";
import { openReader, type Reader } from "./reading.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

async function wrong(
  cells: readonly string[],
  expected: string | null,
  dateOrder: DateOrder = "dmy",
  type: ColumnType = "date",
): Promise<[string, string | null][]> {
  const values = await reader.read(type, cells, { dateOrder });
  return cells
    .map((cell, index): [string, string | null] => [cell, values[index] ?? null])
    .filter(([, value]) => value !== expected);
}

test("numbers in every order, with every sign between them", async () => {
  const anyOrder = [
    "2024-01-05",
    "2024/1/5",
    "2024.01.05",
    "2024 01 05",
    "2024. 01. 05.",
    "20240105",
  ];
  for (const order of ["ymd", "dmy", "mdy"] as const) {
    expect(await wrong(anyOrder, "2024-01-05", order)).toEqual([]);
  }
  const dayFirst = ["5.1.2024", "05.01.2024", "5. 1. 2024", "5/1/24", "05 01 2024", "5-1-2024"];
  expect(await wrong([...dayFirst, "05012024", "5.1.2024.", "05–01–2024"], "2024-01-05")).toEqual(
    [],
  );
  const monthFirst = ["1/5/2024", "01-05-24", "01052024", "1.5.2024"];
  expect(await wrong(monthFirst, "2024-01-05", "mdy")).toEqual([]);
  expect(await wrong(["24-01-05", "24-1-5"], "2024-01-05", "ymd")).toEqual([]);
});

test.each([
  ["Polish", ["5 stycznia 2024", "5 styczeń 2024 r.", "05-sty-24", "dnia 5 stycznia 2024 roku"]],
  ["Swedish", ["5 januari 2024", "den 5 jan 2024", "fredag 5 januari 2024", "2024 jan 5"]],
  ["Czech", ["5. ledna 2024", "5. leden 2024", "5. led. 2024", "pátek 5. ledna 2024"]],
  ["Lithuanian", ["2024 m. sausio 5 d.", "2024 m. sausio 5 d", "2024 saus. 5", "sausio 5 d. 2024"]],
  ["Filipino", ["5 Enero 2024", "Enero 5, 2024", "ika-5 ng Enero, 2024", "Ene 5 2024"]],
  ["German", ["5. Januar 2024", "5. Jänner 2024", "Freitag, den 5. Jan. 2024", "05-Jan-2024"]],
  ["French", ["5 janvier 2024", "5 janv. 2024", "le 5 janvier 2024", "ven. 5 janv. 2024"]],
  ["Spanish", ["5 de enero de 2024", "5 ene 2024", "viernes, 5 de enero de 2024", "5-ene-24"]],
  ["Dutch", ["5 januari 2024", "vrijdag 5 jan. 2024", "vr 5 januari 2024", "5-jan-24"]],
  [
    "English",
    ["January 5, 2024", "Jan 5th, 2024", "Friday, 5 January 2024", "05JAN2024", "5.I.2024"],
  ],
] as const)("months by their names: %s", async (_, cells) => {
  expect(await wrong(cells, "2024-01-05", "dmy")).toEqual([]);
  // A month's name leaves no doubt, whatever the column's order.
  expect(await wrong(cells, "2024-01-05", "mdy")).toEqual([]);
});

test("names that look alike are their own months", async () => {
  const months: Record<string, string> = {
    "5. června 2024": "2024-06-05",
    "5. července 2024": "2024-07-05",
    "5 čvn 2024": "2024-06-05",
    "5 čvc 2024": "2024-07-05",
    "2024 m. rugpjūčio 5 d.": "2024-08-05",
    "2024 m. rugsėjo 5 d.": "2024-09-05",
    "5 mars 2024": "2024-03-05",
    "mar. 5 mars 2024": "2024-03-05",
    "5. März 2024": "2024-03-05",
    "5-Mrz-2024": "2024-03-05",
    "5 mei 2024": "2024-05-05",
    "5 listopada 2024": "2024-11-05",
    "5 juin 2024": "2024-06-05",
    "5 août 2024": "2024-08-05",
    "5 IV 2024": "2024-04-05",
    "5 września 2024": "2024-09-05",
    "5 Hulyo 2024": "2024-07-05",
  };
  expect(await reader.read("date", Object.keys(months))).toEqual(Object.values(months));
});

test("the day written counts, whatever the time and zone behind it", async () => {
  const cells = [
    "2024-01-05T23:30:00Z",
    "2024-01-05T23:30:00+02:00",
    "2024-01-05 23:30:00.123 -0500",
    "2024-01-05+02:00",
    "2024-01-05Z",
    "20240105101500",
    "20240105T101500Z",
    "5.1.2024 10.15",
    "5.1.2024 kl. 10:15",
    "5.1.2024 10:15 Uhr",
    "05/01/2024 10:15:00 PM",
    "5. 1. 2024 (pátek)",
  ];
  expect(await wrong(cells, "2024-01-05")).toEqual([]);
});

test("days that a spreadsheet counts, with a part of the day", async () => {
  expect(await wrong(["45296", "45296.75", "45296,75"], "2024-01-05")).toEqual([]);
  expect(await reader.read("date", ["10000", "73415", "73416", "9999"])).toEqual([
    "1927-05-18",
    "2100-12-31",
    null,
    null,
  ]);
  expect(await reader.read("moment", ["45296.75", "45296", "45296.5104166667"])).toEqual([
    "2024-01-05 18:00:00",
    "2024-01-05 00:00:00",
    "2024-01-05 12:15:00",
  ]);
});

test("two digits of a year are 1969 to 2068", async () => {
  expect(await reader.read("date", ["1.1.69", "1.1.68"], { dateOrder: "dmy" })).toEqual([
    "1969-01-01",
    "2068-01-01",
  ]);
});

test("what is no day, or no day in this column", async () => {
  const cells = [
    "30.02.2024",
    "29.02.2023",
    "13/13/2024",
    "2024-1-05x",
    "2024-01-1O",
    "circa 5 Jan 2024",
    "5 foo 2024",
    "2024-03",
    "99",
    "1234567",
    "5 Jan",
  ];
  expect(await wrong(cells, null)).toEqual([]);
  // A column by years: nobody knows what the first number of these is.
  expect(await wrong(["05/06/2024", "25.12.2024"], null, "ymd")).toEqual([]);
  expect(await wrong(["13/05/2024"], null, "mdy")).toEqual([]);
});

test("periods", async () => {
  const periods: Record<string, string | null> = {
    "2026": "2026",
    "Q1 2026": "2026-Q1",
    "1Q2026": "2026-Q1",
    "2026-03": "2026-03",
    "202603": "2026-03",
    "2026M03": "2026-03",
    "3/2026": "2026-03",
    "Mar 2026": "2026-03",
    "marzec 2026 r.": "2026-03",
    "březen 2026": "2026-03",
    "2026 m. kovas": "2026-03",
    "Jan-26": "2026-01",
    soon: null,
  };
  const cells = Object.keys(periods);
  const values = await reader.read("period", cells);
  expect(Object.fromEntries(cells.map((cell, index) => [cell, values[index]]))).toEqual(periods);
});
