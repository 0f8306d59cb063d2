import { afterEach, beforeEach, expect, test } from "vitest";
import type { Mapping } from "../../../app/imports/mapping.ts";
import { isValueOf } from "../../../app/imports/mappings/column-value.ts";
import { importMapping, knownMappings } from "../../../app/imports/mappings/mappings.server.ts";
import { moveTo } from "../../../app/imports/mappings/shape.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

const headers = ["no", "customer", "date", "debit", "credit", "other", "balance"];

/** A ledger: the amount is debit − credit + other, the balance runs on. */
const ledger: Mapping = {
  layout: {
    container: "csv",
    encoding: "utf-8",
    delimiter: ";",
    quote: '"',
    escape: '"',
    headerRecord: 1,
    firstRecord: 2,
    headers,
  },
  shape: "ledger",
  tables: [
    {
      table: "invoices",
      when: [
        { kind: "amount", index: 3, minus: 4, plus: 5, decimal: ".", sign: "positive" },
        { kind: "words", index: 1, words: ["x"] },
      ],
      sources: [
        { column: "invoice_id", index: 0 },
        { column: "customer_id", index: 1 },
        { column: "issue_date", index: 2, dateOrder: "ymd" },
        { column: "amount", index: 3, minus: 4, plus: 5, decimal: "." },
      ],
      constants: [{ column: "currency", value: "EUR" }],
    },
  ],
  leftOut: [{ index: 6, reason: "derived" }],
  checks: [
    {
      kind: "running",
      index: 6,
      decimal: ".",
      of: [{ index: 3 }, { index: 4, negate: true }, { index: 5 }],
      group: 1,
    },
    { kind: "days", index: 6, from: { index: 2, dateOrder: "ymd" }, to: { day: "2026-01-31" } },
  ],
};

const asFile = (mapping: unknown) => JSON.stringify({ recoup: "mapping", name: null, mapping });

test("every column that a mapping reads moves with its header, also those that are added", () => {
  // Two columns stand before them, as in a file of rejects.
  const moved = moveTo(ledger, ["recoup_reject", "recoup_reason", ...headers]);
  expect(moved?.tables[0]?.sources.at(-1)).toEqual({
    column: "amount",
    index: 5,
    minus: 6,
    plus: 7,
    decimal: ".",
  });
  expect(moved?.tables[0]?.when).toEqual([
    { kind: "amount", index: 5, minus: 6, plus: 7, decimal: ".", sign: "positive" },
    { kind: "words", index: 3, words: ["x"] },
  ]);
  expect(moved?.checks).toEqual([
    {
      kind: "running",
      index: 8,
      decimal: ".",
      of: [{ index: 5 }, { index: 6, negate: true }, { index: 7 }],
      group: 3,
    },
    { kind: "days", index: 8, from: { index: 4, dateOrder: "ymd" }, to: { day: "2026-01-31" } },
  ]);
});

test("a column that is added cannot be missing; one that is only checked can", () => {
  expect(
    moveTo(
      ledger,
      headers.filter((header) => header !== "other"),
    ),
  ).toBeNull();
  const moved = moveTo(
    ledger,
    headers.filter((header) => header !== "balance"),
  );
  expect(moved?.checks).toEqual([]);
  expect(moved?.tables[0]?.sources.at(-1)).toMatchObject({ index: 3, minus: 4, plus: 5 });
});

test("a sound mapping is taken", async () => {
  await importMapping(folder.path, asFile(ledger));
  expect(await knownMappings(folder.path)).toMatchObject([{ mapping: ledger }]);
});

const [table] = ledger.tables;
const amount = { column: "amount", index: 3, decimal: "." };

test.each([
  ["a column that the file lacks", { tables: [{ ...table, sources: [{ ...amount, index: 7 }] }] }],
  [
    "a lacking column to take away",
    { tables: [{ ...table, sources: [{ ...amount, minus: 99 }] }] },
  ],
  [
    "a column number that is a query",
    {
      tables: [{ ...table, sources: [{ ...amount, minus: "1; drop table raw" }] }],
    },
  ],
  [
    "a condition that is a query",
    {
      tables: [{ ...table, when: [{ kind: "words", index: "0, (select 1)", words: [] }] }],
    },
  ],
  [
    "a column that no table has",
    { tables: [{ ...table, sources: [{ column: "colour", index: 0 }] }] },
  ],
  ["a table that there is not", { tables: [{ ...table, table: "__proto__" }] }],
  [
    "a decimal sign that is none",
    { tables: [{ ...table, sources: [{ ...amount, decimal: "'" }] }] },
  ],
  [
    "an order of days that is none",
    {
      tables: [{ ...table, sources: [{ column: "issue_date", index: 2, dateOrder: "ydm" }] }],
    },
  ],
  [
    "a kind that is none",
    {
      tables: [{ ...table, sources: [{ column: "kind", index: 0, choices: { x: "gift" } }] }],
    },
  ],
  [
    "a currency that is none",
    {
      tables: [{ ...table, constants: [{ column: "currency", value: "EURO" }] }],
    },
  ],
  ["an encoding that is none", { layout: { ...ledger.layout, encoding: "no such" } }],
  ["no headers", { layout: { ...ledger.layout, headers: [] } }],
  [
    "a check of a column that the file lacks",
    {
      checks: [{ kind: "sum", index: 0, decimal: ".", of: [{ index: 70 }] }],
    },
  ],
  ["a factor that is none", { tables: [{ ...table, sources: [{ ...amount, unit: "1e3" }] }] }],
])("a mapping with %s is none", async (_, changes) => {
  await expect(importMapping(folder.path, asFile({ ...ledger, ...changes }))).rejects.toMatchObject(
    { id: "mappings.refusal.not_a_mapping" },
  );
  expect(await knownMappings(folder.path)).toEqual([]);
});

test("names of JavaScript's own are names like others", async () => {
  const odd = JSON.parse(
    asFile({
      ...ledger,
      layout: { ...ledger.layout, headers: ["constructor", "toString", ...headers.slice(2)] },
    }).replace('"quote"', '"__proto__":{"polluted":true},"quote"'),
  );
  await importMapping(folder.path, JSON.stringify(odd));
  expect(await knownMappings(folder.path)).toHaveLength(1);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("a value of every row is one of its column", () => {
  const column = (type: Parameters<typeof isValueOf>[0]["type"], values?: string[]) => ({
    name: "x",
    type,
    ...(values ? { values } : {}),
  });
  expect(isValueOf(column("date"), "2026-02-28")).toBe(true);
  expect(isValueOf(column("date"), "2026-02-31")).toBe(false);
  expect(isValueOf(column("date"), "31.12.2026")).toBe(false);
  expect(isValueOf(column("currency"), "eur")).toBe(false);
  expect(isValueOf(column("choice", ["phone"]), "phone")).toBe(true);
  expect(isValueOf(column("choice", ["phone"]), "pigeon")).toBe(false);
  expect(isValueOf(column("money"), "1e5")).toBe(false);
  expect(isValueOf(column("integer"), "30")).toBe(true);
  expect(isValueOf(column("period"), "2026-13")).toBe(false);
  expect(isValueOf(column("time"), "24:00")).toBe(false);
  expect(isValueOf(column("moment"), "2026-03-31 10:00")).toBe(true);
  expect(isValueOf(column("text"), "anything")).toBe(true);
});
