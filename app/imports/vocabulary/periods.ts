import { plainWord } from "./names.ts";
import { months, quarterWords } from "./word-lists.ts";

/** A month or quarter, and its year where that is said. */
interface NamedPeriod {
  readonly year: number | null;
  /** `03` or `Q1`. */
  readonly part: string;
}

/**
 * The months or quarters that headers name, as `2026-03` or `2026-Q1`, null where one names none:
 * `Jan-26`, `03/2026`, `Marzec 2026`, `Q1`. Months alone are of the year that a title says.
 */
export function periodsOf(
  headers: readonly string[],
  titles: readonly string[],
): readonly (string | null)[] {
  const named = headers.map(periodIn);
  const [only, ...others] = new Set(
    titles.flatMap((title) => title.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []),
  );
  const said = others.length === 0 && only !== undefined ? Number(only) : null;
  return named.map((period) => {
    const year = period?.year ?? said;
    return period === null || year === null ? null : `${year}-${period.part}`;
  });
}

function periodIn(header: string): NamedPeriod | null {
  const text = header.trim();
  const numeric =
    /^(20\d{2})[-/. ]?(0?[1-9]|1[0-2])$/.exec(text) ??
    /^(20\d{2})M(0[1-9]|1[0-2])$/i.exec(text) ??
    turned(/^(0?[1-9]|1[0-2])[-/. ](20\d{2})$/.exec(text));
  if (numeric !== null) return { year: Number(numeric[1]), part: two(Number(numeric[2])) };
  const words = plainWord(text).match(/\p{L}+|\d+/gu) ?? [];
  // Two words, or three as in "2026 Q 1".
  if (words.length > 3 || words.length === 0) return null;
  const name = words.find((word) => months.has(word) && word.length > 2);
  if (name !== undefined) {
    const [year, ...rest] = words.filter((word) => word !== name);
    if (rest.length > 0) return null;
    return ofYear(year, two(months.get(name) ?? 0));
  }
  const mark = words.findIndex((word) => quarterWords.has(word));
  if (mark === -1) return null;
  const numbers = words.filter((_, index) => index !== mark);
  const part = numbers.find((word) => /^[1-4]$/.test(word));
  return part === undefined
    ? null
    : ofYear(
        numbers.find((word) => word !== part),
        `Q${part}`,
      );
}

/** A part of the year that a word says; null where the word is none. */
function ofYear(word: string | undefined, part: string): NamedPeriod | null {
  if (word === undefined) return { year: null, part };
  const year = yearOf(word);
  return year === null ? null : { year, part };
}

const turned = (found: RegExpExecArray | null) =>
  found === null ? null : [found[0], found[2], found[1]];

const two = (number: number) => String(number).padStart(2, "0");

const yearOf = (word: string): number | null =>
  /^20\d{2}$/.test(word) ? Number(word) : /^\d{2}$/.test(word) ? 2000 + Number(word) : null;
