import { languages } from "./languages.ts";
import { currencyCodes, plainWord } from "./names.ts";

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
