import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { metrics } from "../../app/metrics/index.ts";
import { isPosition } from "../../app/metrics/metric.ts";
import { movement, openingScope } from "../../app/metrics/movement.server.ts";
import type { MovementSplit } from "../../app/metrics/movement.ts";
import type { Scope } from "../../app/scope/scope.ts";
import { type Department, type GivenRows, openDepartment } from "../warehouse/department.ts";
import { invoice, on, over, payment } from "./asking.ts";
import { randomBooks, rowsOf } from "./random-department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

async function moved(id: string, before: Scope, now: Scope, by?: Parameters<typeof movement>[3]) {
  return movement(department.warehouse, id, { before, now }, by);
}

function bridgeOf(splits: readonly MovementSplit[]): Record<string, number> {
  const found = splits.find(({ method }) => method === "bridge");
  return Object.fromEntries((found?.parts ?? []).map(({ cause, part }) => [cause, part]));
}

/** A sum of decimals as a decimal: exact, as no floating sum is. */
function decimalSum(numbers: readonly number[], digits: number): bigint {
  return numbers.reduce((sum, number) => sum + scaled(number, digits), 0n);
}

function scaled(number: number, digits: number): bigint {
  const [whole = "0", fraction = ""] = Math.abs(number).toFixed(digits).split(".");
  return BigInt(`${number < 0 ? "-" : ""}${whole}${fraction}`);
}

describe("what moved receivables", () => {
  test("is what was invoiced, collected, credited and written off, money that waits included", async () => {
    await department.load({
      invoices: [
        invoice("old", { amount: 500 }),
        invoice("new", { issue_date: "2025-02-05", due_date: "2025-03-05", amount: 300 }),
        invoice("note", {
          issue_date: "2025-02-12",
          due_date: null,
          amount: -80,
          kind: "credit_note",
          credited_invoice_id: "old",
        }),
        invoice("later", { issue_date: "2025-03-10", due_date: "2025-04-10", amount: 100 }),
      ],
      payments: [
        payment("2025-02-10", 200, { invoice_id: "old" }),
        // More than all that is open: 500 − 200 − 80 + 300 − 20 written off = 500, so 150 waits.
        payment("2025-02-20", 650),
        payment("2025-03-12", -40),
      ],
      write_offs: [{ invoice_id: "old", date: "2025-02-15", amount: 20 }],
    });
    const february = await moved("open_receivables", on("2025-01-31"), on("2025-02-28"));
    expect(february.opening.value).toBe(500);
    expect(february.closing.value).toBe(-150);
    expect(bridgeOf(february.splits)).toEqual({
      invoiced: 300,
      collected: -850,
      credited: -80,
      written_off: -20,
    });
    expect(february.change).toBe(-650);
    // In March 100 of what waited pays the new invoice, which is no movement; 40 goes back.
    const march = await moved("open_receivables", on("2025-02-28"), on("2025-03-31"));
    expect(bridgeOf(march.splits)).toEqual({
      invoiced: 100,
      collected: 40,
      credited: 0,
      written_off: 0,
    });
    expect(march.change).toBe(140);
  });

  test("a credit that waits was credited, not collected", async () => {
    await department.load({
      invoices: [
        invoice("first", { amount: 10 }),
        invoice("note", {
          issue_date: "2025-02-10",
          due_date: null,
          amount: -50,
          kind: "credit_note",
          credited_invoice_id: null,
        }),
        invoice("next", { issue_date: "2025-03-01", due_date: "2025-03-31", amount: 60 }),
      ],
      payments: [],
    });
    const february = await moved("open_receivables", on("2025-01-31"), on("2025-02-28"));
    expect(bridgeOf(february.splits)).toEqual({
      invoiced: 0,
      collected: 0,
      credited: -50,
      written_off: 0,
    });
    const march = await moved("open_receivables", on("2025-02-28"), on("2025-03-31"));
    expect(bridgeOf(march.splits)).toMatchObject({ invoiced: 60, credited: 0 });
  });

  test("a payment of what was written off takes the write-off back", async () => {
    await department.load({
      invoices: [invoice("1")],
      write_offs: [{ invoice_id: "1", date: "2025-02-10", amount: 100 }],
      payments: [payment("2025-03-10", 70, { invoice_id: "1" })],
    });
    const march = await moved("open_receivables", on("2025-02-28"), on("2025-03-31"));
    expect(bridgeOf(march.splits)).toMatchObject({ collected: -70, written_off: 70 });
    expect(march.change).toBe(0);
  });

  test("in two currencies the rest is the change of the rates", async () => {
    await department.load({
      invoices: [
        invoice("eur"),
        invoice("sek", { customer_id: "L", amount: 1000, currency: "SEK" }),
      ],
      payments: [payment("2025-02-10", 500, { customer_id: "L", currency: "SEK" })],
      fx_rates: [
        { date: "2025-01-31", from_currency: "SEK", to_currency: "EUR", rate: 0.1 },
        { date: "2025-02-10", from_currency: "SEK", to_currency: "EUR", rate: 0.08 },
        { date: "2025-02-28", from_currency: "SEK", to_currency: "EUR", rate: 0.11 },
      ],
    });
    const euros = { currency: "EUR" };
    const found = await moved("open_receivables", on("2025-01-31", euros), on("2025-02-28", euros));
    // 100 + 1,000 × 0.10 = 200 → 100 + 500 × 0.11 = 155; collected 500 × 0.08 = 40.
    expect(bridgeOf(found.splits)).toEqual({
      invoiced: 0,
      collected: -40,
      credited: 0,
      written_off: 0,
      currency: -5,
    });
    expect(found.change).toBe(-45);
  });

  test("what fell overdue is told from what was paid of it", async () => {
    await department.load({
      invoices: [
        invoice("a", { amount: 100 }), // due on 31 January, half of it paid before
        invoice("b", { amount: 60, due_date: "2025-02-10" }),
        invoice("c", { amount: 40, due_date: "2025-03-10" }),
        invoice("late", { amount: 30, issue_date: "2025-02-20", due_date: "2025-02-15" }),
      ],
      payments: [
        payment("2025-01-20", 50, { invoice_id: "a" }),
        payment("2025-02-05", 20, { invoice_id: "a" }),
        payment("2025-02-05", 25, { invoice_id: "b", payment_id: "p" }),
        payment("2025-02-11", 5, { invoice_id: "b" }),
      ],
      write_offs: [{ invoice_id: "a", date: "2025-02-25", amount: 10 }],
    });
    const found = await moved("overdue_receivables", on("2025-01-31"), on("2025-02-28"));
    expect(found.opening.value).toBe(0);
    // a: 50 fell overdue on 1 February, 20 paid, 10 given up; b: 35 on 11 February, 5 paid on that
    // day; the late one when it was issued.
    expect(bridgeOf(found.splits)).toEqual({
      became_overdue: 50 + 35 + 30,
      collected: -25,
      credited: 0,
      written_off: -10,
    });
    expect(found.closing.value).toBe(80);
  });
});

