import { expect, test } from "vitest";
import { otherUses, sharedConstants } from "../../app/components/mapping-uses.ts";
import { reasonsByHeader, reasonsOfFile, reasonText } from "../../app/components/reasons.ts";
import type { Mapping } from "../../app/imports/mapping.ts";
import { text } from "../../app/languages/text.ts";

const layout: Mapping["layout"] = {
  container: "csv",
  encoding: "utf-8",
  delimiter: ";",
  quote: '"',
  escape: '"',
  headerRecord: 1,
  firstRecord: 2,
  headers: ["Datum", "Text", "Soll", "Haben", "Saldo"],
};

/** A ledger: debit less credit is the amount of documents and of payments. */
const ledger: Mapping = {
  layout,
  shape: "ledger",
  tables: [
    {
      table: "invoices",
      when: [{ kind: "words", index: 1, words: ["rechnung"] }],
      sources: [
        { column: "issue_date", index: 0 },
        { column: "amount", index: 2, minus: 3 },
      ],
      constants: [
        { column: "currency", value: "EUR" },
        { column: "kind", value: "invoice" },
      ],
    },
    {
      table: "payments",
      when: [{ kind: "words", index: 1, words: ["zahlung"] }],
      sources: [
        { column: "paid_date", index: 0 },
        { column: "amount", index: 3, minus: 2 },
      ],
      constants: [{ column: "currency", value: "EUR" }],
    },
  ],
  leftOut: [],
  checks: [{ kind: "running", index: 4, decimal: ",", of: [{ index: 2 }] }],
};

test("a column tells everything that it is used for, each use once", () => {
  expect(otherUses(ledger, 0)).toEqual([{ kind: "also", table: "payments", column: "paid_date" }]);
  expect(otherUses(ledger, 1)).toEqual([{ kind: "told_apart" }]);
  expect(otherUses(ledger, 2)).toEqual([{ kind: "minus", table: "payments", column: "amount" }]);
  expect(otherUses(ledger, 3)).toEqual([
    { kind: "minus", table: "invoices", column: "amount" },
    { kind: "also", table: "payments", column: "amount" },
  ]);
  expect(otherUses(ledger, 4)).toEqual([{ kind: "checked" }]);
});

test("only what all kinds of records have is said of every row", () => {
  expect(sharedConstants(ledger)).toEqual([{ column: "currency", value: "EUR" }]);
});

test("the columns of an aging report say their bucket", () => {
  const aging: Mapping = {
    ...ledger,
    shape: "aging_report",
    checks: [],
    tables: [
      {
        table: "aging_snapshots",
        unpivot: {
          nameColumn: "bucket",
          valueColumn: "amount",
          from: [{ index: 2, name: "1-30" }],
          decimal: ",",
        },
        sources: [],
        constants: [],
      },
    ],
  };
  expect(otherUses(aging, 2)).toEqual([{ kind: "spread", column: "bucket", value: "1-30" }]);
});

test("reasons use the words of the pages, beside the column that they speak of", () => {
  const say = (id: string, values?: Record<string, string | number>) => text("en", id, values);
  const near = {
    id: "imports.reason.near_name",
    values: { header: "Datum", name: "date", column: "issue_date" },
  };
  const title = { id: "imports.reason.title", values: { table: "invoices" } };
  const totals = { id: "imports.reason.totals", values: { count: 2 } };
  const plain = { id: "imports.reason.column", values: { header: "Soll", column: "amount" } };
  const all = [title, near, totals, plain];
  expect(reasonText(say, near)).toBe("Datum reads like “date”, so it is Issued on");
  expect(reasonText(say, title)).toBe(
    "The file's name or title speaks of Invoices and other documents",
  );
  expect([...reasonsByHeader(all, layout.headers)]).toEqual([["Datum", [near]]]);
  expect(reasonsOfFile(all, layout.headers)).toEqual([title]);
});
