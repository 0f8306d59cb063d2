import { describe, expect, test } from "vitest";
import type { Layout } from "../../../app/imports/mapping.ts";
import { findLayouts, headRecords } from "../../../app/imports/recognise/layout.ts";
import {
  invoices,
  people,
  plain,
  shop,
  type Writing,
  written,
  writtenCells,
  writtenRow,
} from "./pollution.ts";

type Rows = readonly (readonly string[])[];

/** The header, null where there is none, and the rows of each table that a text is read as. */
function tablesIn(
  text: string,
): { layout: Layout; header: readonly string[] | null; rows: string[][] }[] {
  return findLayouts(text, "utf-8", true).map((layout) => {
    const records = headRecords(text, layout, true, Number.POSITIVE_INFINITY);
    const rows = records
      .slice(layout.firstRecord - 1, layout.lastRecord)
      .map((record) => record.cells)
      .filter((cells) => cells.some((cell) => cell.trim() !== ""));
    return { layout, header: layout.headerRecord === null ? null : layout.headers, rows };
  });
}

/** A row as one quoted cell, its own quotes doubled. */
const wholeLine = (row: readonly string[], writing: Writing) =>
  `"${writtenRow(row, { ...writing, lineEnd: "" }).replaceAll('"', '""')}"\r\n`;

function expectTable(text: string, header: readonly string[] | null, rows: Rows): void {
  const tables = tablesIn(text);
  expect(tables.map((table) => table.header)).toEqual([header]);
  const width = tables[0]?.layout.headers.length ?? 0;
  const trimmed = (tables[0]?.rows ?? []).map((cells) => {
    const extra = cells.slice(width);
    return extra.every((cell) => cell === "") ? cells.slice(0, width) : cells;
  });
  expect(trimmed).toEqual(rows);
}

const sources: readonly (readonly [string, Rows])[] = [
  ["shop", shop],
  ["invoices", invoices],
  ["people", people],
];

