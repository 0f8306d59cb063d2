import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { metricOf, metrics } from "../../app/metrics/index.ts";
import { allItems, items } from "../../app/metrics/items.server.ts";
import { breakdown, headline, inputsOf, shifted } from "../../app/metrics/measure.server.ts";
import { dimensions, type Scope } from "../../app/scope/scope.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { invoice, on, over, payment, value } from "./asking.ts";

let department: Department;

const scope = over("2025-03-01", "2025-03-31");

beforeAll(async () => {
  department = await openDepartment({
    customers: [
      { customer_id: "K", name: "Kay", client_id: "north", segment: "homes" },
      { customer_id: "L", name: "Lee", client_id: "south", segment: null },
    ],
    collectors: [{ collector_id: "ann", name: "Ann", team: "A" }],
    invoices: [
      invoice("1", { client_id: "north", service: "water" }),
      invoice("2", { client_id: "north", service: "gas", due_date: "2025-03-05", amount: 60 }),
      invoice("3", { client_id: "south", customer_id: "L", amount: 40 }),
      invoice("4", { client_id: "south", customer_id: "L", issue_date: "2025-03-02", amount: 7 }),
    ],
    payments: [
      payment("2025-03-10", 130, { client_id: "north" }),
      payment("2025-05-20", 47, { customer_id: "L", client_id: "south" }),
    ],
    assignments: [{ customer_id: "K", collector_id: "ann", from_date: "2025-01-01" }],
    activities: [
      {
        customer_id: "K",
        at: "2025-03-03",
        channel: "phone",
        collector_id: "ann",
        outcome: "spoke",
      },
      { customer_id: "L", at: "2025-03-04", channel: "letter", outcome: "sent" },
    ],
    promises: [
      {
        customer_id: "K",
        collector_id: "ann",
        made_on: "2025-03-03",
        due_on: "2025-03-12",
        amount: 130,
      },
    ],
    write_offs: [{ invoice_id: "4", date: "2025-03-30", amount: 5 }],
    plan_instalments: [
      { plan_id: "P", customer_id: "K", due_on: "2025-02-15", amount: 30, collector_id: "ann" },
      { plan_id: "P", customer_id: "K", due_on: "2025-03-15", amount: 30, collector_id: "ann" },
      { plan_id: "Q", customer_id: "L", due_on: "2025-03-20", amount: 7, currency: "EUR" },
    ],
    disputes: [
      { dispute_id: "d1", invoice_id: "2", opened_on: "2025-02-20", reason: "price" },
      { dispute_id: "d2", invoice_id: "4", opened_on: "2025-03-05", closed_on: "2025-03-09" },
      { dispute_id: "d3", customer_id: "L", opened_on: "2025-03-07", reason: "price" },
    ],
    complaints: [
      { customer_id: "K", date: "2025-03-03", collector_id: "ann", reason: "rude" },
      { customer_id: "L", date: "2025-03-20" },
    ],
    targets: [{ period: "2025-03", metric: "collected", value: 260, collector_id: "ann" }],
  });
});

afterAll(() => department.close());

const ask = (id: string, where: Scope["where"], more: Scope = scope) =>
  value(department.warehouse, id, { ...more, where });

describe("a filter", () => {
  test("keeps to a value, several values, or none given", async () => {
    expect(await ask("open_receivables", { customer_id: ["K"] })).toBe(30); // 160 − 130
    expect(await ask("open_receivables", { customer_id: ["K", "L"] })).toBe(72); // + 40 + 7 − 5
    expect(await ask("open_receivables", { segment: [""] })).toBe(42);
    expect(await ask("open_receivables", { service: ["gas"] })).toBe(30);
    expect(await ask("open_receivables", { customer_id: ["nobody"] })).toBe(0);
    expect(await ask("days_late", { customer_id: ["nobody"] })).toBeNull();
    expect(await ask("open_receivables", { customer_id: ["K'; drop table x --"] })).toBe(0);
  });

  test("that a figure cannot answer makes it unknown, and says why", async () => {
    const found = await headline(department.warehouse, "open_receivables", {
      ...scope,
      where: { collector_id: ["ann"] },
    });
    expect(found.value).toBeNull();
    expect(found.notes).toEqual([
      { id: "note.no_dimension", values: { dimension: "collector_id" } },
    ]);
    const listed = await items(department.warehouse, "open_receivables", {
      ...scope,
      where: { collector_id: ["ann"] },
    });
    expect(listed).toMatchObject({ rows: [], total: 0 });
  });

  test("by client has that client's data through", async () => {
    const through = async (client: string) =>
      (await headline(department.warehouse, "sales", { where: { client_id: [client] } }))
        .data_through;
    expect(await through("north")).toBe("2025-03-10");
    expect(await through("south")).toBe("2025-05-20");
  });
});

