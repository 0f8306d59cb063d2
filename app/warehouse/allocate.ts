import type { Allocated, Allocation, Amount, Entry, EntryKind, OpenDocument } from "./allocated.ts";
import { SmallestFirst } from "./smallest-first.ts";

interface Open<A extends Amount> extends OpenDocument<A> {
  readonly place: number;
  left: A;
  isIssued: boolean;
  isQueued: boolean;
  wasWrittenOff: boolean;
}

interface Held<A extends Amount, E> {
  readonly entry: E;
  /** The place of a document that is not issued yet, for which the money waits. */
  readonly waitsFor: number | null;
  left: A;
}

const entryOrder: Record<EntryKind, number> = { credit: 0, payment: 1, write_off: 2 };

/**
 * Applies the entries of one account (one customer in one currency) to its
 * documents, day by day, as DOMAIN.md §2 "Allocation" says:
 *
 * - an entry that names a document reduces that one; if it is not issued yet, it
 *   waits for it, unapplied;
 * - everything else, and what is left over, goes to the open document that comes
 *   first, and stays unapplied where there is none, until the next document is issued;
 * - a reversal takes back payments only: first what is left of those that named its
 *   document and what they paid on it, if it names one; then what is unapplied, as
 *   that came last; then the latest allocation; what it finds nothing for stands as
 *   unapplied below zero until the next payment;
 * - a reversal that names its payment comes before all else of its day, and takes back that one
 *   before any other;
 * - a write-off never exceeds the balance; a payment of a written-off document
 *   takes the write-off back to that extent;
 * - no document falls below zero.
 *
 * For each document Σ allocations ≤ amount, and for the account Σ allocations +
 * Σ unapplied = Σ payments and credits + write-offs as far as they found a balance.
 *
 * @param documents in the order in which they are paid: the earliest due date first, then issue
 *   date, then id; a document is named by its place among them
 * @param entries those of one day and kind in the order in which they count
 * @param zero nothing, as a number or as a bigint, as all amounts are
 */
export function allocate<A extends Amount, E extends Entry<A>>(
  documents: readonly OpenDocument<A>[],
  entries: readonly E[],
  zero: A,
): Allocated<A, E> {
  const account = new Account<A, E>(documents, zero);
  const issued = documents
    .map((_, place) => place)
    .sort((a, b) => issuedOn(documents, a) - issuedOn(documents, b) || a - b);
  // The sort is stable: entries of one day and kind stay in the order in which they are given.
  const dated = [...entries].sort(
    (a, b) =>
      a.on - b.on ||
      Number(!undoes(a)) - Number(!undoes(b)) ||
      Number(a.amount < zero) - Number(b.amount < zero) ||
      entryOrder[a.kind] - entryOrder[b.kind],
  );
  let next = 0;
  for (const entry of dated) {
    while (next < issued.length && issuedOn(documents, issued[next] as number) <= entry.on) {
      account.issue(issued[next] as number);
      next += 1;
    }
    account.enter(entry);
  }
  for (; next < issued.length; next += 1) account.issue(issued[next] as number);
  return account.result;
}

function issuedOn(documents: readonly OpenDocument<Amount>[], place: number): number {
  return (documents[place] as OpenDocument<Amount>).issuedOn;
}

const undoes = (entry: Entry<Amount>) => entry.undoes !== undefined && entry.undoes !== null;

const plus = <A extends Amount>(a: A, b: A) => ((a as number) + (b as number)) as A;
const minus = <A extends Amount>(a: A, b: A) => ((a as number) - (b as number)) as A;
const negative = <A extends Amount>(a: A) => -(a as number) as A;
const smaller = <A extends Amount>(a: A, b: A) => (a < b ? a : b);

const any = () => true;

const ofDocument =
  (place: number) =>
  ({ document }: { readonly document: number }) =>
    document === place;

