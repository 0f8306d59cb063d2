import { describe, expect, test } from "vitest";
import type { Recognition } from "../../../app/imports/mapping.ts";
import { applyAnswer } from "../../../app/imports/recognise/answers.ts";
import { recognised, staged } from "../stage/staging.ts";

/** Column of the table ← header of the file, for the first or a further table. */
function columns(recognition: Recognition, position = 0): Record<string, string> {
  const { mapping } = recognition;
  const table = mapping?.tables[position];
  return Object.fromEntries(
    (table?.sources ?? []).map((source) => [
      source.column,
      mapping?.layout.headers[source.index] ?? "",
    ]),
  );
}

const table = (recognition: Recognition) => recognition.mapping?.tables[0]?.table;
const asked = (recognition: Recognition) => recognition.questions.map((question) => question.about);

describe("how sure it is", () => {
  const content = (...rows: string[]) => `${rows.join("\n")}\n`;
  const known = "invoice_no,customer_no,issue_date,due_date,amount,currency";
  const rows = ["1,C,2024-01-31,2024-02-28,5.5,EUR", "2,D,2024-02-13,2024-03-14,7.5,EUR"];
  const third = "3,C,2024-02-29,2024-03-30,9.5,EUR";

  test("amounts and kinds that nobody knows make it less sure, and are named", async () => {
    const plain = await recognised("a.csv", content(known, ...rows, third));
    const odd = await recognised(
      "a.csv",
      content(`${known},zyx,wvu`, `${rows[0]},0.5,A`, `${rows[1]},1.5,B`, `${third},2.5,A`),
    );
    expect(plain.confidence).toBeGreaterThanOrEqual(0.8);
    expect(odd.confidence).toBeLessThan(0.8);
    expect(table(odd)).toBe("invoices");
    expect(odd.questions.map(({ about }) => about)).not.toContain("table");
    expect(odd.reasons).toContainEqual({
      id: "imports.reason.unknown_columns",
      values: { columns: "zyx, wvu" },
    });
  });
});

describe("tables by their headers", () => {
  test.each([
    ["clients", "Creditor ID,Creditor name\nA,Alpha\n"],
    ["customers", "customer_id,name,segment,credit_limit\n1,A,Retail,100\n"],
    ["invoices", "InvoiceNo,CustomerID,InvDate,DueDt,Amt,Ccy\n1,C,2024-01-31,2024-02-28,5.5,EUR\n"],
    [
      "payments",
      "Receipt No;Date received;Amount received;Invoice;Curr\n1;13.01.2024;5,5;I1;EUR\n",
    ],
    [
      "write_offs",
      "Invoice Number,Write-off Date,Written off amount,Currency\n1,2024-01-31,5,EUR\n",
    ],
    [
      "activities",
      "Attempt ID,Debtor ID,Attempt time,Contact method,Result\n1,2,2024-01-31 10:00,Call,Reached\n",
    ],
    [
      "promises",
      "PTP ID,Account Number,Promised on,PTP date,PTP amount,Currency\n1,2,2024-01-30,2024-02-05,5,EUR\n",
    ],
    [
      "plan_instalments",
      "Arrangement ID,Customer,Installment due date,Installment amount,Currency\n1,2,2024-01-30,5,EUR\n",
    ],
    [
      "disputes",
      "Dispute case,Invoice No,Raised on,Resolved on,Dispute reason\n1,2,2024-01-30,,Price\n",
    ],
    ["complaints", "Complaint ID,Customer ID,Complaint date,Justified\n1,2,2024-01-30,yes\n"],
    ["collectors", "Agent ID,Agent name,Team,Hourly cost\n1,A,North,20\n"],
    [
      "assignments",
      "Customer ID,Collector ID,Assigned on,Unassigned on\n1,2,2024-01-30,2024-03-30\n",
    ],
    ["targets", "Month,KPI,Target\n2024-01,collected,100\n"],
    ["terms_changes", "Customer,Effective from,New terms,New credit limit\n1,2024-01-30,30,100\n"],
    ["fx_rates", "Date,Base currency,Quote currency,Exchange rate\n2024-01-30,EUR,PLN,4.3\n"],
    ["contact_rules", "Jurisdiction,Rule,Counts,Max attempts,Within days\nPL,1,calls,7,7\n"],
    [
      "invoices",
      "Kund;Fakturanr;Fakturadatum;Förfallodatum;Belopp;Valuta\nA;1;2024-01-31;2024-02-28;5,5;SEK\n",
    ],
    [
      "invoices",
      "Numer faktury;NIP;Data wystawienia;Termin płatności;Wartość brutto;Waluta\n1;2;31.01.2024;28.02.2024;5,5;PLN\n",
    ],
  ] as const)("%s: %s", async (expected, content) => {
    const recognition = await recognised("export.csv", content);
    expect(recognition.refusal).toBeNull();
    expect(table(recognition)).toBe(expected);
    expect(asked(recognition)).toEqual([]);
  });
});