describe("a split", () => {
  test("by a dimension that the figure lacks is refused, as is an unknown figure", async () => {
    const { warehouse } = department;
    await expect(breakdown(warehouse, "open_receivables", scope, "channel")).rejects.toMatchObject({
      id: "figure.no_dimension",
    });
    await expect(headline(warehouse, "nonsense", scope)).rejects.toMatchObject({
      id: "figure.unknown",
    });
  });

  const additive = metrics.filter(
    (metric) => metric.kind === "counted" && ["sum", "closing"].includes(metric.rollup),
  );
  const splits = additive.flatMap(({ id, dimensions: own }) =>
    // A goal is not split below the level it was set for.
    id === "collected_target" ? [] : own.map((dimension) => [id, dimension] as const),
  );

  test.each(splits)("of %s by %s adds up to the whole", async (id, dimension) => {
    const rows = await breakdown(department.warehouse, id, scope, dimension);
    const sum = rows.reduce((all, row) => all + (row.value ?? 0), 0);
    expect(sum).toBeCloseTo((await value(department.warehouse, id, scope)) as number, 9);
    for (const row of rows) {
      expect(await ask(id, { [dimension]: [row.key] }), `${dimension} = ${row.key}`).toBe(
        row.value,
      );
    }
  });

  test("has for every figure and dimension the value that the filter has", async () => {
    for (const { id, dimensions: own } of metrics) {
      for (const dimension of own) {
        const rows = await breakdown(department.warehouse, id, scope, dimension);
        for (const { key, value: found } of rows) {
          expect(await ask(id, { [dimension]: [key] }), `${id} ${dimension}=${key}`).toBe(found);
        }
      }
    }
    expect(
      metrics.every((metric) => metric.dimensions.every((one) => dimensions.includes(one))),
    ).toBe(true);
  });
});

describe("a split by client", () => {
  test("knows each client's own history", async () => {
    const two = await openDepartment({
      invoices: [
        invoice("1", { client_id: "north" }),
        invoice("2", { client_id: "south", customer_id: "S", issue_date: "2025-03-02" }),
      ],
      payments: [payment("2025-03-31", 40, { client_id: "north" })],
    });
    for (const id of ["cei", "dso", "countback_dso", "collected", "recovery_rate"]) {
      const rows = await breakdown(two.warehouse, id, scope, "client_id");
      for (const { key, value: found, notes } of rows) {
        const own = await headline(two.warehouse, id, { ...scope, where: { client_id: [key] } });
        expect([found, notes], `${id} of ${key}`).toEqual([own.value, own.notes]);
      }
    }
    // South has no opening balance in March: its index is unknown, not 0.
    const cei = await breakdown(two.warehouse, "cei", scope, "client_id");
    expect(cei.map((row) => [row.key, row.value])).toEqual([
      ["north", 0.4],
      ["south", null],
    ]);
    await two.close();
  });
});

