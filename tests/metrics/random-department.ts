import type { GivenRow, GivenRows } from "../warehouse/department.ts";
import {
  daysFrom,
  type OracleBooks,
  type OracleDocument,
  type OraclePayment,
  type OraclePromise,
  type OracleWriteOff,
  plusDays,
} from "./oracle.ts";

/** A generator of pseudo-random numbers (mulberry32): the same seed gives the same department. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
}

const pad = (number: number) => String(number).padStart(3, "0");

/**
 * A few customers over a year and a leap day: named payments and such by customer
 * only, early, partial, doubled and too large ones, reversals, credit notes that
 * name an invoice or none, write-offs, invoices without a due date. Departments
 * with promises have no reversals and at most one payment a day and customer, as
 * the definitions do not say which of two payments of a day comes first.
 */
export function randomBooks(seed: number): OracleBooks {
  const roll = dice(seed);
  const id = `D${pad(seed)}`;
  const hasPromises = seed % 3 === 0;
  const documents: OracleDocument[] = [];
  const payments: OraclePayment[] = [];
  const writeOffs: OracleWriteOff[] = [];
  const promises: OraclePromise[] = [];
  const amount = () => 1_000 + roll(40_000);
  const usedDays = new Set<string>();
  const pay = (customer: string, day: string, cents: number, document: string | null) => {
    let paid = day;
    while (hasPromises && usedDays.has(`${customer} ${paid}`)) paid = plusDays(paid, 1);
    usedDays.add(`${customer} ${paid}`);
    payments.push({ customer, paid, amount: cents, document });
  };

  for (let account = 1; account <= 2 + roll(3); account += 1) {
    const customer = `${id}-c${account}`;
    for (let count = 3 + roll(6); count > 0; count -= 1) {
      const issued = plusDays("2023-11-20", roll(300));
      const document: OracleDocument = {
        id: `${id}-i${pad(documents.length)}`,
        customer,
        issued,
        due: roll(12) === 0 ? null : plusDays(issued, [0, 14, 30, 30, 60, -5][roll(6)] as number),
        amount: amount(),
      };
      documents.push(document);
      const named = roll(3) > 0 ? document.id : null;
      switch (roll(9)) {
        case 0:
          break;
        case 1: // before its issue
          pay(customer, plusDays(issued, -1 - roll(30)), document.amount, named);
          break;
        case 2: // in parts over months
          pay(customer, plusDays(issued, 10 + roll(60)), Math.floor(document.amount / 3), named);
          pay(customer, plusDays(issued, 75 + roll(60)), Math.ceil(document.amount / 2), named);
          break;
        case 3: // too much
          pay(customer, plusDays(issued, roll(80)), document.amount + 500 + roll(9_000), named);
          break;
        case 4: // twice
          pay(customer, plusDays(issued, roll(50)), document.amount, named);
          pay(customer, plusDays(issued, roll(90)), document.amount, named);
          break;
        case 5: // and back again in a later month
          pay(customer, plusDays(issued, 20 + roll(30)), document.amount, named);
          if (!hasPromises) pay(customer, plusDays(issued, 60 + roll(60)), -document.amount, named);
          break;
        default:
          pay(customer, plusDays(issued, roll(150)), document.amount, named);
      }
      if (roll(5) === 0) {
        documents.push({
          id: `${id}-i${pad(documents.length)}`,
          customer,
          issued: plusDays(issued, roll(70) - 10),
          due: null,
          amount: -(500 + roll(30_000)),
          credits: roll(2) === 0 ? document.id : null,
        });
      }
      if (roll(6) === 0) {
        const date = plusDays(issued, 100 + roll(60));
        writeOffs.push({ document: document.id, date, amount: amount() });
      }
      if (hasPromises && roll(2) === 0) {
        const made = plusDays(issued, 20 + roll(60));
        promises.push({
          id: `${id}-p${promises.length}`,
          customer,
          made,
          due: plusDays(made, promises.length + roll(20)),
          amount: roll(2) === 0 ? document.amount : amount(),
        });
      }
    }
  }
  return { documents, payments, writeOffs, promises };
}

const money = (cents: number) => (cents / 100).toFixed(2);

/** The same books as rows of the warehouse, of one client and in one currency. */
export function rowsOf(books: OracleBooks, client: string, currency: string): GivenRows {
  const isOf = (document: OracleDocument | OraclePayment) => document.customer;
  const customers = [...new Set([...books.documents, ...books.payments].map(isOf))].sort();
  return {
    customers: customers.map(
      (customer_id, index): GivenRow => ({
        customer_id,
        name: `Customer ${customer_id}`,
        client_id: client,
        segment: index % 2 === 0 ? "homes" : "",
      }),
    ),
    invoices: books.documents.map(
      (one): GivenRow => ({
        invoice_id: one.id,
        customer_id: one.customer,
        issue_date: one.issued,
        due_date: one.due,
        amount: money(one.amount),
        currency,
        kind: one.amount < 0 ? "credit_note" : "invoice",
        credited_invoice_id: one.credits ?? null,
        client_id: client,
        service: daysFrom("2024-01-01", one.issued) % 2 === 0 ? "water" : "gas",
      }),
    ),
    payments: books.payments.map(
      (one, index): GivenRow => ({
        payment_id: `${client}-pay${index}`,
        paid_date: one.paid,
        amount: money(one.amount),
        invoice_id: one.document,
        customer_id: one.document === null ? one.customer : null,
        currency,
        client_id: client,
      }),
    ),
    write_offs: books.writeOffs.map(
      (one): GivenRow => ({ invoice_id: one.document, date: one.date, amount: money(one.amount) }),
    ),
    promises: books.promises.map(
      (one): GivenRow => ({
        promise_id: one.id,
        customer_id: one.customer,
        made_on: one.made,
        due_on: one.due,
        amount: money(one.amount),
        currency,
      }),
    ),
  };
}
