import type { Messages } from "./messages.ts";

interface Language {
  /** What the language calls itself, for the choice of language. */
  readonly name: string;
  /** The region whose habits numbers and dates follow. */
  readonly region: string;
  /** Its messages, loaded apart: a browser fetches those of its reader alone. */
  readonly load: () => Promise<Messages>;
}

/** The languages of the product. To add one: its messages file, and its entry here. */
export const languages = {
  en: {
    name: "English",
    region: "en-GB",
    load: async () => (await import("./en.ts")).en,
  },
  pl: {
    name: "Polski",
    region: "pl-PL",
    load: async () => (await import("./pl.ts")).pl,
  },
  sv: {
    name: "Svenska",
    region: "sv-SE",
    load: async () => (await import("./sv.ts")).sv,
  },
  cs: {
    name: "Čeština",
    region: "cs-CZ",
    load: async () => (await import("./cs.ts")).cs,
  },
  lt: {
    name: "Lietuvių",
    region: "lt-LT",
    load: async () => (await import("./lt.ts")).lt,
  },
  fil: {
    name: "Filipino",
    region: "fil-PH",
    load: async () => (await import("./fil.ts")).fil,
  },
} as const satisfies Readonly<Record<string, Language>>;

/** A language of the product, by its ISO 639 code. */
export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as readonly Locale[];

/** The language of a code such as `pl` or `pl-PL`; null if the product does not speak it. */
export function localeOf(code: string): Locale | null {
  const primary = code.trim().toLowerCase().split(/[-_.]/)[0] ?? "";
  // Tagalog is what browsers and systems call Filipino where they are older.
  const known = primary === "tl" ? "fil" : primary;
  return locales.find((locale) => locale === known) ?? null;
}

/**
 * The language that an `Accept-Language` header prefers among ours; null where it
 * names none. Of equal weight the first named counts.
 */
export function preferredLocale(header: string): Locale | null {
  const ranked = header
    .split(",")
    .map((part, place) => {
      const [code = "", ...parameters] = part.split(";");
      const weight = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean);
      return { locale: localeOf(code), weight: Number(weight ?? 1), place };
    })
    .filter(({ locale, weight }) => locale !== null && weight > 0)
    .sort((one, other) => other.weight - one.weight || one.place - other.place);
  return ranked[0]?.locale ?? null;
}

/** The language of a page whose own data is missing: that of its document, in the browser. */
export function fallbackLocale(): Locale {
  return (typeof document === "undefined" ? null : localeOf(document.documentElement.lang)) ?? "en";
}
