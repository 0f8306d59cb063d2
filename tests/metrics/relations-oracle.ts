import type { GivenRow, GivenRows } from "../warehouse/department.ts";
import { daysFrom, plusDays } from "./oracle.ts";
import { dice } from "./random-department.ts";

/**
 * Plans, disputes and complaints once more, from their decisions (0020, 0021) alone: plain
 * lists, slow on purpose, sharing nothing with the product. Money is in whole cents.
 */
interface Books {
  readonly invoices: readonly {
    readonly id: string;
    readonly customer: string;
    readonly issued: string;
    readonly amount: number;
  }[];
  /** At most one a day and customer; none names a document, but those of disputed ones. */
  readonly payments: readonly {
    readonly customer: string;
    readonly paid: string;
    readonly amount: number;
    readonly document: string | null;
  }[];
  readonly instalments: readonly {
    readonly plan: string;
    readonly customer: string;
    readonly due: string;
    readonly amount: number;
  }[];
  readonly disputes: readonly {
    readonly id: string;
    readonly document: string | null;
    readonly customer: string;
    readonly opened: string;
    readonly closed: string | null;
    readonly amount: number | null;
  }[];
  readonly calls: readonly {
    readonly customer: string;
    readonly on: string;
    readonly outcome: string;
  }[];
  readonly complaints: readonly { readonly customer: string; readonly on: string }[];
}

const first = "2023-11-20";

export function randomRelations(seed: number): Books {
  const roll = dice(seed + 500);
  const books = {
    invoices: [] as Books["invoices"][number][],
    payments: [] as Books["payments"][number][],
    instalments: [] as Books["instalments"][number][],
    disputes: [] as Books["disputes"][number][],
    calls: [] as Books["calls"][number][],
    complaints: [] as Books["complaints"][number][],
  };
  // Customers on plans pay nothing but instalments, those with disputes their documents.
  for (let index = 0; index < 3; index += 1) {
    const customer = `S${seed}-plan${index}`;
    const issued = plusDays(first, roll(20));
    books.invoices.push({ id: `${customer}-i`, customer, issued, amount: 900_000 });
    const used = new Set<string>();
    for (let number = 0; number < 1 + roll(2); number += 1) {
      const start = plusDays(issued, 40 + roll(120));
      const every = [7, 14, 30, 31][roll(4)] as number;
      const amount = 1_000 + roll(9_000);
      for (let place = 0; place < 2 + roll(6); place += 1) {
        const due = plusDays(start, place * every);
        books.instalments.push({ plan: `${customer}-${number}`, customer, due, amount });
        const paid = plusDays(due, [0, 0, -3, 2, 3, 4, 12, 25][roll(8)] as number);
        if (roll(4) === 0 || used.has(paid)) continue;
        used.add(paid);
        const part = [1, 1, 1, 2, 0.5, 0.999][roll(6)] as number;
        books.payments.push({ customer, paid, amount: Math.round(amount * part), document: null });
      }
    }
  }
  for (let index = 0; index < 14; index += 1) {
    const customer = `S${seed}-c${index % 3}`;
    const id = `S${seed}-i${index}`;
    const issued = plusDays(first, roll(300));
    const amount = 1_000 + roll(90_000);
    books.invoices.push({ id, customer, issued, amount });
    if (roll(2) === 0) {
      const paid = plusDays(issued, roll(60));
      books.payments.push({
        customer,
        paid,
        amount: Math.ceil(amount / (1 + roll(2))),
        document: id,
      });
    }
    for (let count = roll(4); count > 0; count -= 1) {
      const opened = plusDays(issued, roll(70) - 5);
      books.disputes.push({
        id: `${id}-d${count}`,
        customer,
        document: roll(8) === 0 ? null : id,
        opened,
        closed: roll(4) === 0 ? null : plusDays(opened, roll(40)),
        amount: roll(3) === 0 ? null : Math.round(amount * ((1 + roll(12)) / 10)),
      });
    }
  }
  const outcomes = ["spoke", "no answer", "third party", "refused", "promise"];
  for (let index = 0; index < 80; index += 1) {
    const on = plusDays(first, roll(360));
    const customer = `S${seed}-c${index % 3}`;
    books.calls.push({ customer, on, outcome: outcomes[roll(5)] as string });
    if (roll(9) === 0) books.complaints.push({ customer, on: plusDays(on, roll(5)) });
  }
  return books;
}

