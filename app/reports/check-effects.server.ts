import { ask, filters } from "../metrics/question.server.ts";
import type { Dimension, Scope } from "../scope/scope.ts";
import { remember } from "../warehouse/remember.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";

/** A figure as it is, and as it would be without the rows that a check found. */
export interface CheckEffect {
  readonly figure: "open_receivables" | "collected" | "attempts" | "promises";
  /** Null for a count. */
  readonly currency: string | null;
  readonly value: number;
  readonly without: number;
}

/** The dimensions that every finding has. */
export const checkDimensions = ["client_id", "customer_id", "currency"] as const;

/** Where a figure's rows stand with their file and line, and what of them is summed up to the as-of date. */
const figures: readonly {
  readonly figure: CheckEffect["figure"];
  readonly rows: string;
  readonly day: string;
  readonly value: string;
  readonly currency: string;
  readonly dimensions: readonly Dimension[];
}[] = [
  {
    // The sum of all events is what is open. Without a row it is the sum without that
    // row's own events, however the other payments would then be applied.
    figure: "open_receivables",
    rows: "marts.balance_events",
    day: "event_on",
    value: "amount",
    currency: "currency",
    dimensions: checkDimensions,
  },
  {
    figure: "collected",
    rows: "marts.collections",
    day: "paid_on",
    value: "amount",
    currency: "currency",
    dimensions: checkDimensions,
  },
  {
    figure: "attempts",
    rows: "marts.activities",
    day: "at_on",
    value: "cast(is_attempt as integer)",
    currency: "''",
    dimensions: ["client_id", "customer_id"],
  },
  {
    figure: "promises",
    rows: "marts.promises",
    day: "made_on",
    value: "1",
    currency: "''",
    dimensions: checkDimensions,
  },
];

/**
 * What rows of files do to the figures up to the as-of date: those figures that they
 * change, by currency.
 *
 * @param offending a query with the columns `import_id` and `line`, whose parameters are
 *   those of the scope's filters; it is named by `key` among what is remembered
 */
export async function effectsOfRows(
  warehouse: Warehouse,
  scope: Scope,
  offending: string,
  key: readonly unknown[],
): Promise<{ asOf: string; effects: CheckEffect[] }> {
  const { asOf } = await ask(warehouse, scope);
  const { parameters } = filters(scope, checkDimensions);
  const effects = await remember(warehouse, ["effects", asOf, parameters, ...key], async () => {
    const found: CheckEffect[] = [];
    for (const { figure, rows, day, value, currency, dimensions } of figures) {
      // What has no such column cannot be told apart by it.
      if (checkDimensions.some((name) => scope.where[name] && !dimensions.includes(name))) continue;
      const changed = await warehouse.query<Omit<CheckEffect, "figure">>(
        `with offending as (select distinct import_id, line from (${offending}) as found),
         counted as (
            select ${currency} as currency, ${value} as value, import_id, line
            from ${rows}
            where ${day} <= cast($as_of as date)${filters(scope, dimensions).sql}
         )
         select
            nullif(counted.currency, '') as currency,
            cast(sum(counted.value) as decimal(38, 4)) as value,
            cast(coalesce(sum(counted.value) filter (where offending.line is null), 0)
                as decimal(38, 4)) as without
         from counted
         left join offending
            on offending.import_id = counted.import_id and offending.line = counted.line
         group by counted.currency
         having coalesce(sum(counted.value) filter (where offending.line is not null), 0) <> 0
         order by counted.currency`,
        { ...parameters, as_of: asOf },
      );
      found.push(...changed.map((effect) => ({ figure, ...effect })));
    }
    return found;
  });
  return { asOf, effects };
}
