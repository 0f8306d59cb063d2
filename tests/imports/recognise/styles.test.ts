import { describe, expect, test } from "vitest";
import { recognised, staged } from "../stage/staging.ts";

const header = "Invoice,Customer,Invoice date,Due date,Amount,Currency\n";

describe("units", () => {
  test.each([
    ["Amount (TEUR)", "5.25", "5250.0000", "TEUR"],
    ["Amount in k€", "5.25", "5250.0000", "k€"],
    ["Amount (in thousands)", "5.25", "5250.0000", "thousands"],
    ["Amount (EUR '000)", "5.25", "5250.0000", "EUR '000"],
    ["Amount (MSEK)", "5.25", "5250000.0000", "MSEK"],
    ["Částka v tis. Kč", "5.25", "5250.0000", "tis."],
    ["Kwota (tys. zł)", "5.25", "5250.0000", "tys."],
    ["Belopp tkr", "5.25", "5250.0000", "tkr"],
    ["Betrag in Tsd. EUR", "5.25", "5250.0000", "Tsd."],
    ["Suma, tūkst. EUR", "5.25", "5250.0000", "tūkst."],
    ["Amount mln", "5.25", "5250000.0000", "mln"],
  ])("%s", async (name, cell, kept, words) => {
    const content = `Invoice,Customer,Invoice date,Due date,"${name}"\n1,A,2024-01-15,2024-02-14,${cell}\n`;
    await staged("list.csv", content, async ({ recognition, rows }) => {
      expect((await rows("invoices")).map((row) => row.amount)).toEqual([kept]);
      const told = recognition.reasons.find(({ id }) => id === "imports.reason.unit");
      expect(told?.values?.words).toBe(words);
    });
  });

  test("a header that names no unit multiplies nothing", () =>
    staged(
      "list.csv",
      "Invoice,Customer,Invoice date,Due date,Total amount,Currency\n1,Miles Ltd,2024-01-15,2024-02-14,5,EUR\n",
      async ({ rows }) => {
        expect((await rows("invoices")).map((row) => row.amount)).toEqual(["5.0000"]);
      },
    ));

  test("the currency of TEUR is the euro", async () => {
    const content =
      "Invoice,Customer,Invoice date,Due date,Amount (TEUR)\n1,A,2024-01-15,2024-02-14,5\n";
    const recognition = await recognised("list.csv", content);
    expect(recognition.questions).toEqual([]);
    expect(recognition.mapping?.tables[0]?.constants).toEqual([
      { column: "currency", value: "EUR" },
    ]);
  });
});

describe("marks of debit and credit", () => {
  const amounts = async (cells: readonly string[]) => {
    const lines = cells.map((cell, index) => `${index},A,2024-01-15,2024-02-14,"${cell}",EUR`);
    return staged("list.csv", `${header}${lines.join("\n")}\n`, async ({ rows, rejects }) => [
      ...(await rows("invoices")).map((row) => row.amount),
      ...rejects.map((reject) => `rejected: ${reject.value}`),
    ]);
  };

  test("credits of documents are below zero, unmarked amounts as they stand", async () => {
    expect(await amounts(["100.00 DR", "20.00 CR", "5.00"])).toEqual([
      "100.0000",
      "-20.0000",
      "5.0000",
    ]);
  });

  test("the D of debit and that of dal are told apart by what stands beside them", async () => {
    expect(await amounts(["100,00 D", "20,00 K"])).toEqual(["100.0000", "-20.0000"]);
    expect(await amounts(["100,00 MD", "20,00 D"])).toEqual(["100.0000", "-20.0000"]);
    expect(await amounts(["100,00 S", "20,00 H"])).toEqual(["100.0000", "-20.0000"]);
    expect(await amounts(["100,00 Wn", "20,00 Ma"])).toEqual(["100.0000", "-20.0000"]);
  });

  test("a D alone may be either: its rows are told, not guessed", async () => {
    expect(await amounts(["100.00 D", "20.00", "30.00"])).toEqual([
      "20.0000",
      "30.0000",
      "rejected: 100.00 D",
    ]);
  });

  test("a mark beside a minus only repeats it", async () => {
    expect(await amounts(["100.00 DR", "-20.00 CR"])).toEqual(["100.0000", "-20.0000"]);
  });

  test("what was received is above zero in a list of payments", () =>
    staged(
      "payments.csv",
      "Payment ID,Invoice,Date received,Amount received,Currency\n1,I1,2024-01-15,100.00 CR,EUR\n2,I1,2024-01-16,20.00 DR,EUR\n",
      async ({ rows, recognition }) => {
        expect((await rows("payments")).map((row) => row.amount)).toEqual(["100.0000", "-20.0000"]);
        const told = recognition.reasons.find(({ id }) => id === "imports.reason.marks");
        expect(told?.values).toEqual({ column: "Amount received", marks: "DR" });
      },
    ));
});

