import type { Constant, DateOrder, Message, Question, TableMapping } from "../mapping.ts";
import { type TableName, tables } from "../tables.ts";
import { currencyCodes, currencyInHeader } from "../vocabulary/names.ts";
import { meaningsOf } from "../vocabulary/vocabulary.ts";
import { currencyOfPlaces } from "./currency-places.ts";
import { compactDay, dayIn, isoDay, possibleOrders, writtenDay } from "./days.ts";
import type { Match } from "./match.ts";
import type { Orders } from "./orders.ts";
import { currencySpoken } from "./spoken.ts";
import { currencyOfUnit } from "./styles.ts";
import type { Profile } from "./values.ts";

/** Documents must have a currency; a blank one elsewhere is that of the document or the account. */
const needCurrency: ReadonlySet<TableName> = new Set(["invoices", "aging_snapshots"]);

const ofCountry: Readonly<Record<string, string>> = {
  us: "USD",
  usa: "USD",
  "united states": "USD",
  gb: "GBP",
  uk: "GBP",
  "united kingdom": "GBP",
  pl: "PLN",
  poland: "PLN",
  polska: "PLN",
  se: "SEK",
  sweden: "SEK",
  sverige: "SEK",
  cz: "CZK",
  "czech republic": "CZK",
  czechia: "CZK",
  de: "EUR",
  germany: "EUR",
  deutschland: "EUR",
  fr: "EUR",
  france: "EUR",
  nl: "EUR",
  netherlands: "EUR",
  es: "EUR",
  spain: "EUR",
  it: "EUR",
  italy: "EUR",
  lt: "EUR",
  lithuania: "EUR",
  lv: "EUR",
  latvia: "EUR",
  ee: "EUR",
  estonia: "EUR",
  fi: "EUR",
  finland: "EUR",
  ie: "EUR",
  ireland: "EUR",
  at: "EUR",
  austria: "EUR",
  be: "EUR",
  belgium: "EUR",
  pt: "EUR",
  portugal: "EUR",
  ph: "PHP",
  philippines: "PHP",
  ch: "CHF",
  switzerland: "CHF",
  no: "NOK",
  norway: "NOK",
  dk: "DKK",
  denmark: "DKK",
  in: "INR",
  india: "INR",
  ca: "CAD",
  canada: "CAD",
  au: "AUD",
  australia: "AUD",
  hu: "HUF",
  hungary: "HUF",
  ro: "RON",
  romania: "RON",
  jp: "JPY",
  japan: "JPY",
};

/** The currency of a file that gives none in each row: stated somewhere, or to be asked for. */
export function currencyOf(
  mapping: TableMapping,
  matches: readonly Match[],
  profiles: readonly Profile[],
  titles: readonly string[],
): { constant: Constant | null; question: Question | null; reason: Message | null } {
  const none = { constant: null, question: null, reason: null };
  const described = tables[mapping.table].columns;
  if (!described.some((column) => column.name === "currency")) return none;
  if (mapping.sources.some((source) => source.column === "currency")) return none;
  const money = matches.filter((match) => match.column.type === "money");
  if (money.length === 0) return none;

  const stated = new Map<string, string>();
  for (const { profile } of money) {
    const inHeader =
      currencyOfUnit(profile.header) ??
      currencyInHeader(profile.header) ??
      profile.unit?.currency ??
      null;
    if (inHeader !== null) stated.set(inHeader, profile.header);
    for (const cell of profile.values.slice(0, 2000)) {
      const inCell = /\d/.test(cell) ? currencyInHeader(cell) : null;
      if (inCell !== null) stated.set(inCell, cell.trim());
    }
  }
  // A column of nothing but codes, whatever it is called, in a file that has one of them.
  const codes = profiles.filter(({ filled, currencies }) => filled > 0 && currencies >= 0.95);
  const [codeColumn] = codes;
  if (codes.length === 1 && codeColumn !== undefined) {
    for (const cell of codeColumn.values.slice(0, 2000)) {
      const code = cell.trim().toUpperCase();
      if (currencyCodes.has(code)) stated.set(code, codeColumn.header);
    }
  }
  for (const title of titles) {
    for (const word of title.split(/[^\p{L}]+/u)) {
      if (currencyCodes.has(word) && !stated.has(word)) stated.set(word, title);
    }
  }
  const [only] = stated;
  // A dollar sign alone may be any of twenty currencies.
  const isSaid = codes.length === 1 || only?.[0] !== "USD" || only[1].includes("USD");
  if (stated.size === 1 && only && isSaid) {
    return {
      constant: { column: "currency", value: only[0] },
      question: null,
      reason: {
        id: "imports.reason.currency_stated",
        values: { currency: only[0], where: only[1] },
      },
    };
  }
  if (!needCurrency.has(mapping.table)) return none;
  const choices = [...stated].map(([value, evidence]) => ({ value, evidence }));
  for (const currency of countryCurrencies(profiles)) {
    if (!choices.some((choice) => choice.value === currency.value)) choices.push(currency);
  }
  const placed = currencyOfPlaces(profiles);
  if (placed !== null && !choices.some((choice) => choice.value === placed.value)) {
    choices.push(placed);
  }
  const spoken = currencySpoken(profiles);
  if (spoken !== null && !choices.some((choice) => choice.value === spoken.value)) {
    choices.push(spoken);
  }
  const rest = ["USD", "EUR", "GBP", "PLN", "SEK", "CZK", "PHP"]
    .filter((value) => !choices.some((choice) => choice.value === value))
    .map((value) => ({ value }));
  return {
    constant: null,
    question: { about: "currency", choices: [...choices, ...rest] },
    reason: null,
  };
}

