import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { breakdown, headline, trend } from "../../app/metrics/measure.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import type { Scope } from "../../app/scope/scope.ts";
import {
  type Department,
  type GivenRow,
  type GivenRows,
  openDepartment,
} from "../warehouse/department.ts";
import { monthEnd, Oracle, plusDays } from "./oracle.ts";
import { monthsAfter, type OracleAssignment, PlacementOracle } from "./placement-oracle.ts";
import { dice, randomBooks, rowsOf } from "./random-department.ts";

const seeds = Array.from({ length: 10 }, (_, index) => index + 1);
const books = new Map(seeds.map((seed) => [seed, randomBooks(seed)]));
const portfolios = new Map(seeds.map((seed) => [seed, randomPortfolio(seed)]));
const fee = 0.2;
const isAgency = (collector: string) => collector.startsWith("agency");
const client = (seed: number) => `client-${seed}`;

/** Portfolios with gaps, overlaps, two of one day, open ends, stated and blank amounts. */
function randomPortfolio(seed: number): OracleAssignment[] {
  const roll = dice(seed + 500);
  const customers = new Set((books.get(seed)?.documents ?? []).map((one) => one.customer));
  return [...customers].flatMap((customer) =>
    Array.from({ length: roll(5) }, (_, index): OracleAssignment => {
      const kind = roll(3);
      const from = plusDays("2023-12-15", roll(4) === 0 ? 90 : roll(300));
      return {
        customer,
        // Two assignments of one day to one collector are one.
        collector: `${["soft", "hard", "agency"][kind]}-${index}`,
        isPlacing: kind > 0,
        from,
        to: roll(3) === 0 ? null : plusDays(from, roll(90)),
        placed: roll(2) === 0 ? null : 1_000 + roll(50_000),
      };
    }),
  );
}

let department: Department;

beforeAll(async () => {
  const all: Record<string, GivenRow[]> = {};
  for (const seed of seeds) {
    const rows = rowsOf(books.get(seed) as ReturnType<typeof randomBooks>, client(seed), "EUR");
    for (const [table, list] of Object.entries(rows)) {
      all[table] = [...(all[table] ?? []), ...list];
    }
  }
  all.assignments = seeds.flatMap((seed) =>
    (portfolios.get(seed) ?? []).map((one) => ({
      customer_id: one.customer,
      collector_id: one.collector,
      from_date: one.from,
      to_date: one.to,
      placed_amount: one.placed === null ? null : (one.placed / 100).toFixed(2),
    })),
  );
  all.collectors = [0, 1, 2, 3, 4].flatMap((index) =>
    ["soft", "hard", "agency"].map((kind) => ({
      collector_id: `${kind}-${index}`,
      kind,
      fee_rate: kind === "agency" ? fee : null,
    })),
  );
  department = await openDepartment(all as GivenRows);
});

afterAll(() => department.close());

const cents = (amount: number | null) => (amount === null ? null : Math.round(amount * 100));

