import { collectorDimensions } from "./dimensions.ts";
import type { ComposedMetric } from "./metric.ts";
import { share, total } from "./share.ts";

/** The parts of the cost, and what is said where one of them is not known. */
const costs = [
  { name: "labour", metric: "labour_cost", missing: "note.no_labour_cost" },
  { name: "activities", metric: "activity_costs", missing: "note.no_activity_costs" },
  { name: "fees", metric: "agency_fees", missing: "note.no_agency_fees" },
] as const;

/**
 * What it costs to collect one unit of money that was past due: (paid hours × cost per
 * hour + costs of activities + fees of agencies) / collected on overdue items. A part
 * that is not known is left out, and the figure says so; null where none is known.
 */
export const costToCollect: ComposedMetric = {
  kind: "composed",
  id: "cost_to_collect",
  unit: "ratio",
  better: "lower",
  needs: ["invoices", "payments"],
  dimensions: collectorDimensions,
  inputs: (period) => ({
    ...Object.fromEntries(costs.map(({ name, metric }) => [name, { metric, window: period }])),
    collected: { metric: "collected_overdue", window: period },
  }),
  compose(values) {
    const known = costs.filter(({ name }) => typeof values[name] === "number");
    const cost =
      known.length > 0 ? total(...known.map(({ name }) => values[name] as number)) : null;
    const composed = share(cost, values.collected ?? null);
    return {
      ...composed,
      notes:
        composed.value === null
          ? []
          : costs.filter((part) => !known.includes(part)).map(({ missing }) => ({ id: missing })),
    };
  },
};
