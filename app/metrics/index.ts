import { accountsAttempted } from "./accounts-attempted.ts";
import { accountsDue } from "./accounts-due.ts";
import { activityCosts } from "./activity-costs.ts";
import { agencyFees } from "./agency-fees.ts";
import { attainment } from "./attainment.ts";
import { attempts } from "./attempts.ts";
import { averageDaysDelinquent } from "./average-days-delinquent.ts";
import { bestPossibleDso } from "./best-possible-dso.ts";
import { cei } from "./cei.ts";
import { collected } from "./collected.ts";
import { collectedOverdue } from "./collected-overdue.ts";
import { collectedTarget } from "./collected-target.ts";
import { commission } from "./commission.ts";
import { complaintRate } from "./complaint-rate.ts";
import { complaints } from "./complaints.ts";
import { contactRate } from "./contact-rate.ts";
import { contacts } from "./contacts.ts";
import { costToCollect } from "./cost-to-collect.ts";
import { countbackDso } from "./countback-dso.ts";
import { cureRate } from "./cure-rate.ts";
import { daysInDispute } from "./days-in-dispute.ts";
import { daysLate } from "./days-late.ts";
import { daysToPay } from "./days-to-pay.ts";
import { disputeRate } from "./dispute-rate.ts";
import { disputes } from "./disputes.ts";
import { dso } from "./dso.ts";
import { dueAccountsAttempted } from "./due-accounts-attempted.ts";
import { expectedLoss } from "./expected-loss.ts";
import { intensity } from "./intensity.ts";
import { labourCost } from "./labour-cost.ts";
import { liquidationRate } from "./liquidation-rate.ts";
import type { Metric } from "./metric.ts";
import { netLiquidationRate } from "./net-liquidation-rate.ts";
import { notDueReceivables } from "./not-due-receivables.ts";
import { openReceivables } from "./open-receivables.ts";
import { overdueReceivables } from "./overdue-receivables.ts";
import { overdueShare } from "./overdue-share.ts";
import { penetration } from "./penetration.ts";
import { placedDebts } from "./placed-debts.ts";
import { planAdherence } from "./plan-adherence.ts";
import { planBreakage } from "./plan-breakage.ts";
import { promiseKeptAmountRate } from "./promise-kept-amount-rate.ts";
import { promiseKeptRate } from "./promise-kept-rate.ts";
import { promiseRate } from "./promise-rate.ts";
import { promises } from "./promises.ts";
import { receivablesTurnover } from "./receivables-turnover.ts";
import { recoveryRate } from "./recovery-rate.ts";
import { retentionRate } from "./retention-rate.ts";
import { rightPartyContacts } from "./right-party-contacts.ts";
import { rightPartyRate } from "./right-party-rate.ts";
import { ruleBreaches } from "./rule-breaches.ts";
import { sales } from "./sales.ts";
import { trueDso } from "./true-dso.ts";
import { unappliedCash } from "./unapplied-cash.ts";
import { writeOffRatio } from "./write-off-ratio.ts";
import { writeOffs } from "./write-offs.ts";

/** Every metric, in the order of the manager's questions. */
export const metrics: readonly Metric[] = [
  openReceivables,
  overdueReceivables,
  overdueShare,
  notDueReceivables,
  unappliedCash,
  sales,
  placedDebts,
  dso,
  countbackDso,
  trueDso,
  bestPossibleDso,
  averageDaysDelinquent,
  daysToPay,
  daysLate,
  receivablesTurnover,
  cei,
  recoveryRate,
  liquidationRate,
  netLiquidationRate,
  cureRate,
  writeOffs,
  writeOffRatio,
  expectedLoss,
  attempts,
  contacts,
  contactRate,
  rightPartyContacts,
  rightPartyRate,
  penetration,
  accountsDue,
  dueAccountsAttempted,
  intensity,
  accountsAttempted,
  ruleBreaches,
  promises,
  promiseRate,
  promiseKeptRate,
  promiseKeptAmountRate,
  planAdherence,
  planBreakage,
  disputes,
  disputeRate,
  daysInDispute,
  complaints,
  complaintRate,
  collected,
  collectedTarget,
  attainment,
  retentionRate,
  commission,
  costToCollect,
  labourCost,
  activityCosts,
  agencyFees,
  collectedOverdue,
];

const byId = new Map(metrics.map((metric) => [metric.id, metric]));

/** The metric of an id; undefined if there is none. */
export function metricOf(id: string): Metric | undefined {
  return byId.get(id);
}
