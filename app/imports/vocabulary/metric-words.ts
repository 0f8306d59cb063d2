import { languages } from "./languages.ts";
import { plainWord } from "./names.ts";

const known = new Map<string, string>();
for (const { metrics = {} } of languages.values()) {
  for (const [id, words] of Object.entries(metrics)) {
    known.set(plainWord(id), id);
    for (const word of words) if (!known.has(plainWord(word))) known.set(plainWord(word), id);
  }
}

/** The words of goals and the ids of their figures, plain: `inkasserat belopp` is `collected`. */
export const metricWords: ReadonlyMap<string, string> = known;

/** The figure that a goal's word stands for; null where no language knows it. */
export const metricOfWord = (word: string): string | null => known.get(plainWord(word)) ?? null;
