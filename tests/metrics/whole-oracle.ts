import { daysFrom, monthEnd, Oracle, plusDays } from "./oracle.ts";
import { type OracleAssignment, PlacementOracle } from "./placement-oracle.ts";
import type { Activity, Ledger, Person, Whole } from "./whole-department.ts";

/** What is asked of a part of the department: nothing is everything. */
export interface Part {
  readonly client?: string;
  readonly currency?: string;
  /** A column of the list of customers and its value. */
  readonly of?: readonly [column: string, value: string];
}

interface Book extends Ledger {
  readonly oracle: Oracle;
  readonly placements: PlacementOracle;
}

/** The first and the last day, working days only. */
function workingDays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = plusDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday > 0 && weekday < 6) days.push(day);
  }
  return days;
}

const within = (day: string, from: string, to: string) => day >= from && day <= to;

/** Figures of a whole department in euros, from the definitions alone. */
export class WholeOracle {
  private readonly columns: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  private readonly clientOf = new Map<string, string>();
  private readonly books: readonly Book[];

  constructor(
    readonly whole: Whole,
    readonly part: Part = {},
  ) {
    this.columns = new Map(whole.customers.map((row) => [String(row.customer_id), row]));
    for (const { client, books } of whole.ledgers) {
      for (const one of [...books.documents, ...books.payments])
        this.clientOf.set(one.customer, client);
    }
    this.books = whole.ledgers
      .filter(({ client }) => part.client === undefined || client === part.client)
      .filter(({ currency }) => part.currency === undefined || currency === part.currency)
      .map((ledger) => {
        const books = {
          documents: ledger.books.documents.filter((one) => this.isAsked(one.customer)),
          payments: ledger.books.payments.filter((one) => this.isAsked(one.customer)),
          writeOffs: ledger.books.writeOffs.filter((one) =>
            this.isAsked(
              ledger.books.documents.find(({ id }) => id === one.document)?.customer ?? "",
            ),
          ),
          promises: ledger.books.promises.filter((one) => this.isAsked(one.customer)),
        };
        const assignments = whole.portfolios.map(
          (one): OracleAssignment => ({ ...one, isPlacing: false, placed: null }),
        );
        return {
          ...ledger,
          books,
          oracle: new Oracle(books),
          placements: new PlacementOracle(books, assignments),
        };
      });
  }

  private isAsked(customer: string): boolean {
    if (this.part.client !== undefined && this.clientOf.get(customer) !== this.part.client) {
      return false;
    }
    const [column, value] = this.part.of ?? [];
    return column === undefined || String(this.columns.get(customer)?.[column] ?? "") === value;
  }

  /** Euros for a unit of the currency: the last rate on or before the day. */
  rate(currency: string, day: string): number {
    if (currency === "EUR") return 1;
    const last = this.whole.rates.filter((one) => one.day <= day).at(-1);
    if (!last || daysFrom(last.day, day) > 31) throw new Error(`No rate on ${day}.`);
    return last.rate;
  }

  /** Everything of the clients in scope, whoever the customers are: history belongs to the client. */
  private get ofClients(): readonly Ledger[] {
    return this.whole.ledgers.filter(
      ({ client }) => this.part.client === undefined || client === this.part.client,
    );
  }

  firstDay(): string {
    const days = this.ofClients.flatMap(({ books }) => books.documents.map((one) => one.issued));
    return days.sort()[0] as string;
  }

  firstPaid(): string {
    const days = this.ofClients.flatMap(({ books }) => books.payments.map((one) => one.paid));
    return days.sort()[0] as string;
  }

  firstWrittenOff(): string {
    const days = this.ofClients.flatMap(({ books }) => books.writeOffs.map((one) => one.date));
    return days.sort()[0] ?? "9999-12-31";
  }

  dataThrough(): string {
    const days = this.ofClients.flatMap(({ books }) => [
      ...books.documents.map((one) => one.issued),
      ...books.payments.map((one) => one.paid),
    ]);
    const worked = this.whole.activities
      .filter(({ customer }) =>
        this.ofClients.some(({ client }) => client === this.clientOf.get(customer)),
      )
      .map(({ day }) => day);
    return [...days, ...worked].sort().at(-1) as string;
  }

  /** A balance of all books at the rate of the day, in euros. */
  at(day: string, of: (oracle: Oracle) => number): number {
    return this.books.reduce(
      (sum, { oracle, currency }) => sum + (of(oracle) / 100) * this.rate(currency, day),
      0,
    );
  }

