import type { GivenRow, GivenRows } from "../warehouse/department.ts";
import { type OracleBooks, type OracleDocument, plusDays } from "./oracle.ts";
import { dice, randomBooks, rowsOf } from "./random-department.ts";

/** Money of customers of one client in one currency. */
export interface Ledger {
  readonly client: string;
  readonly currency: string;
  readonly books: OracleBooks;
}

export interface Activity {
  readonly customer: string;
  readonly day: string;
  readonly collector: string;
  readonly channel: string;
  readonly isOutgoing: boolean;
  /** Nobody, somebody else or the customer was reached. */
  readonly reached: "nobody" | "other" | "customer";
  /** Cents; null where the file says nothing. */
  readonly cost: number | null;
}

export interface Portfolio {
  readonly customer: string;
  readonly collector: string;
  readonly from: string;
  readonly to: string | null;
}

export interface Person {
  readonly id: string;
  readonly team: string;
  readonly kind: "soft" | "hard" | "agency";
  readonly left: string | null;
  readonly fullTime: number;
  /** Cents an hour. */
  readonly hour: number | null;
  readonly commission: number;
  readonly fee: number | null;
}

export interface Goal {
  readonly period: string;
  readonly collector: string;
  /** Cents. */
  readonly amount: number;
}

export interface Whole {
  readonly ledgers: readonly Ledger[];
  readonly customers: readonly GivenRow[];
  readonly activities: readonly Activity[];
  readonly portfolios: readonly Portfolio[];
  readonly people: readonly Person[];
  readonly goals: readonly Goal[];
  readonly complaints: readonly {
    readonly customer: string;
    readonly day: string;
    readonly collector: string;
  }[];
  /** Euros for a zloty, from the day on. */
  readonly rates: readonly { readonly day: string; readonly rate: number }[];
  readonly rows: GivenRows;
}

const people: readonly Person[] = [
  person("C1", "red", { hour: 2050, commission: 0.01 }),
  // Left in mid-month, in the middle of a month's target.
  person("C2", "red", { left: "2024-05-14", fullTime: 0.5, hour: 1900, commission: 0.02 }),
  person("C3", "blue", { kind: "hard", hour: 2600, commission: 0.005 }),
  person("A1", "", { kind: "agency", fee: 0.15 }),
];

function person(id: string, team: string, more: Partial<Person>): Person {
  const usual = { kind: "soft", left: null, fullTime: 1, hour: null, commission: 0, fee: null };
  return { id, team, ...(usual as Omit<Person, "id" | "team">), ...more };
}

/** What is known of books by a day: the export ends there. */
function until(day: string, books: OracleBooks): OracleBooks {
  const documents = books.documents.filter((one) => one.issued <= day);
  const known = new Set(documents.map((one) => one.id));
  const isKnown = (id: string | null | undefined) => !id || known.has(id);
  return {
    documents: documents.map(
      (one): OracleDocument => (isKnown(one.credits) ? one : { ...one, credits: null }),
    ),
    payments: books.payments.filter((one) => one.paid <= day && isKnown(one.document)),
    writeOffs: books.writeOffs.filter((one) => one.date <= day && known.has(one.document)),
    promises: books.promises.filter((one) => one.made <= day),
  };
}

/**
 * A department with every table: two clients, one in two currencies whose export ends in mid-month;
 * accounts that change hands, overlap and rest with nobody; somebody who left, an agency, and one who
 * stands in no list.
 */
