import { type AgencyRow, rankedAgencies } from "../charts/agencies.ts";
import { bucketName, inOrder } from "../charts/buckets.ts";
import type { Wording } from "../charts/chart.ts";
import { type DisputeReasonRow, rankedReasons, reasonName } from "../charts/dispute-reasons.ts";
import { ladderStepName } from "../charts/ladder-steps.ts";
import type { LossRateRow } from "../charts/loss-rates.ts";
import type { ReminderLadderRow } from "../charts/reminder-ladder.ts";
import { type StageFunnelRow, usedStages } from "../charts/stage-funnel.ts";
import { lightTheme } from "../charts/theme.ts";
import { text } from "../languages/text.ts";
import { mostBars, type NativeChart, plain } from "./native.ts";

/** The loss rate of each bucket; what it means in money stands beside. */
export function nativeLosses(
  rows: readonly LossRateRow[],
  { locale }: Wording,
): NativeChart | null {
  const known = new Map(
    rows.filter((row) => row.loss_rate !== null).map((row) => [row.bucket, row.loss_rate]),
  );
  if (known.size === 0) return null;
  const buckets = inOrder([...known.keys()]);
  return {
    kind: "bars",
    unit: "ratio",
    categories: buckets.map((bucket) => bucketName(locale, bucket)),
    series: [
      {
        name: text(locale, "column.loss_rate"),
        colour: plain(lightTheme.bar),
        values: buckets.map((bucket) => known.get(bucket) ?? null),
      },
    ],
  };
}

/** What was paid within 7 and 14 days of each step, in the order of the ladder. */
export function nativeLadder(
  rows: readonly ReminderLadderRow[],
  { locale }: Wording,
): NativeChart | null {
  const shown = rows.slice(0, mostBars);
  return {
    kind: "bars",
    unit: "ratio",
    categories: shown.map((row) => ladderStepName(locale, row)),
    series: [
      {
        name: text(locale, "chart.reminder_ladder.within_7"),
        colour: plain(lightTheme.bar),
        values: shown.map((row) => row.paid_7_rate),
      },
      {
        name: text(locale, "chart.reminder_ladder.within_14"),
        colour: plain(lightTheme.second),
        values: shown.map((row) => row.paid_14_rate),
      },
    ],
  };
}

/** The accounts that entered each stage, and those that went on to a later one. */
export function nativeStages(
  rows: readonly StageFunnelRow[],
  { locale }: Wording,
): NativeChart | null {
  const shown = usedStages(rows);
  if (shown.length === 0) return null;
  return {
    kind: "bars",
    unit: "count",
    categories: shown.map((row) => text(locale, `stage.${row.stage}`)),
    series: [
      {
        name: text(locale, "chart.stage_funnel.entered"),
        colour: plain(lightTheme.bar),
        values: shown.map((row) => row.entered_count),
      },
      {
        name: text(locale, "chart.stage_funnel.moved_on"),
        colour: plain(lightTheme.first),
        values: shown.map((row) => row.moved_on_count),
      },
    ],
  };
}

/** The disputes opened for each reason, the most frequent first. */
export function nativeReasons(rows: readonly DisputeReasonRow[], wording: Wording): NativeChart {
  const shown = rankedReasons(rows).slice(0, mostBars);
  return {
    kind: "bars",
    unit: "count",
    categories: shown.map((row) => reasonName(row, wording)),
    series: [
      {
        name: text(wording.locale, "chart.disputes.opened"),
        colour: plain(lightTheme.bar),
        values: shown.map((row) => row.opened_count),
      },
    ],
  };
}

/** What each agency brought in, beside what the house did of debts as old. */
export function nativeAgencies(rows: readonly AgencyRow[], { locale }: Wording): NativeChart {
  const shown = rankedAgencies(rows).slice(0, mostBars);
  const own = {
    name: text(locale, "column.liquidation_rate"),
    colour: plain(lightTheme.bar),
    values: shown.map(({ rate }) => rate),
  };
  const house = {
    name: text(locale, "column.in_house_rate"),
    colour: plain(lightTheme.second),
    values: shown.map((one) => one.house),
  };
  return {
    kind: "bars",
    unit: "ratio",
    categories: shown.map(({ row }) => row.name || row.agency),
    series: shown.some((one) => one.house !== null) ? [own, house] : [own],
  };
}