/** The running state of one account. */
class Account<A extends Amount, E extends Entry<A>> {
  readonly result: Allocated<A, E> = { allocations: [], unapplied: [] };
  private readonly known: Open<A>[];
  /** Places of documents with a balance, the first to be paid on top; some have none any more. */
  private readonly queue = new SmallestFirst();
  private held: Held<A, E>[] = [];
  /** What reversals took back beyond everything there was. */
  private owed: A;

  constructor(
    documents: readonly OpenDocument<A>[],
    private readonly zero: A,
  ) {
    this.owed = zero;
    this.known = documents.map(({ issuedOn, amount }, place) => ({
      place,
      issuedOn,
      amount,
      left: amount,
      isIssued: false,
      isQueued: false,
      wasWrittenOff: false,
    }));
  }

  issue(place: number): void {
    const document = this.known[place] as Open<A>;
    document.isIssued = true;
    if (document.left > this.zero) this.enqueue(document);
    if (this.held.length === 0) return;
    for (const held of this.held.filter((piece) => piece.waitsFor === place)) {
      this.release(held, document.issuedOn, document);
    }
    this.applyHeld(document.issuedOn);
  }

  enter(entry: E): void {
    if (entry.kind === "write_off") this.writeOff(entry);
    else if (entry.amount < this.zero) this.reverse(entry);
    else this.receive(entry);
  }

  private receive(entry: E): void {
    const { zero } = this;
    const named = entry.document === null ? undefined : this.known[entry.document];
    if (named && !named.isIssued) {
      this.hold({ entry, waitsFor: named.place, left: entry.amount }, entry.on);
      return;
    }
    let left = entry.amount;
    if (this.owed > zero) {
      const settled = smaller(this.owed, left);
      this.owed = minus(this.owed, settled);
      left = minus(left, settled);
      this.note(entry, entry.on, settled);
    }
    if (named) {
      left = minus(left, this.apply(named, entry, entry.on, left));
      left = minus(left, this.recover(named, entry, left));
    }
    while (left > zero) {
      const first = this.first();
      if (!first) break;
      left = minus(left, this.apply(first, entry, entry.on, left));
    }
    if (left > zero) this.hold({ entry, waitsFor: null, left }, entry.on);
  }

  private hold(held: Held<A, E>, on: number): void {
    this.held.push(held);
    this.note(held.entry, on, held.left);
  }

  private note(entry: E, on: number, amount: A): void {
    if (amount !== this.zero) this.result.unapplied.push({ entry, on, amount });
  }

  /** Applies to one document what it can take; returns how much that was. */
  private apply(document: Open<A>, entry: E, on: number, amount: A): A {
    const applied = smaller(document.left, amount);
    if (applied <= this.zero) return this.zero;
    document.left = minus(document.left, applied);
    if (entry.kind === "write_off") document.wasWrittenOff = true;
    this.record(document.place, entry.kind, entry, on, on, applied);
    return applied;
  }

  private record(
    document: number,
    kind: EntryKind,
    entry: E,
    on: number,
    countedOn: number,
    amount: A,
  ): void {
    this.result.allocations.push({ document, kind, entry, on, countedOn, amount });
  }

  /** Unapplied money goes to a document, or, once what it waited for is issued, to any. */
  private release(held: Held<A, E>, on: number, document: Open<A>): void {
    const applied = this.apply(document, held.entry, on, held.left);
    held.left = minus(held.left, applied);
    this.note(held.entry, on, negative(applied));
    this.held = this.held.filter((piece) => piece !== held);
    if (held.left > this.zero) this.held.push({ ...held, waitsFor: null });
  }

  private applyHeld(on: number): void {
    for (const held of this.held) {
      if (held.waitsFor !== null) continue;
      while (held.left > this.zero) {
        const first = this.first();
        if (!first) break;
        const applied = this.apply(first, held.entry, on, held.left);
        held.left = minus(held.left, applied);
        this.note(held.entry, on, negative(applied));
      }
    }
    this.held = this.held.filter((piece) => piece.left > this.zero);
  }

