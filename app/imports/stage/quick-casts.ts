import type { DateOrder, Source } from "../mapping.ts";
import type { Spaces } from "../parser/spaces.ts";
import type { Column } from "../tables.ts";
import { cast, storedAs } from "./casts.ts";
import { text, trimmed, trimmedPlain } from "./cells.ts";
import { fastDate, fastMoment } from "./dates.ts";
import { countedMinutes } from "./durations.ts";
import { bareNumber, usualNumber, wholeNumber } from "./numbers.ts";
import { bareTerms } from "./terms.ts";
import { listedWord, type Words } from "./words.ts";

/**
 * The SQL that turns cells into values in the one way in which a column is mostly written. Each is
 * a part of the thorough cast of its type: what it gives, that one gives too, and where it gives
 * nothing of a filled cell, that one is asked.
 */

/**
 * The value of a cell; null where it has none or is written in another way.
 *
 * @param seen cells of the column that are not blank, as they stand in the file.
 */
export function quickCast(
  column: Column,
  cell: string,
  source: Source,
  seen: readonly string[],
  words: Words,
  spaces: Spaces,
): string {
  const order = source.dateOrder ?? "ymd";
  switch (column.type) {
    case "id":
    case "text":
      // Words of figures are few, and looked up at once.
      if (Object.keys(words).length > 0) return cast(column, cell, source, words, true);
      return quickText(cell, spaces);
    case "date":
      return quickDate(cell, order, seen);
    case "moment":
      return quickMoment(cell, order, seen);
    case "time":
      return `case when regexp_full_match(${cell}, '[0-9]{2}:[0-9]{2}') then try_cast(${cell} as time) end`;
    case "money":
    case "number":
    case "rate": {
      const value = quickNumber(cell, storedAs[column.type], source);
      if (column.name === "minutes") return countedMinutes(value, storedAs.number, source);
      return source.negate === true ? `(-${value})` : value;
    }
    case "integer":
      return column.name === "payment_terms_days" ? bareTerms(cell) : wholeNumber(cell);
    case "choice":
      return quickWord(cell, seen, words, Object.keys(source.choices ?? {}), "varchar");
    case "flag":
      return quickWord(cell, seen, words, Object.keys(source.choices ?? {}), "boolean");
    case "currency":
      return quickCode(cell, seen);
    case "period":
      return `case when regexp_full_match(${cell}, '(?:19|20)[0-9]{2}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?') then ${cell} end`;
  }
}

/** Most texts have nothing to trim, which is seen sooner than done; those of ASCII no spaces beyond it. */
function quickText(cell: string, spaces: Spaces): string {
  const plain = `case when ${cell} >= '!' and not suffix(${cell}, ' ') then ${cell} else nullif(${trimmedPlain(cell)}, '') end`;
  if (spaces === "plain") return plain;
  const any = `nullif(${trimmed(cell)}, '')`;
  if (spaces === "any") return any;
  return `case when strlen(${cell}) = length(${cell}) then ${plain} else ${any} end`;
}

interface Style {
  readonly looks: RegExp;
  sql(cell: string): string;
}

/** The SQL of the one style that all cells seen are written in; null where they are in several or none. */
function onlyStyle(styles: readonly Style[], cell: string, seen: readonly string[]): string | null {
  const style = styles.find(({ looks }) => seen.every((each) => looks.test(each)));
  return style === undefined || seen.length === 0 ? null : style.sql(cell);
}

/** Where the first cells are in one style, cells further down may still be in another. */
const orElse = (style: string | null, fast: string) =>
  style === null ? fast : `coalesce(${style}, ${fast})`;

function quickDate(cell: string, order: DateOrder, seen: readonly string[]): string {
  const style = onlyStyle(order === "ymd" ? isoDates : placedDates(order), cell, seen);
  return orElse(style, fastDate(cell, order));
}

