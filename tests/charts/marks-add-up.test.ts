import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChartRow } from "../../app/charts/chart.ts";
import { type ChartId, chart, chartIds } from "../../app/charts/index.ts";
import { type ChartQuestion, loadChart } from "../../app/charts/rows.server.ts";
import { items } from "../../app/metrics/items.server.ts";
import { headline } from "../../app/metrics/measure.server.ts";
import { reportItems } from "../../app/reports/rows-behind.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import { type Only, readOnly } from "../../app/scope/only.ts";
import { readScope } from "../../app/scope/read-scope.ts";
import type { Scope } from "../../app/scope/scope.ts";
import { isRefusal } from "../../app/server/refusals.server.ts";
import { wholeDepartment } from "../metrics/whole-department.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";
import { draw } from "./drawing.ts";

let department: Department;

beforeAll(async () => {
  const { rows } = wholeDepartment(4);
  const [first] = rows.invoices ?? [];
  department = await openDepartment({
    ...rows,
    // Old enough to have a history of what is lost.
    invoices: [
      ...(rows.invoices ?? []),
      { ...first, invoice_id: "old", issue_date: "2023-02-01", due_date: "2023-03-01", amount: 90 },
    ],
    // At all hours of a week, some at none, by steps that have a number.
    activities: (rows.activities ?? []).map((row, index) => ({
      ...row,
      at: `${String(row.at).slice(0, 10)} ${String(8 + (index % 5)).padStart(2, "0")}:30:00`,
      at_has_time: index % 9 > 0,
      stage: row.channel === "letter" ? (["reminder", "formal demand"][index % 2] ?? "") : "soft",
    })),
    collectors: (rows.collectors ?? []).map((row) => ({ ...row, started_on: "2024-02-12" })),
    customers: (rows.customers ?? []).map((row) => ({ ...row, credit_limit: 50 })),
  });
});

afterAll(() => department.close());

const asked: Scope = { where: {}, from: "2024-04-01", to: "2024-06-30", currency: "EUR" };

/** What a mark opens: the page, its scope, and which of its rows. */
interface Opened {
  readonly path: string;
  readonly id: string;
  readonly scope: Scope;
  readonly only: Only;
  readonly parameters: URLSearchParams;
}

function read(address: string): Opened {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const { scope, faults } = readScope(searchParams);
  expect(faults).toEqual([]);
  const [, path = "", id = ""] = pathname.split("/");
  return { path, id, scope, only: readOnly(searchParams), parameters: searchParams };
}

/** No more of a chart than this: the others are made alike. */
const mostMarks = 8;

/** A chart's rows and the addresses of its marks, as its page has them. */
async function marksOf(id: ChartId, question: Partial<ChartQuestion> = {}) {
  const view = await loadChart(department.warehouse, id, { scope: asked, ...question }, "en");
  const svg = draw(chart(id), view.rows, {
    ...view.wording,
    reach: { ...view.asked, words: "none" },
  });
  const links = [...svg.querySelectorAll(".chart-mark")].map((mark) => mark.getAttribute("href"));
  const addresses = [...new Set(links.filter((link) => link !== null))];
  const step = Math.max(1, Math.ceil(addresses.length / mostMarks));
  return { rows: view.rows, opened: addresses.filter((_, at) => at % step === 0).map(read) };
}

function same(found: unknown, said: unknown, what: string): void {
  const [one, other] = [Number(found ?? 0), Number(said ?? 0)];
  expect(Math.abs(one - other), `${what}: ${one} and ${other}`).toBeLessThanOrEqual(
    1e-9 * Math.abs(other) + 1e-4,
  );
}

const sum = (rows: readonly ChartRow[], name: string) =>
  rows.reduce((all, row) => all + Number(row[name] ?? 0), 0);

/** The rows of a report that a mark stands for, by the columns that its address names. */
const ofMark = (rows: readonly ChartRow[], only: Only) =>
  rows.filter((row) =>
    Object.entries(only).every(
      // How many entered is not what a stage is found by.
      ([name, values]) => name.endsWith("_count") || values.includes(String(row[name] ?? "")),
    ),
  );

/** The charts whose marks open the rows of their report, and what a mark is that is not known yet. */
const ofReports: Partial<Record<ChartId, string | null>> = {
  agencies: null,
  cohort_curves: "recovered_amount",
  cohort_triangle: "recovered_amount",
  contact_heatmap: null,
  dispute_reasons: null,
  liquidation_curves: "collected_amount",
  promise_calendar: null,
  receivables_bridge: null,
  reminder_ladder: null,
  roll_rates: null,
  stage_funnel: null,
};

