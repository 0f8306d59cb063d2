import type { Message, Question, Source } from "../mapping.ts";
import { metricOfWord } from "../vocabulary/metric-words.ts";
import { conditionWord } from "./record-kinds.ts";
import type { Profile } from "./values.ts";

/** Figures that goals are mostly set for, as the user is offered them. */
export const usualMetrics = [
  "collected",
  "attempts",
  "promises",
  "promise_kept_rate",
  "contact_rate",
  "right_party_rate",
] as const;

/** The answer that a word of goals stays as it is: no figure of ours is compared with it. */
export const keptWord = "keep";

/**
 * What a plan calls its figures, where nobody knows such a word: the one word is asked about, of
 * several the user is told that they are kept as they stand.
 */
export function metricsAsked(
  sources: readonly Source[],
  profiles: readonly Profile[],
): { readonly questions: Question[]; readonly reasons: Message[] } {
  const index = sources.find(({ column }) => column === "metric")?.index;
  const profile = profiles.find((each) => each.index === index);
  if (index === undefined || profile === undefined) return { questions: [], reasons: [] };
  const cells = new Map(profile.values.map((cell) => [conditionWord(cell), cell.trim()]));
  const unknown = [...cells].filter(([word]) => word !== "" && metricOfWord(word) === null);
  const [one] = unknown;
  if (one === undefined) return { questions: [], reasons: [] };
  if (unknown.length > 1) {
    const values = { header: profile.header, words: unknown.map(([, cell]) => cell).join(", ") };
    return { questions: [], reasons: [{ id: "imports.reason.unknown_metrics", values }] };
  }
  const choices = [keptWord, ...usualMetrics].map((value) => ({ value, evidence: one[1] }));
  return { questions: [{ about: "metric", index, words: [one[0]], choices }], reasons: [] };
}
