import { termWords } from "../vocabulary/word-lists.ts";
import { anyOf, plainText, text, trimmed } from "./cells.ts";

/**
 * Terms of payment as days: `30`, `net 30`, `30 dní`, `2/10 net 30`, `due on receipt`.
 * What has a word that nobody knows gives null, which is a fault: "30th of the
 * following month" is not 30 days.
 */

/** Terms that end with a month stand above this: 30 days end of month is 10,030. */
const monthEnd = 10_000;

export const endsWithMonth = (value: string) => `${value} >= ${monthEnd}`;

/** The days that terms give, those that end with a month counted as above; null where they cannot be read. */
export const termsCast = (cell: string) =>
  `coalesce(case when length(${cell}) <= 3 then try_cast(regexp_extract(${cell}, '^[0-9]+$') as integer) end, recoup_terms(${cell}))`;

/** The days without those that end with a month. */
export const plainTerms = (value: string) => `case when ${value} < ${monthEnd} then ${value} end`;

/** The day on which terms that end with a month fall due: first the days, then the month's end. */
export const monthEndDue = (value: string, issued: string) =>
  `case when ${value} >= ${monthEnd} then last_day(${issued} + (${value} - ${monthEnd})) end`;

const list = (words: readonly string[]) => `[${words.map(text).join(", ")}]`;

/** What the cast of terms calls; run once for each database. */
export function termMacros(): string[] {
  const any = `(?:${anyOf([...termWords.days, ...termWords.net, ...termWords.words].sort((one, other) => other.length - one.length))})`;
  const net = `(?:${anyOf(termWords.net)})`;
  const end = `(?:${anyOf(termWords.monthEnd)})`;
  const days = "([0-9]{1,3})";
  const discount = "[0-9]{1,2}(?:_[0-9]+)? ?[%/] ?[0-9]{1,3}";
  const only = `^(?:${any} )*${days}(?:_0+)?(?: ${any})*$`;
  // With a discount for who pays early only the days that are said to be net are the terms.
  const netBehind = `^${discount}(?: ${any})* ${net}[ /]+${days}(?: ${any})*$`;
  const netBefore = `^${discount}(?: ${any})* ${days}(?: ${any})* ${net}(?: ${any})*$`;
  // "10 EOM" is ten days after the month's end to some: the number must be said to be days.
  const unit = `(?:${anyOf(termWords.days)})`;
  const toMonthEnd = `^(?:${any} )*(?:([0-9]{1,3}) ${unit} (?:${any} )*)?${end}$`;
  return [
    // Plain words and numbers one blank apart, with the signs of a discount.
    `create macro recoup_term_text(cell) as trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      ${plainText(trimmed("cell"))}, '([0-9])[.,]([0-9])', '\\1_\\2', 'g'), '[^a-z0-9%/_]+', ' ', 'g'),
      '([0-9])([a-z])', '\\1 \\2', 'g'), '([a-z])([0-9])', '\\1 \\2', 'g'))`,
    `create macro recoup_terms(cell) as list_transform([recoup_term_text(cell)], lambda term: case
      when regexp_matches(${trimmed("cell")}, '^[-+(\\x{2212}]') then null
      when list_contains(${list(termWords.atOnce)}, regexp_replace(term, '[^a-z]+', ' ', 'g')) then 0
      when regexp_full_match(term, ${text(only)}) then cast(regexp_extract(term, ${text(only)}, 1) as integer)
      when regexp_full_match(term, ${text(netBehind)}) then cast(regexp_extract(term, ${text(netBehind)}, 1) as integer)
      when regexp_full_match(term, ${text(netBefore)}) then cast(regexp_extract(term, ${text(netBefore)}, 1) as integer)
      when regexp_full_match(term, '[a-z]{1,5}/${days}') then
        case when regexp_full_match(term, ${text(`${net}/${days}`)}) then cast(regexp_extract(term, '${days}', 1) as integer) end
      when regexp_full_match(term, ${text(toMonthEnd)}) then
        ${monthEnd} + coalesce(cast(nullif(regexp_extract(term, ${text(toMonthEnd)}, 1), '') as integer), 0)
      end)[1]`,
  ];
}
