import { bridgeBetween } from "../metrics/bridge.server.ts";
import { openReceivables } from "../metrics/open-receivables.ts";
import type { Question } from "../metrics/question.server.ts";
import { addDays, earlier } from "../scope/calendar.ts";
import type { ReportRow } from "./report.ts";

/**
 * The rows of `receivables_bridge`; none where nothing is known of the closing day.
 *
 * @throws Refusal `figure.missing_rates`.
 */
export async function bridgeRows(
  question: Question,
  period: { readonly from: string },
): Promise<ReportRow[]> {
  const closing = question.asOf;
  const opening = addDays(earlier(period.from, closing), -1);
  const bridge = await bridgeBetween(question, openReceivables, { opening, closing });
  if (bridge.closing === null) return [];
  return [
    { step: "opening", day: opening, amount: bridge.opening },
    ...bridge.steps.map(({ cause, amount }) => ({ step: cause, day: null, amount })),
    { step: "closing", day: closing, amount: bridge.closing },
  ];
}
