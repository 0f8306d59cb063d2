import type { Account } from "./account.ts";
import { mayRespond, paymentPlan, promise } from "./agreements.ts";
import type { Channel } from "./books.ts";
import { type Day, weekday } from "./calendar.ts";
import { type Collector, strugglerId } from "./department.ts";

/** Calls from 8 to 19 o'clock: how many are made in each hour, and how many are answered. */
const callHours = [5, 11, 14, 11, 7, 6, 9, 10, 9, 7, 4, 2];
const answeredHours = [0.7, 0.95, 1.1, 1.05, 0.75, 0.75, 0.9, 1, 1.15, 1.3, 1.35, 1.2];
const answeredDays = [0.92, 1.06, 1.08, 1.05, 0.86];

interface Talk {
  readonly outcome: string;
  readonly minutes: number;
  readonly isReached: boolean;
}

/** The stage's part in what a conversation leads to. */
export interface Approach {
  readonly stage: string;
  /** Chance of a promise when the right person is reached. */
  readonly promises: number;
  /** Chance of a plan. */
  readonly plans: number;
  /** Chance that one who pays only when chased pays after a talk without a promise. */
  readonly pays: number;
}

/** @returns whether the customer, or somebody with the customer, was spoken to. */
export function call(
  account: Account,
  day: Day,
  collector: Collector,
  approach: Approach,
): boolean {
  const { random, customer, world } = account;
  const hour = random.weighted(callHours);
  const minute = (8 + hour) * 60 + random.whole(0, 59);
  const answered =
    0.66 *
    (answeredHours[hour] as number) *
    (answeredDays[weekday(day)] ?? 1) *
    Math.min(1.35, Math.max(0.5, customer.reach));
  const talk = random.chance(answered) ? conversation(account) : noAnswer(account);
  const outcome = talk.isReached ? agree(account, day, collector, "Phone", approach) : talk.outcome;
  world.books.activities.add({
    day,
    minute,
    customerId: customer.id,
    channel: "Phone",
    direction: talk.isReached && random.chance(0.07) ? "Inbound" : "Outbound",
    collectorId: collector.id,
    stage: approach.stage,
    outcome,
    minutes: talk.minutes,
    cost: 0,
  });
  return talk.isReached || talk.outcome === "Third party";
}

export function visit(account: Account, day: Day, collector: Collector, approach: Approach): void {
  const { random, customer, world } = account;
  const isMet = random.chance(0.48);
  const outcome = isMet ? agree(account, day, collector, "Visit", approach) : "Nobody home";
  world.books.activities.add({
    day,
    minute: random.whole(9 * 60, 18 * 60 + 30),
    customerId: customer.id,
    channel: "Visit",
    direction: "Outbound",
    collectorId: collector.id,
    stage: approach.stage,
    outcome: outcome === "Spoke to customer" ? "Met in person" : outcome,
    minutes: isMet ? random.whole(20, 55) : random.whole(8, 15),
    cost: random.whole(1_400, 2_900),
  });
}

function conversation(account: Account): Talk {
  const { random } = account;
  if (random.chance(0.13)) {
    return { outcome: "Third party", minutes: random.whole(1, 4), isReached: false };
  }
  return { outcome: "", minutes: random.whole(3, 11), isReached: true };
}

function noAnswer(account: Account): Talk {
  const { random } = account;
  const outcome = ["No answer", "Voicemail", "Busy", "Wrong number"][
    random.weighted([0.55, 0.3, 0.11, 0.04])
  ] as string;
  return { outcome, minutes: 1, isReached: false };
}

/** What comes of a talk with the right person, in the words of the record. */
function agree(
  account: Account,
  day: Day,
  collector: Collector,
  channel: Channel,
  approach: Approach,
): string {
  const { random, world, customer } = account;
  const { skill } = collector;
  if (random.chance(collector.id === strugglerId ? 0.03 : 0.008)) {
    world.books.complaints.add({
      day: day + random.whole(0, 3),
      customerId: customer.id,
      collectorId: collector.id,
      reason: random.pick(["Called too often", "Rude", "Wrong information", "Called at work"]),
      upheld: random.pick(["yes", "no", "no", ""]),
    });
  }
  const draw = random.next();
  const promises = approach.promises * (0.6 + 0.4 * skill);
  if (draw < promises) {
    promise(account, day, collector, channel, 0.66 * skill);
    return "Promise to pay";
  }
  if (draw < promises + approach.plans) {
    paymentPlan(account, day, collector);
    return "Payment plan agreed";
  }
  if (channel === "Visit" && draw < promises + approach.plans + 0.08) {
    mayRespond(account, day, 1, 0, 1, channel);
    return "Paid";
  }
  if (draw > 0.93) return "Refused";
  if (draw > 0.86) return "Call back later";
  mayRespond(account, day, Math.min(0.9, approach.pays * skill), 1, 7, channel);
  return "Spoke to customer";
}
