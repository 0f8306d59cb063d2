import {
  daysFrom,
  monthEnd,
  Oracle,
  type OracleDocument,
  type OraclePromise,
  plusDays,
} from "../metrics/oracle.ts";
import {
  type Act,
  type Dispute,
  meaningOf,
  rates,
  type WorkDepartment,
} from "./work-department.ts";
import { median } from "./work-reports-oracle.ts";

/**
 * The reports about money, promises and disputes once more, from the domain alone: document by document
 * and day by day, slow on purpose, sharing nothing with the product. Amounts are in euros.
 */
export class MoneyReportsOracle {
  readonly customers: readonly string[];
  private readonly books: readonly { readonly currency: string; readonly oracle: Oracle }[];

  constructor(readonly department: WorkDepartment) {
    this.books = department.ledgers.map(({ currency, books }) => ({
      currency,
      oracle: new Oracle(books),
    }));
    this.customers = [
      ...new Set(department.ledgers.flatMap(({ books }) => books.documents.map((d) => d.customer))),
    ];
  }

  dataThrough(): string {
    const days = this.department.acts.map((act) => act.day);
    return [...days, ...this.books.map(({ oracle }) => oracle.dataThrough())]
      .sort()
      .at(-1) as string;
  }

  private known(asOf: string): string {
    return [asOf, this.dataThrough()].sort()[0] as string;
  }

  private euros(currency: string, cents: number, day: string): number {
    if (currency === "EUR") return cents / 100;
    return (cents / 100) * (rates.filter((one) => one.day <= day).at(-1)?.rate as number);
  }

  private documents(pick: (document: OracleDocument) => boolean) {
    return this.books.flatMap(({ currency, oracle }) =>
      oracle.books.documents
        .filter((document) => document.amount > 0 && pick(document))
        .map((document) => ({ currency, oracle, document })),
    );
  }

  // Customers and limits.

  private isOverdue(document: OracleDocument, day: string): boolean {
    return document.due !== null && document.due < day;
  }

  private overdueOf(customer: string, day: string) {
    return this.documents((one) => one.customer === customer && this.isOverdue(one, day)).filter(
      ({ oracle, document }) => oracle.balance(document, day) > 0,
    );
  }

  private open(customer: string, day: string): number {
    return this.books.reduce((sum, { currency, oracle }) => {
      const documents = oracle.books.documents
        .filter((one) => one.customer === customer)
        .reduce((all, one) => all + oracle.balance(one, day), 0);
      return sum + this.euros(currency, documents - oracle.unapplied(day, customer), day);
    }, 0);
  }

  private overdue(customer: string, day: string): number {
    return this.overdueOf(customer, day).reduce(
      (sum, { currency, oracle, document }) =>
        sum + this.euros(currency, oracle.balance(document, day), day),
      0,
    );
  }

  /** The currency of most of a customer's documents; null where two have as many. */
  private currencyOf(customer: string): string | null {
    const counts = this.books.map(({ currency, oracle }) => ({
      currency,
      count: oracle.books.documents.filter((one) => one.customer === customer).length,
    }));
    const most = Math.max(...counts.map(({ count }) => count));
    const found = counts.filter(({ count }) => count === most);
    return found.length === 1 ? (found[0]?.currency as string) : null;
  }

  exposure(day: string) {
    return this.customers.flatMap((customer) => {
      const open = this.open(customer, day);
      if (Math.abs(open) < 1e-9) return [];
      const inForce = <T>(value: (one: WorkDepartment["terms"][number]) => T | null) =>
        this.department.terms
          .filter((one) => one.customer === customer && one.from <= day && value(one) !== null)
          .sort((a, b) => a.from.localeCompare(b.from))
          .at(-1);
      const changed = inForce((one) => one.limit);
      const limit = changed?.limit ?? this.department.limits.get(customer) ?? null;
      const currency = this.currencyOf(customer);
      const inEuros =
        limit === null || currency === null ? null : this.euros(currency, limit * 100, day);
      return [
        {
          customer,
          isKnown: limit === null || currency !== null,
          open_amount: open,
          overdue_amount: this.overdue(customer, day),
          credit_limit: inEuros,
          over_amount: inEuros === null ? null : Math.max(0, open - inEuros),
          used_share: inEuros === null || inEuros <= 0 ? null : open / inEuros,
          payment_terms_days: inForce((one) => one.days)?.days ?? null,
        },
      ];
    });
  }

