import type { Books, Channel } from "./books.ts";
import { type Calendar, type Day, workingDay } from "./calendar.ts";
import type { Currency, Customer } from "./customers.ts";
import type { Collector, Department } from "./department.ts";
import { Random } from "./random.ts";
import { typicalRate, worthChasing } from "./segments.ts";

/** What every account of the department sees of the world around it. */
export interface World {
  readonly calendar: Calendar;
  readonly department: Department;
  readonly books: Books;
  /** From this day on invoices of the slipping region are paid later every month. */
  readonly slipFrom: Day;
  /** From this day on wholesale customers have 60 days. */
  readonly longTermsFrom: Day;
  /** Money that came in, for the targets: month, collector (null: nobody) and amount. */
  collected(day: Day, collector: Collector | null, amount: number, currency: Currency): void;
  /** What the department does when it looks at an account. */
  work(account: Account, day: Day): void;
}

/** Who pays by themselves, who only when chased, who never. */
export type Mode = "self" | "chased" | "lost";

export interface Item {
  readonly id: string;
  readonly currency: Currency;
  readonly issuedOn: Day;
  readonly dueOn: Day;
  readonly amount: number;
  /** The balance, in hundredths. */
  open: number;
  mode: Mode;
  isDisputed: boolean;
}

interface Event {
  readonly day: Day;
  readonly run: (day: Day) => void;
}

/** One customer's account over time: open items, what is planned, who works on it. */
export class Account {
  readonly customer: Customer;
  readonly world: World;
  readonly random: Random;
  /** Open items, the earliest due first. */
  items: Item[] = [];
  /** Money that no invoice could take yet. */
  readonly credit: Record<Currency, number> = { EUR: 0, PLN: 0 };
  /** How far up the ladder the account is: see stages.ts. */
  step = 0;
  actions = 0;
  collector: Collector | null = null;
  assignedFrom: Day = 0;
  stage = "";
  placed = 0;
  /** Nobody chases before this day has passed: a promise or a plan is running. */
  waitUntil: Day = 0;
  billedUntil: Day;
  /** The day on which somebody looks at the account again; 0 is never. */
  workOn: Day = 0;
  private events: Event[] = [];

  constructor(customer: Customer, world: World, seed: number) {
    this.customer = customer;
    this.world = world;
    this.random = new Random(seed, customer.index);
    this.billedUntil = customer.until;
  }

  /** Plans something; events of one day happen in the order they were planned. */
  plan(day: Day, run: (day: Day) => void): void {
    if (day > this.world.calendar.end) return;
    let place = this.events.length;
    while (place > 0 && (this.events[place - 1] as Event).day > day) place -= 1;
    this.events.splice(place, 0, { day, run });
  }

  /** Lets everything happen that is planned up to a day. */
  live(until: Day): void {
    while (this.events.length > 0 && (this.events[0] as Event).day <= until) {
      const event = this.events.shift() as Event;
      event.run(event.day);
    }
  }

  /** Has somebody look at the account on a day, or earlier if that is planned. */
  lookAgain(day: Day): void {
    if (this.workOn !== 0 && this.workOn <= day) return;
    const on = workingDay(day);
    this.workOn = on;
    this.plan(on, () => {
      // An earlier look may have replaced this one.
      if (this.workOn !== on) return;
      this.workOn = 0;
      this.world.work(this, on);
    });
  }

  issue(item: Item): void {
    let place = this.items.length;
    while (place > 0 && isBefore(item, this.items[place - 1] as Item)) place -= 1;
    this.items.splice(place, 0, item);
    const credit = this.credit[item.currency];
    if (credit > 0) {
      this.credit[item.currency] = 0;
      this.allocate(credit, item.currency);
    }
  }

  /** Past due, undisputed and worth the work, the earliest due first. */
  overdue(day: Day): Item[] {
    return this.items.filter(
      (item) => item.dueOn < day && !item.isDisputed && inEuros(item.open, item) >= worthChasing,
    );
  }

  /**
   * Money comes in. With `named` items each becomes a row of one payment and what
   * is too much stands with the last; without, the row names the customer alone.
   */
  pay(
    day: Day,
    amount: number,
    currency: Currency,
    named: readonly Item[],
    method: string,
    channel: Channel | "" = "",
  ): void {
    if (amount <= 0) return;
    const payment = { id: "" };
    let left = amount;
    const row = (part: number, invoiceId: string) =>
      this.world.books.payments.add({
        day,
        payment,
        amount: part,
        currency,
        invoiceId,
        customerId: this.customer.id,
        method,
        channel,
      });
    for (const [place, item] of named.entries()) {
      const part = place === named.length - 1 ? left : Math.min(left, item.open);
      if (part <= 0) continue;
      left -= part;
      const taken = Math.min(part, item.open);
      item.open -= taken;
      row(part, item.id);
      if (part > taken) this.allocate(part - taken, currency);
    }
    if (named.length === 0) {
      row(amount, "");
      this.allocate(amount, currency);
    }
    this.world.collected(day, this.collector, amount, currency);
    this.settle(day);
  }

