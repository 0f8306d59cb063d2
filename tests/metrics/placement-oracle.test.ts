import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { breakdown, headline, trend } from "../../app/metrics/measure.server.ts";
import type { Scope } from "../../app/scope/scope.ts";
import {
  type Department,
  type GivenRow,
  type GivenRows,
  openDepartment,
} from "../warehouse/department.ts";
import { Oracle, plusDays } from "./oracle.ts";
import { type OracleAssignment, PlacementOracle } from "./placement-oracle.ts";
import { dice, randomBooks, rowsOf } from "./random-department.ts";

const seeds = Array.from({ length: 10 }, (_, index) => index + 1);
const books = new Map(seeds.map((seed) => [seed, randomBooks(seed)]));
const portfolios = new Map(seeds.map((seed) => [seed, randomPortfolio(seed)]));
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
    ["soft", "hard", "agency"].map((kind) => ({ collector_id: `${kind}-${index}`, kind })),
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
