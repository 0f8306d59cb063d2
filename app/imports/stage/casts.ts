import type { DateOrder, Source } from "../mapping.ts";
import type { Column, ColumnType } from "../tables.ts";

/**
 * The SQL that turns the text of cells into typed values. Each cast has a fast
 * way for what most cells look like and a thorough one that is only evaluated
 * where the fast one gave nothing. A cell that gives null in both is a fault.
 */

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** White space of all kinds around a cell; plain `trim` takes blanks only. */
const spaces = " \t\r\n\u00a0\u2007\u202f\u2009\ufeff";
const trimmed = (cell: string) => `trim(${cell}, ${text(spaces)})`;
/** Several times as fast, and the same where a file has no other spaces than plain ones. */
const trimmedPlain = (cell: string) => `trim(${cell})`;

/** How the warehouse stores a type. */
export const storedAs: Readonly<Record<ColumnType, string>> = {
  id: "varchar",
  text: "varchar",
  choice: "varchar",
  date: "date",
  moment: "timestamp",
  time: "time",
  money: "decimal(18, 4)",
  number: "decimal(18, 6)",
  rate: "decimal(24, 12)",
  integer: "integer",
  flag: "boolean",
  currency: "varchar",
  period: "varchar",
};

/** Words that say there is no value, in a column that is not text. */
const nothing = [
  "",
  "null",
  "\\n",
  "n/a",
  "na",
  "#n/a",
  "-",
  "--",
  "–",
  "—",
  "none",
  "nan",
  "nil",
  "(blank)",
  "(null)",
];
const noDate = ["0000-00-00", "00.00.0000", "00/00/0000", "00000000", "0000-00-00 00:00:00"];

/** Whether a cell that gave no value is blank in the eyes of a person. */
export function isNothing(cell: string, type: ColumnType): string {
  const words = type === "date" || type === "moment" ? [...nothing, ...noDate] : nothing;
  // Not `in`: a long one becomes a join with every record, wherever it stands.
  return `list_contains([${words.map(text).join(", ")}], lower(${trimmed(cell)}))`;
}

/** Types whose cells cannot fail: whatever stands there is the value. */
export const takesAnything = (type: ColumnType) => type === "id" || type === "text";

/** The value of a cell, null where it has none or cannot be read. */
export function cast(
  column: Column,
  cell: string,
  source: Source,
  words: Words,
  /** The file has tabs, no-break spaces or the like around its cells, or may have. */
  oddSpaces: boolean,
): string {
  switch (column.type) {
    case "id":
    case "text":
      return `nullif(${oddSpaces ? trimmed(cell) : trimmedPlain(cell)}, '')`;
    case "date":
      return dateCast(cell, source.dateOrder ?? "ymd");
    case "moment":
      return momentCast(cell, source.dateOrder ?? "ymd");
    case "time":
      return timeCast(cell);
    case "money":
    case "number":
    case "rate": {
      const value = numberCast(cell, storedAs[column.type], source.decimal ?? ".", column.type);
      return source.negate === true ? `(-${value})` : value;
    }
    case "integer":
      return integerCast(cell, source.decimal ?? ".");
    case "choice":
      return wordCast(cell, words, "varchar");
    case "flag":
      return wordCast(cell, words, "boolean");
    case "currency":
      return currencyCast(cell);
    case "period":
      return periodCast(cell);
  }
}

/** Words of a file, lower case and trimmed, and the values they stand for. */
export type Words = Readonly<Record<string, string>>;

function wordCast(cell: string, words: Words, type: string): string {
  const keys = Object.keys(words);
  if (keys.length === 0) return `cast(null as ${type})`;
  // Positions in constant lists: a `case` would work out its operand anew for each word.
  const known = `[${keys.map(text).join(", ")}]`;
  const values = `[${keys.map((key) => text(words[key] ?? "")).join(", ")}]`;
  const found = (key: string) => `${values}[list_position(${known}, ${key})]`;
  const plain = `trim(regexp_replace(lower(strip_accents(${cell})), '[^\\p{L}\\p{N}]+', ' ', 'g'))`;
  return `cast(coalesce(${found(`lower(${cell})`)}, ${found(plain)}) as ${type})`;
}

