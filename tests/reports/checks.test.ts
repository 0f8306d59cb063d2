import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readAcceptances, takeBack } from "../../app/reports/accepted.server.ts";
import {
  acceptancesOf,
  acceptFindings,
  effectsOf,
  findings,
  runChecks,
} from "../../app/reports/checks.server.ts";
import { checks } from "../../app/reports/checks.ts";
import type { Scope } from "../../app/scope/scope.ts";
import { buildMarts } from "../../app/warehouse/marts.server.ts";
import { queryNames } from "../../app/warehouse/queries.server.ts";
import { figure, invoice, on, payment, value } from "../metrics/asking.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";

const everything: Scope = { where: {} };
let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

async function found(check: string, ...columns: string[]) {
  const rows = await findings(department.warehouse, check, everything);
  return rows.map((row) => columns.map((column) => row[column])).sort();
}

/** The imports of a department are of 1 January 2030; this one says what its effect was. */
async function effectOf(importId: number, effect: unknown): Promise<void> {
  await department.warehouse.write((transaction) =>
    transaction.query(`insert into received.import_effects values (${importId}, $effect)`, {
      effect: JSON.stringify(effect),
    }),
  );
}

test("every check has its definition, and every definition its check", () => {
  expect(checks.map(({ id }) => `checks/${id}`)).toEqual(queryNames("checks"));
});

describe("how far the data goes", () => {
  test("is not moved by a date after the day of the import", async () => {
    const { warehouse } = department;
    const rows = {
      invoices: [
        invoice("1"),
        invoice("2062", { issue_date: "2062-01-31", due_date: "2062-02-28" }),
      ],
      payments: [payment("2025-03-31", 10), payment("2099-03-31", 1)],
      activities: [{ customer_id: "K", at: "2205-02-01 10:00", channel: "phone" }],
    };
    await department.load(rows);
    expect(await figure(warehouse, "open_receivables", everything)).toMatchObject({
      as_of: "2025-03-31",
      data_through: "2025-03-31",
      value: 90,
    });
    expect(await found("future_dates", "table_name", "found_on")).toEqual([
      ["activities", "2205-02-01"],
      ["invoices", "2062-01-31"],
      ["payments", "2099-03-31"],
    ]);
    const months = await warehouse.query("select max(month_end) as last from marts.months");
    expect(months).toEqual([{ last: "2025-03-31" }]);
    // Asked for a later day, the figure holds what is dated up to it.
    expect(await value(warehouse, "open_receivables", on("2062-12-31"))).toBe(190);
  });

  test("is the day of the import itself at the latest", async () => {
    await department.load({
      invoices: [invoice("1")],
      payments: [payment("2030-01-01", 10), payment("2030-01-02", 1)],
    });
    const { data_through } = await figure(department.warehouse, "open_receivables", everything);
    expect(data_through).toBe("2030-01-01");
    expect(await found("future_dates", "found_on")).toEqual([["2030-01-02"]]);
  });

  test("is told by dates that lie ahead where the client has no others", async () => {
    await department.load({
      invoices: [
        invoice("n", { client_id: "north", issue_date: "2031-05-01", due_date: "2031-05-31" }),
        invoice("s", { client_id: "south", customer_id: "S" }),
      ],
    });
    const of = async (client: string) =>
      (await figure(department.warehouse, "open_receivables", { where: { client_id: [client] } }))
        .data_through;
    expect(await of("north")).toBe("2031-05-01");
    expect(await of("south")).toBe("2025-01-01");
  });
});

