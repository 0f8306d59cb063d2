import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type CatalogueEntry, writeEntry } from "../../app/imports/load/catalogue.server.ts";
import { headline } from "../../app/metrics/measure.server.ts";
import { packContent } from "../../app/packs/content.server.ts";
import type { Pack } from "../../app/packs/pack.ts";
import { packFile } from "../../app/packs/pack-file.server.ts";
import { packPaper } from "../../app/packs/paper.server.ts";
import { runReport } from "../../app/reports/run.server.ts";
import {
  changedMonths,
  type KeptRestatement,
  keptLater,
  withinLimits,
} from "../../app/restatements/closed-months.ts";
import { keepClosedMonths } from "../../app/restatements/keep.server.ts";
import { readClosedMonths, restatementsOf } from "../../app/restatements/read.server.ts";
import { martSettings, writeSettings } from "../../app/settings.server.ts";
import { buildMarts } from "../../app/warehouse/marts.server.ts";
import { invoice, on, over, payment } from "../metrics/asking.ts";
import { members } from "../packs/members.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
});

/** Imports 1 and 2: 400 invoiced in January, 100 paid in February, the data goes to 10 March. */
const books = {
  invoices: [invoice("1", { amount: 400 }), invoice("2", { issue_date: "2025-03-01", amount: 7 })],
  payments: [
    payment("2025-02-10", 100, { invoice_id: "1" }),
    payment("2025-03-10", 50, { invoice_id: "1" }),
  ],
};

beforeEach(async () => {
  for (const name of ["closed-months.json", "settings.json", "originals"]) {
    rmSync(path.join(department.warehouse.directory, name), { force: true, recursive: true });
  }
  await department.warehouse.write((transaction) =>
    transaction.query("delete from received.write_offs"),
  );
  await department.load(books);
  await keepClosedMonths(department.warehouse);
});

afterAll(() => department.close());

/** A newer import, of the number 3 unless told, that says something else. */
async function importAgain(sql: string, importId = 3) {
  await department.warehouse.write(async (transaction) => {
    await transaction.query(
      `insert into received.imports values (${importId}, 'again.csv', 'again', 'payments', '{}',
        '2030-02-01 12:00:00', null, 1, 1, 0, 0, 0)`,
    );
    await transaction.query(sql);
    await buildMarts(transaction, undefined, await martSettings(department.warehouse.directory));
  });
  await keepClosedMonths(department.warehouse);
}

/** Writes down import 3: its file, and what it did to the tables. */
async function catalogued(
  fileName: string,
  tables: NonNullable<CatalogueEntry["effect"]>["tables"],
) {
  const entry: CatalogueEntry = {
    importId: 3,
    fileName,
    hash: "a".repeat(64),
    table: "payments",
    importedAt: "2030-02-01 12:00:00",
    importedBy: null,
    counts: { read: 1, new: 1, changed: 0, unchanged: 0, rejected: 0 },
    effect: { tables, totals: [], from: null, to: null, rejects: [] },
    mapping: {
      layout: {},
      tables: [{ table: "payments" }],
    } as unknown as CatalogueEntry["mapping"],
    withdrawnAt: null,
    state: "loaded",
  };
  await writeEntry(department.warehouse.directory, entry);
}

async function withdrawAgain(sql: string) {
  await department.warehouse.write(async (transaction) => {
    await transaction.query("delete from received.imports where import_id = 3");
    await transaction.query(sql);
    await buildMarts(transaction);
  });
  await keepClosedMonths(department.warehouse);
}

const told = async (metric: string) =>
  (await restatementsOf(department.warehouse, metric)).map(
    ({ monthEnd, before, after, by, imports }) => [monthEnd, before, after, by, imports],
  );

