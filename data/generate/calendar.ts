/** A calendar day, counted from 1970-01-01. */
export type Day = number;

const millisecondsPerDay = 86_400_000;

/** The day of a date; months count from 1, and a month of 13 is January of the next year. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Math.round(Date.UTC(year, month - 1, dayOfMonth) / millisecondsPerDay);
}

interface Parts {
  readonly iso: string;
  readonly dotted: string;
  readonly year: number;
  readonly month: number;
  readonly isWorking: boolean;
}

const known = new Map<Day, Parts>();

/** Days on which the department and the banks are closed, besides weekends. */
const holidays = new Set("01-01 01-06 05-01 05-03 11-01 11-11 12-24 12-25 12-26".split(" "));

function parts(day: Day): Parts {
  let found = known.get(day);
  if (!found) {
    const iso = new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
    const [year, month, date] = iso.split("-") as [string, string, string];
    found = {
      iso,
      dotted: `${date}.${month}.${year}`,
      year: Number(year),
      month: Number(month),
      isWorking: weekday(day) < 5 && !holidays.has(iso.slice(5)),
    };
    known.set(day, found);
  }
  return found;
}

/** yyyy-mm-dd */
export const isoDate = (day: Day): string => parts(day).iso;
/** dd.mm.yyyy */
export const dottedDate = (day: Day): string => parts(day).dotted;
export const isWorkingDay = (day: Day): boolean => parts(day).isWorking;

/** 0 Monday … 6 Sunday. */
export function weekday(day: Day): number {
  return (day + 3) % 7;
}

/** The day itself or the next working day after it. */
export function workingDay(day: Day): Day {
  let next = day;
  while (!isWorkingDay(next)) next += 1;
  return next;
}

/** The months of a period that ends on a month's last day. */
export interface Calendar {
  readonly start: Day;
  readonly end: Day;
  readonly months: readonly { readonly first: Day; readonly last: Day; readonly label: string }[];
  /** The index of the month that a day lies in. */
  monthOf(day: Day): number;
}

/** The `count` months that end with the given one; labels are yyyy-mm. */
export function calendarOf(endYear: number, endMonth: number, count: number): Calendar {
  const months = Array.from({ length: count }, (_, index) => {
    const month = endMonth - count + 1 + index;
    const first = dayOf(endYear, month, 1);
    return { first, last: dayOf(endYear, month + 1, 1) - 1, label: isoDate(first).slice(0, 7) };
  });
  const firstMonth = endYear * 12 + endMonth - count;
  return {
    start: months[0]?.first ?? 0,
    end: months[count - 1]?.last ?? 0,
    months,
    monthOf: (day) => parts(day).year * 12 + parts(day).month - 1 - firstMonth,
  };
}