export class RelationsOracle {
  /** For each instalment that was paid whether it was so in time. */
  private readonly inTime: ReadonlyMap<Books["instalments"][number], boolean>;

  constructor(readonly books: Books) {
    this.inTime = this.serve();
  }

  dataThrough(): string {
    const { invoices, payments, calls } = this.books;
    const days = [
      ...invoices.map((one) => one.issued),
      ...payments.map((one) => one.paid),
      ...calls.map((one) => one.on),
    ];
    return days.sort().at(-1) as string;
  }

  firstOf(table: "instalments" | "disputes" | "complaints" | "payments" | "calls"): string {
    const { books } = this;
    const days = {
      instalments: books.instalments.map((one) => one.due),
      disputes: books.disputes.map((one) => one.opened),
      complaints: books.complaints.map((one) => one.on),
      payments: books.payments.map((one) => one.paid),
      calls: books.calls.map((one) => one.on),
    };
    return days[table].sort()[0] as string;
  }

  /** Spreads each payment over the instalments that it serves. */
  private serve() {
    const found = new Map<Books["instalments"][number], boolean>();
    const customers = new Set(this.books.instalments.map((one) => one.customer));
    for (const customer of customers) {
      const own = this.books.instalments
        .filter((one) => one.customer === customer)
        .sort((a, b) => a.due.localeCompare(b.due) || a.plan.localeCompare(b.plan));
      const plans = [...new Set(own.map((one) => one.plan))];
      const open = new Map(own.map((one) => [one, one.amount]));
      const payments = this.books.payments
        .filter((one) => one.customer === customer)
        .sort((a, b) => a.paid.localeCompare(b.paid));
      for (const payment of payments) {
        const fits = own.filter((one) => {
          const start = own.find((other) => other.plan === one.plan)?.due as string;
          return payment.paid >= monthBefore(start);
        });
        const current = plans.flatMap((plan) => {
          const near = fits
            .filter((one) => one.plan === plan)
            .sort(
              (a, b) =>
                Math.abs(daysFrom(a.due, payment.paid)) - Math.abs(daysFrom(b.due, payment.paid)),
            )[0];
          return near && plusDays(near.due, 3) >= payment.paid ? [near] : [];
        });
        const missed = fits.filter((one) => plusDays(one.due, 3) < payment.paid);
        const byDue = own.filter((one) => current.includes(one));
        let left = payment.amount;
        for (const one of [...byDue, ...missed, ...fits]) {
          const taken = Math.min(left, open.get(one) as number);
          if (taken === 0) continue;
          open.set(one, (open.get(one) as number) - taken);
          left -= taken;
          if (open.get(one) === 0) found.set(one, payment.paid <= plusDays(one.due, 3));
        }
      }
    }
    return found;
  }

  adherence(from: string, to: string, known: string): number | null {
    const due = this.books.instalments.filter(
      (one) => one.due >= from && one.due <= to && plusDays(one.due, 3) <= known,
    );
    return due.length === 0
      ? null
      : due.filter((one) => this.inTime.get(one) === true).length / due.length;
  }

  breakage(from: string, to: string, known: string): number | null {
    const plans = [...new Set(this.books.instalments.map((one) => one.plan))].map((plan) =>
      this.books.instalments
        .filter((one) => one.plan === plan)
        .sort((a, b) => a.due.localeCompare(b.due)),
    );
    const started = plans.filter((plan) => {
      const start = plan[0]?.due as string;
      return start >= from && start <= to && start <= known;
    });
    const broken = started.filter((plan) => {
      let missed = 0;
      return plan
        .filter((one) => plusDays(one.due, 3) <= known)
        .some((one) => {
          missed = this.inTime.get(one) === true ? 0 : missed + 1;
          return missed === 2;
        });
    });
    return started.length === 0 ? null : broken.length / started.length;
  }

  private isOpen({ opened, closed }: Books["disputes"][number], day: string): boolean {
    return opened <= day && (closed === null || closed > day);
  }

  open(day: string): number {
    return this.books.disputes.filter((one) => this.isOpen(one, day)).length;
  }

