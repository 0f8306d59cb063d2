import { hasText, type Locale, text } from "../languages/text.ts";
import { bucketName, isBucket } from "./buckets.ts";
import { hourName, periodName, stageName, weekdayName } from "./wording.ts";

/** A column whose values are words of ours, and how each is said. */
type InWords = (locale: Locale, value: string) => string;

const known =
  (idOf: (value: string) => string): InWords =>
  (locale, value) =>
    hasText(locale, idOf(value)) ? text(locale, idOf(value)) : value;

const state = known((value) => `chart.roll_rates.${value}`);
const bucket: InWords = (locale, value) => (isBucket(value) ? bucketName(locale, value) : value);
const channel = known((value) => `question.channel.${value}`);

const inWords: Readonly<Record<string, InWords>> = {
  channel,
  size: known((value) => `size.${value}`),
  stage: stageName,
  bucket,
  from_bucket: bucket,
  to_state: (locale, value) => (isBucket(value) ? bucket : state)(locale, value),
  weekday: (locale, value) => weekdayName(locale, Number(value), "long"),
  hour: (_locale, value) => hourName(Number(value)),
  cohort: periodName,
  left_by: known((value) => `left_by.${value}`),
  state: known((value) => `promise_state.${value}`),
};

/** Columns that mean something of their own in the rows of one report. */
const ofReport: Readonly<Record<string, Readonly<Record<string, InWords>>>> = {
  reminder_ladder: { step: known((value) => `ladder.${value}`) },
  receivables_bridge: { step: known((value) => `bridge.step.${value}`) },
  stage_funnel: { stage: known((value) => `stage.${value}`) },
};

/**
 * A value of a column in the reader's words, where it is one of ours: a stage, a bucket, an hour;
 * undefined where it stands as the data has it.
 */
export function columnWord(
  locale: Locale,
  column: string,
  value: string | number | boolean | null | undefined,
  report = "",
): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  const say = ofReport[report]?.[column] ?? inWords[column];
  return say?.(locale, String(value));
}

/** What a value of a dimension is called: in our words, else as the data names it, else by its id. */
export function groupName(
  locale: Locale,
  by: string,
  { key, label = "" }: { readonly key: string; readonly label?: string | undefined },
): string {
  return columnWord(locale, by, key) ?? (label || key || text(locale, "filters.not_given"));
}
