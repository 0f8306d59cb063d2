import { createHash } from "node:crypto";
import type { Check, Day, Mapping, SideMarks, Source, TableMapping } from "../mapping.ts";
import { reasonHeader, rejectHeader } from "../mended.ts";

/** The name of a file's shape, from its headers: the same report of another month has the same. */
export function shapeKey(headers: readonly string[]): string {
  const plain = headers.map(plainHeader).join("\u001f");
  return createHash("sha256").update(plain).digest("hex").slice(0, 16);
}

const plainHeader = (header: string) => header.replace(/\s+/g, " ").trim().toLowerCase();

/**
 * A mapping made for one order of headers, put for another: each column is found
 * again by its header. Null where a header that the mapping reads is missing, or
 * where less than four fifths of the headers are common to both: that is another report.
 */
export function moveTo(mapping: Mapping, headers: readonly string[]): Mapping | null {
  const known = mapping.layout.headers.map(plainHeader);
  const found = headers.map(plainHeader);
  const own = found.filter((header) => header !== rejectHeader && header !== reasonHeader);
  const common = known.filter((header) => found.includes(header)).length;
  if (common * 5 < Math.max(known.length, own.length) * 4) return null;
  const moved = new Map(known.map((header, index) => [index, found.indexOf(header)]));
  const place = (index: number) => moved.get(index) ?? -1;
  const tables = mapping.tables.map((table) => movedTable(table, place));
  if (readIndexes(tables).some((index) => index < 0)) return null;
  // A column that nothing but a check reads may be missing; the check then goes with it.
  const checks = mapping.checks
    ?.map((check) => movedCheck(check, place))
    .filter((check) => checkedIndexes(check).every((index) => index >= 0));
  const leftOut = mapping.leftOut
    .map(({ index, reason }) => ({ index: place(index), reason }))
    .filter(({ index }) => index >= 0);
  // Whether a file mends another is a matter of that file.
  const { mends: _, ...shape } = mapping;
  return { ...shape, tables, leftOut, ...(checks === undefined ? {} : { checks }) };
}

function movedTable(table: TableMapping, place: Place): TableMapping {
  const { when, unpivot } = table;
  return {
    ...table,
    sources: table.sources.map((source): Source => ({ ...source, ...movedSum(source, place) })),
    ...(when === undefined
      ? {}
      : {
          when: when.map((condition) =>
            condition.kind === "words"
              ? { ...condition, index: place(condition.index) }
              : { ...condition, ...movedSum(condition, place) },
          ),
        }),
    ...(unpivot === undefined
      ? {}
      : {
          unpivot: {
            ...unpivot,
            from: unpivot.from.map(({ index, name }) => ({ index: place(index), name })),
          },
        }),
  };
}

type Place = (index: number) => number;

/** A column of the file, and those that are taken from it or added to it. */
interface Sum {
  readonly index: number;
  readonly minus?: number;
  readonly plus?: number;
  readonly orElse?: number;
  readonly side?: SideMarks;
}

function movedSum({ index, minus, plus, orElse, side }: Sum, place: Place): Sum {
  return {
    index: place(index),
    ...(minus === undefined ? {} : { minus: place(minus) }),
    ...(plus === undefined ? {} : { plus: place(plus) }),
    ...(orElse === undefined ? {} : { orElse: place(orElse) }),
    ...(side === undefined ? {} : { side: { ...side, index: place(side.index) } }),
  };
}

function movedCheck(check: Check, place: Place): Check {
  const index = place(check.index);
  if (check.kind === "days") {
    const day = (each: Day): Day =>
      "index" in each ? { ...each, index: place(each.index) } : each;
    return { ...check, index, from: day(check.from), to: day(check.to) };
  }
  const of = check.of.map((part) => ({ ...part, index: place(part.index) }));
  if (check.kind === "sum" || check.group === undefined) return { ...check, index, of };
  return { ...check, index, of, group: place(check.group) };
}

/** Every column of the file that the tables read. */
function readIndexes(tables: readonly TableMapping[]): number[] {
  return tables.flatMap(({ sources, when = [], unpivot }) => [
    ...[...sources, ...when].flatMap(indexesOf),
    ...(unpivot?.from.map(({ index }) => index) ?? []),
  ]);
}

function indexesOf({ index, minus, plus, orElse, side }: Sum): number[] {
  return [index, minus ?? index, plus ?? index, orElse ?? index, side?.index ?? index];
}

function checkedIndexes(check: Check): number[] {
  if (check.kind === "days") {
    const ofDay = (day: Day) => ("index" in day ? [day.index] : []);
    return [check.index, ...ofDay(check.from), ...ofDay(check.to)];
  }
  const group = check.kind === "running" ? (check.group ?? check.index) : check.index;
  return [check.index, group, ...check.of.map(({ index }) => index)];
}