const isoDates: readonly Style[] = [
  {
    looks: /^\d{4}-\d\d-\d\d$/,
    sql: (cell) =>
      `case when strlen(${cell}) = 10 then cast(try_cast(${cell} as timestamp) as date) end`,
  },
];

const signs = ["/", ".", "-"] as const;

const placedDates = (order: "dmy" | "mdy"): readonly Style[] =>
  signs.map((sign) => ({
    looks: new RegExp(`^\\d\\d[${sign}]\\d\\d[${sign}]\\d{4}$`),
    sql: (cell) =>
      `case when strlen(${cell}) = 10 and substr(${cell}, 6, 1) = '${sign}' then cast(try_strptime(${cell}, '${placed(order, sign)}') as date) end`,
  }));

const placed = (order: "dmy" | "mdy", sign: string) =>
  (order === "dmy" ? "%d-%m-%Y" : "%m-%d-%Y").replaceAll("-", sign);

function quickMoment(cell: string, order: DateOrder, seen: readonly string[]): string {
  const style = onlyStyle(order === "ymd" ? isoMoments : placedMoments(order), cell, seen);
  return orElse(style, fastMoment(cell, order));
}

const isoMoments: readonly Style[] = [
  {
    looks: /^\d{4}-\d\d-\d\d \d\d:\d\d$/,
    sql: (cell) =>
      `case when length(${cell}) = 16 then try_strptime(${cell}, '%Y-%m-%d %H:%M') end`,
  },
  {
    looks: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
    sql: (cell) =>
      `case when length(${cell}) = 19 then try_strptime(${cell}, '%Y-%m-%d %H:%M:%S') end`,
  },
];

const placedMoments = (order: "dmy" | "mdy"): readonly Style[] =>
  signs.flatMap((sign) =>
    (
      [
        [16, "\\d\\d:\\d\\d", "%H:%M"],
        [19, "\\d\\d:\\d\\d:\\d\\d", "%H:%M:%S"],
      ] as const
    ).map(([length, looks, time]) => ({
      looks: new RegExp(`^\\d\\d[${sign}]\\d\\d[${sign}]\\d{4} ${looks}$`),
      sql: (cell: string) =>
        `case when length(${cell}) = ${length} and substr(${cell}, 6, 1) = '${sign}' then try_strptime(${cell}, '${placed(order, sign)} ${time}') end`,
    })),
  );

function quickNumber(cell: string, type: string, { decimal = ".", unit }: Source): string {
  const read = (as: string) =>
    `coalesce(${bareNumber(cell, as, decimal)}, ${usualNumber(cell, as, decimal)})`;
  if (unit === undefined) return read(type);
  return `try_cast(${read("decimal(28, 10)")} * cast(${unit} as decimal(7, 0)) as ${type})`;
}

const mostWords = 40;

/** The words as the file writes them, looked for by their letters; else those that recognition met. */
function quickWord(
  cell: string,
  seen: readonly string[],
  words: Words,
  met: readonly string[],
  type: string,
): string {
  const branches = [...new Set(seen)].slice(0, mostWords).flatMap((word) => {
    const low = word.toLowerCase();
    const isKnown = /^[\x20-\x7e]*$/.test(word) && Object.hasOwn(words, low);
    return isKnown ? [`when ${text(word)} then ${text(words[low] ?? "")}`] : [];
  });
  const written = branches.length === 0 ? "null" : `case ${cell} ${branches.join(" ")} end`;
  return `cast(coalesce(${written}, ${listedWord(`lower(${cell})`, met, words)}) as ${type})`;
}

function quickCode(cell: string, seen: readonly string[]): string {
  const codes = [...new Set(seen)].filter((each) => /^[A-Z]{3}$/.test(each)).slice(0, mostWords);
  if (codes.length === 0) return "cast(null as varchar)";
  return `case when ${codes.map((code) => `${cell} = ${text(code)}`).join(" or ")} then ${cell} end`;
}
