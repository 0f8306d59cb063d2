import type { Calendar, Day } from "./calendar.ts";
import {
  firmName,
  officeName,
  personName,
  secondFirmName,
  secondOfficeName,
  secondPersonName,
} from "./names.ts";
import { Random } from "./random.ts";
import { type Country, countries, type Grade, grades, type Segment, segments } from "./segments.ts";

export type Currency = "EUR" | "PLN";

export interface Customer {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly segment: Segment;
  readonly country: Country;
  readonly industry: string;
  readonly grade: Grade;
  readonly currency: Currency;
  /** The monthly invoice for the line, in hundredths of a euro. */
  readonly monthly: number;
  /** In hundredths of a euro. */
  readonly creditLimit: number;
  readonly since: Day;
  /** No invoices after this day. */
  readonly until: Day;
  readonly billingDay: number;
  /** Every how many months the line is billed. */
  readonly billedEvery: 1 | 2;
  /** Chance to be reached by a call, around 1. */
  readonly reach: number;
  /** Which soft collector's portfolio the account is in. */
  readonly portfolio: number;
}

/** The mean number of invoices of a customer in a month, from the customers' habits below. */
const invoicesPerMonth = 0.8333;

/** The customers of a department of about `invoices` invoices, in the order they are billed. */
export function customersOf(calendar: Calendar, invoices: number, seed: number): Customer[] {
  const count = Math.max(20, Math.round(invoices / calendar.months.length / invoicesPerMonth));
  const customers = Array.from({ length: count }, (_, index) =>
    customer(index, calendar, new Random(seed, 5_000_000 + index)),
  );
  return namedApart(customers, seed).sort(
    (one, other) => one.billingDay - other.billingDay || one.index - other.index,
  );
}

/** More tries than these only a department of many thousands needs: some are namesakes then. */
const mostTries = 40;

/**
 * Customers of whom no two are called alike, as far as there are names. Whoever comes
 * later is given another one by a chance of its own, so that nothing else changes.
 */
function namedApart(customers: readonly Customer[], seed: number): Customer[] {
  const taken = new Set<string>();
  return customers.map((customer) => {
    const random = new Random(seed, 9_000_000 + customer.index);
    let { name } = customer;
    for (let tries = 0; taken.has(name) && tries < mostTries; tries += 1) {
      name = otherName(customer, random);
    }
    taken.add(name);
    return { ...customer, name };
  });
}

function otherName({ segment, country }: Customer, random: Random): string {
  if (segment.name === "Private") return secondPersonName(country.code, random);
  if (segment.name === "Public sector") return secondOfficeName(country.code, random);
  return secondFirmName(country.code, random);
}

function customer(index: number, calendar: Calendar, random: Random): Customer {
  const segment = pickShared(segments, random);
  const country = pickShared(countries, random);
  const grade = pickShared(segment.lost === 0 ? grades.slice(0, 3) : grades, random);
  const monthly = Math.round((segment.invoice * random.skewed()) / 100) * 100;
  const span = calendar.end - calendar.start;
  const isNew = random.chance(0.09);
  return {
    index,
    id: String(10_000 + index * 7 + random.whole(0, 6)).padStart(7, "0"),
    name: nameOf(segment, country, random),
    segment,
    country,
    industry: random.pick(segment.industries),
    grade,
    currency: country.code === "PL" ? "PLN" : "EUR",
    monthly,
    creditLimit: Math.max(
      50_000,
      Math.ceil((monthly * random.whole(25, 45)) / 1_000_000) * 100_000,
    ),
    since: isNew
      ? calendar.start + random.whole(0, Math.floor(span * 0.8))
      : calendar.start - random.whole(60, 4_000),
    until: random.chance(0.06) ? calendar.start + random.whole(120, span) : calendar.end,
    billingDay: random.pick([1, 1, 5, 5, 10, 10, 15, 20, 25, 28]),
    billedEvery: random.chance(0.27) ? 2 : 1,
    reach: random.around(1, 0.16) * segment.reach,
    // One soft collector has the big accounts: the most money, not the most skill.
    portfolio: segment.name === "Wholesale" && random.chance(0.5) ? 1 : random.whole(0, 5_999),
  };
}

function nameOf(segment: Segment, country: Country, random: Random): string {
  if (segment.name === "Private") return personName(country.code, random);
  if (segment.name === "Public sector") return officeName(country.code, random);
  return firmName(country.code, random);
}

function pickShared<T extends { readonly share: number }>(list: readonly T[], random: Random): T {
  return list[random.weighted(list.map((one) => one.share))] as T;
}
