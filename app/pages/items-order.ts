import { parameterNames, readTableState, type TableState } from "../components/table-state.ts";
import type { ItemsOrder } from "../metrics/metric.ts";
import { readOnly } from "../scope/only.ts";

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

/** The same for a question to the data, with the columns that the address narrows the rows by. */
export function itemsOrder(
  { sort, find }: TableState,
  parameters = new URLSearchParams(),
): ItemsOrder {
  return {
    find,
    sort: sort?.column,
    descending: sort?.descending,
    only: readOnly(parameters),
  };
}

/** How the rows behind a report are asked for: without a wish in its own order. */
export function readReportItemsState(parameters: URLSearchParams, prefix?: string): TableState {
  const wanted = (parameters.get(parameterNames(prefix).sort) ?? "").replace(/^-/, "");
  return readTableState(parameters, [wanted], { prefix, pageSize: rowsShown });
}
