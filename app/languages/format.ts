import type { Unit } from "../metrics/metric.ts";
import { languages } from "./languages.ts";
import { type Locale, text } from "./text.ts";

export interface NumberStyle {
  /** Digits after the decimal sign; each unit has its own default. */
  readonly digits?: number;
  /** Shortens large amounts and counts: 12.3 m. */
  readonly short?: boolean;
  /** Writes the sign of a positive number too, for differences. */
  readonly signed?: boolean;
}

type Maybe = number | null | undefined;

/** Every way a value is written; null is "n/a" everywhere. */
export interface Formats {
  money(value: Maybe, currency: string | null, style?: NumberStyle): string;
  /** 0.123 as 12.3 %. */
  ratio(value: Maybe, style?: NumberStyle): string;
  days(value: Maybe, style?: NumberStyle): string;
  times(value: Maybe, style?: NumberStyle): string;
  count(value: Maybe, style?: NumberStyle): string;
  per_thousand(value: Maybe, style?: NumberStyle): string;
  number(value: Maybe, style?: NumberStyle): string;
  /** A value in its unit. */
  value(value: Maybe, unit: Unit, currency: string | null, style?: NumberStyle): string;
  /** A difference of two values of a unit, always signed; of ratios in percentage points. */
  difference(value: Maybe, unit: Unit, currency: string | null, style?: NumberStyle): string;
  /** yyyy-mm-dd as 3 Nov 2026. */
  date(value: string | null | undefined): string;
  /** A local date and time as 3 Nov 2026, 14:05. */
  moment(value: string | null | undefined): string;
  /** 2026-03 as Mar 2026, 2026-Q1 as Q1 2026; others as they are. */
  period(value: string): string;
  /** Two dates, both inclusive; one where they are the same day. */
  span(from: string, to: string): string;
  /** Bytes as kB, MB, GB. */
  bytes(value: number): string;
}

/**
 * The formats of a language. Short forms are worded by our own messages, since
 * server and browser may know different abbreviations.
 */
export function createFormats(locale: Locale): Formats {
  const { region } = languages[locale];
  const cache = new Map<string, Intl.NumberFormat>();
  const plurals = new Map<number, Intl.PluralRules>();
  const missing = text(locale, "format.missing");

  function plain(value: number, digits: number, signed = false): string {
    const key = `${digits}${signed}`;
    let format = cache.get(key);
    if (!format) {
      format = new Intl.NumberFormat(region, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: signed ? "exceptZero" : "negative",
        // In a column 9 460,72 stands below 14 681,82, also where a text would write 9460.
        useGrouping: "always",
      });
      cache.set(key, format);
    }
    // A typographic minus is as wide as the digits.
    return format.format(value).replace("-", "\u2212");
  }

  /** Which form of a noun a number takes as it is written: decimals count too, as in 1.0 days. */
  function plural(digits: number): Intl.PluralRules {
    let rules = plurals.get(digits);
    if (!rules) {
      rules = new Intl.PluralRules(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      plurals.set(digits, rules);
    }
    return rules;
  }

  function scaled(value: number, style: NumberStyle, digits: number): string {
    if (!style.short) return plain(value, style.digits ?? digits, style.signed);
    const size = Math.abs(value);
    if (size >= 999_950_000) return short("format.billions", value / 1e9, style);
    if (size >= 999_950) return short("format.millions", value / 1e6, style);
    if (size >= 10_000) return short("format.thousands", value / 1e3, style);
    return plain(value, style.digits ?? 0, style.signed);
  }

  function short(id: string, value: number, style: NumberStyle): string {
    const digits = style.digits ?? (Math.abs(value) >= 100 ? 0 : 1);
    return text(locale, id, { number: plain(value, digits, style.signed) });
  }

  const dates = new Intl.DateTimeFormat(region, { dateStyle: "medium", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(region, {
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const moments = new Intl.DateTimeFormat(region, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });

  const formats: Formats = {
    money(value, currency, style = {}) {
      if (value == null) return missing;
      const digits = currency ? fractionDigits(currency) : 2;
      const number = scaled(value, style, digits);
      if (!currency) return number;
      // The sign of a difference stands before both: +EUR 5.
      const sign = style.signed ? (/^[+\u2212]/.exec(number)?.[0] ?? "") : "";
      return text(locale, "format.money", { sign, currency, number: number.slice(sign.length) });
    },
    ratio(value, style = {}) {
      if (value == null) return missing;
      const number = plain(value * 100, style.digits ?? 1, style.signed);
      return text(locale, "format.percent", { number });
    },
    days(value, style = {}) {
      if (value == null) return missing;
      const digits = style.digits ?? 1;
      const number = plain(value, digits, style.signed);
      return text(locale, "format.days", { number, form: plural(digits).select(value) });
    },
    times(value, style = {}) {
      if (value == null) return missing;
      const number = plain(value, style.digits ?? 1, style.signed);
      return text(locale, "format.times", { number });
    },
    per_thousand(value, style = {}) {
      if (value == null) return missing;
      const number = plain(value, style.digits ?? 1, style.signed);
      return text(locale, "format.per_thousand", { number });
    },
    count(value, style = {}) {
      return value == null ? missing : scaled(value, style, 0);
    },
    number(value, style = {}) {
      return value == null ? missing : scaled(value, style, style.digits ?? 2);
    },
    value(value, unit, currency, style) {
      if (unit === "money") return formats.money(value, currency, style);
      return formats[unit](value, style);
    },
    difference(value, unit, currency, style = {}) {
      if (value == null) return missing;
      const signed = { ...style, signed: true };
      if (unit !== "ratio") return formats.value(value, unit, currency, signed);
      const number = plain(value * 100, style.digits ?? 1, true);
      return text(locale, "format.points", { number });
    },
    date(value) {
      const day = value ? new Date(`${value.slice(0, 10)}T00:00:00Z`) : null;
      return day && !Number.isNaN(day.getTime()) ? dates.format(day) : (value ?? missing);
    },
    moment(value) {
      const moment = value ? new Date(`${value.slice(0, 19)}Z`) : null;
      return moment && !Number.isNaN(moment.getTime())
        ? moments.format(moment)
        : (value ?? missing);
    },
    period(value) {
      const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
      if (quarter) {
        return text(locale, "format.quarter", {
          quarter: String(quarter[2]),
          year: String(quarter[1]),
        });
      }
      if (/^\d{4}-\d{2}$/.test(value)) return months.format(new Date(`${value}-01T00:00:00Z`));
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formats.date(value) : value;
    },
    span(from, to) {
      if (from === to) return formats.date(from);
      return text(locale, "format.span", { from: formats.date(from), to: formats.date(to) });
    },
    bytes(value) {
      const steps = ["B", "kB", "MB", "GB", "TB"] as const;
      let size = value;
      let step = 0;
      while (size >= 1000 && step < steps.length - 1) {
        size /= 1000;
        step += 1;
      }
      return `${plain(size, step > 1 && size < 100 ? 1 : 0)}\u00a0${steps[step]}`;
    },
  };
  return formats;
}

/** How many decimals a currency has; a code that is none of ISO's is given two. */
export function fractionDigits(currency: string): number {
  try {
    const format = new Intl.NumberFormat("en", { style: "currency", currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}
