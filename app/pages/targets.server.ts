import { pageRows, readTableState } from "../components/table-state.ts";
import { currentLocale } from "../languages/current.server.ts";
import { createFormats } from "../languages/format.ts";
import { text } from "../languages/text.ts";
import { metricOf } from "../metrics/index.ts";
import { type ListedTarget, listTargets } from "../targets/keep.server.ts";
import { takesTargets } from "../targets/read-form.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { holderTitle, metricTitle } from "./target-words.ts";

const sortable = ["title", "period", "holder"];

/** What the page of targets shows: a page of the goals as the reader calls them, and who changed which. */
export async function targetsData(warehouse: Warehouse, parameters: URLSearchParams) {
  const { targets, ...listed } = await listTargets(warehouse);
  const locale = currentLocale();
  const state = readTableState(parameters, sortable, { prefix: "targets", pageSize: 25 });
  return {
    ...listed,
    ...pageRows(targets.map(told), state, locale),
    state,
    edited: targets.find(({ key }) => key === parameters.get("edit")) ?? null,
    metric: parameters.get("metric"),
    isSaved: parameters.get("saved") === "1",
  };
}

export type TargetsData = Awaited<ReturnType<typeof targetsData>>;

/** A goal in words, to be looked through and sorted by them. */
function told(target: ListedTarget) {
  const locale = currentLocale();
  const say = (id: string, values?: Readonly<Record<string, string | number>>) =>
    text(locale, id, values);
  const { key, metric, period, value, currency, isTyped, isCounted, fileName, line } = target;
  return {
    key,
    metric,
    title: metricTitle(say, metric),
    period,
    written_period: createFormats(locale).period(period),
    holder: holderTitle(say, target),
    value,
    currency,
    is_typed: isTyped,
    is_counted: isCounted,
    can_change: isCounted && metricOf(metric) !== undefined && takesTargets(metric),
    file_name: fileName,
    line,
  };
}