const symbols: readonly (readonly [string, string])[] = [
  ["€", "EUR"],
  ["$", "USD"],
  ["us$", "USD"],
  ["£", "GBP"],
  ["zł", "PLN"],
  ["kč", "CZK"],
  ["₱", "PHP"],
  ["₹", "INR"],
  ["¥", "JPY"],
];

function currencyCast(cell: string): string {
  const branches = symbols.map(([sign, code]) => `when ${text(sign)} then ${text(code)}`).join(" ");
  const code = `upper(${trimmed(cell)})`;
  return `case when regexp_full_match(${cell}, '[A-Z]{3}') then ${cell} when regexp_full_match(${code}, '[A-Z]{3}') then ${code} else case lower(${trimmed(cell)}) ${branches} end end`;
}

/** Outside of these years a date is a slip of the pen; the check stands among the faults. */
export const isOddYear = (value: string) => `year(${value}) not between 1900 and 9999`;

const parts: Readonly<Record<DateOrder, string>> = {
  ymd: "%Y-%m-%d",
  dmy: "%d-%m-%Y",
  mdy: "%m-%d-%Y",
};
const shortParts: Readonly<Record<DateOrder, string>> = {
  ymd: "%y-%m-%d",
  dmy: "%d-%m-%y",
  mdy: "%m-%d-%y",
};

/** A date in the fast way, and otherwise whatever its signs between the parts, time or month's name. */
export function dateCast(cell: string, order: DateOrder): string {
  const fast =
    order === "ymd"
      ? `case when length(${cell}) = 10 then try_cast(${cell} as date) end`
      : `case when length(${cell}) = 10 then coalesce(${["/", ".", "-"]
          .map(
            (sign) =>
              `try_cast(try_strptime(${cell}, ${text(parts[order].replaceAll("-", sign))}) as date)`,
          )
          .join(", ")}) end`;
  return `coalesce(${fast}, cast(recoup_date_${order}(${cell}) as date))`;
}

function momentCast(cell: string, order: DateOrder): string {
  const fast = `case when length(${cell}) >= 16 then try_strptime(${cell}, ['%Y-%m-%d %H:%M:%S', '%Y-%m-%d %H:%M', '%Y-%m-%dT%H:%M:%S']) when length(${cell}) = 10 then try_strptime(${cell}, '%Y-%m-%d') end`;
  const thorough = `cast(recoup_date_${order}(${cell}) as date) + coalesce(recoup_time(${cell}), time '00:00:00')`;
  const safe = `case when recoup_time_is_odd(${cell}) then null else ${thorough} end`;
  return `coalesce(${order === "ymd" ? fast : "cast(null as timestamp)"}, ${safe})`;
}

/** Whether a cell of a moment gives a time of day too. */
export const hasTime = (cell: string) => `contains(${cell}, ':')`;

const timeCast = (cell: string) => `recoup_time_of_day(${trimmed(cell)})`;

function numberCast(cell: string, type: string, decimal: "." | ",", kind: ColumnType): string {
  const fast =
    decimal === "."
      ? `try_cast(${cell} as ${type})`
      : `case when contains(${cell}, '.') then null else try_cast(replace(${cell}, ',', '.') as ${type}) end`;
  const macro = decimal === "." ? "recoup_number_point" : "recoup_number_comma";
  const percent =
    kind === "rate" ? `recoup_percent(${cell}, '${decimal}')` : "cast(null as varchar)";
  return `coalesce(${fast}, try_cast(${macro}(${cell}) as ${type}), try_cast(${percent} as ${type}))`;
}

function integerCast(cell: string, decimal: "." | ","): string {
  const whole = `case when contains(${cell}, '.') or contains(${cell}, ',') then null else try_cast(${cell} as integer) end`;
  const macro = decimal === "." ? "recoup_number_point" : "recoup_number_comma";
  const number = `try_cast(${macro}(${cell}) as decimal(18, 4))`;
  const words = `try_cast(nullif(regexp_extract(${cell}, '^[^0-9]*([0-9]{1,4})[^0-9]*$', 1), '') as integer)`;
  return `coalesce(${whole}, case when ${number} = round(${number}, 0) then cast(${number} as integer) end, ${words})`;
}

const periodCast = (cell: string) => `recoup_period(${trimmed(cell)})`;

