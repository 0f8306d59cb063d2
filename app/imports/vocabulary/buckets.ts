import type { Language } from "./language.ts";
import { languages } from "./languages.ts";
import { currencyCodes, withoutAccents } from "./names.ts";
import { isNamed } from "./vocabulary.ts";

type Kind = keyof Language["buckets"];

/** `<` `≤` `>` `≥` `+` and dashes count here, so names are cut in another way than headers elsewhere. */
function tokensOf(text: string): string[] {
  const plain = withoutAccents(text)
    .replace(/\b[A-Z]{3}\b/g, (word) => (currencyCodes.has(word) ? " " : word))
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/<=|=</g, "≤")
    .replace(/>=|=>/g, "≥");
  return plain.match(/\p{L}+|\d+(?:[.,]\d+)*|[-<>≤≥+/]/gu) ?? [];
}

const phrases = new Map<string, [readonly string[], Kind][]>();
for (const language of languages.values()) {
  for (const [kind, names] of Object.entries(language.buckets)) {
    for (const name of names) {
      const [first = "", ...rest] = tokensOf(name);
      const known = phrases.get(first) ?? [];
      known.push([rest, kind as Kind]);
      phrases.set(first, known);
    }
  }
}
for (const known of phrases.values()) {
  known.sort(([one], [other]) => other.length - one.length);
}

type Parsed =
  | { readonly is: "named"; readonly name: "not_due" | "no_due_date" | "unapplied" }
  | { readonly is: "older" }
  | { readonly is: "overdue" }
  | { readonly is: "range"; readonly from: number; readonly to: number }
  | { readonly is: "up_to"; readonly to: number }
  | { readonly is: "over"; readonly days: number; readonly inclusive: boolean }
  | { readonly is: "months"; readonly number: number; readonly length: number }
  | { readonly is: "numbered"; readonly number: number }
  | { readonly is: "bare"; readonly number: number };

interface Words {
  readonly kinds: ReadonlySet<Kind>;
  readonly numbers: readonly number[];
  readonly signs: ReadonlySet<string>;
  /** How many words the longest name of what is not due has. */
  readonly length: number;
}

/** The words and numbers of a header; null where it has a word that no bucket has. */
function wordsOf(header: string): Words | null {
  const tokens = tokensOf(header.replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2"));
  const kinds = new Set<Kind>();
  const signs = new Set<string>();
  const numbers: number[] = [];
  let length = 0;
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] as string;
    // A letter stands for days only right after a number: 30 d.
    const letter = token.length === 1 && numbers.length === 0;
    // One phrase may be of several kinds: `amount` is a filler here, and late there.
    const known = (phrases.get(token) ?? []).filter(
      ([rest, kind]) =>
        rest.every((word, at) => tokens[index + 1 + at] === word) && !(letter && kind === "days"),
    );
    const longest = known[0];
    if (longest !== undefined) {
      for (const [rest, kind] of known) {
        if (rest.length === longest[0].length) kinds.add(kind);
      }
      if (kinds.has("not_due")) length = Math.max(length, longest[0].length + 1);
      index += longest[0].length + 1;
    } else if (/^\d+$/.test(token)) {
      numbers.push(Number(token));
      index += 1;
    } else if (/^[-<>≤≥+/]$/.test(token)) {
      signs.add(token);
      index += 1;
    } else return null;
  }
  return { kinds, numbers, signs, length };
}

/** Ages beyond this are years or numbers of something else. */
const longestAge = 2000;

function parsed(header: string): Parsed | null {
  const words = wordsOf(header);
  if (words === null) return null;
  const { kinds, numbers, signs } = words;
  const [first, second] = numbers;
  const has = (kind: Kind) => kinds.has(kind);
  const unit = has("months") ? 30 : has("weeks") ? 7 : 1;
  if (first === undefined) {
    if (has("days") || has("months")) return null;
    if (has("no_due_date")) return { is: "named", name: "no_due_date" };
    // `Current` alone is a bucket, `current balance` none.
    if (has("not_due") && (kinds.size === 1 || words.length > 1))
      return { is: "named", name: "not_due" };
    if (has("unapplied")) return { is: "named", name: "unapplied" };
    if (has("older")) return { is: "older" };
    // Where a word stands for days late in most files, it is not taken for an amount.
    return has("past_due") && !isNamed("derived", header) ? { is: "overdue" } : null;
  }
  if (numbers.some((number) => number * unit > longestAge) || numbers.length > 2) return null;
  if (second !== undefined) {
    const tied =
      signs.has("-") || has("below") || has("beside") || (signs.has("/") && kinds.size > 0);
    if (!tied || second < first) return null;
    if (second === 0) return { is: "named", name: "not_due" };
    if (unit === 1) return { is: "range", from: first, to: second };
    return { is: "range", from: first * unit + 1, to: second * unit };
  }
  if (has("numbered") && unit === 1 && !has("days") && first > 0 && first < 10)
    return { is: "numbered", number: first };
  if (signs.has("≥")) return { is: "over", days: first * unit, inclusive: true };
  const under = signs.has("<") || signs.has("≤") || has("below");
  if (!under && (signs.has(">") || signs.has("+") || has("above") || has("older")))
    return { is: "over", days: first * unit, inclusive: false };
  if (first === 0) return { is: "named", name: "not_due" };
  if (under) return { is: "up_to", to: first * unit };
  if (unit > 1) return { is: "months", number: first, length: unit };
  if (has("days") || has("past_due")) return { is: "up_to", to: first };
  return kinds.size === 0 && signs.size === 0 ? { is: "bare", number: first } : null;
}

