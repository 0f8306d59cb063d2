import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decoderOf } from "../../../app/imports/encodings.ts";
import type { DateOrder, Layout, Mapping, TableMapping } from "../../../app/imports/mapping.ts";
import { openDatabase } from "../../../app/imports/parser/database.server.ts";
import { openPart } from "../../../app/imports/parser/opened.server.ts";
import { loadRaw } from "../../../app/imports/parser/source.server.ts";
import { isQuick, planQuick, quickSelect } from "../../../app/imports/stage/quick.ts";
import { columnsOf } from "../../../app/imports/stage/route.ts";
import { seenCells } from "../../../app/imports/stage/seen-cells.server.ts";
import { stageFile } from "../../../app/imports/stage/stage-file.server.ts";
import { Refusal } from "../../../app/refusal.ts";
import { withFile } from "./staging.ts";

/** Everything that staging gives, as text: rows in their order, rejects, counts. */
async function everything(
  content: Buffer,
  mapping: Mapping,
  thorough: boolean,
): Promise<Record<string, unknown>> {
  return withFile("file.csv", content, async (file, out) => {
    const staged = await stageFile({ file, mapping, out, ...(thorough ? { thorough } : {}) }).catch(
      refusalOf,
    );
    if ("refusal" in staged) return staged;
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const tables = [];
    for (const { table, path: from, rows } of staged.tables) {
      const reader = await connection.runAndReadAll(`select * from read_parquet('${from}')`);
      tables.push([
        table,
        rows,
        reader.columnNames(),
        reader.columnTypes().map(String),
        reader.getRowsJson(),
      ]);
    }
    connection.closeSync();
    instance.closeSync();
    const { tables: _, rejectsPath, ...counts } = staged;
    return { ...counts, tables, rejects: readFileSync(rejectsPath, "utf8") };
  });
}

function refusalOf(cause: unknown): { refusal: string } {
  if (cause instanceof Refusal) return { refusal: cause.id };
  throw cause;
}

async function expectSame(content: Buffer, mapping: Mapping): Promise<void> {
  expect(isQuick(mapping)).toBe(true);
  const [quick, thorough] = [
    await everything(content, mapping, false),
    await everything(content, mapping, true),
  ];
  expect(quick).toEqual(thorough);
}

const pad = (value: number, length = 2) => String(value).padStart(length, "0");

/** A day as a column of an order mostly has it, by its style. */
function dayText(order: DateOrder, sign: string, year: number, month: number, day: number): string {
  const [y, m, d] = [pad(year, 4), pad(month), pad(day)];
  if (order === "ymd") return sign === "" ? `${y}${m}${d}` : `${y}-${m}-${d}`;
  const strokes = sign === "" ? "." : sign;
  return (order === "dmy" ? [d, m, y] : [m, d, y]).join(strokes);
}

/** What stands in cells that are not written as the others of their column. */
const oddCells = [
  "",
  " ",
  "-",
  "n/a",
  "NULL",
  "0",
  "x",
  "\u00a0",
  " 12",
  "12 ",
  "\u00a0A1\u00a0",
  "A\u2009",
  "1e3",
  "1_000",
  "1,234.56",
  "1.234,56",
  "(12,50)",
  "12-",
  "12,5 €",
  "EUR 7",
  "1 234",
  "1.234",
  "99999999999999999",
  "0,00001",
  "31.2.2024",
  "2024-02-30",
  "1.2.2024",
  "1/2/24",
  "2024-1-5",
  "2024-01-1O",
  "20240105",
  "45321",
  "5. ledna 2024",
  "2024-01-05T10:00:00Z",
  "2024-01-05 10:00",
  "2024-01-05 24:61",
  "05.01.2024 7:05 PM",
  " 5. 1.2024",
  "01.02.  24",
  "+1.2.2024",
  "0001-01-01",
  "9999-12-31",
  "0024-01-05",
  "eur",
  "€",
  "EURO",
  "Invoice",
  "INVOICE",
  "credit note",
  "Gutschrift",
  "faktura",
  "Number",
  "Total",
  "30 days",
  "net 30",
  "007",
  "-0",
  "+5",
  ".5",
  "5.",
  "NaN",
  "inf",
];
const oddCell = fc.constantFrom(...oddCells);

