/**
 * The figures once more, from the domain's definitions alone: plain lists, day by
 * day, slow on purpose, sharing nothing with the product. Money is in whole
 * cents, so that sums are exact.
 */
export interface OracleDocument {
  readonly id: string;
  readonly customer: string;
  readonly issued: string;
  readonly due: string | null;
  /** Cents; below zero for a credit note. */
  readonly amount: number;
  readonly credits?: string | null;
}

export interface OraclePayment {
  readonly customer: string;
  readonly paid: string;
  /** Cents; below zero for a reversal. */
  readonly amount: number;
  readonly document: string | null;
}

export interface OracleWriteOff {
  readonly document: string;
  readonly date: string;
  readonly amount: number;
}

export interface OraclePromise {
  readonly id: string;
  readonly customer: string;
  readonly made: string;
  readonly due: string;
  readonly amount: number;
}

export interface OracleBooks {
  readonly documents: readonly OracleDocument[];
  readonly payments: readonly OraclePayment[];
  readonly writeOffs: readonly OracleWriteOff[];
  readonly promises: readonly OraclePromise[];
}

/** A part of a payment, credit or write-off that a document took, or gave back (below zero). */
export interface Part {
  readonly document: string;
  readonly kind: "payment" | "credit" | "write_off";
  readonly on: string;
  /** The day by whose lateness it counts. */
  readonly counted: string;
  readonly amount: number;
}

interface Piece {
  readonly kind: "payment" | "credit";
  readonly named: string | null;
  left: number;
}

