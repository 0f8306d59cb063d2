/** A document that money can be applied to: an invoice or a placed debt. Amounts are in ten-thousandths. */
export interface OpenDocument {
  readonly key: number;
  /** Days since 1970-01-01. */
  readonly issuedOn: number;
  /** Null sorts after every due date. */
  readonly dueOn: number | null;
  readonly amount: bigint;
}

export type EntryKind = "payment" | "credit" | "write_off";

/** What reduces the balance of an account; a payment below zero is a reversal. */
export interface Entry {
  readonly kind: EntryKind;
  /** The receipt's, credit note's or write-off's own key. */
  readonly key: number;
  readonly on: number;
  readonly amount: bigint;
  /** The document that the entry names, if it names one of the account. */
  readonly document: number | null;
}

/** A part of an entry applied to a document; below zero where a reversal takes it back. */
export interface Allocation {
  readonly document: number;
  readonly kind: EntryKind;
  readonly entry: number;
  readonly on: number;
  /** The day whose lateness it counts with: of a reversal, that of what it takes back. */
  readonly countedOn: number;
  readonly amount: bigint;
}

/** Money or credit that became unapplied (above zero), or that a document took or a reversal undid. */
export interface Unapplied {
  readonly entry: number;
  readonly kind: EntryKind;
  readonly on: number;
  readonly amount: bigint;
}

export interface Allocated {
  readonly allocations: Allocation[];
  readonly unapplied: Unapplied[];
}

interface Open extends OpenDocument {
  left: bigint;
}

interface Held {
  readonly entry: Entry;
  /** A document of the account that is not issued yet, for which the money waits. */
  readonly waitsFor: number | null;
  left: bigint;
}

const entryOrder: Record<EntryKind, number> = { credit: 0, payment: 1, write_off: 2 };

/**
 * Applies the entries of one account (one customer in one currency) to its
 * documents, day by day, as DOMAIN.md §2 "Allocation" says:
 *
 * - an entry that names a document reduces that one; if it is not issued yet, it
 *   waits for it, unapplied;
 * - everything else, and what is left over, goes to the open document with the
 *   earliest due date (then issue date, then key), and stays unapplied where
 *   there is none, until the next document is issued;
 * - a reversal takes back payments only: first what is left of those that named its
 *   document and what they paid on it, if it names one; then what is unapplied, as
 *   that came last; then the latest allocation; what it finds nothing for stands as
 *   unapplied below zero until the next payment;
 * - a write-off never exceeds the balance; a payment of a written-off document
 *   takes the write-off back to that extent;
 * - no document falls below zero.
 *
 * For each document Σ allocations ≤ amount, and for the account Σ allocations +
 * Σ unapplied = Σ payments and credits + write-offs as far as they found a balance.
 */
export function allocate(documents: readonly OpenDocument[], entries: readonly Entry[]): Allocated {
  const account = new Account();
  const issued = [...documents].sort((a, b) => a.issuedOn - b.issuedOn || byDue(a, b));
  // The sort is stable: entries of one day and kind stay in the order in which they are given.
  const dated = [...entries].sort(
    (a, b) =>
      a.on - b.on ||
      Number(a.amount < 0n) - Number(b.amount < 0n) ||
      entryOrder[a.kind] - entryOrder[b.kind],
  );
  for (const document of issued) account.willIssue(document);
  let next = 0;
  for (const entry of dated) {
    while (next < issued.length && (issued[next] as OpenDocument).issuedOn <= entry.on) {
      account.issue(issued[next] as OpenDocument);
      next += 1;
    }
    account.enter(entry);
  }
  for (; next < issued.length; next += 1) account.issue(issued[next] as OpenDocument);
  return account.result;
}

function byDue(a: OpenDocument, b: OpenDocument): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (a.dueOn ?? last) - (b.dueOn ?? last) || a.issuedOn - b.issuedOn || a.key - b.key;
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** The running state of one account. */
class Account {
  readonly result: Allocated = { allocations: [], unapplied: [] };
  private readonly known = new Map<number, Open>();
  private readonly pending = new Set<number>();
  /** Documents with a balance, by due date. */
  private readonly open: Open[] = [];
  private held: Held[] = [];
  /** What reversals took back beyond everything there was. */
  private owed = 0n;

  willIssue(document: OpenDocument): void {
    this.pending.add(document.key);
  }

  issue(document: OpenDocument): void {
    const opened: Open = { ...document, left: document.amount };
    this.pending.delete(document.key);
    this.known.set(document.key, opened);
    if (opened.left > 0n) this.reopen(opened);
    for (const held of this.held.filter((piece) => piece.waitsFor === document.key)) {
      this.release(held, document.issuedOn, opened);
    }
    this.applyHeld(document.issuedOn);
  }

  enter(entry: Entry): void {
    if (entry.kind === "write_off") this.writeOff(entry);
    else if (entry.amount < 0n) this.reverse(entry);
    else this.receive(entry);
  }

  private receive(entry: Entry): void {
    const held: Held = { entry, waitsFor: null, left: entry.amount };
    if (entry.document !== null && this.pending.has(entry.document)) {
      this.hold({ ...held, waitsFor: entry.document }, entry.on);
      return;
    }
    if (this.owed > 0n) {
      const settled = smaller(this.owed, held.left);
      this.owed -= settled;
      held.left -= settled;
      this.note(entry, entry.on, settled);
    }
    const named = entry.document === null ? undefined : this.known.get(entry.document);
    if (named) {
      held.left -= this.apply(named, entry, entry.on, held.left);
      held.left -= this.recover(named, entry, held.left);
    }
    while (held.left > 0n && this.open.length > 0) {
      held.left -= this.apply(this.open[0] as Open, entry, entry.on, held.left);
    }
    if (held.left > 0n) this.hold(held, entry.on);
  }