describe("an amount a hundred times the usual", () => {
  const usual = (count: number, more: GivenRow = {}) =>
    [...Array(count).keys()].map((index) => invoice(`${more.customer_id ?? "K"}${index}`, more));

  test("is found from a hundredfold on, against the customer's own median", async () => {
    await department.load({
      invoices: [
        ...usual(4),
        invoice("99", { amount: 9999.99 }),
        invoice("100", { amount: 10_000 }),
        invoice("credit", { amount: -50_000 }),
        // In another currency there is nothing to compare with.
        invoice("pesos", { amount: 90_000, currency: "PHP" }),
      ],
    });
    // Six in euro: four of 100, 9,999.99 and 10,000: the median is 100.
    expect(await found("hundredfold_amounts", "item_id", "usual_amount")).toEqual([["100", 100]]);
  });

  test("is not looked for where too few rows say what is usual", async () => {
    await department.load({ invoices: [...usual(3), invoice("large", { amount: 10_000 })] });
    expect(await found("hundredfold_amounts", "item_id")).toEqual([]);
  });

  test("is held against the client where the customer is small, and found in payments too", async () => {
    await department.load({
      invoices: [
        ...usual(19),
        invoice("large", { customer_id: "new", amount: 10_000 }),
        ...usual(5, { customer_id: "whale", amount: 20_000 }),
      ],
      payments: [1, 2, 3, 4]
        .map((day) => payment(`2025-02-0${day}`, 7))
        .concat(payment("2025-02-09", 700)),
    });
    // 25 documents, the middle one of 100; the whale is held against its own 20,000.
    expect(await found("hundredfold_amounts", "table_name", "item_id", "usual_amount")).toEqual([
      ["invoices", "large", 100],
      ["payments", "2025-02-09 700", 7],
    ]);
  });
});

describe("a month without rows", () => {
  const months = (...list: string[]) =>
    list.map((month) => payment(`${month}-10`, 1, { payment_id: month }));

  test("is found between months that have rows, by table and client", async () => {
    await department.load({
      invoices: [invoice("1"), invoice("s", { customer_id: "S", client_id: "south" })],
      payments: [
        ...months("2025-01", "2025-02", "2025-05", "2025-06"),
        payment("2025-06-01", 1, { payment_id: "s", customer_id: "S" }),
      ],
    });
    expect(await found("missing_months", "table_name", "item_id", "client_id")).toEqual([
      ["payments", "2025-03", ""],
      ["payments", "2025-04", ""],
    ]);
  });

  test("is none at the end, after a single month, or before a date that lies ahead", async () => {
    await department.load({
      invoices: [invoice("1")],
      payments: [...months("2024-06", "2025-01", "2025-02", "2025-03"), payment("2062-03-01", 1)],
      activities: [
        { customer_id: "K", at: "2025-01-01", channel: "phone" },
        { customer_id: "K", at: "2025-06-01", channel: "phone" },
      ],
    });
    expect(await found("missing_months", "item_id")).toEqual([]);
  });
});

describe("a currency for the first time", () => {
  test("is one that an import brought into a table that had others", async () => {
    await department.load({ invoices: [invoice("1")] });
    const total = {
      table: "invoices",
      rowsBefore: 5,
      rowsAfter: 6,
      amountBefore: 1,
      amountAfter: 2,
    };
    await effectOf(1, {
      totals: [
        { ...total, currency: "EUR" },
        { ...total, currency: "USD", rowsBefore: 0, rowsAfter: 3, amountAfter: 300.5 },
        { ...total, currency: null, rowsBefore: 0 },
        // The first rows of a table bring their currency without a surprise.
        { ...total, table: "payments", currency: "EUR", rowsBefore: 0 },
      ],
    });
    await department.warehouse.write(async (transaction) => {
      await buildMarts(transaction);
    });
    expect(await found("first_currencies", "item_id", "table_name", "row_count", "amount")).toEqual(
      [["USD", "invoices", 3, 300.5]],
    );
    expect(await found("report_totals_disagree", "item_id")).toEqual([]);
    await department.warehouse.write((write) => write.query("delete from received.import_effects"));
  });
});

