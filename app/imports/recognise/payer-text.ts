import type { Behind } from "../mapping.ts";
import { plainWord } from "../vocabulary/names.ts";
import { isKnownName, isPayerLabel } from "../vocabulary/payers.ts";
import type { Profile } from "./values.ts";

/** A column of texts in which a label says who paid. */
export interface PayerText {
  readonly profile: Profile;
  readonly behind: Behind;
}

/** So many texts tell which labels a column has. */
const mostTexts = 400;

/** Less than this share of the texts that name who paid, and the label is a chance one. */
const least = 0.6;

/**
 * Who paid, where a bank tells it within a text: `Nadawca: JAN NOWAK Tytuł: FV 12`,
 * `/DE DUPONT /MOTIF F12`. Null where no column does.
 *
 * @param isReceived whether a sampled record is of money that came in: others name whom we paid.
 */
export function payerWithin(
  profiles: readonly Profile[],
  isReceived: (row: number) => boolean,
): PayerText | null {
  let best: (PayerText & { share: number }) | null = null;
  for (const profile of profiles) {
    if (profile.filled === 0 || profile.dates >= 0.5 || profile.numbers >= 0.5) continue;
    const texts: string[] = [];
    for (const [row, cell] of profile.values.entries()) {
      if (texts.length === mostTexts) break;
      if (cell.trim() !== "" && isReceived(row)) texts.push(cell);
    }
    for (const mark of [":", "/"] as const) {
      const found = labelsIn(texts, mark);
      if (found === null || (best !== null && best.share >= found.share)) continue;
      best = { profile, behind: found.behind, share: found.share };
    }
  }
  return best === null || best.share < least
    ? null
    : { profile: best.profile, behind: best.behind };
}

/** The labels of texts: those of who paid, and the others, at which what stands behind these ends. */
function labelsIn(
  texts: readonly string[],
  mark: Behind["mark"],
): { behind: Behind; share: number } | null {
  const [labels, ends] = [new Set<string>(), new Set<string>()];
  let telling = 0;
  for (const text of texts) {
    let tells = false;
    for (const phrase of phrasesIn(text, mark)) {
      const label = labelOf(phrase, mark);
      if (isPayerLabel(mark, label)) tells = true;
      (isPayerLabel(mark, label) ? labels : ends).add(label.toLowerCase());
    }
    if (tells) telling += 1;
  }
  if (telling === 0) return null;
  return {
    behind: { mark, labels: [...labels].sort(), ends: [...ends].sort() },
    share: telling / texts.length,
  };
}

/** What stands before a colon as far as it may be a label, or a code between strokes. */
const phrasesIn = (text: string, mark: Behind["mark"]): string[] =>
  [
    ...text.matchAll(
      mark === ":"
        ? /\p{L}[\p{L}.'’/-]*(?: [\p{L}.'’/-]+)*(?=\s?:)/gu
        : /(?<=\/)\p{Lu}{2,10}(?=[\s/:])/gu,
    ),
  ].map(([phrase]) => phrase);

const mostWords = 4;

/** The end of a phrase that is a label: the longest that is known as a name, else its last word. */
function labelOf(phrase: string, mark: Behind["mark"]): string {
  if (mark === "/") return phrase;
  const words = phrase.split(" ");
  for (let from = Math.max(0, words.length - mostWords); from < words.length; from += 1) {
    const end = words.slice(from).join(" ");
    if (isPayerLabel(mark, end) || isKnownName(plainWord(end))) return end;
  }
  return words.at(-1) ?? phrase;
}
