import type { DateOrder } from "../mapping.ts";
import { dateFillers, months } from "../vocabulary/word-lists.ts";
import { anyOf, plainText, text, trimmed } from "./cells.ts";

/**
 * The SQL that turns the text of cells into days and times. A day is the one that is
 * written: a zone or an offset behind the time changes nothing.
 *
 * Years of two digits are 1969–2068. Five digits are the days that a spreadsheet
 * counts, from 10000 (1927-05-18) to 73415 (2100-12-31).
 */

/** Outside of these years a date is a slip of the pen; the check stands among the faults. */
export const isOddYear = (value: string) => `year(${value}) not between 1900 and 9999`;

/** A date in the fast way, and otherwise whatever its signs between the parts, time or month's name. */
export function dateCast(cell: string, order: DateOrder): string {
  return `coalesce(${fastDate(cell, order)}, cast(recoup_date_${order}(${cell}) as date))`;
}

const signs = ["/", ".", "-"] as const;

/** How a format with strokes is written with each sign, chosen by the sign at a place of the cell. */
const bySign = (cell: string, place: string, format: string) =>
  `case substr(${cell}, ${place}, 1) ${signs
    .map(
      (sign) => `when '${sign}' then try_strptime(${cell}, ${text(format.replaceAll("-", sign))})`,
    )
    .join(" ")} end`;

/** What most files have, told by the length and by the sign at one place. */
export function fastDate(cell: string, order: DateOrder): string {
  const timed = `length(${cell}) between 16 and 25 and substr(${cell}, 14, 1) = ':' and substr(${cell}, 11, 1) in (' ', 'T')`;
  if (order === "ymd") {
    // As a date the database would read 2024-01-1O as the first; as a moment it looks at every sign.
    return `case
      when length(${cell}) = 10 then cast(try_cast(${cell} as timestamp) as date)
      when ${timed} then try_cast(left(${cell}, 10) as date)
      when length(${cell}) = 8 and left(${cell}, 2) in ('19', '20', '21') then try_cast(try_strptime(${cell}, '%Y%m%d') as date) end`;
  }
  const [long, short] = order === "dmy" ? ["%d-%m-%Y", "%d-%m-%y"] : ["%m-%d-%Y", "%m-%d-%y"];
  return `try_cast(case
    when length(${cell}) = 10 then ${bySign(cell, "6", long)}
    when length(${cell}) = 9 then ${bySign(cell, "5", long)}
    when length(${cell}) = 8 then coalesce(${bySign(cell, "4", long)}, ${bySign(cell, "6", short)})
    when ${timed} then ${bySign(`left(${cell}, 10)`, "6", long)} end as date)`;
}

/** A day and the time on it; midnight where there is none. */
export function momentCast(cell: string, order: DateOrder): string {
  const thorough = `cast(recoup_date_${order}(${cell}) as date) + coalesce(recoup_time(${cell}), recoup_serial_time(${cell}), time '00:00:00')`;
  const safe = `case when recoup_time_is_odd(${cell}) then null else ${thorough} end`;
  return `coalesce(${fastMoment(cell, order)}, ${safe})`;
}

/** The same of a day and its time. */
export function fastMoment(cell: string, order: DateOrder): string {
  if (order !== "ymd") {
    const long = order === "dmy" ? "%d-%m-%Y" : "%m-%d-%Y";
    return `case length(${cell})
      when 19 then ${bySign(cell, "6", `${long} %H:%M:%S`)}
      when 16 then ${bySign(cell, "6", `${long} %H:%M`)}
      when 10 then ${bySign(cell, "6", long)} end`;
  }
  // An offset or a fraction of a second behind the time changes nothing.
  return `case
    when length(${cell}) = 19 or (length(${cell}) between 20 and 29 and substr(${cell}, 20, 1) in ('Z', '.', '+')) then
      try_strptime(left(${cell}, 19), ['%Y-%m-%d %H:%M:%S', '%Y-%m-%dT%H:%M:%S'])
    when length(${cell}) = 16 then try_strptime(${cell}, ['%Y-%m-%d %H:%M', '%Y-%m-%dT%H:%M'])
    when length(${cell}) = 10 then try_strptime(${cell}, '%Y-%m-%d') end`;
}

