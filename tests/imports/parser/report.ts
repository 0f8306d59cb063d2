import type { Layout } from "../../../app/imports/mapping.ts";
import { findFurniture } from "../../../app/imports/parser/furniture.ts";
import { FurnitureFiller } from "../../../app/imports/parser/furniture-filler.ts";
import type { FoundFurniture } from "../../../app/imports/parser/furniture-kinds.ts";
import { isEmptyLine, recordsOf } from "../../../app/imports/parser/records.ts";
import { furnished } from "../../../app/imports/recognise/furniture.ts";

const dialect = { delimiter: ";", quote: '"', escape: '"' };

const marks: Readonly<Record<string, string>> = {
  data: "d",
  total: "t",
  carried: "c",
  note: "n",
  header: "p",
  blank: "b",
};

/**
 * A report whose lines begin with what they are: `.` a title, `#` the header, `d` data,
 * `0` or `1` a heading of that level, `h` one without rows, `t` a total, `c` carried,
 * `n` a note, `p` a page's title or header again, `b` blank. Then `|` and the line.
 */
export function report(marked: string): {
  readonly expected: readonly string[];
  readonly text: string;
  readonly layout: Layout;
} {
  const lines = marked
    .split("\n")
    .map((line) => line.trimStart())
    .filter((line) => line !== "");
  const expected = lines.map((line) => line.slice(0, line.indexOf("|")));
  const bodies = lines.map((line) => line.slice(line.indexOf("|") + 1));
  const header = expected.indexOf("#");
  const headers = (bodies[header] ?? "").split(";").map((cell) => cell.trim());
  return {
    expected,
    text: bodies.join("\n"),
    layout: {
      container: "csv",
      encoding: "utf-8",
      ...dialect,
      headerRecord: header + 1,
      firstRecord: header + 2,
      headers: headers.map((cell, index) => cell || `column ${index + 1}`),
    },
  };
}

export function furnitureOf(text: string, layout: Layout): FoundFurniture {
  return findFurniture(() => recordsOf([text], dialect), layout);
}

/** What each line was found to be, in the marks of {@link report}. */
export function marksOf(expected: readonly string[], found: FoundFurniture): string[] {
  const levels = new Map(found.headings.map(({ heading, level }) => [heading.record, level]));
  return expected.map((mark, index) => {
    if (mark === "." || mark === "#") return mark;
    const kind = found.kindOf(index + 1);
    if (kind === "heading") return String(levels.get(index + 1) ?? "h");
    return marks[kind] ?? kind;
  });
}

/** The rows of data with what the headings and rows above give them, beneath the headers of the filled columns. */
export function filledRows(text: string, layout: Layout, found: FoundFurniture, hasRows = false) {
  const known = furnished(layout, found, hasRows);
  const filler = new FurnitureFiller(known, found);
  const rows: string[][] = [];
  let number = 0;
  for (const record of recordsOf([text], dialect)) {
    if (isEmptyLine(record)) continue;
    number += 1;
    const { kind, cells } = filler.next(record.cells);
    if (kind === "data" && number >= layout.firstRecord) rows.push([...cells]);
  }
  return { headers: known.headers, rows, furniture: known.furniture };
}
