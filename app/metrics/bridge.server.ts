import { addDays } from "../scope/calendar.ts";
import { remember } from "../warehouse/remember.server.ts";
import { measureCounted } from "./counted.server.ts";
import { evaluate } from "./evaluate.server.ts";
import { digitsOf, exactParts, rounded } from "./exact-parts.ts";
import type { CountedMetric, Window } from "./metric.ts";
import type { Question } from "./question.server.ts";

/** What happened to a balance: above zero what raised it. */
export interface BridgeStep {
  /** One of the metric's causes, `currency`, or `rest`, which only a defect of ours can be. */
  readonly cause: string;
  readonly amount: number;
}

/** A balance on two days and what happened from the day after the first to the second. */
export interface Bridge {
  /** Null before the first of the data, where nothing was owed as far as is known. */
  readonly opening: number | null;
  readonly closing: number | null;
  /** Opening + Σ steps = closing, to the ten-thousandth. */
  readonly steps: readonly BridgeStep[];
}

/**
 * The bridge of a balance between two days. Where currencies mix, both balances stand
 * at the rates of their days and what happened at the rates of its own: the difference
 * is the step `currency`, what the change of rates did to what stayed open.
 *
 * @throws Refusal `figure.missing_rates`.
 */
export async function bridgeBetween(
  question: Question,
  metric: CountedMetric,
  days: { readonly opening: string; readonly closing: string },
): Promise<Bridge> {
  const window = { from: addDays(days.opening, 1), to: days.closing };
  const [balances, flows] = await Promise.all([
    evaluate(
      question,
      metric.id,
      [days.opening, days.closing].map((day) => ({ from: day, to: day })),
    ),
    flowsOf(question, metric, [window]),
  ]);
  const [opening = null, closing = null] = (balances.get("") ?? []).map(({ value }) => value);
  if (closing === null) return { opening, closing, steps: [] };
  const digits = digitsOf(metric.unit);
  const causes = metric.causes ?? [];
  const amounts = causes.map((cause) => flows.get(cause)?.[0] ?? 0);
  const { parts } = exactParts(
    amounts,
    amounts.reduce((sum, amount) => sum + amount, 0),
    digits,
  );
  const steps = causes.map((cause, index) => ({ cause, amount: parts[index] ?? 0 }));
  const moved = parts.reduce((sum, part) => sum + part, 0);
  const left = rounded(closing - (opening ?? 0) - moved, digits);
  // In one currency what happened is all that can change a balance.
  const isMixed = question.currencies.some((currency) => currency !== question.currency);
  if (isMixed) steps.push({ cause: "currency", amount: left });
  else if (left !== 0) steps.push({ cause: "rest", amount: left });
  return { opening, closing, steps };
}

/**
 * What moved a balance within some windows: by cause, one amount for each window. They
 * are sums of the very rows that make the balance, each converted with the rate of its
 * own day.
 */
export function flowsOf(
  question: Question,
  metric: CountedMetric,
  windows: readonly Window[],
): Promise<ReadonlyMap<string, readonly (number | null)[]>> {
  const { warehouse, scope, asOf, currency } = question;
  const key = ["flows", metric.id, windows, scope.where, asOf, currency];
  return remember(warehouse, key, async () => {
    const series = await measureCounted(question, { ...metric, rollup: "sum" }, windows, "cause");
    return new Map(
      [...series].map(([cause, measures]) => [cause, measures.map(({ value }) => value)]),
    );
  });
}
