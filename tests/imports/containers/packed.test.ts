import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { listParts } from "../../../app/imports/parser/opened.server.ts";
import { staged, withFile } from "../stage/staging.ts";
import { rowsOf, workbookOf } from "./ooxml.ts";
import { cells, seen } from "./opening.ts";
import { zipOf } from "./zip.ts";

const table = "id,amount\nA,1\nB,2\n";

test("gzip and zip of one file are taken off, one over the other too", async () => {
  const read = [
    ["id", "amount"],
    ["A", "1"],
    ["B", "2"],
  ];
  expect(await cells("t.csv.gz", gzipSync(table))).toEqual(read);
  expect(await cells("t.zip", zipOf([{ path: "t.csv", content: table }]))).toEqual(read);
  const inner = zipOf([{ path: "in/t.csv.gz", content: gzipSync(table) }]);
  await expect(
    cells("t.zip", zipOf([{ path: "inner.zip", content: inner }])),
  ).rejects.toMatchObject({
    id: "imports.unpack.nested",
  });
  const twice = zipOf([{ path: "inner.zip", content: zipOf([{ path: "t.csv", content: table }]) }]);
  expect(await cells("t.zip", twice)).toEqual(read);
  const workbook = workbookOf({ sheets: [{ name: "S", rows: rowsOf([["id"], ["A"]]) }] });
  expect(await cells("t.zip", zipOf([{ path: "a/book.xlsx", content: workbook }]))).toEqual([
    ["id"],
    ["A"],
  ]);
});

test("what is packed in another way is refused by its name; the members beside it are read", async () => {
  const odd = { path: "odd.csv", content: table, method: 14 };
  await expect(cells("t.zip", zipOf([odd]))).rejects.toMatchObject({
    id: "imports.unpack.method",
    values: { method: "LZMA" },
  });
  const both = zipOf([odd, { path: "t.csv", content: table }]);
  expect(await cells("t.zip", both)).toEqual([
    ["id", "amount"],
    ["A", "1"],
    ["B", "2"],
  ]);
});

test("several gzips behind each other are one file", async () => {
  const joined = Buffer.concat([gzipSync("id\nA\n"), gzipSync("B\n")]);
  expect(await cells("t.gz", joined)).toEqual([["id"], ["A"], ["B"]]);
});

test("the parts of a zip are its files and the sheets in them; hidden and system files are none", async () => {
  const workbook = workbookOf({
    sheets: [
      { name: "Invoices", rows: rowsOf([["id"], ["A"]]) },
      { name: "Empty", rows: "" },
      { name: "Old", rows: rowsOf([["id"]]), attributes: ' state="hidden"' },
    ],
  });
  const zip = zipOf([
    { path: "export/", content: "" },
    { path: "export/one.csv", content: table },
    { path: "__MACOSX/export/._one.csv", content: "junk" },
    { path: "export/.DS_Store", content: "junk" },
    { path: "Thumbs.db", content: "junk" },
    { path: "book.xlsx", content: workbook },
    { path: "letter.pdf", content: "%PDF-1.7 and so on" },
  ]);
  const parts = await withFile("all.zip", zip, (file) => listParts(file));
  expect(
    parts.map(({ part, container, records, isHidden, refusal }) => [
      part,
      container,
      records,
      isHidden,
      refusal?.id ?? null,
    ]),
  ).toEqual([
    [{ member: "export/one.csv" }, "csv", null, false, null],
    [{ member: "book.xlsx", sheet: "Invoices" }, "sheet", 2, false, null],
    [{ member: "book.xlsx", sheet: "Empty" }, "sheet", 0, false, null],
    [{ member: "book.xlsx", sheet: "Old" }, "sheet", 1, true, null],
    [{ member: "letter.pdf" }, "csv", null, false, "imports.not_text.pdf"],
  ]);
  const { part, records } = await seen("all.zip", zip, { member: "book.xlsx", sheet: "Invoices" });
  expect(part).toEqual({ member: "book.xlsx", sheet: "Invoices" });
  expect(records).toEqual([
    [1, "id"],
    [2, "A"],
  ]);
  await expect(seen("all.zip", zip, { member: "two.csv" })).rejects.toMatchObject({
    id: "imports.no_part",
    values: { file: "all.zip", part: "two.csv" },
  });
});

