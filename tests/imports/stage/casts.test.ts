import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Source } from "../../../app/imports/mapping.ts";
import { cast, macros } from "../../../app/imports/stage/casts.ts";
import type { Column, ColumnType } from "../../../app/imports/tables.ts";

let instance: DuckDBInstance;
let connection: Awaited<ReturnType<DuckDBInstance["connect"]>>;

beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:");
  connection = await instance.connect();
  for (const macro of macros()) await connection.run(macro);
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

async function read(type: ColumnType, cells: readonly string[], source: Partial<Source> = {}) {
  const column: Column = { name: "value", type };
  const sql = cast(column, "cell", { column: "value", index: 0, ...source }, {}, true);
  const list = cells.map((cell) => `('${cell.replaceAll("'", "''")}')`).join(", ");
  const reader = await connection.runAndReadAll(
    `select cast(${sql} as varchar) from (values ${list}) as given(cell)`,
  );
  return reader.getRowsJson().map((row) => row[0]);
}

test("amounts with a decimal point", async () => {
  expect(
    await read("money", [
      "1,234.56",
      "12",
      "-0.5",
      "12.50-",
      "(3.10)",
      "$1,000",
      "USD 7.25",
      "1'234.5",
      "1 234.5",
      "1,23,456.00",
      "\u22124",
    ]),
  ).toEqual([
    "1234.5600",
    "12.0000",
    "-0.5000",
    "-12.5000",
    "-3.1000",
    "1000.0000",
    "7.2500",
    "1234.5000",
    "1234.5000",
    "123456.0000",
    "-4.0000",
  ]);
});

test("what is no amount with a decimal point", async () => {
  expect(await read("money", ["1.234,56", "12.3.4", "abc", "1,2", "--1", "12 EUR 3", "-"])).toEqual(
    Array(7).fill(null),
  );
});

test("amounts with a decimal comma", async () => {
  expect(
    await read(
      "money",
      ["1.234,56", "1.234", "0,5", "1 234,5", "12,50 zł", "12,50 Kč", "1.234,56-"],
      { decimal: "," },
    ),
  ).toEqual(["1234.5600", "1234.0000", "0.5000", "1234.5000", "12.5000", "12.5000", "-1234.5600"]);
  expect(await read("money", ["1,234.56", "12.34"], { decimal: "," })).toEqual([null, null]);
});

test("dates by the order of their column", async () => {
  const cells = ["3/4/2024", "03.04.24", "2024-04-03", "3-Apr-2024", "20240403", "3.4.2024 10:15"];
  expect(await read("date", cells, { dateOrder: "dmy" })).toEqual(Array(6).fill("2024-04-03"));
  expect(await read("date", ["4/3/2024", "04/03/24 0:00"], { dateOrder: "mdy" })).toEqual(
    Array(2).fill("2024-04-03"),
  );
  expect(await read("date", ["30.02.2024", "x", "13/13/2024"], { dateOrder: "dmy" })).toEqual(
    Array(3).fill(null),
  );
});

test("moments, times, periods, shares, whole numbers", async () => {
  expect(
    await read("moment", ["2024-05-06 07:08", "2024-05-06T07:08:09Z", "2024-05-06"], {
      dateOrder: "ymd",
    }),
  ).toEqual(["2024-05-06 07:08:00", "2024-05-06 07:08:09", "2024-05-06 00:00:00"]);
  expect(
    await read("moment", ["6.5.2024 7:08 PM", "06/05/2024 25:00"], { dateOrder: "dmy" }),
  ).toEqual(["2024-05-06 19:08:00", null]);
  expect(await read("time", ["8:00", "08:30:15", "20", "8:00 PM", "25:00"])).toEqual([
    "08:00:00",
    "08:30:15",
    "20:00:00",
    "20:00:00",
    null,
  ]);
  expect(
    await read("period", ["2026", "Q1 2026", "2026-03", "3/2026", "Mar 2026", "soon"]),
  ).toEqual(["2026", "2026-Q1", "2026-03", "2026-03", "2026-03", null]);
  expect(await read("rate", ["12.5%", "0.125"])).toEqual(["0.125000000000", "0.125000000000"]);
  expect(await read("integer", ["30", "Net 30", "30 days", "1.5", "x"])).toEqual([
    "30",
    "30",
    "30",
    null,
    null,
  ]);
});

test("any amount, written in any of the ways, is read exactly", async () => {
  const written = fc.record({
    cents: fc.integer({ min: -99_999_999_99, max: 99_999_999_99 }),
    decimal: fc.constantFrom("." as const, "," as const),
    grouped: fc.boolean(),
    space: fc.boolean(),
    minus: fc.constantFrom("front", "back", "brackets"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 30 }), async (numbers) => {
      for (const decimal of [".", ","] as const) {
        const mine = numbers.filter((each) => each.decimal === decimal);
        if (mine.length === 0) continue;
        const cells = mine.map(({ cents, grouped, space, minus }) => {
          const whole = String(Math.trunc(Math.abs(cents) / 100));
          const sign = space ? " " : decimal === "." ? "," : ".";
          const groups = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, sign) : whole;
          const digits = `${groups}${decimal}${String(Math.abs(cents) % 100).padStart(2, "0")}`;
          if (cents >= 0) return digits;
          return minus === "front" ? `-${digits}` : minus === "back" ? `${digits}-` : `(${digits})`;
        });
        const expected = mine.map(({ cents }) => cents / 100);
        expect((await read("money", cells, { decimal })).map(Number)).toEqual(expected);
      }
    }),
    { seed: 1, numRuns: 25 },
  );
});

test("any day, written in any of the ways, is read exactly", async () => {
  const day = fc.record({
    days: fc.integer({ min: -7000, max: 30_000 }),
    separator: fc.constantFrom(".", "/", "-", " "),
    padded: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("ymd" as const, "dmy" as const, "mdy" as const),
      fc.array(day, { minLength: 1, maxLength: 30 }),
      async (dateOrder, days) => {
        const iso = days.map(({ days: count }) =>
          new Date(count * 86_400_000).toISOString().slice(0, 10),
        );
        const cells = days.map(({ separator, padded }, index) => {
          const [year = "", month = "", date = ""] = (iso[index] ?? "").split("-");
          const short = (part: string) => (padded ? part : String(Number(part)));
          const parts = {
            ymd: [year, short(month), short(date)],
            dmy: [short(date), short(month), year],
            mdy: [short(month), short(date), year],
          };
          return parts[dateOrder].join(separator);
        });
        expect(await read("date", cells, { dateOrder })).toEqual(iso);
      },
    ),
    { seed: 2, numRuns: 25 },
  );
});
