import { readFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../temporary-folder.ts";
import { staged } from "../stage/staging.ts";
import { cells, seen } from "./opening.ts";
import { zipOf } from "./zip.ts";

/** A Parquet file of what a query gives. */
async function parquetOf(query: string): Promise<Buffer> {
  const folder = temporaryFolder();
  const file = path.join(folder.path, "rows.parquet");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`copy (${query}) to '${file}' (format parquet)`);
  connection.closeSync();
  instance.closeSync();
  const bytes = readFileSync(file);
  folder.remove();
  return bytes;
}

test("Parquet: typed columns are exact text, null is blank, nested columns are left out by name", async () => {
  const parquet = await parquetOf(`
    select * from (values
      (1, 'Ž "a", b', date '2024-01-31', 12345678901234.5678::decimal(18, 4), 0.1::double + 0.2::double, true, timestamp '2024-01-31 08:30:00', [1, 2], {'a': 1}, 'raw'::blob),
      (2, null, null, null, null, null, null, null, null, null)
    ) as rows(id, name, day, amount, share, paid, moment, list, inner_object, bytes)`);
  const { records, notes } = await seen("rows.parquet", parquet);
  expect(records).toEqual([
    [0, "id", "name", "day", "amount", "share", "paid", "moment", "bytes"],
    [
      1,
      "1",
      'Ž "a", b',
      "2024-01-31",
      "12345678901234.5678",
      "0.3",
      "true",
      "2024-01-31 08:30:00",
      "raw",
    ],
    [2, "2"],
  ]);
  expect(notes).toEqual([
    { id: "imports.note.nested_columns", values: { columns: "list, inner_object" } },
  ]);
  await expect(cells("rows.parquet", parquet.subarray(0, -40))).rejects.toMatchObject({
    id: "imports.tabular.broken",
  });
});

test("JSON lines: all names are headers, numbers keep their digits, objects inside get a dot", async () => {
  const lines =
    '{"id": 12345678901234567, "amount": 1.10, "customer": {"id": "00 7", "tags": ["a"]}}\n\n' +
    '{"id": "x\\n\\u017e", "note": null, "amount": 1.234, "paid": false, "customer": null}\n';
  expect(await cells("rows.jsonl", lines)).toEqual([
    ["id", "amount", "customer.id", "customer.tags", "note", "paid", "customer"],
    ["12345678901234567", "1.1", "00 7", '["a"]'],
    ["x\nž", "1.2340", "", "", "", "false"],
  ]);
});

test("a JSON array, an answer that holds one, and UTF-16 are read; numbers of records, not of lines", async () => {
  const rows = [
    [0, "a", "b"],
    [1, "1", "{}"],
    [2, "", "2"],
  ];
  const array = '[{"a":1,"b":"{}"},{"b":2}]';
  expect((await seen("rows.json", array)).records).toEqual(rows);
  const answer = `{"@odata.context": "x", "value": ${array}}`;
  expect((await seen("rows.json", answer)).records).toEqual(rows);
  expect((await seen("rows.json", Buffer.from(`\ufeff${array}`, "utf16le"))).records).toEqual(rows);
  expect((await seen("rows.zip", zipOf([{ path: "r.json", content: array }]))).records).toEqual(
    rows,
  );
});

test("JSON that breaks off is refused with its line; text that only begins like it is text", async () => {
  await expect(cells("rows.jsonl", '{"a": 1}\n{"a": 2, "b"\n')).rejects.toMatchObject({
    id: "imports.tabular.json",
    values: { file: "rows.jsonl", line: 2 },
  });
  await expect(cells("rows.jsonl", '{"a": 1}\n{"a": 2}\nand so on\n')).rejects.toMatchObject({
    values: { line: 3 },
  });
  expect(await cells("rows.csv", "{id},[b]\n1,2\n")).toEqual([
    ["{id}", "[b]"],
    ["1", "2"],
  ]);
});

