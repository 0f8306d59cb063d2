import type { Formats } from "../languages/format.ts";
import type { Say } from "../languages/text.ts";
import type { Unit } from "../metrics/metric.ts";
import type { Restatement } from "./closed-months.ts";

/** "March 2026 was EUR 1,234.00 and is EUR 1,200.00 since the import of payments.csv on 3 Nov 2026." */
export function restatedSentence(
  t: Say,
  format: Formats,
  one: Readonly<Omit<Restatement, "metric" | "imports" | "files">> & {
    readonly files: readonly string[];
    readonly unit: Unit;
  },
): string {
  const { unit, currency, before, after, by, files, at, monthEnd } = one;
  return t(`restated.by.${by}`, {
    month: format.period(monthEnd.slice(0, 7)),
    before: format.value(before, unit, currency),
    after: format.value(after, unit, currency),
    file: files[0] ?? "",
    more: Math.max(0, files.length - 1),
    at: format.date(at),
  });
}