/** The others open figures: what each shows where its mark stands. */
const ofFigures: Partial<
  Record<ChartId, (rows: readonly ChartRow[], opened: Opened) => readonly ChartRow[]>
> = {
  collector_months: (rows, { scope }) => rows.filter((row) => row.month === month(scope)),
  collectors: (rows, { scope }) => rows.filter((row) => isOf(row.collector_id, scope)),
  contact_rates: (rows, { scope, id }) =>
    rows.filter((row) => row.metric === id && row.period === month(scope)),
  cost_parts: (rows, { scope }) => rows.filter((row) => row.period === month(scope)),
  dso: (rows, { scope, id }) =>
    rows.filter((row) => row.metric === id && row.period === scope.asOf?.slice(0, 7)),
  exposure: (rows, { scope }) =>
    rows.filter((row) => scope.where.customer_id?.includes(String(row.customer_id))),
  learning_curve: (rows, { scope }) =>
    rows.filter((row) => row.month === month(scope) && isOf(row.collector_id, scope)),
  metric_breakdown: (rows, { scope }) =>
    rows.filter((row) => scope.where.segment?.includes(String(row.key))),
  metric_multiples: (rows, { scope }) =>
    rows.filter(
      (row) =>
        (row.is_whole ? !scope.where.segment : scope.where.segment?.includes(String(row.key))) &&
        row.period === month(scope),
    ),
  metric_trend: (rows, { scope }) => rows.filter((row) => row.period === month(scope)),
  terms: (rows, { scope }) =>
    rows.filter(
      (row) =>
        scope.where.segment?.includes(String(row.segment)) &&
        scope.where.terms?.includes(String(row.terms)),
    ),
};

/** The month that a figure is of: a balance stands on a day of it. */
const month = ({ from, asOf }: Scope) => (from ?? asOf)?.slice(0, 7);
const isOf = (collector: ChartRow[string] | undefined, { where }: Scope) =>
  where.collector_id?.includes(String(collector)) === true;

const figureColumn: Partial<Record<ChartId, string>> = {
  collectors: "collected",
  collector_months: "collected",
  exposure: "open_amount",
  learning_curve: "collected",
  terms: "days_to_pay",
};

const questions: Partial<Record<ChartId, Omit<ChartQuestion, "scope">>> = {
  metric_breakdown: { metric: "collected", by: "segment" },
  metric_multiples: { metric: "overdue_share", by: "segment" },
  metric_trend: { metric: "sales" },
};

