import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { netFlows } from "../../app/reports/net-flow.ts";
import type { ReportRow } from "../../app/reports/report.ts";
import { runReport } from "../../app/reports/run.server.ts";
import { monthEnd, plusDays } from "../metrics/oracle.ts";
import { type Department, type GivenRows, openDepartment } from "../warehouse/department.ts";
import { MoneyReportsOracle } from "./money-reports-oracle.ts";
import { workDepartment, workRows } from "./work-department.ts";
import { WorkReportsOracle } from "./work-reports-oracle.ts";

const seeds = [1, 2, 3, 6, 21];
const moneyOracles = new Map(
  seeds.map((seed) => [seed, new MoneyReportsOracle(workDepartment(seed))]),
);
const oracles = new Map(seeds.map((seed) => [seed, new WorkReportsOracle(workDepartment(seed))]));

let department: Department;

beforeAll(async () => {
  const all: Record<string, unknown[]> = {};
  for (const { department: one } of oracles.values()) {
    for (const [table, list] of Object.entries(workRows(one))) {
      // There is one list of collectors and of rates.
      const isOnce = table === "collectors" || table === "fx_rates";
      all[table] = isOnce && all[table] ? all[table] : [...(all[table] ?? []), ...list];
    }
  }
  department = await openDepartment(all as GivenRows);
});

afterAll(() => department.close());

/** Counts are equal; money and shares are up to what rounding of rates leaves. */
function expectRow(
  row: ReportRow | undefined,
  expected: Record<string, number | null>,
  what: string,
) {
  for (const [name, right] of Object.entries(expected)) {
    const found = row?.[name] as number | null | undefined;
    const told = `${what} ${name}: ${found} instead of ${right}`;
    if (right === null || found === null || found === undefined || name.endsWith("_count")) {
      expect(found, told).toBe(right);
    } else expect(Math.abs(found - right), told).toBeLessThan(0.005);
  }
}