/** Whether a cell of a moment gives a time of day too. */
export const hasTime = (cell: string) =>
  `case when contains(${cell}, ':') then true
    when regexp_full_match(${cell}, '[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}') then false
    else recoup_time(${cell}) is not null or recoup_serial_time(${cell}) is not null end`;

export const timeCast = (cell: string) => `recoup_time_of_day(${trimmed(cell)})`;

/** A year, quarter or month, as 2026, 2026-Q1 or 2026-03. */
export const periodCast = (cell: string) => `recoup_period(${trimmed(cell)})`;

/** Serials: whole days, and the part of the day behind them. */
const serial = "[1-7][0-9]{4}(?:[.,][0-9]+)?";

/** Everything from the time on, with what stands before it and behind it. */
const timeBehind =
  "[T, ]*(?:(?:kl|godz|hod|val|um|at|om|v|o|à)\\.? *)?[0-9]{1,2}:[0-9]{2}.*$|T[0-9]{4,6}(?:[-+Z].*)?$";
/** A time with points, which only stands behind a whole year: 5.1.2024 10.15. */
const pointedTime =
  "([0-9]{4}\\.?)[, ] *(?:(?:kl|godz|hod|val|um|at|om|v|o)\\.? *)?([0-9]{1,2})\\.([0-9]{2})(?:\\.[0-9]{2})?$";

/** What the casts of dates and times call; run once for each database. */
export function dateMacros(): string[] {
  const names = [...months.keys()];
  const numbers = names.map((name) => months.get(name) ?? 0);
  return [
    `create macro recoup_month(word) as
      cast([${numbers.join(", ")}] as integer[])[list_position([${names.map(text).join(", ")}], word)]`,
    // The date part of a cell.
    `create macro recoup_without_time(cell) as
      regexp_replace(regexp_replace(rtrim(${trimmed("cell")}, 'Z'), ${text(pointedTime)}, '\\1'), ${text(timeBehind)}, '')`,
    // One sign between the parts: 2.1.2013, 02/01/2013, 2. 1. 2013.
    `create macro recoup_date_part(day) as rtrim(
      regexp_replace(day, '[-./, \\x{2010}-\\x{2015}\\x{2212}\\x{a0}\\x{2009}\\x{202f}]+', '-', 'g'), '-+')`,
    // Words and numbers, plain and one blank apart, without those that say nothing of the date.
    `create macro recoup_date_words(day) as trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      ${plainText("day")}, '([0-9])([a-z])', '\\1 \\2', 'g'), '([a-z])([0-9])', '\\1 \\2', 'g'),
      '[^a-z0-9]+', ' ', 'g'), ${text(`\\b(?:${anyOf(dateFillers)})\\b *`)}, '', 'g'))`,
    `create macro recoup_day(day, month, year) as case
      when length(year) = 4 then try_strptime(day || '-' || recoup_month(month) || '-' || year, '%d-%m-%Y')
      else try_strptime(day || '-' || recoup_month(month) || '-' || year, '%d-%m-%y') end`,
    // A month's name put as a number, the parts in the order of day, month and year.
    `create macro recoup_named_date(words) as case
      when regexp_full_match(words, '[0-9]{1,2} [a-z]+ (?:[0-9]{4}|[0-9]{2})') then
        recoup_day(split_part(words, ' ', 1), split_part(words, ' ', 2), split_part(words, ' ', 3))
      when regexp_full_match(words, '[a-z]+ [0-9]{1,2} (?:[0-9]{4}|[0-9]{2})') then
        recoup_day(split_part(words, ' ', 2), split_part(words, ' ', 1), split_part(words, ' ', 3))
      when regexp_full_match(words, '[0-9]{4} [a-z]+ [0-9]{1,2}') then
        recoup_day(split_part(words, ' ', 3), split_part(words, ' ', 2), split_part(words, ' ', 1))
      -- Tuesday is "mar" where March is too.
      when regexp_full_match(words, 'mar [0-9]{1,2} [a-z]+ (?:[0-9]{4}|[0-9]{2})') then
        recoup_day(split_part(words, ' ', 2), split_part(words, ' ', 3), split_part(words, ' ', 4))
      end`,
    // Without separators, the year stands in front or behind: 20240131, 31012024.
    `create macro recoup_parted(part) as case
      when regexp_full_match(part, '[0-9]{4}(?:19|20|21)[0-9]{2}') then left(part, 2) || '-' || substr(part, 3, 2) || '-' || right(part, 4)
      when regexp_full_match(part, '[0-9]{6}') then left(part, 2) || '-' || substr(part, 3, 2) || '-' || right(part, 2)
      else part end`,
    `create macro recoup_serial_date(day) as case
      when regexp_full_match(day, '${serial}') and left(day, 5) <= '73415' then cast(date '1899-12-30' + cast(left(day, 5) as integer) as timestamp)
      end`,
    ...(["ymd", "dmy", "mdy"] as const).map(dateMacro),
    ...timeMacros(),
    ...periodMacros(),
  ];
}

