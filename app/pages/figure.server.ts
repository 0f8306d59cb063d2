import type { LoaderFunctionArgs } from "@remix-run/node";
import type { TableState } from "../components/table-state.ts";
import { hasText, type Locale, text } from "../languages/text.ts";
import { metricOf } from "../metrics/index.ts";
import { items } from "../metrics/items.server.ts";
import { breakdown, headline, inputsOf } from "../metrics/measure.server.ts";
import { type CountedMetric, type Figure, isPosition, type Metric } from "../metrics/metric.ts";
import { Refusal } from "../refusal.ts";
import { restatementsOf } from "../restatements/read.server.ts";
import { readOnly, writeOnly } from "../scope/only.ts";
import { writeScope } from "../scope/scope.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { offeredSplits } from "../server/splitting.server.ts";
import { listTargets } from "../targets/keep.server.ts";
import { takesTargets } from "../targets/read-form.ts";
import type { Holder } from "../targets/typed-target.ts";
import { itemsOrder, itemsPrefix, readItemsState } from "./items-order.ts";
import {
  chartPart,
  earlierScope,
  figureHref,
  loadPage,
  type PageContext,
  part,
} from "./load.server.ts";
import { movedView } from "./moved.server.ts";

const groupsShown = 20;
const restatementsShown = 24;
const goalsShown = 24;

/** Columns for those who choose them: a table as wide as all of them is not read. */
const extraColumns = new Set([
  "currency",
  "import_id",
  "collector_id",
  "client_id",
  "industry",
  "country",
  "risk_class",
  "size",
  "terms",
  "agency",
]);

const firstColumns = [
  "item_id",
  "occurred_on",
  "item_days",
  "value",
  "out_of",
  "own_value",
  "customer_id",
  "customer_name",
  "rule_id",
  "reason",
  "counted_count",
  "max_count",
  "happened_at",
  "file_name",
  "line",
];

/** An input of a composed figure, with the address where it opens in turn. */
export interface InputView {
  readonly name: string;
  readonly figure: Figure;
  readonly isBalance: boolean;
  readonly href: string;
}

function find(id: string): Metric {
  const metric = metricOf(id);
  if (!metric) throw new Refusal("figure.unknown", { metric: id }, 404);
  return metric;
}

async function inputs({ warehouse, scope }: PageContext, id: string): Promise<InputView[]> {
  const found = await inputsOf(warehouse, id, scope);
  return found.map(({ name, figure }) => ({
    name,
    figure,
    // A balance is of a day, whatever the period of the figure that it feeds.
    isBalance: isBalance(figure.metric),
    // An input has days of its own: the window of the figure that it feeds.
    href: figureHref(figure.metric, {
      ...scope,
      asOf: figure.to,
      from: figure.from,
      to: figure.to,
      where: figure.scope,
    }),
  }));
}

function isBalance(id: string): boolean {
  const metric = metricOf(id);
  return metric?.kind === "counted" && isPosition(metric);
}

async function rows({ warehouse, scope, parameters }: PageContext, metric: CountedMetric) {
  const state = readItemsState(parameters, itemsPrefix);
  const found = await items(warehouse, metric.id, scope, {
    page: state.page,
    pageSize: state.pageSize,
    ...itemsOrder(state, parameters),
  });
  const hasColumn = (name: string) => found.columns.some((column) => column.name === name);
  const known: TableState = hasColumn(state.sort?.column ?? "")
    ? state
    : { ...state, sort: { column: "value", descending: true } };
  // Days are weighed by an amount: that is what stands in the row's own currency.
  const amount = hasColumn("item_days") ? "out_of" : "value";
  const isMixed = found.rows.some((row) => row.own_value !== row[amount]);
  const filled = found.columns.filter(({ name }) => {
    if (name === "own_value") return isMixed;
    return name === "value" || found.rows.some((row) => row[name] !== null && row[name] !== "");
  });
  // Where a row came from stands beside what it is, not beyond the right edge.
  const rank = ({ name }: { name: string }) => {
    const index = firstColumns.indexOf(name);
    return index < 0 ? firstColumns.length : index;
  };
  const columns = filled
    .sort((a, b) => rank(a) - rank(b))
    .map((column) => (extraColumns.has(column.name) ? { ...column, isExtra: true } : column));
  return {
    columns,
    rows: found.rows,
    total: found.total,
    // A median is none of its rows' sums.
    sums: metric.rollup === "median" ? {} : found.sums,
    state: known,
  };
}