describe.each(sources)("%s", (_, source) => {
  const [header = [], ...rows] = source;
  const writing = { ...plain, quoted: [] };

  test.each([
    ",",
    ";",
    "\t",
    "|",
    "^",
    "~",
    "\u001f",
    "§",
    ", ",
    "||",
    "::",
    "|~|",
    ";;",
    "\t\t",
    "\\t",
  ])("delimiter %j", (delimiter) => {
    for (const lineEnd of ["\n", "\r", "\r\n"]) {
      for (const quoted of [[], [0], header.map((_name, index) => index)]) {
        expectTable(written(source, { ...plain, delimiter, lineEnd, quoted }), header, rows);
      }
    }
  });

  test.each<readonly [string, Partial<Writing>]>([
    ["apostrophes", { quote: "'", escape: "'" }],
    ["backslashes", { escape: "\\" }],
    ["apostrophes and backslashes", { quote: "'", escape: "\\" }],
    ["slashes", { escape: "/" }],
    ["carets", { escape: "^" }],
  ])("quotes and escapes: %s", (_name, changed) => {
    for (const delimiter of [",", ";", "\t"]) {
      const all = header.map((_column, index) => index);
      expectTable(written(source, { ...plain, ...changed, delimiter, quoted: all }), header, rows);
    }
  });

  test.each(["“”", "„“", "«»", "’’", "**", "||", "þþ"])(
    "cells in quotes of another kind: %s",
    (pair) => {
      const [open = "", close = ""] = pair;
      for (const delimiter of [",", ";", "\t"]) {
        const text = source.map((row) =>
          row.map((cell) => open + cell.replaceAll('"', "'") + close).join(delimiter),
        );
        const plainer = source.map((row) => row.map((cell) => cell.replaceAll('"', "'")));
        expectTable(text.join("\n"), plainer[0] as string[], plainer.slice(1));
      }
    },
  );

  test("every line in quotes as a whole, the headers or not, with blank cells behind", () => {
    for (const delimiter of [",", ";"]) {
      for (const quoted of [[], header.map((_column, index) => index)]) {
        const lines = source.map((row) => wholeLine(row, { ...plain, delimiter, quoted }));
        expectTable(lines.join(""), header, rows);
        expectTable(lines.join("").replaceAll("\r\n", ";;;\r\n"), header, rows);
        const names = writtenRow(header, { ...plain, delimiter });
        expectTable(names + lines.slice(1).join(""), header, rows);
      }
    }
  });

  test("backslashes before the quotes of single rows", () => {
    for (const [index, row] of source.entries()) {
      if (index < 2 || !row.some((cell) => cell.includes('"'))) continue;
      const cells = row.map((cell) => `"${cell.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`);
      const lines = source.map((each) => writtenRow(each, writing));
      lines[index] = `${cells.join(",")}\r\n`;
      expectTable(lines.join(""), header, rows);
    }
  });

  test("cells that are formulas of one text, as spreadsheets are made to keep noughts", () => {
    const formulas = rows.map((row) => row.map((cell) => `="${cell.replaceAll('"', '""')}"`));
    expectTable([header, ...formulas].map((row) => `${row.join(",")}\n`).join(""), header, rows);
    const quoted = rows.map((row) => row.map((cell) => `="${cell.replaceAll('"', '""')}"`));
    expectTable(written([header, ...quoted], writing), header, rows);
  });

  test("no line end at the end, two of them, blank lines between, a line that names the delimiter", () => {
    const text = written(source, writing);
    expectTable(text.trimEnd(), header, rows);
    expectTable(`${text}\r\n\r\n`, header, rows);
    expectTable(text.replaceAll("\r\n", "\r\n\r\n"), header, rows);
    expectTable(`sep=,\r\n${text}`, header, rows);
    expectTable(`\ufeff${text}`, header, rows);
  });

  test("one row, headers only", () => {
    expectTable(written(source.slice(0, 2), writing), header, rows.slice(0, 1));
    expectTable(written(source.slice(0, 1), writing), header, []);
  });

  test.each([
    ["a title", ["List of everything"]],
    ["a title and a blank row", ["List of everything", ""]],
    ["three titles with delimiters", ["List,,,", "As of 31.12.2024,,,", ",,,"]],
    ["a title with a date, two blank lines", ["Report of,2024-12-31", "", ""]],
  ])("above: %s", (_name, titles) => {
    expectTable(`${titles.join("\r\n")}\r\n${written(source, writing)}`, header, rows);
  });

  test("mixed line ends", () => {
    const text = source
      .map((row, index) =>
        writtenRow(row, { ...writing, lineEnd: ["\n", "\r\n", "\r"][index % 3] as string }),
      )
      .join("");
    expectTable(text, header, rows);
  });

  test("blank columns before and behind, blank rows", () => {
    const shifted = source.map((row) => ["", ...row]);
    const names = ["column 1", ...header];
    expectTable(written(shifted, writing), names, shifted.slice(1));
    const gapped = source.flatMap((row, index) => (index === 3 ? [row, row.map(() => "")] : [row]));
    expectTable(written(gapped, writing), header, rows);
  });

  test("a blank header and one that stands twice", () => {
    const names = header.map((name, index) =>
      index === 1 ? "" : index === 2 ? (header[0] as string) : name,
    );
    const unique = names.map((name, index) =>
      index === 1 ? "column 2" : index === 2 ? `${name} 2` : name,
    );
    expectTable(written([names, ...rows], writing), unique, rows);
  });

  test("a header of a megabyte", () => {
    const long = "HEAD".repeat(250_000);
    expectTable(
      written([[long, ...header.slice(1)], ...rows], writing),
      [long, ...header.slice(1)],
      rows,
    );
  });

  test("two tables: wider, narrower, as wide; with and without a blank line between", () => {
    const wider = source.map((row, index) => [...row, index === 0 ? "Extra" : `x${index}`]);
    const narrower = source.map((row) => row.slice(0, -1));
    for (const other of [wider, narrower]) {
      for (const between of ["", "\r\n", ",,,,\r\n"]) {
        const tables = tablesIn(written(source, writing) + between + written(other, writing));
        expect(tables.map((table) => table.header)).toEqual([header, other[0]]);
        expect(tables.map((table) => table.rows)).toEqual([rows, other.slice(1)]);
        expect(tables.map((table) => table.layout.part?.table)).toEqual([1, 2]);
      }
    }
  });
});

