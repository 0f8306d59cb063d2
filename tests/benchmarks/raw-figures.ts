import { type RawRows, workParts, workRows } from "./raw-work.ts";

/**
 * Hand-written SQL over the raw tables of `raw-import.ts`, doing the least that the
 * same figure needs: amounts are added whatever their currency, customers' payments
 * are not allocated, nothing is checked, nothing keeps its line.
 */

const documents = "select issue_date as day, amount as value, customer_id from invoices";
const onInvoices = (table: string, day: string) =>
  `select invoices.due_date, ${table}.${day} as day, ${table}.amount, invoices.customer_id
  from ${table} inner join invoices on invoices.invoice_id = ${table}.invoice_id`;
const paidOnInvoices = onInvoices("payments", "paid_date");
const lostOnInvoices = onInvoices("write_offs", "date");
const promisesPaid = `
  select promises.due_on as day, promises.customer_id, promises.amount as promised,
      coalesce(sum(payments.amount), 0) as paid
  from promises
  left join payments
      on payments.customer_id = promises.customer_id
      and payments.paid_date between promises.made_on and promises.due_on + 3
  group by promises.promise_id, promises.due_on, promises.customer_id, promises.amount`;
const activityRate = (outcomes: string) => `
  select cast("at" as date) as day, cast(outcome in (${outcomes}) as integer) as value,
      1 as out_of, customer_id
  from activities`;

const rows: Readonly<Record<string, RawRows>> = {
  ...workRows,
  open_receivables: {
    isClosing: true,
    sql: `${documents}
      union all select paid_date, -amount, customer_id from payments
      union all select day, -amount, customer_id from (${lostOnInvoices})`,
  },
  overdue_receivables: {
    isClosing: true,
    sql: `select due_date + 1 as day, amount as value, customer_id from invoices
      union all
      select greatest(day, due_date + 1), -amount, customer_id from (${paidOnInvoices})
      union all
      select greatest(day, due_date + 1), -amount, customer_id from (${lostOnInvoices})`,
  },
  not_due_receivables: {
    isClosing: true,
    sql: `${documents}
      union all select due_date + 1, -amount, customer_id from invoices
      union all select day, -amount, customer_id from (${paidOnInvoices}) where day <= due_date
      union all
      select due_date + 1, amount, customer_id from (${paidOnInvoices}) where day <= due_date`,
  },
  unapplied_cash: {
    isClosing: true,
    sql: `select paid_date as day, amount as value, customer_id from payments
      where invoice_id is null`,
  },
  sales: { sql: documents },
  days_late: {
    sql: `select day, amount * (day - due_date) as value, amount as out_of, customer_id
      from (${paidOnInvoices})`,
  },
  recovery_rate: {
    sql: `select invoices.due_date + 1 as day,
        sum(payments.amount) filter (
            where payments.paid_date > invoices.due_date
            and payments.paid_date <= invoices.due_date + 90
        ) as value,
        invoices.amount - coalesce(sum(payments.amount) filter (
            where payments.paid_date <= invoices.due_date
        ), 0) as out_of,
        invoices.customer_id
      from invoices left join payments on payments.invoice_id = invoices.invoice_id
      group by invoices.invoice_id, invoices.due_date, invoices.amount, invoices.customer_id`,
  },
  days_to_pay: {
    sql: `select payments.paid_date as day, payments.amount as out_of, payments.customer_id,
        payments.amount * greatest(payments.paid_date - invoices.issue_date, 0) as value
      from payments inner join invoices on invoices.invoice_id = payments.invoice_id`,
  },
  true_dso: {
    isClosing: true,
    sql: `select issue_date as day, amount * (issue_date - date '1970-01-01') as value,
        amount as out_of, customer_id
      from invoices
      union all
      select payments.paid_date, -payments.amount * (invoices.issue_date - date '1970-01-01'),
          -payments.amount, invoices.customer_id
      from payments inner join invoices on invoices.invoice_id = payments.invoice_id`,
  },
  collected_overdue: {
    sql: `select day, amount as value, customer_id from (${paidOnInvoices}) where day > due_date`,
  },
  write_offs: {
    sql: `select day, amount as value, customer_id from (${lostOnInvoices})`,
  },
  attempts: { sql: `select cast("at" as date) as day, 1 as value, customer_id from activities` },
  contact_rate: { sql: activityRate("'Spoke to customer', 'Promise to pay', 'Third party'") },
  right_party_rate: { sql: activityRate("'Spoke to customer', 'Promise to pay'") },
  promises: { sql: "select made_on as day, 1 as value, customer_id from promises" },
  promise_kept_rate: {
    sql: `select day, cast(paid >= promised as integer) as value, 1 as out_of, customer_id
      from (${promisesPaid})`,
  },
  promise_kept_amount_rate: {
    sql: `select day, case when paid >= promised then promised else 0 end as value,
        promised as out_of, customer_id
      from (${promisesPaid})`,
  },
  collected: { sql: "select paid_date as day, amount as value, customer_id from payments" },
};

