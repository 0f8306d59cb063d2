import { expect, test } from "vitest";
import { findLayouts, headRecords } from "../../../app/imports/recognise/layout.ts";

interface Read {
  readonly cut: string | readonly number[];
  readonly headers: readonly string[] | null;
  readonly first: readonly string[] | undefined;
}

/** Delimiter or widths, headers and first row of each table. */
function readAs(text: string): Read[] {
  return findLayouts(text, "utf-8", true).map((layout) => {
    const records = headRecords(text, layout, true, Number.POSITIVE_INFINITY);
    return {
      cut: layout.widths ?? layout.delimiter,
      headers: layout.headerRecord === null ? null : layout.headers,
      first: records.slice(layout.firstRecord - 1, layout.lastRecord)[0]?.cells,
    };
  });
}

test.each<readonly [string, string, Read["cut"], Read["headers"], Read["first"]]>([
  ["one column of dates", "DATE\n2024-01-01\n2024-01-02\n", "", ["DATE"], ["2024-01-01"]],
  ["one column of times", "Time\n10:15\n11:20\n12:00\n", "", ["Time"], ["10:15"]],
  ["one column of moments", "2024-01-01 10:15\n2024-01-02 11:20\n", "", null, ["2024-01-01 10:15"]],
  ["one column of decimal commas", "amount\n1,50\n2,30\n3,40\n", "", ["amount"], ["1,50"]],
  [
    "one column of two words each",
    "Customer name\nJohn Doe\nAnn Lee\n",
    "",
    ["Customer name"],
    ["John Doe"],
  ],
  ["decimal commas beside semicolons", "1,50;2,00\n3,10;4,25\n", ";", null, ["1,50", "2,00"]],
  ["decimal commas, one row", "id;amount\n1;2,5\n", ";", ["id", "amount"], ["1", "2,5"]],
  ["one record", "1;2,5;abc\n", ";", null, ["1", "2,5", "abc"]],
  [
    "spaces",
    "id name amount\n1 Ann 5.5\n2 Bob 6.5\n",
    " ",
    ["id", "name", "amount"],
    ["1", "Ann", "5.5"],
  ],
  [
    "spaces and quotes",
    'id name n\n1 "Ann Lee" 5\n2 "Bob Stone" 6\n',
    " ",
    ["id", "name", "n"],
    ["1", "Ann Lee", "5"],
  ],
  [
    "colons",
    "root:x:0:/root:/bin/sh\nbin:x:1:/bin:/sbin/nologin\nmail:x:8:/var:/sbin/nologin\n",
    ":",
    null,
    ["root", "x", "0", "/root", "/bin/sh"],
  ],
  [
    "times and addresses beside commas",
    "a,b\nhttp://x.y/z,10:30\nhttp://x.y/w,11:30\n",
    ",",
    ["a", "b"],
    ["http://x.y/z", "10:30"],
  ],
  ["thousands with spaces", "a;b\n1 234,50;x\n2 345,60;y\n", ";", ["a", "b"], ["1 234,50", "x"]],
  [
    "thousands with apostrophes",
    "a;b\n1'234.50;x\n2'345.60;y\n",
    ";",
    ["a", "b"],
    ["1'234.50", "x"],
  ],
  [
    "JSON in cells",
    'id,doc\n1,"{""a"": 1, ""b"": [1,2]}"\n2,"{}"\n',
    ",",
    ["id", "doc"],
    ["1", '{"a": 1, "b": [1,2]}'],
  ],
  [
    "fixed width",
    "Invoice   Customer          Amount Date\nFV1       Ann Lee             5.50 2024-01-01\nFV2       Bob Stone         116.50 2024-02-01\nFV3       C                   1.00 2024-03-01\n",
    [0, 10, 20, 35],
    ["Invoice", "Customer", "Amount", "Date"],
    ["FV1", "Ann Lee", "5.50", "2024-01-01"],
  ],
  [
    "fixed width under a title",
    "Open items\n\nInvoice   Customer        Amount\nFV1       Ann Lee           5.50\nFV2       Bob Stone       116.50\n",
    [0, 10, 20],
    ["Invoice", "Customer", "Amount"],
    ["FV1", "Ann Lee", "5.50"],
  ],
  [
    "fixed width by a line of dashes",
    "Invoice Customer      Amount\n------- ------------- ------\nFV1     Ann Lee         5.50\nFV2     Bob Stone S.R 116.50\n",
    [0, 8, 22],
    ["Invoice", "Customer", "Amount"],
    ["FV1", "Ann Lee", "5.50"],
  ],
  [
    "a line of dashes below headers",
    " id | name \n----+------\n  1 | Ann  \n  2 | Bob  \n",
    "|",
    ["id", "name"],
    ["  1 ", " Ann  "],
  ],
  [
    "groups above headers",
    "Invoice,,Customer,,Total\nNo,Date,No,Name,\nFV1,2024-01-01,1,Ann,5.5\nFV2,2024-01-02,2,Bob,6.5\n",
    ",",
    ["Invoice No", "Invoice Date", "Customer No", "Customer Name", "Total"],
    ["FV1", "2024-01-01", "1", "Ann", "5.5"],
  ],
  [
    "buckets below a group",
    ",,Not due,Overdue,,\nCustomer,Name,,1-30,31-60,61+\nC1,Ann,5.5,1.0,0.0,2.5\nC2,Bob,6.5,0.0,1.0,0.0\n",
    ",",
    ["Customer", "Name", "Not due", "Overdue 1-30", "Overdue 31-60", "Overdue 61+"],
    ["C1", "Ann", "5.5", "1.0", "0.0", "2.5"],
  ],
  [
    "units below headers",
    "Day,Amount,Weight\n,EUR,kg\n2024-01-01,5.5,6.5\n2024-01-02,6.5,7.5\n",
    ",",
    ["Day", "Amount EUR", "Weight kg"],
    ["2024-01-01", "5.5", "6.5"],
  ],
  [
    "years as headers",
    "Who,2022,2023,2024\nAnn,5.5,6.5,7.5\nBob,1.5,2.5,3.5\n",
    ",",
    ["Who", "2022", "2023", "2024"],
    ["Ann", "5.5", "6.5", "7.5"],
  ],
  [
    "days as headers",
    "Who,31.01.2024,29.02.2024\nAnn,5.5,6.5\nBob,1.5,2.5\n",
    ",",
    ["Who", "31.01.2024", "29.02.2024"],
    ["Ann", "5.5", "6.5"],
  ],
  [
    "first rows without dates",
    "Doc,Who,Settled\nA1,Ann,\nA2,Bob,\nA3,Cyd,2024-02-01\nA4,Dan,2024-02-02\n",
    ",",
    ["Doc", "Who", "Settled"],
    ["A1", "Ann", ""],
  ],
  [
    "a sentence above",
    "Please find below the list of invoices, sorted by date, as agreed\nid,name,amount\n1,Ann,5\n2,Bob,6\n",
    ",",
    ["id", "name", "amount"],
    ["1", "Ann", "5"],
  ],
  [
    "titles of a report",
    'Company A,,,\nAging,,,\n"As of May 1, 2024",,,\n\n,Date,Num,Amount\n,05/01/2024,1001,"70,865.24"\n,05/03/2024,1002,100.00\n',
    ",",
    ["column 1", "Date", "Num", "Amount"],
    ["", "05/01/2024", "1001", "70,865.24"],
  ],
  ["remarks", "# one\n# two\nid;name;n\n1;a;2\n2;b;3\n", ";", ["id", "name", "n"], ["1", "a", "2"]],
  ["numbers only", "1,2,3\n4,5,6\n7,8,9\n", ",", null, ["1", "2", "3"]],
  ["words over words", "k,v\na,b\nc,d\n", ",", ["k", "v"], ["a", "b"]],
  [
    "blank leading column, trailing minus",
    " \tAccount\tDue\tAmount\n \t1001\t31.01.2024\t1.234,56-\n \t1002\t29.02.2024\t5,00\n",
    "\t",
    ["column 1", "Account", "Due", "Amount"],
    [" ", "1001", "31.01.2024", "1.234,56-"],
  ],
  [
    "a sign that stands in texts, told by names of columns that are known",
    "Invoice No?Customer?Due date?Amount\nA1?Ann, Oslo?2024-01-05 00:00?1 016,50 EUR\nA2?Bob, Rome?2024-02-05 00:00?2 020,25 EUR\n",
    "?",
    ["Invoice No", "Customer", "Due date", "Amount"],
    ["A1", "Ann, Oslo", "2024-01-05 00:00", "1 016,50 EUR"],
  ],
  [
    "fixed width: blanks within amounts and dates in every line are no columns",
    [
      "Number  Due           Amount     Kind",
      "A1      05. 01. 2024  66 407.85  x",
      "A2      17. 02. 2024   2 188.10  x",
      "A3      28. 03. 2024  12 915.00  x",
      "A4      30. 04. 2024   9 001.70  x",
      "",
    ].join("\n"),
    [0, 8, 21, 33],
    ["Number", "Due", "Amount", "Kind"],
    ["A1", "05. 01. 2024", "66 407.85", "x"],
  ],
  [
    "a frame below titles, with few rows",
    "Open items\nCompany: Acme\n+----+-------+\n| id | price |\n+----+-------+\n| 1  | 5.50  |\n| 2  | 6.50  |\n+----+-------+\n",
    "|",
    ["column 1", "id", "price", "column 4"],
    ["", " 1  ", " 5.50  ", ""],
  ],
  [
    "a name below headers is the first group's, no second row of headers",
    "Number,Date,Amount\nAnn Lee,,\nINV-1,2024-01-01,5.5\nINV-2,2024-01-02,6.5\nBob Roe,,\nINV-3,2024-01-03,7.5\n",
    ",",
    ["Number", "Date", "Amount"],
    ["Ann Lee", "", ""],
  ],
])("%s", (_, text, cut, headers, first) => {
  expect(readAs(text)).toEqual([{ cut, headers, first }]);
});

test("tables with titles of their own below each other", () => {
  const text =
    "Customers\nid,name\n1,Ann\n2,Bob\n\nPayments\nid,customer,amount,day\n9,1,5.5,2024-01-01\n8,2,6.5,2024-01-02\n";
  expect(readAs(text)).toEqual([
    { cut: ",", headers: ["id", "name"], first: ["1", "Ann"] },
    {
      cut: ",",
      headers: ["id", "customer", "amount", "day"],
      first: ["9", "1", "5.5", "2024-01-01"],
    },
  ]);
});

test("a header that stands again, and blank lines between groups, begin no table", () => {
  const text =
    "day,amount\n2024-01-01,5.5\n\n2024-01-02,6.5\nday,amount\n2024-01-03,7.5\n\nday,amount\n2024-01-04,8.5\n";
  expect(readAs(text)).toHaveLength(1);
});