function dateMacro(order: DateOrder): string {
  const short =
    // Neither day nor month stands first in a column by years: a date with one there is a fault.
    order === "ymd"
      ? "when regexp_full_match(part, '[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}') then try_strptime(part, '%y-%m-%d')"
      : `when regexp_full_match(part, '[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}') then try_strptime(part, '${order === "dmy" ? "%d-%m" : "%m-%d"}-%Y')
        when regexp_full_match(part, '[0-9]{1,2}-[0-9]{1,2}-[0-9]{2}') then try_strptime(part, '${order === "dmy" ? "%d-%m" : "%m-%d"}-%y')`;
  const numeric = `case
        when regexp_full_match(part, '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}') then try_strptime(part, '%Y-%m-%d')
        ${short}
        when regexp_full_match(part, '(?:19|20|21)[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{2}(?:[0-9]{4}(?:[0-9]{2})?)?') then try_strptime(left(part, 8), '%Y%m%d')
        end`;
  // The lambdas name a value that is worked out once and used several times.
  return `create macro recoup_date_${order}(cell) as
    list_transform([recoup_without_time(cell)], lambda day:
      case when regexp_full_match(day, '${serial}') then recoup_serial_date(day)
        else list_transform(
          [case when regexp_matches(day, '\\p{L}') then recoup_date_words(day) else recoup_date_part(day) end],
          lambda words: case when regexp_matches(words, '[a-z]') then recoup_named_date(words)
            else list_transform([recoup_parted(replace(words, ' ', '-'))], lambda part: ${numeric})[1] end)[1]
        end)[1]`;
}

