import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { DateOrder, Layout } from "../mapping.ts";
import { openDatabase, type ParserDatabase } from "../parser/database.server.ts";
import type { Opened } from "../parser/opened.server.ts";
import { isOfTable, loadRaw } from "../parser/source.server.ts";
import { dateCast, macros } from "../stage/casts.ts";
import { numberEvidenceOf } from "./amounts.ts";
import { compactDay, dateEvidenceOf, dayNumber, isoDay } from "./days.ts";
import type { Sample } from "./sampled.ts";
import type { Profile } from "./values.ts";

/** Adds what all values of a file say about columns that its sample left undecided. */
export async function surveyOpen(
  opened: Opened,
  layout: Layout,
  profiles: readonly Profile[],
  open: { readonly dates: readonly number[]; readonly decimals: readonly number[] },
  folder: string,
): Promise<Profile[]> {
  const columns = [...new Set([...open.dates, ...open.decimals])];
  const database = await openDatabase(opened.path, folder);
  try {
    await loadRaw(database, { opened, layout, folder, columns });
    const data = `from raw where ${isOfTable(layout)}`;
    const changed = [...profiles];
    for (const index of columns) {
      const profile = changed[index];
      if (profile === undefined) continue;
      const dates = open.dates.includes(index)
        ? {
            dateEvidence: dateEvidenceOf(
              await countedCells(database, dayText(`c${index}`), data),
              profile.values.some((cell) => compactDay(cell) !== null),
            ),
          }
        : {};
      const numbers = open.decimals.includes(index)
        ? numberEvidenceOf(await countedCells(database, digitText(`c${index}`), data))
        : null;
      changed[index] = {
        ...profile,
        ...dates,
        ...(numbers === null ? {} : { decimalEvidence: numbers.decimal, marks: numbers.marks }),
      };
    }
    return changed;
  } finally {
    database.close();
  }
}

/** More different ones say no more. */
const mostDifferent = 100_000;

/** The different texts of a column and how often each stands there, the most frequent first. */
async function countedCells(
  database: ParserDatabase,
  cell: string,
  data: string,
): Promise<[string, number][]> {
  const rows = await database.rows(`
    select cell, cast(count(*) as integer)
    from (select ${cell} as cell ${data})
    where cell is not null
    group by cell
    order by count(*) desc, cell
    limit ${mostDifferent}`);
  return rows.map(([text, count]) => [String(text), Number(count)]);
}

/** A date without its time, of which there are as many as there are seconds. */
const dayText = (cell: string) =>
  `case when length(${cell}) > 12 then regexp_replace(${cell}, '[T ]+[0-9]{1,2}:[0-9]{2}.*$', '') else ${cell} end`;

/** What tells the decimal sign: any digit is as good as another but a nought in front of the sign. */
const digitText = (cell: string) =>
  `case when try_cast(${cell} as bigint) is null then
    regexp_replace(translate(${cell}, '012345678', '999999999'), '^([^9]*)9',
      case when regexp_matches(${cell}, '^[^0-9]*0[.,]') then '\\10' else '\\19' end) end`;

/** The first and the last date of a column over the whole file, as yyyy-mm-dd; null without any. */
export async function daySpan(
  opened: Opened,
  sample: Sample,
  profile: Profile,
  order: DateOrder,
): Promise<{ readonly first: string; readonly last: string } | null> {
  if (sample.complete) {
    const days = profile.values
      .map((cell) => dayNumber(cell, order))
      .filter((day) => day !== null)
      .sort((one, other) => one - other);
    const [first, last] = [days[0], days.at(-1)];
    return first === undefined || last === undefined
      ? null
      : { first: isoDay(first), last: isoDay(last) };
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), "recoup-"));
  try {
    const database = await openDatabase(opened.path, folder);
    try {
      database.define(macros());
      const columns = [profile.index];
      await loadRaw(database, { opened, layout: sample.layout, folder, columns });
      const [row] = await database.rows(
        `select cast(min(day) as varchar), cast(max(day) as varchar)
         from (
           select ${dateCast(`c${profile.index}`, order)} as day
           from raw where ${isOfTable(sample.layout)}
         )`,
      );
      if (row === undefined || row[0] === null || row[1] === null) return null;
      return { first: String(row[0]), last: String(row[1]) };
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The different cells of a column over the whole file: few, or the first ten thousand. */
export async function distinctCells(
  opened: Opened,
  layout: Layout,
  index: number,
): Promise<string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "recoup-"));
  try {
    const database = await openDatabase(opened.path, folder);
    try {
      await loadRaw(database, { opened, layout, folder, columns: [index] });
      const rows = await database.rows(
        `select distinct coalesce(c${index}, '') from raw
         where ${isOfTable(layout)} and not is_blank limit 10000`,
      );
      return rows.map(([cell]) => String(cell));
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
