import { type Account, inEuros } from "./account.ts";
import { mayRespond } from "./agreements.ts";
import type { Channel } from "./books.ts";
import { type Day, workingDay } from "./calendar.ts";
import { type Approach, call, visit } from "./contacts.ts";
import type { Collector, Kind } from "./department.ts";

const soft: Approach = { stage: "Soft collection", promises: 0.18, plans: 0.01, pays: 0.055 };
const hard: Approach = { stage: "Hard collection", promises: 0.19, plans: 0.04, pays: 0.06 };
const field: Approach = { stage: "Field collection", promises: 0.25, plans: 0.06, pays: 0.25 };
const agency: Approach = { stage: "Agency", promises: 0.2, plans: 0.03, pays: 0.12 };

/** The ladder, by days past due: from here on the next step is taken. */
const ladder = { formalDemand: 44, notice: 58, hard: 66, outside: 112, writeOff: 235 };

/**
 * One look at an account: what is done depends on how late its oldest item is and
 * on what was done before. Steps: 0 nothing yet, 1 reminded, 2 reminded twice and
 * called, 3 formally demanded, 4 with the hard team, 5 in the field or with the agency.
 */
export function work(account: Account, day: Day): void {
  const oldest = account.overdue(day)[0];
  if (!oldest) {
    account.release(day);
    account.step = 0;
    writeOffSmall(account, day);
    const next = account.items.find((item) => item.dueOn >= day && !item.isDisputed);
    if (next) account.lookAgain(next.dueOn + 4);
    else if (account.items.length > 0) account.lookAgain(day + 30);
    return;
  }
  const earliest = Math.max(account.waitUntil + 1, oldest.dueOn + 4);
  if (day < earliest) {
    account.lookAgain(earliest);
    return;
  }
  const late = day - oldest.dueOn;
  if (account.step >= 2 && late < 15) {
    // The old items are paid; the new one starts on the lowest rung.
    account.release(day);
    account.step = 0;
  }
  const pause = act(account, day, late);
  account.lookAgain(Math.max(day + pause, account.waitUntil + 1));
}

/** Takes one step and says how many days to wait before the next. */
function act(account: Account, day: Day, late: number): number {
  const { random } = account;
  if (account.step === 0) {
    message(account, day, "First reminder");
    account.step = 1;
    return random.whole(6, 8);
  }
  if (account.step === 1) {
    message(account, day, "Second reminder");
    account.step = 2;
    return random.whole(5, 7);
  }
  if (account.step === 2) {
    const collector = inHands(account, day, "soft");
    if (late < ladder.formalDemand) return callOrText(account, day, collector, soft, [1, 2]);
    letter(account, day, "Formal demand", 480, collector);
    // Even a letter works less where nobody followed up before.
    mayRespond(account, day, Math.min(0.68, 0.4 + 0.32 * collector.skill), 2, 6, "Letter");
    account.step = 3;
    account.actions = 0;
    return 8;
  }
  if (account.step === 3 && late < ladder.hard) {
    const collector = inHands(account, day, "soft");
    if (late < ladder.notice || account.actions > 0) {
      return callOrText(account, day, collector, soft, [1, 3]);
    }
    letter(account, day, "Notice before hand-over", 210, collector);
    account.actions = 1;
    mayRespond(account, day, 0.16, 2, 7, "Letter");
    return 5;
  }
  if (account.step <= 4 && late < ladder.outside) {
    account.step = 4;
    const collector = inHands(account, day, "hard");
    if (random.chance(0.14)) {
      letter(account, day, hard.stage, 140, collector);
      mayRespond(account, day, 0.08, 2, 9, "Letter");
      return random.whole(5, 7);
    }
    return callOrText(account, day, collector, hard, [1, 3]);
  }
  account.step = 5;
  return outside(account, day, late);
}

