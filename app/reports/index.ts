import { agencies } from "./agencies.ts";
import { aging } from "./aging.ts";
import { agingByCustomer } from "./aging-by-customer.ts";
import { agingTrend } from "./aging-trend.ts";
import { channels } from "./channels.ts";
import { cohorts } from "./cohorts.ts";
import { collectorMonths } from "./collector-months.ts";
import { collectors } from "./collectors.ts";
import { contactHeatmap } from "./contact-heatmap.ts";
import { customersOverdue } from "./customers-overdue.ts";
import { dataQuality } from "./data-quality.ts";
import { disputeReasons } from "./dispute-reasons.ts";
import { exposure } from "./exposure.ts";
import { liquidation } from "./liquidation.ts";
import { lossRates } from "./loss-rates.ts";
import { promisesDue } from "./promises-due.ts";
import { promisesPending } from "./promises-pending.ts";
import { receivablesBridge } from "./receivables-bridge.ts";
import { reminderLadder } from "./reminder-ladder.ts";
import type { Report } from "./report.ts";
import { restatements } from "./restatements.ts";
import { rollRates } from "./roll-rates.ts";
import { stageFunnel } from "./stage-funnel.ts";
import { terms } from "./terms.ts";
import { tracing } from "./tracing.ts";

/** Every report, in the order of the manager's questions. */
export const reports: readonly Report[] = [
  aging,
  agingByCustomer,
  agingTrend,
  customersOverdue,
  receivablesBridge,
  rollRates,
  cohorts,
  lossRates,
  promisesDue,
  promisesPending,
  disputeReasons,
  stageFunnel,
  reminderLadder,
  contactHeatmap,
  channels,
  tracing,
  collectors,
  collectorMonths,
  agencies,
  liquidation,
  terms,
  exposure,
  restatements,
  dataQuality,
];

/** The report of an id; undefined if there is none. */
export function reportOf(id: string): Report | undefined {
  return reports.find((report) => report.id === id);
}
