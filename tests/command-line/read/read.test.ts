import { writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseArguments } from "../../../app/command-line/arguments.ts";
import { runCommand } from "../../../app/command-line/commands.ts";
import { readOptions } from "../../../app/command-line/read/options.ts";
import { runRead } from "../../../app/command-line/read/read.ts";
import { rowsOf, workbookOf } from "../../imports/containers/ooxml.ts";
import {
  invoices,
  plain,
  shop,
  written,
  writtenCells,
  writtenRow,
} from "../../imports/recognise/pollution.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

let folder: ReturnType<typeof temporaryFolder>;
let out: string;
let err: string[];

beforeEach(() => {
  folder = temporaryFolder();
  out = "";
  err = [];
});
afterEach(() => folder.remove());

const console = {
  out: (line: string) => {
    out += `${line}\n`;
  },
  err: (line: string) => void err.push(line),
};

function file(name: string, content: string | Buffer): string {
  const target = path.join(folder.path, name);
  writeFileSync(target, content);
  return target;
}

async function read(content: string | Buffer, ...options: string[]): Promise<string> {
  out = "";
  const words = [file("export.csv", content), ...options];
  expect(await runRead(parseArguments(words, readOptions.valued, readOptions.flags), console)).toBe(
    0,
  );
  return out;
}

const ledger =
  "Otevřené položky k 31.12.2024;;;;\r\n\r\n" +
  "Doklad;Odběratel;Vystaveno;Splatnost;Částka\r\n" +
  "FV1;Žďár, s.r.o.;1.1.2025;31.1.2025;1 234,50\r\n" +
  "FV2;Novák;13.1.2025;13.2.2025;200,00\r\n" +
  "Celkem;;;;1 434,50\r\n";

const bars = (line: string) => `|${line.replaceAll(",", "|")}|`;
const semicolons = (line: string, index: number) =>
  index === 1 ? line.replaceAll(",", ";") : line;

describe("read --csv", () => {
  test("headers and rows as they stand, commas and CRLF; totals and titles are no rows", async () => {
    expect(await read(ledger, "--csv")).toBe(
      "Doklad,Odběratel,Vystaveno,Splatnost,Částka\r\n" +
        'FV1,"Žďár, s.r.o.",1.1.2025,31.1.2025,"1 234,50"\r\n' +
        'FV2,Novák,13.1.2025,13.2.2025,"200,00"\r\n',
    );
    expect(err).toEqual([]);
  });

  test("no line of headers where the file has none, an empty cell alone is quoted", async () => {
    expect(await read("1;2,5\n3;4,5\n5;6,5\n", "--csv")).toBe('1,"2,5"\r\n3,"4,5"\r\n5,"6,5"\r\n');
    expect(await read('name\n"a"\n', "--csv")).toBe("name\r\na\r\n");
  });

  test("short rows get blanks, blanks beyond the table go, other cells stay", async () => {
    const content =
      "id,amount,day\n1,2.5,2024-01-31\n2,3.5\n3,4.5,2024-02-29,,\n4,5.5,2024-03-31,why\n";
    expect(await read(content, "--csv")).toBe(
      "id,amount,day\r\n1,2.5,2024-01-31\r\n2,3.5,\r\n3,4.5,2024-02-29\r\n4,5.5,2024-03-31,why\r\n",
    );
  });

  test("zeros, a legacy encoding and gzip", async () => {
    expect(await read("a,b\n1\u0000,2\n", "--csv")).toBe("a,b\r\n1,2\r\n");
    const latin = Buffer.from("Kund;Belopp\nÅsa;1,5\nBjörn;2,5\n", "latin1");
    expect(await read(latin, "--csv")).toBe('Kund,Belopp\r\nÅsa,"1,5"\r\nBjörn,"2,5"\r\n');
    expect(await read(gzipSync("a,b\n1,2\n"), "--csv")).toBe("a,b\r\n1,2\r\n");
  });

  test("several tables stand one after another; --part picks one", async () => {
    const content =
      "id,amount\n1,2.5\n2,3.5\n\nday,who,hours\n2024-01-31,Ann,5\n2024-02-01,Bob,6\n";
    const first = "id,amount\r\n1,2.5\r\n2,3.5\r\n";
    const second = "day,who,hours\r\n2024-01-31,Ann,5\r\n2024-02-01,Bob,6\r\n";
    expect(await read(content, "--csv")).toBe(`${first}\r\n${second}`);
    expect(await read(content, "--csv", "--part", "2")).toBe(second);
  });

  test("what befalls files on the way changes nothing", async () => {
    const clean = written(shop, { ...plain, quoted: [] });
    const ways = [
      written(shop),
      written(shop, { ...plain, delimiter: ";", lineEnd: "\n" }),
      written(shop, { ...plain, delimiter: "\t", lineEnd: "\r" }),
      written(shop, { ...plain, delimiter: ", " }),
      written(shop, { ...plain, quote: "'", escape: "'" }),
      written(shop, { ...plain, escape: "" }),
      `PREAMBLE,,,,,,,,\r\n,,,,,,,,\r\n${written(shop)}`,
      written(shop).trimEnd(),
      `${written(shop)}\r\n\r\n`,
      Buffer.from(`\ufeff${written(shop)}`, "utf16le"),
    ];
    for (const way of ways) expect(await read(way, "--csv")).toBe(clean);
    expect(await read(written(shop.slice(1)), "--csv")).toBe(
      written(shop.slice(1), { ...plain, quoted: [] }),
    );
    const ledgerText = written(invoices, { ...plain, quoted: [] });
    expect(await read(written(invoices, { ...plain, delimiter: ";" }), "--csv")).toBe(ledgerText);
  });

  test.each([
    ["lines below the list", "id,who,day,sum\n", "FOOTNOTE\nLiczba: 4\n(4 rows)\n\u001a"],
    ["a line of dashes below the headers", "id,who,day,sum\n--,---,---,---\n", ""],
    ["a delimiter at the end of each line", "id,who,day,sum,\n", "", (line: string) => `${line},`],
    ["bars around the cells", "|id|who|day|sum|\n|---|---|---|---|\n", "|---|---|---|---|\n", bars],
    ["zeros", "id,who,day,sum\u0000\n", "", (line: string) => `${line}\u0000`],
    ["semicolons in one row", "id,who,day,sum\n", "", semicolons],
  ])("%s", async (_name, above, below, change = (line: string) => line) => {
    const lines = [
      "A-1,Novák,2024-01-31,1.50",
      '"A-2",Lee,2024-02-29,2.50',
      "A-3,Åsa,2024-03-31,3.75",
    ];
    const days = [...lines, "A-4,Dov,2024-04-30,4.25"];
    const text = days.map((line, index) => `${change(line.replaceAll('"', ""), index)}\n`).join("");
    expect(await read(above + text + below, "--csv")).toBe(
      `id,who,day,sum\r\n${days.map((line) => line.replaceAll('"', "")).join("\r\n")}\r\n`,
    );
  });

  test("of a sheet without rows nothing is written", async () => {
    const sheets = [
      { name: "Empty", rows: "" },
      {
        name: "List",
        rows: rowsOf([
          ["id", "sum"],
          ["A-1", 2.5],
        ]),
      },
      { name: "Behind", rows: "" },
    ];
    expect(await read(workbookOf({ sheets }), "--csv")).toBe("id,sum\r\nA-1,2.5\r\n");
  });

  test("rows of words alone are rows, be they sentences", async () => {
    const rows = "He called and promised to pay,call\r\nShe will pay on the first.,call\r\n";
    const list = `Comment,Kind\r\n${rows}We sent them a letter today,letter\r\n`;
    expect(await read(list, "--csv")).toBe(list);
  });

  test("a row without a date that says what the row above it says is no total", async () => {
    const list = "id,since,sum\r\nC1,2024-01-31,1.50\r\nC2,,1.50\r\nC3,2024-02-29,2.50\r\n";
    expect(await read(list, "--csv")).toBe(list);
  });

  test("a stray quote, a delimiter too many and another delimiter spoil nothing but their place", async () => {
    for (const at of [0, 1, 7, shop.length - 1]) {
      for (const column of shop[0]?.keys() ?? []) {
        const spoilt = (cells: readonly string[]) =>
          shop
            .map((row, index) => (index === at ? `${cells.join(",")}\r\n` : writtenRow(row, plain)))
            .join("");
        const cells = writtenCells(shop[at] ?? [], plain);
        const cell = cells[column] ?? "";
        const quoted = cells.with(column, cell.startsWith('"') ? `""${cell.slice(1)}` : `"${cell}`);
        const expected = shop.map((row, index) =>
          index === at ? row.with(column, `"${row[column]}`) : row,
        );
        expect(await read(spoilt(quoted), "--csv")).toBe(
          written(expected, { ...plain, quoted: [] }),
        );
      }
    }
  });
});