  /** A payment that comes back: a returned debit, or money sent twice and refunded. */
  reverse(day: Day, item: Item, amount: number, method: string): void {
    this.world.books.payments.add({
      day,
      payment: { id: "" },
      amount: -amount,
      currency: item.currency,
      invoiceId: item.id,
      customerId: this.customer.id,
      method,
      channel: "",
    });
    this.world.collected(day, this.collector, -amount, item.currency);
  }

  /** A credit for one item, or for whatever is open. Its id is given when it is written. */
  creditNote(day: Day, amount: number, currency: Currency, item: Item | null): void {
    this.world.books.documents.add({
      day,
      id: "",
      customerId: this.customer.id,
      dueOn: day,
      amount: -amount,
      currency,
      credited: item?.id ?? "",
      service: "",
      po: "",
    });
    const taken = item ? Math.min(amount, item.open) : 0;
    if (item) item.open -= taken;
    this.allocate(amount - taken, currency);
    this.settle(day);
  }

  writeOff(day: Day, item: Item, reason: string): void {
    this.world.books.writeOffs.add({
      day,
      invoiceId: item.id,
      amount: item.open,
      currency: item.currency,
      reason,
    });
    item.open = 0;
    this.items = this.items.filter((one) => one !== item);
  }

  /** Hands the account to somebody from a day on; an assignment before it ends the day before. */
  assign(day: Day, collector: Collector, stage: string): void {
    if (this.collector) this.release(day - 1);
    const due = this.overdue(day);
    const currency = due[0]?.currency ?? this.customer.currency;
    this.collector = collector;
    this.assignedFrom = day;
    this.stage = stage;
    this.placed = due
      .filter((item) => item.currency === currency)
      .reduce((sum, item) => sum + item.open, 0);
    if (collector.leftOn === null) return;
    const lastDay = collector.leftOn;
    this.plan(lastDay + 1, (morning) => {
      if (this.collector !== collector) return;
      const next = this.world.department.successor(collector, morning);
      this.assign(morning, next, stage);
    });
  }

  /** Ends the assignment, if there is one, with a last day. */
  release(lastDay: Day): void {
    if (!this.collector) return;
    this.recordAssignment(Math.max(lastDay, this.assignedFrom));
    this.collector = null;
  }

  recordAssignment(toDay: Day | null): void {
    if (!this.collector) return;
    this.world.books.assignments.add({
      day: this.assignedFrom,
      customerId: this.customer.id,
      collectorId: this.collector.id,
      toDay,
      stage: this.stage,
      placed: this.placed,
      currency: this.items[0]?.currency ?? this.customer.currency,
    });
  }

  /** Takes away what is paid, and ends the collector's work when nothing is overdue. */
  private settle(day: Day): void {
    this.items = this.items.filter((item) => item.open > 0);
    if (!this.collector || this.overdue(day).length > 0) return;
    this.release(day);
    this.step = 0;
  }

  /** The rule of the books: the earliest due date first, in the same currency. */
  private allocate(amount: number, currency: Currency): void {
    let left = amount;
    for (const item of this.items) {
      if (left <= 0) break;
      if (item.currency !== currency) continue;
      const taken = Math.min(left, item.open);
      item.open -= taken;
      left -= taken;
    }
    this.credit[currency] += left;
  }
}

/** The terms in days that an invoice of a day gets. */
export function termsOf(customer: Customer, day: Day, world: World): number {
  if (customer.segment.name === "Wholesale" && day >= world.longTermsFrom) return 60;
  return customer.segment.terms;
}

/** Hundredths of a euro, at the typical rate: for judging sizes, never for the books. */
export function inEuros(amount: number, of: { readonly currency: Currency }): number {
  return of.currency === "PLN" ? amount / typicalRate : amount;
}

export function methodOf(account: Account): string {
  const { customer, random } = account;
  if (customer.country.code === "US" && random.chance(0.4)) return "cheque";
  if (customer.segment.name !== "Private") return "transfer";
  return random.pick(["transfer", "transfer", "card", "card", "direct debit", "cash"]);
}

/** When money that is sent on a day arrives: banks rest at weekends, cards do not. */
export function arrival(day: Day, method: string): Day {
  return method === "card" ? day : workingDay(day);
}

function isBefore(one: Item, other: Item): boolean {
  if (one.dueOn !== other.dueOn) return one.dueOn < other.dueOn;
  return one.issuedOn < other.issuedOn || (one.issuedOn === other.issuedOn && one.id < other.id);
}