/** What a composed figure is made of. */
const parts: Readonly<Record<string, readonly string[]>> = {
  ...workParts,
  overdue_share: ["overdue_receivables", "open_receivables"],
  dso: ["open_receivables", "sales"],
  countback_dso: ["open_receivables", "sales"],
  best_possible_dso: ["not_due_receivables", "sales"],
  average_days_delinquent: ["open_receivables", "not_due_receivables", "sales"],
  cei: ["open_receivables", "sales", "not_due_receivables"],
  attainment: ["collected"],
};

/** A span of days, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface RawFigure {
  headline(period: Span): readonly string[];
  trend(history: Span): readonly string[];
  /** The trend of customers of one industry alone. */
  filtered(history: Span): readonly string[];
  breakdown(period: Span): readonly string[];
  /** The trend by segment, or by collector of what has no customer. */
  trendBy(history: Span): readonly string[];
}

/** The industry that trends are filtered by. */
export const industry = "Construction";

const customersOf = "left join customers on customers.customer_id = counted.customer_id";

/** The statements that give a figure by hand; null where there is no raw counterpart. */
export function rawFigure(id: string): RawFigure | null {
  const made = (parts[id] ?? [id]).map((part) => rows[part]);
  if (made.some((part) => part === undefined)) return null;
  const each = (statement: (part: RawRows) => string) => () => (made as RawRows[]).map(statement);
  const sums = ({ sql, fold }: RawRows) =>
    sql.includes("out_of")
      ? "sum(value) as value, sum(out_of) as out_of"
      : `${fold ?? "sum"}(value) as value`;
  const within = (part: RawRows, { from, to }: Span) =>
    part.isClosing ? `day <= date '${to}'` : `day between date '${from}' and date '${to}'`;
  const keyOf = ({ sql }: RawRows) =>
    sql.includes("null as customer_id")
      ? { key: "counted.collector_id", join: "" }
      : { key: "customers.segment", join: customersOf };
  const monthly = (part: RawRows, history: Span, key: string, join: string, condition: string) => {
    const by = key === "" ? "" : ", key";
    const months = `select date_trunc('month', day) as month${key && `, ${key} as key`}, ${sums(part)}
        from (${part.sql}) as counted ${join}
        where ${within(part, history)}${condition} group by month${by}`;
    return part.isClosing
      ? `select month${by}, sum(value) over (${key && "partition by key"} order by month)
        from (${months}) order by month`
      : `${months} order by month`;
  };
  return {
    headline: (period) =>
      each((part) => `select ${sums(part)} from (${part.sql}) where ${within(part, period)}`)(),
    trend: (history) => each((part) => monthly(part, history, "", "", ""))(),
    filtered: (history) =>
      each((part) =>
        monthly(part, history, "", customersOf, ` and customers.industry = '${industry}'`),
      )(),
    breakdown: (period) =>
      each(
        (part) => `select ${keyOf(part).key} as key, ${sums(part)} from (${part.sql}) as counted
          ${keyOf(part).join} where ${within(part, period)} group by key`,
      )(),
    trendBy: (history) =>
      each((part) => monthly(part, history, keyOf(part).key, keyOf(part).join, ""))(),
  };
}

