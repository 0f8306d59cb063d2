import type { Locale } from "./languages.ts";
import type { Messages } from "./messages.ts";

/** What may not stand at the beginning or at the end of a line, by the languages that have such rules. */
const rules: Partial<Record<Locale, { readonly words: string; readonly units: string }>> = {
  pl: { words: "aiouwz", units: "dni|dnia|mies|min|[kMG]B" },
  cs: { words: "aikosuvz", units: "dní|dny|dne|měs|min|[kMG]B" },
};

/**
 * The messages of a language, in which a word of one letter stays on the line of the next, and a unit
 * on that of its number, by no-break spaces.
 */
export function bindShortWords(locale: Locale, messages: Messages): Messages {
  const rule = rules[locale];
  if (!rule) return messages;
  // Also where a branch of a plural begins with one: "{count, plural, one {w # dzień} …}".
  const word = new RegExp(`(?<=^|[\\s({„])([${rule.words}]) (?=\\S)`, "giu");
  const unit = new RegExp(`([\\d#}]) (?=(?:${rule.units})(?!\\p{L}))`, "gu");
  const bound = Object.entries(messages).map(([id, message]) => [
    id,
    message.replaceAll(word, "$1\u00a0").replaceAll(unit, "$1\u00a0"),
  ]);
  return Object.fromEntries(bound) as Messages;
}
