import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { breakdown } from "../../app/metrics/measure.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import type { Scope } from "../../app/scope/scope.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";
import { figure, invoice, on, over, payment } from "./asking.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const ask = (id: string, scope: Scope) => figure(department.warehouse, id, scope);

async function byCollector(id: string, scope: Scope): Promise<Record<string, number | null>> {
  const rows = await breakdown(department.warehouse, id, scope, "collector_id");
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}

const invoices = [invoice("1", { amount: 10_000 })];
const march = over("2025-03-01", "2025-03-31");

function call(at: string, collector_id: string | null, more: GivenRow = {}): GivenRow {
  return { customer_id: "K", at, channel: "phone", collector_id, ...more };
}

describe("collected", () => {
  test("goes to whom the account is assigned on the day, from the day of a hand-over", async () => {
    await department.load({
      invoices,
      assignments: [
        { customer_id: "K", collector_id: "ann", from_date: "2025-03-05", to_date: "2025-03-15" },
        { customer_id: "K", collector_id: "ben", from_date: "2025-03-15", to_date: "2025-03-25" },
      ],
      activities: [call("2025-03-02", "cal")],
      payments: [
        payment("2025-03-04", 1), // nobody's yet, whoever called
        payment("2025-03-05", 10),
        payment("2025-03-14", 20),
        payment("2025-03-15", 40), // handed over on this day
        payment("2025-03-25", 80),
        payment("2025-03-26", 160),
        payment("2025-03-20", -5),
      ],
    });
    expect(await byCollector("collected", march)).toEqual({ ann: 30, ben: 115, "": 161 });
    expect((await ask("collected", march)).value).toBe(306);
    expect((await ask("collected", { ...march, where: { collector_id: [""] } })).value).toBe(161);
  });

  test("without assignments goes to the last outgoing activity within 30 days before", async () => {
    await department.load({
      invoices,
      activities: [
        call("2025-02-01 09:00:00", "ann"),
        call("2025-02-01 11:00:00", "ben"),
        call("2025-02-20", "cal", { direction: "incoming" }),
        call("2025-02-21", "dan", { customer_id: "L" }),
        call("2025-03-20", "ann"),
      ],
      payments: [
        payment("2025-01-31", 1), // before any
        payment("2025-03-03", 10), // 30 days after ben's
        payment("2025-03-04", 20), // 31 days
        payment("2025-03-20", 40), // on the day of ann's
      ],
    });
    expect(await byCollector("collected", over("2025-01-01", "2025-03-31"))).toEqual({
      "": 21,
      ben: 10,
      ann: 40,
    });
  });

  test("goes by each client's own rule: one that assigns its accounts decides for no other", async () => {
    await department.load({
      invoices: [
        invoice("1", { client_id: "north" }),
        invoice("2", { client_id: "south", customer_id: "L" }),
      ],
      assignments: [{ customer_id: "K", collector_id: "ann", from_date: "2025-03-10" }],
      activities: [call("2025-03-02", "cal"), call("2025-03-02", "dan", { customer_id: "L" })],
      payments: [
        payment("2025-03-04", 1, { client_id: "north" }), // assigned to nobody yet, whoever called
        payment("2025-03-11", 2, { client_id: "north" }),
        payment("2025-03-11", 4, { client_id: "south", customer_id: "L" }),
      ],
    });
    expect(await byCollector("collected", march)).toEqual({ "": 1, ann: 2, dan: 4 });
  });
});