describe("a newer import", () => {
  test("the first one restates nothing", async () => {
    expect(await restatementsOf(department.warehouse)).toEqual([]);
    const { restated } = await headline(department.warehouse, "open_receivables", on("2025-02-28"));
    expect(restated).toBeUndefined();
  });

  test("that changes a closed month is named with what the month was and is", async () => {
    // 400 − 100 = 300 at the end of February; then 400 − 160 = 240.
    await importAgain("update received.payments set amount = 160 where paid_date = '2025-02-10'");
    expect(await told("open_receivables")).toEqual([["2025-02-28", 300, 240, "import", [3]]]);
    expect(await told("collected")).toEqual([["2025-02-28", 100, 160, "import", [3]]]);
    expect(await told("sales")).toEqual([]);
    // DSO of two months of history: 300 / 400 × 59 days; then 240 / 400 × 59.
    const [dso] = await restatementsOf(department.warehouse, "dso");
    expect(dso?.before).toBeCloseTo(44.25, 9);
    expect(dso?.after).toBeCloseTo(35.4, 9);

    // Figures that rows behind them are read for are kept too: 58 days old whatever is open, and paid
    // after 40 days whatever was paid; of what fell due in January 100 of 400, then 160, by February.
    expect(await told("true_dso")).toEqual([]);
    expect(await told("days_to_pay")).toEqual([]);
    expect(await told("cure_rate")).toEqual([]);
    expect(await told("collected_overdue")).toEqual([["2025-02-28", 100, 160, "import", [3]]]);

    const february = await headline(department.warehouse, "open_receivables", on("2025-02-28"));
    expect(february.value).toBe(240);
    expect(february.restated).toMatchObject([
      { before: 300, after: 240, by: "import", imports: [3], files: ["#3"] },
    ]);
    const month = over("2025-02-01", "2025-02-28");
    expect((await headline(department.warehouse, "collected", month)).restated).toHaveLength(1);
  });

  test("says nothing of other days, parts, variants and currencies of the month", async () => {
    await importAgain("update received.payments set amount = 160 where paid_date = '2025-02-10'");
    const { warehouse } = department;
    const restated = async (...ask: [string, ReturnType<typeof on>]) =>
      (await headline(warehouse, ...ask)).restated;
    expect(await restated("open_receivables", on("2025-02-27"))).toBeUndefined();
    expect(await restated("open_receivables", on("2025-01-31"))).toBeUndefined();
    expect(await restated("collected", over("2025-02-02", "2025-02-28"))).toBeUndefined();
    expect(await restated("dso", on("2025-02-28", { window: 1 }))).toBeUndefined();
    expect(await restated("dso", on("2025-02-28"))).toHaveLength(1);
    const one = on("2025-02-28", { where: { customer_id: ["K"] } });
    expect(await restated("open_receivables", one)).toBeUndefined();
  });

  test("is listed as a report, with the file where its import is known", async () => {
    await importAgain("update received.payments set amount = 160 where paid_date = '2025-02-10'");
    const { rows } = await runReport(department.warehouse, "restatements", { where: {} });
    expect(rows.find((row) => row.metric === "open_receivables")).toEqual({
      month_end: "2025-02-28",
      metric: "open_receivables",
      before: 300,
      after: 240,
      difference: -60,
      unit: "money",
      currency: "EUR",
      changed_by: "import",
      import_ids: "3",
      file_names: "#3",
      changed_at: expect.any(String),
    });
    const january = await runReport(
      department.warehouse,
      "restatements",
      over("2025-01-01", "2025-01-31"),
    );
    expect(january.rows).toEqual([]);
  });

  test("a promise that is kept later does not change the month as its last day saw it", async () => {
    const { warehouse } = department;
    const promise = { customer_id: "K", made_on: "2025-01-20", amount: 100 };
    await department.load({
      ...books,
      payments: [
        ...books.payments,
        payment("2025-01-05", 1, { invoice_id: "1" }),
        payment("2025-02-01", 100, { invoice_id: "1" }),
      ],
      promises: [
        { ...promise, promise_id: "a", due_on: "2025-01-25" },
        { ...promise, promise_id: "b", due_on: "2025-01-30", made_on: "2025-01-28" },
      ],
    });
    await keepClosedMonths(warehouse);
    // On 31 January the second, kept on 1 February within its 3 days of grace, is still pending: 0 of 1.
    const { values } = (await readClosedMonths(warehouse.directory)) ?? {};
    expect(values?.promise_kept_rate?.["2025-01-31"]).toBe(0);
    expect((await headline(warehouse, "promise_kept_rate", on("2025-01-31"))).value).toBe(0);
    const later = on("2025-03-10", over("2025-01-01", "2025-01-31"));
    expect((await headline(warehouse, "promise_kept_rate", later)).value).toBe(0.5);
  });

  test("that only adds to the open month restates nothing, nor does it when asked twice", async () => {
    await importAgain("update received.payments set amount = 60 where paid_date = '2025-03-10'");
    await keepClosedMonths(department.warehouse);
    expect(await restatementsOf(department.warehouse)).toEqual([]);
  });

  test("of the first write-offs completes the books and restates nothing", async () => {
    await importAgain(
      `insert into received.write_offs (invoice_id, date, amount, import_id, line)
        values ('1', '2025-02-20', 30, 3, 2)`,
    );
    expect(await restatementsOf(department.warehouse)).toEqual([]);
    // From then on they are compared: 400 − 100 − 30 = 270, then 250.
    await importAgain("update received.write_offs set amount = 50", 4);
    expect(await told("open_receivables")).toEqual([["2025-02-28", 270, 250, "import", [4]]]);
    expect(await told("write_offs")).toEqual([["2025-02-28", 30, 50, "import", [4]]]);
  });
});

