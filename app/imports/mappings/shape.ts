import { createHash } from "node:crypto";
import type { Mapping, Source, TableMapping } from "../mapping.ts";
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
  const leftOut = mapping.leftOut
    .map(({ index, reason }) => ({ index: place(index), reason }))
    .filter(({ index }) => index >= 0);
  // Whether a file mends another is a matter of that file.
  const { mends: _, ...shape } = mapping;
  return { ...shape, tables, leftOut };
}

function movedTable(table: TableMapping, place: (index: number) => number): TableMapping {
  const { when, unpivot } = table;
  return {
    ...table,
    sources: table.sources.map(
      (source): Source => ({
        ...source,
        index: place(source.index),
        ...(source.minus === undefined ? {} : { minus: place(source.minus) }),
      }),
    ),
    ...(when === undefined
      ? {}
      : {
          when: when.map((condition) =>
            condition.kind === "words"
              ? { ...condition, index: place(condition.index) }
              : {
                  ...condition,
                  index: place(condition.index),
                  ...(condition.minus === undefined ? {} : { minus: place(condition.minus) }),
                },
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

/** Every column of the file that the tables read. */
function readIndexes(tables: readonly TableMapping[]): number[] {
  return tables.flatMap(({ sources, when = [], unpivot }) => [
    ...sources.flatMap(({ index, minus }) => (minus === undefined ? [index] : [index, minus])),
    ...when.flatMap((condition) =>
      condition.kind === "amount" && condition.minus !== undefined
        ? [condition.index, condition.minus]
        : [condition.index],
    ),
    ...(unpivot?.from.map(({ index }) => index) ?? []),
  ]);
}
