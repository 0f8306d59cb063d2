import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { rowsOf, workbookOf } from "./ooxml.ts";
import { cells, seen } from "./opening.ts";

const sheet = (rows: string) => ({ name: "Sheet1", rows });

test("shared, rich and inline strings, results, truth values and errors are read as they are seen", async () => {
  const book = workbookOf({
    sheets: [
      sheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
          '<row r="2"><c r="A2" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c>' +
          '<c r="B2" t="str"><f>A1&amp;"x"</f><v>plainx</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>' +
          '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="b"><v>0</v></c><c r="C3" t="e"><v>#REF!</v></c><c r="D3" t="s"><v>3</v></c></row>',
      ),
    ],
    strings: [
      "plain",
      '<r><rPr><b/></rPr><t xml:space="preserve">rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>furigana</t></rPh>',
      "line_x000D_&#10;two &lt;b&gt; _x005F_x0041_",
      "one\r\ntwo",
    ],
  });
  const { records, notes } = await seen("book.xlsx", book);
  expect(records).toEqual([
    [1, "plain", "rich text", "line\r\ntwo <b> _x0041_"],
    [2, "in line", "plainx", "2"],
    [3, "TRUE", "FALSE", "#REF!", "one\ntwo"],
  ]);
  expect(notes).toEqual([{ id: "imports.note.cell_errors", values: { cells: 1 } }]);
});

test("numbers are exact text: no noise, no exponent, no lost digit, no .0 on ids", async () => {
  const values = [
    ["0.30000000000000004", "0.3"],
    ["1234.5600000000001", "1234.56"],
    ["99.949999999999989", "99.95"],
    ["5.0", "5"],
    ["-0", "0"],
    ["12345678901234567", "12345678901234567"],
    ["1.2345678901234E+16", "12345678901234000"],
    ["1E-3", "0.0010"],
    ["2.5e-05", "0.000025"],
    ["-1234.5", "-1234.5"],
    ["1.234", "1.2340"],
    ["999999999999.99", "999999999999.99"],
  ];
  const row = values
    .map(([raw], index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${raw}</v></c></row>`)
    .join("");
  const read = await cells("book.xlsx", workbookOf({ sheets: [sheet(row)] }));
  expect(read).toEqual(values.map(([, text]) => [text]));
});

test("text that looks like a number keeps every sign", async () => {
  const book = workbookOf({ sheets: [sheet(rowsOf([["00123", "1,50", " 7 ", "1E5"]]))] });
  expect(await cells("book.xlsx", book)).toEqual([["00123", "1,50", " 7 ", "1E5"]]);
});

test("formats that say date, time, percent, currency or a fixed length are followed", async () => {
  const formats: Record<number, string> = {
    164: "[$-415]d mmm yyyy;@",
    165: "dd/mm/yyyy\\ hh:mm",
    166: "[h]:mm",
    167: "0.00%",
    168: "#,##0.00\\ [$zł-415]",
    169: "000000",
    170: "TT.MM.JJJJ",
    171: "rrrr\\-mm\\-dd",
    172: "#,##0.00 &quot;days&quot;",
    173: "mm:ss.0",
    174: "[Red]0.00",
  };
  const cases: readonly (readonly [number, string, string])[] = [
    [14, "45322", "2024-01-31"],
    [164, "45322", "2024-01-31"],
    [165, "45322.5", "2024-01-31 12:00:00"],
    [20, "0.75", "18:00:00"],
    [166, "1.25", "30:00:00"],
    [9, "0.15", "15%"],
    [167, "0.125", "12.5%"],
    [168, "-1500.5", "-1500.5 zł"],
    [169, "123", "000123"],
    [170, "45322", "2024-01-31"],
    [171, "45322", "2024-01-31"],
    [172, "30", "30"],
    [173, "0.5", "12:00:00"],
    [174, "-3", "-3"],
    [4, "1000", "1000"],
    [14, "59", "1900-02-28"],
    [14, "61", "1900-03-01"],
    [14, "-5", "-5"],
  ];
  const rows = cases
    .map(
      ([, raw], index) =>
        `<row r="${index + 1}"><c r="A${index + 1}" s="${index}"><v>${raw}</v></c></row>`,
    )
    .join("");
  const book = workbookOf({ sheets: [sheet(rows)], formats, styles: cases.map(([id]) => id) });
  expect(await cells("book.xlsx", book)).toEqual(cases.map(([, , text]) => [text]));
});

test("the calendar that begins in 1904 and dates in ISO are read", async () => {
  const rows =
    '<row r="1"><c r="A1" s="0"><v>43860</v></c><c r="B1" t="d"><v>2024-01-31T00:00:00</v></c><c r="C1" t="d"><v>2024-01-31T08:30:00Z</v></c></row>';
  const book = workbookOf({
    sheets: [sheet(rows)],
    styles: [14],
    workbook: '<workbookPr date1904="1"/>',
  });
  // 43860 days after 1904-01-01.
  expect(await cells("book.xlsx", book)).toEqual([
    ["2024-01-31", "2024-01-31", "2024-01-31 08:30:00"],
  ]);
});

test("rows and cells without references, gaps and blank leading rows and columns stand in their places", async () => {
  const rows =
    '<row r="3"><c r="C3" t="inlineStr"><is><t>id</t></is></c><c><v>1</v></c></row>' +
    '<row/><row><c/><c/><c><v>2</v></c></row><row r="9" spans="1:9"><c r="D9"><v>3</v></c><c r="F9" s="0"/></row>';
  const { records } = await seen("book.xlsx", workbookOf({ sheets: [sheet(rows)] }));
  expect(records).toEqual([
    [3, "", "", "id", "1"],
    [5, "", "", "2"],
    [9, "", "", "", "3"],
  ]);
});

test("strict workbooks, prefixes, odd paths and missing parts are read", async () => {
  const strict = "http://purl.oclc.org/ooxml";
  const book = workbookOf({
    sheets: [],
    parts: {
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": `<p:Relationships xmlns:p="x"><p:Relationship Id="R1" Type="${strict}/officeDocument/relationships/officeDocument" Target="/XL/Book.xml"/></p:Relationships>`,
      "xl/workbook.xml": null,
      "xl/_rels/workbook.xml.rels": null,
      "xl/book.xml": `\ufeff<!-- made by hand --><x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:d="${strict}/officeDocument/relationships"><x:sheets><x:sheet name="A > B" sheetId='7' d:id="q"/></x:sheets></x:workbook>`,
      "xl/_rels/book.xml.rels": `<Relationships><Relationship Id="q" Type="${strict}/officeDocument/relationships/worksheet" Target="..\\Sheets/one.xml"/></Relationships>`,
      "Sheets/one.xml": `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r='1'><x:c\nr='A1' t='inlineStr'><x:is><x:t><![CDATA[a & b]]></x:t></x:is></x:c><x:c r="B1"><x:v>45322</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  });
  expect(await cells("book.xlsx", book)).toEqual([["a & b", "45322"]]);
});

