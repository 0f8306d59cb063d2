import { afterAll, beforeAll, expect, test } from "vitest";
import { rowsComeFrom } from "../../app/warehouse/mart-rows.server.ts";
import { buildMarts } from "../../app/warehouse/marts.server.ts";
import { buildPlanPayments } from "../../app/warehouse/plan-payments.server.ts";
import { buildPromisePayments } from "../../app/warehouse/promise-payments.server.ts";
import { queryText } from "../../app/warehouse/queries.server.ts";
import type { Transaction } from "../../app/warehouse/warehouse.server.ts";
import { makeWordTypes } from "../../app/warehouse/word-types.server.ts";
import { type Department, openDepartment } from "./department.ts";

const coded: Readonly<Record<string, (transaction: Transaction) => Promise<void>>> = {
  plan_payments: buildPlanPayments,
  promise_payments: buildPromisePayments,
};

const named: Readonly<Record<string, string>> = {
  amount: "90",
  paid_date: "date '2025-02-03'",
  due_date: "date '2025-01-31'",
  due_on: "date '2025-02-05'",
  made_on: "date '2025-02-02'",
  mapping: `'{"shape": "open_items", "gone": "paid", "layout": {"headers": ["Document"]}}'`,
  issue_date: "date '2025-01-01'",
  kind: "'invoice'",
  metric: "'collected'",
  period: "'2025-02'",
  stage: "'Agency'",
  channel: "'letter'",
  direction: "'outgoing'",
  currency: "'EUR'",
  rule_id: "'R'",
  jurisdiction: "'PL'",
  country: "'PL'",
  bucket: "'1-30'",
  is_listed: "true",
};

/** A value for a column, told from its name and else from its type: ids are all the same one. */
function value(name: string, type: string): string {
  const known = named[name];
  if (known) return known;
  if (name.endsWith("_id") || name === "customer") return type === "INTEGER" ? "1" : "'K'";
  if (type.startsWith("DECIMAL") || type === "INTEGER" || type === "BIGINT") return "1";
  if (type === "DATE") return "date '2025-02-01'";
  if (type === "TIMESTAMP") return "timestamp '2025-02-01 10:00:00'";
  if (type === "BOOLEAN") return "true";
  return type === "VARCHAR" ? "'word'" : type === "JSON" ? "'{}'" : "null";
}

let department: Department;

beforeAll(async () => {
  department = await openDepartment();
  await department.warehouse.write(async (transaction) => {
    const columns = await transaction.query<{ table: string; name: string; type: string }>(
      `select table_name as "table", column_name as name, data_type as type
       from duckdb_columns() where schema_name = 'received' order by table_name, column_index`,
    );
    for (const table of new Set(columns.map((column) => column.table))) {
      const values = columns
        .filter((column) => column.table === table)
        .map(({ name, type }) => value(name, type));
      await transaction.query(`insert into received.${table} values (${values.join(", ")})`);
    }
    // A document that stays overdue, and numbers that no document has.
    for (const row of [
      `invoices (invoice_id, customer_id, issue_date, due_date, amount, currency, kind, import_id, line)
        values ('L', 'K', date '2025-01-01', date '2025-01-31', 1000, 'EUR', 'invoice', 1, 3)`,
      `invoices (invoice_id, customer_id, amount, kind, import_id, line)
        values ('V', 'K', 10, 'void', 1, 4)`,
      `payments (payment_id, invoice_id, customer_id, paid_date, amount, import_id, line)
        values ('Q', 'unknown', 'K', date '2025-02-04', 5, 1, 3)`,
      `write_offs (invoice_id, "date", amount, import_id, line)
        values ('unknown', date '2025-02-04', 5, 1, 3)`,
      `aging_snapshots (customer, as_of, bucket, amount, import_id, line)
        values ('K', date '2025-02-28', 'Total', 100, 1, 3)`,
      `activities (customer_id, "at", channel, direction, stage, import_id, line)
        select 'K', timestamp '2025-02-02 21:00:00', 'phone', 'outgoing', 'Formal demand', 1, 3 + range
        from range(9)`,
    ]) {
      await transaction.query(`insert into received.${row}`);
    }
    await transaction.query(
      "update received.assignments set from_date = date '2025-02-03', to_date = null",
    );
    await transaction.query("update received.collectors set kind = 'soft', left_on = null");
    await transaction.query("update received.aging_snapshots set currency = 'EUR'");
    await buildMarts(transaction);
  });
});
afterAll(() => department.close());

const rowCount = async ({ query }: Transaction, relation: string) =>
  (await query<{ n: number }>(`select count(*) as n from ${relation}`))[0]?.n;

test.each(Object.entries(rowsComeFrom))(
  "%s has no rows without those of %j",
  async (mart, inputs) => {
    const left = await department.warehouse.rehearse(async (transaction) => {
      await makeWordTypes(transaction);
      for (const input of inputs) await transaction.query(`delete from ${input}`);
      const build = coded[mart];
      if (!build) return rowCount(transaction, `(${queryText(`marts/${mart}`)})`);
      await build(transaction);
      return rowCount(transaction, `marts.${mart}`);
    });
    expect(left).toBe(0);
  },
);

test("nearly all of them have rows here", async () => {
  const empty = await department.warehouse.rehearse(async (transaction) => {
    const found: string[] = [];
    for (const mart of Object.keys(rowsComeFrom)) {
      if ((await rowCount(transaction, `marts.${mart}`)) === 0) found.push(mart);
    }
    return found;
  });
  // Of these the query joins the input to everything else.
  expect(empty).toEqual(["gone_documents", "paid_days", "rule_breaches", "snapshot_totals"]);
});