export interface Ledger {
  readonly parts: readonly Part[];
  /** Cents unapplied by customer at the end of each day on which that changed. */
  readonly unapplied: readonly {
    readonly on: string;
    readonly customer: string;
    readonly amount: number;
  }[];
}

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function daysFrom(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

export function monthEnd(day: string): string {
  let last = day;
  while (plusDays(last, 1).slice(0, 7) === day.slice(0, 7)) last = plusDays(last, 1);
  return last;
}

/** The day `months` months before, cut to the last day of a short month. */
function monthsBefore(day: string, months: number): string {
  let year = Number(day.slice(0, 4));
  let month = Number(day.slice(5, 7)) - months;
  while (month < 1) {
    month += 12;
    year -= 1;
  }
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  const same = `${first.slice(0, 8)}${day.slice(8)}`;
  return same > monthEnd(first) ? monthEnd(first) : same;
}

function latest(...days: string[]): string {
  return days.sort().at(-1) as string;
}

/** Applies what came in to what was issued, customer by customer and day by day. */
function keepLedger(books: OracleBooks): Ledger {
  const parts: Part[] = [];
  const unapplied: { on: string; customer: string; amount: number }[] = [];
  const customers = new Set([
    ...books.documents.map((document) => document.customer),
    ...books.payments.map((payment) => payment.customer),
  ]);
  for (const customer of customers) account(books, customer, parts, unapplied);
  return { parts, unapplied };
}

function account(
  books: OracleBooks,
  customer: string,
  parts: Part[],
  unapplied: { on: string; customer: string; amount: number }[],
): void {
  const documents = books.documents.filter((one) => one.customer === customer && one.amount > 0);
  const credits = books.documents.filter((one) => one.customer === customer && one.amount < 0);
  const payments = books.payments.filter((one) => one.customer === customer);
  const own = new Set(documents.map((document) => document.id));
  const writeOffs = books.writeOffs.filter((one) => own.has(one.document));
  const days = [
    ...documents.map((one) => one.issued),
    ...credits.map((one) => one.issued),
    ...payments.map((one) => one.paid),
    ...writeOffs.map((one) => one.date),
  ].sort();
  if (days.length === 0) return;

  const mine: Part[] = [];
  const pieces: Piece[] = [];
  let owed = 0;
  const balance = (id: string) => {
    const document = documents.find((one) => one.id === id) as OracleDocument;
    return (
      document.amount -
      mine.reduce((sum, part) => sum + (part.document === id ? part.amount : 0), 0)
    );
  };
  /** Money received less what reversals took back of each allocation. */
  const takenBack = new Map<Part, number>();
  const remains = (part: Part) => part.amount - (takenBack.get(part) ?? 0);

  for (let day = days[0] as string; day <= (days.at(-1) as string); day = plusDays(day, 1)) {
    const issued = documents.filter((one) => one.issued <= day);
    const take = (piece: Piece, id: string) => {
      const amount = Math.min(piece.left, balance(id));
      if (amount <= 0) return;
      piece.left -= amount;
      mine.push({ document: id, kind: piece.kind, on: day, counted: day, amount });
    };
    const open = () =>
      issued
        .filter((one) => balance(one.id) > 0)
        .sort(
          (a, b) =>
            (a.due ?? "9999").localeCompare(b.due ?? "9999") ||
            a.issued.localeCompare(b.issued) ||
            (a.id < b.id ? -1 : 1),
        );
    const isWaiting = (piece: Piece) =>
      piece.named !== null && documents.some((one) => one.id === piece.named && one.issued > day);
    const spread = (piece: Piece) => {
      if (isWaiting(piece)) return;
      for (const document of open()) take(piece, document.id);
    };
    const giveBack = (amount: number, kind: Part["kind"], id: string | null) => {
      let left = amount;
      for (const part of [...mine].reverse()) {
        if (part.kind !== kind || part.amount <= 0 || (id !== null && part.document !== id))
          continue;
        const undone = Math.min(left, remains(part));
        if (undone <= 0) continue;
        takenBack.set(part, (takenBack.get(part) ?? 0) + undone);
        left -= undone;
        mine.push({
          document: part.document,
          kind,
          on: day,
          counted: part.counted,
          amount: -undone,
        });
      }
      return amount - left;
    };

    // What waited for a document of this day goes to it, then to whatever else is open.
    for (const piece of pieces) {
      const named = documents.find((one) => one.id === piece.named);
      if (named?.issued === day) take(piece, named.id);
    }
    for (const piece of pieces) spread(piece);

    const received: Piece[] = [
      ...credits
        .filter((one) => one.issued === day)
        .map((one) => ({ kind: "credit" as const, named: one.credits ?? null, left: -one.amount })),
      ...payments
        .filter((one) => one.paid === day && one.amount > 0)
        .map((one) => ({ kind: "payment" as const, named: one.document, left: one.amount })),
    ];
    for (const piece of received) {
      const settled = isWaiting(piece) ? 0 : Math.min(owed, piece.left);
      owed -= settled;
      piece.left -= settled;
      const named = issued.find((one) => one.id === piece.named);
      if (named) {
        take(piece, named.id);
        // What was given up and is paid after all was not lost.
        const recovered = giveBack(piece.left, "write_off", named.id);
        if (recovered > 0) take(piece, named.id);
      }
      spread(piece);
      pieces.push(piece);
    }
    for (const writeOff of writeOffs.filter((one) => one.date === day)) {
      if (!issued.some((one) => one.id === writeOff.document)) continue;
      const amount = Math.min(writeOff.amount, balance(writeOff.document));
      if (amount > 0) {
        mine.push({
          document: writeOff.document,
          kind: "write_off",
          on: day,
          counted: day,
          amount,
        });
      }
    }
    for (const reversal of payments.filter((one) => one.paid === day && one.amount < 0)) {
      let left = -reversal.amount;
      const withdraw = (fits: (piece: Piece) => boolean) => {
        for (const piece of [...pieces].reverse()) {
          if (piece.kind !== "payment" || !fits(piece)) continue;
          const taken = Math.min(left, piece.left);
          piece.left -= taken;
          left -= taken;
        }
      };
      if (reversal.document !== null) {
        withdraw((piece) => piece.named === reversal.document);
        left -= giveBack(left, "payment", reversal.document);
      }
      withdraw(() => true);
      left -= giveBack(left, "payment", null);
      owed += left;
      for (const piece of pieces) spread(piece);
    }
    const standing = pieces.reduce((sum, piece) => sum + piece.left, 0) - owed;
    unapplied.push({ on: day, customer, amount: standing });
  }
  parts.push(...mine);
}

/** Everything that is asked of one department on one day, cents and plain numbers. */
export class Oracle {
  readonly ledger: Ledger;
  private readonly partsOf = new Map<string, Part[]>();

  constructor(readonly books: OracleBooks) {
    this.ledger = keepLedger(books);
    for (const part of this.ledger.parts) {
      const own = this.partsOf.get(part.document) ?? [];
      own.push(part);
      this.partsOf.set(part.document, own);
    }
  }

  balance(document: OracleDocument, day: string): number {
    if (document.issued > day || document.amount < 0) return 0;
    return (this.partsOf.get(document.id) ?? []).reduce(
      (left, part) => (part.on <= day ? left - part.amount : left),
      document.amount,
    );
  }

  unapplied(day: string, customer?: string): number {
    const standing = new Map<string, number>();
    for (const change of this.ledger.unapplied) {
      if (change.on <= day) standing.set(change.customer, change.amount);
    }
    let sum = 0;
    for (const [name, amount] of standing) {
      if (customer === undefined || name === customer) sum += amount;
    }
    return sum;
  }

  open(day: string): number {
    return this.sum((document) => this.balance(document, day)) - this.unapplied(day);
  }

  overdue(day: string): number {
    return this.sum((one) => (one.due !== null && one.due < day ? this.balance(one, day) : 0));
  }

  notDue(day: string): number {
    return this.sum((one) => (one.due !== null && one.due >= day ? this.balance(one, day) : 0));
  }

  sales(from: string, to: string): number {
    return this.sum((one) => (one.issued >= from && one.issued <= to ? one.amount : 0));
  }

  firstDay(): string {
    return this.books.documents.map((one) => one.issued).sort()[0] as string;
  }

  dataThrough(): string {
    const days = [
      ...this.books.documents.map((one) => one.issued),
      ...this.books.payments.map((one) => one.paid),
    ];
    return days.sort().at(-1) as string;
  }

  private sum(of: (document: OracleDocument) => number): number {
    return this.books.documents.reduce((sum, document) => sum + of(document), 0);
  }

  bucketOf(document: OracleDocument, day: string): string {
    if (document.due === null) return "no_due_date";
    const late = daysFrom(document.due, day);
    if (late <= 0) return "not_due";
    if (late <= 30) return "1-30";
    if (late <= 60) return "31-60";
    if (late <= 90) return "61-90";
    return late <= 120 ? "91-120" : "121+";
  }

  /** Amount and documents by bucket, of all customers or of one. */
  aging(day: string, customer?: string): Map<string, { amount: number; count: number }> {
    const buckets = new Map(
      ["not_due", "1-30", "31-60", "61-90", "91-120", "121+", "no_due_date", "unapplied"].map(
        (name) => [name, { amount: 0, count: 0 }],
      ),
    );
    for (const document of this.books.documents) {
      if (customer !== undefined && document.customer !== customer) continue;
      const balance = this.balance(document, day);
      if (balance === 0) continue;
      const bucket = buckets.get(this.bucketOf(document, day)) as { amount: number; count: number };
      bucket.amount += balance;
      bucket.count += 1;
    }
    (buckets.get("unapplied") as { amount: number }).amount = -this.unapplied(day, customer);
    return buckets;
  }

  /** The DSO window: null where the history is shorter than a month. */
  window(day: string, months: number): { from: string; to: string } | null {
    const start = (count: number) =>
      day === monthEnd(day)
        ? `${monthsBefore(`${day.slice(0, 8)}01`, count - 1)}`
        : plusDays(monthsBefore(day, count), 1);
    const first = this.firstDay();
    if (first > start(1)) return null;
    const from = start(months);
    return { from: latest(from, first), to: day };
  }

  private overSales(amount: number, day: string, months: number): number | null {
    const window = this.window(day, months);
    if (!window) return null;
    const sales = this.sales(window.from, window.to);
    return sales > 0 ? (amount / sales) * (daysFrom(window.from, window.to) + 1) : null;
  }

  dso(day: string, months = 3): number | null {
    return this.overSales(this.open(day), day, months);
  }

  bestPossibleDso(day: string, months = 3): number | null {
    return this.overSales(this.notDue(day), day, months);
  }

  /** Days since issue of what is open, weighted by its balance. */
  trueDso(day: string): number | null {
    const open = this.sum((one) => this.balance(one, day));
    const weighted = this.sum((one) => this.balance(one, day) * daysFrom(one.issued, day));
    return open > 0 ? weighted / open : null;
  }

  countback(day: string): { value: number; atLeast: boolean } | null {
    let remaining = this.open(day);
    if (remaining <= 0) return null;
    let days = 0;
    let to = day;
    while (to >= this.firstDay()) {
      const from = `${to.slice(0, 8)}01`;
      const length = daysFrom(from, to) + 1;
      const sales = this.sales(from, to);
      if (sales <= 0) days += length;
      else if (remaining >= sales) {
        remaining -= sales;
        days += length;
        if (remaining === 0) return { value: days, atLeast: false };
      } else return { value: days + (remaining / sales) * length, atLeast: false };
      to = plusDays(from, -1);
    }
    return { value: days, atLeast: true };
  }

  cei(from: string, to: string): number | null {
    const opening = plusDays(from, -1);
    if (this.firstDay() > opening) return null;
    const base = this.open(opening) + this.sales(from, to);
    const possible = base - this.notDue(to);
    return possible > 0 ? (base - this.open(to)) / possible : null;
  }

  daysLate(from: string, to: string): number | null {
    let weighted = 0;
    let paid = 0;
    for (const part of this.ledger.parts) {
      const due = this.books.documents.find((one) => one.id === part.document)?.due;
      if (part.kind !== "payment" || !due || part.on < from || part.on > to) continue;
      weighted += part.amount * daysFrom(due, part.counted);
      paid += part.amount;
    }
    return paid > 0 ? weighted / paid : null;
  }

  /** Days from issue to payment; what came before the issue came on its day. */
  daysToPay(from: string, to: string): number | null {
    let weighted = 0;
    let paid = 0;
    for (const part of this.ledger.parts) {
      const issued = this.books.documents.find((one) => one.id === part.document)?.issued;
      if (part.kind !== "payment" || !issued || part.on < from || part.on > to) continue;
      weighted += part.amount * Math.max(0, daysFrom(issued, part.counted));
      paid += part.amount;
    }
    return paid > 0 ? weighted / paid : null;
  }

  /** Sales of twelve months over the average of the balances around them; of a month-end. */
  turnover(day: string): number | null {
    const ends = [day];
    for (let count = 0; count < 12; count += 1) {
      ends.push(plusDays(`${(ends.at(-1) as string).slice(0, 8)}01`, -1));
    }
    const opening = ends.at(-1) as string;
    if (this.firstDay() > opening) return null;
    const average = ends.reduce((sum, end) => sum + this.open(end), 0) / ends.length;
    return average > 0 ? this.sales(plusDays(opening, 1), day) / average : null;
  }

  /** Customers with nothing overdue at a month's end, by payment only, of those overdue before it. */
  cures(from: string, to: string): { cured: number; overdue: number } {
    const overdueOn = (customer: string, day: string) =>
      this.books.documents.filter(
        (one) =>
          one.customer === customer &&
          one.due !== null &&
          one.due < day &&
          this.balance(one, day) > 0,
      );
    let cured = 0;
    let overdue = 0;
    for (let start = from; start <= to; start = plusDays(monthEnd(start), 1)) {
      const end = monthEnd(start) < to ? monthEnd(start) : to;
      const opening = plusDays(start, -1);
      for (const customer of new Set(this.books.documents.map((one) => one.customer))) {
        const late = overdueOn(customer, opening);
        if (late.length === 0) continue;
        overdue += 1;
        const isRelieved = this.ledger.parts.some(
          (part) =>
            part.kind !== "payment" &&
            late.some((one) => one.id === part.document) &&
            part.on > opening &&
            part.on <= end,
        );
        if (!isRelieved && overdueOn(customer, end).length === 0) cured += 1;
      }
    }
    return { cured, overdue };
  }

  /** The day an invoice fell overdue with a balance, and that balance. */
  private fell(document: OracleDocument): { on: string; base: number } | null {
    if (document.due === null || document.amount < 0) return null;
    const after = plusDays(document.due, 1);
    const on = latest(document.issued, after);
    const base = this.balance(document, on);
    return base > 0 ? { on, base } : null;
  }

  private paidAfter(document: OracleDocument, after: string, to: string): number {
    return this.ledger.parts
      .filter((one) => one.kind === "payment" && one.document === document.id)
      .filter((one) => one.on > after && one.on <= to)
      .reduce((sum, one) => sum + one.amount, 0);
  }

  recoveryRate(asOf: string): number | null {
    const known = asOf < this.dataThrough() ? asOf : this.dataThrough();
    let base = 0;
    let paid = 0;
    for (const document of this.books.documents) {
      const fell = this.fell(document);
      if (!fell || document.due === null || plusDays(monthEnd(fell.on), 90) > known) continue;
      const start = latest(document.due, document.issued);
      base += fell.base;
      paid += this.paidAfter(document, fell.on, plusDays(start, 90));
    }
    return base > 0 ? paid / base : null;
  }

  cohort(month: string, age: number, asOf: string): { base: number; recovered: number | null } {
    const known = asOf < this.dataThrough() ? asOf : this.dataThrough();
    let end = monthEnd(`${month}-01`);
    for (let step = 0; step < age; step += 1) end = monthEnd(plusDays(end, 1));
    let base = 0;
    let recovered = 0;
    for (const document of this.books.documents) {
      const fell = this.fell(document);
      if (!fell || fell.on.slice(0, 7) !== month || fell.on > asOf) continue;
      base += fell.base;
      recovered += this.paidAfter(document, fell.on, end);
    }
    return { base, recovered: end <= known ? recovered : null };
  }

  /** What reached each bucket a year ago and before, what of it was lost, and what is open in it. */
  losses(day: string): Map<string, { reached: number; lost: number; open: number }> {
    const known = day < this.dataThrough() ? day : this.dataThrough();
    const starts = { not_due: -99_999, "1-30": 1, "31-60": 31, "61-90": 61, "91-120": 91 };
    const buckets = [...Object.entries({ ...starts, "121+": 121 })];
    const found = new Map(
      [...buckets.map(([name]) => name), "no_due_date"].map((name) => [
        name,
        { reached: 0, lost: 0, open: 0 },
      ]),
    );
    for (const document of this.books.documents.filter((one) => one.amount > 0)) {
      const of = (name: string) =>
        found.get(name) as { reached: number; lost: number; open: number };
      of(this.bucketOf(document, day)).open += this.balance(document, day);
      if (plusDays(document.due ?? document.issued, 365) > known) continue;
      const entries: [string, string][] = [];
      if (document.due === null) entries.push(["no_due_date", document.issued]);
      for (const [name, start] of document.due === null ? [] : buckets) {
        const due = document.due as string;
        const from = name === "not_due" ? document.issued : plusDays(due, start);
        const entered = latest(from, document.issued);
        if (this.bucketOf(document, entered) === name) entries.push([name, entered]);
      }
      for (const [name, entered] of entries) {
        const reached = this.balance(document, entered);
        const settled = this.ledger.parts
          .filter((one) => one.document === document.id && one.kind !== "write_off")
          .filter((one) => one.on > entered && one.on <= known)
          .reduce((sum, one) => sum + one.amount, 0);
        of(name).reached += reached;
        of(name).lost += Math.max(0, Math.min(reached, reached - settled));
      }
    }
    return found;
  }

  /** Cents that moved from a bucket to a bucket or an end, over the months that end in a period. */
  rolls(from: string, to: string): Map<string, number> {
    const found = new Map<string, number>();
    const add = (move: string, amount: number) => found.set(move, (found.get(move) ?? 0) + amount);
    const ends = { payment: "paid", credit: "credited", write_off: "written_off" } as const;
    for (let end = monthEnd(from); end <= to; end = monthEnd(plusDays(end, 1))) {
      const opening = plusDays(`${end.slice(0, 8)}01`, -1);
      for (const document of this.books.documents) {
        if (this.balance(document, opening) === 0) continue;
        const bucket = this.bucketOf(document, opening);
        add(`${bucket} > ${this.bucketOf(document, end)}`, this.balance(document, end));
        for (const part of this.ledger.parts) {
          if (part.document !== document.id || part.on <= opening || part.on > end) continue;
          add(`${bucket} > ${ends[part.kind]}`, part.amount);
        }
      }
    }
    return found;
  }

  collected(from: string, to: string): number {
    return this.books.payments
      .filter((one) => one.paid >= from && one.paid <= to)
      .reduce((sum, one) => sum + one.amount, 0);
  }

  /** Kept promises of those due in the period and decided. */
  promises(from: string, to: string, asOf: string, grace = 3) {
    const known = asOf < this.dataThrough() ? asOf : this.dataThrough();
    const served = new Map<OraclePayment, OraclePromise>();
    const paid = new Map<OraclePromise, number>();
    const inOrder = [...this.books.promises].sort(
      (a, b) => a.due.localeCompare(b.due) || a.made.localeCompare(b.made),
    );
    const byDay = [...this.books.payments].sort((a, b) => a.paid.localeCompare(b.paid));
    for (const payment of byDay) {
      const promise = inOrder.find(
        (one) =>
          one.customer === payment.customer &&
          payment.paid >= one.made &&
          payment.paid <= plusDays(one.due, grace) &&
          (paid.get(one) ?? 0) < one.amount,
      );
      if (!promise || served.has(payment)) continue;
      served.set(payment, promise);
      paid.set(promise, (paid.get(promise) ?? 0) + payment.amount);
    }
    const decided = inOrder.filter(
      (one) => one.due >= from && one.due <= to && plusDays(one.due, grace) <= known,
    );
    const kept = decided.filter((one) => (paid.get(one) ?? 0) >= one.amount);
    const sum = (list: readonly OraclePromise[]) => list.reduce((all, one) => all + one.amount, 0);
    return {
      rate: decided.length > 0 ? kept.length / decided.length : null,
      amountRate: decided.length > 0 ? sum(kept) / sum(decided) : null,
    };
  }
}
