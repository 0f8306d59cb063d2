import { expect, test } from "vitest";
import { decide, undecided } from "../../../app/imports/load/decide.ts";
import type { Mapping } from "../../../app/imports/mapping.ts";
import { applyAnswer } from "../../../app/imports/recognise/answers.ts";
import { recognised } from "../stage/staging.ts";

const head = "Document no,Type,Customer no,Date,Due date,Amount,Currency\n";
const january = `${head}F1,Invoice,10,2026-01-05,2026-02-04,120.00,EUR\nP1,Payment,10,2026-01-30,,60.00,EUR\n`;
/** A credit note, a refund and an entry of the books for the first time, and payments by another word. */
const february = `${head}F2,Tax invoice,10,2026-02-05,2026-03-04,120.00,EUR\nG1,Credit note,10,2026-02-06,,20.00,EUR\nP2,Receipt,10,2026-02-27,,60.00,EUR\nR1,Customer refund,10,2026-02-28,,5.00,EUR\nJ1,Journal entry,10,2026-02-28,,1.00,EUR\n`;

/** Table, kind and words of each counted table. */
const kinds = (mapping: Mapping | null) =>
  mapping?.tables
    .filter(({ when }) => when !== undefined)
    .map(({ table, when, constants }) => [
      table,
      constants.find(({ column }) => column === "kind")?.value ?? "",
      when?.flatMap((each) => (each.kind === "words" ? each.words : [])).join(", "),
    ]);

test("a remembered list takes new words and new kinds, and nothing that must be asked about", async () => {
  const first = await recognised("list.csv", january);
  const remembered = decide(first, undecided, applyAnswer).mapping;
  expect(kinds(remembered)).toEqual([
    ["invoices", "invoice", "invoice"],
    ["payments", "", "payment"],
  ]);
  const second = await recognised("list.csv", february);
  const decided = decide(second, undecided, applyAnswer, { remembered });
  expect(kinds(decided.mapping)).toEqual([
    ["invoices", "invoice", "invoice, tax invoice"],
    ["payments", "", "payment, receipt"],
    ["invoices", "credit_note", "credit note"],
    ["payments", "", "customer refund"],
  ]);
});

test("a remembered statement is of the customer that its own file names", async () => {
  const statement = (customer: string, day: string) =>
    `Customer: ${customer},,,,\nDate,Document,Text,Debit,Credit\n,,Opening balance,5.00,\n${day},F1,Goods,100.00,\n${day},P1,Payment,,50.00\n`;
  const first = await recognised("statement.csv", statement("Smith", "2026-01-05"));
  const remembered = decide(first, undecided, applyAnswer).mapping;
  const second = await recognised("statement.csv", statement("Jones", "2026-02-05"));
  const { mapping } = decide(second, undecided, applyAnswer, { remembered });
  const constants = mapping?.tables.flatMap((table) =>
    table.constants.filter(({ column }) =>
      ["customer_id", "issue_date", "paid_date"].includes(column),
    ),
  );
  expect([...new Set(constants?.map(({ value }) => value))]).toEqual(["Jones", "2026-02-04"]);
});
