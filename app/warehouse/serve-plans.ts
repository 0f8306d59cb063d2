/** An instalment of a payment plan. Days count since 1970-01-01, amounts are in ten-thousandths. */
export interface Instalment {
  readonly key: number;
  readonly plan: number;
  /** The day on which the first instalment of its plan is due. */
  readonly startedOn: number;
  /** The day from which payments count for its plan. */
  readonly countsFrom: number;
  readonly dueOn: number;
  /** The last day on which a payment is in time: dueOn and the days of grace. */
  readonly decidedOn: number;
  readonly amount: bigint;
}

/** Money received, or its reversal (below zero). */
export interface PlanPayment {
  readonly on: number;
  readonly amount: bigint;
  /** The day of issue of the document that it names, if it names one. */
  readonly issuedOn: number | null;
}

/** What was paid on an instalment, and when its amount was reached; null if it was not. */
export interface Served {
  readonly instalment: number;
  readonly paidOn: number | null;
}

interface Running {
  readonly terms: Instalment;
  paid: bigint;
  paidOn: number | null;
}

interface Piece {
  readonly running: Running;
  left: bigint;
}

/**
 * When each instalment of one customer in one currency was paid (decision 0020). A
 * payment goes first to the instalment whose due date is nearest, while its days of
 * grace are not over; then to those missed, then to those to come, the earliest due
 * first. No part of a payment serves two. One that names a document issued after the
 * plan began is not for the plan. A reversal takes back what was paid last; what was
 * reached in time stays so if it is taken back only after the days of grace.
 */
export function servePlans(
  instalments: readonly Instalment[],
  payments: readonly PlanPayment[],
): Served[] {
  const running = [...instalments]
    .sort((a, b) => a.dueOn - b.dueOn || a.plan - b.plan || a.key - b.key)
    .map((terms): Running => ({ terms, paid: 0n, paidOn: null }));
  const pieces: Piece[] = [];
  const dated = [...payments].sort((a, b) => a.on - b.on || compare(b.amount, a.amount));
  for (const payment of dated) {
    if (payment.amount < 0n) takeBack(pieces, payment);
    else serve(running, pieces, payment);
  }
  return running.map(({ terms, paidOn }) => ({ instalment: terms.key, paidOn }));
}

function serve(running: readonly Running[], pieces: Piece[], payment: PlanPayment): void {
  const { on, issuedOn } = payment;
  const fitting = running.filter(
    ({ terms }) => terms.countsFrom <= on && (issuedOn === null || issuedOn <= terms.startedOn),
  );
  const nearest = nearestOfPlans(fitting, on);
  const turn = (one: Running) => {
    if (one.terms.decidedOn < on) return 1;
    return nearest.has(one) ? 0 : 2;
  };
  let left = payment.amount;
  for (const one of [...fitting].sort((a, b) => turn(a) - turn(b))) {
    const taken = smaller(left, one.terms.amount - one.paid);
    if (taken <= 0n) continue;
    left -= taken;
    one.paid += taken;
    if (one.paid === one.terms.amount) one.paidOn ??= on;
    pieces.push({ running: one, left: taken });
  }
}

/** Of each plan the instalment whose due date is nearest to a day; of two the earlier. */
function nearestOfPlans(running: readonly Running[], on: number): Set<Running> {
  const found = new Map<number, Running>();
  for (const one of running) {
    const known = found.get(one.terms.plan);
    if (!known || Math.abs(one.terms.dueOn - on) < Math.abs(known.terms.dueOn - on)) {
      found.set(one.terms.plan, one);
    }
  }
  return new Set(found.values());
}

function takeBack(pieces: Piece[], { on, amount }: PlanPayment): void {
  let left = -amount;
  for (let piece = pieces.at(-1); piece && left > 0n; piece = pieces.at(-1)) {
    const { running } = piece;
    const taken = smaller(left, piece.left);
    left -= taken;
    piece.left -= taken;
    running.paid -= taken;
    const wasInTime = running.paidOn !== null && running.paidOn <= running.terms.decidedOn;
    if (!wasInTime || on <= running.terms.decidedOn) running.paidOn = null;
    if (piece.left === 0n) pieces.pop();
  }
}

const smaller = (a: bigint, b: bigint) => (a < b ? a : b);
const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);