/** The last step: at the door, or with an agency; what brings nothing is given up. */
function outside(account: Account, day: Day, late: number): number {
  const { random } = account;
  if (late >= ladder.writeOff && random.chance(0.6)) {
    giveUp(account, day);
    return 14;
  }
  const owed = account.overdue(day).reduce((sum, item) => sum + inEuros(item.open, item), 0);
  const isNear = account.customer.country.region !== "Overseas";
  const isOut = account.collector?.kind === "field" || account.collector?.kind === "agency";
  const kind: Kind = isOut
    ? (account.collector?.kind as Kind)
    : isNear && owed >= 30_000
      ? "field"
      : "agency";
  const collector = inHands(account, day, kind);
  if (kind === "agency") {
    call(account, day, collector, agency);
    return random.whole(3, 6);
  }
  if (random.chance(0.5)) {
    visit(account, day, collector, field);
    return random.whole(6, 10);
  }
  call(account, day, collector, field);
  return random.whole(2, 4);
}

/** Hands the account over if it is not yet with this kind of collector. */
function inHands(account: Account, day: Day, kind: Kind): Collector {
  const { customer, world } = account;
  if (account.collector?.kind === kind) return account.collector;
  const number = kind === "soft" ? customer.portfolio : customer.index;
  const collector = world.department.keeper(kind, number, day);
  account.assign(
    day,
    collector,
    { soft: "Soft", hard: "Hard", field: "Field", agency: "Agency" }[kind],
  );
  return collector;
}

function callOrText(
  account: Account,
  day: Day,
  collector: Collector,
  approach: Approach,
  [shortest, longest]: readonly [number, number],
): number {
  const { random } = account;
  if (random.chance(0.07)) {
    send(account, day, "SMS", approach.stage, collector.id);
    mayRespond(account, day, 0.05, 1, 5, "SMS");
    return shortest;
  }
  let isReached = call(account, day, collector, approach);
  // Who does not answer is often tried again on the same day.
  for (let again = 0; again < 4 && !isReached && random.chance(0.78); again += 1) {
    isReached = call(account, day, collector, approach);
  }
  // The diligent come back sooner than those who let things lie.
  const pace = Math.min(3, Math.max(0.8, 1 / collector.skill));
  return Math.round(random.whole(shortest, longest) * pace) + (isReached ? 1 : 0);
}

/** A reminder that the system sends by itself. */
function message(account: Account, day: Day, stage: "First reminder" | "Second reminder"): void {
  const { random, customer } = account;
  const isPrivate = customer.segment.name === "Private";
  const isFirst = stage === "First reminder";
  if (!isFirst && random.chance(0.35)) letter(account, day, stage, 120, null);
  else send(account, day, isPrivate && random.chance(0.6) ? "SMS" : "E-mail", stage, "");
  mayRespond(account, day, isFirst ? 0.1 : 0.14, 1, 7, isPrivate ? "SMS" : "E-mail");
}

function send(account: Account, day: Day, channel: Channel, stage: string, by: string): void {
  const { random, customer, world } = account;
  world.books.activities.add({
    day,
    minute: by === "" ? 9 * 60 + random.whole(0, 40) : random.whole(9 * 60, 17 * 60),
    customerId: customer.id,
    channel,
    direction: "Outbound",
    collectorId: by,
    stage,
    outcome: random.chance(0.955) ? "Delivered" : "Bounced",
    minutes: null,
    cost: channel === "SMS" ? 6 : 0,
  });
}

function letter(
  account: Account,
  day: Day,
  stage: string,
  cost: number,
  by: Collector | null,
): void {
  account.world.books.activities.add({
    day,
    minute: -1,
    customerId: account.customer.id,
    channel: "Letter",
    direction: "Outbound",
    collectorId: by?.id ?? "",
    stage,
    outcome: account.random.chance(0.97) ? "Delivered" : "Returned",
    minutes: null,
    cost,
  });
}

function giveUp(account: Account, day: Day): void {
  const { random } = account;
  const reason = random.pick(["Uncollectible", "Uncollectible", "Insolvency", "Not traceable"]);
  for (const item of account.overdue(day)) {
    if (day - item.dueOn >= 180) account.writeOff(day, item, reason);
  }
  // Who left such a debt behind is not supplied any more.
  account.billedUntil = Math.min(account.billedUntil, day);
  if (account.overdue(day).length > 0) return;
  account.release(day);
  account.step = 0;
}

/** Cents that were left unpaid are not chased, but cleared away after some months. */
function writeOffSmall(account: Account, day: Day): void {
  for (const item of [...account.items]) {
    if (item.isDisputed || day - item.dueOn < 75) continue;
    account.writeOff(workingDay(day), item, "Small balance");
  }
}
