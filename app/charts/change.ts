import { text } from "../languages/text.ts";
import type { Unit } from "../metrics/metric.ts";
import type { Wording } from "./chart.ts";
import type { Point } from "./lines.ts";
import { label, periodName, periodSince } from "./wording.ts";

/**
 * Says how a figure moved: from a year before its last known value (where the
 * series is monthly and that long), else from its first known value. Amounts and
 * counts move by a per cent of themselves; ratios and days from a value to a value.
 */
export function changeSentence(
  title: string,
  points: readonly Point[],
  unit: Unit,
  wording: Wording,
): string {
  const { locale } = wording;
  const known = points.filter((point) => point.value !== null);
  const last = known.at(-1);
  if (!last || last.value === null) return text(locale, "chart.change.none", { title });
  const base = baseOf(known, last);
  const now = label(last.value, unit, wording);
  const when = periodName(locale, last.period);
  if (!base || base === last || base.value === null) {
    return text(locale, "chart.change.only", { title, now, when });
  }
  const since = periodSince(locale, base.period);
  const then = label(base.value, unit, wording);
  if (now === then) return text(locale, "chart.change.same", { title, now, since });
  const direction = last.value < base.value ? "fell" : "rose";
  const isRelative = (unit === "money" || unit === "count") && base.value > 0;
  return isRelative
    ? text(locale, `chart.change.${direction}_by`, {
        title,
        change: label(Math.abs(last.value / base.value - 1), "ratio", wording),
        since,
        now,
      })
    : text(locale, `chart.change.${direction}_to`, { title, then, now, since });
}

/** What the last known point is measured by: a year before it, else the first that is known. */
export function baseOf(known: readonly Point[], last: Point): Point | undefined {
  return yearBefore(known, last) ?? known[0];
}

function yearBefore(known: readonly Point[], last: Point): Point | undefined {
  const month = /^(\d{4})-(\d{2})/.exec(last.period);
  if (!month) return undefined;
  const wanted = `${Number(month[1]) - 1}-${month[2]}`;
  return known.find((point) => point.period.slice(0, 7) === wanted);
}
