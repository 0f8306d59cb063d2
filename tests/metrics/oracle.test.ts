import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { breakdown, headline, trend } from "../../app/metrics/measure.server.ts";
import type { ReportRow } from "../../app/reports/report.ts";
import { runReport } from "../../app/reports/run.server.ts";
import type { Grain, Scope } from "../../app/scope/scope.ts";
import type { Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { type Department, type GivenRows, openDepartment } from "../warehouse/department.ts";
import { monthEnd, Oracle, plusDays } from "./oracle.ts";
import { dice, randomBooks, rowsOf } from "./random-department.ts";

// Eighteen departments in one warehouse, each a client of its own: no figure of one may see another.
const seeds = Array.from({ length: 18 }, (_, index) => index + 1);
const currencies = ["EUR", "SEK", "PLN"];
const books = new Map(seeds.map((seed) => [seed, randomBooks(seed)]));
const client = (seed: number) => `client-${seed}`;

let department: Department;
let warehouse: Warehouse;

beforeAll(async () => {
  const all: Record<string, unknown[]> = {};
  for (const [seed, one] of books) {
    const rows = rowsOf(one, client(seed), currencies[seed % 3] as string);
    for (const [table, list] of Object.entries(rows)) {
      all[table] = [...(all[table] ?? []), ...list];
    }
  }
  department = await openDepartment(all as GivenRows);
  warehouse = department.warehouse;
});

afterAll(() => department.close());

function scopeOf(seed: number, day: string, more: Partial<Scope> = {}): Scope {
  return { asOf: day, ...more, where: { client_id: [client(seed)], ...more.where } };
}

/** Days to ask about: random ones, a month-end, the leap day. */
function daysOf(seed: number): string[] {
  const roll = dice(seed + 1000);
  const random = Array.from({ length: 2 }, () => plusDays("2023-12-01", roll(400)));
  return [...random, monthEnd(random[0] as string), "2024-02-29"];
}

async function value(id: string, scope: Scope): Promise<number | null> {
  return (await headline(warehouse, id, scope)).value;
}

const cents = (amount: number | null | undefined) =>
  amount === null || amount === undefined ? amount : Math.round(amount * 100);

/** Equal up to the noise of a division: both null, or closer than a billionth. */
function expectClose(actual: number | null, expected: number | null, what: string) {
  if (actual === null || expected === null) {
    expect(actual, what).toBe(expected);
    return;
  }
  expect(Math.abs(actual - expected), `${what}: ${actual} instead of ${expected}`).toBeLessThan(
    1e-6 * Math.max(1, Math.abs(expected)),
  );
}

describe.each(seeds)("department %i", (seed) => {
  const oracle = new Oracle(books.get(seed) as ReturnType<typeof randomBooks>);
  // Before its first invoice there is nothing to be measured.
  const days = daysOf(seed).filter((day) => day >= oracle.firstDay());

  const history = { from: oracle.firstDay(), to: oracle.dataThrough() };

  /** Compares a metric with the oracle at every period of a grain over the whole history. */
  async function compare(
    id: string,
    grain: Grain,
    expected: (from: string, to: string) => number | null,
    more: Partial<Scope> = {},
  ) {
    const scope = scopeOf(seed, history.to, { ...history, ...more });
    const points = await trend(warehouse, id, scope, grain);
    expect(points.at(-1)?.to).toBe(history.to);
    for (const { value: found, from, to } of points) {
      expectClose(found, expected(from, to), `${id} ${from} to ${to} ${JSON.stringify(more)}`);
    }
  }

  test("owes on every day what its documents and what came in leave", async () => {
    await compare("open_receivables", "day", (_, day) => oracle.open(day) / 100);
    await compare("overdue_receivables", "day", (_, day) => oracle.overdue(day) / 100);
    await compare("not_due_receivables", "day", (_, day) => oracle.notDue(day) / 100);
    await compare("unapplied_cash", "day", (_, day) => oracle.unapplied(day) / 100);
  });

  test("has in each bucket, in all and by customer, what is that late", async () => {
    for (const day of days) {
      const report = await runReport(warehouse, "aging", scopeOf(seed, day));
      const expected = [...oracle.aging(day)].map(([bucket, { amount, count }]) => ({
        bucket,
        open_amount: amount || 0,
        invoice_count: count,
      }));
      expect(report.rows.map(inCents), day).toEqual(expected);

      const byCustomer = await runReport(warehouse, "aging_by_customer", scopeOf(seed, day));
      for (const row of byCustomer.rows) {
        const own = oracle.aging(day, row.customer_id as string);
        for (const [bucket, { amount }] of own) {
          expect(cents(row[bucket] as number) || 0, `${row.customer_id} ${bucket} ${day}`).toBe(
            amount || 0,
          );
        }
      }
      expect(byCustomer.rows.reduce((sum, row) => sum + (cents(row.total as number) ?? 0), 0)).toBe(
        oracle.open(day),
      );
    }
  });

  test("is as fast as its balances and sales say", async () => {
    for (const window of [1, 3, 12] as const) {
      await compare("dso", "month", (_, day) => oracle.dso(day, window), { window });
    }
    for (const grain of ["week", "month"] as const) {
      await compare("dso", grain, (_, day) => oracle.dso(day));
      await compare("best_possible_dso", grain, (_, day) => oracle.bestPossibleDso(day));
      await compare("countback_dso", grain, (_, day) => oracle.countback(day)?.value ?? null);
    }
    await compare("true_dso", "day", (_, day) => oracle.trueDso(day));
    for (let end = history.from; end < history.to; end = monthEnd(plusDays(end, 1))) {
      if (end !== monthEnd(end)) continue;
      const found = await value("receivables_turnover", scopeOf(seed, end));
      expectClose(found, oracle.turnover(end), `turnover ${end}`);
    }
    for (const day of days) {
      const countback = await headline(warehouse, "countback_dso", scopeOf(seed, day));
      expect(countback.at_least ?? false, day).toBe(oracle.countback(day)?.atLeast ?? false);
    }
  });

  test("is as effective as its receipts say", async () => {
    const firstPaid = oracle.books.payments.map((one) => one.paid).sort()[0] as string;
    for (const grain of ["month", "quarter"] as const) {
      await compare("cei", grain, (from, to) => oracle.cei(from, to));
      await compare("days_late", grain, (from, to) =>
        firstPaid > to ? null : oracle.daysLate(from, to),
      );
      await compare("days_to_pay", grain, (from, to) =>
        firstPaid > to ? null : oracle.daysToPay(from, to),
      );
      await compare("cure_rate", grain, (from, to) => {
        const { cured, overdue } = oracle.cures(from, to);
        return firstPaid > to || overdue === 0 ? null : cured / overdue;
      });
      await compare("collected", grain, (from, to) =>
        firstPaid > to ? null : oracle.collected(from, to) / 100,
      );
      await compare("sales", grain, (from, to) => oracle.sales(from, to) / 100);
    }
    for (const day of [...days, history.to]) {
      const scope = scopeOf(seed, day);
      const expected = day < firstPaid ? null : oracle.recoveryRate(day);
      expectClose(await value("recovery_rate", scope), expected, `recovery ${day}`);
    }
  });

  test("rolls from bucket to bucket as its documents do", async () => {
    const { to } = history;
    const last = to === monthEnd(to) ? to : plusDays(`${to.slice(0, 8)}01`, -1);
    const spans = [
      { from: history.from, to: last },
      { from: `${last.slice(0, 8)}01`, to: last },
    ];
    for (const span of spans) {
      const report = await runReport(warehouse, "roll_rates", scopeOf(seed, to, span));
      const expected = oracle.rolls(span.from, span.to);
      const totals = new Map<string, number>();
      for (const { from_bucket, to_state, amount } of report.rows) {
        const move = `${from_bucket} > ${to_state}`;
        expect(cents(amount as number), `${move} ${span.from}`).toBe(expected.get(move) ?? 0);
        totals.set(
          from_bucket as string,
          (totals.get(from_bucket as string) ?? 0) + Number(amount),
        );
      }
      for (const { from_bucket, to_state, amount, share } of report.rows) {
        const total = totals.get(from_bucket as string) ?? 0;
        const part = Math.abs(total) < 0.001 ? null : (amount as number) / total;
        expectClose(share as number | null, part, `${from_bucket} > ${to_state} ${span.from}`);
      }
    }
  });

  test("expects to lose what its own history says", async () => {
    const firstPaid = oracle.books.payments.map((one) => one.paid).sort()[0] as string;
    for (const day of [plusDays(history.from, 390), plusDays(history.from, 440), history.to]) {
      if (day < firstPaid) continue;
      const report = await runReport(warehouse, "loss_rates", scopeOf(seed, day));
      let total: number | null = 0;
      for (const [bucket, { reached, lost, open }] of oracle.losses(day)) {
        const row = report.rows.find((one) => one.bucket === bucket);
        const what = `${bucket} on ${day}`;
        expect(cents(row?.reached_amount as number), what).toBe(reached);
        expect(cents(row?.lost_amount as number), what).toBe(lost);
        expect(cents(row?.open_amount as number), what).toBe(open);
        const expected = open === 0 ? 0 : reached > 0 ? (open * (lost / reached)) / 100 : null;
        const found = row?.expected_loss as number | null;
        // Each document's part is kept to the hundredth of a cent.
        if (expected === null || found === null) expect(found, what).toBe(expected);
        else expect(Math.abs(found - expected), what).toBeLessThan(0.001);
        total = total === null || found === null ? null : total + found;
      }
      const figure = await value("expected_loss", scopeOf(seed, day));
      expectClose(figure, total, `expected loss on ${day}`);
    }
  });

  test("recovers of each cohort what was paid on it, month by month", async () => {
    for (const day of [days[0] as string, history.to]) {
      const report = await runReport(warehouse, "cohorts", scopeOf(seed, day));
      for (const row of report.rows) {
        const { base, recovered } = oracle.cohort(
          row.cohort as string,
          Number(row.age_months),
          day,
        );
        const what = `${row.cohort} + ${row.age_months} on ${day}`;
        expect(cents(row.base_amount as number), what).toBe(base);
        expect(cents(row.recovered_amount as number | null), what).toBe(recovered);
        expectClose(
          row.recovery_rate as number | null,
          recovered === null ? null : recovered / base,
          what,
        );
      }
    }
  });

  test("keeps the promises that were paid", async () => {
    for (const day of days) {
      const from = plusDays(day, -60);
      // Both the promises and the payments that keep them must reach back to the day.
      const isAsked =
        oracle.books.promises.some((one) => one.made <= day) &&
        oracle.books.payments.some((one) => one.paid <= day);
      const expected = oracle.promises(from, day, day);
      const scope = scopeOf(seed, day, { from, to: day });
      expectClose(
        await value("promise_kept_rate", scope),
        isAsked ? expected.rate : null,
        `kept ${day}`,
      );
      expectClose(
        await value("promise_kept_amount_rate", scope),
        isAsked ? expected.amountRate : null,
        `kept amount ${day}`,
      );
    }
  });

  test("shows the same at a month-end from the mart as from the days", async () => {
    const months = await runReport(
      warehouse,
      "aging_trend",
      scopeOf(seed, oracle.dataThrough(), { from: "2023-11-01", to: oracle.dataThrough() }),
    );
    const ends = [...new Set(months.rows.map((row) => row.month_end as string))];
    expect(ends.length).toBeGreaterThan(5);
    for (const end of ends) {
      const rows = months.rows.filter((row) => row.month_end === end);
      const expected = [...oracle.aging(end)].map(([bucket, { amount, count }]) => ({
        month_end: end,
        bucket,
        open_amount: amount || 0,
        invoice_count: count,
      }));
      expect(rows.map(inCents), end).toEqual(expected);
    }
  });

  test("adds up over every dimension that its balance is split by", async () => {
    const day = days[0] as string;
    for (const dimension of ["customer_id", "segment", "service", "terms", "size"] as const) {
      for (const id of ["open_receivables", "overdue_receivables", "unapplied_cash", "sales"]) {
        const scope = scopeOf(seed, day);
        const rows = await breakdown(warehouse, id, scope, dimension);
        const sum = rows.reduce((all, row) => all + (cents(row.value) ?? 0), 0);
        expect(sum, `${id} by ${dimension}`).toBe(cents(await value(id, scope)));
      }
    }
  });

  test("ends its trends where the headline stands", async () => {
    for (const id of [
      "open_receivables",
      "dso",
      "countback_dso",
      "cei",
      "collected",
      "days_late",
    ]) {
      const scope = scopeOf(seed, oracle.dataThrough());
      const points = await trend(warehouse, id, scope, "month");
      expect(points.at(-1)?.value, id).toBe(await value(id, scope));
    }
  });
});

function inCents(row: ReportRow): ReportRow {
  return { ...row, open_amount: cents(row.open_amount as number) || 0 };
}