const read = [
  ["id", "name"],
  ["A", "5"],
];
const small = [
  sheet(
    rowsOf([
      ["id", "name"],
      ["A", 5],
    ]),
  ),
];
const relation = (target: string) =>
  `<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="${target}"/></Relationships>`;

test.each<readonly [string, Parameters<typeof workbookOf>[0]]>([
  ["names that begin with a stroke", { sheets: small, pathOf: (path) => `/${path}` }],
  ["backslashes in names", { sheets: small, pathOf: (path) => path.replaceAll("/", "\\") }],
  ["capitals in names", { sheets: small, pathOf: (path) => path.toUpperCase() }],
  ["no list of types", { sheets: small, parts: { "[Content_Types].xml": null } }],
  [
    "no relationships at all",
    { sheets: small, parts: { "_rels/.rels": null, "xl/_rels/workbook.xml.rels": null } },
  ],
  [
    "a target from the top",
    {
      sheets: small,
      parts: { "xl/_rels/workbook.xml.rels": relation("/xl/worksheets/sheet1.xml") },
    },
  ],
  [
    "a target from the top that does not say so",
    {
      sheets: small,
      parts: { "xl/_rels/workbook.xml.rels": relation("xl/worksheets/sheet1.xml") },
    },
  ],
  [
    "a range of everything",
    {
      sheets: [{ ...(small[0] as (typeof small)[0]), before: '<dimension ref="A1:XFD1048576"/>' }],
    },
  ],
])("a workbook of another program is read: %s", async (_, book) => {
  expect(await cells("book.xlsx", workbookOf(book))).toEqual(read);
});

test("what stands before and behind a workbook in its file is passed over", async () => {
  const book = workbookOf({ sheets: small });
  const junk = Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: application/vnd.ms-excel\r\n\r\n");
  expect(await cells("book.xlsx", Buffer.concat([junk, book]))).toEqual(read);
  expect(await cells("book.xlsx", Buffer.concat([book, Buffer.alloc(5000)]))).toEqual(read);
  expect(await cells("book.xlsx", Buffer.concat([junk, book, Buffer.from("\r\n--end--")]))).toEqual(
    read,
  );
});