describe("stated totals", () => {
  test("of a report are held against its rows", async () => {
    await department.load({ invoices: [invoice("1")] });
    const disagree = [
      { line: 17, label: "Total Smith", column: "amount", stated: "1250.50", computed: "1200.00" },
    ];
    await effectOf(1, { totals: [], stated: { agree: 4, disagree } });
    await department.warehouse.write((transaction) => buildMarts(transaction));
    expect(
      await found(
        "report_totals_disagree",
        "item_id",
        "line",
        "stated_amount",
        "computed_amount",
        "amount",
      ),
    ).toEqual([["Total Smith", 17, 1250.5, 1200, 50.5]]);
    await department.warehouse.write((write) => write.query("delete from received.import_effects"));
  });

  test("of an aging report are held against the buckets of each customer", async () => {
    const bucket = (customer: string, name: string, amount: number) => ({
      customer,
      as_of: "2025-03-31",
      bucket: name,
      amount,
    });
    await department.load({
      aging_snapshots: [
        bucket("good", "not_due", 10),
        bucket("good", "1-30", 5),
        bucket("good", "total", 15),
        bucket("bad", "not_due", 10),
        bucket("bad", "Total", 12),
        bucket("only", "total", 9),
        bucket("none", "not_due", 9),
      ],
    });
    expect(
      await found(
        "snapshot_totals_disagree",
        "item_id",
        "stated_amount",
        "computed_amount",
        "amount",
      ),
    ).toEqual([["bad", 12, 10, 2]]);
  });
});

describe("orphans", () => {
  test("are rows that name a customer of whom nothing else is known", async () => {
    await department.load({
      customers: [{ customer_id: "listed", name: "Listed" }],
      invoices: [invoice("1")],
      payments: [payment("2025-02-01", 5, { customer_id: "ghost" }), payment("2025-02-02", 5)],
      activities: [
        { customer_id: "ghost", at: "2025-02-01", channel: "phone", activity_id: "a" },
        { customer_id: "listed", at: "2025-02-01", channel: "phone" },
      ],
      promises: [
        {
          customer_id: "ghost",
          promise_id: "p",
          made_on: "2025-02-01",
          due_on: "2025-02-09",
          amount: 3,
        },
      ],
      disputes: [{ dispute_id: "d", customer_id: "ghost", opened_on: "2025-02-01", amount: 4 }],
      complaints: [{ complaint_id: "c", customer_id: "K", date: "2025-02-01" }],
    });
    expect(await found("unknown_customers", "table_name", "item_id", "customer_id")).toEqual([
      ["activities", "a", "ghost"],
      ["disputes", "d", "ghost"],
      ["payments", "2025-02-01 5", "ghost"],
      ["promises", "p", "ghost"],
    ]);
    const { effects = [] } =
      (await effectsOf(department.warehouse, "unknown_customers", everything)) ?? {};
    expect(effects.filter(({ currency }) => currency !== "EUR")).toMatchObject([
      { figure: "open_receivables", value: -5, without: 0 },
      { figure: "collected", value: 5, without: 0 },
      { figure: "attempts", currency: null, value: 2, without: 1 },
      { figure: "promises", currency: null, value: 1, without: 0 },
    ]);
  });

  test("are rows that name an invoice which is not loaded", async () => {
    await department.load({
      invoices: [
        invoice("1"),
        invoice("c1", { kind: "credit_note", amount: 5, credited_invoice_id: "1" }),
        invoice("c2", { kind: "credit_note", amount: 6, credited_invoice_id: "lost" }),
      ],
      promises: [
        {
          customer_id: "K",
          promise_id: "p",
          invoice_id: "lost",
          made_on: "2025-02-01",
          due_on: "2025-02-09",
          amount: 3,
        },
        {
          customer_id: "K",
          promise_id: "q",
          invoice_id: "1",
          made_on: "2025-02-01",
          due_on: "2025-02-09",
          amount: 3,
        },
        {
          customer_id: "K",
          promise_id: "r",
          made_on: "2025-02-01",
          due_on: "2025-02-09",
          amount: 3,
        },
      ],
      activities: [
        {
          customer_id: "K",
          at: "2025-02-01",
          channel: "phone",
          activity_id: "a",
          invoice_id: "lost",
        },
      ],
      disputes: [{ dispute_id: "d", invoice_id: "lost", opened_on: "2025-02-01" }],
    });
    expect(await found("unknown_invoices", "table_name", "item_id", "invoice_id")).toEqual([
      ["activities", "a", "lost"],
      ["disputes", "d", "lost"],
      ["invoices", "c2", "lost"],
      ["promises", "p", "lost"],
    ]);
  });

  test("are write-offs without one invoice to be taken from", async () => {
    await department.load({
      invoices: [
        invoice("1"),
        invoice("2", { client_id: "north" }),
        invoice("2", { client_id: "south", customer_id: "S" }),
      ],
      write_offs: [
        { invoice_id: "1", date: "2025-03-01", amount: 10, currency: "EUR" },
        { invoice_id: "lost", date: "2025-03-01", amount: 11, currency: "EUR" },
        { invoice_id: "2", date: "2025-03-01", amount: 12, currency: "EUR" },
        { invoice_id: "2", date: "2025-03-01", amount: 13, client_id: "south" },
      ],
    });
    expect(await found("unmatched_write_offs", "item_id", "amount")).toEqual([
      ["2", 12],
      ["lost", 11],
    ]);
  });

  test("are drafts and what was called off, which stand in no figure", async () => {
    await department.load({
      invoices: [invoice("1"), invoice("2", { kind: "void", amount: 30 })],
    });
    expect(await found("void_documents", "item_id", "amount")).toEqual([["2", 30]]);
    expect(await value(department.warehouse, "open_receivables", everything)).toBe(100);
  });

  test("are collectors who are not listed, where a list is loaded", async () => {
    const activities = [
      { customer_id: "K", at: "2025-02-01", channel: "phone", collector_id: "Ann" },
      { customer_id: "K", at: "2025-02-02", channel: "phone", collector_id: "Bo" },
    ];
    await department.load({ invoices: [invoice("1")], activities });
    expect(await found("unknown_collectors", "item_id")).toEqual([]);
    await department.load({
      invoices: [invoice("1")],
      activities,
      collectors: [{ collector_id: "Ann" }],
    });
    expect(await found("unknown_collectors", "item_id")).toEqual([["Bo"]]);
  });
});

