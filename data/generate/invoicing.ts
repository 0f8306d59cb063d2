import { type Account, arrival, type Item, type Mode, methodOf, termsOf } from "./account.ts";
import type { Day } from "./calendar.ts";
import type { Customer } from "./customers.ts";
import { openDispute } from "./disputes.ts";
import { slippingRegion, typicalRate } from "./segments.ts";

/** Gives out the numbers of one month's invoices, without gaps. */
export type Numbering = (series: "T" | "G") => string;

/** Plans the invoices that a customer gets in a month. */
export function bill(account: Account, month: number, number: Numbering): void {
  const { customer, world, random } = account;
  const first = world.calendar.months[month]?.first as Day;
  const day = first + customer.billingDay - 1;
  if (day < customer.since || day > account.billedUntil) return;
  if ((month + customer.index) % customer.billedEvery === 0) {
    const amount = Math.round(customer.monthly * random.around(1, 0.06) * season(month));
    issue(account, day, number("T"), amount, "Telephone");
  }
  if (random.chance(customer.segment.name === "Private" ? 0.025 : 0.09)) {
    issue(account, day, number("G"), Math.round(customer.monthly * 1.6 * random.skewed()), "Goods");
  }
  if (customer.segment.name === "Wholesale" && month % 3 === 2 && random.chance(0.3)) {
    const bonus = Math.round(customer.monthly * 0.03 * inCurrency(customer)) + 1;
    account.plan(first + 11, (at) => account.creditNote(at, bonus, customer.currency, null));
  }
}

/** A little growth over the years, and a quieter summer. */
function season(month: number): number {
  const quiet = [1, 1.03, 1.06, 1, 0.98, 1, 1, 1.01, 1, 0.95, 0.93, 1][month % 12] as number;
  return quiet * (1 + 0.004 * month);
}

const inCurrency = (customer: Customer) => (customer.currency === "PLN" ? typicalRate : 1);

/** Wholesale customers of Poland buy their equipment in euros. */
function issue(account: Account, day: Day, id: string, euros: number, service: string): void {
  const { customer, world, random } = account;
  const isForeign = service === "Goods" && customer.segment.name === "Wholesale";
  const currency = isForeign ? "EUR" : customer.currency;
  const amount = Math.round(euros * (currency === "PLN" ? typicalRate : 1)) + random.whole(1, 99);
  const dueOn = day + termsOf(customer, day, world);
  world.books.documents.add({
    day,
    id,
    customerId: customer.id,
    dueOn,
    amount,
    currency,
    credited: "",
    service,
    po: customer.segment.name === "Private" ? "" : `PO-${random.whole(1000, 9999)}`,
  });
  const item: Item = {
    id,
    currency,
    issuedOn: day,
    dueOn,
    amount,
    open: amount,
    mode: modeOf(account, day),
    isDisputed: false,
  };
  account.plan(day, () => {
    account.issue(item);
    account.lookAgain(dueOn + 4);
    remindBefore(account, item);
    const isDisputed = openDispute(account, item, (from) => planPayment(account, item, from));
    if (item.mode === "self" && !isDisputed) planPayment(account, item);
  });
}

/** How many months into the slipping an invoice falls: 0 elsewhere and before. */
function slipped(account: Account, day: Day): number {
  const { customer, world } = account;
  if (customer.country.region !== slippingRegion || day < world.slipFrom) return 0;
  return (day - world.slipFrom) / 30 + 1;
}

function modeOf(account: Account, day: Day): Mode {
  const { segment, grade } = account.customer;
  const draw = account.random.next();
  const lost = segment.lost * grade.lost;
  if (draw < lost) return "lost";
  const chased = Math.min(0.75, segment.chased * grade.chased + 0.012 * slipped(account, day));
  return draw < lost + chased ? "chased" : "self";
}

/** A friendly message before the due date, to a part of the private customers. */
function remindBefore(account: Account, item: Item): void {
  const { customer, random, world } = account;
  if (customer.segment.name !== "Private" || !random.chance(0.25)) return;
  account.plan(item.dueOn - 3, (day) => {
    if (item.open === 0) return;
    world.books.activities.add({
      day,
      minute: 9 * 60 + random.whole(0, 25),
      customerId: customer.id,
      channel: "SMS",
      direction: "Outbound",
      collectorId: "",
      stage: "Before due date",
      outcome: random.chance(0.96) ? "Delivered" : "Bounced",
      minutes: null,
      cost: 6,
    });
  });
}

