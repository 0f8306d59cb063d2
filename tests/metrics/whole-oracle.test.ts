import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { breakdown, headline, trend } from "../../app/metrics/measure.server.ts";
import type { Filters, Grain, Scope } from "../../app/scope/scope.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { type Whole, wholeDepartment } from "./whole-department.ts";
import { type Part, WholeOracle } from "./whole-oracle.ts";

const seeds = [1, 2];

/** Equal up to the ten-thousandths that amounts are rounded to: both null, or that close. */
function expectClose(actual: number | null, expected: number | null, what: string) {
  if (actual === null || expected === null) {
    expect(actual, what).toBe(expected);
    return;
  }
  const most = 0.005 + 1e-6 * Math.abs(expected);
  expect(Math.abs(actual - expected), `${what}: ${actual} instead of ${expected}`).toBeLessThan(
    most,
  );
}

describe.each(seeds)("department %i in two currencies", (seed) => {
  const whole: Whole = wholeDepartment(seed);
  const parts: readonly (readonly [Filters, Part])[] = [
    [{}, {}],
    [{ client_id: ["south"] }, { client: "south" }],
    [{ segment: ["homes"] }, { of: ["segment", "homes"] }],
    [{ country: [""] }, { of: ["country", ""] }],
    [
      { currency: ["PLN"], client_id: ["south"] },
      { currency: "PLN", client: "south" },
    ],
  ];
  const all = new WholeOracle(whole);
  const history = { from: all.firstDay(), to: all.dataThrough() };
  const months = trendOf("month");
  let department: Department;

  beforeAll(async () => {
    department = await openDepartment(whole.rows);
  });
  afterAll(() => department.close());

  function trendOf(grain: Grain) {
    return async (id: string, more: Partial<Scope>) => {
      const scope = { asOf: history.to, ...history, currency: "EUR", where: {}, ...more };
      return trend(department.warehouse, id, scope, grain);
    };
  }

  type Expected = (oracle: WholeOracle, from: string, to: string) => number | null;

  /** Every month of every part of the department. */
  async function compare(
    figures: Readonly<Record<string, Expected>>,
    more: Partial<Scope> = {},
    own = parts,
  ) {
    for (const [where, part] of own) {
      const oracle = new WholeOracle(whole, part);
      for (const [id, expected] of Object.entries(figures)) {
        const points = await months(id, { ...more, where });
        expect(points.length).toBeGreaterThan(6);
        for (const { value, from, to } of points) {
          if (to < oracle.firstDay()) continue;
          const what = `${id} ${from} to ${to} ${JSON.stringify({ where, ...more })}`;
          expectClose(value, expected(oracle, from, to), what);
        }
      }
    }
  }

  const paid =
    (of: Expected): Expected =>
    (oracle, from, to) =>
      to < oracle.firstPaid() ? null : of(oracle, from, to);

  test("owes and sells what its books say, each currency at its rate", async () => {
    await compare({
      open_receivables: (oracle, _, day) => oracle.open(day),
      overdue_receivables: (oracle, _, day) => oracle.overdue(day),
      not_due_receivables: (oracle, _, day) => oracle.notDue(day),
      unapplied_cash: (oracle, _, day) => oracle.unapplied(day),
      overdue_share: (oracle, _, day) => oracle.overdueShare(day),
      sales: (oracle, from, to) => oracle.sales(from, to),
      write_offs: (oracle, from, to) => oracle.writtenOff(from, to),
      write_off_ratio: (oracle, from, to) => oracle.writeOffRatio(from, to),
      collected: paid((oracle, from, to) => oracle.collected(from, to)),
    });
  });

  test("is as fast and as effective, in every variant", async () => {
    for (const window of [1, 3, 12] as const) {
      await compare(
        {
          dso: (oracle, _, day) => oracle.dso(day, window),
          best_possible_dso: (oracle, _, day) => oracle.bestPossibleDso(day, window),
          average_days_delinquent: (oracle, _, day) => oracle.delinquentDays(day, window),
        },
        { window },
      );
    }
    for (const cei of ["period", "monthly_average"] as const) {
      await compare(
        { cei: (oracle, from, to) => oracle.cei(from, to, cei === "monthly_average") },
        { cei },
      );
    }
    await compare({
      days_to_pay: paid((oracle, from, to) => oracle.paidDays(from, to, "issued")),
      days_late: paid((oracle, from, to) => oracle.paidDays(from, to, "due")),
    });
  });

  test("collects by whom the account is assigned to on the day", async () => {
    const scope: Scope = { asOf: history.to, ...history, currency: "EUR", where: {} };
    const rows = await breakdown(department.warehouse, "collected", scope, "collector_id");
    expect(rows.length).toBeGreaterThan(2);
    for (const { key, value } of rows) {
      expectClose(
        value,
        all.collected(history.from, history.to, (id) => id === key),
        key,
      );
    }
    const teams = await breakdown(department.warehouse, "collected", scope, "team");
    for (const { key, value } of teams) {
      const isOf = (id: string) => (whole.people.find((one) => one.id === id)?.team ?? "") === key;
      expectClose(value, all.collected(history.from, history.to, isOf), `team ${key}`);
    }
    for (const collector of ["C1", "C2", "C3"]) {
      const where = { collector_id: [collector] };
      for (const { value, from, to } of await months("attainment", { where })) {
        if (to < all.firstPaid() || to < "2024-01-01") continue;
        expectClose(value, all.attainment(from, to, collector), `attainment ${collector} ${from}`);
      }
      for (const { value, from, to } of await months("commission", { where })) {
        if (to < all.firstPaid()) continue;
        expectClose(value, all.commission(from, to, collector), `commission ${collector} ${from}`);
      }
      for (const { value, from, to } of await months("labour_cost", { where })) {
        expectClose(value, all.labour(from, to, collector), `labour ${collector} ${from}`);
      }
    }
  });

  test("costs what its people, activities and agencies cost", async () => {
    const firstCost = whole.activities.map((one) => one.day).sort()[0] as string;
    for (const { value, from, to } of await months("cost_to_collect", {})) {
      if (to < all.firstPaid() || to < firstCost) continue;
      expectClose(value, all.costToCollect(from, to), `cost ${from}`);
    }
  });

  test("reaches whom it calls, by collector, channel and segment", async () => {
    const firstDay = whole.activities.map((one) => one.day).sort()[0] as string;
    const span = { from: "2024-02-10", to: "2024-06-20" };
    expect(firstDay < span.from).toBe(true);
    const scope: Scope = { asOf: span.to, ...span, where: {} };
    const dimensions = { collector_id: "collector", channel: "channel" } as const;
    for (const [dimension, column] of Object.entries(dimensions)) {
      const by = async (id: string) =>
        breakdown(department.warehouse, id, scope, dimension as keyof typeof dimensions);
      for (const { key, value } of await by("attempts")) {
        const { attempts } = all.contacts(span.from, span.to, (one) => one[column] === key);
        expect(value, `attempts ${dimension} ${key}`).toBe(attempts);
      }
      for (const [id, of] of [
        ["contact_rate", "contacts"],
        ["right_party_rate", "right"],
      ] as const) {
        for (const { key, value } of await by(id)) {
          const found = all.contacts(span.from, span.to, (one) => one[column] === key);
          expectClose(value, found[of] / found.attempts, `${id} ${dimension} ${key}`);
        }
      }
    }
    for (const [where, part] of parts.slice(0, 4)) {
      const oracle = new WholeOracle(whole, part);
      const { right } = oracle.contacts(span.from, span.to);
      const found = await headline(department.warehouse, "promise_rate", { ...scope, where });
      // Promises must have begun by then for the clients that are asked about.
      if (found.value === null && oracle.promises("2023-01-01", span.to) === 0) continue;
      const rate = right > 0 ? oracle.promises(span.from, span.to) / right : null;
      expectClose(found.value, rate, `promise rate ${JSON.stringify(where)}`);
    }
  });
});