function countryCurrencies(profiles: readonly Profile[]): { value: string; evidence: string }[] {
  const countries = profiles.filter((profile) =>
    meaningsOf(profile.header).some((each) => each.column === "country"),
  );
  const counts = new Map<string, { count: number; evidence: string }>();
  for (const profile of countries) {
    for (const cell of profile.values) {
      const currency = ofCountry[cell.trim().toLowerCase()];
      if (currency === undefined) continue;
      const known = counts.get(currency);
      counts.set(currency, {
        count: (known?.count ?? 0) + 1,
        evidence: known?.evidence ?? `${profile.header}: ${cell.trim()}`,
      });
    }
  }
  return [...counts]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([value, { evidence }]) => ({ value, evidence }));
}

/** What nothing in the file decides about its dates and numbers; one question for each matter. */
export function orderQuestions(
  matches: readonly Match[],
  orders: Orders,
  monthFirstLikely: boolean,
): Question[] {
  const questions: Question[] = [];
  const date = matches.find((match) => orders.dates.get(match.profile.index) === null);
  if (date !== undefined) {
    const possible = [...possibleOrders(date.profile.dateEvidence)];
    if (monthFirstLikely && possible.includes("mdy")) {
      possible.sort((one, other) => Number(other === "mdy") - Number(one === "mdy"));
    }
    const { profile } = date;
    questions.push({
      about: "date_order",
      index: profile.index,
      choices: possible.map((value) => {
        const evidence = dateExample(profile, possible, value);
        return evidence === null ? { value } : { value, evidence };
      }),
    });
  }
  const number = matches.find((match) => orders.decimals.get(match.profile.index) === null);
  if (number !== undefined) {
    const example =
      number.profile.values.find((cell) => /[.,]\d{3}\D*$/.test(cell.trim()))?.trim() ?? "";
    const group = number.profile.decimalEvidence.openComma > 0 ? "," : ".";
    const other = group === "," ? "." : ",";
    const read = (sign: string) =>
      example.replaceAll(sign === "," ? "." : ",", "").replace(",", ".");
    questions.push({
      about: "decimal_sign",
      index: number.profile.index,
      choices: [other, group].map((value) => ({ value, evidence: `${example} = ${read(value)}` })),
    });
  }
  return questions;
}

/** A cell that every order reads, and differently, with what one of them makes of it. */
function dateExample(
  profile: Profile,
  possible: readonly DateOrder[],
  order: DateOrder,
): string | null {
  for (const cell of profile.values) {
    const written = writtenDay(cell) ?? compactDay(cell);
    if (written?.kind !== "open") continue;
    const days = possible.map((each) => dayIn(written, each));
    const day = dayIn(written, order);
    if (day === null || days.includes(null) || new Set(days).size < 2) continue;
    return `${cell.trim()} = ${isoDay(day)}`;
  }
  return null;
}

/** A date in words such as a title or a file's name: `aging_2026-03-31.csv`, `As of 31.03.2026`. */
export function dateIn(text: string): string | null {
  const iso =
    /(?<!\d)((?:19|20)\d{2})[-_./]?(0[1-9]|1[0-2])[-_./]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(text);
  if (iso !== null) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const local = /(?<!\d)(\d{1,2})[-_./ ](\d{1,2})[-_./ ]((?:19|20)\d{2})(?!\d)/.exec(text);
  if (local !== null) {
    const [first, second] = [Number(local[1]), Number(local[2])];
    const dayFirst =
      first > 12 || (second <= 12 && text.includes(`${local[1]}.`)) || first === second;
    const monthFirst = second > 12;
    if (dayFirst === monthFirst || Math.max(first, second) > 31) return null;
    const [day, month] = dayFirst ? [first, second] : [second, first];
    if (month > 12) return null;
    return `${local[3]}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  }
  const named =
    /(\p{L}{3,9}\.? \d{1,2},? (?:19|20)\d{2}|\d{1,2}\.? \p{L}{3,9}\.? (?:19|20)\d{2})/u.exec(text);
  const parsed = named === null ? Number.NaN : Date.parse(`${named[1]?.replace(".", "")} UTC`);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString().slice(0, 10);
}
