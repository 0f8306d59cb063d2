import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dialect } from "../../../app/imports/parser/dialect.ts";
import {
  type FileRecord,
  isEmptyLine,
  RecordReader,
  recordsOf,
} from "../../../app/imports/parser/records.ts";

const comma: Dialect = { delimiter: ",", quote: '"', escape: '"' };
const wide = (width: number): Dialect => ({
  ...comma,
  headers: Array.from({ length: width }, (_, index) => `column ${index + 1}`),
});

const read = (text: string, dialect: Dialect = comma): FileRecord[] =>
  [...recordsOf([text], dialect)].filter((record) => !isEmptyLine(record));
const cells = (text: string, dialect?: Dialect) => read(text, dialect).map((each) => each.cells);

describe("cells", () => {
  test.each<readonly [string, string, Dialect, string[][]]>([
    [
      "all three line ends, mixed",
      "a,b\rc,d\r\ne,f\ng,h",
      comma,
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
        ["g", "h"],
      ],
    ],
    [
      "doubled quotes, delimiters and line ends inside quotes",
      '"a ""b"" c","d,e","f\r\ng"\n',
      comma,
      [['a "b" c', "d,e", "f\r\ng"]],
    ],
    ["quotes in quotes that nobody doubled", '1,"ha "ha" ha"\n', comma, [["1", 'ha "ha" ha']]],
    [
      "quotes inside an unquoted cell are letters",
      'Round 48"",5" wide\n',
      comma,
      [['Round 48""', '5" wide']],
    ],
    ["spaces around a quoted cell", 'a, "b,c" ,d\n', comma, [["a", "b,c", "d"]]],
    [
      "several characters between cells",
      "a||b|c||\n",
      { ...comma, delimiter: "||" },
      [["a", "b|c", ""]],
    ],
    [
      "a delimiter that ends with a blank, cut off by an editor",
      "a, b,\nc, d, \n",
      { ...comma, delimiter: ", " },
      [
        ["a", "b", ""],
        ["c", "d", ""],
      ],
    ],
    [
      "backslashes before quotes and before themselves only",
      '"8\\" by 5\\\'","C:\\\\x",\\N\n',
      { ...comma, escape: "\\" },
      [["8\" by 5\\'", "C:\\x", "\\N"]],
    ],
    [
      "a delimiter that is escaped without quotes",
      "a\\,b,c\n",
      { delimiter: ",", quote: "", escape: "\\" },
      [["a,b", "c"]],
    ],
    [
      "no delimiter at all",
      'Smith, John\n"a,b"\n',
      { delimiter: "", quote: '"', escape: '"' },
      [["Smith, John"], ["a,b"]],
    ],
    ["zeros", "a\u0000,b\n", comma, [["a\u0000", "b"]]],
    [
      "fixed width, a short line",
      "ab  1 \nc\n",
      { delimiter: "", quote: "", escape: "", widths: [0, 4] },
      [
        ["ab", "1"],
        ["c", ""],
      ],
    ],
  ])("%s", (_, text, dialect, expected) => {
    expect(cells(text, dialect)).toEqual(expected);
  });

  test("a quoted cell of a megabyte is a cell", () => {
    const long = 'x,""\n'.repeat(200_000);
    const [record] = read(`1,"${long}",2\n`);
    expect(record?.fault).toBeNull();
    expect(record?.cells).toEqual(["1", long.replaceAll('""', '"'), "2"]);
  });

  test("a line that nobody could hold is a fault, and the next line is read", () => {
    const pieces = Array.from({ length: 10 }, () => "x".repeat(1_000_000));
    const records = [...recordsOf([...pieces, "\na,b\n"], comma)];
    expect(records.map((record) => [record.line, record.fault])).toEqual([
      [1, "too_long"],
      [2, null],
    ]);
  });
});