describe("the rows that a mark opens add up to the mark", () => {
  test.each(Object.entries(ofReports) as [ChartId, string | null][])("%s", async (id, unknown) => {
    const { rows, opened } = await marksOf(id);
    // The balances that a bridge stands between are a figure of their own.
    const own = opened.filter(({ path }) => path === "rows");
    expect(own.length, "marks").toBeGreaterThan(0);
    for (const mark of own) {
      const known = ofMark(rows, mark.only).filter((row) => !unknown || row[unknown] !== null);
      const found = await reportItems(department.warehouse, mark.id, mark.scope, {
        only: mark.only,
      });
      const what = `${id} ${JSON.stringify(mark.only)}`;
      expect(known.length, what).toBeGreaterThan(0);
      expect(found.total, what).toBeGreaterThan(0);
      const isPart = Object.keys(mark.only).some((name) => name.endsWith("_count"));
      for (const name of found.behind.sums) {
        if (!(name in (known[0] ?? {}))) continue;
        // Of a stage those are opened who entered it; what left may have stood there before.
        if (isPart && !name.startsWith("entered")) continue;
        same(found.sums[name], sum(known, name), `${what} ${name}`);
      }
      for (const [name, [of, outOf]] of Object.entries(found.behind.shares ?? {})) {
        if (known.length > 1) continue;
        const whole = found.sums[outOf] ?? 0;
        same(whole > 0 ? (found.sums[of] ?? 0) / whole : null, known[0]?.[name], `${what} ${name}`);
      }
    }
    for (const { id: metric, scope } of opened.filter(({ path }) => path === "figures")) {
      const figure = await headline(department.warehouse, metric, scope);
      const row = rows.find((one) => one.day === scope.asOf);
      same(figure.value, row?.amount, `${id} ${scope.asOf}`);
    }
  });

  test.each(Object.entries(ofFigures) as [ChartId, (typeof ofFigures)[ChartId] & object][])(
    "%s",
    async (id, rowsOf) => {
      const { rows, opened } = await marksOf(id, questions[id]);
      expect(opened.length, "marks").toBeGreaterThan(0);
      for (const mark of opened) {
        const own = rowsOf(rows, mark);
        const what = `${id} ${mark.id} ${mark.parameters}`;
        expect(own.length, what).toBeGreaterThan(0);
        const figure = await headline(department.warehouse, mark.id, mark.scope);
        const column = figureColumn[id] ?? "value";
        if (id === "cost_parts") same(figure.numerator, sum(own, column), what);
        else same(figure.value, sum(own, column), what);
      }
    },
  );

  test("loss_rates: the documents of a bucket", async () => {
    const { rows, opened } = await marksOf("loss_rates", {
      scope: { where: { client_id: ["north"] }, asOf: "2024-08-31" },
    });
    expect(opened.length).toBeGreaterThan(0);
    for (const { id, scope, only } of opened) {
      const [row] = ofMark(rows, only);
      const { sums } = await items(department.warehouse, id, scope, { only });
      same(sums.value, row?.expected_loss, `${only.bucket}`);
    }
  });

  test("aging and its trend: the customers of a bucket, the buckets of a day", async () => {
    const now = await marksOf("aging");
    const sorted = (parameters: URLSearchParams) =>
      parameters.get("customers.sort")?.slice(1) ?? "";
    for (const { scope, parameters } of now.opened) {
      const bucket = sorted(parameters);
      const customers = await runReport(department.warehouse, "aging_by_customer", scope);
      const row = now.rows.find((one) => one.bucket === bucket);
      same(sum(customers.rows, bucket), row?.open_amount, bucket);
    }
    const { rows, opened } = await marksOf("aging_trend");
    for (const { scope } of opened) {
      const aging = await runReport(department.warehouse, "aging", scope);
      const stood = rows.filter((row) => row.month_end === scope.asOf);
      expect(stood.length).toBeGreaterThan(0);
      for (const row of stood) {
        const found = aging.rows.find(({ bucket }) => bucket === row.bucket);
        same(found?.open_amount, row.open_amount, `${scope.asOf} ${row.bucket}`);
      }
    }
  });

  test("no chart is left out", () => {
    const tested = [...Object.keys(ofReports), ...Object.keys(ofFigures)];
    expect([...tested, "aging", "aging_trend", "loss_rates"].sort()).toEqual([...chartIds].sort());
  });
});

describe("rows that are asked for by what they have not", () => {
  const refusal = async (work: Promise<unknown>) => {
    const cause = await work.catch((thrown: unknown) => thrown);
    return isRefusal(cause) ? [cause.id, cause.status] : cause;
  };

  test("are refused, and say what can be asked", async () => {
    const { warehouse } = department;
    const hours = (only: Only) => reportItems(warehouse, "contact_heatmap", asked, { only });
    expect(await refusal(hours({ hour: ["25"] }))).toEqual(["api.choice", 400]);
    expect(await refusal(hours({ minute: ["5"] }))).toEqual(["rows.no_column", 400]);
    expect(await refusal(hours({ occurred_on: ["May"] }))).toEqual(["rows.not_a_value", 400]);
    expect(await refusal(reportItems(warehouse, "exposure", asked))).toEqual([
      "rows.none_behind",
      400,
    ]);
    expect(
      await refusal(items(warehouse, "attempts", asked, { only: { size: ["large", "x"] } })),
    ).toMatchObject({ rows: [] });
    expect(await refusal(items(warehouse, "sales", asked, { only: { value: ["5"] } }))).toEqual([
      "rows.no_column",
      400,
    ]);
  });

  test("several values of a column add up, the empty one stands for none", async () => {
    const { warehouse } = department;
    const count = async (only: Only) =>
      (await reportItems(warehouse, "contact_heatmap", asked, { only })).total;
    const all = await count({});
    const timed = await count({ hour: ["8", "9", "10", "11", "12"] });
    expect(timed).toBeLessThan(all);
    expect(timed + (await count({ hour: [""] }))).toBe(all);
    const byChannel = async (channel: string[]) =>
      (await items(warehouse, "attempts", asked, { only: { channel } })).sums.value ?? 0;
    expect((await byChannel(["phone"])) + (await byChannel(["letter", "sms"]))).toBe(
      (await headline(warehouse, "attempts", asked)).value,
    );
  });
});