describe("shop", () => {
  const [header = [], ...rows] = shop;

  test("no header", () => {
    expectTable(written(rows), null, rows);
    expectTable(written(invoices.slice(1)), null, invoices.slice(1));
  });

  test("two and three rows of headers", () => {
    for (const count of [2, 3]) {
      const text = written([...Array.from({ length: count }, () => header), ...rows]);
      const joined = header.map((name) => Array.from({ length: count }, () => name).join(" "));
      expectTable(text, joined, rows);
    }
  });

  test("a delimiter too many in each place of each row: blank cells, nothing lost", () => {
    for (const [at, row] of shop.entries()) {
      for (const column of header.keys()) {
        const cells = writtenCells(row, plain);
        cells.splice(column, 0, "");
        const text = shop
          .map((each, index) => (index === at ? `${cells.join(",")}\r\n` : writtenRow(each, plain)))
          .join("");
        const [table, more] = tablesIn(text);
        expect(more).toBeUndefined();
        if (at === 0) expect(table?.header).toEqual(header);
        const found =
          at === 0
            ? table?.rows
            : table?.rows.map((cells2, index) =>
                index === at - 1 ? cells2.filter((cell) => cell !== "").concat("") : cells2,
              );
        expect(found).toEqual(rows);
      }
    }
  });

  test("a delimiter too few: the row is short, the others are as they were", () => {
    for (const [at, row] of shop.entries()) {
      for (let column = 1; column < header.length; column += 1) {
        const cells = writtenCells(row, plain);
        cells.splice(column - 1, 2, `${cells[column - 1]}${cells[column]}`);
        const text = shop
          .map((each, index) => (index === at ? `${cells.join(",")}\r\n` : writtenRow(each, plain)))
          .join("");
        const [table, more] = tablesIn(text);
        expect(more).toBeUndefined();
        const others = (all: readonly (readonly string[])[] = []) =>
          all.filter((_, index) => index !== at - 1);
        expect(others(table?.rows)).toEqual(others(rows));
        expect(table?.rows).toHaveLength(rows.length);
      }
    }
  });

  test("a quote too many in each place", () => {
    for (const [at, row] of shop.entries()) {
      for (const column of header.keys()) {
        const cells = writtenCells(row, plain);
        const cell = cells[column] as string;
        cells[column] = cell.startsWith('"') ? `""${cell.slice(1)}` : `"${cell}`;
        const text = shop
          .map((each, index) => (index === at ? `${cells.join(",")}\r\n` : writtenRow(each, plain)))
          .join("");
        const polluted = shop.map((each, index) =>
          index === at
            ? each.map((value, position) => (position === column ? `"${value}` : value))
            : each,
        );
        expectTable(text, polluted[0] as string[], polluted.slice(1));
      }
    }
  });

  test("quotes that nobody escaped", () => {
    expectTable(written(shop, { ...plain, escape: "" }), header, rows);
  });

  test.each(["'", "`"])("single rows in other quotes: %s", (quote) => {
    for (const quoted of [[], header.map((_, index) => index)]) {
      for (const at of shop.keys()) {
        const all = header.map((_, index) => index);
        const odd = { ...plain, quote, escape: quote, quoted: all };
        const text = shop
          .map((each, index) => writtenRow(each, index === at ? odd : { ...plain, quoted }))
          .join("");
        expectTable(text, header, rows);
      }
    }
  });

  test("single rows in quotes as a whole, and with a space behind each delimiter", () => {
    for (const at of shop.keys()) {
      const whole = shop.map((each, index) =>
        index === at ? wholeLine(each, plain) : writtenRow(each, plain),
      );
      expectTable(whole.join(""), header, rows);
      const spaced = shop.map((each, index) =>
        writtenRow(each, index === at ? { ...plain, delimiter: ", " } : plain),
      );
      expectTable(spaced.join(""), header, rows);
    }
  });

  test("another delimiter in single rows", () => {
    for (const delimiter of [";", "\t", "|", "^", ":"]) {
      for (const at of shop.keys()) {
        const text = shop
          .map((each, index) =>
            writtenRow(each, index === at ? { ...plain, delimiter, quoted: [1, 5, 6, 7] } : plain),
          )
          .join("");
        expectTable(text, header, rows);
      }
    }
  });
});
