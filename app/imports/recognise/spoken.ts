import { currencyOfLanguage, likelyMeaningsOf } from "../vocabulary/vocabulary.ts";
import type { Profile } from "./values.ts";

/** The headers that each language knows, those of the language that knows the most first. */
function languagesOf(profiles: readonly Profile[]): [string, string[]][] {
  const known = new Map<string, string[]>();
  for (const { header } of profiles) {
    const codes = new Set(likelyMeaningsOf(header).flatMap((each) => each.languages));
    for (const code of codes) known.set(code, [...(known.get(code) ?? []), header]);
  }
  return [...known].sort(([, one], [, other]) => other.length - one.length);
}

const spoken = new WeakMap<readonly Profile[], string>();

/** The language that knows the most of a file's headers; of two that know as many the first. */
export function languageOf(profiles: readonly Profile[]): string {
  const before = spoken.get(profiles);
  if (before !== undefined) return before;
  const language = languagesOf(profiles)[0]?.[0] ?? "en";
  spoken.set(profiles, language);
  return language;
}

/**
 * The currency of the language in which the headers are written, and those headers; null
 * where it may be any: in English, or where another language with another currency knows
 * as many of them.
 */
export function currencySpoken(
  profiles: readonly Profile[],
): { value: string; evidence: string } | null {
  const [best, ...others] = languagesOf(profiles);
  if (best === undefined) return null;
  const [code, headers] = best;
  const value = currencyOfLanguage(code);
  const rivals = others.filter(([, theirs]) => theirs.length === headers.length);
  if (value === null || rivals.some(([other]) => currencyOfLanguage(other) !== value)) return null;
  return { value, evidence: headers.join(", ") };
}
