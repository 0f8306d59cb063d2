import { expect, test } from "vitest";
import { decide, undecided } from "../../../app/imports/load/decide.ts";
import type { Mapping, Recognition } from "../../../app/imports/mapping.ts";
import { applyAnswer } from "../../../app/imports/recognise/answers.ts";

const mapping: Mapping = {
  layout: {
    container: "csv",
    encoding: "utf-8",
    delimiter: ",",
    quote: '"',
    escape: '"',
    headerRecord: 1,
    firstRecord: 2,
    headers: ["no", "customer", "date", "due", "sum", "note"],
  },
  shape: "table",
  tables: [
    {
      table: "invoices",
      sources: [
        { column: "invoice_id", index: 0 },
        { column: "customer_id", index: 1 },
        { column: "issue_date", index: 2 },
        { column: "due_date", index: 3 },
        { column: "amount", index: 4, decimal: "." },
      ],
      constants: [],
    },
  ],
  leftOut: [{ index: 5, reason: "unknown" }],
};

const recognition: Recognition = {
  mapping,
  confidence: 0.9,
  reasons: [],
  questions: [
    { about: "currency", choices: [{ value: "USD" }, { value: "EUR" }] },
    { about: "date_order", choices: [{ value: "mdy" }, { value: "dmy" }] },
  ],
  sample: [],
  refusal: null,
};

const currencyOf = (decided: Mapping | null) =>
  decided?.tables[0]?.constants.find(({ column }) => column === "currency")?.value;
const orderOf = (decided: Mapping | null) => decided?.tables[0]?.sources[2]?.dateOrder;

test("what is not answered is taken as proposed, and stays a question", () => {
  const decided = decide(recognition, undecided, applyAnswer);
  expect(currencyOf(decided.mapping)).toBe("USD");
  expect(orderOf(decided.mapping)).toBe("mdy");
  expect(decided.questions).toMatchObject([
    { about: "currency", answer: "USD", isAnswered: false },
    { about: "date_order", answer: "mdy", isAnswered: false },
  ]);
});

test("an answer goes before the proposal", () => {
  const answers = [{ about: "date_order", value: "dmy" }];
  const decided = decide(recognition, { answers, columns: {} }, applyAnswer);
  expect(orderOf(decided.mapping)).toBe("dmy");
  expect(decided.questions[1]).toMatchObject({ answer: "dmy", isAnswered: true });
});

test("the reporting currency is proposed only where the file gives no evidence", () => {
  const blind = decide(recognition, undecided, applyAnswer, { currency: "EUR" });
  expect(currencyOf(blind.mapping)).toBe("EUR");
  const seen: Recognition = {
    ...recognition,
    questions: [{ about: "currency", choices: [{ value: "USD", evidence: "$ in 10 cells" }] }],
  };
  expect(currencyOf(decide(seen, undecided, applyAnswer, { currency: "EUR" }).mapping)).toBe("USD");
});

test("a remembered mapping answers everything, but an answer given for this file goes first", () => {
  const remembered = decide(
    recognition,
    {
      answers: [
        { about: "currency", value: "EUR" },
        { about: "date_order", value: "dmy" },
      ],
      columns: { po: "note" },
    },
    applyAnswer,
  ).mapping;
  const again = decide(recognition, undecided, applyAnswer, { remembered });
  expect(again.questions).toEqual([]);
  expect(again.mapping).toEqual(remembered);
  const otherwise = decide(
    recognition,
    { answers: [{ about: "currency", value: "GBP" }], columns: {} },
    applyAnswer,
    { remembered },
  );
  expect(currencyOf(otherwise.mapping)).toBe("GBP");
  expect(orderOf(otherwise.mapping)).toBe("dmy");
});

test("a remembered mapping never brings the date of an earlier list", () => {
  const listed = (value: string): Mapping => ({
    ...mapping,
    tables: mapping.tables.map((table) => ({
      ...table,
      constants: [
        { column: "listed_on", value },
        { column: "currency", value: "EUR" },
      ],
    })),
  });
  const thisMonth: Recognition = { ...recognition, mapping: listed("2026-03-31"), questions: [] };
  const decided = decide(thisMonth, undecided, applyAnswer, { remembered: listed("2026-02-28") });
  expect(decided.mapping?.tables[0]?.constants).toEqual([
    { column: "listed_on", value: "2026-03-31" },
    { column: "currency", value: "EUR" },
  ]);
});

test("columns are filled from the headers that the user chose, written as their neighbours are", () => {
  const { mapping: changed } = decide(
    recognition,
    {
      answers: [{ about: "date_order", value: "dmy" }],
      columns: { settled_date: "note", due_date: null },
    },
    applyAnswer,
  );
  expect(changed?.tables[0]?.sources).toContainEqual({
    column: "settled_date",
    index: 5,
    dateOrder: "dmy",
  });
  expect(changed?.tables[0]?.sources.map(({ column }) => column)).not.toContain("due_date");
  // The header that is free now is left out; the one that is used is not.
  expect(changed?.leftOut).toEqual([{ index: 3, reason: "not_needed" }]);
});