describe("what moved other figures", () => {
  const rows: GivenRows = {
    customers: [
      { customer_id: "K", region: "North" },
      { customer_id: "L", region: "South" },
    ],
    invoices: [
      invoice("1"),
      invoice("2", { customer_id: "L", amount: 300, due_date: "2025-03-31" }),
      invoice("3", { issue_date: "2025-02-10", due_date: "2025-03-10", amount: 200 }),
    ],
    payments: [payment("2025-01-10", 10), payment("2025-02-10", 30)],
    activities: [
      { customer_id: "K", at: "2025-01-10", channel: "phone", outcome: "spoke" },
      { customer_id: "K", at: "2025-01-11", channel: "phone", outcome: "no answer" },
      { customer_id: "L", at: "2025-02-10", channel: "phone", outcome: "no answer" },
      { customer_id: "K", at: "2025-02-11", channel: "phone", outcome: "spoke" },
    ],
  };

  test("a sum by the values of a dimension", async () => {
    await department.load(rows);
    const found = await moved(
      "sales",
      over("2025-01-01", "2025-01-31"),
      over("2025-02-01", "2025-02-28"),
      "region",
    );
    expect(found.change).toBe(-200);
    expect(found.splits).toEqual([
      {
        method: "groups",
        by: "region",
        parts: [
          {
            cause: "group",
            key: "South",
            label: "South",
            metric: null,
            opening: 300,
            closing: 0,
            part: -300,
          },
          {
            cause: "group",
            key: "North",
            label: "North",
            metric: null,
            opening: 100,
            closing: 200,
            part: 100,
          },
        ],
      },
    ]);
  });

  test("a rate by mix and rate, a composed share by its inputs too", async () => {
    await department.load(rows);
    const contacts = await moved(
      "contact_rate",
      over("2025-01-01", "2025-01-31"),
      over("2025-02-01", "2025-02-28"),
      "region",
    );
    // 1 of 2 both times: North 1 of 2 → 1 of 1, South nobody → 0 of 1.
    expect(contacts.change).toBe(0);
    expect(contacts.splits[0]?.parts.map(({ key, cause, part }) => [key, cause, part])).toEqual([
      // North: weight 1 → 1/2, rate 0.5 → 1; all the rest of it cancels with South's mix.
      ["North", "rate", 0.375],
      ["North", "mix", -0.125],
      ["South", "rate", 0],
      ["South", "mix", -0.25],
    ]);
    const share = await moved("overdue_share", on("2025-01-31"), on("2025-02-28"), "region");
    expect(share.splits.map(({ method }) => method)).toEqual(["mix_and_rate", "inputs"]);
  });

  test("nothing where one of the two is unknown", async () => {
    await department.load(rows);
    const found = await moved("open_receivables", on("2024-12-31"), on("2025-01-31"));
    expect(found).toMatchObject({ change: null, splits: [] });
  });

  test("begins the evening before a period, or where the scope says", async () => {
    await department.load(rows);
    const { warehouse } = department;
    const february = over("2025-02-01", "2025-02-28");
    expect(await openingScope(warehouse, "open_receivables", february)).toMatchObject({
      asOf: "2025-01-31",
    });
    expect(await openingScope(warehouse, "collected", february)).toMatchObject({
      from: "2025-01-01",
      to: "2025-01-31",
    });
    const yearBefore = await openingScope(warehouse, "open_receivables", {
      ...february,
      compare: "year",
    });
    expect(yearBefore).toMatchObject({ asOf: "2024-02-29" });
  });

  test("is refused by a dimension that the metric lacks", async () => {
    await expect(
      moved("open_receivables", on("2025-01-31"), on("2025-02-28"), "channel"),
    ).rejects.toMatchObject({ id: "figure.no_dimension" });
  });
});

