/** A promise to pay. Days count since 1970-01-01, amounts are in ten-thousandths. */
export interface PromiseTerms {
  readonly key: number;
  readonly madeOn: number;
  readonly dueOn: number;
  /** The last day on which a payment still counts: dueOn and the days of grace. */
  readonly decidedOn: number;
  readonly amount: bigint;
  /** The document that was promised, if one was named. */
  readonly document: number | null;
}

export interface PromisePayment {
  readonly on: number;
  readonly amount: bigint;
  readonly document: number | null;
}

export interface Kept {
  readonly promise: number;
  readonly paid: bigint;
  /** The day on which the promised amount was reached; null if it was not. */
  readonly keptOn: number | null;
}

/**
 * What was paid on each promise of one customer in one currency: from the day it
 * was made to the day it is decided. A payment serves one promise only, of those
 * not yet fulfilled the one due earliest. A reversal (below zero) takes away from
 * the promise that its window and document fit and that was paid on last.
 */
export function keepPromises(
  promises: readonly PromiseTerms[],
  payments: readonly PromisePayment[],
): Kept[] {
  const running = [...promises]
    .sort((a, b) => a.dueOn - b.dueOn || a.madeOn - b.madeOn || a.key - b.key)
    .map((terms) => ({ terms, paid: 0n, keptOn: null as number | null, lastPaid: -1 }));
  const dated = [...payments].sort((a, b) => a.on - b.on || Number(b.amount - a.amount));

  for (const [order, payment] of dated.entries()) {
    const fitting = running.filter(
      ({ terms }) =>
        payment.on >= terms.madeOn &&
        payment.on <= terms.decidedOn &&
        (terms.document === null ||
          payment.document === null ||
          terms.document === payment.document),
    );
    const served =
      payment.amount > 0n
        ? fitting.find((promise) => promise.keptOn === null)
        : fitting.filter((promise) => promise.paid > 0n).sort((a, b) => b.lastPaid - a.lastPaid)[0];
    if (!served) continue;
    served.paid += payment.amount;
    if (payment.amount > 0n) served.lastPaid = order;
    if (served.paid < served.terms.amount) served.keptOn = null;
    else served.keptOn ??= payment.on;
  }
  return running.map(({ terms, paid, keptOn }) => ({ promise: terms.key, paid, keptOn }));
}
