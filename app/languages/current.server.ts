import { AsyncLocalStorage } from "node:async_hooks";
import { type Locale, languages, localeOf, locales, preferredLocale } from "./languages.ts";
import { learn } from "./text.ts";

// A server speaks all of them from its first request on.
for (const locale of locales) learn(locale, await languages[locale].load());

const shared = globalThis as { [key: symbol]: AsyncLocalStorage<Locale> | undefined };
const key = Symbol.for("recoup.locale");

/** The server that runs from source and the built pages have a module each, and share this. */
const requests = shared[key] ?? new AsyncLocalStorage<Locale>();
shared[key] = requests;

/** Answers a request in a language: everything that `work` starts finds it by `currentLocale`. */
export function inLocale<T>(locale: Locale, work: () => T): T {
  return requests.run(locale, work);
}

/** The language of the request under way; of the command line, that of the terminal. */
export function currentLocale(): Locale {
  return requests.getStore() ?? terminalLocale();
}

/** The language that the environment of the process asks for, as POSIX has it; else English. */
function terminalLocale(): Locale {
  const { RECOUP_LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = process.env;
  return localeOf(RECOUP_LANGUAGE || LC_ALL || LC_MESSAGES || LANG || "") ?? "en";
}

/** The reader's language: the one chosen on a page before, else the one the browser prefers. */
export function localeOfRequest(headers: {
  readonly cookie?: string | undefined;
  readonly "accept-language"?: string | undefined;
}): Locale {
  const chosen = /(?:^|;\s*)recoup_language=([a-z]{2,3})(?:;|$)/.exec(headers.cookie ?? "")?.[1];
  return localeOf(chosen ?? "") ?? preferredLocale(headers["accept-language"] ?? "") ?? "en";
}

/** The `Set-Cookie` header that keeps a choice of language for a year; null for an unknown one. */
export function languageCookie(code: string | null): string | null {
  const locale = localeOf(code ?? "");
  if (!locale) return null;
  return `recoup_language=${locale}; Path=/; Max-Age=${365 * 24 * 3600}; HttpOnly; SameSite=Lax`;
}