test("a withdrawal brings the month back, and is told as well", async () => {
  await importAgain("update received.payments set amount = 160 where paid_date = '2025-02-10'");
  await withdrawAgain("update received.payments set amount = 100 where paid_date = '2025-02-10'");
  expect(await told("open_receivables")).toEqual([
    ["2025-02-28", 240, 300, "withdrawal", [3]],
    ["2025-02-28", 300, 240, "import", [3]],
  ]);
});

describe("a board pack of a month that a newer export changed", () => {
  const pack: Pack = {
    key: "board",
    name: "Board",
    title: "Board",
    company: "",
    colour: "#1f4e79",
    logo: null,
    period: "month",
    compare: "previous",
    query: "",
    sections: ["position", "collected"],
    commentary: {},
  };

  beforeEach(async () => {
    // 400 − 100 = 300 was open at the end of February, and 100 had come in; then 160.
    await catalogued("payments-mended.csv", [
      { table: "payments", new: 0, changed: 1, unchanged: 0 },
    ]);
    await importAgain("update received.payments set amount = 160 where paid_date = '2025-02-10'");
  });

  const open =
    /^Open receivables: Feb 2025 was EUR.300\.00 and is EUR.240\.00 since the import of payments-mended\.csv on \d+ \w+ \d{4}\.$/;
  const collected = /^Collected: Feb 2025 was EUR.100\.00 and is EUR.160\.00 since/;

  test("says from what to what, by which import, in every format", async () => {
    const { warehouse } = department;
    const content = await packContent(warehouse, pack, "en");
    expect(content.scope.asOf).toBe("2025-02-28");
    const [position, sums] = content.slides;
    expect(position?.figures[0]?.figure.value).toBe(240);
    expect(position?.notes).toContainEqual(expect.stringMatching(open));
    expect(sums?.notes).toContainEqual(expect.stringMatching(collected));

    const { body } = await packFile(warehouse, pack, "xlsx", "en");
    const [sheet] = (await readXlsx(body)).sheets;
    const row = sheet?.rows.find(([figure]) => figure === "Open receivables");
    expect(row?.at(-1)).toMatch(open);
    const file = members((await packFile(warehouse, pack, "pptx", "en")).body);
    const slide = file.get("ppt/slides/slide2.xml");
    expect(slide).toContain("since the import of payments-mended.csv on");
    // Letters on paper are numbers of its fonts: what is told there makes it longer.
    const silent = content.slides.map((one) => ({ ...one, notes: [] }));
    const [told, untold] = [
      await packPaper(content),
      await packPaper({ ...content, slides: silent }),
    ];
    expect(told.length).toBeGreaterThan(untold.length);
  });

  test("says it of the month that it compares with, too", async () => {
    // The data goes into April: the pack is about March, and sets February beside it.
    await importAgain("update received.payments set paid_date = '2025-04-02' where amount = 50", 4);
    const { scope, slides } = await packContent(department.warehouse, pack, "en");
    expect(scope.asOf).toBe("2025-03-31");
    expect(slides[0]?.notes).toContainEqual(expect.stringMatching(open));
    expect(slides[1]?.notes).toContainEqual(expect.stringMatching(collected));
    // Of a quarter no sum is kept: its months are told. What stands on its last day is a month's.
    const quarter = await packContent(department.warehouse, { ...pack, period: "quarter" }, "en");
    expect(quarter.scope).toMatchObject({ from: "2025-01-01", to: "2025-03-31" });
    expect(quarter.slides[1]?.notes).toContainEqual(expect.stringMatching(collected));
    const alone = await packContent(department.warehouse, { ...pack, compare: "none" }, "en");
    expect(alone.slides.flatMap(({ notes }) => notes)).toEqual([]);
  });
});