const timeMacros = () => [
  // A time of day behind a date: 8:05, 08:05:30, 8:05 PM, T08:05:30.5Z, T080530, 8.05.
  `create macro recoup_time(cell) as try_cast(
    case when regexp_matches(lower(cell), '[0-9]\\s*p\\.?m\\.?\\s*$') and regexp_extract(cell, '([0-9]{1,2}):[0-9]{2}', 1) <> '12'
        then cast(try_cast(regexp_extract(cell, '([0-9]{1,2}):[0-9]{2}', 1) as integer) + 12 as varchar) || ':' || regexp_extract(cell, '[0-9]{1,2}:([0-9]{2}(:[0-9]{2})?)', 1)
      when regexp_matches(lower(cell), '[0-9]\\s*a\\.?m\\.?\\s*$') and regexp_extract(cell, '([0-9]{1,2}):[0-9]{2}', 1) = '12'
        then '00:' || regexp_extract(cell, '[0-9]{1,2}:([0-9]{2}(:[0-9]{2})?)', 1)
      when contains(cell, ':') then nullif(regexp_extract(cell, '([0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)', 1), '')
      when regexp_matches(cell, 'T[0-9]{4,6}') then
        regexp_replace(regexp_extract(cell, 'T([0-9]{4}(?:[0-9]{2})?)', 1), '^(..)(..)(..)?$', '\\1:\\2')
      when regexp_matches(cell, ${text(pointedTime)}) then
        replace(regexp_extract(cell, '([0-9]{1,2}\\.[0-9]{2}(?:\\.[0-9]{2})?)$', 1), '.', ':')
      end as time)`,
  "create macro recoup_time_is_odd(cell) as contains(cell, ':') and recoup_time(cell) is null",
  // The part of a day behind a spreadsheet's days, to the second.
  `create macro recoup_serial_time(cell) as case
    when regexp_full_match(${trimmed("cell")}, '[1-7][0-9]{4}[.,][0-9]+') then
      cast(timestamp '2000-01-01 00:00:00' + to_seconds(
        least(86399, cast(round(cast('0.' || regexp_extract(cell, '[.,]([0-9]{1,12})', 1) as decimal(18, 12)) * 86400, 0) as integer))) as time)
    end`,
  `create macro recoup_time_of_day(cell) as case
    when contains(cell, ':') then recoup_time(cell)
    when regexp_full_match(cell, '[0-9]{1,2}([.,]0+)?') then try_cast(regexp_extract(cell, '[0-9]{1,2}') || ':00' as time)
    when regexp_full_match(cell, '[0-9]{1,2}[.h][0-9]{2}') then try_cast(regexp_replace(cell, '[.h]', ':') as time)
    when regexp_full_match(cell, '[0-9]{4}') then try_cast(left(cell, 2) || ':' || right(cell, 2) as time)
    when regexp_full_match(lower(cell), '[0-9]{1,2} ?[ap]m') then recoup_time(regexp_extract(cell, '[0-9]{1,2}') || ':00 ' || right(cell, 2))
    end`,
];

const periodMacros = () => [
  `create macro recoup_named_month(words) as case
    when regexp_full_match(words, '[a-z]+ (?:19|20)[0-9]{2}') then right(words, 4) || '-' || lpad(cast(recoup_month(split_part(words, ' ', 1)) as varchar), 2, '0')
    when regexp_full_match(words, '(?:19|20)[0-9]{2} [a-z]+') then left(words, 4) || '-' || lpad(cast(recoup_month(split_part(words, ' ', 2)) as varchar), 2, '0')
    when regexp_full_match(words, '[a-z]+ [0-9]{2}') then '20' || right(words, 2) || '-' || lpad(cast(recoup_month(split_part(words, ' ', 1)) as varchar), 2, '0')
    end`,
  `create macro recoup_period(cell) as case
    when regexp_full_match(cell, '(19|20)[0-9]{2}') then cell
    when regexp_full_match(upper(cell), '(19|20)[0-9]{2}[-/ .]?Q[1-4]') then left(cell, 4) || '-Q' || right(cell, 1)
    when regexp_full_match(upper(cell), 'Q[1-4][-/ .]?(19|20)[0-9]{2}') then right(cell, 4) || '-Q' || substr(cell, 2, 1)
    when regexp_full_match(upper(cell), '[1-4]Q[-/ .]?(19|20)[0-9]{2}') then right(cell, 4) || '-Q' || left(cell, 1)
    when regexp_full_match(upper(cell), '(19|20)[0-9]{2}M(0[1-9]|1[0-2])') then left(cell, 4) || '-' || right(cell, 2)
    when regexp_full_match(cell, '(19|20)[0-9]{2}[-/.](0?[1-9]|1[0-2])([-/.][0-9]{1,2})?') then
      left(cell, 4) || '-' || lpad(regexp_extract(cell, '^[0-9]{4}[-/.]([0-9]{1,2})', 1), 2, '0')
    when regexp_full_match(cell, '(19|20)[0-9]{2}(0[1-9]|1[0-2])') then left(cell, 4) || '-' || right(cell, 2)
    when regexp_full_match(cell, '(0?[1-9]|1[0-2])[-/.](19|20)[0-9]{2}') then
      right(cell, 4) || '-' || lpad(regexp_extract(cell, '^([0-9]{1,2})', 1), 2, '0')
    when regexp_matches(cell, '\\p{L}') then recoup_named_month(recoup_date_words(cell))
    end`,
];
