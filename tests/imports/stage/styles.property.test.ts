import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DateOrder, Source } from "../../../app/imports/mapping.ts";
import { decimalSign, numberEvidenceOf } from "../../../app/imports/recognise/amounts.ts";
import {
  dateEvidenceOf,
  dayNumber,
  isoDay,
  possibleOrders,
} from "../../../app/imports/recognise/days.ts";
import { languages } from "../../../app/imports/vocabulary/languages.ts";
import { openReader, type Reader } from "./reading.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

/** An amount in ten-thousandths: up to 14 digits, of which up to 4 behind the sign. */
const amount = fc.record({
  whole: fc.bigInt({ min: 0n, max: 9_999_999_999n }),
  decimals: fc.integer({ min: 0, max: 4 }),
  fraction: fc.integer({ min: 0, max: 9999 }),
  isNegative: fc.boolean(),
});
type Amount = typeof amount extends fc.Arbitrary<infer Value> ? Value : never;

/** How one column writes its numbers. */
const style = fc.record({
  decimal: fc.constantFrom("." as const, "," as const),
  group: fc.constantFrom(
    "",
    "own",
    " ",
    "\u00a0",
    "\u202f",
    "\u2009",
    "\u2007",
    "'",
    "’",
    "indian",
  ),
  minus: fc.constantFrom("-5", "5-", "(5)", "\u22125", "–5", "5\u2212", "- 5"),
  before: fc.constantFrom("", "€ ", "EUR ", "CHF ", "$", "₱", "US$ "),
  after: fc.constantFrom("", " €", " Kč", "\u00a0zł", " kr", " EUR"),
});
type Style = typeof style extends fc.Arbitrary<infer Value> ? Value : never;

const fractionOf = ({ decimals, fraction }: Amount) =>
  String(fraction).padStart(4, "0").slice(0, decimals);

/** The amount as the warehouse keeps it. */
function kept(value: Amount): string {
  const text = `${value.whole}.${fractionOf(value).padEnd(4, "0")}`;
  return value.isNegative && !/^[0.]+$/.test(text) ? `-${text}` : text;
}

function written(value: Amount, { decimal, group, minus, before, after }: Style): string {
  const own = decimal === "." ? "," : ".";
  const sign = group === "own" || group === "indian" ? own : group;
  const digits = String(value.whole);
  const whole =
    group === "indian"
      ? digits.replace(/(\d)(?=(?:\d{2})*\d{3}$)/g, (digit, _, at) =>
          (digits.length - 4 - at) % 2 === 0 ? `${digit}${sign}` : digit,
        )
      : digits.replace(/\B(?=(\d{3})+$)/g, sign);
  const fraction = fractionOf(value);
  const number = fraction === "" ? whole : `${whole}${decimal}${fraction}`;
  const currency = before === "" ? after : "";
  if (!value.isNegative) return `${before}${number}${currency}`;
  return `${before}${minus.replace("5", number)}${currency}`;
}

test("any amount in any style is read back exactly, or its column is asked about", async () => {
  await fc.assert(
    fc.asyncProperty(
      style,
      fc.array(amount, { minLength: 1, maxLength: 25 }),
      async (how, amounts) => {
        const cells = amounts.map((value) => written(value, how));
        const expected = amounts.map(kept);
        const decimal = how.decimal;
        expect(await reader.read("money", cells, { decimal })).toEqual(expected);

        const decided = decimalSign(numberEvidenceOf(cells.map((cell) => [cell, 1])).decimal);
        if (decided === null) {
          // Nothing but 1.234 in it: the other sign reads every cell as well.
          const other: Partial<Source> = { decimal: decimal === "." ? "," : "." };
          expect(await reader.read("money", cells, other)).not.toContain(null);
        } else expect(await reader.read("money", cells, { decimal: decided })).toEqual(expected);
      },
    ),
    { seed: 11, numRuns: 100 },
  );
});

test("a column of two styles is asked about, or its odd cells are told", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(amount, { minLength: 1, maxLength: 12 }),
      fc.array(amount, { minLength: 1, maxLength: 12 }),
      fc.constantFrom("own", ""),
      async (points, commas, group) => {
        const plain = { group, minus: "-5", before: "", after: "" } as const;
        const ones = points.map((value) => written(value, { ...plain, decimal: "." }));
        const others = commas.map((value) => written(value, { ...plain, decimal: "," }));
        const cells = [...ones, ...others];
        const expected = [...points, ...commas].map(kept);
        const { decimal } = numberEvidenceOf(cells.map((cell) => [cell, 1]));
        const decided = decimalSign(decimal);
        // What is open in both ways is only decided where nothing but open cells speaks against it.
        if (decided === null || decimal.comma === 0 || decimal.point === 0) return;
        const read = await reader.read("money", cells, { decimal: decided });
        const wrong = read.filter((value, index) => value !== null && value !== expected[index]);
        expect(wrong).toEqual([]);
      },
    ),
    { seed: 12, numRuns: 100 },
  );
});

const firstDay = Date.UTC(1900, 0, 1) / 86_400_000;
const lastDay = Date.UTC(2100, 11, 31) / 86_400_000;
const day = fc.integer({ min: firstDay, max: lastDay });

