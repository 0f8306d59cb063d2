import type { Account, Item } from "./account.ts";
import type { Day } from "./calendar.ts";

const reasons = [
  "Wrong price",
  "Goods not delivered",
  "Damaged goods",
  "Service not working",
  "Invoiced twice",
  "Order number missing",
];

/**
 * One invoice in twenty is disputed soon after it is issued, and left alone
 * until that is settled: by a credit note, or by seeing that it was right.
 *
 * @param payLater plans the payment of what remains, from a day on.
 * @returns whether there is a dispute, which then plans the payment.
 */
export function openDispute(account: Account, item: Item, payLater: (from: Day) => void): boolean {
  const { random, customer, world } = account;
  if (!random.chance(0.052)) return false;
  const opened = item.issuedOn + random.whole(2, 14);
  const draw = random.next();
  const closedOn = opened + 3 + Math.round(62 * draw * draw);
  const outcome = ["Credit issued", "Invoice correct", "Withdrawn", "Corrected"][
    random.weighted([0.42, 0.33, 0.15, 0.1])
  ] as string;
  const isWhole = random.chance(0.55);
  const amount = isWhole ? item.amount : Math.round(item.amount * random.around(0.35, 0.08));
  account.plan(opened, () => {
    // A credit or somebody's lump sum may have paid it already.
    if (item.open <= 0) return;
    item.isDisputed = true;
    world.books.disputes.add({
      day: opened,
      customerId: customer.id,
      invoiceId: random.chance(0.94) ? item.id : "",
      closedOn,
      reason: random.pick(reasons),
      amount: random.chance(0.88) ? amount : null,
      currency: item.currency,
      outcome,
    });
    world.books.activities.add({
      day: opened,
      minute: random.whole(9 * 60, 16 * 60),
      customerId: customer.id,
      channel: random.chance(0.6) ? "E-mail" : "Phone",
      direction: "Inbound",
      collectorId: account.collector?.id ?? "",
      stage: "Dispute",
      outcome: "Dispute raised",
      minutes: random.whole(3, 12),
      cost: 0,
    });
  });
  account.plan(closedOn, () => {
    if (!item.isDisputed) return;
    item.isDisputed = false;
    if (outcome === "Credit issued" || outcome === "Corrected") {
      const share = outcome === "Corrected" ? Math.round(amount / 2) : amount;
      account.creditNote(closedOn, share, item.currency, item);
    }
    if (item.mode === "self") payLater(closedOn + 1);
    account.lookAgain(Math.max(closedOn + 9, item.dueOn + 4));
  });
  return true;
}
