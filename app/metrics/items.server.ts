import { Refusal } from "../refusal.ts";
import type { Scope } from "../scope/scope.ts";
import { queryText } from "../warehouse/queries.server.ts";
import type { Parameters, Warehouse } from "../warehouse/warehouse.server.ts";
import { evaluate } from "./evaluate.server.ts";
import { metricOf } from "./index.ts";
import { periodOf } from "./measure.server.ts";
import type { AllItems, CountedMetric, Items, ItemsOrder } from "./metric.ts";
import { askedParameters, metricParameters } from "./metric-parameters.server.ts";
import { ask, filters, filtersBeyond } from "./question.server.ts";
import { knownSql } from "./rollup.server.ts";
import {
  describe,
  type ItemsPage,
  pageOf,
  type RowList,
  rowList,
  totalsOf,
} from "./row-list.server.ts";

/** Columns that are not merely carried along. Of a balance several causes stand in one row. */
const ownColumns = [
  "item_id",
  "period_from",
  "occurred_on",
  "known_on",
  "value",
  "out_of",
  "cause",
];

/** Columns that say where a row came from, and come last. */
const provenance = ["import_id", "file_name", "line"];

/**
 * The rows behind a counted figure: what it counts in its period, or for a balance
 * or another position what stands at its end, one row for each item. Their values add up to the
 * headline.
 *
 * @throws Refusal `figure.no_items` for a composed metric, naming its inputs; `rows.no_column` and
 *   `rows.not_a_value` for rows that cannot be told apart as asked.
 */
export async function items(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  asked: ItemsPage = {},
): Promise<Items> {
  const { columns, list } = await listOf(warehouse, id, scope, asked);
  const rows = await pageOf(warehouse, list, asked);
  return { columns, rows, ...(await totalsOf(warehouse, list, summed(list))) };
}

/**
 * All rows behind a counted figure, a piece at a time: the same as `items` gives, for files.
 *
 * @throws Refusal as `items` does, before the first piece.
 */
export async function allItems(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  asked: ItemsOrder = {},
): Promise<AllItems> {
  const { columns, list } = await listOf(warehouse, id, scope, asked);
  return {
    columns,
    ...(await totalsOf(warehouse, list, summed(list))),
    pieces: warehouse.stream<Items["rows"][number]>(list.sorted, list.parameters),
  };
}

const summed = ({ columns }: RowList) =>
  columns.map(({ column_name: name }) => name).filter((name) => /^(value|out_of)$/.test(name));

async function listOf(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  asked: ItemsOrder,
): Promise<{ readonly columns: Items["columns"]; readonly list: RowList }> {
  const metric = metricOf(id);
  if (!metric) throw new Refusal("figure.unknown", { metric: id }, 404);
  const question = await ask(warehouse, scope);
  const window = periodOf(question, metric);
  if (metric.kind === "composed") {
    const inputs = Object.values(metric.inputs(window, question.known) ?? {});
    const names = [...new Set(inputs.map((input) => input.metric))];
    throw new Refusal("figure.no_items", { metric: id, inputs: names.join(", ") }, 400);
  }
  const filter = filters(scope, metric.dimensions);
  const parameters = {
    ...metricParameters(question),
    // Rows tell whose they are, whatever is asked.
    by_collector: true,
    ...filter.parameters,
    ...askedParameters(metric, [window]),
    window_from: window.from,
    window_to: window.to,
    currency: metric.isMoney ? (question.currency ?? "") : "",
  };
  // Refuses a missing rate as the headline does, whose rows these are.
  await evaluate(question, id, [window]);
  const isAnswered = filtersBeyond(scope, metric.dimensions).length === 0;
  const narrowed = `${filter.sql}${knownSql(metric)}${isAnswered ? "" : " and false"}`;
  const rowsSql = await itemsSql(warehouse, metric, narrowed, parameters);
  const described = await describe(warehouse, rowsSql, parameters);
  const list = rowList(described, rowsSql, parameters, "value", asked);
  return {
    columns: list.columns.map(({ column_name: name, column_type: type }) => ({
      name,
      unit: unitOf(metric, name, type),
      ...labelOf(metric, name),
    })),
    list,
  };
}

function labelOf(metric: CountedMetric, name: string): { readonly label?: string } {
  const label = (isWeighed(metric) && weighedLabels[name]) || nameLabels[name];
  return label ? { label } : {};
}