/** The payment of an invoice that needs no asking, with the accidents that happen. */
function planPayment(account: Account, item: Item, from: Day = item.issuedOn): void {
  const { customer, random } = account;
  const { segment, grade } = customer;
  const slip = slipped(account, item.issuedOn);
  const late = random.around(segment.late + grade.late + 3.5 * slip, segment.lateSpread);
  const method = methodOf(account);
  const day = arrival(Math.max(from + 2, item.dueOn + Math.round(late)), method);
  const draw = random.next();
  const pay = (at: Day, amount: number) =>
    account.plan(at, () => receive(account, item, at, amount, method));
  if (draw < 0.0006 && from === item.issuedOn && from - 3 >= account.world.calendar.start) {
    // Paid from the order, before the invoice was written.
    const early = arrival(item.issuedOn - random.whole(1, 3), "card");
    account.pay(early, item.amount, item.currency, [item], method);
  } else if (draw < 0.05) {
    const part = Math.round(item.amount * random.around(0.5, 0.1));
    pay(day, part);
    if (random.chance(0.7)) pay(arrival(day + random.whole(9, 25), method), item.amount - part);
    else {
      account.plan(day, () => {
        item.mode = "chased";
      });
    }
  } else if (draw < 0.058) {
    pay(day, item.amount - random.whole(50, 390));
  } else if (draw < 0.062) {
    pay(day, Math.ceil(item.amount / 10_000) * 10_000);
  } else if (draw < 0.0645) {
    payTwice(account, item, day, method);
  } else if (method === "direct debit" && draw < 0.12) {
    account.plan(day, () => bounce(account, item, day));
  } else {
    pay(day, item.amount);
  }
}

/** A payment arrives: for this invoice, for several at once, or without saying for which. */
function receive(account: Account, item: Item, day: Day, planned: number, method: string): void {
  const { random } = account;
  if (item.open <= 0 || item.isDisputed) return;
  const amount = planned > item.amount ? planned : Math.min(planned, item.open);
  const others = account.items.filter(
    (one) =>
      one !== item &&
      one.currency === item.currency &&
      one.mode === "self" &&
      !one.isDisputed &&
      one.dueOn <= day + 4,
  );
  if (amount === item.open && others.length > 0 && random.chance(0.3)) {
    const together = [item, ...others.slice(0, 2)];
    const total = together.reduce((sum, one) => sum + one.open, 0);
    account.pay(day, total, item.currency, together, method);
    return;
  }
  if (method === "card" && random.chance(0.7)) recordPortal(account, day);
  const hasLost = account.items.some((one) => one.mode === "lost");
  const isNamed =
    hasLost || random.chance(account.customer.segment.name === "Private" ? 0.82 : 0.91);
  account.pay(day, amount, item.currency, isNamed ? [item] : [], method);
}

/** Who pays by card does it in the customers' portal, often in the evening. */
function recordPortal(account: Account, day: Day): void {
  const { random, customer, world } = account;
  world.books.activities.add({
    day,
    minute: random.whole(random.chance(0.6) ? 17 * 60 : 8 * 60, 22 * 60),
    customerId: customer.id,
    channel: "Portal",
    direction: "Inbound",
    collectorId: "",
    stage: "Self-service",
    outcome: "Paid",
    minutes: null,
    cost: 0,
  });
}

/** The same invoice is paid twice; most are sent back what was too much. */
function payTwice(account: Account, item: Item, day: Day, method: string): void {
  const { random } = account;
  account.plan(day, () => {
    if (item.open !== item.amount || item.isDisputed) return;
    account.pay(day, item.amount, item.currency, [item], method);
    const again = arrival(day + random.whole(2, 6), method);
    account.plan(again, () => account.pay(again, item.amount, item.currency, [item], method));
    if (!random.chance(0.7)) return;
    account.plan(arrival(again + random.whole(6, 18), "transfer"), (at) => {
      if (account.credit[item.currency] < item.amount) return;
      account.credit[item.currency] -= item.amount;
      account.reverse(at, item, item.amount, "transfer");
    });
  });
}

/** A direct debit is returned by the bank, and the invoice is open again. */
function bounce(account: Account, item: Item, day: Day): void {
  if (item.open !== item.amount || item.isDisputed) return;
  account.pay(day, item.amount, item.currency, [item], "direct debit");
  account.plan(arrival(day + account.random.whole(2, 4), "transfer"), (at) => {
    item.open = item.amount;
    item.mode = "chased";
    account.issue(item);
    account.reverse(at, item, item.amount, "direct debit");
    account.lookAgain(Math.max(at + 2, item.dueOn + 4));
  });
}