test("a page of HTML that is called .xls gives its table", async () => {
  const page = `<html><head><meta charset="windows-1250"><style>td {mso-number-format:"\\@"}</style></head><body>
    <TABLE border=1><tr><th>Id<th colspan="2">Amount &amp; currency</tr>
    <tr><td>00<b>1</b></td><td align='right'> 1&nbsp;234,50 </td><td>K\u010d</td></tr>
    <!-- <tr><td>no</td></tr> --><tr><td>two<br>lines</td><td></td><td>x</td></tr></table></body></html>`;
  const bytes = Buffer.from(page, "latin1");
  const at = page.indexOf("\u010d");
  bytes[at] = 0xe8;
  expect(await cells("export.xls", bytes)).toEqual([
    ["Id", "Amount & currency"],
    ["001", "1 234,50", "Kč"],
    ["two\nlines", "", "x"],
  ]);
  for (const bad of [
    "<html><body>No table</body></html>",
    "<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>",
    "<table><tr><td rowspan=2>1</td></tr></table>",
    "<table><tr><td>1</td></tr>",
  ]) {
    await expect(cells("export.xls", bad)).rejects.toMatchObject({ id: "imports.tabular.html" });
  }
});

test("XML Spreadsheet 2003 gives its sheets", async () => {
  const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Worksheet ss:Name="One"><Table><Row><Cell><Data ss:Type="String">id</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">day</Data></Cell></Row>
    <Row ss:Index="4" ss:Hidden="1"><Cell><Data ss:Type="Number">1.10</Data></Cell><Cell ss:Index="3"><Data ss:Type="DateTime">2024-01-31T00:00:00.000</Data></Cell></Row></Table></Worksheet>
    <Worksheet ss:Name="Two"><Table><Row><Cell><Data ss:Type="Boolean">1</Data></Cell></Row></Table></Worksheet></Workbook>`;
  const { records, notes, part } = await seen("export.xls", xml);
  expect(part).toEqual({ sheet: "One" });
  expect(records).toEqual([
    [1, "id", "", "day"],
    [4, "1.1", "", "2024-01-31"],
  ]);
  expect(notes).toEqual([{ id: "imports.note.hidden_rows", values: { rows: 1 } }]);
  expect(await cells("export.xls", xml, { sheet: "Two" })).toEqual([["TRUE"]]);
});

test("text with tabs that is called .xls is text", async () => {
  await staged(
    "export.xls",
    "Payment ID\tPayment date\tAmount\tCurrency\tCustomer No\n1\t2024-01-31\t5.5\tEUR\tC\n",
    async ({ recognition, staged: result }) => {
      expect(recognition.mapping?.layout).toMatchObject({ container: "csv", delimiter: "\t" });
      expect(result.read).toBe(1);
    },
  );
});

/** An OLE container with a directory of these streams. */
function ole(streams: readonly string[]): Buffer {
  const file = Buffer.alloc(1024);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  file.writeUInt16LE(9, 0x1e);
  file.writeUInt32LE(0, 0x30);
  for (const [index, name] of ["Root Entry", ...streams].entries()) {
    const at = 512 + index * 128;
    file.write(name, at, "utf16le");
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
  }
  return file;
}

test("what is not read is refused by name", async () => {
  const office = (...paths: string[]) => zipOf(paths.map((each) => ({ path: each, content: "x" })));
  const cases: readonly (readonly [Buffer | string, string])[] = [
    [ole(["EncryptionInfo", "EncryptedPackage"]), "imports.not_text.protected"],
    [ole(["Workbook"]), "imports.not_text.old_workbook"],
    [ole(["WordDocument"]), "imports.not_text.document"],
    [Buffer.from([0x09, 0x04, 0x06, 0x00, 0, 0, 16, 0]), "imports.not_text.old_workbook"],
    [office("[Content_Types].xml", "xl/workbook.bin"), "imports.not_text.xlsb"],
    [office("mimetype", "content.xml"), "imports.not_text.ods"],
    [office("Index/Document.iwa"), "imports.not_text.numbers"],
    [office("[Content_Types].xml", "word/document.xml"), "imports.not_text.document"],
    ["%PDF-1.7", "imports.not_text.pdf"],
    [Buffer.from("89504e470d0a1a0a", "hex"), "imports.not_text.picture"],
    [Buffer.from("377abcaf271c", "hex"), "imports.not_text.archive"],
    [Buffer.from(Array.from({ length: 4000 }, (_, index) => index % 8)), "imports.not_text.binary"],
    ["", "imports.empty_file"],
    ["abc,def;".repeat((9 << 20) / 8), "imports.no_line_end"],
  ];
  for (const [content, id] of cases) {
    await expect(cells("file.xls", content)).rejects.toMatchObject({ id });
  }
});