test("a ledger's one column of amounts with marks: what is owed and what was paid", () =>
  staged(
    "ledger.csv",
    "Customer,Date,Type,Document,Due date,Amount,Currency\nA,2024-01-15,Invoice,1001,2024-02-14,100.00 DR,EUR\nA,2024-01-20,Payment,P1,,40.00 CR,EUR\nB,2024-01-25,Credit note,1003,,10.00 CR,EUR\n",
    async ({ rows }) => {
      expect((await rows("invoices")).map((row) => [row.kind, row.amount])).toEqual([
        ["invoice", "100.0000"],
        ["credit_note", "-10.0000"],
      ]);
      expect((await rows("payments")).map((row) => row.amount)).toEqual(["40.0000"]);
    },
  ));

describe("terms", () => {
  test("a due date that holds terms is the terms", () =>
    staged(
      "list.csv",
      "Číslo faktury;Odběratel;Datum vystavení;Splatnost;Částka;Měna\n1;A;15.01.2024;30 dní;5,50;CZK\n2;A;16.01.2024;hotově;6,50;CZK\n",
      async ({ rows }) => {
        expect(
          (await rows("invoices")).map((row) => [row.payment_terms_days, row.due_date]),
        ).toEqual([
          ["30", undefined],
          ["0", undefined],
        ]);
      },
    ));
});

test("days that a spreadsheet counts, with the part of the day", () =>
  staged(
    "list.csv",
    `${header}1,A,45296,45326,5.50,EUR\n2,A,45297.75,45327.5,6.50,EUR\n`,
    async ({ rows }) => {
      expect((await rows("invoices")).map((row) => [row.issue_date, row.due_date])).toEqual([
        ["2024-01-05", "2024-02-04"],
        ["2024-01-06", "2024-02-05"],
      ]);
    },
  ));

describe("orders of dates", () => {
  const asked = async (cells: readonly string[]) => {
    const lines = cells.map((cell, index) => `${index},A,${cell},2099-12-31,5.50,EUR`);
    const recognition = await recognised("list.csv", `${header}${lines.join("\n")}\n`);
    const source = recognition.mapping?.tables[0]?.sources.find(
      ({ column }) => column === "issue_date",
    );
    const question = recognition.questions.find(({ about }) => about === "date_order");
    return source?.dateOrder ?? question?.choices.map(({ value }) => value);
  };

  test("years of two digits first or last", async () => {
    // The year may be the first or the last number of these.
    expect(await asked(["24-01-05", "24-01-15"])).toEqual(["ymd", "dmy"]);
    // Twelve days of January and one year: the days are what changes.
    const many = Array.from({ length: 12 }, (_, index) => `24-01-${String(index + 15)}`);
    expect(await asked(many)).toBe("ymd");
    expect(await asked(["05.01.24", "06.01.24"])).toBe("dmy");
    expect(await asked(["05/13/24", "06/14/24"])).toBe("mdy");
  });

  test("a slip among many does not open a column, two kinds of dates do", async () => {
    const dayFirst = Array.from({ length: 25 }, () => "25/01/2024");
    expect(await asked([...dayFirst, "01/26/2024"])).toBe("dmy");
    expect(await asked(["25/01/2024", "01/26/2024", "02/03/2024"])).toEqual(["dmy", "mdy"]);
  });
});