describe("what findings do to the figures", () => {
  test("is what the figures would be without their rows", async () => {
    await department.load({
      invoices: [invoice("1"), invoice("early", { due_date: "2024-12-01", amount: 70 })],
      payments: [payment("2025-02-02", 40, { invoice_id: "early" })],
    });
    expect(await effectsOf(department.warehouse, "due_before_issue", everything)).toEqual({
      asOf: "2025-02-02",
      effects: [{ figure: "open_receivables", currency: "EUR", value: 130, without: 60 }],
    });
    // So it is: the payment then stands against the other invoice.
    await department.load({
      invoices: [invoice("1")],
      payments: [payment("2025-02-02", 40, { invoice_id: "early" })],
    });
    expect(await value(department.warehouse, "open_receivables", on("2025-02-02"))).toBe(60);
  });

  test("stands in the report, in the scope that is asked about", async () => {
    await department.load({
      invoices: [
        invoice("1"),
        invoice("a", { due_date: "2024-12-01", amount: 70 }),
        invoice("b", { due_date: "2024-12-01", amount: 7, currency: "USD", customer_id: "U" }),
      ],
    });
    const row = async (where: Scope["where"]) =>
      (await runChecks(department.warehouse, { where })).find(
        ({ check }) => check === "due_before_issue",
      );
    // Two currencies have no sum.
    expect(await row({})).toMatchObject({
      finding_count: 2,
      amount: null,
      receivables_effect: null,
    });
    expect(await row({ currency: ["USD"] })).toMatchObject({
      finding_count: 1,
      amount: 7,
      currency: "USD",
      receivables_effect: 7,
    });
  });
});

