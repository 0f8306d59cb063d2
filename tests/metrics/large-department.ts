/** One of so many, the same for the same row and the same name: a stand-in for chance. */
const pick = (name: string, sides: number) =>
  `cast(hash(concat('${name}', row.id)) % ${sides} as integer)`;
const word = (name: string, ...words: string[]) =>
  `list_extract([${words.map((one) => (one === "null" ? "null" : `'${one}'`)).join(", ")}], 1 + ${pick(name, words.length)})`;
const customer = `concat('K', ${pick("customer", 90)})`;
const collector = `concat('C', ${pick("collector", 7)})`;
const day = (name: string, days: number) => `date '2023-10-01' + ${pick(name, days)}`;
const rows = (count: number) => `from range(${count}) as row (id)`;
const origin = "1 as import_id, cast(row.id as integer) + 2 as line";

/**
 * Selects that fill the tables of `received` with a department of some thousand rows, made inside of
 * the warehouse in a moment: three years, two currencies with a rate for each day, every dimension.
 */
export const largeDepartment: Readonly<Record<string, string>> = {
  imports: `select 1 as import_id, 'made.csv' as file_name,
    'hash' as content_hash, 'invoices' as table_name, '{}' as mapping, 0 as read_count,
    0 as new_count, 0 as changed_count, 0 as unchanged_count, 0 as rejected_count,
    timestamp '2030-01-01 12:00:00' as imported_at`,
  customers: `select concat('K', row.id) as customer_id, ${word("client", "north", "south")} as client_id,
    ${word("segment", "small", "large", "public", "null")} as segment,
    ${word("industry", "trade", "craft", "food")} as industry,
    ${word("country", "PL", "DE")} as country, ${word("region", "west", "east", "null")} as region,
    ${word("risk", "1", "2", "3")} as risk_class, ${origin} ${rows(85)}`,
  invoices: `select concat('I', row.id) as invoice_id, ${customer} as customer_id,
    ${day("issued", 1040)} as issue_date,
    case when ${pick("due", 15)} > 0 then issue_date + ${word("terms", "14", "30", "60")}::integer end
        as due_date,
    case when ${pick("credit", 14)} = 0 then -1 else 1 end
        * cast(${pick("amount", 900_000)} / 100.0 as decimal(18, 4)) as amount,
    ${word("currency", "EUR", "EUR", "PLN")} as currency,
    ${word("service", "rent", "water", "null")} as service, ${origin} ${rows(4000)}`,
  payments: `select concat('P', row.id) as payment_id, ${day("paid", 1060)} as paid_date,
    cast(${pick("paid", 700_000)} / 100.0 as decimal(18, 4)) as amount,
    case when ${pick("named", 9)} > 0 then concat('I', row.id) end as invoice_id,
    case when ${pick("named", 9)} = 0 then ${customer} end as customer_id,
    case when ${pick("named", 9)} = 0 then 'EUR' end as currency,
    ${word("method", "cash", "transfer")} as method, ${origin} ${rows(3800)}`,
  write_offs: `select concat('I', row.id * 37) as invoice_id, ${day("lost", 1060)} as "date",
    cast(12.5 as decimal(18, 4)) as amount, ${origin} ${rows(100)}`,
  activities: `select ${customer} as customer_id, ${day("at", 1060)} as "at",
    ${word("channel", "phone", "letter", "visit")} as channel, ${collector} as collector_id,
    ${word("direction", "outgoing", "outgoing", "incoming")} as direction,
    ${word("stage", "reminder", "demand")} as stage,
    ${word("outcome", "Spoke to customer", "No answer", "Third party", "null")} as outcome,
    case when ${pick("cost", 3)} > 0 then cast(0.5 as decimal(18, 4)) end as cost, ${origin} ${rows(6000)}`,
  promises: `select ${customer} as customer_id, ${day("made", 1040)} as made_on,
    made_on + ${pick("days", 30)} as due_on, cast(250 as decimal(18, 4)) as amount,
    ${collector} as collector_id, ${word("currency", "EUR", "PLN", "null")} as currency,
    ${origin} ${rows(1500)}`,
  complaints: `select ${customer} as customer_id, ${day("complained", 1060)} as "date",
    ${collector} as collector_id, ${origin} ${rows(200)}`,
  collectors: `select concat('C', row.id) as collector_id, ${word("team", "red", "blue")} as team,
    ${word("kind", "soft", "agency")} as kind, cast(30 + row.id as decimal(18, 4)) as cost_per_hour,
    cast(0.02 as decimal(18, 6)) as commission_rate,
    cast(0.1 as decimal(18, 6)) as fee_rate, ${origin} ${rows(6)}`,
  disputes: `select concat('D', row.id) as dispute_id, concat('I', row.id * 5) as invoice_id,
    ${day("opened", 1000)} as opened_on,
    case when ${pick("open", 4)} > 0 then opened_on + ${pick("days", 90)} end as closed_on,
    ${origin} ${rows(500)}`,
  // Of three years: of a person each month, and of the department.
  targets: `select
        concat(2024 + row.id // 12 % 3, '-', lpad(cast(1 + row.id % 12 as varchar), 2, '0')) as period,
    'collected' as metric, cast(50000 + 100 * row.id as decimal(18, 6)) as value,
    case when row.id <= 36 then concat('C', row.id % 6) end as collector_id,
    'EUR' as currency, ${origin} ${rows(72)}`,
  assignments: `select ${customer} as customer_id, ${collector} as collector_id,
    ${day("from", 900)} as from_date, ${word("stage", "soft", "hard")} as stage,
    case when ${pick("placed", 3)} > 0 then cast(500 + row.id as decimal(18, 4)) end
        as placed_amount, ${origin} ${rows(150)}`,
  contact_rules: `select 'PL' as jurisdiction, 'twice a month' as rule_id, 'attempts' as counts,
    1 as max_count, 30 as days, 'customer' as per, ${origin} ${rows(1)}`,
  fx_rates: `select date '2023-09-01' + cast(row.id as integer) as "date", 'PLN' as from_currency,
    'EUR' as to_currency, cast(0.21 + ${pick("rate", 400)} / 10000.0 as decimal(24, 12)) as rate,
    ${origin} ${rows(1300)}`,
};