test("bombs, protected, damaged, crowded and climbing zips are refused", async () => {
  const zeros = Buffer.alloc(300 << 20);
  await expect(cells("t.gz", gzipSync(zeros))).rejects.toMatchObject({ id: "imports.unpack.bomb" });
  await expect(cells("t.zip", zipOf([{ path: "t.csv", content: zeros }]))).rejects.toMatchObject({
    id: "imports.unpack.bomb",
  });
  // Each of them is bearable, all of them together are not.
  const part = zipOf([{ path: "t.csv", content: zeros.subarray(0, 100 << 20) }]);
  const nest = zipOf([1, 2, 3].map((each) => ({ path: `${each}.zip`, content: part })));
  await expect(cells("t.zip", nest)).rejects.toMatchObject({ id: "imports.unpack.bomb" });
  // It says that it is small; more than it says is not unpacked.
  const liar = zipOf([{ path: "t.csv", content: zeros, claimedSize: 1000 }]);
  await expect(cells("t.zip", liar)).rejects.toMatchObject({ id: "imports.unpack.broken" });
  const locked = zipOf([{ path: "t.csv", content: table, flags: 1 }]);
  await expect(cells("t.zip", locked)).rejects.toMatchObject({ id: "imports.unpack.encrypted" });
  const crowd = zipOf(
    Array.from({ length: 2001 }, (_, index) => ({ path: `${index}`, content: "" })),
  );
  await expect(cells("t.zip", crowd)).rejects.toMatchObject({ id: "imports.unpack.too_many" });
  for (const path of ["../t.csv", "/etc/t.csv", "C:/t.csv"]) {
    await expect(cells("t.zip", zipOf([{ path, content: table }]))).rejects.toMatchObject({
      id: "imports.unpack.odd_path",
    });
  }
  const cut = zipOf([{ path: "t.csv", content: table }]).subarray(0, -30);
  await expect(cells("t.zip", cut)).rejects.toMatchObject({ id: "imports.unpack.broken" });
  await expect(cells("t.gz", gzipSync(table).subarray(0, -12))).rejects.toMatchObject({
    id: "imports.unpack.broken",
  });
  await expect(cells("t.zip", zipOf([]))).rejects.toMatchObject({ id: "imports.unpack.nothing" });
}, 60_000);

test("a sheet is recognised and staged like a file: rows, lines and rejects in its own shape", async () => {
  const workbook = workbookOf({
    sheets: [
      {
        name: "Invoices",
        rows:
          '<row r="1"><c r="A1" t="inlineStr"><is><t>Payments of January, all</t></is></c></row>' +
          '<row r="3"><c r="A3" t="inlineStr"><is><t>Payment ID</t></is></c><c r="B3" t="inlineStr"><is><t>Payment date</t></is></c><c r="C3" t="inlineStr"><is><t>Amount</t></is></c><c r="D3" t="inlineStr"><is><t>Currency</t></is></c><c r="E3" t="inlineStr"><is><t>Customer No</t></is></c></row>' +
          '<row r="4"><c r="A4"><v>1001</v></c><c r="B4" s="1"><v>45322</v></c><c r="C4"><v>0.30000000000000004</v></c><c r="D4" t="inlineStr"><is><t>EUR</t></is></c><c r="E4" s="2"><v>7</v></c></row>' +
          '<row r="6"><c r="A6"><v>1002</v></c><c r="B6" t="inlineStr"><is><t>soon, "maybe"</t></is></c><c r="C6"><v>5</v></c><c r="D6" t="inlineStr"><is><t>EUR</t></is></c><c r="E6" s="2"><v>8</v></c></row>',
      },
    ],
    styles: [0, 14, 164],
    formats: { 164: "0000" },
  });
  await staged("book.xlsx", workbook, async ({ recognition, staged: result, rejects, rows }) => {
    expect(recognition.mapping?.layout).toMatchObject({
      container: "sheet",
      headerRecord: 2,
      firstRecord: 3,
      headers: ["Payment ID", "Payment date", "Amount", "Currency", "Customer No"],
    });
    expect(result).toMatchObject({ read: 2, rejected: 1, skipped: 0 });
    expect(await rows("payments")).toEqual([
      {
        payment_id: "1001",
        paid_date: "2024-01-31",
        amount: "0.3000",
        currency: "EUR",
        customer_id: "0007",
        line: "4",
      },
    ]);
    expect(rejects).toMatchObject([
      { line: 6, column: "Payment date", raw: '1002,"soon, ""maybe""",5,EUR,0008' },
    ]);
  });
});