  customersOverdue(day: string) {
    return this.customers.flatMap((customer) => {
      const documents = this.overdueOf(customer, day);
      if (documents.length === 0) return [];
      const last = (days: readonly string[]) => [...days].sort().at(-1) ?? null;
      const pending = this.promises().filter(
        ({ promise, keptOn }) =>
          promise.customer === customer &&
          promise.made <= day &&
          (keptOn === null || keptOn > day) &&
          plusDays(promise.due, 3) > this.known(day),
      );
      return [
        {
          customer,
          overdue_amount: this.overdue(customer, day),
          invoice_count: documents.length,
          oldest_days: Math.max(
            ...documents.map(({ document }) => daysFrom(document.due as string, day)),
          ),
          last_contact_on: last(this.contacts(customer, day).map((act) => act.day)),
          last_payment_on: last(
            this.books.flatMap(({ oracle }) =>
              oracle.books.payments
                .filter((one) => one.customer === customer && one.paid <= day && one.amount > 0)
                .map((one) => one.paid),
            ),
          ),
          promised_amount:
            pending.length === 0
              ? null
              : pending.reduce((sum, { promise }) => sum + promise.amount / 100, 0),
          promise_due_on: pending.map(({ promise }) => promise.due).sort()[0] ?? null,
          collector_id: this.holder(customer, day),
        },
      ];
    });
  }

  /** Whose the account is, else who last had to do with it. */
  private holder(customer: string, day: string): string {
    const held = this.department.handed
      .filter((one) => one.customer === customer && one.from <= day)
      .filter((one) => one.to === null || one.to >= day)
      .sort((a, b) => a.from.localeCompare(b.from))
      .at(-1);
    return held?.collector ?? this.contacts(customer, day).at(-1)?.collector ?? "";
  }

  /** What went out to a customer, and calls of theirs that reached us, by their time. */
  private contacts(customer: string, day: string): readonly Act[] {
    const at = (act: Act) => `${act.day} ${String(act.hour ?? 0).padStart(2, "0")}`;
    return this.department.acts
      .filter((act) => act.customer === customer && act.day <= day)
      .filter(
        (act) => act.isOutgoing || ["customer", "other"].includes(meaningOf(act).reached ?? ""),
      )
      .sort((a, b) => at(a).localeCompare(at(b)));
  }

  // Terms.

  /** By "terms", the days from issue to due date: what was given, taken, and is open. */
  terms(from: string, to: string): Map<string, Record<string, number | null>> {
    const found = new Map<string, Record<string, number | null>>();
    const termsOf = ({ issued, due }: OracleDocument) =>
      due === null ? "" : String(daysFrom(issued, due));
    for (const name of new Set(this.documents(() => true).map((one) => termsOf(one.document)))) {
      const own = this.documents((one) => termsOf(one) === name);
      const issued = own.filter(({ document }) => document.issued >= from && document.issued <= to);
      let [toPay, late, paid, paidWithDue] = [0, 0, 0, 0];
      for (const { currency, oracle, document } of own) {
        for (const part of oracle.ledger.parts) {
          if (part.document !== document.id || part.kind !== "payment") continue;
          if (part.on < from || part.on > to) continue;
          const amount = this.euros(currency, part.amount, part.on);
          toPay += amount * Math.max(0, daysFrom(document.issued, part.counted));
          paid += amount;
          if (document.due === null) continue;
          late += amount * daysFrom(document.due, part.counted);
          paidWithDue += amount;
        }
      }
      const sum = (list: typeof own) =>
        list.reduce(
          (all, { currency, oracle, document }) =>
            all + this.euros(currency, oracle.balance(document, to), to),
          0,
        );
      const open = sum(own);
      const overdue = sum(own.filter(({ document }) => this.isOverdue(document, to)));
      found.set(name, {
        invoice_count: issued.length,
        invoiced_amount: issued.reduce(
          (all, { currency, document }) =>
            all + this.euros(currency, document.amount, document.issued),
          0,
        ),
        days_to_pay: paid > 1e-9 ? toPay / paid : null,
        days_late: paidWithDue > 1e-9 ? late / paidWithDue : null,
        open_amount: open,
        overdue_amount: overdue,
        overdue_share: open > 1e-9 ? overdue / open : null,
      });
    }
    return found;
  }

  // What moved receivables.

  bridge(from: string, to: string): Record<string, number> {
    const eve = plusDays(from, -1);
    const found = {
      opening: 0,
      closing: 0,
      invoiced: 0,
      collected: 0,
      credited: 0,
      written_off: 0,
    };
    const isIn = (day: string) => day >= from && day <= to;
    for (const { currency, oracle } of this.books) {
      found.opening += this.euros(currency, oracle.open(eve), eve);
      found.closing += this.euros(currency, oracle.open(to), to);
      for (const one of oracle.books.documents.filter(({ issued }) => isIn(issued))) {
        found[one.amount > 0 ? "invoiced" : "credited"] += this.euros(
          currency,
          one.amount,
          one.issued,
        );
      }
      for (const one of oracle.books.payments.filter(({ paid }) => isIn(paid))) {
        found.collected -= this.euros(currency, one.amount, one.paid);
      }
      for (const one of oracle.ledger.parts) {
        if (one.kind !== "write_off" || !isIn(one.on)) continue;
        found.written_off -= this.euros(currency, one.amount, one.on);
      }
    }
    const { opening, closing, ...causes } = found;
    const moved = Object.values(causes).reduce((sum, amount) => sum + amount, 0);
    return { ...found, currency: closing - opening - moved };
  }

  // Promises.

