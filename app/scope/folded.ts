/** Letters of our users' languages that are no letter with a mark, and what people type for them. */
const plainLetters: Readonly<Record<string, string>> = { ł: "l", đ: "d", ø: "o", ß: "ss", æ: "ae" };

/** A text as it is searched: small letters without marks, so that "zukauskas" finds "Žukauskas". */
export function folded(words: string): string {
  return words
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[łđøßæ]/g, (letter) => plainLetters[letter] ?? letter);
}

/** The words that somebody looks for, folded, each of which must be found. */
export function foldedWords(find: string): string[] {
  return folded(find).split(/\s+/).filter(Boolean);
}
