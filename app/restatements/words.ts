import type { Formats } from "../languages/format.ts";
import type { Say } from "../languages/text.ts";
import type { Unit } from "../metrics/metric.ts";
import type { Restatement } from "./closed-months.ts";

/** "March 2026 was EUR 1,234.00 until import 12 of 3 Nov 2026; since then it is EUR 1,200.00." */
export function restatedSentence(
  t: Say,
  format: Formats,
  one: Readonly<Omit<Restatement, "metric" | "imports">> & {
    readonly imports: readonly number[];
    readonly unit: Unit;
  },
): string {
  const { unit, currency, before, after, by, imports, at, monthEnd } = one;
  return t(`restated.by.${by}`, {
    month: format.period(monthEnd.slice(0, 7)),
    before: format.value(before, unit, currency),
    after: format.value(after, unit, currency),
    count: imports.length,
    imports: imports.join(", "),
    at: format.date(at),
  });
}
