import { languages } from "./languages.ts";
import { currencyCodes, plainWord, withoutAccents } from "./names.ts";

/**
 * The words inside cells, of all languages at once: a file in Czech may hold English
 * months. What reads cells builds its patterns from these lists. All are plain words:
 * lower case, without accents.
 */
const all = [...languages.values()];

const plain = (words: Iterable<string>): string[] =>
  [...new Set([...words].map(plainWord))]
    .filter((word) => word !== "")
    // A pattern takes the first that fits.
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1));

/** Names of columns that may do no more than number the rows: `Lp`, `#`, `Eil. Nr.` */
export const rowNumberWords: ReadonlySet<string> = new Set(
  plain(all.flatMap((language) => language.row_numbers ?? [])),
);

/** What stands in a cell that has no value, as programs of all countries write it. */
const blanks = ["null", "\\n", "#n/a", "-", "--", "\u2013", "\u2014", "nan", "(null)"];

/** What stands in a cell that has no value, lower case, as it is written and without accents. */
export const nothingWords: readonly string[] = [
  ...new Set([
    ...blanks,
    ...all.flatMap(({ nothing }) =>
      nothing.flatMap((word) => [word.toLowerCase(), withoutAccents(word.toLowerCase())]),
    ),
  ]),
];

/** The words of two lists of a report's furniture, plain. */
export const totalOfWords: ReadonlySet<string> = new Set(
  plain(all.flatMap((language) => language.total_of)),
);
export const percentWords: ReadonlySet<string> = new Set(
  plain(all.flatMap((language) => language.percents)),
);

/** Words between two numbers that make a range of them, lower case. */
export const spanWords: readonly string[] = [...new Set(all.flatMap(({ spans }) => spans))];

export const quarterWords: ReadonlySet<string> = new Set(
  plain(all.flatMap((language) => language.quarters)),
);
export const timeZoneWords: readonly string[] = plain(all.flatMap(({ time_zones }) => time_zones));
/** As they are written, lower case. */
export const inWords: readonly string[] = [...new Set(all.flatMap((each) => each.in ?? []))];
export const amountWords: readonly string[] = [...new Set(all.flatMap(({ amounts }) => amounts))];

/** Words for money that goes back to a customer, the longest first. */
export const refundWords: readonly string[] = plain(all.flatMap((language) => language.refunds));

/**
 * Legal forms of companies as the alternatives of a pattern over plain words, the longest
 * first; a blank in them may be there or not: "s r o" is also "sro".
 */
export const legalFormsPattern = plain([
  ...all.flatMap((language) => language.legal_forms),
  // Of countries whose language has no file: Denmark, Norway, Finland, Latvia, Estonia, Italy.
  ...["as", "asa", "aps", "a s", "oy", "oyj", "sia", "ou", "s p a"],
])
  .map((form) => form.replaceAll(" ", " ?"))
  .join("|");

const roman = "i ii iii iv v vi vii viii ix x xi xii".split(" ");

/** Names of months, full, inflected and short, and Roman numerals, and which month each is (1–12). */
export const months: ReadonlyMap<string, number> = new Map([
  ...all.flatMap((language) =>
    language.months.flatMap((names, index) =>
      names.map((name) => [plainWord(name), index + 1] as const),
    ),
  ),
  ...roman.map((name, index) => [name, index + 1] as const),
]);

/** Words that stand in a date and say nothing of it: weekdays, "of", "r.", "m.", "d.". */
export const dateFillers: readonly string[] = plain(
  all.flatMap((language) => [...language.weekdays, ...language.date_words]),
);

/** Terms of payment: units of days, words beside them, and whole phrases. */
export const termWords = {
  days: plain(all.flatMap((language) => language.terms.days)),
  net: plain(all.flatMap((language) => language.terms.net)),
  words: plain(all.flatMap((language) => language.terms.words)),
  /** A discount for who pays early. */
  discount: plain(all.flatMap((language) => language.terms.discount ?? [])),
  /** Due on the day of issue. */
  atOnce: plain(all.flatMap((language) => language.terms.at_once)),
  /** Due on the last day of the month. */
  monthEnd: plain(all.flatMap((language) => language.terms.month_end)),
} as const;

/** Marks beside an amount that say on which side of the account it stands; some are on both lists. */
export const debitMarks: ReadonlySet<string> = new Set(plain(all.flatMap(({ debit }) => debit)));
export const creditMarks: ReadonlySet<string> = new Set(plain(all.flatMap(({ credit }) => credit)));

export const thousandWords = plain(all.flatMap((language) => language.thousands));
export const millionWords = plain(all.flatMap((language) => language.millions));

/** What stands beside an amount for its currency, besides the ISO codes and signs such as €. */
const currencyWords =
  "kr kr. kč zł lt lt. ft lei din fr fr. sfr p php. rs rs. rm r rp pln. sek. czk.".split(" ");

/** Codes and words of currencies as they stand beside amounts, lower case, longest first. */
export const currencyMarks: readonly string[] = [
  ...new Set([...[...currencyCodes].map((code) => code.toLowerCase()), ...currencyWords, "ltl"]),
].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