  /** What happened in a period, each at the rate of its own day, in euros. */
  private over<T>(
    from: string,
    to: string,
    list: (book: Book) => readonly T[],
    on: (one: T) => string,
    amount: (one: T) => number,
  ): number {
    let sum = 0;
    for (const book of this.books) {
      for (const one of list(book)) {
        const day = on(one);
        if (within(day, from, to)) sum += (amount(one) / 100) * this.rate(book.currency, day);
      }
    }
    return sum;
  }

  sales(from: string, to: string): number {
    return this.over(
      from,
      to,
      ({ books }) => books.documents,
      (one) => one.issued,
      (one) => one.amount,
    );
  }

  writtenOff(from: string, to: string): number | null {
    if (to < this.firstWrittenOff()) return null;
    return this.over(
      from,
      to,
      ({ books }) => books.writeOffs,
      (one) => one.date,
      (one) => one.amount,
    );
  }

  writeOffRatio(from: string, to: string): number | null {
    const lost = this.writtenOff(from, to);
    const sales = this.sales(from, to);
    return lost !== null && sales > 0 ? lost / sales : null;
  }

  open(day: string): number {
    return this.at(day, (oracle) => oracle.open(day));
  }

  notDue(day: string): number {
    return this.at(day, (oracle) => oracle.notDue(day));
  }

  overdue(day: string): number {
    return this.at(day, (oracle) => oracle.overdue(day));
  }

  unapplied(day: string): number {
    return this.at(day, (oracle) => oracle.unapplied(day));
  }

  overdueShare(day: string): number | null {
    const all = this.open(day) + this.unapplied(day);
    return all > 1e-9 ? this.overdue(day) / all : null;
  }

  private window(day: string, months: number): { from: string; to: string } | null {
    // Only the first day of the history matters to a window.
    const any = Object.create(this.books[0]?.oracle as Oracle) as Oracle;
    any.firstDay = () => this.firstDay();
    return any.window(day, months);
  }

  /** An amount over the sales of the window, in days. */
  private overSales(amount: number, day: string, months: number): number | null {
    const window = this.window(day, months);
    if (!window) return null;
    const sales = this.sales(window.from, window.to);
    return sales > 1e-9 ? (amount / sales) * (daysFrom(window.from, window.to) + 1) : null;
  }

  dso(day: string, months: number): number | null {
    return this.overSales(this.open(day), day, months);
  }

  bestPossibleDso(day: string, months: number): number | null {
    return this.overSales(this.notDue(day), day, months);
  }

  /** The days beyond the best possible ones. */
  delinquentDays(day: string, months: number): number | null {
    const dso = this.dso(day, months);
    const best = this.bestPossibleDso(day, months);
    return dso === null || best === null ? null : dso - best;
  }

  cei(from: string, to: string, isAveraged: boolean): number | null {
    const opening = plusDays(from, -1);
    if (this.firstDay() > opening) return null;
    let months = 0;
    for (let start = from; start <= to; start = plusDays(monthEnd(start), 1)) {
      const end = monthEnd(start) < to ? monthEnd(start) : to;
      const length = Number(monthEnd(start).slice(8));
      months += (daysFrom(start, end) + 1) / length;
    }
    const sales = this.sales(from, to) / (isAveraged ? months : 1);
    const base = this.open(opening) + sales;
    const possible = base - this.notDue(to);
    return possible > 1e-9 ? (base - this.open(to)) / possible : null;
  }

  /** Days between a day of the document and its payments, weighted by euros. */
  paidDays(from: string, to: string, since: "issued" | "due"): number | null {
    let weighted = 0;
    let paid = 0;
    for (const { oracle, books, currency } of this.books) {
      const documents = new Map(books.documents.map((one) => [one.id, one]));
      for (const part of oracle.ledger.parts) {
        const document = documents.get(part.document);
        const start = document?.[since];
        if (part.kind !== "payment" || !start || !document || !within(part.on, from, to)) continue;
        // Money that came before the issue counts as if it had come on its day.
        const [, counted = ""] = [part.counted, document.issued].sort();
        const amount = part.amount * this.rate(currency, part.on);
        weighted += amount * daysFrom(start, counted);
        paid += amount;
      }
    }
    return paid > 1e-9 ? weighted / paid : null;
  }

  /** The collector that an account is assigned to on a day: of several the latest assignment. */
  private collectorOf(customer: string, day: string): string {
    let found: { readonly from: string; readonly collector: string } | null = null;
    for (const one of this.whole.portfolios) {
      const isInForce = one.from <= day && (one.to === null || one.to >= day);
      if (one.customer !== customer || !isInForce) continue;
      if (found === null || one.from >= found.from) found = one;
    }
    return found?.collector ?? "";
  }