export function wholeDepartment(seed: number): Whole {
  const roll = dice(seed + 9000);
  const one = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const ledgers: Ledger[] = [
    { client: "north", currency: "EUR", books: randomBooks(seed * 3) },
    { client: "north", currency: "EUR", books: randomBooks(seed * 3 + 1) },
    { client: "south", currency: "PLN", books: until("2024-07-17", randomBooks(seed * 3 + 300)) },
    { client: "south", currency: "EUR", books: until("2024-07-17", randomBooks(seed * 3 + 301)) },
  ];
  const all: Record<string, GivenRow[]> = {};
  const activities: Activity[] = [];
  const portfolios: Portfolio[] = [];
  const complaints: { customer: string; day: string; collector: string }[] = [];
  const disputes: GivenRow[] = [];
  const instalments: GivenRow[] = [];
  for (const [index, { client, currency, books }] of ledgers.entries()) {
    for (const [table, list] of Object.entries(rowsOf(books, client, currency))) {
      const named =
        table === "payments"
          ? list.map((row) => ({ ...row, payment_id: `${index} ${row.payment_id}` }))
          : list;
      all[table] = [...(all[table] ?? []), ...named];
    }
    const last = client === "north" ? 330 : 230;
    for (const customer of new Set(books.documents.map((row) => row.customer))) {
      for (let count = roll(25); count > 0; count -= 1) {
        activities.push({
          customer,
          day: plusDays("2023-11-25", roll(last)),
          collector: one(["C1", "C2", "C3", "A1", "C9", ""]),
          channel: one(["phone", "phone", "letter", "sms"]),
          isOutgoing: roll(6) > 0,
          reached: one(["nobody", "nobody", "other", "customer"]),
          cost: roll(3) === 0 ? 50 + roll(400) : null,
        });
      }
      for (let count = roll(4); count > 0; count -= 1) {
        const from = plusDays("2023-12-01", roll(last));
        portfolios.push({
          customer,
          collector: one(["C1", "C2", "C3", "A1"]),
          from,
          to: roll(3) === 0 ? null : plusDays(from, roll(100)),
        });
      }
      if (roll(3) === 0) {
        complaints.push({
          customer,
          day: plusDays("2024-01-01", roll(last - 40)),
          collector: one(["C1", "C3"]),
        });
      }
      const document = books.documents.find((row) => row.customer === customer && row.amount > 0);
      if (document) {
        const opened = plusDays(document.issued, roll(30));
        disputes.push({
          dispute_id: `dispute ${customer}`,
          customer_id: customer,
          invoice_id: document.id,
          opened_on: opened,
          closed_on: roll(2) === 0 ? null : plusDays(opened, roll(60)),
          reason: one(["price", "delivery"]),
        });
        for (let month = 0; month < 3; month += 1) {
          instalments.push({
            plan_id: `plan ${customer}`,
            customer_id: customer,
            due_on: plusDays(document.issued, 60 + 30 * month),
            amount: 25,
            currency,
            collector_id: "C1",
          });
        }
      }
    }
  }
  const customers = (all.customers ?? []).map((row) => ({
    ...row,
    country: one(["PL", "DE", ""]),
    region: one(["west", "east", ""]),
    industry: one(["trade", "craft"]),
    risk_class: one(["A", "B", ""]),
  }));
  const months = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
  const goals: Goal[] = [
    ...months.map((period) => ({ period, collector: "C1", amount: 10_000 + roll(90_000) })),
    { period: "2024-Q2", collector: "C2", amount: 50_000 + roll(50_000) },
    { period: "2024", collector: "C3", amount: 300_000 },
  ];
  const rates: { day: string; rate: number }[] = [];
  for (let day = "2023-09-28"; day < "2025-06-01"; day = plusDays(day, 1 + roll(25))) {
    rates.push({ day, rate: (2100 + roll(400)) / 10_000 });
  }
  const whole = { ledgers, customers, activities, portfolios, people, goals, complaints, rates };
  return {
    ...whole,
    rows: {
      ...(all as GivenRows),
      ...rowsOfPeople(whole),
      clients: [{ client_id: "north" }, { client_id: "south" }],
      customers,
      disputes,
      plan_instalments: instalments,
      contact_rules: [
        {
          jurisdiction: "*",
          rule_id: "R",
          counts: "calls",
          max_count: 1,
          days: 7,
          per: "customer",
        },
      ],
      fx_rates: rates.map(
        ({ day, rate }): GivenRow => ({
          date: day,
          from_currency: "PLN",
          to_currency: "EUR",
          rate,
        }),
      ),
    },
  };
}

const money = (cents: number | null) => (cents === null ? null : (cents / 100).toFixed(2));
const outcomes = {
  nobody: "No answer",
  other: "Third party",
  customer: "Spoke to customer",
} as const;

function rowsOfPeople(whole: Omit<Whole, "rows">): GivenRows {
  return {
    activities: whole.activities.map(
      (one): GivenRow => ({
        customer_id: one.customer,
        at: `${one.day} 10:00:00`,
        channel: one.channel,
        direction: one.isOutgoing ? "outgoing" : "incoming",
        collector_id: one.collector || null,
        stage: one.channel === "letter" ? "reminder" : "soft",
        outcome: outcomes[one.reached],
        cost: money(one.cost),
      }),
    ),
    assignments: whole.portfolios.map(
      (one): GivenRow => ({
        customer_id: one.customer,
        collector_id: one.collector,
        from_date: one.from,
        to_date: one.to,
      }),
    ),
    collectors: whole.people.map(
      (one): GivenRow => ({
        collector_id: one.id,
        team: one.team,
        kind: one.kind,
        left_on: one.left,
        fte: one.fullTime,
        cost_per_hour: money(one.hour),
        commission_rate: one.commission,
        fee_rate: one.fee,
      }),
    ),
    targets: whole.goals.map(
      (one): GivenRow => ({
        period: one.period,
        metric: "collected",
        value: one.amount / 100,
        currency: "EUR",
        collector_id: one.collector,
      }),
    ),
    complaints: whole.complaints.map(
      (one): GivenRow => ({
        customer_id: one.customer,
        date: one.day,
        collector_id: one.collector,
      }),
    ),
  };
}
