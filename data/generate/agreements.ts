import { type Account, arrival, type Item, inEuros, methodOf } from "./account.ts";
import type { Channel } from "./books.ts";
import { type Day, workingDay } from "./calendar.ts";
import type { Collector } from "./department.ts";

/** The overdue items of the currency that weighs most, with their sum. */
function claim(account: Account, day: Day): { items: Item[]; total: number } {
  const due = account.overdue(day);
  const main = due.reduce<Item | undefined>(
    (best, item) => (!best || inEuros(item.open, item) > inEuros(best.open, best) ? item : best),
    undefined,
  );
  const items = due.filter((item) => item.currency === main?.currency);
  return { items, total: items.reduce((sum, item) => sum + item.open, 0) };
}

/** Pays at most what is still open of these items, whole items first. */
function payClaim(account: Account, day: Day, items: readonly Item[], amount: number, how: How) {
  const open = items.filter((item) => item.open > 0 && !item.isDisputed);
  const first = open[0];
  if (!first) return;
  const hasLost = account.items.some((item) => item.mode === "lost");
  const total = open.reduce((sum, item) => sum + item.open, 0);
  // Without a name it would go to the oldest item, which is the one they do not mean to pay.
  const isNamed = hasLost || account.random.chance(0.85);
  const paid = Math.min(amount, total);
  account.pay(day, paid, first.currency, isNamed ? open : [], how.method, how.channel);
}

interface How {
  readonly method: string;
  readonly channel: Channel | "";
}

/**
 * An action may bring money within days, not always all: from those who pay only
 * when chased, and from those who would have paid, but later.
 */
export function mayRespond(
  account: Account,
  day: Day,
  chance: number,
  soonest: number,
  latest: number,
  channel: Channel,
): void {
  const { random } = account;
  const { items } = claim(account, day);
  const chased = items.filter((item) => item.mode !== "lost");
  if (chased.length === 0) {
    // Those who never pay sometimes send a little, to be left in peace.
    if (random.chance(chance * 0.12)) {
      const part = random.around(0.3, 0.1);
      const amount = Math.round((items[0]?.open ?? 0) * part);
      const on = arrival(day + random.whole(soonest, latest), "transfer");
      account.plan(on, () =>
        payClaim(account, on, items.slice(0, 1), amount, { method: methodOf(account), channel }),
      );
    }
    return;
  }
  if (!random.chance(chance)) return;
  const total = chased.reduce((sum, item) => sum + item.open, 0);
  const amount = random.chance(0.82) ? total : Math.round(total * random.around(0.55, 0.1));
  const method = methodOf(account);
  const on = arrival(day + random.whole(soonest, latest), method);
  account.plan(on, () => payClaim(account, on, chased, amount, { method, channel }));
}

/** A promise to pay, kept or broken; nobody chases until it is due and the grace is over. */
export function promise(
  account: Account,
  day: Day,
  collector: Collector,
  channel: Channel,
  keeps: number,
): void {
  const { random, customer, world } = account;
  const { items, total } = claim(account, day);
  const first = items[0];
  if (!first) return;
  const isPart = random.chance(0.22);
  const amount = isPart ? Math.round(total * random.around(0.5, 0.08)) : total;
  const dueOn = day + random.whole(3, 14);
  world.books.promises.add({
    day,
    customerId: customer.id,
    invoiceId: items.length === 1 ? first.id : "",
    dueOn,
    amount,
    currency: first.currency,
    collectorId: collector.id,
  });
  account.waitUntil = dueOn + 3;
  if (dueOn > day + 4 && random.chance(0.7)) {
    account.plan(workingDay(dueOn - 2), (at) => remindOfPromise(account, at, collector));
  }
  const method = methodOf(account);
  const send = (from: number, to: number, part: number) => {
    const on = arrival(random.whole(from, to), method);
    account.plan(on, () => payClaim(account, on, items, part, { method, channel }));
  };
  const isLost = items.some((item) => item.mode === "lost");
  if (random.chance(isLost ? 0.1 : Math.min(0.96, keeps))) {
    // Money promised for a Friday may arrive on Monday, within the days of grace.
    const isLate = random.chance(0.12);
    send(isLate ? dueOn : Math.max(day + 1, dueOn - 6), isLate ? dueOn + 1 : dueOn - 2, amount);
    return;
  }
  const draw = random.next() * (isLost ? 4 : 1);
  if (draw < 0.3) send(dueOn - 2, dueOn + 1, Math.round(amount * random.around(0.5, 0.1)));
  else if (draw < 0.5) send(dueOn + 6, dueOn + 14, amount);
}

/** A short message two days before the promised day, if there is still something to pay. */
function remindOfPromise(account: Account, day: Day, collector: Collector): void {
  const { random, customer, world } = account;
  if (account.overdue(day).length === 0 || account.collector !== collector) return;
  world.books.activities.add({
    day,
    minute: random.whole(9 * 60, 11 * 60),
    customerId: customer.id,
    channel: "SMS",
    direction: "Outbound",
    collectorId: collector.id,
    stage: "Promise reminder",
    outcome: random.chance(0.96) ? "Delivered" : "Bounced",
    minutes: null,
    cost: 6,
  });
}

/** An instalment plan over what is overdue; two missed in a row and the work goes on. */
export function paymentPlan(account: Account, day: Day, collector: Collector): void {
  const { random, customer, world } = account;
  const { items, total } = claim(account, day);
  const first = items[0];
  if (!first) return;
  const count = random.whole(3, 6);
  const plan = { id: "" };
  const isLost = items.some((item) => item.mode === "lost");
  const keeps = isLost ? 0.3 : random.chance(0.25) ? 0.6 : 0.96;
  let missed = 0;
  let left = total;
  let dueOn = day + random.whole(7, 14);
  account.waitUntil = dueOn + 30 * (count - 1) + 3;
  for (let place = 0; place < count; place += 1) {
    const amount = place === count - 1 ? left : Math.round(total / count);
    const due = dueOn;
    world.books.instalments.add({
      day,
      plan,
      customerId: customer.id,
      dueOn: due,
      amount,
      currency: first.currency,
      interest: Math.round(left * 0.008),
      fee: place === 0 ? 1_500 : 0,
      collectorId: collector.id,
    });
    left -= amount;
    dueOn += 30;
    account.plan(arrival(due - random.whole(0, 2), "transfer"), (on) => {
      if (missed >= 2) return;
      if (random.chance(keeps)) {
        missed = 0;
        payClaim(account, on, items, amount, { method: "instalment", channel: "" });
        return;
      }
      missed += 1;
      if (missed < 2) return;
      account.waitUntil = due + 3;
      account.lookAgain(due + 4);
    });
  }
}