async function itemsSql(
  warehouse: Warehouse,
  metric: CountedMetric,
  filterSql: string,
  parameters: Parameters,
): Promise<string> {
  const counted = queryText(`metrics/${metric.id}`);
  const described = await warehouse.query<{ column_name: string }>(
    `select column_name from (describe ${counted})`,
    parameters,
  );
  const names = described.map((row) => row.column_name);
  const carried = names.filter((name) => ![...ownColumns, ...provenance].includes(name));
  const rateJoin = (day: string) => `
    left join marts.exchange_rates as rates
        on rates.from_currency = listed.currency and rates.to_currency = $currency
        and rates.valid_from <= ${day} and rates.valid_until > ${day}`;
  const isClosing = metric.rollup === "closing";
  // Of such rows the day is the end of the period: of each the same.
  const isOfEnd = isClosing || metric.asked !== undefined;
  // Of what is counted once the first row stands for all of them.
  const first = (name: string) => `arg_min(${name}, (occurred_on, import_id, line)) as ${name}`;
  const listed =
    metric.rollup === "distinct"
      ? `select ${["item_id", "occurred_on", ...carried, "import_id", "line"].map(first).join(", ")},
          1 as value
       from (${counted}) as counted
       where ${metric.asked ? "true" : inPeriod}${filterSql}
       group by counted.value`
      : isClosing
        ? `select item_id, sum(value) as value, ${carried.join(", ")},
          arg_min(import_id, occurred_on) as import_id, arg_min(line, occurred_on) as line
       from (${counted}) as counted
       where occurred_on <= cast($window_to as date)${filterSql}
       group by item_id, ${carried.join(", ")}
       having sum(value) <> 0`
        : `select item_id, occurred_on, value, ${names.includes("out_of") ? "out_of, " : ""}${carried.join(", ")}, import_id, line
       from (${counted}) as counted
       where ${metric.asked ? "true" : inPeriod}${filterSql}`;
  // In a scope of one currency every rate is 1; where they mix, the row's own amount stands beside.
  const converted = names.includes("out_of") ? ["value", "out_of"] : ["value"];
  const named = metric.itemsIn ? itemNames[metric.itemsIn] : null;
  const rate = metric.isMoney ? " * coalesce(rates.rate, 1)" : "";
  const listedNames = [
    "item_id",
    ...(isOfEnd ? [] : ["occurred_on"]),
    ...converted,
    ...carried,
    "import_id",
    "line",
  ];
  const selected = listedNames.map((name) => {
    if (name === "item_id" && named) return `${named.id} as item_id`;
    // Names stand beside ids, which nobody knows by heart.
    if (name === "customer_key") return "customers.customer_id, customers.name as customer_name";
    if (name === "collector_id") return "listed.collector_id, collectors.name as collector_name";
    return converted.includes(name) ? `listed.${name}${rate} as ${name}` : `listed.${name}`;
  });
  if (isWeighed(metric)) {
    const at = listedNames.indexOf("value");
    // Days are whole: what floating point adds to them is taken away.
    const days = "round(cast(listed.value as double) / nullif(listed.out_of, 0), 6)";
    selected.splice(at, 0, `${days} as item_days`);
    selected.push("listed.out_of as own_value");
  } else if (metric.isMoney) selected.push("listed.value as own_value");
  return `select ${selected.join(", ")}, imports.file_name
    from (${listed}) as listed
    ${carried.includes("customer_key") ? customerJoin : ""}
    ${carried.includes("collector_id") ? collectorJoin : ""}
    ${named ? named.join : ""}
    ${metric.isMoney ? rateJoin(isOfEnd ? "cast($window_to as date)" : "listed.occurred_on") : ""}
    left join marts.imports as imports on imports.import_id = listed.import_id`;
}

const inPeriod = "occurred_on between cast($window_from as date) and cast($window_to as date)";

const customerJoin =
  "inner join marts.customers as customers on customers.customer_key = listed.customer_key";

const collectorJoin =
  "left join marts.collectors as collectors on collectors.collector_id = listed.collector_id";

/** How the key of an item becomes the id that people know it by. */
const itemNames: Readonly<
  Record<NonNullable<CountedMetric["itemsIn"]>, { readonly id: string; readonly join: string }>
> = {
  // A balance without a document is an account's unapplied money.
  documents: {
    id: "coalesce(named.invoice_id, 'unapplied')",
    join: "left join marts.documents as named on named.document_key = listed.item_id",
  },
  receipts: {
    id: "named.payment_id",
    join: "left join marts.receipts as named on named.receipt_key = listed.item_id",
  },
};

/** Days weighed by money: a row's value is its amount × its days, which is no amount itself. */
function isWeighed(metric: CountedMetric): boolean {
  return metric.unit === "days" && metric.rollup === "ratio" && metric.isMoney;
}

/** What the columns of such rows say: message ids. */
const weighedLabels: Readonly<Record<string, string>> = {
  value: "column.amount_days",
  out_of: "column.weighing_amount",
};

/** What the columns of names say where those of ids stand beside them: message ids. */
const nameLabels: Readonly<Record<string, string>> = {
  collector_name: "column.name_of_collector",
  customer_name: "column.name_of_customer",
};

function unitOf(
  metric: CountedMetric,
  name: string,
  type: string,
): Items["columns"][number]["unit"] {
  if (name === "item_days") return "days";
  if (name === "value" && (isWeighed(metric) || !metric.isMoney)) {
    // The rows of a median are what it is a median of.
    return metric.rollup === "median" ? metric.unit : "count";
  }
  if (name === "value" || name === "out_of") return metric.isMoney ? "money" : "count";
  if (type === "DATE") return "date";
  if (type.startsWith("DECIMAL")) return "money";
  // Columns of few words are stored as numbers, with the words in their type.
  return type === "VARCHAR" || type.startsWith("ENUM") ? "text" : "count";
}
