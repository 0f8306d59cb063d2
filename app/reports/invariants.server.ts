import { flowsOf } from "../metrics/bridge.server.ts";
import { evaluate } from "../metrics/evaluate.server.ts";
import { metrics } from "../metrics/index.ts";
import type { Metric } from "../metrics/metric.ts";
import { openReceivables } from "../metrics/open-receivables.ts";
import { ask, type Question } from "../metrics/question.server.ts";
import { Refusal } from "../refusal.ts";
import { startOfMonth } from "../scope/calendar.ts";
import type { Dimension, Scope } from "../scope/scope.ts";
import { remember } from "../warehouse/remember.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { runReport } from "./run.server.ts";

/** What must hold of any data. Where it does not, Recoup is at fault and not the data. */
export interface Violation {
  readonly invariant: "aging" | "bridge" | "month_ends" | "roll_rates" | "no_data";
  readonly currency: string | null;
  /** The month-end, or null where it is about no day. */
  readonly day: string | null;
  /** The dimension and its value, or the metric that is concerned; null for the whole. */
  readonly about: string | null;
  readonly expected: number | null;
  readonly found: number | null;
}

/** Amounts that differ by less are the same: they have four decimals. */
const least = 0.00005;

const differ = (one: number, other: number) => Math.abs(one - other) >= least;

/**
 * The checks that always hold, without converting anything, currency by currency:
 *
 * - aging adds up to open receivables at every month-end, in all and for each value of the
 *   dimensions that are named;
 * - opening + invoiced − collected − credited − written off = closing, for every month;
 * - the month-ends that are kept are the sums of the events up to those days;
 * - each row of the roll rates sums to 1;
 * - a figure whose table was never loaded is unknown, not 0.
 *
 * @param by none is cheap enough for every import
 */
export function violations(
  warehouse: Warehouse,
  by: readonly Dimension[] = [],
): Promise<readonly Violation[]> {
  return remember(warehouse, ["invariants", by], async () => {
    const { currencies } = await ask(warehouse, { where: {} });
    const found = await Promise.all(
      (currencies.length > 0 ? currencies : [null]).map(async (currency) => {
        const scope: Scope = { where: currency === null ? {} : { currency: [currency] } };
        const question = await ask(warehouse, scope);
        const ends = await monthEnds(question);
        const groups = await Promise.all(
          [undefined, ...by].map((dimension) => agingAddsUp(question, ends, dimension)),
        );
        return [
          ...groups.flat(),
          ...(await bridgesHold(question, ends)),
          ...(await monthEndsHold(question, ends)),
          ...(await rowsOfRollRates(question)),
        ];
      }),
    );
    return [...found.flat(), ...(await unknownWithoutData(warehouse))];
  });
}

async function monthEnds({ warehouse }: Question): Promise<string[]> {
  const rows = await warehouse.query<{ month_end: string }>(
    "select month_end from marts.months order by month_end",
  );
  return rows.map((row) => row.month_end);
}

const violation = (
  question: Question,
  invariant: Violation["invariant"],
  rest: Omit<Violation, "invariant" | "currency">,
): Violation => ({ invariant, currency: question.currency, ...rest });

/** Not due + past due + without a due date − unapplied = open, at every month-end. */
async function agingAddsUp(
  question: Question,
  ends: readonly string[],
  by: Dimension | undefined,
): Promise<Violation[]> {
  const windows = ends.map((day) => ({ from: day, to: day }));
  const [open, overdue, notDue, unapplied] = await Promise.all(
    ["open_receivables", "overdue_receivables", "not_due_receivables", "unapplied_cash"].map((id) =>
      evaluate(question, id, windows, by),
    ),
  );
  const undated = await undatedAt(question, by);
  const amountIn = (series: typeof open, key: string, index: number) =>
    series?.get(key)?.[index]?.value ?? 0;
  const keys = new Set(
    [open, overdue, notDue, unapplied].flatMap((one) => [...(one?.keys() ?? [])]),
  );
  return [...keys].flatMap((key) =>
    ends.flatMap((day, index) => {
      const expected = amountIn(open, key, index);
      const found =
        amountIn(notDue, key, index) +
        amountIn(overdue, key, index) +
        (undated.get(`${day} ${key}`) ?? 0) -
        amountIn(unapplied, key, index);
      const about = by ? `${by}=${key}` : null;
      return differ(expected, found)
        ? [violation(question, "aging", { day, about, expected, found })]
        : [];
    }),
  );
}

/** What documents without a due date owe, by month-end and value of the dimension. */
async function undatedAt(
  { warehouse, scope }: Question,
  by: Dimension | undefined,
): Promise<Map<string, number>> {
  const key =
    by === "customer_id"
      ? "(select customer_id from marts.customers where customer_key = ends.customer_key)"
      : by
        ? `coalesce(cast(ends.${by} as varchar), '')`
        : "''";
  const rows = await warehouse.query<{ month_end: string; key: string; amount: number }>(
    `select ends.month_end, ${key} as key, cast(sum(ends.balance) as double) as amount
     from marts.month_ends as ends
     where ends.document_key is not null and ends.due_on is null
        and ($currency is null or ends.currency = $currency)
     group by ends.month_end, key`,
    { currency: scope.where.currency?.[0] ?? null },
  );
  return new Map(rows.map((row) => [`${row.month_end} ${row.key}`, row.amount]));
}