const bucket = (days: string) => `case
  when ${days} is null then 'no_due_date' when ${days} <= 0 then 'not_due'
  when ${days} <= 30 then '1-30' when ${days} <= 60 then '31-60'
  when ${days} <= 90 then '61-90' when ${days} <= 120 then '91-120' else '121+' end`;

const balances = (to: string) => `
  select invoices.invoice_id, invoices.customer_id, invoices.due_date,
      invoices.amount - coalesce(paid.amount, 0) as balance
  from invoices
  left join (
      select invoice_id, sum(amount) as amount from payments
      where paid_date <= date '${to}' group by invoice_id
  ) as paid on paid.invoice_id = invoices.invoice_id
  where invoices.issue_date <= date '${to}'`;

/** The statement that gives a report by hand; null where there is no raw counterpart. */
export function rawReport(id: string, period: Span, history: Span): string | null {
  const late = `date '${period.to}' - due_date`;
  const known: Readonly<Record<string, string>> = {
    aging: `select ${bucket(late)} as bucket, sum(balance), count(*)
      from (${balances(period.to)}) where balance <> 0 group by bucket`,
    aging_by_customer: `select customer_id, ${bucket(late)} as bucket, sum(balance)
      from (${balances(period.to)}) where balance <> 0 group by customer_id, bucket`,
    aging_trend: `with events as (
          select last_day(issue_date) as month_end, due_date, amount, 1 as documents from invoices
          union all
          select last_day(day), due_date, -amount, 0 from (${paidOnInvoices})
      ),
      sums as (
          select month_end, due_date, sum(amount) as amount, sum(documents) as documents
          from events group by month_end, due_date
      ),
      months as (
          select distinct month_end from events
          where month_end between date '${history.from}' and date '${history.to}'
      )
      select months.month_end, ${bucket("months.month_end - sums.due_date")} as bucket,
          sum(sums.amount), sum(sums.documents)
      from months inner join sums on sums.month_end <= months.month_end
      group by months.month_end, bucket`,
    cohorts: `select date_trunc('month', due_date + 1) as cohort,
          date_diff('month', due_date + 1, day) as age_months, sum(amount)
      from (${paidOnInvoices}) where day > due_date group by cohort, age_months`,
    collectors: `with credited as (
          select payments.payment_id, payments.amount,
              arg_max(assignments.collector_id, assignments.from_date) as collector_id
          from payments
          inner join assignments
              on assignments.customer_id = payments.customer_id
              and assignments.from_date <= payments.paid_date
              and (assignments.to_date is null or assignments.to_date >= payments.paid_date)
          where payments.paid_date between date '${period.from}' and date '${period.to}'
          group by payments.payment_id, payments.invoice_id, payments.amount
      ),
      worked as (
          select collector_id, count(*) as attempts, count(*) filter (where outcome <> '') as contacts
          from activities
          where cast("at" as date) between date '${period.from}' and date '${period.to}'
          group by collector_id
      ),
      collected as (select collector_id, sum(amount) as amount from credited group by collector_id)
      select collectors.collector_id, collected.amount, worked.attempts, worked.contacts
      from collectors
      left join collected on collected.collector_id = collectors.collector_id
      left join worked on worked.collector_id = collectors.collector_id`,
  };
  return known[id] ?? null;
}

/** A scan of every column that the Overview needs: the anchor of its budget. */
export const rawScans: readonly string[] = [
  "select sum(amount), max(issue_date), max(due_date) from invoices",
  "select sum(amount), max(paid_date) from payments",
  'select sum(amount), max("date") from write_offs',
  'select count(*), max("at"), count(outcome) from activities',
  "select sum(amount), max(due_on), max(made_on) from promises",
];