test("parts say in which encoding they are", async () => {
  const xml = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><worksheet><sheetData>${rowsOf([["Café £5"]])}</sheetData></worksheet>`;
  for (const [part, encoding] of [
    [Buffer.from(xml("ISO-8859-1"), "latin1"), "ISO-8859-1"],
    [Buffer.from(xml("windows-1252"), "latin1"), "windows-1252"],
    [Buffer.from(`\ufeff${xml("UTF-16")}`, "utf16le"), "UTF-16"],
    [Buffer.from(xml("utf-16"), "utf8"), "UTF-8 that says otherwise"],
  ] as const) {
    const book = workbookOf({ sheets: small, parts: { "xl/worksheets/sheet1.xml": part } });
    expect([encoding, await cells("book.xlsx", book)]).toEqual([encoding, [["Café £5"]]]);
  }
});

test("formulas without results are shown, never blank, and said", async () => {
  const rows =
    '<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c><c r="B1"><f>B2</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><v>1</v></c></row>';
  const { records, notes } = await seen("book.xlsx", workbookOf({ sheets: [sheet(rows)] }));
  expect(records).toEqual([[1, "=SUM(B1:B9)", "=B2", "", "1"]]);
  expect(notes).toEqual([{ id: "imports.note.uncalculated", values: { cells: 2 } }]);
});

test("hidden rows, columns and sheets are read and said", async () => {
  const book = workbookOf({
    sheets: [
      {
        name: "Secret",
        attributes: ' state="veryHidden"',
        before:
          '<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="true"/></cols>',
        rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>3</v></c></row><row r="3" hidden="1"/>',
      },
    ],
  });
  const { records, notes } = await seen("book.xlsx", book);
  expect(records).toEqual([
    [1, "1", "2"],
    [2, "3"],
  ]);
  expect(notes).toEqual([
    { id: "imports.note.hidden_sheet", values: { sheet: "Secret" } },
    { id: "imports.note.hidden_rows", values: { rows: 1 } },
    { id: "imports.note.hidden_columns", values: { columns: "B", count: 1 } },
  ]);
});

test("merged cells: headers span their columns, names their rows, amounts and titles stay single", async () => {
  const book = workbookOf({
    sheets: [
      {
        name: "Open",
        rows: rowsOf([
          ["Open items", null, null, null],
          ["Customer", "No", "Amounts", null],
          [null, null, "EUR", "USD"],
          ["Alfa", 7, 100.5, 1],
          [null, null, null, 2],
          ["Beta", 8, 9.5, 3],
        ]),
        after:
          '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:D2"/><mergeCell ref="A4:A5"/><mergeCell ref="B4:B5"/><mergeCell ref="C4:C5"/></mergeCells>',
      },
    ],
  });
  const { records, notes } = await seen("book.xlsx", book);
  expect(records).toEqual([
    [1, "Open items"],
    [2, "Customer", "No", "Amounts", "Amounts"],
    [3, "", "", "EUR", "USD"],
    [4, "Alfa", "7", "100.5", "1"],
    [5, "Alfa", "7", "", "2"],
    [6, "Beta", "8", "9.5", "3"],
  ]);
  expect(notes).toEqual([{ id: "imports.note.merged", values: { cells: 2 } }]);
});

test("a workbook that another library wrote is read", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Invoices",
        rows: [
          ["Invoice no", "Issued", "Amount", "Paid"],
          ["F-001", new Date(Date.UTC(2024, 0, 31)), 1234.56, true],
          ["Žluťoučký <kůň> & spol.", null, -0.1, false],
        ],
      },
    ],
  });
  expect(await cells("book.xlsx", Buffer.from(bytes))).toEqual([
    ["Invoice no", "Issued", "Amount", "Paid"],
    ["F-001", "2024-01-31", "1234.56", "TRUE"],
    ["Žluťoučký <kůň> & spol.", "", "-0.1", "FALSE"],
  ]);
});

test("what is no sound workbook is refused with the part at fault", async () => {
  const cut = workbookOf({ sheets: [], parts: { "xl/workbook.xml": "<workbook><sheets>" } });
  await expect(cells("book.xlsx", cut)).rejects.toMatchObject({
    id: "imports.workbook.broken",
    values: { file: "book.xlsx", part: "xl/workbook.xml" },
  });
  const lost = workbookOf({ sheets: [sheet('<row r="1"><c r="A1" t="s"><v>5</v></c></row>')] });
  await expect(cells("book.xlsx", lost)).rejects.toMatchObject({
    id: "imports.workbook.broken",
    values: { part: "xl/worksheets/sheet1.xml" },
  });
  const wide = workbookOf({ sheets: [sheet('<row r="1"><c r="ZZZZ1"><v>5</v></c></row>')] });
  await expect(cells("book.xlsx", wide)).rejects.toMatchObject({ id: "imports.workbook.broken" });
});