describe("the rows behind", () => {
  const counted = metrics.flatMap((metric) => (metric.kind === "counted" ? [metric.id] : []));

  test.each(counted)("%s add up to it, and each names its file and line", async (id) => {
    const whole = await headline(department.warehouse, id, scope);
    const listed = await items(department.warehouse, id, scope);
    const sum = (name: string) => listed.rows.reduce((all, row) => all + Number(row[name]), 0);
    expect(listed.rows.length).toBe(listed.total);
    if (id === "days_in_dispute") {
      // A median does not add up: it is the row in the middle.
      expect(listed.rows.map((row) => row.value)).toEqual([39, 24, 4]);
      expect(whole.value).toBe(24);
    } else if (whole.denominator === null) expect(sum("value")).toBeCloseTo(whole.value ?? 0, 9);
    else {
      expect(sum("value")).toBeCloseTo(whole.numerator as number, 9);
      expect(sum("out_of")).toBeCloseTo(whole.denominator, 9);
    }
    for (const row of listed.rows) {
      expect(row.file_name).toMatch(/\.csv$/);
      expect(row.line).toBeGreaterThan(1);
    }
  });

  test("of a composed figure are those of its inputs", async () => {
    await expect(items(department.warehouse, "cei", scope)).rejects.toMatchObject({
      id: "figure.no_items",
      values: { inputs: "open_receivables, sales, placed_debts, not_due_receivables" },
    });
    const inputs = await inputsOf(department.warehouse, "cei", scope);
    expect(inputs.map((input) => [input.name, input.figure.value])).toEqual([
      ["beginning", 200], // 100 + 60 + 40
      ["sales", 7],
      ["placed", 0],
      ["ending", 72],
      ["ending_not_due", 0], // 4 has been due since January
    ]);
    expect(metricOf("cei")?.kind).toBe("composed");
  });

  test("come page by page, sorted", async () => {
    const page = await items(department.warehouse, "sales", over("2025-01-01", "2025-03-31"), {
      page: 2,
      pageSize: 2,
      sort: "value",
      descending: false,
    });
    expect(page.rows.map((row) => row.value)).toEqual([60, 100]);
    expect(page.total).toBe(4);
  });
});

describe("rows that are looked for", () => {
  const found = (find: string) =>
    items(department.warehouse, "sales", over("2025-01-01", "2025-03-31"), { find });

  test("are those whose texts or names have every word, and their sum is theirs", async () => {
    // Of 100, 60, 40 and 7 the latter two are of Lee, whose name is in another table.
    expect(await found("lee")).toMatchObject({ total: 2, sums: { value: 47 } });
    expect(await found("KAY gas")).toMatchObject({ total: 1, sums: { value: 60 } });
    expect(await found("")).toMatchObject({ total: 4, sums: { value: 207 } });
    expect(await found("kay lee")).toMatchObject({ total: 0, rows: [], sums: { value: null } });
  });

  test("come as a whole, a piece at a time, in the order asked", async () => {
    const wanted = { find: "lee", sort: "value", descending: false };
    const all = await allItems(
      department.warehouse,
      "sales",
      over("2025-01-01", "2025-03-31"),
      wanted,
    );
    const rows: number[] = [];
    for await (const piece of all.pieces) rows.push(...piece.map((row) => Number(row.value)));
    expect([all.total, rows]).toEqual([2, [7, 40]]);
  });

  test("need neither case nor the marks on letters", async () => {
    const other = await openDepartment({
      customers: [{ customer_id: "Z", name: "ŻÓŁĆ Straße Đæ" }],
      invoices: [invoice("1", { customer_id: "Z" }), invoice("2", { customer_id: "K" })],
    });
    for (const find of ["zolc", "Żółć", "strasse", "STRASSE zolc", "dae", "%", "'"]) {
      const { total } = await items(other.warehouse, "sales", over("2025-01-01", "2025-01-31"), {
        find,
      });
      expect([find, total]).toEqual([find, /[%']/.test(find) ? 0 : 1]);
    }
    await other.close();
  });
});

describe("a scope compared", () => {
  test("moves whole months as whole months, leap days too", async () => {
    const { warehouse } = department;
    const february = { ...over("2025-02-01", "2025-02-28"), asOf: "2025-02-28" };
    expect(await shifted(warehouse, february, "year")).toMatchObject({
      asOf: "2024-02-29",
      from: "2024-02-01",
      to: "2024-02-29",
    });
    expect(await shifted(warehouse, over("2025-03-01", "2025-03-31"), "previous")).toMatchObject({
      from: "2025-02-01",
      to: "2025-02-28",
    });
    expect(await shifted(warehouse, over("2025-03-11", "2025-03-20"), "previous")).toMatchObject({
      from: "2025-03-01",
      to: "2025-03-10",
    });
    expect(await shifted(warehouse, on("2025-03-10"), "previous")).toMatchObject({
      asOf: "2025-02-10",
      from: "2025-02-01",
    });
  });
});
