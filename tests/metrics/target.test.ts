import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { breakdown, trend, trendsBy } from "../../app/metrics/measure.server.ts";
import type { Figure } from "../../app/metrics/metric.ts";
import type { Scope } from "../../app/scope/scope.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, on, over, payment } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const goal = (period: string, metric: string, value: number, more: GivenRow = {}): GivenRow => ({
  period,
  metric,
  value,
  ...more,
});

async function load(targets: readonly GivenRow[], more: Record<string, GivenRow[]> = {}) {
  await department.load({
    invoices: [invoice("1", { amount: 400 })],
    payments: [payment("2025-02-10", 100)],
    targets,
    ...more,
  });
}

const goalOf = async (id: string, scope: Scope) => {
  const { target, attainment } = await figure(department.warehouse, id, scope);
  return [target, attainment];
};

const february = over("2025-02-01", "2025-02-28");

describe("the target of a figure", () => {
  test("of a sum is that of its days", async () => {
    await load([goal("2025-02", "collected", 200), goal("2025-02", "sales", 1000)]);
    expect(await goalOf("collected", february)).toEqual([200, 0.5]);
    expect(await goalOf("sales", february)).toEqual([1000, 0]);
    // 10 of 20 working days of February: half.
    const half = over("2025-02-01", "2025-02-14");
    expect(await goalOf("collected", half)).toEqual([100, 1]);
    const { notes } = await figure(department.warehouse, "collected", half);
    expect(notes).toContainEqual({ id: "note.target_pro_rata", values: { to: "2025-02-14" } });
  });

  test("of any other is that of the finest period which its end lies in", async () => {
    await load([
      goal("2025", "dso", 60),
      goal("2025-Q1", "dso", 50),
      goal("2025-02", "overdue_share", 0.2),
      goal("2025-03", "dso", 40),
    ]);
    expect((await goalOf("dso", on("2025-02-28")))[0]).toBe(50);
    expect((await goalOf("dso", on("2025-03-15")))[0]).toBe(40);
    expect((await goalOf("dso", on("2025-04-15")))[0]).toBe(60);
    // All of the 300 is overdue: 1 / 0.2.
    expect(await goalOf("overdue_share", on("2025-02-28"))).toEqual([0.2, 5]);
  });

  test("is nobody's where none was set, and of no scope that has no goals", async () => {
    await load([goal("2025-02", "dso", 50)]);
    expect(await goalOf("collected", february)).toEqual([undefined, undefined]);
    const ofSegment = on("2025-02-28", { where: { segment: ["homes"] } });
    expect(await goalOf("dso", ofSegment)).toEqual([undefined, undefined]);
    await load([]);
    expect(await goalOf("dso", on("2025-02-28"))).toEqual([undefined, undefined]);
  });

  test("stands in every period of a trend, and of a split with whoever has one", async () => {
    await load(
      [
        goal("2025-01", "collected", 50),
        goal("2025-02", "collected", 200),
        goal("2025-02", "collected", 80, { collector_id: "A" }),
        goal("2025-Q1", "dso", 50),
        goal("2025-02", "dso", 40),
      ],
      {
        collectors: [
          { collector_id: "A", team: "north" },
          { collector_id: "B", team: "south" },
        ],
        assignments: [{ customer_id: "K", collector_id: "A", from_date: "2025-01-01" }],
      },
    );
    const { warehouse } = department;
    const targets = (rows: readonly Figure[]) =>
      rows.map(({ target, attainment }) => [target, attainment]);
    const months = over("2025-01-01", "2025-03-31");
    // The data ends on 10 February: 8 of the 20 working days before it, 6 on it, are 6 / 20 of 200.
    expect(targets(await trend(warehouse, "collected", months, "month"))).toEqual([
      [50, null],
      [60, 100 / 60],
    ]);
    expect(targets(await trend(warehouse, "dso", months, "month"))).toEqual([
      [50, 0.62],
      [40, expect.any(Number)],
    ]);
    const byPerson = await breakdown(warehouse, "collected", february, "collector_id");
    expect(byPerson.map(({ key, target, attainment }) => [key, target, attainment])).toEqual([
      ["A", 80, 1.25],
    ]);
    // The team has no goal of its own: its people's stand in.
    const byTeam = await breakdown(warehouse, "collected", february, "team");
    expect(byTeam.map(({ key, target }) => [key, target])).toEqual([["north", 80]]);
    // Over time too; in January nobody but the department had one.
    const people = await trendsBy(warehouse, "collected", months, "month", "collector_id");
    expect(people.map(({ key, points }) => [key, targets(points)])).toEqual([
      [
        "A",
        [
          [undefined, undefined],
          [24, 100 / 24],
        ],
      ],
    ]);
    const bySegment = await breakdown(warehouse, "collected", february, "segment");
    expect(bySegment[0]?.target).toBeUndefined();
  });

  test("is a person's where the scope is a person's", async () => {
    await load(
      [
        goal("2025-02", "promise_kept_rate", 0.5),
        goal("2025-02", "promise_kept_rate", 0.8, { collector_id: "A" }),
        goal("2025-02", "promise_kept_rate", 0.6, { collector_id: "B" }),
      ],
      { collectors: [{ collector_id: "A" }, { collector_id: "B" }] },
    );
    const of = (...collector_id: string[]) => over("2025-02-01", "2025-02-28", { collector_id });
    expect((await goalOf("promise_kept_rate", february))[0]).toBe(0.5);
    expect((await goalOf("promise_kept_rate", of("A")))[0]).toBe(0.8);
    // Two rates have no rate together.
    expect((await goalOf("promise_kept_rate", of("A", "B")))[0]).toBeUndefined();
  });

  test("in another currency is converted, or is none without a rate", async () => {
    const krona = goal("2025-02", "open_receivables", 2000, { currency: "SEK" });
    await load([krona]);
    expect(await goalOf("open_receivables", on("2025-02-28"))).toEqual([undefined, undefined]);
    await load([krona], {
      fx_rates: [{ date: "2025-02-28", from_currency: "SEK", to_currency: "EUR", rate: 0.1 }],
    });
    expect(await goalOf("open_receivables", on("2025-02-28"))).toEqual([200, 1.5]);
  });
});
