import { today } from "../clock.server.ts";
import { Refusal } from "../refusal.ts";
import { earlier, later, startOfMonth } from "../scope/calendar.ts";
import { type Dimension, dimensions, type Scope } from "../scope/scope.ts";
import { readSettings, type Settings } from "../settings.server.ts";
import { remember } from "../warehouse/remember.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import type { Known, Window } from "./metric.ts";

/** How far the loaded rows of a table reach. */
export interface Coverage {
  readonly firstOn: string;
  readonly lastOn: string;
}

/** A scope with everything filled in that it leaves to the data and the settings. */
export interface Question {
  readonly warehouse: Warehouse;
  readonly scope: Scope;
  readonly asOf: string;
  /** The period that is asked about. */
  readonly period: Window;
  readonly hasPeriod: boolean;
  readonly coverage: ReadonlyMap<string, Coverage>;
  readonly known: Known;
  /**
   * The currency that money is given in: of the scope, else the only one there is,
   * else the reporting currency, else the one most documents are in. Null where
   * no amount has a currency.
   */
  readonly currency: string | null;
  /** Currencies that occur in the scope, the one with the most documents first. */
  readonly currencies: readonly string[];
  /** The currency of what has none of its own, such as wages: the reporting one, else the most usual. */
  readonly costCurrency: string;
  readonly settings: Settings;
}

/** The tables whose dates say how far the data goes (DOMAIN.md §2). */
const transactions = ["invoices", "payments", "activities"];

/**
 * Fills in what a scope leaves open. The as-of date is that of the scope, else the
 * end of its period, else `data through`; the period is that of the scope, else
 * the month of its end up to it.
 *
 * Where nothing is loaded the as-of date is today, and every figure is unknown.
 */
export async function ask(warehouse: Warehouse, scope: Scope): Promise<Question> {
  const coverage = await coverageOf(warehouse, scope);
  const dataThrough = transactions
    .map((table) => coverage.get(table)?.lastOn ?? "")
    .reduce(later, "");
  const asOf = scope.asOf ?? scope.to ?? (dataThrough || today());
  const to = scope.to ?? asOf;
  const from = scope.from ?? earlier(startOfMonth(to), to);
  if (from > to) throw new Refusal("scope.order", { from, to }, 400);

  const firstOn = coverage.get("invoices")?.firstOn ?? null;
  const currencies = await currenciesOf(warehouse, scope);
  const settings = await readSettings(warehouse.directory);
  const own = currencies[0] ?? null;
  const currency =
    scope.currency ?? (currencies.length > 1 ? (settings.reportingCurrency ?? own) : own);
  return {
    warehouse,
    scope: { ...scope, buckets: scope.buckets ?? settings.buckets },
    asOf,
    period: { from, to },
    hasPeriod: scope.from !== undefined || scope.to !== undefined,
    coverage,
    known: { firstOn, dataThrough: dataThrough === "" ? null : dataThrough, scope },
    currency,
    currencies,
    costCurrency:
      settings.reportingCurrency ?? (await currenciesOf(warehouse, { where: {} }))[0] ?? "",
    settings,
  };
}

/** How far each loaded table reaches for the clients in scope. */
function coverageOf(warehouse: Warehouse, scope: Scope): Promise<ReadonlyMap<string, Coverage>> {
  const clients = scope.where.client_id ?? null;
  return remember(warehouse, ["coverage", clients], async () => {
    const rows = await warehouse.query<{ table_name: string; first_on: string; last_on: string }>(
      `select table_name, min(first_on) as first_on, max(last_on) as last_on
       from marts.coverage
       where $clients is null or client_id in (select unnest(cast($clients as varchar[])))
          or table_name in ('targets', 'contact_rules', 'collectors')
       group by table_name`,
      { clients },
    );
    return new Map(
      rows.map((row) => [row.table_name, { firstOn: row.first_on, lastOn: row.last_on }]),
    );
  });
}

const accountFilters: readonly Dimension[] = [
  "client_id",
  "customer_id",
  "segment",
  "industry",
  "country",
  "region",
  "risk_class",
  "size",
  "currency",
];

/** The currencies of the scope's accounts, the one with the most documents first. */
function currenciesOf(warehouse: Warehouse, scope: Scope): Promise<string[]> {
  const filter = filters(scope, accountFilters);
  return remember(warehouse, ["currencies", filter], async () => {
    const rows = await warehouse.query<{ currency: string }>(
      `select currency
       from marts.account_currencies
       where true${filter.sql}
       group by currency
       order by sum(document_count) desc, currency`,
      filter.parameters,
    );
    return rows.map((row) => row.currency);
  });
}

/**
 * The scope's filters on the given columns as SQL that begins with `and`, with its
 * parameters. The empty text stands for rows that have no value.
 *
 * @param customers how the rows name their customer: marts by `customer_key`, findings
 *   of checks by `customer_id`
 */
export function filters(
  scope: Scope,
  columns: readonly Dimension[],
  customers: "customer_key" | "customer_id" = "customer_key",
): {
  sql: string;
  parameters: Record<string, readonly string[]>;
  /** What is filtered by. */
  dimensions: Dimension[];
} {
  const parameters: Record<string, readonly string[]> = {};
  const filtered: Dimension[] = [];
  let sql = "";
  for (const dimension of dimensions) {
    const values = scope.where[dimension];
    if (!values || !columns.includes(dimension)) continue;
    filtered.push(dimension);
    parameters[`where_${dimension}`] = values;
    const given = `(select unnest(cast($where_${dimension} as varchar[])))`;
    sql +=
      dimension === "customer_id" && customers === "customer_key"
        ? ` and customer_key in (
            select customer_key from marts.customers where customer_id in ${given})`
        : ` and ${dimension} in ${given}`;
  }
  return { sql, parameters, dimensions: filtered };
}

/** The filters of the scope that a metric or report cannot answer to. */
export function filtersBeyond(scope: Scope, columns: readonly Dimension[]): Dimension[] {
  return dimensions.filter(
    (dimension) => scope.where[dimension] !== undefined && !columns.includes(dimension),
  );
}
