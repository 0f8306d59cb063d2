import { pageRows, readTableState } from "../components/table-state.ts";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { metricOf } from "../metrics/index.ts";
import { isPosition } from "../metrics/metric.ts";
import { runReport } from "../reports/run.server.ts";
import { keptLater } from "../restatements/closed-months.ts";
import { readClosedMonths } from "../restatements/read.server.ts";
import { startOfMonth } from "../scope/calendar.ts";
import { writeScope } from "../scope/scope.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

const columns = [
  "month_end",
  "title",
  "before",
  "after",
  "difference",
  "changed_by",
  "file_names",
  "changed_at",
];

/** Every closed month that newer data changed, one page of them. */
export async function loadRestatements(request: Request) {
  const locale = currentLocale();
  const warehouse = await openWarehouse();
  const { rows } = await runReport(warehouse, "restatements", { where: {} });
  const state = readTableState(new URL(request.url).searchParams, columns, {
    prefix: "restated",
    sort: "-changed_at",
  });
  const listed = rows.map((row) => ({
    ...row,
    title: text(locale, `metric.${row.metric}.title`),
    href: hrefOf(String(row.metric), String(row.month_end)),
  }));
  const page = pageRows(listed, state, locale);
  const kept = keptLater((await readClosedMonths(warehouse.directory))?.values ?? {});
  const later = kept && {
    from: kept.from,
    figures: kept.metrics
      .map((id) => text(locale, `metric.${id}.title`))
      .sort(new Intl.Collator(locale).compare),
  };
  return { ...page, state: { ...state, page: page.page }, later };
}

/** The figure of that month. */
function hrefOf(id: string, monthEnd: string): string {
  const metric = metricOf(id);
  const from = metric && isPosition(metric) ? undefined : startOfMonth(monthEnd);
  const query = writeScope({ asOf: monthEnd, from, to: from && monthEnd, where: {} });
  return `/figures/${id}?${query}`;
}

export type RestatementsData = Awaited<ReturnType<typeof loadRestatements>>;