test("another reporting currency is no restatement, and the file survives that marts are made anew", async () => {
  await importAgain("update received.payments set amount = 160 where paid_date = '2025-02-10'");
  const file = path.join(department.warehouse.directory, "closed-months.json");
  const before = readFileSync(file, "utf8");
  await department.warehouse.write((transaction) => buildMarts(transaction));
  await keepClosedMonths(department.warehouse);
  expect(readFileSync(file, "utf8")).toBe(before);
  await writeSettings(department.warehouse.directory, { reportingCurrency: "USD" });
  await keepClosedMonths(department.warehouse);
  expect(await told("open_receivables")).toHaveLength(1);
});

test("where nothing is left, nothing is told of what was", async () => {
  await importAgain("update received.payments set amount = 160 where paid_date = '2025-02-10'");
  await withdrawAgain("delete from received.invoices");
  expect(await restatementsOf(department.warehouse)).toEqual([]);
});

describe("what costs reading rows", () => {
  const imported = (changed: number, table: "payments" | "activities" = "payments") =>
    catalogued("march.csv", [
      { table, new: 1, changed: 0, unchanged: 0 },
      { table: "disputes", new: 0, changed, unchanged: 0 },
    ]);
  const arrival = `insert into received.payments
      (payment_id, paid_date, amount, customer_id, import_id, line)
    values ('new', '2025-02-20', 5, 'K', 3, 2)`;
  /** True DSO of both closed months as it is kept, after they were made up. */
  const afterTampering = async (sql = arrival) => {
    const file = path.join(department.warehouse.directory, "closed-months.json");
    const kept = JSON.parse(readFileSync(file, "utf8"));
    Object.assign(kept.values.true_dso, { "2025-01-31": 1, "2025-02-28": 1 });
    writeFileSync(file, JSON.stringify(kept));
    await importAgain(sql);
    const months = await readClosedMonths(department.warehouse.directory);
    return Object.values(months?.values.true_dso ?? {});
  };

  test("is read again only from the first day on that an import touches", async () => {
    await imported(0);
    // 58 days after 1 January; January, before the import's first day, stands as it was kept.
    expect(await afterTampering()).toEqual([1, 58]);
    const [latest] = await restatementsOf(department.warehouse, "open_receivables");
    expect(latest?.files).toEqual(["march.csv"]);
  });

  test("is read from the first day of activities too, whose column is a word of SQL", async () => {
    await imported(0, "activities");
    const call = `insert into received.activities (customer_id, "at", channel, import_id, line)
      values ('K', '2025-02-20 10:00:00', 'phone', 3, 2)`;
    expect((await afterTampering(call))[0]).toBe(1);
  });

  test("is read from the beginning where rows may have stood elsewhere before", async () => {
    await imported(1);
    expect(await afterTampering()).toEqual([30, 58]);
  });
});

test("of a large department it is told which figures are compared from which month on", () => {
  const month = (...ends: string[]) => Object.fromEntries(ends.map((end) => [end, null]));
  const all = month("2024-01-31", "2024-02-29", "2025-01-31");
  expect(keptLater({})).toBeNull();
  expect(keptLater({ sales: all, dso: all, attainment: {} })).toBeNull();
  const dear = { cure_rate: month("2025-01-31"), true_dso: month("2024-02-29", "2025-01-31") };
  expect(keptLater({ sales: all, ...dear })).toEqual({
    metrics: ["cure_rate", "true_dso"],
    from: "2025-01-31",
  });
});

test("a difference that is not seen is none", () => {
  const months = (value: number | null) => ({ dso: { "2025-02-28": value } });
  expect(changedMonths("dso", "days", months(44.25), months(44.29))).toEqual([]);
  expect(changedMonths("dso", "days", months(44.25), months(44.31))).toHaveLength(1);
  // What could not be had before did not change; what no longer can be had did.
  expect(changedMonths("dso", "days", months(null), months(44))).toEqual([]);
  expect(changedMonths("dso", "days", months(44), {})).toMatchObject([{ before: 44, after: null }]);
});

test("of a month that changes with every import the first and the latest are kept", () => {
  const changes = Array.from(
    { length: 30 },
    (_, index): KeptRestatement => ({
      metric: "sales",
      monthEnd: "2025-02-28",
      before: index,
      after: index + 1,
      currency: "EUR",
      by: "import",
      imports: [index],
      at: "2030-01-01 12:00:00",
    }),
  );
  const kept = withinLimits(changes).map(({ before }) => before);
  // The first, and from 19 (30 − 12 + 1) on.
  expect(kept).toEqual([0, ...Array.from({ length: 11 }, (_, index) => 19 + index)]);
});
