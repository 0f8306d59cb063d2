import type { Question, Source, TimeUnit } from "../mapping.ts";
import { timeUnitIn } from "../vocabulary/durations.ts";
import { numberOf, type Profile } from "./values.ts";

const clock = /^(\d{1,4}):[0-5]?\d(:[0-5]?\d(?:[.,]\d+)?)?$/;
const spelt = /^(?:\d+ ?h\p{L}*\.?)?,? ?(?:\d+ ?m\p{L}*\.?)?,? ?(?:\d+ ?s\p{L}*\.?)?$/u;

/** Whether a cell shows how long something took: `0:02:05`, `2m 5s`. */
export const showsDuration = (cell: string) =>
  clock.test(cell.trim()) || (/\d/.test(cell) && spelt.test(cell.trim().toLowerCase()));

/** Nobody talks for twelve hours at a stretch. */
const mostMinutes = 720;
/** A contact of which half are shorter than this may well be counted in minutes. */
const usualMinutes = 20;

/** What a column of durations counts, or the question what it counts; neither where it counts minutes. */
function durationOf(profile: Profile): { time?: TimeUnit; question?: Question } {
  const said = timeUnitIn(profile.header);
  if (said !== null) return said === "minutes" ? {} : { time: said };
  const cells = profile.values.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const clocks = cells.flatMap((cell) => clock.exec(cell) ?? []);
  if (cells.some((cell) => clock.test(cell))) {
    const short = cells.filter((cell) => clock.test(cell) && cell.split(":").length === 2);
    // "45:10" is no time of hours and minutes that a contact takes.
    const isLong = short.some((cell) => Number.parseInt(cell, 10) > mostMinutes / 60);
    if (short.length === 0 || isLong || clocks.length === 0) return {};
    return asked(profile, ["minutes", "hours"]);
  }
  const numbers = cells.flatMap((cell) => numberOf(cell, ".") ?? []);
  const whole = numbers.filter((each) => Number.isInteger(each) && each > 0).sort((a, b) => a - b);
  if (whole.length === 0 || numbers.some((each) => !Number.isInteger(each))) return {};
  const most = whole[whole.length - 1] ?? 0;
  const middle = whole[Math.floor(whole.length / 2)] ?? 0;
  if (middle > mostMinutes * 10) return { time: "milliseconds" };
  if (most > mostMinutes) return { time: "seconds" };
  return asked(profile, middle > usualMinutes ? ["seconds", "minutes"] : ["minutes", "seconds"]);
}

const asked = ({ index }: Profile, units: readonly TimeUnit[]) => ({
  question: { about: "duration", index, choices: units.map((value) => ({ value })) },
});

/** The sources of activities with what their durations count, and what must be asked of it. */
export function withDurations(
  sources: readonly Source[],
  profiles: readonly Profile[],
): { sources: Source[]; questions: Question[] } {
  const questions: Question[] = [];
  const counted = sources.map((source) => {
    const profile = profiles.find(({ index }) => index === source.index);
    if (source.column !== "minutes" || profile === undefined) return source;
    const { time, question } = durationOf(profile);
    if (question !== undefined) questions.push(question);
    return time === undefined ? source : { ...source, time };
  });
  return { sources: counted, questions };
}
