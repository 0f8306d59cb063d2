import { termsOf, type World } from "./account.ts";
import { dayOf, isoDate } from "./calendar.ts";
import type { Customer } from "./customers.ts";
import type { Random } from "./random.ts";
import type { Rates } from "./rates.ts";
import { typicalRate } from "./segments.ts";
import { type Dialect, ledgerDialect, type Sheet, serviceDialect } from "./sheets.ts";

/** Opens the sheet of a table by its name and headers. */
export type OpenSheet = (table: string, headers: string, dialect: Dialect, part?: string) => Sheet;

const creditor = "C-01";

/** The files that say who is who and what holds: everything but what happened. */
export function writeStanding(
  open: OpenSheet,
  world: World,
  customers: readonly Customer[],
  rates: Rates,
  random: Random,
): void {
  open("clients", "Client No|Client name", ledgerDialect).row([creditor, "Bursztyn Telecom S.A."]);
  writeCustomers(open, world, customers);
  writeCollectors(open, world, random);
  writeTerms(open, world, customers, random);
  writeRules(open, world);
  const sheet = open("fx_rates", "Date|From currency|To currency|Rate", serviceDialect);
  for (const { day, rate } of rates.days) {
    sheet.row([sheet.date(day), "EUR", "PLN", sheet.number(rate, 4)]);
    sheet.row([sheet.date(day), "PLN", "EUR", sheet.number(1 / rate, 8)]);
  }
}

/** A limit in the customer's own currency, rounded to a thousand. */
function limitOf(customer: Customer): number {
  const factor = customer.currency === "PLN" ? typicalRate : 1;
  return Math.round((customer.creditLimit * factor) / 100_000) * 100_000 || 50_000;
}

function writeCustomers(open: OpenSheet, world: World, customers: readonly Customer[]): void {
  const sheet = open(
    "customers",
    "Customer No|Customer name|Client No|Segment|Industry|Country|Region|Language|Credit limit|Payment terms (days)|Risk class|Customer since",
    { ...ledgerDialect, encoding: "utf-8-bom" },
  );
  for (const customer of [...customers].sort((one, other) => one.index - other.index)) {
    sheet.row([
      customer.id,
      sheet.text(customer.name),
      creditor,
      customer.segment.name,
      customer.industry,
      customer.country.code,
      customer.country.region,
      customer.country.language,
      sheet.money(limitOf(customer)),
      String(termsOf(customer, world.calendar.end, world)),
      customer.grade.riskClass,
      sheet.date(customer.since),
    ]);
  }
}

function writeCollectors(open: OpenSheet, world: World, random: Random): void {
  const sheet = open(
    "collectors",
    "Collector ID|Collector name|Team|Kind|Start date|End date|FTE|Cost per hour|Base pay|Commission rate|Fee rate",
    { ...ledgerDialect, encoding: "windows-1250" },
  );
  const pay = { soft: 2_300, hard: 2_900, field: 2_700, agency: 0 };
  for (const one of world.department.collectors) {
    const isAgency = one.kind === "agency";
    const base = (pay[one.kind] + random.whole(0, 6) * 50) * 100;
    sheet.row([
      one.id,
      sheet.text(one.name),
      one.team,
      one.kind,
      isAgency ? "" : sheet.date(one.startedOn),
      sheet.date(one.leftOn),
      isAgency ? "" : sheet.number(random.chance(0.25) ? 0.8 : 1, 1),
      isAgency ? "" : sheet.money(Math.round((base * 1.35) / 160)),
      isAgency ? "" : sheet.money(base),
      isAgency ? "" : sheet.number(one.kind === "soft" ? 0.004 : 0.012, 3),
      isAgency ? sheet.number(0.18, 2) : "",
    ]);
  }
}

/** Longer terms for a whole segment, and new limits for some customers. */
function writeTerms(
  open: OpenSheet,
  world: World,
  customers: readonly Customer[],
  random: Random,
): void {
  const sheet = open(
    "terms_changes",
    "Customer No|Segment|Valid from|Payment terms (days)|Credit limit",
    ledgerDialect,
  );
  sheet.row(["", "Wholesale", sheet.date(world.longTermsFrom), "60", ""]);
  for (const customer of customers) {
    if (customer.segment.name === "Private" || !random.chance(0.12)) continue;
    const from = world.calendar.start + random.whole(30, world.calendar.end - world.calendar.start);
    const factor = customer.grade.late > 5 ? 0.6 : 1.3;
    const limit = Math.round((limitOf(customer) * factor) / 50_000) * 50_000;
    sheet.row([
      customer.id,
      "",
      sheet.date(Math.max(from, customer.since)),
      "",
      sheet.money(limit),
    ]);
  }
}

/** What each country allows. Blank: no limit of that kind. */
const rules: readonly string[] = [
  "PL|PL-1|attempts|4|7|||||customer",
  "PL|PL-2|calls||||08:00|20:00|Mon-Sat|customer",
  "CZ|CZ-1|attempts|3|7|||||customer",
  "CZ|CZ-2|calls||||08:00|20:00|Mon-Fri|customer",
  "SE|SE-1|calls|3|7|||||customer",
  "SE|SE-2|calls||||08:00|20:00|Mon-Fri|customer",
  "LT|LT-1|contacts|2|7|||||customer",
  "LT|LT-2|calls||||08:00|19:00|Mon-Fri|customer",
  "PH|PH-1|calls||||06:00|22:00|Mon-Sat|customer",
  "GB|GB-1|contacts|3|7|||||customer",
  "IE|IE-1|contacts|3|30|||||customer",
  "US|US-1|calls|7|7|||||debt",
  "US|US-2|calls|||7||||debt",
  "US|US-3|calls||||08:00|21:00||customer",
  "AU|AU-1|contacts|3|7|||||customer",
  "AU|AU-2|contacts|10|30|||||customer",
];

function writeRules(open: OpenSheet, world: World): void {
  const sheet = open(
    "contact_rules",
    "Jurisdiction|Rule ID|Counts|Max count|Days|Days after conversation|Hour from|Hour to|Weekdays|Per|Valid from|Valid to",
    serviceDialect,
  );
  const year = Number(isoDate(world.calendar.start).slice(0, 4)) - 1;
  for (const rule of rules) {
    sheet.row([...rule.split("|"), sheet.date(dayOf(year, 1, 1)), ""]);
  }
}
