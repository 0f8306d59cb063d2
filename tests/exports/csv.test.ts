import { describe, expect, test } from "vitest";
import { csv } from "../../app/exports/csv.ts";
import { figuresTable, reportTable } from "../../app/exports/figures.ts";
import { originalShape } from "../../app/exports/rejects.ts";
import type { Layout } from "../../app/imports/mapping.ts";
import type { BreakdownRow } from "../../app/metrics/metric.ts";

const one = (value: string | number | boolean | null) => csv(["x"], [[value]]).split("\r\n")[1];

describe("a cell", () => {
  test.each([
    ["plain", "plain"],
    ["a,b", '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ["two\nlines", '"two\nlines"'],
    [null, ""],
    [true, "true"],
    [-12.5, "-12.5"],
  ])("%j is written %s", (value, written) => {
    expect(one(value)).toBe(written);
  });

  test.each(["=1+1", "+420 123", "-a", "@cmd", "\tx", '=HYPERLINK("x")'])(
    "%j would run as a formula and is made inert",
    (value) => {
      expect(one(value)?.replace(/^"/, "").startsWith("'")).toBe(true);
    },
  );

  test.each(["-12.50", "+3", "-1.234,50", "00123", "1E5"])("the number or id %s stays", (value) => {
    expect(one(value)?.replaceAll('"', "")).toBe(value);
  });
});

test("rows end in CRLF, the header too", () => {
  expect(csv(["a", "b"], [[1, "x"]])).toBe("a,b\r\n1,x\r\n");
});

test("the rows of a dimension begin with it; what is n/a is empty", () => {
  const row: BreakdownRow = {
    key: "north",
    label: "North",
    metric: "dso",
    as_of: "2026-03-31",
    from: "2026-01-01",
    to: "2026-03-31",
    scope: {},
    variant: { window: 3 },
    value: null,
    unit: "days",
    numerator: null,
    denominator: 0,
    currency: "EUR",
    data_through: "2026-04-02",
    notes: [],
  };
  const { header, rows } = figuresTable([row]);
  expect(header.slice(0, 3)).toEqual(["key", "label", "metric"]);
  expect(rows).toEqual([
    [
      "north",
      "North",
      "dso",
      "2026-03-31",
      "2026-01-01",
      "2026-03-31",
      null,
      "days",
      null,
      0,
    ].concat(["EUR", "2026-04-02"]),
  ]);
});

test("a report keeps the order of its columns", () => {
  const columns = [
    { name: "bucket", unit: "text" as const },
    { name: "open_amount", unit: "money" as const },
  ];
  const table = reportTable({ columns, rows: [{ open_amount: 5, bucket: "1-30" }] });
  expect(table).toEqual({ header: ["bucket", "open_amount"], rows: [["1-30", 5]] });
});

test("rejected records come back in the shape of their file, unaltered, each with its reason", () => {
  const layout: Layout = {
    container: "csv",
    encoding: "windows-1250",
    delimiter: ";",
    quote: '"',
    escape: '"',
    headerRecord: 1,
    firstRecord: 2,
    headers: ["No", "Amount; EUR"],
  };
  const rejects = [
    { line: 4, reason: "“x” is no amount", raw: "=1;x\r\n" },
    { line: 9, reason: "a; b", raw: '2;"a;b"' },
  ];
  expect(originalShape(layout, 12, rejects)).toBe(
    '\ufeffrecoup_reject;recoup_reason;No;"Amount; EUR"\n12:4;“x” is no amount;=1;x\n12:9;"a; b";2;"a;b"\n',
  );
  // Without quotes a remark gives way to the delimiter; lines of fixed width stay whole.
  expect(
    originalShape({ ...layout, quote: "", headers: ["No"] }, 12, [
      { line: 9, reason: "a; b", raw: "2;3" },
    ]),
  ).toBe("\ufeffrecoup_reject;recoup_reason;No\n12:9;a  b;2;3\n");
  // A reason that begins with somebody's header is no formula.
  expect(
    originalShape({ ...layout, headers: ["No"] }, 12, [
      { line: 2, reason: '=HYPERLINK("x") is blank', raw: "" },
    ]),
  ).toBe(`\ufeffrecoup_reject;recoup_reason;No\n12:2;"'=HYPERLINK(""x"") is blank";\n`);
  // A row of a workbook is kept as CSV.
  expect(
    originalShape({ ...layout, container: "sheet", delimiter: "" }, 3, [
      { line: 2, reason: "no date", raw: '7,"a,b"' },
    ]),
  ).toBe('\ufeffrecoup_reject,recoup_reason,No,Amount; EUR\n3:2,no date,7,"a,b"\n');
});
