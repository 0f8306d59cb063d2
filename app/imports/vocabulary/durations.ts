import type { TimeUnit } from "../mapping.ts";
import { languages } from "./languages.ts";
import { plainWord } from "./names.ts";
import { inWords, timeZoneWords } from "./word-lists.ts";

const units = new Map<string, TimeUnit>();
for (const { durations } of languages.values()) {
  for (const [unit, words] of Object.entries(durations)) {
    for (const word of words) units.set(plainWord(word), unit as TimeUnit);
  }
}

/** The unit of time that a header names: `Talk time (sec)`, `délka v minutách`; null where it names none. */
export function timeUnitIn(header: string): TimeUnit | null {
  const words = plainWord(header).split(" ").reverse();
  for (const word of words) {
    const unit = units.get(word);
    if (unit !== undefined && words.length > 1) return unit;
  }
  return words.length === 1 ? (units.get(words[0] ?? "") ?? null) : null;
}

const besides = /\s*[([]([^()[\]]*)[)\]]\s*/gu;
const zones = /\b(?:utc|gmt|cet|cest|est|edt|pst|pdt)\b/iu;
const namesZone = (text: string) =>
  zones.test(text) || timeZoneWords.some((word) => ` ${plainWord(text)} `.includes(` ${word} `));
const unitAtEnd = new RegExp(
  `(?:[\\s_]+(?:${inWords.join("|")}))?[\\s_.,-]*[\\p{L}]+\\.?\\s*$`,
  "u",
);

/**
 * A header without what it says in brackets of a unit or a zone of time, and without the unit
 * at its end where it is not minutes: what is left is what it is called.
 */
export function withoutTimeUnit(header: string): string {
  const rest = header
    .replace(besides, (whole: string, inside: string) =>
      units.has(plainWord(inside)) || namesZone(inside) ? " " : whole,
    )
    .trim();
  const [last = ""] = plainWord(rest).split(" ").slice(-1);
  const unit = last.length > 2 ? units.get(last) : undefined;
  const bare = unit === "seconds" || unit === "milliseconds" ? rest.replace(unitAtEnd, "") : rest;
  return plainWord(bare) === "" ? header : bare;
}