const numeric = fc.record({
  kind: fc.constant("numeric" as const),
  order: fc.constantFrom("ymd" as const, "dmy" as const, "mdy" as const),
  sign: fc.constantFrom(".", "/", "-", " ", ". "),
  padded: fc.boolean(),
  compact: fc.boolean(),
  time: fc.constantFrom("", " 10:15", "T10:15:30Z", " 23:59:59.999+02:00"),
});
const named = fc.record({
  kind: fc.constant("named" as const),
  language: fc.constantFrom(...languages.keys()),
  name: fc.nat(),
  form: fc.constantFrom("d m y", "m d, y", "d. m y", "y m. mon d d.", "dd-m-y", "d de m de y"),
});

function writtenDate(
  date: number,
  how: typeof numeric | typeof named extends fc.Arbitrary<infer Value> ? Value : never,
): string {
  const [year = "", month = "", padded = ""] = isoDay(date).split("-");
  if (how.kind === "named") {
    const names = languages.get(how.language)?.months[Number(month) - 1] ?? [];
    const name = names[how.name % names.length] ?? "";
    const short = String(Number(padded));
    return {
      "d m y": `${short} ${name} ${year}`,
      "m d, y": `${name} ${short}, ${year}`,
      "d. m y": `${short}. ${name} ${year}`,
      "y m. mon d d.": `${year} m. ${name} ${short} d.`,
      "dd-m-y": `${padded}-${name}-${year}`,
      "d de m de y": `${short} de ${name} de ${year}`,
    }[how.form];
  }
  const short = (part: string) => (how.padded ? part : String(Number(part)));
  const parts = {
    ymd: [year, short(month), short(padded)],
    dmy: [short(padded), short(month), year],
    mdy: [short(month), short(padded), year],
  }[how.order];
  const isCompact = how.compact && how.order === "ymd";
  const text = isCompact ? `${year}${month}${padded}` : parts.join(how.sign);
  return `${text}${isCompact ? "" : how.time}`;
}

test("any day from 1900 to 2100 in any style is read back, by SQL and in the sample alike", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(numeric, named),
      fc.array(day, { minLength: 1, maxLength: 25 }),
      async (how, days) => {
        const dateOrder: DateOrder = how.kind === "numeric" ? how.order : "dmy";
        const cells = days.map((date) => writtenDate(date, how));
        const expected = days.map(isoDay);
        expect(await reader.read("date", cells, { dateOrder })).toEqual(expected);
        expect(cells.map((cell) => dayNumber(cell, dateOrder))).toEqual(days);

        const possible = possibleOrders(dateEvidenceOf(cells.map((cell) => [cell, 1])));
        if (possible.length > 1) expect(possible).toContain(dateOrder);
        // One left is the right one, or reads every cell as the right one does.
        else if (possible[0] !== dateOrder) {
          const isPointed =
            how.kind === "numeric" && how.order === "mdy" && how.sign.startsWith(".");
          if (!isPointed) {
            expect(await reader.read("date", cells, { dateOrder: possible[0] })).toEqual(expected);
          }
        }
      },
    ),
    { seed: 13, numRuns: 200 },
  );
});

test("days that a spreadsheet counts", async () => {
  const serial = fc.integer({ min: 10_000, max: 73_415 });
  await fc.assert(
    fc.asyncProperty(fc.array(serial, { minLength: 1, maxLength: 40 }), async (serials) => {
      const cells = serials.map((number, index) => (index % 2 ? `${number}.75` : String(number)));
      const expected = serials.map((number) =>
        isoDay(Date.UTC(1899, 11, 30) / 86_400_000 + number),
      );
      expect(await reader.read("date", cells)).toEqual(expected);
      expect(cells.map((cell) => dayNumber(cell, "ymd"))).toEqual(
        serials.map((number) => Date.UTC(1899, 11, 30) / 86_400_000 + number),
      );
    }),
    { seed: 14, numRuns: 25 },
  );
});

test("years of two digits: the column's order is found or asked for, never another", async () => {
  const recent = fc.integer({
    min: Date.UTC(2015, 0, 1) / 86_400_000,
    max: Date.UTC(2035, 11, 31) / 86_400_000,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("ymd" as const, "dmy" as const, "mdy" as const),
      fc.array(recent, { minLength: 5, maxLength: 60 }),
      async (order, days) => {
        const cells = days.map((date) => {
          const [year = "", month = "", own = ""] = isoDay(date).slice(2).split("-");
          return { ymd: [year, month, own], dmy: [own, month, year], mdy: [month, own, year] }[
            order
          ].join("-");
        });
        expect(await reader.read("date", cells, { dateOrder: order })).toEqual(days.map(isoDay));
        expect(possibleOrders(dateEvidenceOf(cells.map((cell) => [cell, 1])))).toContain(order);
      },
    ),
    { seed: 15, numRuns: 150 },
  );
});

test("no name of a month means two", () => {
  const meant = new Map<string, number>();
  for (const { months } of languages.values()) {
    for (const [index, names] of months.entries()) {
      for (const name of names) {
        const key = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
        expect([name, meant.get(key) ?? index]).toEqual([name, index]);
        meant.set(key, index);
      }
    }
  }
});
