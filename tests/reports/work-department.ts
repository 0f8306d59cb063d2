import { type OracleBooks, type OraclePromise, plusDays } from "../metrics/oracle.ts";
import { dice, randomBooks, rowsOf } from "../metrics/random-department.ts";
import type { GivenRow, GivenRows } from "../warehouse/department.ts";

/** What the words of a stage or an outcome mean, told by whoever made them up. */
type Step =
  | "courtesy"
  | "reminder"
  | "demand"
  | "formal_demand"
  | "notice"
  | "soft"
  | "hard"
  | "field"
  | "agency"
  | "legal"
  | "search";

interface Meaning {
  readonly step?: Step;
  readonly ordinal?: number;
  readonly reached?: "nobody" | "other" | "customer";
  readonly isLost?: boolean;
  readonly isFound?: boolean;
}

const stages: Readonly<Record<string, Meaning>> = {
  "First reminder": { step: "reminder", ordinal: 1 },
  "Second reminder": { step: "reminder", ordinal: 2 },
  Reminder: { step: "reminder" },
  "Payment demand": { step: "demand" },
  "Formal demand": { step: "formal_demand" },
  "Notice before hand-over": { step: "notice" },
  "Soft collection": { step: "soft" },
  "Hard collection": { step: "hard" },
  "Field visit": { step: "field" },
  Agency: { step: "agency" },
  Court: { step: "legal" },
  "Courtesy call before due date": { step: "courtesy" },
  "Skip tracing": { step: "search" },
  Q7: {},
};

const outcomes: Readonly<Record<string, Meaning>> = {
  "No answer": { reached: "nobody" },
  "Spoke to customer": { reached: "customer" },
  "Third party": { reached: "other" },
  "Wrong number": { reached: "nobody", isLost: true },
  "Letter returned": { reached: "nobody", isLost: true },
  "New address": { isFound: true },
  "Reminder sent": { step: "reminder", reached: "nobody" },
};

export interface Act {
  readonly customer: string;
  readonly day: string;
  /** Null where the time of day is not known. */
  readonly hour: number | null;
  readonly channel: string;
  readonly isOutgoing: boolean;
  readonly stage: string | null;
  readonly outcome: string | null;
  readonly minutes: number | null;
  readonly collector: string;
}

export interface Handed {
  readonly customer: string;
  readonly collector: string;
  readonly from: string;
  readonly to: string | null;
  readonly stage: string | null;
}

export interface Dispute {
  readonly customer: string;
  readonly currency: string;
  readonly document: string;
  readonly opened: string;
  readonly closed: string | null;
  readonly reason: string;
  readonly outcome: string | null;
  /** Cents; null where only the document is named. */
  readonly amount: number | null;
}

export interface TermsChange {
  readonly customer: string;
  readonly from: string;
  readonly days: number | null;
  readonly limit: number | null;
}

export interface WorkDepartment {
  readonly client: string;
  /** One for each currency; customers have documents in both. */
  readonly ledgers: readonly { readonly currency: string; readonly books: OracleBooks }[];
  readonly acts: readonly Act[];
  readonly handed: readonly Handed[];
  /** In euros. */
  readonly promises: readonly OraclePromise[];
  readonly disputes: readonly Dispute[];
  /** What the list of customers says, in whole units of no currency. */
  readonly limits: ReadonlyMap<string, number | null>;
  readonly terms: readonly TermsChange[];
}

/** What an activity says. A step is told by its stage, or where none is given by its outcome. */
export function meaningOf(act: Pick<Act, "stage" | "outcome">): Meaning {
  const outcome = outcomes[act.outcome ?? ""] ?? {};
  if (act.stage === null) return outcome;
  const { step, ordinal } = stages[act.stage] ?? {};
  return { ...outcome, step, ordinal };
}

/** The kinds of collectors are their ids. */
const kinds = ["soft", "hard", "field", "agency", "legal"] as const;

/** An account's stage by an assignment, or where that names none by whose it is. */
export function handedTo({ stage, collector }: Handed): Step | undefined {
  return stages[stage ?? ""]?.step ?? (collector as Step);
}

/** The same books in another currency, of the same customers and with documents of their own. */
function beside(seed: number, customers: readonly string[]): OracleBooks {
  const books = randomBooks(seed);
  const others = [...new Set([...books.documents, ...books.payments].map((one) => one.customer))];
  const move = <T extends { readonly customer: string }>(one: T): T => ({
    ...one,
    customer: customers[others.indexOf(one.customer) % customers.length] as string,
  });
  return {
    documents: books.documents.map(move),
    payments: books.payments.map(move),
    writeOffs: books.writeOffs,
    promises: [],
  };
}

/**
 * A client whose customers owe in two currencies, are reminded, called, handed over, lost and found,
 * several times a day and in any order, whether anything is due or not.
 */