test("read --json says what was understood and has the rows by their headers", async () => {
  const found = JSON.parse(await read(ledger, "--json"));
  expect(found).toMatchObject({
    file: "export.csv",
    tables: [
      {
        container: "csv",
        encoding: "utf-8",
        delimiter: ";",
        line_ends: { LF: 0, CRLF: 6, CR: 0 },
        header_records: [2, 2],
        first_record: 3,
        last_record: 4,
        skipped: { total: 1 },
        row_count: 2,
        table: "invoices",
        rows: [
          { Doklad: "FV1", Odběratel: "Žďár, s.r.o.", Částka: "1 234,50" },
          { Doklad: "FV2", Odběratel: "Novák", Částka: "200,00" },
        ],
      },
    ],
  });
  const [table] = found.tables;
  expect(table.columns[4]).toEqual({
    header: "Částka",
    column: "invoices.amount",
    type: "money",
    format: ",",
    confidence: expect.any(Number),
    found_by: "name",
  });
  expect(table.accented).toContain("Odběratel");
});

test("read prints labels and values, and columns that no table of ours has", async () => {
  const lines = (await read("pen;ink\n1,5;red\n2,5;blue\n")).split("\n");
  expect(lines).toContain("delimiter  semicolon ;");
  expect(lines).toContain("data       2 rows, records 2 to 3, lines 2 to 3");
  expect(lines.some((line) => /^ {2}pen\s+–\s+number$/.test(line))).toBe(true);
  const words = (await read(ledger)).split("\n").find((line) => line.startsWith("encoding"));
  expect(words).toBe("encoding   utf-8  Odběratel  Částka  Žďár");
});

describe("what cannot be read", () => {
  const run = (...words: string[]) => runCommand(["read", ...words], console);

  test("is refused with one line and exit code 1", async () => {
    expect(await run(file("a.csv", ""))).toBe(1);
    expect(await run(file("b.pdf", "%PDF-1.7\n"), "--csv")).toBe(1);
    expect(await run(path.join(folder.path, "none.csv"))).toBe(1);
    expect(await run(folder.path)).toBe(1);
    expect(await run(file("c.csv", "a,b\n1,2\n"), "--part", "2")).toBe(1);
    expect(err).toHaveLength(5);
    expect(out).toBe("");
  });

  test("wrong usage is exit code 2", async () => {
    expect(await run()).toBe(2);
    expect(await run("a.csv", "b.csv")).toBe(2);
    expect(await run("a.csv", "--part", "x")).toBe(2);
  });
});