describe.each(seeds)("department %i", (seed) => {
  const own = books.get(seed) as ReturnType<typeof randomBooks>;
  const oracle = new PlacementOracle(own, portfolios.get(seed) ?? []);
  const plain = new Oracle(own);
  const history = { from: plain.firstDay(), to: plain.dataThrough() };
  const firstPaid = own.payments.map((one) => one.paid).sort()[0] as string;
  const scope = (more: Partial<Scope> = {}): Scope => ({
    asOf: history.to,
    ...history,
    ...more,
    where: { client_id: [client(seed)] },
  });

  test("collects on its placements what was paid while they were in force", async () => {
    for (const grain of ["month", "quarter"] as const) {
      const points = await trend(department.warehouse, "liquidation_rate", scope(), grain);
      for (const { from, to, numerator, denominator } of points) {
        const { placed, collected } = oracle.liquidation(from, to);
        // Nothing placed, or placements before the first payment: unknown.
        if (placed === 0 || to < firstPaid) continue;
        expect([cents(numerator), cents(denominator)], `${from} to ${to}`).toEqual([
          collected,
          placed,
        ]);
      }
    }
    const rows = await breakdown(department.warehouse, "liquidation_rate", scope(), "collector_id");
    expect(rows.length > 0).toBe((portfolios.get(seed) ?? []).length > 0);
    for (const { key, numerator, denominator } of rows) {
      const { placed, collected } = oracle.liquidation(history.from, history.to, key);
      expect([cents(numerator), cents(denominator)], key).toEqual([collected, placed]);
    }
  });

  test("collects on what was placed in a month, month by month", async () => {
    const { rows } = await runReport(department.warehouse, "liquidation", scope());
    const placed = oracle.placed(history.from, history.to);
    const inHouse = new Set(placed.map(({ one }) => one.collector).filter((id) => !isAgency(id)));
    const agencies = [...new Set(placed.map(({ one }) => one.collector).filter(isAgency))];
    let count = 0;
    for (const agency of [...agencies, ...(inHouse.size > 0 ? [""] : [])]) {
      const own = placed.filter(({ one }) =>
        agency === "" ? !isAgency(one.collector) : one.collector === agency,
      );
      for (const cohort of new Set(own.map(({ one }) => one.from.slice(0, 7)))) {
        const of = own.filter(({ one }) => one.from.startsWith(cohort));
        const sum = of.reduce((all, one) => all + one.amount, 0);
        let end = monthEnd(`${cohort}-01`);
        for (let age = 0; age <= 12; age += 1) {
          const isOver = end <= history.to;
          const collected = of.reduce((all, one) => all + one.collectedBy(end), 0);
          const row = rows.find(
            (found) =>
              found.cohort === cohort && found.agency === agency && found.age_months === age,
          );
          const what = `${cohort} ${agency} + ${age}`;
          expect(
            [
              row?.placement_count,
              cents(row?.placed_amount as number),
              cents(row?.collected_amount as number | null),
            ],
            what,
          ).toEqual([of.length, sum, isOver ? collected : null]);
          const kept = agency === "" ? 1 : 1 - fee;
          if (isOver && agency !== "" && sum > 0) {
            expect(row?.net_rate, what).toBeCloseTo((collected * kept) / sum, 9);
          }
          end = monthEnd(plusDays(end, 1));
          count += 1;
        }
      }
    }
    expect(rows.length).toBe(count);
  });

  test("sets each agency beside the house on placements as late, placed for as long", async () => {
    const buckets = [0, 30, 60, 90, 120, 99_999];
    const bucketOf = (days: number | null) =>
      days === null ? "none" : buckets.findIndex((most) => days <= most);
    const monthsOf = (day: string, to: string) => {
      let months = 0;
      while (months < 12 && monthsAfter(day, months + 1) <= to) months += 1;
      return months;
    };
    for (const to of [plusDays(history.from, 200), history.to]) {
      const span = scope({ from: plusDays(history.from, 60), to, asOf: to });
      const { rows } = await runReport(department.warehouse, "agencies", span);
      const all = oracle.placed("2000-01-01", to);
      const inPeriod = all.filter(({ one }) => one.from >= (span.from as string));
      const agencies = [...new Set(inPeriod.map(({ one }) => one.collector).filter(isAgency))];
      expect(rows.map((row) => row.agency).sort()).toEqual(agencies.sort());
      for (const row of rows) {
        const own = inPeriod.filter(({ one }) => one.collector === row.agency);
        const placed = own.reduce((sum, one) => sum + one.amount, 0);
        const collected = own.reduce((sum, one) => sum + one.collectedBy(to), 0);
        let [compared, comparedCollected, house] = [0, 0, 0];
        for (const { one, amount, daysPastDue, collectedBy } of own) {
          const months = monthsOf(one.from, to);
          if (months === 0) continue;
          const alike = all.filter(
            (other) =>
              !isAgency(other.one.collector) &&
              bucketOf(other.daysPastDue) === bucketOf(daysPastDue) &&
              monthsOf(other.one.from, to) >= months,
          );
          const base = alike.reduce((sum, other) => sum + other.amount, 0);
          if (base <= 0) continue;
          const came = alike.reduce(
            (sum, other) => sum + other.collectedBy(monthsAfter(other.one.from, months)),
            0,
          );
          compared += amount;
          comparedCollected += collectedBy(monthsAfter(one.from, months));
          house += amount * (came / base);
        }
        const what = `${row.agency} to ${to}`;
        expect(row.placed_accounts, what).toBe(new Set(own.map(({ one }) => one.customer)).size);
        expect(cents(row.placed_amount as number), what).toBe(placed);
        expect(cents(row.collected_amount as number), what).toBe(collected);
        expect(row.fee_amount, what).toBeCloseTo((collected * fee) / 100, 3);
        expect(cents(row.compared_amount as number), what).toBe(compared);
        if (compared > 0) {
          expect(row.compared_rate, what).toBeCloseTo(comparedCollected / compared, 9);
          expect(row.in_house_rate, what).toBeCloseTo(house / compared, 9);
        } else expect(row.compared_rate ?? null, what).toBeNull();
      }
    }
  });

  test("collects on overdue items what was paid on them late", async () => {
    const points = await trend(department.warehouse, "collected_overdue", scope(), "month");
    for (const { from, to, value } of points) {
      if (to < firstPaid) continue;
      expect(cents(value), `${from} to ${to}`).toBe(oracle.collectedOverdue(from, to) || 0);
    }
  });

  test("keeps the customers who were invoiced again", async () => {
    const points = await trend(department.warehouse, "retention_rate", scope(), "month");
    const whole = await headline(department.warehouse, "retention_rate", scope());
    for (const { from, to, numerator, denominator } of [...points, whole]) {
      const { kept, customers } = oracle.retention(from, to, history.to);
      if (to < firstPaid) continue;
      const expected = customers === 0 ? [null, null] : [kept, customers];
      expect([numerator, denominator], `${from} to ${to}`).toEqual(expected);
    }
  });
});
