import { describe, expect, test } from "vitest";
import { staged } from "./staging.ts";

const head = "Invoice No,Customer No,Invoice date,Due date,Amount,Currency";

interface Trouble {
  readonly what: string;
  readonly content: string | Buffer;
  /** line, invoice, issue date, amount */
  readonly rows: readonly (readonly [string, string, string, string])[];
  /** line, header, reason */
  readonly rejects?: readonly (readonly [number, string | null, string])[];
  readonly skipped?: number;
}

const troubles: readonly Trouble[] = [
  {
    what: "byte order mark, Windows line ends, blank line at the end",
    content: `\ufeff${head}\r\n001,C1,2024-01-31,2024-02-29,10.50,EUR\r\n\r\n`,
    rows: [["2", "001", "2024-01-31", "10.5000"]],
  },
  {
    what: "blank lines between records, repeated header, blank cells only",
    content: `${head}\n1,C1,2024-01-31,2024-02-29,1,EUR\n\n${head}\n,,,,,\n2,C1,2024-02-01,2024-03-01,2,EUR\n`,
    rows: [
      ["2", "1", "2024-01-31", "1.0000"],
      ["6", "2", "2024-02-01", "2.0000"],
    ],
    skipped: 2,
  },
  {
    what: "a line end inside a quoted cell moves the lines",
    content: `${head}\n"1\nb",C1,2024-01-31,2024-02-29,1,EUR\n2,C1,2024-02-01,2024-03-01,2,EUR\n`,
    rows: [
      ["2", "1\nb", "2024-01-31", "1.0000"],
      ["4", "2", "2024-02-01", "2.0000"],
    ],
  },
  {
    what: "a quote inside a quoted cell that nobody doubled",
    content: `${head}\n"1 "a" b","C1","2024-01-31","2024-02-29","1","EUR"\n`,
    rows: [["2", '1 "a" b', "2024-01-31", "1.0000"]],
  },
  {
    what: "a quote that is never closed spoils its own line only",
    content: `${head}\n"1,C1,2024-01-31,2024-02-29,1,EUR\n2,C1,2024-02-01,2024-03-01,2,EUR\n`,
    rows: [["3", "2", "2024-02-01", "2.0000"]],
    rejects: [[2, null, "imports.reject.unclosed_quote"]],
  },
  {
    what: "missing cells at the end are blank, more cells than headers are not",
    content: `${head}\n1,C1,2024-01-31,2024-02-29,1\n2,C1,2024-02-01,2024-03-01,2,EUR,extra\n3,C1,2024-02-01,2024-03-01,3,EUR,\n`,
    rows: [
      ["2", "1", "2024-01-31", "1.0000"],
      ["4", "3", "2024-02-01", "3.0000"],
    ],
    rejects: [[3, null, "imports.reject.too_many_cells"]],
  },
  {
    what: "cells that are no date, no amount, blank, no currency: one reject a record",
    content: `${head}\n1,C1,31.12.x,2024-02-29,abc,EUR\n2,,2024-02-01,2024-03-01,2,EUR\n3,C1,2024-02-01,2024-02-30,3,EUR\n4,C1,2024-02-01,2024-03-01,4,euros\n5,C1,2024-02-01,2024-03-01,5,EUR\n6,C1,2024-02-01,2024-03-01,6,EUR\n7,C1,2024-02-01,2024-03-01,7,EUR\n`,
    rows: [
      ["6", "5", "2024-02-01", "5.0000"],
      ["7", "6", "2024-02-01", "6.0000"],
      ["8", "7", "2024-02-01", "7.0000"],
    ],
    rejects: [
      [2, "Invoice date", "imports.reject.not_a_date"],
      [3, "Customer No", "imports.reject.blank"],
      [4, "Due date", "imports.reject.not_a_date"],
      [5, "Currency", "imports.reject.not_a_currency"],
    ],
  },
  {
    what: "titles above the header, a line that names the delimiter, old line ends",
    content: `sep=;\rOpen invoices;;;;;\r${head.replaceAll(",", ";")}\r1;C1;31.01.2024;29.02.2024;1.234,56;EUR\r`,
    rows: [["4", "1", "2024-01-31", "1234.5600"]],
  },
  {
    what: "UTF-16 with a mark, tabs",
    content: Buffer.from(
      `\ufeff${head.replaceAll(",", "\t")}\r\nŁ1\tC1\t2024-01-31\t2024-02-29\t1\tEUR\r\n`,
      "utf16le",
    ),
    rows: [["2", "Ł1", "2024-01-31", "1.0000"]],
  },
  {
    what: "zero bytes, no-break spaces",
    content: `${head}\n1\u0000,\u00a0C1\u00a0,2024-01-31,2024-02-29,1\u00a0234.50,EUR\n`,
    rows: [["2", "1", "2024-01-31", "1234.5000"]],
  },
  {
    what: "spaces and signs in amounts: trailing minus, brackets, currency, groups",
    content: `${head.replaceAll(",", ";")}\n1;C1;1.2.2024;29.02.2024;1 234,56-;EUR\n2;C1;13.2.24;29.02.2024;(12,50);EUR\n3;C1;01-02-2024;29.02.2024;€ 1.000;EUR\n`,
    rows: [
      ["2", "1", "2024-02-01", "-1234.5600"],
      ["3", "2", "2024-02-13", "-12.5000"],
      ["4", "3", "2024-02-01", "1000.0000"],
    ],
  },
  {
    what: "month first, by one date in the file",
    content: `${head}\n1,C1,1/2/2024,2/1/2024,1,EUR\n2,C1,12/31/2023,1/30/2024,2,EUR\n`,
    rows: [
      ["2", "1", "2024-01-02", "1.0000"],
      ["3", "2", "2023-12-31", "2.0000"],
    ],
  },
  {
    what: "months by name, eight digits",
    content: `${head}\n1,C1,2 Jan 2024,20240201,1,EUR\n2,C1,"Dec 31, 2023",20240201,2,EUR\n`,
    rows: [
      ["2", "1", "2024-01-02", "1.0000"],
      ["3", "2", "2023-12-31", "2.0000"],
    ],
  },
];