describe("over random departments every split adds up, decimal by decimal", () => {
  const seeds = Array.from({ length: 9 }, (_, index) => index + 1);
  const currencies = ["EUR", "SEK", "PLN"];
  const rates = ["2023-10-01", "2024-01-31", "2024-04-30", "2024-07-15"].flatMap((start, place) =>
    Array.from({ length: 5 }, (_, month) => ({
      date: plusMonths(start, month),
      rates: { SEK: 0.0871 + place / 300 + month / 700, PLN: 0.2334 - place / 200 + month / 900 },
    })),
  );
  const fx = [...new Map(rates.map((one) => [one.date, one])).values()].flatMap(({ date, rates }) =>
    Object.entries(rates).map(([currency, rate]) => ({
      date,
      from_currency: currency,
      to_currency: "EUR",
      rate: Number(rate.toFixed(6)),
    })),
  );

  beforeAll(async () => {
    const all: Record<string, unknown[]> = { fx_rates: fx };
    for (const seed of seeds) {
      const own = rowsOf(randomBooks(seed), `client-${seed}`, currencies[seed % 3] as string);
      for (const [table, list] of Object.entries(own)) {
        all[table] = [...(all[table] ?? []), ...(list as unknown[])];
      }
    }
    await department.load(all as GivenRows);
  });

  const pairs = [
    ["2024-02-29", "2024-05-17"],
    ["2024-05-31", "2024-08-31"],
  ] as const;
  const splitBy: readonly string[] = ["client_id", "customer_id", "segment", "service"];
  const scopes: Scope[] = [
    { currency: "EUR", where: {} },
    ...seeds.slice(0, 1).map((seed) => ({ where: { client_id: [`client-${seed}`] } })),
    { where: { client_id: ["client-1"], service: ["water"] } },
  ];

  test("the departments have what there is to split", async () => {
    const scope = { currency: "EUR", where: {} };
    for (const id of ["open_receivables", "dso", "collected", "recovery_rate"]) {
      const day = id === "collected" ? undefined : "2024-08-31";
      const now = day
        ? { ...scope, asOf: day }
        : { ...scope, from: "2024-08-01", to: "2024-08-31" };
      const before = day
        ? { ...scope, asOf: "2024-07-31" }
        : { ...scope, from: "2024-07-01", to: "2024-07-31" };
      const found = await moved(id, before, now, "segment");
      expect(found.change, id).not.toBeNull();
      expect(found.splits.length, id).toBeGreaterThan(0);
    }
  });

  test.each(metrics.map(({ id }) => id))("%s", async (id) => {
    const metric = metrics.find((one) => one.id === id);
    if (!metric) throw new Error(id);
    const digits = metric.unit === "money" || metric.unit === "count" ? 4 : 10;
    let splitCount = 0;
    let changeCount = 0;
    for (const [opening, closing] of pairs) {
      for (const scope of scopes) {
        const isOfDay =
          isPosition(metric) || (metric.kind === "counted" && metric.period === "history");
        const before: Scope = isOfDay
          ? { ...scope, asOf: opening }
          : { ...scope, from: `${opening.slice(0, 8)}01`, to: opening };
        const now: Scope = isOfDay
          ? { ...scope, asOf: closing }
          : { ...scope, from: `${closing.slice(0, 8)}01`, to: closing };
        const offered = metric.dimensions.filter((one) => splitBy.includes(one));
        for (const by of [undefined, ...offered]) {
          const found = await moved(id, before, now, by);
          if (found.change !== null) changeCount += 1;
          for (const { method, parts } of found.splits) {
            splitCount += 1;
            const sum = decimalSum(
              parts.map(({ part }) => part),
              digits,
            );
            expect(sum, `${id} ${method} ${by} ${closing}`).toBe(scaled(found.change ?? 0, digits));
            // What a split leaves over would be a fault of the split, not of the data.
            expect(
              parts.filter(({ cause }) => cause === "rest"),
              `${id} ${method} ${by} ${closing}`,
            ).toEqual([]);
          }
        }
      }
    }
    // Numbers of different things and medians have no parts; every other change has some.
    const hasParts =
      metric.kind === "composed" || (metric.rollup !== "distinct" && metric.rollup !== "median");
    if (hasParts && changeCount > 0) expect(splitCount).toBeGreaterThan(0);
  });
});

function plusMonths(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