describe.each(seeds)("department %i", (seed) => {
  const oracle = oracles.get(seed) as WorkReportsOracle;
  const through = oracle.dataThrough();
  const scope = (from: string, to: string, asOf = to) => ({
    from,
    to,
    asOf,
    currency: "EUR",
    where: { client_id: [oracle.department.client] },
  });
  /** Each month, each quarter and all of it. */
  const periods = (() => {
    const found: { from: string; to: string }[] = [];
    for (let from = "2023-12-01"; monthEnd(from) <= through; from = plusDays(monthEnd(from), 1)) {
      found.push({ from, to: monthEnd(from) });
    }
    const months = [...found];
    for (let index = 2; index < months.length; index += 3) {
      found.push({ from: months[index - 2]?.from as string, to: months[index]?.to as string });
    }
    found.push({ from: "2023-12-01", to: plusDays(through, -20) });
    return found;
  })();

  test("moves through the stages as its activities and hand-overs say", async () => {
    for (const { from, to } of periods) {
      const { rows } = await runReport(department.warehouse, "stage_funnel", scope(from, to));
      const expected = oracle.funnel(from, to);
      for (const [stage, row] of expected) {
        const found = rows.find((one) => one.stage === stage);
        // Before the client's first write-off nothing is known of any.
        const isUnknown = stage === "written_off" && to < oracle.firstWriteOff();
        const right = isUnknown ? { entered_count: null, entered_amount: null } : row;
        expectRow(found, right, `${stage} ${from} to ${to}`);
      }
      const others = rows.filter((row) => !expected.has(String(row.stage)));
      for (const { stage, median_days, ...row } of others) {
        expect(Object.values(row).every((one) => one === 0) && median_days === null).toBe(true);
      }
    }
  });

  test("is paid after each step of the ladder what came before the next", async () => {
    for (const { from, to } of periods) {
      if (to < oracle.firstPaid()) continue;
      for (const asOf of [to, plusDays(to, 10), through]) {
        if (asOf > through) continue;
        const { rows } = await runReport(
          department.warehouse,
          "reminder_ladder",
          scope(from, to, asOf),
        );
        const expected = oracle.ladder(from, to, asOf);
        const what = `${from} to ${to} on ${asOf}`;
        expect(rows.map((row) => `${row.step} ${row.ordinal}`).sort(), what).toEqual(
          [...expected.keys()].sort(),
        );
        for (const row of rows) {
          const name = `${row.step} ${row.ordinal}`;
          expectRow(row, expected.get(name) as Record<string, number | null>, `${name} ${what}`);
        }
      }
    }
  });

  test("finds, reaches and is paid by those whom it lost", async () => {
    for (const { from, to } of periods) {
      for (const asOf of [to, through]) {
        const { rows } = await runReport(department.warehouse, "tracing", scope(from, to, asOf));
        const { counts, amount } = oracle.tracing(from, to, asOf);
        const { traced, ...steps } = counts;
        const what = `${from} to ${to} on ${asOf}`;
        if (traced === 0) {
          expect(
            rows.reduce((sum, row) => sum + Number(row.account_count), 0),
            what,
          ).toBe(0);
          continue;
        }
        expect(Object.fromEntries(rows.map((row) => [row.step, row.account_count])), what).toEqual(
          steps,
        );
        const paid = rows.find((row) => row.step === "paid");
        expectRow(paid, { paid_amount: amount, account_share: counts.paid / traced }, what);
      }
    }
  });

  test("attempts and reaches by hour, weekday and channel, and what came after", async () => {
    for (const { from, to } of periods) {
      const what = `${from} to ${to}`;
      const hours = await runReport(department.warehouse, "contact_heatmap", scope(from, to));
      const found = hours.rows.map((row) => [
        `${row.weekday} ${row.hour}`,
        [row.attempts, row.contacts, row.right_party_contacts],
      ]);
      expect(Object.fromEntries(found), what).toEqual(Object.fromEntries(oracle.heatmap(from, to)));
      const channels = await runReport(department.warehouse, "channels", scope(from, to));
      const expected = oracle.channels(from, to);
      expect(channels.rows.map((row) => row.channel).sort(), what).toEqual(
        [...expected.keys()].sort(),
      );
      // Before the first of them nothing is known of promises or of money.
      const unknown = {
        ...(to < oracle.firstPromise() && { promises: null }),
        ...(to < oracle.firstPaid() && { collected_after: null }),
      };
      for (const row of channels.rows) {
        expectRow(row, { ...expected.get(String(row.channel)), ...unknown }, what);
      }
    }
  });

  const money = moneyOracles.get(seed) as MoneyReportsOracle;
  const ends = periods.map(({ to }) => to);
  const rowsOf = async (id: string, from: string, to: string, asOf = to) =>
    (await runReport(department.warehouse, id, scope(from, to, asOf))).rows;

  test("owes against its limits what the books say, customer by customer", async () => {
    for (const day of ends) {
      const rows = await rowsOf("exposure", day, day);
      const expected = money.exposure(day);
      expect(rows.map((row) => row.customer_id).sort(), day).toEqual(
        expected.map((one) => one.customer).sort(),
      );
      for (const { customer, isKnown, ...row } of expected) {
        if (!isKnown) continue;
        expectRow(
          rows.find((one) => one.customer_id === customer),
          row,
          `${customer} ${day}`,
        );
      }
    }
  });

  test("is late with what is past due, and was last called, paid and promised", async () => {
    for (const day of ends) {
      if (day < oracle.firstPaid()) continue;
      const rows = await rowsOf("customers_overdue", day, day);
      const expected = money.customersOverdue(day);
      expect(rows.map((row) => row.customer_id).sort(), day).toEqual(
        expected.map((one) => one.customer).sort(),
      );
      for (const { customer, overdue_amount, promised_amount, ...row } of expected) {
        const found = rows.find((one) => one.customer_id === customer);
        expect(found, `${customer} ${day}`).toMatchObject(row);
        expectRow(found, { overdue_amount, promised_amount }, `${customer} ${day}`);
      }
    }
  });

  test("is given terms and takes others", async () => {
    for (const { from, to } of periods) {
      if (to < oracle.firstPaid()) continue;
      const rows = await rowsOf("terms", from, to);
      const totals = new Map<string, ReportRow[]>();
      for (const row of rows) {
        totals.set(String(row.terms), [...(totals.get(String(row.terms)) ?? []), row]);
      }
      for (const [terms, expected] of money.terms(from, to)) {
        // By terms alone the segments add up; what is an average is compared where one segment has it.
        const own = totals.get(terms) ?? [];
        const what = `terms ${terms} ${from} to ${to}`;
        for (const [name, right] of Object.entries(expected)) {
          const isSum = name.endsWith("_count") || name.endsWith("_amount");
          if (isSum) {
            const found = own.reduce((sum, row) => sum + Number(row[name]), 0);
            expect(Math.abs(found - (right as number)), `${what} ${name}`).toBeLessThan(0.01);
          } else if (own.length === 1) expectRow(own[0], { [name]: right }, what);
        }
      }
    }
  });

  test("moves from opening to closing by what happened", async () => {
    for (const { from, to } of periods) {
      if (from <= oracle.firstDay()) continue;
      const rows = await rowsOf("receivables_bridge", from, to);
      for (const [step, amount] of Object.entries(money.bridge(from, to))) {
        const row = rows.find((one) => one.step === step);
        expectRow(row, { amount }, `${step} ${from} to ${to}`);
      }
      expect(rows.length).toBe(7);
    }
  });

  test("promises for its days, and keeps some", async () => {
    if (seed % 3 > 0) return;
    for (const { from, to } of periods) {
      for (const asOf of [to, plusDays(to, -12), through]) {
        const what = `${from} to ${to} on ${asOf}`;
        if (asOf < oracle.firstPaid()) continue;
        const rows = await rowsOf("promises_due", from, to, asOf);
        const expected = money.promisesDue(from, to, asOf);
        expect(rows.map((row) => row.due_on).sort(), what).toEqual([...expected.keys()].sort());
        for (const row of rows) {
          const right = expected.get(String(row.due_on)) as Record<string, number>;
          expectRow(row, right, `${row.due_on} ${what}`);
        }
        const pending = await rowsOf("promises_pending", from, to, asOf);
        expect(
          pending
            .map((row) => `${row.promise_id} ${row.due_on} ${row.amount} ${row.paid_on}`)
            .sort(),
          what,
        ).toEqual(money.promisesPending(asOf));
      }
    }
  });

  test("is disputed for its reasons", async () => {
    for (const { from, to } of periods) {
      const rows = await rowsOf("dispute_reasons", from, to);
      const expected = money.disputeReasons(from, to);
      const what = `${from} to ${to}`;
      expect(rows.map((row) => row.reason).sort(), what).toEqual([...expected.keys()].sort());
      for (const row of rows) {
        const right = expected.get(String(row.reason)) as Record<string, number | null>;
        expectRow(row, right, `${row.reason} ${what}`);
      }
    }
  });

  test("flows from bucket to bucket", async () => {
    const [first = "", last = ""] = [ends[1], plusDays(`${through.slice(0, 8)}01`, -1)];
    const buckets = ["not_due", "1-30", "31-60", "61-90", "91-120", "121+"];
    const rows = await rowsOf("aging_trend", first, last);
    const flows = netFlows(
      rows.map((row) => ({
        month_end: String(row.month_end),
        bucket: String(row.bucket),
        open_amount: row.open_amount as number,
      })),
      buckets,
    );
    for (const { from_bucket, to_bucket, net_flow } of flows) {
      const right = money.netFlow(first, last, from_bucket, to_bucket);
      expectRow({ net_flow }, { net_flow: right }, `${from_bucket} to ${to_bucket}`);
    }
  });
});