describe("a file with", () => {
  test.each(troubles)("$what", async ({ content, rows, rejects = [], skipped = 0 }) => {
    await staged("invoices.csv", content, async (outcome) => {
      const found = await outcome.rows("invoices");
      expect(found.map((row) => [row.line, row.invoice_id, row.issue_date, row.amount])).toEqual(
        rows,
      );
      expect(outcome.rejects.map((each) => [each.line, each.column, each.reason.id])).toEqual(
        rejects,
      );
      expect(outcome.staged.skipped).toBe(skipped);
      expect(outcome.staged.read).toBe(rows.length + rejects.length);
    });
  });

  test("letters of Windows-1250, which are no UTF-8", async () => {
    // Windows-1250: ł is b3, Ł is a3, ą is b9, ż is bf.
    const bytes = Buffer.from(
      "Customer No;Customer name\n1;Pawe\xb3 Ksi\xb9\xbfek\n2;\xa3ukasz Go\xb3\xb9b\n",
      "latin1",
    );
    await staged("customers.csv", bytes, async (outcome) => {
      expect(outcome.recognition.mapping?.layout.encoding).toBe("windows-1250");
      expect((await outcome.rows("customers")).map((row) => row.name)).toEqual([
        "Paweł Książek",
        "Łukasz Gołąb",
      ]);
    });
  });

  test("ids that look like numbers, which stay as they are", async () => {
    const content = "Customer No,Customer name\n00123,A\n1E5,B\n1.0,C\n";
    await staged("customers.csv", content, async (outcome) => {
      expect((await outcome.rows("customers")).map((row) => row.customer_id)).toEqual([
        "00123",
        "1E5",
        "1.0",
      ]);
    });
  });

  test("a rejected record is kept whole", async () => {
    const content = `${head}\n1,C1,x,2024-02-29,1,EUR\n2,C1,2024-02-01,2024-03-01,2,EUR\n3,C1,2024-02-01,2024-03-01,2,EUR\n`;
    await staged("invoices.csv", content, async (outcome) => {
      expect(outcome.rejects).toEqual([
        {
          line: 2,
          column: "Invoice date",
          value: "x",
          reason: {
            id: "imports.reject.not_a_date",
            values: { column: "Invoice date", value: "x" },
          },
          raw: "1,C1,x,2024-02-29,1,EUR",
        },
      ]);
    });
  });
});
