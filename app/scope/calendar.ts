import type { Grain } from "./scope.ts";

/** Calendar arithmetic on yyyy-mm-dd dates: no clock, no zone. */

const dayMs = 86_400_000;

function parts(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function fromDays(days: number): string {
  return new Date(days * dayMs).toISOString().slice(0, 10);
}

/** Days since 1970-01-01. */
function dayNumber(date: string): number {
  const [year, month, day] = parts(date);
  return Math.round(Date.UTC(year, month - 1, day) / dayMs);
}

export function addDays(date: string, days: number): string {
  return fromDays(dayNumber(date) + days);
}

/** Calendar days of a span, both ends included. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

export function startOfMonth(date: string): string {
  return `${date.slice(0, 8)}01`;
}

export function endOfMonth(date: string): string {
  const [year, month] = parts(date);
  return fromDays(Math.round(Date.UTC(year, month, 1) / dayMs) - 1);
}

export function isMonthEnd(date: string): boolean {
  return date === endOfMonth(date);
}

/** The same day so many months on, or the last day of a month that is too short for it. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = parts(date);
  const first = fromDays(Math.round(Date.UTC(year, month - 1 + months, 1) / dayMs));
  const last = endOfMonth(first);
  return day > Number(last.slice(8, 10)) ? last : `${first.slice(0, 8)}${date.slice(8, 10)}`;
}

/** The first day of the day, week (from Monday), month, quarter or year that a date lies in. */
export function startOf(grain: Grain, date: string): string {
  const [, month] = parts(date);
  switch (grain) {
    case "day":
      return date;
    case "week":
      return addDays(date, -((dayNumber(date) + 3) % 7));
    case "month":
      return startOfMonth(date);
    case "quarter":
      return addMonths(startOfMonth(date), -((month - 1) % 3));
    case "year":
      return `${date.slice(0, 4)}-01-01`;
  }
}

/** The last day of the period of a grain that a date lies in. */
export function endOf(grain: Grain, date: string): string {
  return addDays(next(grain, startOf(grain, date)), -1);
}

/** The first day of the period after the one that begins on `start`. */
export function next(grain: Grain, start: string): string {
  switch (grain) {
    case "day":
      return addDays(start, 1);
    case "week":
      return addDays(start, 7);
    case "month":
      return addMonths(start, 1);
    case "quarter":
      return addMonths(start, 3);
    case "year":
      return addMonths(start, 12);
  }
}

/** A period's name: 2026-03-31, 2026-W13, 2026-03, 2026-Q1, 2026. */
export function periodName(grain: Grain, date: string): string {
  switch (grain) {
    case "day":
      return date;
    case "week": {
      // ISO 8601: the week belongs to the year of its Thursday.
      const thursday = addDays(startOf("week", date), 3);
      const week = Math.floor((dayNumber(thursday) - dayNumber(startOf("year", thursday))) / 7) + 1;
      return `${thursday.slice(0, 4)}-W${String(week).padStart(2, "0")}`;
    }
    case "month":
      return date.slice(0, 7);
    case "quarter":
      return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
    case "year":
      return date.slice(0, 4);
  }
}

/** Days from one to another, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The days of a period by its name, as `periodName` gives it; a day of its own is a span of one. */
export function spanOf(period: string): Span {
  const [, year = "", part = ""] = /^(\d{4})(?:-(.+))?$/.exec(period) ?? [];
  if (part === "") return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (part.startsWith("Q")) {
    const from = addMonths(`${year}-01-01`, (Number(part.slice(1)) - 1) * 3);
    return { from, to: endOf("quarter", from) };
  }
  if (part.startsWith("W")) {
    // 4 January always lies in the first week.
    const from = addDays(startOf("week", `${year}-01-04`), (Number(part.slice(1)) - 1) * 7);
    return { from, to: addDays(from, 6) };
  }
  if (/^\d{2}$/.test(part)) return { from: `${period}-01`, to: endOfMonth(`${period}-01`) };
  return { from: period, to: period };
}

/** Mondays to Fridays in a span, both ends included. */
export function workingDays(from: string, to: string): number {
  let count = 0;
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    if ((day + 3) % 7 < 5) count += 1;
  }
  return count;
}

export function earlier(a: string, b: string): string {
  if (a < b) return a;
  return b;
}

export function later(a: string, b: string): string {
  if (a > b) return a;
  return b;
}
