import type { Source } from "../mapping.ts";
import { currencyMarks } from "../vocabulary/word-lists.ts";
import { anyOf, plainText, text, trimmed } from "./cells.ts";

/**
 * The SQL that turns the text of cells into exact numbers. Nothing goes through
 * floating point: a cell becomes plain digits, and those a decimal. What has more
 * digits than the type holds gives null, which is a fault.
 */

type Decimal = "." | ",";

/** How a number is written in a column, as far as its cells do not say it each by itself. */
export type NumberStyle = Pick<Source, "decimal" | "marks" | "unit">;

/** The number in a cell as a given decimal type; null where it cannot be read or does not fit. */
export function numberCast(cell: string, type: string, style: NumberStyle): string {
  const decimal = style.decimal ?? ".";
  if (style.unit === undefined) return markedCast(cell, type, decimal, style.marks);
  // Read with more decimals than are kept: 1.234567 thousand are 1,234.567.
  const value = markedCast(cell, "decimal(28, 10)", decimal, style.marks);
  return `try_cast(${value} * cast(${style.unit} as decimal(7, 0)) as ${type})`;
}

/** A share or a rate, where 12.5% is 0.125. */
export function rateCast(cell: string, type: string, style: NumberStyle): string {
  const decimal = style.decimal ?? ".";
  const percent = `case when contains(${cell}, '%') then
    try_cast(${macroOf(decimal)}(rtrim(${trimmed(cell)}, '% \u00a0\u202f')) as decimal(24, 12)) / 100 end`;
  return `coalesce(${numberCast(cell, type, style)}, try_cast(${percent} as ${type}))`;
}

const macroOf = (decimal: Decimal) =>
  decimal === "." ? "recoup_number_point" : "recoup_number_comma";

/** The fast way for bare digits. */
export const bareNumber = (cell: string, type: string, decimal: Decimal) =>
  decimal === "."
    ? `try_cast(${cell} as ${type})`
    : `case when contains(${cell}, '.') then null else try_cast(replace(${cell}, ',', '.') as ${type}) end`;

/** The way for groups of digits and a currency beside them, as most amounts have them that are not bare. */
export function usualNumber(cell: string, type: string, decimal: Decimal): string {
  const stripped = `translate(${cell}, ${text(`${decimal === "." ? "," : "."}${besideDigits}`)}, '')`;
  const digits = decimal === "." ? stripped : `replace(${stripped}, ',', '.')`;
  return `case when regexp_full_match(${cell}, ${text(usually(decimal))}) then try_cast(${digits} as ${type}) end`;
}

/** The fast ways, and the thorough one for all the rest. */
function plainCast(cell: string, type: string, decimal: Decimal): string {
  const [bare, usual] = [bareNumber, usualNumber].map((way) => way(cell, type, decimal));
  return `coalesce(${bare}, ${usual}, try_cast(${macroOf(decimal)}(${cell}) as ${type}))`;
}

/** The sign of a marked amount stands in its mark; an unmarked one is as it is written. */
function markedCast(cell: string, type: string, decimal: Decimal, marks: Source["marks"]): string {
  const plain = plainCast(cell, type, decimal);
  const words = Object.keys(marks ?? {});
  if (marks === undefined || words.length === 0) return plain;
  const any = anyOf([...words].sort((one, other) => other.length - one.length));
  const low = plainText(trimmed(cell));
  const mark = `coalesce(
    nullif(regexp_extract(${low}, ${text(`^(${any})\\.?\\s*[^a-z]`)}, 1), ''),
    nullif(regexp_extract(${low}, ${text(`[^a-z]\\s*(${any})\\.?$`)}, 1), ''))`;
  const rest = `regexp_replace(regexp_replace(${low}, ${text(`^(?:${any})\\.?\\s*([^a-z].*)$`)}, '\\1'),
    ${text(`([^a-z])\\s*(?:${any})\\.?$`)}, '\\1')`;
  const value = plainCast("pair[2]", type, decimal);
  const turned = words.filter((word) => marks[word] === "-");
  const kept = words.filter((word) => marks[word] !== "-");
  // A minus beside a mark that means minus contradicts it or doubles it: nobody can tell.
  const signed = `list_transform([[${mark}, ${rest}]], lambda pair: case
    when list_contains(${list(turned)}, pair[1]) then
      case when ${value} >= 0 then -${value} end
    when list_contains(${list(kept)}, pair[1]) then ${value} end)[1]`;
  return `coalesce(${plain}, ${signed})`;
}

const list = (words: readonly string[]) => `cast([${words.map(text).join(", ")}] as varchar[])`;

/** Bare digits as a whole number. */
export const wholeNumber = (cell: string) =>
  `case when contains(${cell}, '.') or contains(${cell}, ',') then null else try_cast(${cell} as integer) end`;

