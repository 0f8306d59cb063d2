import { afterAll, beforeAll, expect, test } from "vitest";
import { metrics } from "../../app/metrics/index.ts";
import { breakdown, headline, trend } from "../../app/metrics/measure.server.ts";
import { reports } from "../../app/reports/index.ts";
import { runReport } from "../../app/reports/run.server.ts";
import type { Scope } from "../../app/scope/scope.ts";
import { buildMarts } from "../../app/warehouse/marts.server.ts";
import { openWarehouse, type Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { temporaryFolder } from "../temporary-folder.ts";

// Exact decimals overflow where a product has too few digits: every figure must bear
// amounts of a large company, converted. Open on 31 March 2026 in PLN:
// 900,000,000.01 EUR × 4.25 + 1,000,000,000.02 PLN = 4,825,000,000.0625 PLN
// less 100,000,000.00 EUR paid × 4.25 = 425,000,000.00, which is 4,400,000,000.0625.
const rows = [
  `insert into received.imports values
      (1, 'large.csv', 'hash', 'invoices', '{}', timestamp '2026-04-01 08:00:00', null, 2, 2, 0, 0, 0)`,
  `insert into received.customers by name
      select 'C1' as customer_id, 'Large Ltd' as name, 'Key' as segment, 1 as import_id, 1 as line`,
  `insert into received.invoices by name
      select * from (values
          ('I-1', 'C1', date '2026-01-05', date '2026-02-04', 900000000.01, 'EUR', 'invoice', 1, 1),
          ('I-2', 'C1', date '2026-02-05', date '2026-05-06', 1000000000.02, 'PLN', 'invoice', 1, 2)
      ) as t(invoice_id, customer_id, issue_date, due_date, amount, currency, kind, import_id, line)`,
  `insert into received.payments by name
      select 'P-1' as payment_id, date '2026-03-31' as paid_date, 100000000.00 as amount,
          'I-1' as invoice_id, 'C1' as customer_id, 'EUR' as currency, 1 as import_id, 1 as line`,
  `insert into received.promises by name
      select 'Q-1' as promise_id, 'C1' as customer_id, date '2026-03-01' as made_on,
          date '2026-03-20' as due_on, 700000000.00 as amount, 'EUR' as currency,
          1 as import_id, 1 as line`,
  `insert into received.write_offs by name
      select 'I-2' as invoice_id, date '2026-03-31' as date, 0.00 as amount, 'PLN' as currency,
          1 as import_id, 1 as line`,
  `insert into received.fx_rates by name
      select unnest(generate_series(date '2026-01-01', date '2026-03-31', interval 1 day)) as date,
          'EUR' as from_currency, 'PLN' as to_currency, 4.25 as rate, 1 as import_id, 1 as line`,
];

const scope: Scope = { asOf: "2026-03-31", currency: "PLN", where: {} };
const folder = temporaryFolder();
let warehouse: Warehouse;

beforeAll(async () => {
  warehouse = await openWarehouse(folder.path);
  await warehouse.write(async (transaction) => {
    for (const sql of rows) await transaction.connection.run(sql);
    await buildMarts(transaction);
  });
});
afterAll(async () => {
  await warehouse.close();
  folder.remove();
});

test("what is open is exact", async () => {
  expect((await headline(warehouse, "open_receivables", scope)).value).toBe(4_400_000_000.0625);
});

test.each(metrics.map(({ id, dimensions }) => [id, dimensions[0]] as const))(
  "%s bears large amounts",
  async (id, dimension) => {
    const figure = await headline(warehouse, id, scope);
    expect(figure.metric).toBe(id);
    expect((await trend(warehouse, id, scope, "month")).length).toBeGreaterThan(0);
    if (dimension) {
      const parts = await breakdown(warehouse, id, scope, dimension);
      expect(parts.every((part) => part.value === null || Number.isFinite(part.value))).toBe(true);
    }
  },
);

test.each(reports.map(({ id }) => [id] as const))("%s bears large amounts", async (id) => {
  const result = await runReport(warehouse, id, scope);
  expect(result.report).toBe(id);
});

test("the aging adds up to what is open", async () => {
  const { rows: buckets } = await runReport(warehouse, "aging", scope);
  const sum = buckets.reduce((total, row) => total + Number(row.open_amount), 0);
  expect(sum).toBeCloseTo(4_400_000_000.0625, 2);
});
