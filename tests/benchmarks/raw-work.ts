/** The rows behind a figure: `day, value, out_of, customer_id`. */
export interface RawRows {
  readonly sql: string;
  /** A balance: everything up to a day rather than what lies in the period. */
  readonly isClosing?: true;
  /** How values become one, where not by a sum. */
  readonly fold?: "median";
}

/**
 * The rows behind figures of work, promises, plans, disputes and placements, by hand and with the least
 * that each needs: no allocation, no rules of who is credited, one of several meanings of an outcome.
 */
const onDay = `cast("at" as date)`;
const reached = "outcome in ('Spoke to customer', 'Promise to pay', 'Third party')";
const rightParty = "outcome in ('Spoke to customer', 'Promise to pay')";
const worked = (condition: string) =>
  `select ${onDay} as day, 1 as value, customer_id from activities where ${condition}`;

const placements = `
  select from_date as day, 0 as value, placed_amount as out_of, customer_id
  from assignments
  where placed_amount is not null
  union all
  select assignments.from_date, payments.amount, 0, assignments.customer_id
  from assignments
  inner join payments
      on payments.customer_id = assignments.customer_id
      and payments.paid_date between assignments.from_date
          and coalesce(assignments.to_date, date '9999-12-31')
  where assignments.placed_amount is not null`;

const instalments = `
  select plan_instalments.due_on as day, plan_instalments.customer_id,
      cast(coalesce(sum(payments.amount), 0) >= any_value(plan_instalments.amount) as integer)
          as value,
      1 as out_of
  from plan_instalments
  left join payments
      on payments.customer_id = plan_instalments.customer_id
      and payments.paid_date between plan_instalments.due_on - 31 and plan_instalments.due_on + 3
  group by plan_instalments.plan_id, plan_instalments.customer_id, plan_instalments.due_on`;

export const workRows: Readonly<Record<string, RawRows>> = {
  contacts: { sql: worked(reached) },
  right_party_contacts: { sql: worked(rightParty) },
  accounts_attempted: {
    sql: `select ${onDay} as day, 1 as value, customer_id from activities
      group by ${onDay}, customer_id`,
  },
  activity_costs: { sql: `select ${onDay} as day, cost as value, customer_id from activities` },
  rule_breaches: {
    sql: `select day, 1 as value, customer_id
      from (
          select ${onDay} as day, customer_id,
              count(*) over (
                  partition by customer_id order by "at"
                  range between interval 6 days preceding and current row
              ) as in_a_week
          from activities
      )
      where in_a_week > 7`,
  },
  complaints: { sql: `select "date" as day, 1 as value, customer_id from complaints` },
  disputes: {
    isClosing: true,
    sql: `select opened_on as day, 1 as value, customer_id from disputes
      union all
      select closed_on, -1, customer_id from disputes where closed_on is not null`,
  },
  dispute_rate: {
    sql: `select invoices.issue_date as day, coalesce(disputed.amount, 0) as value,
          invoices.amount as out_of, invoices.customer_id
      from invoices
      left join (
          select invoice_id, max(amount) as amount from disputes group by invoice_id
      ) as disputed on disputed.invoice_id = invoices.invoice_id`,
  },
  days_in_dispute: {
    fold: "median",
    sql: `select months.day, disputes.customer_id,
          least(coalesce(closed_on, months.day), months.day) - opened_on as value
      from (
          select distinct last_day(issue_date) as day from invoices
      ) as months
      inner join disputes
          on disputes.opened_on <= months.day
          and (disputes.closed_on is null or disputes.closed_on >= date_trunc('month', months.day))`,
  },
  plan_adherence: { sql: instalments },
  plan_breakage: { sql: instalments },
  liquidation_rate: { sql: placements },
  net_liquidation_rate: { sql: placements },
  retention_rate: {
    sql: `select payments.paid_date as day, payments.customer_id,
          cast(invoices.issue_date <= payments.paid_date + 183 as integer) as value, 1 as out_of
      from payments
      asof left join invoices
          on invoices.customer_id = payments.customer_id
          and invoices.issue_date > payments.paid_date`,
  },
  agency_fees: {
    sql: `select payments.paid_date as day, payments.amount * collectors.fee_rate as value,
          payments.customer_id
      from payments
      inner join assignments
          on assignments.customer_id = payments.customer_id
          and assignments.from_date <= payments.paid_date
          and (assignments.to_date is null or assignments.to_date >= payments.paid_date)
      inner join collectors on collectors.collector_id = assignments.collector_id
      where collectors.fee_rate is not null`,
  },
  labour_cost: {
    sql: `select cast(days.day as date) as day, collectors.collector_id, null as customer_id,
          8 * coalesce(collectors.fte, 1) * collectors.cost_per_hour as value
      from collectors, unnest(
          generate_series(date '2023-10-01', date '2026-09-30', interval 1 day)
      ) as days (day)
      where isodow(days.day) <= 5`,
  },
  // A goal is spread over its working days, and of each day the finest counts.
  collected_target: {
    sql: `with goals as (
          select coalesce(collector_id, team, '') as collector_id, value, length(period) as grain,
              rowid as goal,
              case
                  when contains(period, 'Q') then make_date(
                      cast(period[:4] as integer), cast(period[-1:] as integer) * 3 - 2, 1
                  )
                  else cast(period || '-01' as date)
              end as from_on,
              case when contains(period, 'Q') then 3 else 1 end as months
          from targets
          where metric = 'collected'
      ),
      daily as (
          select goals.*, cast(days.day as date) as day,
              value / count(*) over (partition by goal) as share
          from goals, unnest(generate_series(
              from_on, last_day(from_on + to_months(months - 1)), interval 1 day
          )) as days (day)
          where isodow(days.day) <= 5
      )
      select day, collector_id, null as customer_id, arg_min(share, months) as value
      from daily
      group by day, collector_id`,
  },
  expected_loss: {
    sql: `select invoices.due_date + 365 as day, invoices.amount as out_of, invoices.customer_id,
          greatest(invoices.amount - coalesce(sum(payments.amount) filter (
              where payments.paid_date <= invoices.due_date + 365
          ), 0), 0) as value
      from invoices left join payments on payments.invoice_id = invoices.invoice_id
      group by invoices.invoice_id, invoices.due_date, invoices.amount, invoices.customer_id`,
  },
};

/** What composed figures of work are made of. */
export const workParts: Readonly<Record<string, readonly string[]>> = {
  penetration: ["accounts_attempted", "overdue_receivables"],
  accounts_due: ["overdue_receivables"],
  due_accounts_attempted: ["accounts_attempted", "overdue_receivables"],
  intensity: ["attempts", "accounts_attempted"],
  promise_rate: ["promises", "right_party_contacts"],
  complaint_rate: ["complaints", "contacts"],
  cost_to_collect: ["activity_costs", "collected_overdue", "agency_fees"],
  commission: ["collected"],
  cure_rate: ["overdue_receivables"],
  receivables_turnover: ["open_receivables", "sales"],
  write_off_ratio: ["write_offs", "sales"],
};
