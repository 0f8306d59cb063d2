import { createIntl, createIntlCache, type IntlShape } from "react-intl";
import type { Locale } from "./languages.ts";
import type { MessageId, Messages } from "./messages.ts";
import { bindShortWords } from "./short-words.ts";

export type { Locale } from "./languages.ts";
export type { MessageId } from "./messages.ts";
export type Values = Readonly<Record<string, string | number>>;

/** Gives a text in a language that was chosen before. */
export type Say = (id: MessageId | (string & {}), values?: Values) => string;

const cache = createIntlCache();
const intls = new Map<Locale, IntlShape>();

/** Makes the messages of a language known to `text`. */
export function learn(locale: Locale, messages: Messages): void {
  const bound = { ...bindShortWords(locale, messages) };
  intls.set(locale, createIntl({ locale, messages: bound, defaultLocale: "en" }, cache));
}

function intlOf(locale: Locale): IntlShape {
  const intl = intls.get(locale);
  if (!intl) throw new Error(`The messages of ${locale} were not loaded.`);
  return intl;
}

/** Whether there is a message of this id. */
export function hasText(locale: Locale, id: string): boolean {
  return id in intlOf(locale).messages;
}

/**
 * A text in a language, with its values filled in. `id` may be composed
 * (`metric.dso.title`); a test makes sure that every composed id exists.
 */
export function text(locale: Locale, id: MessageId | (string & {}), values?: Values): string {
  return intlOf(locale).formatMessage({ id }, values);
}
