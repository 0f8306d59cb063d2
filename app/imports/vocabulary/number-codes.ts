import type { DocumentKind } from "./language.ts";
import { languages } from "./languages.ts";
import { plainWord } from "./names.ts";

/** What the letters of documents' numbers say, by the language's code. */
const codes = new Map<string, Map<string, DocumentKind>>();
for (const [language, { documents }] of languages) {
  const known = new Map<string, DocumentKind>();
  for (const [kind, words] of Object.entries(documents)) {
    for (const word of words) {
      const plain = plainWord(word);
      // One letter may be that of a series, of a place or of a person.
      if (/^\p{L}{2,}$/u.test(plain) && !known.has(plain)) known.set(plain, kind as DocumentKind);
    }
  }
  codes.set(language, known);
}

/** The first letters of a document's number: `gs` of `GS-77` and of `2026/GS/0077`, "" where it has none. */
export const codeOf = (number: string): string =>
  plainWord(/\p{L}+/u.exec(number)?.[0] ?? "").replaceAll(" ", "");

/**
 * What kind of document such letters stand for in files of a language; where that language
 * has no such code what all others agree on, null where they do not.
 */
export function kindOfCode(code: string, language: string): DocumentKind | null {
  const own = codes.get(language)?.get(code);
  if (own !== undefined) return own;
  const others = new Set([...codes.values()].flatMap((known) => known.get(code) ?? []));
  const [only] = others;
  return others.size === 1 && only !== undefined ? only : null;
}