describe("shapes", () => {
  test("a flat list: settled dates, customers beside it, days that follow from the dates left out", async () => {
    const recognition = await recognised(
      "list.csv",
      "countryCode,customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate,DaysToSettle,DaysLate\n" +
        "391,A,0001,1/2/2013,2/1/2013,55.94,No,1/15/2013,13,0\n" +
        "406,B,0002,1/26/2013,2/25/2013,61.74,Yes,3/3/2013,36,6\n" +
        "391,A,0003,7/3/2013,8/2/2013,65.88,No,7/8/2013,5,0\n",
    );
    expect(recognition.mapping?.shape).toBe("flat_list");
    expect(columns(recognition)).toMatchObject({
      invoice_id: "invoiceNumber",
      settled_date: "SettledDate",
      is_disputed: "Disputed",
    });
    expect(columns(recognition, 1)).toEqual({ customer_id: "customerID", country: "countryCode" });
    expect(recognition.mapping?.leftOut).toEqual([
      { index: 8, reason: "derived" },
      { index: 9, reason: "derived" },
    ]);
    expect(asked(recognition)).toEqual(["currency"]);
  });

  test("an open-item list: the day from the file's name, the amount from paid and open", async () => {
    const content =
      "Invoice,Customer,Invoice date,Due date,Paid,Outstanding,Currency\n1,C,2026-01-15,2026-02-15,30.00,70.00,EUR\n";
    await staged("aging_2026-03-31.csv", content, async (outcome) => {
      expect(outcome.recognition.mapping?.shape).toBe("open_items");
      // 30 paid and 70 open make 100.
      expect(await outcome.rows("invoices")).toMatchObject([
        {
          amount: "100.0000",
          paid_amount: "30.0000",
          open_amount: "70.0000",
          listed_on: "2026-03-31",
        },
      ]);
    });
    const unnamed = await recognised("list.csv", content);
    expect(unnamed.questions).toMatchObject([
      { about: "listed_on", choices: [{ value: "2026-01-15" }, { value: "2026-01-31" }] },
    ]);
  });

  test("a list of debts without dates", async () => {
    const content =
      "debtor_id,name,total_debt,total_paid,phone,city\n1,Ann,100,40,+1650,Rome\n2,Bob,50,0,+1651,Oslo\n";
    await staged(
      "debtors.csv",
      content,
      async (outcome) => {
        expect(await outcome.rows("invoices")).toMatchObject([
          {
            invoice_id: "1",
            customer_id: "1",
            amount: "100.0000",
            paid_amount: "40.0000",
            kind: "debt",
            currency: "EUR",
          },
          {
            invoice_id: "2",
            customer_id: "2",
            amount: "50.0000",
            paid_amount: "0.0000",
            kind: "debt",
          },
        ]);
        expect(await outcome.rows("customers")).toMatchObject([
          { customer_id: "1", name: "Ann", region: "Rome" },
          { customer_id: "2", name: "Bob", region: "Oslo" },
        ]);
      },
      { currency: "EUR" },
    );
  });

  test("a credit note is negative whatever its sign in the file", async () => {
    const content =
      "Invoice No,Customer No,Type,Invoice date,Due date,Amount,Currency\n1,C,Invoice,2024-01-31,2024-02-28,100,EUR\n2,C,Credit note,2024-01-31,2024-02-28,20,EUR\n";
    await staged("invoices.csv", content, async (outcome) => {
      expect((await outcome.rows("invoices")).map((row) => [row.kind, row.amount])).toEqual([
        ["invoice", "100.0000"],
        ["credit_note", "-20.0000"],
      ]);
    });
  });
});