export function workDepartment(seed: number): WorkDepartment {
  const roll = dice(seed + 31_000);
  const one = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const books = randomBooks(seed * 2);
  const customers = [...new Set(books.documents.map(({ customer }) => customer))];
  const ledgers = [
    { currency: "EUR", books },
    { currency: "PLN", books: beside(seed * 2 + 4001, customers) },
  ];
  const acts: Act[] = [];
  const handed: Handed[] = [];
  const disputes: Dispute[] = [];
  const limits = new Map<string, number | null>();
  const terms: TermsChange[] = [];
  for (const customer of customers) {
    for (let count = 30 + roll(40); count > 0; count -= 1) {
      acts.push({
        customer,
        day: plusDays("2023-12-01", roll(400)),
        hour: roll(4) === 0 ? null : roll(24),
        channel: one(["letter", "phone", "sms", "email"]),
        isOutgoing: roll(7) > 0,
        stage: roll(3) === 0 ? null : one(Object.keys(stages)),
        outcome: roll(3) === 0 ? null : one(Object.keys(outcomes)),
        minutes: roll(2) === 0 ? 1 + roll(20) : null,
        collector: one(kinds),
      });
    }
    for (let count = roll(6); count > 0; count -= 1) {
      const from = plusDays("2023-12-01", roll(380));
      handed.push({
        customer,
        collector: one(kinds),
        from,
        to: roll(3) > 0 ? null : plusDays(from, roll(80)),
        stage:
          roll(3) > 0 ? null : one(["Soft collection", "Hard collection", "Agency", "Court", "Q7"]),
      });
    }
    limits.set(customer, roll(3) === 0 ? null : 100 + roll(700));
    for (let count = roll(4); count > 0; count -= 1) {
      terms.push({
        customer,
        from: plusDays("2023-12-01", roll(400)),
        days: roll(2) === 0 ? null : one([14, 30, 60]),
        limit: roll(3) === 0 ? null : 50 + roll(900),
      });
    }
  }
  for (const { currency, books: own } of ledgers) {
    for (const document of own.documents.filter((row) => row.amount > 0)) {
      for (let count = roll(3); count > 0; count -= 1) {
        const opened = plusDays(document.issued, roll(90) - 5);
        disputes.push({
          customer: document.customer,
          currency,
          document: document.id,
          opened,
          closed: roll(3) === 0 ? null : plusDays(opened, roll(60)),
          reason: one(["price", "delivery", ""]),
          outcome: one(["Withdrawn", "Credited", "see note", null]),
          amount: roll(3) === 0 ? null : Math.round(document.amount * ((1 + roll(9)) / 10)),
        });
      }
    }
  }
  const { promises } = books;
  return { client: `work-${seed}`, ledgers, acts, handed, promises, disputes, limits, terms };
}

/** Euros for a zloty, from the day on. */
export const rates = (() => {
  const roll = dice(31);
  const found: { readonly day: string; readonly rate: number }[] = [];
  for (let day = "2023-09-28"; day < "2025-06-01"; day = plusDays(day, 1 + roll(20))) {
    found.push({ day, rate: (2100 + roll(400)) / 10_000 });
  }
  return found;
})();

/** The department as rows of the warehouse. */
export function workRows(one: WorkDepartment): GivenRows {
  const [euros, zlotys] = one.ledgers.map(({ currency, books }) =>
    rowsOf(books, one.client, currency),
  ) as [GivenRows, GivenRows];
  const both = (table: keyof GivenRows) => [...(euros[table] ?? []), ...(zlotys[table] ?? [])];
  return {
    customers: (euros.customers ?? []).map((row) => ({
      ...row,
      credit_limit: one.limits.get(String(row.customer_id)) ?? null,
    })),
    terms_changes: one.terms.map(
      ({ customer, from, days, limit }): GivenRow => ({
        customer_id: customer,
        from_date: from,
        payment_terms_days: days,
        credit_limit: limit,
      }),
    ),
    disputes: one.disputes.map(
      (row, index): GivenRow => ({
        dispute_id: `${one.client} ${index}`,
        customer_id: row.customer,
        invoice_id: row.document,
        opened_on: row.opened,
        closed_on: row.closed,
        reason: row.reason || null,
        outcome: row.outcome,
        amount: row.amount === null ? null : (row.amount / 100).toFixed(2),
        currency: row.currency,
      }),
    ),
    invoices: both("invoices"),
    payments: both("payments").map((row, index) => ({
      ...row,
      payment_id: `${one.client} ${index}`,
    })),
    write_offs: both("write_offs"),
    activities: one.acts.map(
      (act): GivenRow => ({
        customer_id: act.customer,
        at: `${act.day} ${String(act.hour ?? 0).padStart(2, "0")}:00:00`,
        at_has_time: act.hour !== null,
        channel: act.channel,
        direction: act.isOutgoing ? "outgoing" : "incoming",
        stage: act.stage,
        outcome: act.outcome,
        minutes: act.minutes,
        collector_id: act.collector,
      }),
    ),
    assignments: one.handed.map(
      (row): GivenRow => ({
        customer_id: row.customer,
        collector_id: row.collector,
        from_date: row.from,
        to_date: row.to,
        stage: row.stage,
      }),
    ),
    promises: euros.promises ?? [],
    collectors: kinds.map((kind): GivenRow => ({ collector_id: kind, kind })),
    fx_rates: rates.map(
      ({ day, rate }): GivenRow => ({
        date: day,
        from_currency: "PLN",
        to_currency: "EUR",
        rate,
      }),
    ),
  };
}
