import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { trend } from "../../app/metrics/measure.server.ts";
import {
  type Department,
  type GivenRow,
  type GivenRows,
  openDepartment,
} from "../warehouse/department.ts";
import { Oracle, plusDays } from "./oracle.ts";
import { dice, randomBooks, rowsOf } from "./random-department.ts";

/**
 * Work on accounts once more from the definitions alone, day by day and pair by pair, over the random
 * departments of the oracle.
 */
interface Activity {
  readonly customer: string;
  readonly day: string;
  /** Minutes since midnight. */
  readonly minute: number;
  readonly channel: "phone" | "sms";
  readonly isOutgoing: boolean;
  readonly isReached: boolean;
}

const most = { calls: 2, days: 5, quiet: 4, fromMinute: 8 * 60, toMinute: 19 * 60 };
const seeds = [1, 2, 3];

function randomActivities(seed: number, customers: readonly string[], first: string): Activity[] {
  const roll = dice(seed + 77);
  return customers.flatMap((customer) =>
    Array.from({ length: 60 }, () => ({
      customer,
      // Several on one day, and days without any.
      day: plusDays(first, roll(45) * (1 + roll(8))),
      minute: 7 * 60 + roll(13 * 60),
      channel: roll(4) === 0 ? ("sms" as const) : ("phone" as const),
      isOutgoing: roll(6) > 0,
      isReached: roll(3) === 0,
    })),
  );
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:00`;

class Work {
  constructor(
    readonly oracle: Oracle,
    readonly activities: readonly Activity[],
  ) {}

  /** Something past due at the end of the day, or of the day before. */
  isDue(customer: string, day: string): boolean {
    return [plusDays(day, -1), day].some((end) =>
      this.oracle.books.documents.some(
        (one) =>
          one.customer === customer &&
          one.due !== null &&
          one.due < end &&
          this.oracle.balance(one, end) > 0,
      ),
    );
  }

  attempts(from: string, to: string): Activity[] {
    return this.activities.filter((one) => one.isOutgoing && one.day >= from && one.day <= to);
  }

  penetration(from: string, to: string): number | null {
    const customers = [...new Set(this.oracle.books.documents.map((one) => one.customer))];
    const due = customers.filter((customer) => {
      for (let day = from; day <= to; day = plusDays(day, 1))
        if (this.isDue(customer, day)) return true;
      return false;
    });
    const attempted = due.filter((customer) =>
      this.attempts(from, to).some(
        (one) => one.customer === customer && this.isDue(customer, one.day),
      ),
    );
    return due.length > 0 ? attempted.length / due.length : null;
  }

  intensity(from: string, to: string): number | null {
    const attempts = this.attempts(from, to);
    const accounts = new Set(attempts.map((one) => one.customer));
    return accounts.size > 0 ? attempts.length / accounts.size : null;
  }

  /** Pairs of calls and rules that they break. */
  breaches(from: string, to: string): number {
    const moment = (one: Activity) => `${one.day} ${clock(one.minute)}`;
    const calls = this.activities.filter((one) => one.isOutgoing && one.channel === "phone");
    let count = 0;
    for (const call of calls) {
      if (call.day < from || call.day > to) continue;
      const own = this.activities.filter((one) => one.customer === call.customer);
      const before = own.filter(
        (one) => one.isOutgoing && one.channel === "phone" && this.rank(one) < this.rank(call),
      );
      const recent = before.filter((one) => one.day > plusDays(call.day, -most.days));
      if (recent.length + 1 > most.calls) count += 1;
      const spoken = own.some(
        (one) =>
          one.channel === "phone" &&
          one.isReached &&
          moment(one) < moment(call) &&
          one.day > plusDays(call.day, -most.quiet),
      );
      if (spoken) count += 1;
      if (call.minute < most.fromMinute || call.minute > most.toMinute) count += 1;
    }
    return count;
  }

  /** Calls of one minute stand in the order of the file. */
  private rank(one: Activity): string {
    return `${one.day} ${clock(one.minute)} ${String(this.activities.indexOf(one)).padStart(6, "0")}`;
  }
}

const client = (seed: number) => `client ${seed}`;
const works = new Map(
  seeds.map((seed) => {
    const books = randomBooks(seed);
    const oracle = new Oracle(books);
    const customers = [...new Set(books.documents.map((one) => one.customer))];
    return [seed, new Work(oracle, randomActivities(seed, customers, oracle.firstDay()))] as const;
  }),
);

let department: Department;

beforeAll(async () => {
  const all: Record<string, GivenRow[]> = { activities: [] };
  for (const [seed, work] of works) {
    for (const [table, rows] of Object.entries(rowsOf(work.oracle.books, client(seed), "EUR"))) {
      all[table] = [...(all[table] ?? []), ...rows];
    }
    all.activities?.push(
      ...work.activities.map((one) => ({
        customer_id: one.customer,
        at: `${one.day} ${clock(one.minute)}`,
        at_has_time: true,
        channel: one.channel,
        direction: one.isOutgoing ? "outgoing" : "incoming",
        outcome: one.isReached ? "Spoke to customer" : "No answer",
      })),
    );
  }
  const rule = { jurisdiction: "*", counts: "calls", per: "customer" };
  all.contact_rules = [
    { ...rule, rule_id: "count", max_count: most.calls, days: most.days },
    { ...rule, rule_id: "quiet", days_after_conversation: most.quiet },
    {
      ...rule,
      rule_id: "hours",
      hour_from: clock(most.fromMinute),
      hour_to: clock(most.toMinute),
    },
  ];
  department = await openDepartment(all as GivenRows);
});

afterAll(() => department.close());

describe.each(seeds)("department %i", (seed) => {
  const work = works.get(seed) as Work;
  const first = work.activities.map(({ day }) => day).sort()[0] as string;
  const last = work.activities
    .map(({ day }) => day)
    .sort()
    .at(-1) as string;

  test.each([
    ["penetration", (from: string, to: string) => work.penetration(from, to)],
    ["intensity", (from: string, to: string) => work.intensity(from, to)],
    ["rule_breaches", (from: string, to: string) => work.breaches(from, to)],
  ] as const)("%s by week and month", async (id, expected) => {
    for (const grain of ["week", "month"] as const) {
      const scope = { from: first, to: last, where: { client_id: [client(seed)] } };
      const points = await trend(department.warehouse, id, scope, grain);
      expect(points.length).toBeGreaterThan(9);
      for (const { value, from, to } of points) {
        const wanted = expected(from, to);
        const what = `${id} ${from} to ${to}: ${value} instead of ${wanted}`;
        if (wanted === null || value === null) expect(value, what).toBe(wanted);
        else expect(Math.abs(value - wanted), what).toBeLessThan(1e-9);
      }
    }
  });
});