  daysInDispute(from: string, to: string): number | null {
    const days = this.books.disputes
      .flatMap((one) => {
        if (this.isOpen(one, to)) return [daysFrom(one.opened, to)];
        const { closed } = one;
        return closed !== null && closed >= from && closed <= to
          ? [daysFrom(one.opened, closed)]
          : [];
      })
      .sort((a, b) => a - b);
    if (days.length === 0) return null;
    const middle = (days.length - 1) / 2;
    return ((days[Math.floor(middle)] as number) + (days[Math.ceil(middle)] as number)) / 2;
  }

  /** What a dispute is about, in cents. */
  private disputed(dispute: Books["disputes"][number]): number {
    if (dispute.amount !== null) return dispute.amount;
    const document = this.books.invoices.find((one) => one.id === dispute.document);
    if (!document) return 0;
    const [, day = ""] = [dispute.opened, document.issued].sort();
    const paid = this.books.payments
      .filter((one) => one.document === document.id && one.paid <= day)
      .reduce((sum, one) => sum + one.amount, 0);
    return Math.max(0, document.amount - paid);
  }

  disputeRate(from: string, to: string, asOf: string): number | null {
    let disputed = 0;
    let amount = 0;
    for (const document of this.books.invoices) {
      if (document.issued < from || document.issued > to) continue;
      const own = this.books.disputes.filter(
        (one) => one.document === document.id && one.opened <= asOf,
      );
      // On each day on which one was opened: those that stood open, and itself.
      const together = own.map((at) =>
        own
          .filter((one) => one === at || this.isOpen(one, at.opened))
          .reduce((sum, one) => sum + this.disputed(one), 0),
      );
      disputed += Math.min(document.amount, Math.max(0, ...together));
      amount += document.amount;
    }
    return amount > 0 ? disputed / amount : null;
  }

  complaintRate(from: string, to: string): number | null {
    const isIn = (one: { readonly on: string }) => one.on >= from && one.on <= to;
    const contacts = this.books.calls.filter(
      (one) => isIn(one) && one.outcome !== "no answer",
    ).length;
    return contacts === 0 ? null : (this.books.complaints.filter(isIn).length / contacts) * 1000;
  }
}

/** The same day of the month before, or its last day. */
function monthBefore(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 2, Math.min(date, last))).toISOString().slice(0, 10);
}

const money = (cents: number) => (cents / 100).toFixed(2);

/** The same books as rows of the warehouse, of one client. */
export function relationRows(books: Books, client_id: string): GivenRows {
  const customers = [...new Set(books.invoices.map((one) => one.customer))];
  return {
    customers: customers.map((customer_id): GivenRow => ({ customer_id, client_id })),
    invoices: books.invoices.map(
      (one): GivenRow => ({
        invoice_id: one.id,
        customer_id: one.customer,
        issue_date: one.issued,
        due_date: plusDays(one.issued, 30),
        amount: money(one.amount),
        currency: "EUR",
        client_id,
      }),
    ),
    payments: books.payments.map(
      (one, index): GivenRow => ({
        payment_id: `${client_id}-${index}`,
        paid_date: one.paid,
        amount: money(one.amount),
        invoice_id: one.document,
        customer_id: one.customer,
        currency: "EUR",
        client_id,
      }),
    ),
    plan_instalments: books.instalments.map(
      (one): GivenRow => ({
        plan_id: one.plan,
        customer_id: one.customer,
        due_on: one.due,
        amount: money(one.amount),
        currency: "EUR",
      }),
    ),
    disputes: books.disputes.map(
      (one): GivenRow => ({
        dispute_id: one.id,
        customer_id: one.customer,
        invoice_id: one.document,
        opened_on: one.opened,
        closed_on: one.closed,
        amount: one.amount === null ? null : money(one.amount),
        currency: "EUR",
      }),
    ),
    activities: books.calls.map(
      (one): GivenRow => ({
        customer_id: one.customer,
        at: `${one.on} 10:00:00`,
        channel: "phone",
        outcome: one.outcome,
      }),
    ),
    complaints: books.complaints.map(
      (one): GivenRow => ({ customer_id: one.customer, date: one.on }),
    ),
  };
}
