import { parameterNames, readTableState, type TableState } from "../components/table-state.ts";
import type { ItemsOrder } from "../metrics/metric.ts";

/** What the table of the rows behind a figure is called in the URL of its page. */
export const itemsPrefix = "rows";
const rowsShown = 50;

/**
 * How the rows behind a figure are asked for. Their columns are known only from them: the sort is
 * taken as it stands, and checked where they are.
 */
export function readItemsState(parameters: URLSearchParams, prefix?: string): TableState {
  const sort = "-value";
  const wanted = (parameters.get(parameterNames(prefix).sort) ?? sort).replace(/^-/, "");
  return readTableState(parameters, [wanted], { prefix, sort, pageSize: rowsShown });
}

/** The same for a question to the data. */
export function itemsOrder({ sort, find }: TableState): ItemsOrder {
  return { find, sort: sort?.column, descending: sort?.descending };
}
