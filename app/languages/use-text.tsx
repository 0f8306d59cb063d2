import { createContext, type ReactNode, useContext, useMemo } from "react";
import { createFormats, type Formats } from "./format.ts";
import { type Locale, type Say, text } from "./text.ts";

const LocaleContext = createContext<Locale>("en");

/** Sets the language of everything inside. */
export function LanguageProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** A function that gives a text in the reader's language. */
export function useText(): Say {
  const locale = useLocale();
  return useMemo(() => (id, values) => text(locale, id, values), [locale]);
}

/** Numbers, money and dates as the reader's language writes them. */
export function useFormats(): Formats {
  const locale = useLocale();
  return useMemo(() => createFormats(locale), [locale]);
}