describe("a record that is not as wide as the table", () => {
  test("a quote that opens a cell and closes nothing is a letter, and told", () => {
    const records = read('1,"$78.07,"Table, 48"""\n2,3,4\n', wide(3));
    expect(records.map((record) => record.cells)).toEqual([
      ["1", '"$78.07', 'Table, 48"'],
      ["2", "3", "4"],
    ]);
    expect(records.map((record) => record.fault)).toEqual(["unclosed_quote", null]);
  });

  test("in the last column too, before a line with quotes of its own", () => {
    expect(cells('a,b,"\nc,"d,e","f"\n', wide(3))).toEqual([
      ["a", "b", '"'],
      ["c", "d,e", "f"],
    ]);
  });

  test("a quote at the end of a cell that nobody doubled", () => {
    expect(cells('1,"Table, 48"","Made, here"\n', wide(3))).toEqual([
      ["1", 'Table, 48"', "Made, here"],
    ]);
  });

  test("another delimiter, where it gives exactly the width", () => {
    expect(cells("1,2,3\n4;5,5;6\n7\t8\t9\n", wide(3))).toEqual([
      ["1", "2", "3"],
      ["4", "5,5", "6"],
      ["7", "8", "9"],
    ]);
  });

  test("stays as it is where nothing tells better", () => {
    expect(cells("1,2\n1;2\na;b;c,d;e\n1,2,3,4\n", wide(3))).toEqual([
      ["1", "2"],
      ["1;2"],
      ["a;b;c", "d;e"],
      ["1", "2", "3", "4"],
    ]);
  });

  test("line ends inside quotes do not count against it", () => {
    expect(cells('1,"two\nlines",3,4\n', wide(3))).toEqual([["1", "two\nlines", "3", "4"]]);
  });

  test("two stray quotes far apart spoil their own lines only", () => {
    const between = Array.from({ length: 50 }, (_, index) => `${index},b,c`).join("\n");
    const records = read(`"x,y\n${between}\nz,"w"x",v\n`, wide(3));
    expect(records).toHaveLength(52);
    expect(records[0]).toMatchObject({ cells: ['"x', "y"], fault: "unclosed_quote" });
  });
});

test("quotes that nobody closes take no more time than others", () => {
  const text = '"a,b "c,d\n""e,"f\n'.repeat(60_000);
  const before = process.cpuUsage();
  let count = 0;
  for (const _ of recordsOf([text], wide(2))) count += 1;
  const { user } = process.cpuUsage(before);
  expect(count).toBe(120_000);
  expect(user / 1e6).toBeLessThan(10);
});

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc
    .array(fc.constantFrom('"', "'", ",", ";", "|", "\t", "\n", "\r", "\\", " ", "a", "1", "é"), {
      maxLength: 8,
    })
    .map((parts) => parts.join("")),
);
const dialects = fc.record({
  delimiter: fc.constantFrom(
    ",",
    ";",
    "\t",
    "|",
    " ",
    ":",
    "^",
    "~",
    "§",
    "\u001f",
    ", ",
    "||",
    "::",
    "|~|",
    ";;",
  ),
  quote: fc.constantFrom('"', "'"),
  isDoubled: fc.boolean(),
  lineEnd: fc.constantFrom("\n", "\r", "\r\n"),
});

test("any table written in any dialect and read back is the same", () => {
  fc.assert(
    fc.property(
      dialects,
      fc.integer({ min: 1, max: 5 }).chain((width) =>
        fc.array(fc.array(anything, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 6,
        }),
      ),
      fc.integer({ min: 1, max: 50 }),
      ({ delimiter, quote, isDoubled, lineEnd }, table, size) => {
        const escaping = isDoubled ? quote : "\\";
        const write = (cell: string) =>
          quote +
          (isDoubled
            ? cell.replaceAll(quote, quote + quote)
            : cell.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`)) +
          quote;
        const text = table.map((row) => row.map(write).join(delimiter) + lineEnd).join("");
        const dialect = { delimiter, quote, escape: escaping };
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
          text.slice(index * size, (index + 1) * size),
        );
        const headers = table[0]?.map(String) ?? [];
        expect([...recordsOf([text], dialect)].map((each) => each.cells)).toEqual(table);
        expect([...recordsOf(pieces, { ...dialect, headers })].map((each) => each.cells)).toEqual(
          table,
        );
      },
    ),
    { seed: 11, numRuns: 400 },
  );
});

test("every line of any text is in one record, however the text comes in pieces", () => {
  const text = fc
    .array(fc.constantFrom('"', ",", ";", "\n", "\r", "\r\n", "a", '""', " ", "\u0000", "b,c\n"), {
      maxLength: 60,
    })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 4 }),
      (content, size, width) => {
        const dialect = width === 0 ? comma : wide(width);
        const reader = new RecordReader(dialect);
        const records: FileRecord[] = [];
        for (let at = 0; at < content.length; at += size) {
          records.push(...reader.push(content.slice(at, at + size)));
        }
        records.push(...reader.push("", true));
        expect(records).toEqual([...recordsOf([content], dialect)]);
        const lines = content.split(/\r\n|\r|\n/);
        const counted = lines.at(-1) === "" ? lines.length - 1 : lines.length;
        expect(records.reduce((sum, record) => sum + record.lines, 0)).toBe(counted);
        if (!content.includes('"')) expect(records).toHaveLength(counted);
      },
    ),
    { seed: 12, numRuns: 1500 },
  );
});

test("a line of fixed width that begins with a quote is cut like the others", () => {
  const dialect = { delimiter: "", quote: "", escape: "", widths: [0, 4], headers: ["a", "b"] };
  const cells = [...recordsOf(["1   Ann\n'2' Bob\n\"3\" Cyd\n"], dialect)].map(
    (each) => each.cells,
  );
  expect(cells).toEqual([
    ["1", "Ann"],
    ["'2'", "Bob"],
    ['"3"', "Cyd"],
  ]);
});
