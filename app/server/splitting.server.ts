import type { Metric } from "../metrics/metric.ts";
import type { Dimension } from "../scope/scope.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { readFilterOptions } from "./filter-options.server.ts";

/** Dimensions that managers split by first; customers, of whom there are most, come last. */
const splitOrder: readonly Dimension[] = [
  "segment",
  "region",
  "team",
  "collector_id",
  "channel",
  "stage",
  "service",
  "client_id",
];

/** What a figure can be split by in this data: dimensions with more than one value, the usual first. */
export async function offeredSplits(warehouse: Warehouse, metric: Metric): Promise<Dimension[]> {
  const { dimensions, currencies } = await readFilterOptions(warehouse);
  const rank = (dimension: Dimension) => {
    const index = splitOrder.indexOf(dimension);
    return index >= 0 ? index : dimension === "customer_id" ? 99 : splitOrder.length;
  };
  return metric.dimensions
    .filter((dimension) => {
      if (dimension === "currency") return currencies.length > 1;
      const offered = dimensions[dimension];
      return offered === undefined || offered.length > 1;
    })
    .sort((a, b) => rank(a) - rank(b));
}
