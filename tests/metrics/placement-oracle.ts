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

  /** The documents that were open when an account was handed over, with what was open of them. */
  private placedDocuments(one: OracleAssignment) {
    const eve = plusDays(one.from, -1);
    const own = this.books.documents
      .filter((document) => document.customer === one.customer && document.amount > 0)
      .map((document) => ({
        document,
        owed: document.issued === one.from ? document.amount : this.oracle.balance(document, eve),
        isPastDue: document.due !== null && document.due < one.from,
      }));
    const open = own.filter(({ owed }) => owed > 0);
    const pastDue = open.filter(({ isPastDue }) => isPastDue);
    return { own, open, pastDue };
  }

  private placedAmount(one: OracleAssignment): number {
    if (one.placed !== null) return one.placed;
    const { open, pastDue } = this.placedDocuments(one);
    return (pastDue.length > 0 ? pastDue : open).reduce((sum, { owed }) => sum + owed, 0);
  }

  /** What came in on a placement up to a day. */
  private collectedOn(one: OracleAssignment, to: string): number {
    const isOurs = (day: string) => day <= to && this.inForce(one.customer, day) === one;
    const { own, open, pastDue } = this.placedDocuments(one);
    if (open.length === 0) {
      return this.books.payments
        .filter((payment) => payment.customer === one.customer && isOurs(payment.paid))
        .reduce((sum, payment) => sum + payment.amount, 0);
    }
    const counted = new Set(
      own
        .filter(({ document, isPastDue }) =>
          pastDue.length > 0 ? isPastDue : document.issued <= one.from,
        )
        .map(({ document }) => document.id),
    );
    return this.oracle.ledger.parts
      .filter((part) => part.kind === "payment" && counted.has(part.document) && isOurs(part.on))
      .reduce((sum, part) => sum + part.amount, 0);
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
      collected += this.collectedOn(one, to);
    }
    return { placed, collected };
  }

  /** Placements of a period with what came in on each up to a day, and how late it was when placed. */
  placed(from: string, to: string) {
    return this.assignments
      .filter((one) => one.from >= from && one.from <= to)
      .filter((one) => (one.placed !== null || one.isPlacing) && this.wasInForce(one))
      .map((one) => {
        const { pastDue, open } = this.placedDocuments(one);
        const due = (pastDue.length > 0 ? pastDue : open)
          .flatMap(({ document }) => document.due ?? [])
          .sort()[0];
        return {
          one,
          amount: this.placedAmount(one),
          daysPastDue: due === undefined ? null : daysFrom(due, one.from),
          collectedBy: (day: string) => this.collectedOn(one, day),
        };
      });
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

const sixMonthsAfter = (day: string) => monthsAfter(day, 6);

/** The same day months later, or the last day of a month that is too short for it. */
export function monthsAfter(day: string, months: number): string {
  let first = `${day.slice(0, 8)}01`;
  for (let step = 0; step < months; step += 1) first = plusDays(monthEnd(first), 1);
  const same = `${first.slice(0, 8)}${day.slice(8)}`;
  return same > monthEnd(first) ? monthEnd(first) : same;
}