/** A whole number, or the only one among words: `30`, `30.00`, `30 days`. */
export function integerCast(cell: string, decimal: Decimal = "."): string {
  const whole = wholeNumber(cell);
  const number = `try_cast(${macroOf(decimal)}(${cell}) as decimal(18, 4))`;
  const words = `try_cast(nullif(regexp_extract(${cell}, '^[^0-9]*([0-9]{1,4})[^0-9]*$', 1), '') as integer)`;
  return `coalesce(${whole}, case when ${number} = round(${number}, 0) then try_cast(${number} as integer) end, ${words})`;
}

/** Spaces between groups, apostrophes and strokes for minus, each of them as one sign. */
const kinds = {
  " ": "\u00a0\u2007\u2008\u2009\u200a\u202f\t",
  "'": "\u2019\u2018\u02bc\u00b4`",
  "-": "\u2212\u2010\u2011\u2012\u2013\u2014\ufe63\uff0d",
} as const;

function oneKind(cell: string): string {
  const from = Object.values(kinds).join("");
  const to = Object.entries(kinds)
    .map(([sign, those]) => sign.repeat(those.length))
    .join("");
  return `translate(${trimmed(cell)}, ${text(from)}, ${text(to)})`;
}

const several = anyOf(currencyMarks.filter((mark) => mark.replace(".", "").length > 1));
const single = anyOf(currencyMarks.filter((mark) => mark.replace(".", "").length === 1));
const sign = "\\p{L}{0,3}\\p{Sc}";

/** Currencies as they mostly stand beside amounts. */
const frequent = [
  ...["€", "$", "£", "₱", "zł", "Kč", "kr"],
  ...currencyMarks.filter((mark) => /^[a-z]{3}$/.test(mark)).map((mark) => mark.toUpperCase()),
];
/** All letters and signs of them, and spaces. */
const besideDigits = [...new Set(` \u00a0\u202f${frequent.join("")}`)].join("");

/** What most amounts look like that are not bare: a pattern without captures is found fast. */
function usually(decimal: Decimal): string {
  const [point, group] = decimal === "." ? ["\\.", ","] : [",", "\\."];
  const groups = [group, " ", "\u00a0", "\u202f"].map((each) => `(?:${each}[0-9]{3})+`).join("|");
  const currency = `(?:${anyOf(frequent)})`;
  return (
    `(?:${currency}[ \u00a0]?)?-?(?:[0-9]+|[0-9]{1,3}(?:${groups}))(?:${point}[0-9]+)?` +
    `(?:[ \u00a0\u202f]?${currency})?`
  );
}

/** Signs and a currency on either side, the digits, an exponent, an ending such as `,-`. */
const written =
  `(?i)^'?([-+(]?) ?(?:${sign}|(?:${several}|${single})\\.?)? ?([-+(]?) ?` +
  "([0-9.,' ]*[0-9])(e[-+]?[0-9]{1,2})?(?:[.,:]-{1,2}|[.,])?" +
  ` ?([-)]?) ?(?:${sign}|(?:${several})\\.?)? ?([-)]?)$`;

const whole = (group: string) =>
  `[0-9]+|[0-9]{1,3}(?:${group}[0-9]{3})+|[0-9]{1,2}(?:${group}[0-9]{2})*${group}[0-9]{3}|[0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,3}(?:''[0-9]{3})+`;

/** What the casts of numbers call; run once for each database. */
export function numberMacros(): string[] {
  const reads = (name: string, point: string, group: string, dropped: string) => `
    create macro recoup_digits_${name}(body) as case
      when regexp_full_match(body, '(?:${whole(group)})?(?:${point}[0-9]+)?') then
        replace(translate(body, ${text(dropped)}, ''), ',', '.') end`;
  // The lambdas name a value that is worked out once and used several times.
  const number = (name: string) => `
    create macro recoup_number_${name}(cell) as
      list_transform(
        [regexp_extract(${oneKind("cell")}, ${text(written)}, ['one', 'two', 'body', 'power', 'three', 'four'])],
        lambda part: recoup_sign(part.one || part.two, part.three || part.four)
          || recoup_digits_${name}(part.body) || part.power)[1]`;
  return [
    // One minus, or one pair of brackets, or none; null where signs contradict each other.
    `create macro recoup_sign(before, after) as case
      when before in ('', '+') and after = '' then ''
      when before = '-' and after = '' or before = '' and after = '-' or before = '(' and after = ')' then '-'
      end`,
    reads("point", "\\.", ",", ", '"),
    reads("comma", ",", "\\.", ". '"),
    number("point"),
    number("comma"),
  ];
}
