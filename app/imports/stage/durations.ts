import type { Source } from "../mapping.ts";
import { text, trimmed } from "./cells.ts";
import { numberCast } from "./numbers.ts";

/** How many of a unit are a minute, and how many minutes it is: one of the two is 1. */
const minutesIn = {
  milliseconds: { parts: 60_000, times: 1 },
  seconds: { parts: 60, times: 1 },
  minutes: { parts: 1, times: 1 },
  hours: { parts: 1, times: 60 },
} as const;

/** `1:02:05`, `12:05`: the parts of a duration as a clock shows it. */
const clock = "^([0-9]{1,4}):([0-5]?[0-9])(?::([0-5]?[0-9])(?:[.,][0-9]+)?)?$";
/** `1h 2m 5s`, `2 min`, `125 sec.` */
const spelt =
  "^(?i)(?:([0-9]+) ?h(?:ours?|rs?|od)?\\.?)?,? ?(?:([0-9]+) ?m(?:in(?:utes?|s)?)?\\.?)?,? ?(?:([0-9]+) ?s(?:ec(?:onds?|s)?|ek)?\\.?)?$";

/** A number of a column's unit as minutes: 182 seconds are 3.033333. */
export function countedMinutes(number: string, type: string, { time = "minutes" }: Source): string {
  const { parts, times } = minutesIn[time];
  if (time === "minutes") return number;
  return `try_cast(round(cast(${number} as double) * ${times} / ${parts}, 6) as ${type})`;
}

/**
 * The minutes in a cell that holds a duration: a number of the column's unit, a clock, or
 * hours, minutes and seconds by their letters; null where it is none of these.
 */
export function minutesCast(cell: string, type: string, source: Source): string {
  const counted = countedMinutes(`(${numberCast(cell, type, source)})`, type, source);
  const parted = (pattern: string, minutes: string) =>
    `list_transform(
      [regexp_extract(${trimmed(cell)}, ${text(pattern)}, ['a', 'b', 'c'])],
      lambda part: case when part.a || part.b || part.c <> '' then ${minutes} end
    )[1]`;
  const of = (part: string) => `coalesce(try_cast(nullif(part.${part}, '') as integer), 0)`;
  const long = `${of("a")} * 60 + ${of("b")} + ${of("c")} / 60`;
  const short = source.time === "hours" ? long : `${of("a")} + ${of("b")} / 60`;
  const shown = parted(clock, `case when part.c = '' then ${short} else ${long} end`);
  const letters = parted(spelt, long);
  return `coalesce(${counted}, try_cast(round(${shown}, 6) as ${type}), try_cast(round(${letters}, 6) as ${type}))`;
}
