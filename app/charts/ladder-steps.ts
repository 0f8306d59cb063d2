import { type Locale, text } from "../languages/text.ts";

/** A step of the reminder ladder in words: "Reminder 2", "Formal demand". */
export function ladderStepName(
  locale: Locale,
  { step, ordinal }: { readonly step: string; readonly ordinal: number | null },
): string {
  return ordinal === null
    ? text(locale, `ladder.${step}`)
    : text(locale, `ladder.${step}_numbered`, { number: ordinal });
}
