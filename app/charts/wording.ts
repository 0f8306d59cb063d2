import { createFormats, type Formats } from "../languages/format.ts";
import { languages } from "../languages/languages.ts";
import { type Locale, text } from "../languages/text.ts";
import type { Unit } from "../metrics/metric.ts";

const formats = new Map<Locale, Formats>();

function formatsOf(locale: Locale): Formats {
  const known = formats.get(locale) ?? createFormats(locale);
  formats.set(locale, known);
  return known;
}

interface Manner {
  readonly locale: Locale;
  readonly currency: string | null;
}

/**
 * A value as a label on a chart: short, with its unit. Null is "n/a".
 * The exact figure stands in the table behind the chart.
 */
export function label(value: number | null | undefined, unit: Unit, manner: Manner): string {
  const known = value !== null && value !== undefined && Number.isFinite(value) ? value : null;
  const short = unit === "money" || unit === "count";
  return unbroken(formatsOf(manner.locale).value(known, unit, manner.currency, { short }));
}

/** A tick of an axis: as few digits as tell it from its neighbours, without the currency. */
export function tick(value: number, unit: Unit, manner: Manner): string {
  const shown = formatsOf(manner.locale);
  const size = Math.abs(value);
  const scale = size >= 1e9 ? 1e9 : size >= 1e6 ? 1e6 : size >= 10_000 ? 1e3 : 1;
  if (unit === "ratio") return shown.ratio(value, { digits: digitsOf(value * 100) });
  return shown.number(value, { short: true, digits: digitsOf(value / scale) });
}

/** The decimals that a round number needs: 2.5 one, 0.25 two. */
function digitsOf(value: number): number {
  return [0, 1, 2].find((digits) => Math.abs(value - Number(value.toFixed(digits))) < 1e-9) ?? 3;
}

/** A whole per cent: for shares beside other labels, where a decimal would only be noise. */
export function wholePercent(value: number | null, locale: Locale): string {
  return unbroken(formatsOf(locale).ratio(value, { digits: 0 }));
}

/** A number in all its figures. */
export function wholeNumber(value: number, locale: Locale): string {
  return unbroken(formatsOf(locale).number(value, { digits: 0 }));
}

/** A number and its unit stay on one line of a headline. */
const unbroken = (text: string) => text.replaceAll(" ", "\u00a0");

const months = new Map<string, Intl.DateTimeFormat>();

function monthFormat(locale: Locale, style: "short" | "long"): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const known = months.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { month: style, timeZone: "UTC" });
  months.set(key, made);
  return made;
}

/** A quarter as a message words it, beside its year or without; null of another period. */
function quarterName(
  locale: Locale,
  period: string,
  id: "format.quarter" | "format.quarter_name",
): string | null {
  const found = /^(\d{4})-Q([1-4])$/.exec(period);
  return found && text(locale, id, { year: String(found[1]), quarter: String(found[2]) });
}

/** The parts of a period's name: `2026-03`, a month-end, `2026-Q1`, `2026`, `2026-W13` or a day. */
function periodParts(locale: Locale, period: string, style: "short" | "long"): [string, string] {
  const year = period.slice(0, 4);
  const month = /^\d{4}-(\d{2})(?:-(\d{2}))?$/.exec(period);
  if (!month) return [quarterName(locale, period, "format.quarter_name") ?? period.slice(5), year];
  const date = new Date(`${period.slice(0, 7)}-${month[2] ?? "01"}T00:00:00Z`);
  const name = monthFormat(locale, style).format(date);
  const isMonth = !month[2] || isMonthEnd(date);
  return [isMonth ? name : `${date.getUTCDate()} ${name}`, year];
}

/** A day of a calendar: "3 October", shortened "3 Oct". */
export function dayName(locale: Locale, day: string, style: "short" | "long" = "long"): string {
  const date = new Date(`${day}T00:00:00Z`);
  return unbroken(dayFormat(locale, style).format(date));
}

const days = new Map<string, Intl.DateTimeFormat>();

function dayFormat(locale: Locale, style: "short" | "long"): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const known = days.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(languages[locale].region, {
    day: "numeric",
    month: style,
    timeZone: "UTC",
  });
  days.set(key, made);
  return made;
}

/** The days of the week, shortened, Monday first. */
export function weekdayNames(locale: Locale): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" });
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)));
}

/** A weekday in the reader's language; 1 is Monday, as 1 January 2024 was. */
export function weekdayName(locale: Locale, weekday: number, style: "short" | "long"): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: "UTC" });
  return format.format(new Date(Date.UTC(2024, 0, weekday)));
}

/** The hour from its beginning to its end: "17–18". */
export const hourName = (hour: number) => `${hour}–${hour + 1}`;

function isMonthEnd(date: Date): boolean {
  return new Date(date.getTime() + 86_400_000).getUTCDate() === 1;
}

const names = new Map<string, Intl.DateTimeFormat>();

function nameFormat(locale: Locale, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasDay}`;
  const known = names.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(hasDay ? languages[locale].region : locale, {
    year: "numeric",
    month: "long",
    ...(hasDay ? { day: "numeric" } : {}),
    timeZone: "UTC",
  });
  names.set(key, made);
  return made;
}

/** A period in a sentence: "March 2026", "Q1 2026", "2026", "15 March 2026". */
export function periodName(locale: Locale, period: string): string {
  const found = /^\d{4}-\d{2}(-\d{2})?$/.exec(period);
  if (!found) {
    return (
      quarterName(locale, period, "format.quarter") ??
      periodParts(locale, period, "long").filter(Boolean).join(" ")
    );
  }
  const date = dateOf(period);
  const isMonth = !found[1] || isMonthEnd(date);
  return nameFormat(locale, !isMonth).format(date);
}

/**
 * A period after words such as "since" or "at the end of": in languages that decline their
 * months as these words want them, "od sierpnia 2026".
 */
export function periodSince(locale: Locale, period: string): string {
  const found = /^\d{4}-\d{2}(-\d{2})?$/.exec(period);
  const date = dateOf(period);
  if (!found || (found[1] && !isMonthEnd(date))) return periodName(locale, period);
  // Only beside a day are months declined.
  const parts = nameFormat(locale, true).formatToParts(date);
  const at = (type: string) => parts.findIndex((part) => part.type === type);
  const [year, month] = [at("year"), at("month")];
  const word = (index: number) => parts[index]?.value ?? "";
  return year < month
    ? parts
        .slice(year, month + 1)
        .map(({ value }) => value)
        .join("")
    : `${word(month)} ${word(year)}`;
}

function dateOf(period: string): Date {
  return new Date(`${period.slice(0, 7)}${period.slice(7) || "-01"}T00:00:00Z`);
}

/** What assignments call the kinds of our own that a collector can be of; other words are the user's. */
const ownKinds: ReadonlySet<string> = new Set(["soft", "hard", "field", "legal", "agency"]);

/** A stage in the reader's language where it is one of our kinds, else as the user calls it. */
export function stageName(locale: Locale, stage: string): string {
  const kind = stage.trim().toLowerCase();
  return ownKinds.has(kind) ? text(locale, `stage.${kind}`) : stage;
}

/** Tick labels of periods: the year stands below the first and wherever it changes. */
export function periodTicks(locale: Locale, periods: readonly string[]): Map<string, string> {
  let lastYear = "";
  return new Map(
    periods.map((period) => {
      const [name, year] = periodParts(locale, period, "short");
      const shown = year === lastYear ? name : [name, year].filter(Boolean).join("\n");
      lastYear = year;
      return [period, shown];
    }),
  );
}
