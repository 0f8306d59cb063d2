import { parameterNames, readTableState, type TableState } from "../components/table-state.ts";
import type { ItemsOrder } from "../metrics/metric.ts";

/** What the table of the rows behind a figure is called in the URL. */
export const itemsPrefix = "rows";
const rowsShown = 50;

/**
 * How the rows behind a figure are asked for. Their columns are known only from them: the sort is
 * taken as it stands, and checked where they are.
 */
export function readItemsState(parameters: URLSearchParams): TableState {
  const sort = "-value";
  const wanted = (parameters.get(parameterNames(itemsPrefix).sort) ?? sort).replace(/^-/, "");
  return readTableState(parameters, [wanted], { prefix: itemsPrefix, sort, pageSize: rowsShown });
}

/** The same for a file, which has every page. */
export function readItemsOrder(parameters: URLSearchParams): ItemsOrder {
  const { sort, find } = readItemsState(parameters);
  return { find, sort: sort?.column, descending: sort?.descending };
}