interface Style {
  readonly order: DateOrder;
  readonly sign: string;
  readonly decimal: "." | ",";
  readonly group: string;
  readonly delimiter: string;
  readonly quote: string;
  readonly end: string;
  readonly encoding: string;
  readonly negate: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  order: fc.constantFrom("ymd" as const, "dmy" as const, "mdy" as const),
  sign: fc.constantFrom(".", "/", "-", ""),
  decimal: fc.constantFrom("." as const, "," as const),
  group: fc.constantFrom("", "", "", " ", "'"),
  delimiter: fc.constantFrom(";", "\t", "|"),
  quote: fc.constantFrom("", "", '"'),
  end: fc.constantFrom("\n", "\r\n"),
  encoding: fc.constantFrom("utf-8", "utf-8", "windows-1250"),
  negate: fc.boolean(),
});

const cellsOf = fc.record({
  id: fc.integer({ min: 0, max: 999_999 }),
  customer: fc.integer({ min: 0, max: 9 }),
  name: fc.constantFrom("Smith & Sons", "Łódź Sp. z o.o.", "Ondřej Dvořák", "A", "O'Neil"),
  day: fc.tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  ),
  term: fc.integer({ min: 0, max: 90 }),
  cents: fc.integer({ min: -5_000_000, max: 5_000_000 }),
  currency: fc.constantFrom("EUR", "PLN", "USD"),
  kind: fc.constantFrom("Invoice", "Invoice", "Credit note", ""),
  time: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })),
  /** Cells that are written otherwise: which, and how. */
  odd: fc.option(fc.tuple(fc.nat({ max: 8 }), oddCell), { freq: 5 }),
  /** The record is one of those that are no data. */
  strange: fc.option(fc.constantFrom("blank", "header", "short"), { freq: 25 }),
});

function amountText(cents: number, { decimal, group }: Style): string {
  const whole = String(Math.floor(Math.abs(cents) / 100));
  const grouped = group === "" ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${cents < 0 ? "-" : ""}${grouped}${decimal}${pad(Math.abs(cents) % 100)}`;
}

const headers = [
  "Number",
  "Customer",
  "Name",
  "Issued",
  "Days",
  "Amount",
  "Currency",
  "Kind",
  "At",
];

function fileOf(rows: readonly (readonly string[])[], written: Style): Buffer {
  const quoted = (cell: string) =>
    written.quote === ""
      ? cell.replaceAll(written.delimiter, " ")
      : `"${cell.replaceAll('"', '""')}"`;
  const lines = [headers, ...rows].map((cells) => cells.map(quoted).join(written.delimiter));
  const text = `${lines.join(written.end)}${written.end}`;
  return written.encoding === "utf-8" ? Buffer.from(text, "utf8") : encoded(text, written.encoding);
}