/** What a reader must know before trusting the figure; most need no such word. */
function caveatOf(id: string, locale: Locale): string | null {
  const message = `metric.${id}.caveat`;
  return hasText(locale, message) ? text(locale, message) : null;
}

/** The figure of the period before and of the same period a year before, whatever is compared. */
async function comparisons({ warehouse, scope }: PageContext, id: string) {
  const [previous, year] = await Promise.all(
    (["previous", "year"] as const).map(async (compare) =>
      headline(warehouse, id, await earlierScope(warehouse, scope, compare)),
    ),
  );
  return { previous, year };
}

/** The goals of a figure for whoever is in scope, the latest periods first, and what was typed in about them. */
async function goals({ warehouse, scope }: PageContext, id: string) {
  const { targets, changes } = await listTargets(warehouse);
  const { collector_id: people, team: teams } = scope.where;
  const isShown = ({ metric, collector, team }: Holder & { readonly metric: string }) =>
    metric === id &&
    (people
      ? collector !== null && people.includes(collector)
      : collector === null && (!teams || (team !== null && teams.includes(team))));
  const listed = targets
    .filter((one) => one.isCounted && isShown(one))
    .sort((one, other) => (one.period < other.period ? 1 : -1));
  return {
    list: listed.slice(0, goalsShown),
    changes: changes.filter(isShown).slice(0, goalsShown),
  };
}

/** What a figure's page shows: its value, how it is made, and the rows behind it. */
async function figureData(context: PageContext, metric: Metric) {
  const { warehouse, scope, before, parameters } = context;
  const { id } = metric;
  const offered = await offeredSplits(warehouse, metric);
  const asked = parameters.get("by");
  const by = offered.find((dimension) => dimension === asked) ?? offered[0] ?? null;
  const [
    figure,
    compared,
    others,
    made,
    trend,
    moved,
    byChart,
    overTime,
    byRows,
    behind,
    restatements,
    targets,
  ] = await Promise.all([
    headline(warehouse, id, scope),
    before ? headline(warehouse, id, before) : null,
    part(context, () => comparisons(context, id)),
    part(context, async () => ({ list: await inputs(context, id) })),
    chartPart(context, "metric_trend", { metric: id }),
    before ? part(context, () => movedView({ ...context, before }, id, by ?? undefined)) : null,
    by ? chartPart(context, "metric_breakdown", { metric: id, by }) : null,
    // Customers are too many to see beside each other.
    by && by !== "customer_id" ? chartPart(context, "metric_multiples", { metric: id, by }) : null,
    by
      ? part(context, async () => ({
          rows: (await breakdown(warehouse, id, scope, by)).slice(0, groupsShown),
        }))
      : null,
    metric.kind === "counted" ? part(context, () => rows(context, metric)) : null,
    restatementsOf(warehouse, id),
    goals(context, id),
  ]);
  const query = writeScope(scope).toString();
  const narrowed = writeScope(scope);
  for (const [name, value] of writeOnly(readOnly(parameters))) narrowed.append(name, value);
  return {
    id,
    // A figure that carries its caveat as a note says it beside its value: once is enough.
    caveat: figure.notes.some((note) => note.id === `note.${id}_caveat`)
      ? null
      : caveatOf(id, context.locale),
    better: metric.better,
    isCounted: metric.kind === "counted",
    isOfDocuments: metric.kind === "counted" && metric.itemsIn === "documents",
    dimensions: metric.dimensions,
    figure,
    compared,
    others,
    made,
    trend,
    moved,
    by,
    offered,
    byChart,
    overTime,
    byRows,
    behind,
    restatements: restatements.slice(0, restatementsShown),
    takesTarget: takesTargets(id),
    targets,
    files: {
      moved: `/api/movements/${id}`,
      rows: `/figures/${id}/rows`,
      api: `/api/metrics/${id}`,
      query,
      rowsQuery: narrowed.toString(),
    },
  };
}

/** The page of the figure that the address names. */
export async function loadFigurePage({ request, params }: LoaderFunctionArgs) {
  const metric = await orRefuse(async () => find(params.metric ?? ""));
  return loadPage(request, (context) => figureData(context, metric));
}

export type FigureData = Awaited<ReturnType<typeof figureData>>;
