import { afterAll, beforeAll, expect, test } from "vitest";
import { openReader, type Reader } from "./reading.ts";
import { staged } from "./staging.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const terms = (cells: readonly string[]) =>
  reader.read("integer", cells, { column: "payment_terms_days" });

test("days of payment in all languages", async () => {
  const thirty = [
    "30",
    "30.00",
    "net 30",
    "NET30",
    "Net 30 days",
    "n/30",
    "30 dní",
    "30 dni",
    "przelew 30 dni",
    "30 dagar netto",
    "30 Tage",
    "30 Tage netto",
    "Zahlbar innerhalb 30 Tage ohne Abzug",
    "à 30 jours",
    "30 jours",
    "30 días",
    "30 dagen",
    "30 dienų",
    "30 d.",
    "30 araw",
  ];
  expect(await terms(thirty)).toEqual(thirty.map(() => "30"));
});

test("of a discount and the terms, the terms count", async () => {
  const cells = [
    "2/10 net 30",
    "2% 10, net 30",
    "2/10, n/30",
    "1.5% 10 net 30",
    "2% 10 Tage, 30 Tage netto",
  ];
  expect(await terms(cells)).toEqual(cells.map(() => "30"));
});

test("due at once", async () => {
  const cells = [
    "due on receipt",
    "On Receipt",
    "C.O.D.",
    "gotówka",
    "hotově",
    "ihned",
    "sofort",
    "kontant",
    "comptant",
    "0",
  ];
  expect(await terms(cells)).toEqual(cells.map(() => "0"));
});

test("what could be read in two ways, or not at all, is not read", async () => {
  const cells = [
    "10 EOM",
    "EOM + 10",
    "30th of following month",
    "0001",
    "30/60",
    "-5",
    "net",
    "1000",
    "30 months",
  ];
  expect(await terms(cells)).toEqual(cells.map(() => null));
});

const header = "Invoice,Customer,Invoice date,Terms,Amount,Currency\n";

test("the end of the month: first the days, then the month's end", () =>
  staged(
    "list.csv",
    `${header}1,A,2024-01-15,30 days end of month,5,EUR\n2,A,2024-02-10,EOM,5,EUR\n3,A,2024-01-15,net 30,5,EUR\n4,A,2024-01-15,30 EOM,5,EUR\n5,A,2024-01-15,,5,EUR\n`,
    async ({ rows, rejects }) => {
      const read = (await rows("invoices")).map((row) => [
        row.invoice_id,
        row.due_date,
        row.payment_terms_days,
      ]);
      expect(read).toEqual([
        // 15 January and 30 days is 14 February, the end of which month is the 29th.
        ["1", "2024-02-29", undefined],
        ["2", "2024-02-29", undefined],
        ["3", undefined, "30"],
        ["5", undefined, undefined],
      ]);
      expect(rejects.map((reject) => [reject.line, reject.value])).toEqual([[5, "30 EOM"]]);
    },
  ));

test("a customer's terms cannot end with a month that nobody knows", () =>
  staged(
    "customers.csv",
    "Customer ID,Name,Payment terms,Credit limit\nA,Alpha,30 dní,100\nB,Beta,EOM,100\n",
    async ({ rows, rejects }) => {
      expect((await rows("customers")).map((row) => row.payment_terms_days)).toEqual(["30"]);
      expect(rejects.map((reject) => reject.value)).toEqual(["EOM"]);
    },
  ));
