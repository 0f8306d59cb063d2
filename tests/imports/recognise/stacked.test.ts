import { expect, test } from "vitest";
import { partsIn } from "../../../app/imports/recognise/parts.server.ts";
import { recogniseFile } from "../../../app/imports/recognise/recognise-file.server.ts";
import { stageFile } from "../../../app/imports/stage/stage-file.server.ts";
import { withFile } from "../stage/staging.ts";

const two = (value: number) => String(value).padStart(2, "0");
const remark = "left as it was agreed with them on the telephone ".repeat(4);
const invoice = (index: number) =>
  `INV${index},C${index % 100},2024-01-${two(1 + (index % 28))},2024-03-01,${index}.50,EUR,${remark}`;
const payment = (index: number) =>
  `P${index},2024-04-${two(1 + (index % 28))},${index}.25,EUR,INV${index},C${index % 100}`;
const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index));

const invoices = [
  "Invoice No,Customer No,Invoice date,Due date,Amount,Currency,Remark",
  ...rows(25_000, invoice),
];
const payments = [
  "Payment ID,Payment date,Amount,Currency,Invoice No,Customer No",
  ...rows(3_000, payment),
];
const customers = ["Customer No,Name", ...rows(100, (index) => `C${index},"Smith, No. ${index}"`)];

test.each<readonly [string, readonly string[]]>([
  [
    "a title above each",
    ["Invoices", ...invoices, "", "Payments", ...payments, "", "Customers", ...customers],
  ],
  ["nothing between", [...invoices, ...payments, ...customers]],
])("tables far down in a large file are found and counted: %s", async (_, lines) => {
  const content = `${lines.join("\r\n")}\r\n`;
  expect(content.length).toBeGreaterThan(4 << 20);
  await withFile("all.csv", content, async (file) => {
    const parts = await partsIn(file);
    expect(parts.map(({ part, records }) => [part, records])).toEqual([
      [{ table: 1 }, 25_000],
      [{ table: 2 }, 3_000],
      [{ table: 3 }, 100],
    ]);
  });
});

test("such a table is loaded, every record accounted for", async () => {
  const content = [...invoices, "", ...payments].join("\n");
  await withFile("all.csv", content, async (file, out) => {
    const { mapping } = await recogniseFile({ file, part: { table: 2 } });
    if (mapping === null) throw new Error("not understood");
    const staged = await stageFile({ file, mapping, out });
    expect([mapping.tables[0]?.table, staged.read, staged.rejected]).toEqual([
      "payments",
      3_000,
      0,
    ]);
  });
});

test("a large list with a header that stands again on each page, and blank lines, is one table", async () => {
  const [header = "", ...data] = invoices;
  const paged = data.flatMap((line, index) => (index % 1500 === 0 ? ["", header, line] : [line]));
  await withFile("paged.csv", `${paged.join("\n")}\n`, async (file) => {
    expect(await partsIn(file)).toHaveLength(1);
  });
});