/** One byte a letter; what the encoding lacks becomes a question mark. */
function encoded(text: string, encoding: string): Buffer {
  const decoder = decoderOf(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Buffer.from([...text].map((letter) => bytes.get(letter) ?? 0x3f));
}

function mappingOf(written: Style, invoices: boolean): Mapping {
  const layout: Layout = {
    container: "csv",
    encoding: written.encoding,
    delimiter: written.delimiter,
    quote: written.quote,
    escape: written.quote,
    headerRecord: 1,
    firstRecord: 2,
    headers,
  };
  const { order, decimal, negate } = written;
  const customers: TableMapping = {
    table: "customers",
    sources: [
      { column: "customer_id", index: 1 },
      { column: "name", index: 2 },
      { column: "payment_terms_days", index: 4 },
    ],
    constants: [],
  };
  const documents: TableMapping = {
    table: "invoices",
    sources: [
      { column: "invoice_id", index: 0 },
      { column: "customer_id", index: 1 },
      { column: "issue_date", index: 3, dateOrder: order },
      { column: "payment_terms_days", index: 4 },
      { column: "amount", index: 5, decimal, ...(negate ? { negate } : {}) },
      { column: "currency", index: 6 },
      { column: "kind", index: 7, choices: { invoice: "invoice" } },
    ],
    constants: [{ column: "currency", value: "CZK" }],
  };
  const activities: TableMapping = {
    table: "activities",
    sources: [
      { column: "activity_id", index: 0, prefix: "A " },
      { column: "customer_id", index: 1 },
      { column: "at", index: 8, dateOrder: order },
      { column: "minutes", index: 4, decimal },
      { column: "cost", index: 5, decimal },
      { column: "outcome", index: 7, choices: { invoice: "contact" } },
    ],
    constants: [{ column: "channel", value: "phone" }],
  };
  return {
    layout,
    shape: "table",
    tables: invoices ? [documents, customers] : [activities, customers],
    leftOut: [],
  };
}

test("records are the same whether they are read quickly or thoroughly", async () => {
  await fc.assert(
    fc.asyncProperty(
      style,
      fc.array(cellsOf, { minLength: 1, maxLength: 40 }),
      fc.boolean(),
      async (written, records, invoices) => {
        const rows = records.map((each) => {
          const [year, month, day] = each.day;
          const date = dayText(written.order, written.sign, year, month, day);
          const cells = [
            `INV-${each.id}`,
            `C${each.customer}`,
            each.name,
            date,
            String(each.term),
            amountText(each.cents, written),
            each.currency,
            each.kind,
            `${date} ${pad(each.time[0])}:${pad(each.time[1])}`,
          ];
          if (each.odd) cells[each.odd[0]] = each.odd[1];
          if (each.strange === "blank") return cells.map(() => "");
          if (each.strange === "header") return headers;
          return each.strange === "short" ? cells.slice(0, 8) : cells;
        });
        await expectSame(fileOf(rows, written), mappingOf(written, invoices));
      },
    ),
    { numRuns: 8, seed: 11 },
  );
});

const styles = (["ymd", "dmy", "mdy"] as const).flatMap((order) =>
  ([".", ","] as const).map((decimal) => [order, decimal] as const),
);

test.each(styles)(
  "every odd cell in every column is read alike: %s, %s",
  async (order, decimal) => {
    const written: Style = {
      ...{ order, decimal, sign: ".", group: "", delimiter: "|", quote: "", end: "\n" },
      ...{ encoding: "utf-8", negate: false },
    };
    const date = dayText(order, ".", 2024, 3, 14);
    const sound = (at: number) => [
      ...[`I${at}`, "C1", "Name", date, "30", `1${decimal}50`, "EUR", "Invoice"],
      `${date} 10:30`,
    ];
    const rows = [sound(0), sound(1)];
    for (let column = 0; column < headers.length; column += 1) {
      for (const cell of oddCells) {
        rows.push(sound(rows.length).map((each, index) => (index === column ? cell : each)));
      }
    }
    for (const invoices of [true, false])
      await expectSame(fileOf(rows, written), mappingOf(written, invoices));
  },
);

test("the database's own reader and the count of lines agree on what is a record", async () => {
  const written: Style = {
    ...{ order: "ymd", decimal: ".", sign: "-", group: "", delimiter: ";", quote: '"', end: "\n" },
    ...{ encoding: "utf-8", negate: false },
  } as const;
  const row = "I1;C1;Name;2024-01-05;30;1.50;EUR;Invoice;2024-01-05 10:30";
  const head = headers.join(";");
  for (const body of [
    `${row}\n\n${row}\n`,
    `${row}\n${row};\n${row}\n`,
    `${row};;\n${row}\n`,
    `${row}\n${row.replace("Name", '"Na;me"')}\n`,
    `${row}\n${row.replace("Name", '"Na\nme"')}\n${row}`,
    `${row}\r\n${row}\n`,
    `${row}\n${row.slice(0, 20)}\n${row}\n`,
    `${row}\n;;;;;;;;\n${row}\n`,
    `${row}\n${row.replace("Name", "a\u0000b")}\n`,
    `${row}\n\n\n`,
    row,
    "",
  ]) {
    await expectSame(Buffer.from(`${head}\n${body}`, "utf8"), mappingOf(written, true));
  }
});

test("large files are read quickly: nothing is left for the thorough way", async () => {
  const written: Style = {
    ...{ order: "dmy", decimal: ",", sign: ".", group: "", delimiter: ";", quote: "", end: "\r\n" },
    ...{ encoding: "windows-1250", negate: false },
  } as const;
  const rows = Array.from({ length: 3000 }, (_, at) => [
    ...[
      `I${at}`,
      `C${at % 50}`,
      "Łódź",
      `0${1 + (at % 9)}.01.2024`,
      "30",
      `${at},50`,
      "EUR",
      "Invoice",
    ],
    "05.01.2024 10:30",
  ]);
  const mapping = mappingOf(written, true);
  const { layout } = mapping;
  await withFile("file.csv", fileOf(rows, written), async (file, folder) => {
    const opened = await openPart(file);
    const columns = columnsOf(mapping);
    const seen = seenCells(opened, layout, columns);
    const database = await openDatabase(opened.path, folder);
    const source = await loadRaw(database, {
      ...{ opened, layout, folder, columns },
      quick: (spaces) => (reader, marks) =>
        quickSelect(planQuick(mapping, seen, spaces), reader, marks),
    });
    expect(source.isQuick).toBe(true);
    // The header is kept as it stands, and the rest is typed.
    expect(await database.rows("select count(*)::integer from raw")).toEqual([[1]]);
    database.close();
  });
});