  /** What is credited to collectors that are asked about; "" is nobody. */
  collected(from: string, to: string, isAsked: (collector: string) => boolean = () => true) {
    return this.over(
      from,
      to,
      ({ books }) =>
        books.payments.filter((one) => isAsked(this.collectorOf(one.customer, one.paid))),
      (one) => one.paid,
      (one) => one.amount,
    );
  }

  /** The rate of each person on what is credited to that person. */
  private rated(from: string, to: string, rateOf: (person: Person) => number): number {
    return this.whole.people.reduce(
      (sum, person) => sum + this.collected(from, to, (id) => id === person.id) * rateOf(person),
      0,
    );
  }

  commission(from: string, to: string, collector?: string): number {
    return this.rated(from, to, (person) =>
      collector === undefined || collector === person.id ? person.commission : 0,
    );
  }

  fees(from: string, to: string): number {
    return this.rated(from, to, (person) => person.fee ?? 0);
  }

  /** 160 hours a full month for the part of full time, spread over its working days. */
  labour(from: string, to: string, collector?: string): number {
    const first = [
      this.firstDay(),
      this.firstPaid(),
      ...this.whole.activities.map((one) => one.day),
    ].sort()[0] as string;
    let cost = 0;
    for (const person of this.whole.people) {
      if (person.hour === null || person.kind === "agency") continue;
      if (collector !== undefined && collector !== person.id) continue;
      const month = (day: string) => workingDays(`${day.slice(0, 8)}01`, monthEnd(day)).length;
      for (const day of workingDays(from, to)) {
        if (day < first || day > this.dataThrough() || (person.left ?? "9999") < day) continue;
        cost += (person.fullTime * 160 * person.hour) / 100 / month(day);
      }
    }
    return cost;
  }

  private worked(from: string, to: string): Activity[] {
    return this.whole.activities.filter(
      (one) => within(one.day, from, to) && this.isAsked(one.customer),
    );
  }

  activityCosts(from: string, to: string): number {
    return this.worked(from, to).reduce((sum, one) => sum + (one.cost ?? 0) / 100, 0);
  }

  /** What was collected on what was past due. */
  collectedLate(from: string, to: string): number {
    let sum = 0;
    for (const { placements, currency } of this.books) {
      for (let day = from; day <= to; day = plusDays(day, 1)) {
        const cents = placements.collectedOverdue(day, day);
        if (cents !== 0) sum += (cents / 100) * this.rate(currency, day);
      }
    }
    return sum;
  }

  costToCollect(from: string, to: string): number | null {
    const cost = this.labour(from, to) + this.activityCosts(from, to) + this.fees(from, to);
    const collected = this.collectedLate(from, to);
    return collected > 1e-9 ? cost / collected : null;
  }

  /** Attempts, and those in which somebody or the customer was reached. */
  contacts(from: string, to: string, isAsked: (one: Activity) => boolean = () => true) {
    const attempts = this.worked(from, to).filter((one) => one.isOutgoing && isAsked(one));
    const contacts = attempts.filter((one) => one.reached !== "nobody");
    const right = attempts.filter((one) => one.reached === "customer");
    return { attempts: attempts.length, contacts: contacts.length, right: right.length };
  }

  promises(from: string, to: string): number {
    return this.books.reduce(
      (sum, { books }) => sum + books.promises.filter((one) => within(one.made, from, to)).length,
      0,
    );
  }

  /** Goals of a person pro rata by working days; the finest period that has one counts. */
  goal(from: string, to: string, collector: string): number | null {
    const ends = (period: string): [string, string] => {
      if (period.length === 4) return [`${period}-01-01`, `${period}-12-31`];
      const quarter = /Q(\d)/.exec(period)?.[1];
      if (!quarter) return [`${period}-01`, monthEnd(`${period}-01`)];
      const month = (add: number) => String(Number(quarter) * 3 - 2 + add).padStart(2, "0");
      const year = period.slice(0, 4);
      return [`${year}-${month(0)}-01`, monthEnd(`${year}-${month(2)}-01`)];
    };
    let sum: number | null = null;
    for (const { period, amount, collector: who } of this.whole.goals) {
      if (who !== collector) continue;
      const [first, last] = ends(period);
      const days = workingDays(first, last);
      const asked = days.filter((day) => within(day, from, to));
      if (asked.length > 0) sum = (sum ?? 0) + (amount / 100) * (asked.length / days.length);
    }
    return sum;
  }

  attainment(from: string, to: string, collector: string): number | null {
    const goal = this.goal(from, to, collector);
    return goal === null ? null : this.collected(from, to, (id) => id === collector) / goal;
  }
}