/**
 * What the rows of the balance say happened in each month is what the documents, the receipts
 * and the write-offs themselves say: so opening + invoiced − collected − credited − written off
 * = closing, as the balance is the sum of its rows.
 */
async function bridgesHold(question: Question, ends: readonly string[]): Promise<Violation[]> {
  const months = ends.map((day) => ({ from: startOfMonth(day), to: day }));
  const [flows, rows] = await Promise.all([
    flowsOf(question, openReceivables, months),
    question.warehouse.query<{ month_end: string; cause: string; amount: number }>(ofDocuments, {
      currency: question.scope.where.currency?.[0] ?? null,
    }),
  ]);
  const amounts = new Map(rows.map((row) => [`${row.month_end} ${row.cause}`, row.amount]));
  return months.flatMap(({ to: day }, index) =>
    (openReceivables.causes ?? []).flatMap((cause) => {
      const expected = amounts.get(`${day} ${cause}`) ?? 0;
      const found = flows.get(cause)?.[index] ?? 0;
      return differ(expected, found)
        ? [violation(question, "bridge", { day, about: cause, expected, found })]
        : [];
    }),
  );
}

/** Of write-offs counts what found a balance; of credits that wait until they are settled, that. */
const ofDocuments = `
with waiting as (
    select
        document_key, currency, settled_on, amount,
        document_key in (
            select document_key from marts.receipts where kind = 'settlement'
        ) as is_paid_out
    from marts.documents
    where kind = 'credit_note' and settled_on is not null
),

happened as (
    select
        case kind when 'credit_note' then 'credited' else 'invoiced' end as cause,
        issue_on as day, currency, amount
    from marts.documents
    union all
    select 'collected', paid_on, currency, -amount
    from marts.receipts
    where document_key is null or document_key not in (select document_key from waiting)
    union all
    select
        case when is_paid_out then 'collected' else 'credited' end, settled_on, currency, -amount
    from waiting
    union all
    select 'credited', stated_on, currency, -amount from marts.stated_credits
    union all
    select 'written_off', allocations.applied_on, documents.currency, -allocations.amount
    from marts.allocations as allocations
    inner join marts.documents as documents on documents.document_key = allocations.document_key
    where allocations.kind = 'write_off'
)

select last_day(day) as month_end, cause, cast(sum(amount) as double) as amount
from happened
where $currency is null or currency = $currency
group by last_day(day), cause`;

/** What is kept of each month-end is what the events up to it sum up to. */
async function monthEndsHold(question: Question, ends: readonly string[]): Promise<Violation[]> {
  const [kept, summed] = await Promise.all([
    question.warehouse.query<{ month_end: string; amount: number }>(
      `select month_end, cast(sum(balance) as double) as amount
       from marts.month_ends
       where $currency is null or currency = $currency
       group by month_end`,
      { currency: question.scope.where.currency?.[0] ?? null },
    ),
    evaluate(
      question,
      "open_receivables",
      ends.map((day) => ({ from: day, to: day })),
    ),
  ]);
  const amounts = new Map(kept.map((row) => [row.month_end, row.amount]));
  return ends.flatMap((day, index) => {
    const expected = summed.get("")?.[index]?.value ?? 0;
    const found = amounts.get(day) ?? 0;
    return differ(expected, found)
      ? [violation(question, "month_ends", { day, about: null, expected, found })]
      : [];
  });
}

/** What was owed in a bucket is somewhere a month later: the shares of each row make 1. */
async function rowsOfRollRates(question: Question): Promise<Violation[]> {
  const report = await runReport(question.warehouse, "roll_rates", question.scope);
  const sums = new Map<string, number>();
  for (const { from_bucket, share } of report.rows) {
    if (typeof share !== "number") continue;
    const bucket = String(from_bucket);
    sums.set(bucket, (sums.get(bucket) ?? 0) + share);
  }
  return [...sums].flatMap(([bucket, found]) =>
    Math.abs(found - 1) >= 1e-9
      ? [violation(question, "roll_rates", { day: null, about: bucket, expected: 1, found })]
      : [],
  );
}

/** A figure is unknown where a table that feeds it was never loaded. */
async function unknownWithoutData(warehouse: Warehouse): Promise<Violation[]> {
  const question = await ask(warehouse, { where: {} });
  const isWithoutData = ({ needs }: Metric) => needs.some((table) => !question.coverage.has(table));
  const found = await Promise.all(
    metrics.filter(isWithoutData).map(async ({ id }) => {
      const value = await valueOrNone(question, id);
      return value === null
        ? []
        : [violation(question, "no_data", { day: null, about: id, expected: null, found: value })];
    }),
  );
  return found.flat();
}

/** A figure's value; none where it is unknown, or refused because a rate is missing. */
async function valueOrNone(question: Question, id: string): Promise<number | null> {
  try {
    return (await evaluate(question, id, [question.period])).get("")?.[0]?.value ?? null;
  } catch (cause) {
    if (cause instanceof Refusal) return null;
    throw cause;
  }
}