/** What the casts call; run once for each database. */
export function macros(): string[] {
  const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
  const monthNumber = `case left(lower(word), 3) ${months
    .map((month, index) => `when '${month}' then '${String(index + 1).padStart(2, "0")}'`)
    .join(" ")} end`;
  const list = [
    `create macro recoup_month(word) as ${monthNumber}`,
    // The date part of a cell with one sign between its parts: 2.1.2013, 02/01/2013 10:15, 2-Jan-13.
    `create macro recoup_date_part(cell) as
      regexp_replace(
        regexp_replace(
          regexp_replace(${trimmed("cell")}, '[T ]*[0-9]{1,2}:[0-9]{2}.*$', ''),
          '^(?i:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +', ''),
        '[-./, \\x{2010}-\\x{2014}\\x{a0}]+', '-', 'g')`,
    // A month's name put as a number, so that the order of parts is day first or month first.
    `create macro recoup_named_date(part) as case
      when regexp_full_match(part, '[0-9]{1,2}-\\p{L}{3,9}-[0-9]{2,4}') then
        string_split(part, '-')[1] || '-' || recoup_month(string_split(part, '-')[2]) || '-' || string_split(part, '-')[3]
      when regexp_full_match(part, '\\p{L}{3,9}-[0-9]{1,2}-[0-9]{2,4}') then
        string_split(part, '-')[2] || '-' || recoup_month(string_split(part, '-')[1]) || '-' || string_split(part, '-')[3]
      end`,
    `create macro recoup_numeric_date(part, long_form, short_form) as case
      when regexp_full_match(part, '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}') then try_strptime(part, '%Y-%m-%d')
      when regexp_full_match(part, '[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}') then try_strptime(part, long_form)
      when regexp_full_match(part, '[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}') or regexp_full_match(part, '[0-9]{1,2}-[0-9]{1,2}-[0-9]{2}') then try_strptime(part, short_form)
      when regexp_full_match(part, '(19|20)[0-9]{6}') then try_strptime(part, '%Y%m%d')
      when regexp_full_match(part, '[2-6][0-9]{4}') then cast(date '1899-12-30' + cast(part as integer) as timestamp)
      end`,
    // A time of day anywhere in a cell: 8:05, 08:05:30, 8:05 PM, T08:05:30.5Z.
    `create macro recoup_time(cell) as try_cast(
      case when regexp_matches(lower(cell), '[0-9]\\s*p\\.?m\\.?\\s*$') and regexp_extract(cell, '([0-9]{1,2}):[0-9]{2}', 1) <> '12'
          then cast(try_cast(regexp_extract(cell, '([0-9]{1,2}):[0-9]{2}', 1) as integer) + 12 as varchar) || ':' || regexp_extract(cell, '[0-9]{1,2}:([0-9]{2}(:[0-9]{2})?)', 1)
        when regexp_matches(lower(cell), '[0-9]\\s*a\\.?m\\.?\\s*$') and regexp_extract(cell, '([0-9]{1,2}):[0-9]{2}', 1) = '12'
          then '00:' || regexp_extract(cell, '[0-9]{1,2}:([0-9]{2}(:[0-9]{2})?)', 1)
        else nullif(regexp_extract(cell, '([0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)', 1), '') end as time)`,
    "create macro recoup_time_is_odd(cell) as contains(cell, ':') and recoup_time(cell) is null",
    `create macro recoup_time_of_day(cell) as case
      when contains(cell, ':') then recoup_time(cell)
      when regexp_full_match(cell, '[0-9]{1,2}([.,]0+)?') then try_cast(regexp_extract(cell, '[0-9]{1,2}') || ':00' as time)
      when regexp_full_match(cell, '[0-9]{1,2}[.h][0-9]{2}') then try_cast(regexp_replace(cell, '[.h]', ':') as time)
      when regexp_full_match(cell, '[0-9]{4}') then try_cast(left(cell, 2) || ':' || right(cell, 2) as time)
      when regexp_full_match(lower(cell), '[0-9]{1,2} ?[ap]m') then recoup_time(regexp_extract(cell, '[0-9]{1,2}') || ':00 ' || right(cell, 2))
      end`,
    `create macro recoup_period(cell) as case
      when regexp_full_match(cell, '(19|20)[0-9]{2}') then cell
      when regexp_full_match(upper(cell), '(19|20)[0-9]{2}[-/ .]?Q[1-4]') then left(cell, 4) || '-Q' || right(cell, 1)
      when regexp_full_match(upper(cell), 'Q[1-4][-/ .]?(19|20)[0-9]{2}') then right(cell, 4) || '-Q' || cell[2]
      when regexp_full_match(cell, '(19|20)[0-9]{2}[-/.](0?[1-9]|1[0-2])([-/.][0-9]{1,2})?') then
        left(cell, 4) || '-' || lpad(regexp_extract(cell, '^[0-9]{4}[-/.]([0-9]{1,2})', 1), 2, '0')
      when regexp_full_match(cell, '(19|20)[0-9]{2}(0[1-9]|1[0-2])') then left(cell, 4) || '-' || right(cell, 2)
      when regexp_full_match(cell, '(0?[1-9]|1[0-2])[-/.](19|20)[0-9]{2}') then
        right(cell, 4) || '-' || lpad(regexp_extract(cell, '^([0-9]{1,2})', 1), 2, '0')
      when regexp_full_match(cell, '\\p{L}{3,9}[-/. ]+(19|20)[0-9]{2}') and recoup_month(cell) is not null then right(cell, 4) || '-' || recoup_month(cell)
      end`,
    // A number without sign, currency and spaces, its sign put in front.
    `create macro recoup_bare_number(cell) as
      regexp_replace(
        translate(${trimmed("cell")}, ' ${"\u00a0\u2007\u202f\u2009"}''${"\u2019"}', ''),
        '^([-+\\x{2212}(]?)(?:\\p{Sc}|\\p{L}{1,3}\\p{Sc}|\\p{L}{2,3}\\.?)?([-+\\x{2212}(]?[0-9.,]*[0-9][.,]?[-+\\x{2212}]?\\)?[-\\x{2212}]?)(?:\\p{Sc}|\\p{L}{2,3}\\.?)?(\\)?-?)$',
        '\\1\\2\\3')`,
    `create macro recoup_signed(bare, digits) as
      case when regexp_matches(bare, '[-\\x{2212}(]') then '-' else '' end || digits`,
    `create macro recoup_number_body(bare) as regexp_replace(bare, '[-+\\x{2212}()]', '', 'g')`,
    `create macro recoup_well_signed(bare) as
      regexp_full_match(bare, '[-+\\x{2212}]?[0-9.,]+[-+\\x{2212}]?') and not regexp_full_match(bare, '[-+\\x{2212}].*[-+\\x{2212}]')
      or regexp_full_match(bare, '\\([0-9.,]+\\)')`,
    `create macro recoup_point(bare, body) as case
      when not recoup_well_signed(bare) then null
      when regexp_full_match(body, '([0-9]+|[0-9]{1,3}(,[0-9]{2,3})*,[0-9]{3})(\\.[0-9]*)?|\\.[0-9]+') then recoup_signed(bare, replace(body, ',', ''))
      end`,
    `create macro recoup_comma(bare, body) as case
      when not recoup_well_signed(bare) then null
      when regexp_full_match(body, '([0-9]+|[0-9]{1,3}(\\.[0-9]{2,3})*\\.[0-9]{3})(,[0-9]*)?|,[0-9]+') then recoup_signed(bare, replace(replace(body, '.', ''), ',', '.'))
      end`,
    // The lambdas name a value that is worked out once and used several times.
    ...["point", "comma"].map(
      (sign) => `create macro recoup_number_${sign}(cell) as
        list_transform([recoup_bare_number(cell)], lambda bare:
          recoup_${sign}(bare, recoup_number_body(bare)))[1]`,
    ),
    `create macro recoup_percent(cell, decimal_sign) as case
      when ${trimmed("cell")} like '%\\%' escape '\\' then cast(
        try_cast(case when decimal_sign = '.' then recoup_number_point(rtrim(${trimmed("cell")}, '% ')) else recoup_number_comma(rtrim(${trimmed("cell")}, '% ')) end as decimal(24, 12)) / 100 as varchar) end`,
  ];
  for (const order of ["ymd", "dmy", "mdy"] as const) {
    list.push(
      `create macro recoup_date_${order}(cell) as list_transform([recoup_date_part(cell)], lambda part:
        coalesce(
          recoup_numeric_date(part, '${order === "ymd" ? parts.dmy : parts[order]}', '${shortParts[order]}'),
          list_transform([recoup_named_date(part)], lambda named:
            recoup_numeric_date(named, '%d-%m-%Y', '%d-%m-%y'))[1]))[1]`,
    );
  }
  return list;
}
