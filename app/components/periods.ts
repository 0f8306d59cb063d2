/** Spans of days that are asked for often, relative to the as-of date. */
export const presets = [
  "this_month",
  "last_month",
  "this_quarter",
  "last_quarter",
  "this_year",
  "last_12_months",
] as const;

export type Preset = (typeof presets)[number];

/** The first and last day of a preset, both inclusive; none goes beyond the as-of date. */
export function presetSpan(preset: Preset, asOf: string): { from: string; to: string } {
  const year = Number(asOf.slice(0, 4));
  const month = Number(asOf.slice(5, 7)) - 1;
  const quarter = month - (month % 3);
  const before = (start: Date) => new Date(start.getTime() - 86_400_000);
  switch (preset) {
    case "this_month":
      return { from: iso(day(year, month)), to: asOf };
    case "last_month":
      return { from: iso(day(year, month - 1)), to: iso(before(day(year, month))) };
    case "this_quarter":
      return { from: iso(day(year, quarter)), to: asOf };
    case "last_quarter":
      return { from: iso(day(year, quarter - 3)), to: iso(before(day(year, quarter))) };
    case "this_year":
      return { from: iso(day(year, 0)), to: asOf };
    case "last_12_months":
      return { from: iso(day(year, month - 11)), to: asOf };
  }
}

/** The first day of a month; months beyond the year count on. */
function day(year: number, month: number): Date {
  return new Date(Date.UTC(year, month, 1));
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
