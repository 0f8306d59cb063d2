import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { DateOrder, Layout } from "../mapping.ts";
import { openDatabase } from "../parser/database.server.ts";
import type { Opened } from "../parser/opened.server.ts";
import { loadRaw } from "../parser/source.server.ts";
import { dateCast, macros } from "../stage/casts.ts";
import type { Sample } from "./sample.server.ts";
import { dayNumber, type Profile } from "./values.ts";

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
    const data = `from raw where rowid >= ${layout.firstRecord - 1}`;
    const changed = [...profiles];
    for (const index of open.dates) {
      const part = (at: number) =>
        `try_cast(regexp_extract(c${index}, '^\\s*([0-9]{1,2})[-./ ]+([0-9]{1,2})[-./ ]+[0-9]{2,4}', ${at}) as integer)`;
      const [row] = await database.rows(`
        select count(*) filter (where first > 12 and second <= 12)::integer,
          count(*) filter (where second > 12 and first <= 12)::integer
        from (select ${part(1)} as first, ${part(2)} as second ${data})`);
      const profile = changed[index] as Profile;
      const [dayFirst, monthFirst] = [Number(row?.[0] ?? 0), Number(row?.[1] ?? 0)];
      changed[index] = {
        ...profile,
        dateEvidence: { ...profile.dateEvidence, dayFirst, monthFirst },
      };
    }
    for (const index of open.decimals) {
      const like = (pattern: string) =>
        `count(*) filter (where regexp_matches(c${index}, '${pattern}'))::integer`;
      const [row] = await database.rows(`
        select
          ${like("\\.[0-9]{3}.*,|,([0-9]{1,2}|[0-9]{4,})[^0-9.,]*$|\\.[0-9]{3}\\.")},
          ${like(",[0-9]{3}.*\\.|\\.([0-9]{1,2}|[0-9]{4,})[^0-9.,]*$|,[0-9]{3},")}
        ${data}`);
      const profile = changed[index] as Profile;
      const [comma, point] = [Number(row?.[0] ?? 0), Number(row?.[1] ?? 0)];
      changed[index] = {
        ...profile,
        decimalEvidence: { ...profile.decimalEvidence, comma, point },
      };
    }
    return changed;
  } finally {
    database.close();
  }
}

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
      for (const macro of macros()) await database.connection.run(macro);
      const columns = [profile.index];
      await loadRaw(database, { opened, layout: sample.layout, folder, columns });
      const [row] = await database.rows(
        `select cast(min(day) as varchar), cast(max(day) as varchar)
         from (
           select ${dateCast(`c${profile.index}`, order)} as day
           from raw where rowid >= ${sample.layout.firstRecord - 1}
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

const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

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
         where rowid >= ${layout.firstRecord - 1} and not is_blank limit 10000`,
      );
      return rows.map(([cell]) => String(cell));
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
