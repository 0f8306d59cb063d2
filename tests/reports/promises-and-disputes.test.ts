import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { breakdown } from "../../app/metrics/measure.server.ts";
import type { ReportRow } from "../../app/reports/report.ts";
import { runReport } from "../../app/reports/run.server.ts";
import type { Scope } from "../../app/scope/scope.ts";
import { invoice, on, over, payment, value } from "../metrics/asking.ts";
import { type Department, type GivenRow, openDepartment } from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

afterAll(() => department.close());

const rows = async (id: string, scope: Scope): Promise<readonly ReportRow[]> =>
  (await runReport(department.warehouse, id, scope)).rows;

function promise(promise_id: string, due_on: string, amount: number, more: GivenRow = {}) {
  return { promise_id, customer_id: "K", made_on: "2025-03-01", due_on, amount, ...more };
}

const invoices = [invoice("1", { amount: 1000 })];

describe("promises due", () => {
  test("stand on their days as kept, broken or pending", async () => {
    await department.load({
      invoices,
      promises: [
        promise("1", "2025-03-10", 100),
        promise("2", "2025-03-10", 70),
        promise("3", "2025-03-20", 30),
        promise("4", "2025-03-28", 40),
        promise("5", "2025-04-15", 60),
        // Made after the day that is asked about.
        promise("6", "2025-04-20", 500, { made_on: "2025-04-01" }),
      ],
      payments: [
        payment("2025-03-05", 60),
        payment("2025-03-10", 40),
        payment("2025-03-27", 40),
        payment("2025-03-30", 1, { customer_id: "Z" }),
        payment("2025-05-30", 1, { customer_id: "Z" }),
      ],
    });
    const day = (due_on: string, ...numbers: readonly number[]) => ({
      due_on,
      promises: numbers[0],
      amount: numbers[1],
      kept_count: numbers[2],
      kept_amount: numbers[3],
      broken_count: numbers[4],
      broken_amount: numbers[5],
      pending_count: numbers[6],
      pending_amount: numbers[7],
    });
    // On 30 March that of the 28th is pending, though paid: its days of grace end on the 31st.
    const found = await rows("promises_due", on("2025-03-30"));
    expect(found).toEqual([
      day("2025-03-10", 2, 170, 1, 100, 1, 70, 0, 0),
      day("2025-03-20", 1, 30, 0, 0, 1, 30, 0, 0),
      day("2025-03-28", 1, 40, 0, 0, 0, 0, 1, 40),
      day("2025-04-15", 1, 60, 0, 0, 0, 0, 1, 60),
    ]);
    // The same promises as the kept rate: 1 of the 3 that are decided.
    expect(await value(department.warehouse, "promise_kept_rate", on("2025-03-30"))).toBe(1 / 3);
    expect(await rows("promises_pending", on("2025-03-30"))).toMatchObject([
      { due_on: "2025-03-28", promise_id: "4", amount: 40, paid_on: "2025-03-27" },
      { due_on: "2025-04-15", promise_id: "5", amount: 60, paid_on: null },
    ]);
    // The day before it was paid nobody knew.
    expect((await rows("promises_pending", on("2025-03-26")))[1]).toMatchObject({ paid_on: null });
  });

  test("are those of four weeks around the week of the day, or of the period asked for", async () => {
    const days = ["2025-03-02", "2025-03-03", "2025-04-04", "2025-05-04", "2025-05-05"];
    await department.load({
      invoices,
      promises: days.map((day) => promise(day, day, 1)),
      payments: [payment("2025-06-30", 1, { customer_id: "Z" })],
    });
    // 4 April 2025 is a Friday: its week begins on 31 March, four weeks before that is 3 March, the
    // Sunday of the fourth week after it 4 May.
    const report = await runReport(department.warehouse, "promises_due", on("2025-04-04"));
    expect([report.from, report.to]).toEqual(["2025-03-03", "2025-05-04"]);
    expect(report.rows.map((row) => row.due_on)).toEqual(days.slice(1, 4));
    const may = await rows("promises_due", over("2025-05-01", "2025-05-31"));
    expect(may.map((row) => row.due_on)).toEqual(days.slice(3));
  });

  test("are converted, those to come with the last rate, and refused without one", async () => {
    const fx = (date: string, rate: number) => ({
      date,
      from_currency: "PLN",
      to_currency: "EUR",
      rate,
    });
    const load = (fx_rates: GivenRow[]) =>
      department.load({
        invoices,
        promises: [
          promise("1", "2025-03-10", 100, { currency: "PLN" }),
          promise("2", "2025-09-01", 100, { currency: "PLN" }),
        ],
        payments: [payment("2025-03-20", 1, { customer_id: "Z" })],
        fx_rates,
      });
    await load([fx("2025-03-10", 0.2), fx("2025-03-20", 0.3)]);
    const scope = { ...over("2025-03-01", "2025-09-30"), asOf: "2025-03-20" };
    expect((await rows("promises_due", scope)).map((row) => row.amount)).toEqual([20, 30]);
    expect((await rows("promises_pending", scope)).map((row) => row.amount)).toEqual([30]);
    await load([]);
    await expect(rows("promises_due", scope)).rejects.toMatchObject({
      id: "figure.missing_rates",
    });
    await expect(rows("promises_pending", scope)).rejects.toMatchObject({
      id: "figure.missing_rates",
    });
  });

  test("are split by who took them, and none without payments", async () => {
    const promises = [
      promise("1", "2025-03-10", 100, { collector_id: "ann" }),
      promise("2", "2025-03-10", 50, { collector_id: "bob" }),
    ];
    await department.load({ invoices, promises, payments: [payment("2025-03-20", 1)] });
    const scope = on("2025-03-20", { where: { collector_id: ["bob"] } });
    expect((await rows("promises_due", scope)).map((row) => row.amount)).toEqual([50]);
    await department.load({ invoices, promises });
    expect(await rows("promises_due", on("2025-03-20"))).toEqual([]);
  });
});