  /** Which payments serve which promise: the earliest due first, each payment one promise only. */
  private promises() {
    const { oracle } = this.books.find(({ currency }) => currency === "EUR") as { oracle: Oracle };
    const inOrder = [...oracle.books.promises].sort(
      (a, b) => a.due.localeCompare(b.due) || a.made.localeCompare(b.made),
    );
    const paid = new Map<OraclePromise, { amount: number; on: string | null }>();
    const payments = [...oracle.books.payments].sort((a, b) => a.paid.localeCompare(b.paid));
    for (const payment of payments) {
      const promise = inOrder.find(
        (one) =>
          one.customer === payment.customer &&
          payment.paid >= one.made &&
          payment.paid <= plusDays(one.due, 3) &&
          (paid.get(one)?.amount ?? 0) < one.amount,
      );
      if (!promise) continue;
      const amount = (paid.get(promise)?.amount ?? 0) + payment.amount;
      paid.set(promise, { amount, on: amount >= promise.amount ? payment.paid : null });
    }
    return inOrder.map((promise) => ({ promise, keptOn: paid.get(promise)?.on ?? null }));
  }

  promisesDue(from: string, to: string, asOf: string) {
    const days = new Map<string, Record<string, number>>();
    for (const { promise, keptOn } of this.promises()) {
      if (promise.due < from || promise.due > to || promise.made > asOf) continue;
      const isPending = plusDays(promise.due, 3) > this.known(asOf);
      const name = isPending ? "pending" : keptOn === null ? "broken" : "kept";
      const row = days.get(promise.due) ?? {
        promises: 0,
        amount: 0,
        kept_count: 0,
        kept_amount: 0,
        broken_count: 0,
        broken_amount: 0,
        pending_count: 0,
        pending_amount: 0,
      };
      const add = (column: string, amount: number) => {
        row[column] = (row[column] as number) + amount;
      };
      add("promises", 1);
      add("amount", promise.amount / 100);
      add(`${name}_count`, 1);
      add(`${name}_amount`, promise.amount / 100);
      days.set(promise.due, row);
    }
    return days;
  }

  promisesPending(asOf: string): string[] {
    return this.promises()
      .filter(({ promise }) => promise.made <= asOf && plusDays(promise.due, 3) > this.known(asOf))
      .map(
        ({ promise, keptOn }) =>
          `${promise.id} ${promise.due} ${promise.amount / 100} ${keptOn !== null && keptOn <= asOf ? keptOn : null}`,
      )
      .sort();
  }

  // Disputes.

  /** What a dispute is about, in cents: what is stated, else what was open when it was opened. */
  private disputed(dispute: Dispute): number {
    if (dispute.amount !== null) return dispute.amount;
    const [found] = this.documents((one) => one.id === dispute.document);
    if (!found) return 0;
    const day = [dispute.opened, found.document.issued].sort().at(-1) as string;
    return found.oracle.balance(found.document, day);
  }

  disputeReasons(from: string, to: string): Map<string, Record<string, number | null>> {
    const found = new Map<string, Record<string, number | null>>();
    const isIn = (day: string | null) => day !== null && day >= from && day <= to;
    for (const reason of new Set(this.department.disputes.map((one) => one.reason))) {
      const own = this.department.disputes.filter((one) => one.reason === reason);
      const opened = own.filter((one) => isIn(one.opened));
      const closed = own.filter((one) => isIn(one.closed));
      const open = own.filter(
        (one) => one.opened <= to && (one.closed === null || one.closed > to),
      );
      if (opened.length + closed.length + open.length === 0) continue;
      const ours = closed.filter((one) => one.outcome === "Withdrawn").length;
      const theirs = closed.filter((one) => one.outcome === "Credited").length;
      const sum = (list: readonly Dispute[], at: (one: Dispute) => string) =>
        list.reduce((all, one) => all + this.euros(one.currency, this.disputed(one), at(one)), 0);
      found.set(reason, {
        opened_count: opened.length,
        opened_amount: sum(opened, (one) => one.opened),
        open_count: open.length,
        open_disputed_amount: sum(open, () => to),
        median_days: median([
          ...closed.map((one) => daysFrom(one.opened, one.closed as string)),
          ...open.map((one) => daysFrom(one.opened, to)),
        ]),
        closed_count: closed.length,
        in_our_favour_rate: ours + theirs > 0 ? ours / (ours + theirs) : null,
      });
    }
    return found;
  }

  // Net flow.

  /** What stands in a bucket at month-ends over what stood in the one before it a month earlier. */
  netFlow(first: string, last: string, bucket: string, next: string): number | null {
    let [before, after] = [0, 0];
    const at = (name: string, day: string) =>
      this.books.reduce(
        (sum, { currency, oracle }) =>
          sum + this.euros(currency, oracle.aging(day).get(name)?.amount ?? 0, day),
        0,
      );
    for (let day = first; day < last; day = monthEnd(plusDays(day, 1))) {
      before += at(bucket, day);
      after += at(next, monthEnd(plusDays(day, 1)));
    }
    return before > 1e-9 ? after / before : null;
  }
}