describe("this is fine", () => {
  const rows = (...dues: string[]) => ({
    invoices: dues.map((due, index) => invoice(`${index}`, { due_date: due })),
  });
  const early = "due_before_issue";
  const counts = async () => {
    const all = await runChecks(department.warehouse, everything);
    const { finding_count, accepted_count } = all.find(({ check }) => check === early) ?? {};
    return [finding_count, accepted_count];
  };

  beforeEach(async () => {
    for (const { id, check } of await readAcceptances(department.warehouse.directory)) {
      await takeBack(department.warehouse.directory, check, id);
    }
  });

  test("is remembered for the rows that were known, and raised again by a new one", async () => {
    const { warehouse } = department;
    await department.load(rows("2024-12-01", "2024-12-02", "2025-02-01"));
    expect(await counts()).toEqual([2, 0]);
    const note = { reason: " paid in advance ", by: "Ann" };
    const accepted = await acceptFindings(warehouse, early, everything, note);
    expect(accepted).toMatchObject({ reason: "paid in advance", acceptedBy: "Ann", count: 2 });
    expect(await counts()).toEqual([0, 2]);
    expect(await found(early, "item_id")).toEqual([]);
    // Loaded anew from another file and line the row is the same one.
    await department.load({ clients: [{ client_id: "" }], ...rows("2024-12-01", "2024-12-02") });
    expect(await counts()).toEqual([0, 2]);
    // A row that has changed is not what was accepted.
    await department.load(rows("2024-12-01", "2024-12-03", "2024-12-04"));
    expect(await counts()).toEqual([2, 1]);
    expect(await found(early, "item_id")).toEqual([["1"], ["2"]]);
    await acceptFindings(warehouse, early, everything, { reason: "these too", by: null });
    expect(await counts()).toEqual([0, 3]);
    expect((await acceptancesOf(warehouse, early)).map(({ count }) => count).sort()).toEqual([
      2, 2,
    ]);
  });

  test("can be said of single rows, and taken back", async () => {
    const { warehouse } = department;
    await department.load(rows("2024-12-01", "2024-12-02"));
    const [first] = await findings(warehouse, early, everything, { withKey: true });
    const { id } = await acceptFindings(warehouse, early, everything, {
      reason: "fine",
      by: null,
      only: [String(first?.finding_key), "no such key"],
    });
    expect(await counts()).toEqual([1, 1]);
    await takeBack(warehouse.directory, early, id);
    expect(await counts()).toEqual([2, 0]);
    await expect(takeBack(warehouse.directory, early, id)).rejects.toMatchObject({
      id: "check.refusal.not_accepted",
    });
  });

  test("holds for the scope in which it was said", async () => {
    await department.load({
      invoices: [
        invoice("1", { due_date: "2024-12-01" }),
        invoice("2", { due_date: "2024-12-01", customer_id: "S" }),
      ],
    });
    const scope = { where: { customer_id: ["S"] } };
    await acceptFindings(department.warehouse, early, scope, { reason: "fine", by: null });
    expect(await found(early, "customer_id")).toEqual([["K"]]);
  });

  test("needs a reason, and something to accept", async () => {
    const { warehouse } = department;
    await department.load(rows("2024-12-01"));
    const say = (reason: string, check = early) =>
      acceptFindings(warehouse, check, everything, { reason, by: null });
    await expect(say("  ")).rejects.toMatchObject({ id: "check.refusal.no_reason" });
    await expect(say("fine", "no_due_date")).rejects.toMatchObject({ id: "check.refusal.nothing" });
    await expect(say("fine", "nonsense")).rejects.toMatchObject({ id: "check.unknown" });
    expect(await readAcceptances(warehouse.directory)).toEqual([]);
  });
});

describe("documents that a newer list no longer names", () => {
  const listed = (id: string, on: string, open: number) =>
    invoice(id, { listed_on: on, paid_amount: 100 - open, open_amount: open });

  test("are told with what is still owed on them", async () => {
    await department.load({
      invoices: [
        listed("paid in part, gone", "2025-01-31", 60),
        listed("settled by the list", "2025-01-31", 0),
        listed("still there", "2025-02-28", 100),
      ],
    });
    // 100 less 40 paid by January's list; February's does not name it any more.
    expect(await found("gone_from_list", "item_id", "amount")).toEqual([
      ["paid in part, gone", 60],
    ]);
  });

  test("are none where there is one list, or no list at all", async () => {
    await department.load({ invoices: [listed("a", "2025-01-31", 60), invoice("b")] });
    expect(await found("gone_from_list", "item_id")).toEqual([]);
  });
});