describe("reasons of disputes", () => {
  function dispute(opened_on: string, closed_on: string | null, more: GivenRow = {}): GivenRow {
    const dispute_id = `${opened_on} ${closed_on} ${more.reason} ${more.outcome}`;
    return { dispute_id, customer_id: "K", invoice_id: "1", opened_on, closed_on, ...more };
  }
  const march = over("2025-03-01", "2025-03-31");
  const later = payment("2025-12-31", 1, { customer_id: "Z" });

  test("say how many came and are open, over how much, how long, and who was right", async () => {
    await department.load({
      invoices,
      disputes: [
        dispute("2025-02-20", "2025-03-10", { reason: "Price", amount: 80, outcome: "Withdrawn" }),
        dispute("2025-03-01", "2025-03-31", { reason: "Price", amount: 20, outcome: "Credited" }),
        dispute("2025-03-05", "2025-04-05", { reason: "Price", amount: 50 }),
        dispute("2025-03-11", "2025-03-12", { reason: "Price", amount: 1, outcome: "see note" }),
        dispute("2025-03-21", null, { reason: null, amount: 7, invoice_id: null }),
        dispute("2025-01-01", "2025-01-31", { reason: "Old" }),
      ],
      payments: [later],
    });
    expect(await rows("dispute_reasons", march)).toEqual([
      {
        reason: "Price",
        opened_count: 3,
        opened_amount: 20 + 50 + 1,
        open_count: 1,
        open_disputed_amount: 50,
        // 18 and 30 and 1 days until they were closed, 26 so far: of 1, 18, 26, 30 the mean of the two
        median_days: 22,
        closed_count: 3,
        // Withdrawn against credited; what the words do not tell is in neither.
        in_our_favour_rate: 0.5,
      },
      {
        reason: "",
        opened_count: 1,
        opened_amount: 7,
        open_count: 1,
        open_disputed_amount: 7,
        median_days: 10,
        closed_count: 0,
        in_our_favour_rate: null,
      },
    ]);
    // The report says the same as the figures by reason.
    for (const [metric, column] of [
      ["disputes", "open_count"],
      ["days_in_dispute", "median_days"],
    ] as const) {
      const found = await breakdown(department.warehouse, metric, march, "reason");
      expect(Object.fromEntries(found.map((row) => [row.key, row.value])), metric).toEqual(
        Object.fromEntries(
          (await rows("dispute_reasons", march)).map((row) => [row.reason, row[column]]),
        ),
      );
    }
  });

  test("know what outcomes mean in the languages of the users", async () => {
    const ours = [
      "Invoice correct",
      "Withdrawn",
      "Rejected",
      "Claim unfounded",
      "Not justified",
      "Odrzucona",
      "Bezzasadna",
      "Avvisad",
      "Fakturan korrekt",
      "Zamítnuto",
      "Neoprávněná",
      "Atmesta",
      "Sąskaita teisinga",
      "Tinanggihan",
      "Abgelehnt",
      "Unbegründet",
      "Rejetée",
      "Facture correcte",
    ];
    const theirs = [
      "Credit issued",
      "Corrected",
      "Accepted",
      "Invoice incorrect",
      "Credit note",
      "Justified",
      "Uznana",
      "Korekta faktury",
      "Godkänd",
      "Krediterad",
      "Uznáno",
      "Dobropis",
      "Pripažinta",
      "Tinanggap",
      "Anerkannt",
      "Gutschrift",
      "Acceptée",
      "Avoir émis",
    ];
    const unknown = ["see note", "", "42", "closed"];
    const reason = (outcome: string) => ({ reason: outcome, outcome });
    await department.load({
      invoices,
      disputes: [...ours, ...theirs, ...unknown].map((outcome) =>
        dispute("2025-03-01", "2025-03-02", reason(outcome)),
      ),
      payments: [later],
    });
    const found = new Map(
      (await rows("dispute_reasons", march)).map((row) => [row.reason, row.in_our_favour_rate]),
    );
    for (const outcome of ours) expect(found.get(outcome), outcome).toBe(1);
    for (const outcome of theirs) expect(found.get(outcome), outcome).toBe(0);
    for (const outcome of unknown) expect(found.get(outcome), outcome).toBeNull();
  });

  test("are converted, and refused where a rate is missing", async () => {
    const disputes = [
      dispute("2025-03-10", null, {
        reason: "Price",
        amount: 100,
        currency: "PLN",
        invoice_id: null,
      }),
    ];
    const fx = { from_currency: "PLN", to_currency: "EUR" };
    const fx_rates = [
      { ...fx, date: "2025-03-10", rate: 0.2 },
      { ...fx, date: "2025-03-31", rate: 0.3 },
    ];
    await department.load({ invoices, disputes, payments: [later], fx_rates });
    expect(await rows("dispute_reasons", march)).toMatchObject([
      { opened_amount: 20, open_disputed_amount: 30 },
    ]);
    await department.load({ invoices, disputes, payments: [later] });
    await expect(rows("dispute_reasons", march)).rejects.toMatchObject({
      id: "figure.missing_rates",
    });
  });
});
