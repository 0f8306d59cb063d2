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

/** Bare days. */
export const bareTerms = (cell: string) =>
  `case when length(${cell}) <= 3 then try_cast(regexp_extract(${cell}, '^[0-9]+$') as integer) end`;

/** The days that terms give, those that end with a month counted as above; null where they cannot be read. */
export const termsCast = (cell: string) => `coalesce(${bareTerms(cell)}, recoup_terms(${cell}))`;

/** The days without those that end with a month. */
export const plainTerms = (value: string) => `case when ${value} < ${monthEnd} then ${value} end`;

/** The day on which terms that end with a month fall due: first the days, then the month's end. */
export const monthEndDue = (value: string, issued: string) =>
  `case when ${value} >= ${monthEnd} then last_day(${issued} + (${value} - ${monthEnd})) end`;

/** The day of issue that plain terms lead back to from the due date. */
export const issuedBefore = (due: string, terms: string) =>
  `case when ${terms} < ${monthEnd} then ${due} - ${terms} end`;

const any = `(?:${anyOf(
  [...termWords.days, ...termWords.net, ...termWords.words].sort(
    (one, other) => other.length - one.length,
  ),
)})`;
const unit = `(?:${anyOf(termWords.days)})`;
const net = `(?:${anyOf(termWords.net)})`;
const days = "([0-9]{1,3})";
const early = `(?:${anyOf(termWords.discount)})`;
const discount = `(?:${early} )?[0-9]{1,2}(?:_[0-9]+)? ?[%/](?: ?${early})? ?[0-9]{1,3}`;

/** How terms are written, in plain words and numbers one blank apart; each finds the days. */
const patterns = {
  only: `^(?:${any} )*${days}(?:_0+)?(?: ${any})*$`,
  // With a discount for who pays early only the days that are said to be net are the terms.
  netBehind: `^${discount}(?: ${any})* ${net}[ /]+${days}(?: ${any})*$`,
  netBefore: `^${discount}(?: ${any})* ${days}(?: ${any})* ${net}(?: ${any})*$`,
  netAlone: `^${net}/${days}$`,
  // "10 EOM" is ten days after the month's end to some: the number must be said to be days.
  monthEnd: `^(?:${any} )*(?:${days} ${unit} (?:${any} )*)?(?:${anyOf(termWords.monthEnd)})$`,
} as const;

/**
 * A discount for who pays early, and nothing of when the rest is due: `2% 10 days`. A
 * document with such terms has no due date; they are not unreadable.
 */
const onlyDiscount = `^${discount}(?: (?:${any}|${early}))*$`;

export const isOnlyDiscount = (cell: string) =>
  `coalesce(regexp_matches(recoup_term_text(${cell}), ${text(onlyDiscount)}), false)`;

/** What the cast of terms calls; run once for each database. */
export function termMacros(): string[] {
  const list = `[${termWords.atOnce.map(text).join(", ")}]`;
  const found = (pattern: string) =>
    `when regexp_matches(term, ${text(pattern)}) then cast(regexp_extract(term, ${text(pattern)}, 1) as integer)`;
  const { only, netBehind, netBefore, netAlone } = patterns;
  return [
    // Plain words and numbers one blank apart, with the signs of a discount.
    `create macro recoup_term_text(cell) as trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      ${plainText(trimmed("cell"))}, '([0-9])[.,]([0-9])', '\\1_\\2', 'g'), '[^a-z0-9%/_]+', ' ', 'g'),
      '([0-9])([a-z])', '\\1 \\2', 'g'), '([a-z])([0-9])', '\\1 \\2', 'g'))`,
    `create macro recoup_terms(cell) as list_transform([recoup_term_text(cell)], lambda term: case
      when regexp_matches(${trimmed("cell")}, '^[-+(\\x{2212}]') then null
      when list_contains(${list}, regexp_replace(term, '[^a-z]+', ' ', 'g')) then 0
      ${[only, netBehind, netBefore, netAlone].map(found).join("\n      ")}
      when regexp_matches(term, ${text(patterns.monthEnd)}) then
        ${monthEnd} + coalesce(cast(nullif(regexp_extract(term, ${text(patterns.monthEnd)}, 1), '') as integer), 0)
      end)[1]`,
  ];
}

const atOnce = new Set(termWords.atOnce);
const expressions = Object.values(patterns).map((pattern) => new RegExp(pattern));

/** Plain words and numbers one blank apart. */
const termText = (cell: string) =>
  cell
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ł", "l")
    .replace(/(\d)[.,](\d)/g, "$1_$2")
    .replace(/[^a-z0-9%/_]+/g, " ")
    .replace(/(\d)([a-z])/g, "$1 $2")
    .replace(/([a-z])(\d)/g, "$1 $2")
    .trim();

const discountAlone = new RegExp(onlyDiscount);

/** Whether a cell gives a discount and no net days. */
export const readsOnlyDiscount = (cell: string) =>
  cell.trim().length <= 80 && readTerms(cell) === null && discountAlone.test(termText(cell));

/** Whether a cell gives terms, a discount alone among them. */
export function saysTerms(cell: string): boolean {
  const bare = cell.trim();
  if (isNoTerm(bare)) return false;
  const term = termText(bare);
  return daysIn(term) !== null || discountAlone.test(term);
}

/** No terms are as long, stand below zero, or have a number of four digits. */
const isNoTerm = (bare: string) =>
  bare.length > 80 || /^[-+(\u2212]/.test(bare) || /(?<![.,\d])\d{4}/.test(bare);

/** Whether a cell gives terms, for telling what a column holds: the days, or that it does. */
function readTerms(cell: string): string | null {
  const bare = cell.trim();
  return isNoTerm(bare) ? null : daysIn(termText(bare));
}

function daysIn(term: string): string | null {
  if (atOnce.has(term)) return "0";
  for (const expression of expressions) {
    const match = expression.exec(term);
    if (match !== null) return match[1] ?? "0";
  }
  return null;
}
