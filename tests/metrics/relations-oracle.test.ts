import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { trend } from "../../app/metrics/measure.server.ts";
import type { Grain } from "../../app/scope/scope.ts";
import { type Department, type GivenRows, openDepartment } from "../warehouse/department.ts";
import { RelationsOracle, randomRelations, relationRows } from "./relations-oracle.ts";

// Twelve departments in one warehouse, each a client of its own: no figure of one may see another.
const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
const oracles = new Map(seeds.map((seed) => [seed, new RelationsOracle(randomRelations(seed))]));
const client = (seed: number) => `client-${seed}`;

let department: Department;

beforeAll(async () => {
  const all: Record<string, unknown[]> = {};
  for (const [seed, { books }] of oracles) {
    for (const [table, list] of Object.entries(relationRows(books, client(seed)))) {
      all[table] = [...(all[table] ?? []), ...list];
    }
  }
  department = await openDepartment(all as GivenRows);
});

afterAll(() => department.close());

describe.each(seeds)("department %i", (seed) => {
  const oracle = oracles.get(seed) as RelationsOracle;
  const through = oracle.dataThrough();

  /** Compares a metric with the oracle at every period of a grain over the whole history. */
  async function compare(
    id: string,
    grain: Grain,
    needs: readonly Parameters<RelationsOracle["firstOf"]>[0][],
    expected: (from: string, to: string) => number | null,
    asOf: string = through,
  ) {
    const scope = { asOf, from: "2023-11-01", to: asOf, where: { client_id: [client(seed)] } };
    const covered = needs
      .map((table) => oracle.firstOf(table))
      .sort()
      .at(-1) as string;
    const points = await trend(department.warehouse, id, scope, grain);
    expect(points.length).toBeGreaterThan(1);
    let known = 0;
    for (const { value, from, to } of points) {
      const right = to < covered ? null : expected(from, to);
      const what = `${id} ${from} to ${to}`;
      if (value === null || right === null) expect(value, what).toBe(right);
      else expect(value, what).toBeCloseTo(right, 9);
      if (right !== null) known += 1;
    }
    expect(known, `${id} by ${grain}`).toBeGreaterThan(0);
  }

  test("adheres to its plans, or breaks them", async () => {
    const needs = ["instalments", "payments"] as const;
    for (const grain of ["week", "month", "year"] as const) {
      await compare("plan_adherence", grain, needs, (from, to) =>
        oracle.adherence(from, to, through),
      );
      await compare("plan_breakage", grain, needs, (from, to) =>
        oracle.breakage(from, to, through),
      );
    }
    const earlier = "2024-06-15";
    await compare(
      "plan_adherence",
      "month",
      needs,
      (from, to) => oracle.adherence(from, to, earlier),
      earlier,
    );
    await compare(
      "plan_breakage",
      "month",
      needs,
      (from, to) => oracle.breakage(from, to, earlier),
      earlier,
    );
  });

  test("is disputed with so often, so long and so much", async () => {
    await compare("disputes", "day", ["disputes"], (_, day) => oracle.open(day));
    for (const grain of ["week", "month", "quarter"] as const) {
      await compare("days_in_dispute", grain, ["disputes"], (from, to) =>
        oracle.daysInDispute(from, to),
      );
      await compare("dispute_rate", grain, ["disputes"], (from, to) =>
        oracle.disputeRate(from, to, through),
      );
    }
  });

  test("is complained about by so many of those who were reached", async () => {
    for (const grain of ["week", "month"] as const) {
      await compare("complaint_rate", grain, ["complaints", "calls"], (from, to) =>
        oracle.complaintRate(from, to),
      );
    }
  });
});
