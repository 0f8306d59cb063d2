import type { Mapping, SkippedKind, Staged } from "../mapping.ts";
import { type ParserDatabase, quoted } from "../parser/database.server.ts";
import { isOfTable, type Source } from "../parser/source.server.ts";
import { columnsOf } from "./route.ts";

/** The SQL of the kind of a record of `raw` that is no data: blank, a header again, report furniture; else null. */
export function skippedKind(source: Source, { layout, ...mapping }: Mapping): string {
  const columns = columnsOf({ layout, ...mapping });
  const named = columns.filter((index) => !/^column \d+$/.test(layout.headers[index] ?? ""));
  const repeated =
    layout.headerRecord === null || named.length < 2
      ? "false"
      : named
          .map(
            (index) =>
              `trim(c${index}) = ${quoted((layout.headers[index] ?? "").replace(/ \d+$/, ""))}`,
          )
          .join(" and ");
  return `case
    when ${source.furniture} is not null then ${source.furniture}
    when is_blank then 'blank'
    when ${repeated} then 'header' end`;
}

/** What is to be told of the records that were skipped: how many of each kind, and what totals say. */
export async function skippedIn(
  database: ParserDatabase,
  source: Source,
  mapping: Mapping,
  skipped: number,
): Promise<Pick<Staged, "skippedKinds" | "skippedRecords" | "stated">> {
  if (skipped === 0) return {};
  const rows = await database.rows(
    `select kind, count(*)::integer
     from (select ${skippedKind(source, mapping)} as kind from raw where ${isOfTable(mapping.layout, source.record)})
     where kind is not null
     group by kind`,
  );
  const kinds = Object.fromEntries(
    rows.map(([kind, count]) => [kind as SkippedKind, Number(count)]),
  );
  const stated = source.found?.stated ?? null;
  return {
    skippedKinds: kinds,
    ...(source.skipped === undefined ? {} : { skippedRecords: source.skipped }),
    ...(stated === null ? {} : { stated }),
  };
}
