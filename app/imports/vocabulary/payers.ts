import { languages } from "./languages.ts";
import { plainWord } from "./names.ts";
import { isNamed, meaningsOf } from "./vocabulary.ts";

const payerLabels = [...languages.values()].flatMap((language) => language.payer_labels ?? []);
const payerWords = new Set(payerLabels.filter((word) => !word.startsWith("/")).map(plainWord));
const payerCodes = new Set(payerLabels.filter((word) => word.startsWith("/")).map(plainWord));

/** Whether a label within a text of a bank says that who paid stands behind it. */
export const isPayerLabel = (mark: ":" | "/", label: string): boolean =>
  (mark === ":" ? payerWords : payerCodes).has(plainWord(label));

/** Whether words are a name of a column, of whichever kind. */
export const isKnownName = (words: string): boolean =>
  meaningsOf(words).length > 0 || isNamed("not_needed", words) || isNamed("bank", words);