  private writeOff(entry: E): void {
    const document = entry.document === null ? undefined : this.known[entry.document];
    if (!document?.isIssued) return;
    if (entry.amount >= this.zero) this.apply(document, entry, entry.on, entry.amount);
    else this.takeBack(entry, negative(entry.amount), "write_off", ofDocument(document.place));
  }

  /** A payment of what was written off: the write-off is taken back to that extent. */
  private recover(document: Open<A>, entry: E, amount: A): A {
    if (amount <= this.zero || !document.wasWrittenOff) return this.zero;
    const undone = this.takeBack(entry, amount, "write_off", ofDocument(document.place));
    return this.apply(document, entry, entry.on, undone);
  }

  private reverse(entry: E): void {
    let left = negative(entry.amount);
    const { undoes: payment } = entry;
    if (payment) {
      const isIts = ({ entry: one }: { readonly entry: E }) => one === payment;
      left = minus(left, this.withdrawHeld(entry, left, isIts));
      left = minus(left, this.takeBack(entry, left, "payment", isIts));
    }
    const { document } = entry;
    if (document !== null) {
      left = minus(
        left,
        this.withdrawHeld(entry, left, ({ entry: held }) => held.document === document),
      );
      left = minus(left, this.takeBack(entry, left, "payment", ofDocument(document)));
    }
    left = minus(left, this.withdrawHeld(entry, left, any));
    left = minus(left, this.takeBack(entry, left, "payment", any));
    this.owed = plus(this.owed, left);
    this.note(entry, entry.on, negative(left));
    this.applyHeld(entry.on);
  }

  /** Takes unapplied payments back, the latest first. */
  private withdrawHeld(entry: E, amount: A, isMeant: (held: Held<A, E>) => boolean): A {
    let left = amount;
    for (let index = this.held.length - 1; index >= 0 && left > this.zero; index -= 1) {
      const held = this.held[index] as Held<A, E>;
      if (held.entry.kind !== "payment") continue;
      if (!isMeant(held)) continue;
      const taken = smaller(held.left, left);
      held.left = minus(held.left, taken);
      left = minus(left, taken);
      this.note(entry, entry.on, negative(taken));
    }
    this.held = this.held.filter((piece) => piece.left > this.zero);
    return minus(amount, left);
  }

  /** Undoes the latest allocations of a kind; returns how much. */
  private takeBack(
    entry: E,
    amount: A,
    kind: EntryKind,
    isMeant: (allocation: Allocation<A, E>) => boolean,
  ): A {
    let left = amount;
    const made = this.result.allocations;
    for (let index = made.length - 1; index >= 0 && left > this.zero; index -= 1) {
      const allocation = made[index] as Allocation<A, E>;
      if (allocation.kind !== kind || allocation.amount <= this.zero) continue;
      if (!isMeant(allocation)) continue;
      const taken = smaller(minus(allocation.amount, this.undone(allocation)), left);
      if (taken <= this.zero) continue;
      left = minus(left, taken);
      this.undoneBy.set(allocation, plus(this.undone(allocation), taken));
      const reopened = this.known[allocation.document] as Open<A>;
      reopened.left = plus(reopened.left, taken);
      this.enqueue(reopened);
      this.record(
        allocation.document,
        kind,
        entry,
        entry.on,
        allocation.countedOn,
        negative(taken),
      );
    }
    return minus(amount, left);
  }

  private readonly undoneBy = new Map<Allocation<A, E>, A>();

  private undone(allocation: Allocation<A, E>): A {
    return this.undoneBy.get(allocation) ?? this.zero;
  }

  /** The open document that is paid first. Those that were paid meanwhile leave the queue here. */
  private first(): Open<A> | null {
    for (;;) {
      const place = this.queue.first;
      if (place === undefined) return null;
      const document = this.known[place] as Open<A>;
      if (document.left > this.zero) return document;
      document.isQueued = false;
      this.queue.removeFirst();
    }
  }

  private enqueue(document: Open<A>): void {
    if (document.isQueued) return;
    document.isQueued = true;
    this.queue.add(document.place);
  }
}