describe("targets and attainment", () => {
  const collectors = [
    { collector_id: "ann", name: "Ann", team: "north" },
    { collector_id: "ben", name: "Ben", team: "north" },
    { collector_id: "cal", name: "Cal", team: "south" },
  ];
  const target = (period: string, value: number, more: GivenRow = {}): GivenRow => ({
    period,
    metric: "collected",
    value,
    ...more,
  });
  const load = (
    targets: GivenRow[],
    payments = [payment("2025-03-10", 50), payment("2025-06-30", 1)],
  ) =>
    department.load({
      invoices,
      collectors,
      targets,
      payments,
      assignments: [{ customer_id: "K", collector_id: "ann", from_date: "2025-01-01" }],
    });
  const goal = async (scope: Scope) => (await ask("collected_target", scope)).value;

  test("a month and its quarter do not count twice: the finer one holds", async () => {
    await load([
      target("2025-03", 100, { collector_id: "ann" }),
      target("2025-Q1", 630, { collector_id: "ann" }),
    ]);
    const ann = { collector_id: ["ann"] };
    expect(await goal({ ...march, where: ann })).toBe(100);
    // The quarter has 64 working days, 21 of them in March: 630 × 43/64 + 100.
    expect(await goal(over("2025-01-01", "2025-03-31", ann))).toBeCloseTo(630 * (43 / 64) + 100, 3);
    expect(await ask("attainment", { ...march, where: ann })).toMatchObject({
      value: 0.5,
      notes: [],
    });
  });

  test("whole periods have their exact sum, whatever the days", async () => {
    await load([target("2025-03", 100), target("2025-04", 1000.01), target("2024", 7)]);
    expect(await goal(over("2025-03-01", "2025-04-30"))).toBe(1100.01);
    expect(await goal(over("2024-01-01", "2024-12-31"))).toBe(7);
  });

  test("a running month has its share by working days, and says so", async () => {
    await load([target("2025-03", 210)]);
    // 3 to 14 March: 10 of 21 working days; the weekend adds none.
    const scope = over("2025-03-01", "2025-03-14");
    expect(await goal(scope)).toBe(100);
    expect(await goal(over("2025-03-01", "2025-03-16"))).toBe(100);
    const found = await ask("attainment", scope);
    expect(found).toMatchObject({ value: 0.5, numerator: 50, denominator: 100 });
    expect(found.notes).toEqual([{ id: "note.target_pro_rata", values: { to: "2025-03-14" } }]);
    expect((await ask("attainment", over("2025-03-01", "2025-03-02"))).value).toBeNull(); // 0 days
  });

  test("a team without a goal has its collectors', the department its teams'", async () => {
    await load([
      target("2025-03", 100, { collector_id: "ann" }),
      target("2025-03", 200, { collector_id: "ben" }),
      target("2025-03", 500, { team: "south" }),
      target("2025-03", 50, { collector_id: "cal" }),
    ]);
    expect(await goal({ ...march, where: { team: ["north"] } })).toBe(300);
    expect(await goal({ ...march, where: { team: ["south"] } })).toBe(500);
    expect(await goal(march)).toBe(800);
    expect(await goal({ ...march, where: { collector_id: ["cal"] } })).toBe(50);
    await load([target("2025-03", 900), target("2025-03", 100, { collector_id: "ann" })]);
    expect(await goal(march)).toBe(900);
  });

  test("nobody set is not reached nor missed", async () => {
    await load([target("2025-04", 100, { collector_id: "ann" })]);
    expect((await ask("attainment", march)).value).toBeNull();
    // The figure says what the row of the collector says: no goal, and none of 0.
    expect(await goal(march)).toBeNull();
    expect(await goal({ ...march, where: { collector_id: ["ann"] } })).toBeNull();
    expect(await goal(over("2025-04-01", "2025-04-30", { collector_id: ["ben"] }))).toBeNull();
    expect(await goal(over("2025-04-01", "2025-04-30", { collector_id: ["ann"] }))).toBe(100);
    expect(await byCollector("attainment", march)).toEqual({ ann: null });
  });

  test("the report has beside each name what the figures say, and nobody as a row", async () => {
    await department.load({
      invoices,
      collectors,
      targets: [target("2025-03", 200, { collector_id: "ann" })],
      payments: [
        payment("2025-03-10", 50),
        payment("2025-03-20", 7, { customer_id: "L" }),
        payment("2025-06-30", 1),
      ],
      assignments: [{ customer_id: "K", collector_id: "ann", from_date: "2025-01-01" }],
      activities: [
        call("2025-03-03", "ben", { outcome: "Spoke, promised to pay" }),
        call("2025-03-04", "ben", { outcome: "No answer" }),
        call("2025-03-05", "ben", { outcome: "Third party" }),
        call("2025-03-06", "ben", { outcome: "Spoke", direction: "incoming" }),
      ],
      promises: [
        {
          customer_id: "K",
          collector_id: "ben",
          made_on: "2025-03-03",
          due_on: "2025-03-10",
          amount: 50,
        },
      ],
    });
    const report = await runReport(department.warehouse, "collectors", march);
    const nothing = { contact_rate: null, right_party_rate: null, promise_kept_rate: null };
    expect(report.rows).toEqual([
      {
        collector_id: "ann",
        name: "Ann",
        team: "north",
        collected: 50,
        target: 200,
        attainment: 0.25,
        attempts: null,
        promises: null,
        ...nothing,
      },
      {
        collector_id: "",
        name: "",
        team: "",
        collected: 7,
        target: null,
        attainment: null,
        attempts: null,
        promises: null,
        ...nothing,
      },
      {
        collector_id: "ben",
        name: "Ben",
        team: "north",
        collected: null,
        target: null,
        attainment: null,
        attempts: 3,
        contact_rate: 2 / 3,
        right_party_rate: 1 / 3,
        promises: 1,
        promise_kept_rate: 1,
      },
    ]);
  });
});

describe("contacts", () => {
  test("incoming ones are no attempts; an outcome of unknown words is no contact", async () => {
    await department.load({
      invoices,
      activities: [
        call("2025-03-03 08:00:00", "ann", { outcome: "Reached" }),
        call("2025-03-03 08:00:00", "ann", { outcome: "qwerty" }),
        call("2025-03-31 23:59:59", "ann", { channel: "letter", outcome: null }),
        call("2025-03-04", "ann", { outcome: "Talked", direction: "incoming" }),
        call("2025-04-01 00:00:00", "ann", { outcome: "Reached" }),
      ],
    });
    expect((await ask("attempts", march)).value).toBe(3);
    expect(await ask("contact_rate", march)).toMatchObject({ numerator: 1, denominator: 3 });
    expect(await ask("right_party_rate", march)).toMatchObject({ value: 1 / 3 });
    const letters = { ...march, where: { channel: ["letter"] } };
    expect((await ask("attempts", letters)).value).toBe(1);
    expect((await ask("attempts", on("2025-06-30"))).value).toBe(0);
  });

  test("are told by whole words, and not by a customer who was not there", async () => {
    const spoken = [
      "Customer spoke",
      "Dispute reopened",
      "Consent given: spoke",
      "Returned call: talked",
    ];
    const silent = ["Customer did not answer", "Customer didn't answer", "Customer not available"];
    const sent = ["Sent", "E-mail sent", "SMS delivered", "Letter returned", "Returned to sender"];
    await department.load({
      invoices,
      activities: [...spoken, ...silent, ...sent].map((outcome) =>
        call("2025-03-03", "ann", { outcome }),
      ),
    });
    const by = await breakdown(department.warehouse, "right_party_rate", march, "outcome");
    expect(by.filter(({ value }) => value === 1).map(({ key }) => key)).toEqual([...spoken].sort());
    expect(by.filter(({ value }) => value === 0)).toHaveLength(silent.length + sent.length);
  });
});