describe("questions", () => {
  const open =
    "Invoice No,Customer No,Invoice date,Due date,Amount,Currency\n1,C,03/04/2024,05/04/2024,1.234,EUR\n";

  test("dates and amounts that may be read in two ways are asked for, with an example", async () => {
    const recognition = await recognised("invoices.csv", open);
    expect(recognition.questions).toMatchObject([
      {
        about: "date_order",
        choices: [{ value: "dmy", evidence: "03/04/2024 = 2024-04-03" }, { value: "mdy" }],
      },
      { about: "decimal_sign" },
    ]);
    const [order, sign] = recognition.questions;
    if (!order || !sign) throw new Error("Two questions were expected.");
    const answered = applyAnswer(applyAnswer(recognition, order, "mdy"), sign, ",");
    expect(answered.questions).toEqual([]);
    const sources = answered.mapping?.tables[0]?.sources ?? [];
    expect(sources.filter((source) => source.dateOrder === "mdy")).toHaveLength(2);
    expect(sources.find((source) => source.column === "amount")?.decimal).toBe(",");
  });

  test("points between the parts of a date mean the day first", async () => {
    const recognition = await recognised("i.csv", open.replaceAll("/", ".").replace("1.234", "1"));
    expect(asked(recognition)).toEqual([]);
  });

  test("a currency beside the name of the amount needs no question", async () => {
    const recognition = await recognised(
      "payments.csv",
      "Payment ID,Payment date,Amount (EUR),Customer No\n1,2024-01-31,5.5,C\n",
    );
    expect(recognition.mapping?.tables[0]?.constants).toEqual([
      { column: "currency", value: "EUR" },
    ]);
    expect(asked(recognition)).toEqual([]);
  });
});

test("a header may be a word that every object knows", async () => {
  const content =
    "invoice_id,customer_id,amount,issue_date,due_date,currency,constructor,__proto__\n1,K,5,2025-01-31,2025-02-28,EUR,a,b\n";
  const { mapping } = await recognised("constructor.csv", content);
  expect(mapping?.tables[0]?.table).toBe("invoices");
});

describe("what is refused, and why", () => {
  test("more columns than any system exports", async () => {
    const names = Array.from({ length: 1001 }, (_, index) => `c${index}`).join(",");
    const { refusal, sample } = await recognised("wide.csv", `${names}\n${names}\n`);
    expect(refusal).toEqual({
      id: "imports.too_many_columns",
      values: { file: "wide.csv", columns: 1001, most: 1000 },
    });
    expect(sample).toEqual([]);
  });

  test.each([
    ["imports.no_table", "first,last,address,city,zip\nJohn,Doe,120 any st.,Anytown,08123\n"],
    [
      "imports.not_receivable",
      "Vendor ID,Invoice No,Invoice date,Due date,Amount\n1,2,2024-01-31,2024-02-28,5\n",
    ],
    [
      "imports.not_receivable",
      "Ledger,Account,Invoice No,Invoice date,Due date,Amount\nAP,1,2,2024-01-31,2024-02-28,5\n",
    ],
    ["imports.no_records", "Invoice No,Customer No,Invoice date,Due date,Amount\n"],
    ["imports.not_text.pdf", "%PDF-1.7\n"],
    ["imports.empty_file", ""],
  ])("%s: %s", async (id, content) => {
    const recognition = await recognised("file.csv", content);
    expect(recognition.mapping).toBeNull();
    expect(recognition.refusal?.id).toBe(id);
  });

  test("a table chosen by hand names what is missing", async () => {
    const recognition = await recognised("file.csv", "first,last\nJohn,Doe\n", "payments");
    expect(recognition.refusal).toMatchObject({
      id: "imports.missing_columns",
      values: { table: "payments", columns: "paid_date, amount, invoice_id / customer_id" },
    });
  });
});
