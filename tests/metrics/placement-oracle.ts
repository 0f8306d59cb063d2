import { daysFrom, monthEnd, Oracle, type OracleBooks, plusDays } from "./oracle.ts";

export interface OracleAssignment {
  readonly customer: string;
  readonly collector: string;
  /** A placement even without an amount: an agency or a hard collector. */
  readonly isPlacing: boolean;
  readonly from: string;
  readonly to: string | null;
  /** Cents. */
  readonly placed: number | null;
}

/** Placements, what came in on overdue items, and customers kept, day by day from the definitions. */
export class PlacementOracle {
  private readonly oracle: Oracle;

  constructor(
    private readonly books: OracleBooks,
    private readonly assignments: readonly OracleAssignment[],
  ) {
    this.oracle = new Oracle(books);
  }

  /** The assignment that an account is in on a day: the latest of several, the last one listed. */
  private inForce(customer: string, day: string): OracleAssignment | null {
    let found: OracleAssignment | null = null;
    for (const one of this.assignments) {
      if (one.customer !== customer || one.from > day || (one.to !== null && one.to < day))
        continue;
      if (found === null || one.from >= found.from) found = one;
    }
    return found;
  }

  private wasInForce(one: OracleAssignment): boolean {
    const end = one.to ?? plusDays(one.from, 1000);
    for (let day = one.from; day <= end; day = plusDays(day, 1)) {
      if (this.inForce(one.customer, day) === one) return true;
    }
    return false;
  }

  private placedAmount(one: OracleAssignment): number {
    if (one.placed !== null) return one.placed;
    const eve = plusDays(one.from, -1);
    const own = this.books.documents.filter((document) => document.customer === one.customer);
    const owed = own.reduce((sum, document) => sum + this.oracle.balance(document, eve), 0);
    const issued = own
      .filter((document) => document.amount > 0 && document.issued === one.from)
      .reduce((sum, document) => sum + document.amount, 0);
    return Math.max(0, owed - this.oracle.unapplied(eve, one.customer) + issued);
  }

  /** Collected on the placements of the period up to its end, and what was placed. */
  liquidation(from: string, to: string, collector?: string) {
    let placed = 0;
    let collected = 0;
    for (const one of this.assignments) {
      if (one.from < from || one.from > to) continue;
      if (collector !== undefined && one.collector !== collector) continue;
      if ((one.placed === null && !one.isPlacing) || !this.wasInForce(one)) continue;
      placed += this.placedAmount(one);
      for (const payment of this.books.payments) {
        if (payment.customer !== one.customer || payment.paid > to) continue;
        if (this.inForce(one.customer, payment.paid) === one) collected += payment.amount;
      }
    }
    return { placed, collected };
  }

  private overdueParts() {
    return this.oracle.ledger.parts.flatMap((part) => {
      const document = this.books.documents.find((one) => one.id === part.document);
      if (part.kind !== "payment" || !document || document.due === null) return [];
      return daysFrom(document.due, part.counted) > 0
        ? [{ customer: document.customer, on: part.on, amount: part.amount }]
        : [];
    });
  }

  collectedOverdue(from: string, to: string): number {
    return this.overdueParts()
      .filter(({ on }) => on >= from && on <= to)
      .reduce((sum, { amount }) => sum + amount, 0);
  }

  /** Customers invoiced again within six months, of those collected from in the period. */
  retention(from: string, to: string, asOf: string): { kept: number; customers: number } {
    let kept = 0;
    let customers = 0;
    for (const customer of new Set(this.books.documents.map((one) => one.customer))) {
      const byDay = new Map<string, number>();
      for (const part of this.overdueParts()) {
        if (part.customer !== customer || part.on < from || part.on > to) continue;
        if (sixMonthsAfter(monthEnd(part.on)) > asOf) continue;
        byDay.set(part.on, (byDay.get(part.on) ?? 0) + part.amount);
      }
      const days = [...byDay].filter(([, amount]) => amount > 0).map(([day]) => day);
      const net = [...byDay.values()].reduce((sum, amount) => sum + amount, 0);
      const last = days.sort().at(-1);
      if (net <= 0 || last === undefined) continue;
      customers += 1;
      const isInvoiced = this.books.documents.some(
        (one) =>
          one.customer === customer &&
          one.amount > 0 &&
          one.issued > last &&
          one.issued <= sixMonthsAfter(last),
      );
      if (isInvoiced) kept += 1;
    }
    return { kept, customers };
  }
}

/** The same day six months on, or the last day of a month that is too short for it. */
function sixMonthsAfter(day: string): string {
  let first = `${day.slice(0, 8)}01`;
  for (let step = 0; step < 6; step += 1) first = plusDays(monthEnd(first), 1);
  const same = `${first.slice(0, 8)}${day.slice(8)}`;
  return same > monthEnd(first) ? monthEnd(first) : same;
}
