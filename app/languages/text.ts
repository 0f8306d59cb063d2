import { createIntl, createIntlCache } from "react-intl";
import { en } from "./en.ts";

/** A locale whose messages file exists. */
export type Locale = "en";
export type MessageId = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

export const messages: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en };

const cache = createIntlCache();
const intls = Object.fromEntries(
  Object.entries(messages).map(([locale, texts]) => [
    locale,
    createIntl({ locale, messages: texts, defaultLocale: "en" }, cache),
  ]),
) as Record<Locale, ReturnType<typeof createIntl>>;

/**
 * A text in a language, with its values filled in. `id` may be composed
 * (`metric.dso.title`); a test makes sure that every composed id exists.
 */
export function text(locale: Locale, id: MessageId | (string & {}), values?: Values): string {
  return intls[locale].formatMessage({ id }, values);
}