  private hold(held: Held, on: number): void {
    this.held.push(held);
    this.note(held.entry, on, held.left);
  }

  private note(entry: Entry, on: number, amount: bigint): void {
    if (amount !== 0n) {
      this.result.unapplied.push({ entry: entry.key, kind: entry.kind, on, amount });
    }
  }

  /** Applies to one document what it can take; returns how much that was. */
  private apply(document: Open, entry: Entry, on: number, amount: bigint): bigint {
    const applied = smaller(document.left, amount);
    if (applied <= 0n) return 0n;
    document.left -= applied;
    if (document.left === 0n) this.open.splice(this.open.indexOf(document), 1);
    this.record(document.key, entry, on, on, applied);
    return applied;
  }

  private record(document: number, entry: Entry, on: number, countedOn: number, amount: bigint) {
    this.result.allocations.push({
      document,
      kind: entry.kind,
      entry: entry.key,
      on,
      countedOn,
      amount,
    });
  }

  /** Unapplied money goes to a document, or, once what it waited for is issued, to any. */
  private release(held: Held, on: number, document: Open): void {
    const applied = this.apply(document, held.entry, on, held.left);
    held.left -= applied;
    this.note(held.entry, on, -applied);
    this.held = this.held.filter((piece) => piece !== held);
    if (held.left > 0n) this.held.push({ ...held, waitsFor: null });
  }

  private applyHeld(on: number): void {
    for (const held of this.held) {
      if (held.waitsFor !== null) continue;
      while (held.left > 0n && this.open.length > 0) {
        const applied = this.apply(this.open[0] as Open, held.entry, on, held.left);
        held.left -= applied;
        this.note(held.entry, on, -applied);
      }
    }
    this.held = this.held.filter((piece) => piece.left > 0n);
  }

  private writeOff(entry: Entry): void {
    const document = entry.document === null ? undefined : this.known.get(entry.document);
    if (!document) return;
    if (entry.amount >= 0n) this.apply(document, entry, entry.on, entry.amount);
    else this.takeBack(entry, -entry.amount, "write_off", document.key);
  }

  /** A payment of what was written off: the write-off is taken back to that extent. */
  private recover(document: Open, entry: Entry, amount: bigint): bigint {
    if (amount <= 0n) return 0n;
    const undone = this.takeBack(
      { ...entry, kind: "write_off" },
      amount,
      "write_off",
      document.key,
    );
    return this.apply(document, entry, entry.on, undone);
  }

  private reverse(entry: Entry): void {
    let left = -entry.amount;
    if (entry.document !== null) {
      left -= this.withdrawHeld(entry, left, entry.document);
      left -= this.takeBack(entry, left, "payment", entry.document);
    }
    left -= this.withdrawHeld(entry, left, null);
    left -= this.takeBack(entry, left, "payment", null);
    this.owed += left;
    this.note(entry, entry.on, -left);
    this.applyHeld(entry.on);
  }

  /** Takes unapplied payments back, the latest first; those of one named document, or any. */
  private withdrawHeld(entry: Entry, amount: bigint, document: number | null): bigint {
    let left = amount;
    for (let index = this.held.length - 1; index >= 0 && left > 0n; index -= 1) {
      const held = this.held[index] as Held;
      if (held.entry.kind !== "payment") continue;
      if (document !== null && held.entry.document !== document) continue;
      const taken = smaller(held.left, left);
      held.left -= taken;
      left -= taken;
      this.note(entry, entry.on, -taken);
    }
    this.held = this.held.filter((piece) => piece.left > 0n);
    return amount - left;
  }

  /** Undoes the latest allocations of a kind, of one document or of any; returns how much. */
  private takeBack(entry: Entry, amount: bigint, kind: EntryKind, document: number | null): bigint {
    let left = amount;
    const made = this.result.allocations;
    for (let index = made.length - 1; index >= 0 && left > 0n; index -= 1) {
      const allocation = made[index] as Allocation;
      if (allocation.kind !== kind || allocation.amount <= 0n) continue;
      if (document !== null && allocation.document !== document) continue;
      const taken = smaller(allocation.amount - this.undone(allocation), left);
      if (taken <= 0n) continue;
      left -= taken;
      this.undoneBy.set(allocation, this.undone(allocation) + taken);
      const reopened = this.known.get(allocation.document) as Open;
      const wasClosed = reopened.left === 0n;
      reopened.left += taken;
      if (wasClosed) this.reopen(reopened);
      this.record(allocation.document, { ...entry, kind }, entry.on, allocation.countedOn, -taken);
    }
    return amount - left;
  }

  private readonly undoneBy = new Map<Allocation, bigint>();

  private undone(allocation: Allocation): bigint {
    return this.undoneBy.get(allocation) ?? 0n;
  }

  private reopen(document: Open): void {
    let low = 0;
    let high = this.open.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byDue(this.open[middle] as Open, document) < 0) low = middle + 1;
      else high = middle;
    }
    this.open.splice(low, 0, document);
  }
}
