import { currentLocale } from "../languages/current.server.ts";
import { hasText } from "../languages/text.ts";
import { metrics } from "../metrics/index.ts";
import type { Unit } from "../metrics/metric.ts";
import { reports } from "../reports/index.ts";

/** A figure as the glossary has it; its words are messages by its id. */
export interface FigureEntry {
  readonly id: string;
  readonly unit: Unit;
  readonly better: "higher" | "lower" | null;
  readonly hasCaveat: boolean;
}

/** Every figure and report, from the definitions that they are computed by. */
export function glossaryData() {
  const locale = currentLocale();
  return {
    figures: metrics.map(
      ({ id, unit, better }): FigureEntry => ({
        id,
        unit,
        better,
        hasCaveat: hasText(locale, `metric.${id}.caveat`),
      }),
    ),
    reports: reports.map(({ id }) => id),
  };
}
