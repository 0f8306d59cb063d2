import type { FilterOption, FilterOptions } from "../components/filter-bar.tsx";
import type { Dimension } from "../scope/scope.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { holdingsOf } from "./holdings.server.ts";

const nothing: FilterOptions = { dataThrough: null, currencies: [], dimensions: {} };

const known = new WeakMap<Warehouse, { version: number; options: FilterOptions }>();

/** What the filter bar offers, from the data as it is now. */
export async function readFilterOptions(warehouse: Warehouse): Promise<FilterOptions> {
  const { version } = warehouse;
  const before = known.get(warehouse);
  if (before?.version === version) return before.options;
  if ((await holdingsOf(warehouse)).isEmpty) return nothing;
  const rows = await warehouse.run<{ dimension: string; value: string; label: string }>(
    "reports/filter_values",
  );
  const dimensions: Partial<Record<Dimension, FilterOption[]>> = {};
  const currencies: string[] = [];
  let dataThrough: string | null = null;
  for (const { dimension, value, label } of rows) {
    if (dimension === "data_through") dataThrough = value;
    else if (dimension === "currency") {
      if (value) currencies.push(value);
    } else {
      const name = dimension as Dimension;
      dimensions[name] ??= [];
      dimensions[name].push({ value, label });
    }
  }
  const options = { dataThrough, currencies, dimensions };
  known.set(warehouse, { version, options });
  return options;
}