/** `over 90` begins on day 91, and so does `91 and over`, unless a neighbour ends right before. */
function over(each: { days: number; inclusive: boolean }, ends: ReadonlySet<number>): string {
  if (ends.has(each.days - 1)) return `${each.days}+`;
  const next = ends.has(each.days) || (!each.inclusive && each.days % 5 === 0);
  return `${each.days + (next ? 1 : 0)}+`;
}

const rangeTo = (to: number, ends: ReadonlySet<number>) => {
  const before = Math.max(0, ...[...ends].filter((end) => end < to));
  return `${before + 1}-${to}`;
};

/**
 * The buckets that the columns of an aging report are, by their headers: `not_due`,
 * `no_due_date`, `unapplied`, a range of days past due such as `31-60`, or an open
 * one such as `91+`; null where a header is no bucket. What one header leaves open
 * (`Older`, `≤ 60 d.`) its neighbours say.
 */
export function bucketsOf(
  headers: readonly string[],
  reading: BareReading = "to",
): (string | null)[] {
  const all = headers.map(parsed);
  const ends = new Set<number>();
  const begins = bareBegins(all, bareReading(all) ?? reading);
  const bare = begins !== null;
  const early = all.some(
    (each) => (each?.is === "up_to" && each.to <= 31) || (each?.is === "range" && each.from <= 1),
  );
  /** Where `1 Month` stands without `< 1 Month`, it is the first month. */
  const shift = all.length > 1 && !early ? 1 : 0;
  for (const each of all) {
    if (each?.is === "range" || each?.is === "up_to") ends.add(each.to);
    if (each?.is === "months") ends.add((each.number + 1 - shift) * each.length);
    if (each?.is === "numbered") ends.add(each.number * 30);
    if (each?.is === "bare" && bare) ends.add(begins.get(each.number) ?? each.number);
  }
  const last = Math.max(0, ...ends);
  const open = all.some((each) => each?.is === "over" || each?.is === "older");
  const numbered = all.flatMap((each) => (each?.is === "numbered" ? [each.number] : []));
  const late = all.some((each) => each !== null && !["named", "overdue", "bare"].includes(each.is));
  return all.map((each) => {
    switch (each?.is) {
      case "named":
        return each.name;
      case "range":
        return `${each.from}-${each.to}`;
      case "up_to":
        return rangeTo(each.to, ends.size > 1 ? ends : usual);
      case "over":
        return over(each, ends);
      case "months": {
        const from = (each.number - shift) * each.length;
        return `${from + 1}-${from + each.length}`;
      }
      case "numbered": {
        const from = (each.number - 1) * 30 + 1;
        const lastOne = !open && numbered.length > 1 && each.number === Math.max(...numbered);
        return lastOne ? `${from}+` : `${from}-${each.number * 30}`;
      }
      case "older":
        return last === 0 ? "older" : `${last + 1}+`;
      case "overdue":
        // Beside buckets of its own it is their sum.
        return late ? null : "1+";
      case "bare":
        return begins === null ? null : bareName(each.number, begins, ends);
      default:
        return null;
    }
  });
}

/** Whether a number alone is the last day of its bucket, or the one after which it begins. */
export type BareReading = "to" | "from";

/** Numbers alone are buckets where three of them stand together, or two beside one that is surely one. */
function areBare(all: readonly (Parsed | null)[]): boolean {
  const bare = all.flatMap((each) => (each?.is === "bare" ? [each.number] : []));
  const isRising = bare.every((number, at) => at === 0 || number > (bare[at - 1] ?? 0));
  const isSure = all.some((each) => each?.is === "range" || each?.is === "over");
  return isRising && bare.length >= (isSure ? 2 : 3);
}

/** What the neighbours of numbers alone say of these: `0-30, 30, 60` begin there, `60, 90, 90+` end. */
function bareReading(all: readonly (Parsed | null)[]): BareReading | null {
  const bare = all.flatMap((each) => (each?.is === "bare" ? [each.number] : []));
  const last = Math.max(0, ...bare);
  for (const each of all) {
    if ((each?.is === "range" || each?.is === "up_to") && bare.includes(each.to)) return "from";
    if (each?.is === "over") return each.days > last ? "from" : "to";
    if (each?.is === "older") return "to";
  }
  return null;
}

/** Whether numbers alone may be read in both ways: nothing says what is older than the last. */
export function isBareOpen(headers: readonly string[]): boolean {
  const all = headers.map(parsed);
  return areBare(all) && bareReading(all) === null;
}

/** Where the buckets end that begin after numbers alone, by the number; null where these are no buckets. */
function bareBegins(
  all: readonly (Parsed | null)[],
  reading: BareReading,
): ReadonlyMap<number, number | null> | null {
  if (!areBare(all)) return null;
  if (reading === "to") return new Map();
  const bounds = all.flatMap((each) =>
    each?.is === "bare" ? [each.number] : each?.is === "over" ? [each.days] : [],
  );
  const next = (number: number) => {
    const above = bounds.filter((each) => each > number);
    return above.length === 0 ? null : Math.min(...above);
  };
  return new Map(
    all.flatMap((each) => (each?.is === "bare" ? [[each.number, next(each.number)]] : [])),
  );
}

function bareName(
  number: number,
  begins: ReadonlyMap<number, number | null>,
  ends: ReadonlySet<number>,
): string {
  const end = begins.get(number);
  if (end === undefined) return rangeTo(number, ends);
  return end === null ? `${number + 1}+` : `${number + 1}-${end}`;
}

/** The ends of buckets that are most usual, for a header without neighbours. */
const usual: ReadonlySet<number> = new Set([30, 60, 90, 120]);

/**
 * The bucket that one header names, as {@link bucketsOf} says it of many; `older`
 * where only neighbours could say where it begins.
 */
export function bucketOf(header: string): string | null {
  return bucketsOf([header])[0] ?? null;
}
