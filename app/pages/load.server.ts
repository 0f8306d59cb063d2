import { redirect } from "@remix-run/node";
import { type ChartView, sparklineView } from "../charts/draw.server.ts";
import type { ChartId } from "../charts/index.ts";
import { type ChartQuestion, loadChart, longTrend } from "../charts/rows.server.ts";
import type { FilterOptions } from "../components/filter-bar.tsx";
import { keptNotes, type Note, notesAbout } from "../habits/notes.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { type Locale, text } from "../languages/text.ts";
import { metricOf } from "../metrics/index.ts";
import { headline, shifted } from "../metrics/measure.server.ts";
import type { Figure } from "../metrics/metric.ts";
import { ask } from "../metrics/question.server.ts";
import type { Refusal } from "../refusal.ts";
import { addMonths, earlier, startOfMonth } from "../scope/calendar.ts";
import { readScope } from "../scope/read-scope.ts";
import { type Dimension, type Scope, type ScopeFault, writeScope } from "../scope/scope.ts";
import { readFilterOptions } from "../server/filter-options.server.ts";
import { holdingsOf } from "../server/holdings.server.ts";
import { isRefusal, orRefuse } from "../server/refusals.server.ts";
import { readSettings } from "../settings.server.ts";
import { memory } from "../warehouse/remember.server.ts";
import { openWarehouse, type Warehouse } from "../warehouse/warehouse.server.ts";

/** What every part of a page is asked with. */
export interface PageContext {
  readonly warehouse: Warehouse;
  readonly scope: Scope;
  /** The scope of the comparison: the period before, or a year before; null where none is wanted. */
  readonly before: Scope | null;
  readonly parameters: URLSearchParams;
  readonly locale: Locale;
  /** What people said of figures and charts. */
  readonly notes?: Part<readonly Note[]>;
}

/** What the frame of every page shows: the scope and what can be chosen. */
export interface PageFrame {
  readonly scope: Scope;
  readonly faults: readonly ScopeFault[];
  readonly options: FilterOptions;
  readonly compare: "previous" | "year" | "none";
  /** The days that flows are about, and how far the data goes. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly asOf: string | null;
  /** Why there are no figures at all, in words. */
  readonly problem: string | null;
  /** Currencies to choose from where the scope mixes them and none is chosen. */
  readonly currencies: readonly string[];
}

export interface PageData<T> {
  readonly frame: PageFrame;
  /** Null where the frame has a problem. */
  readonly data: T | null;
}

/** A part of a page that could not be had, and why; the rest of the page stands. */
export interface Problem {
  readonly problem: string;
}

export type Part<T> = T | Problem;

/** A part of a page, or in words why it is refused. */
export async function part<T>(context: PageContext, work: () => Promise<T>): Promise<Part<T>> {
  try {
    return await work();
  } catch (cause) {
    if (!isRefusal(cause)) throw cause;
    return { problem: text(context.locale, cause.id, cause.values) };
  }
}

/** Whether there is anything to show; without, the Overview welcomes. */
export async function isWarehouseEmpty(): Promise<boolean> {
  return orRefuse(async () => (await holdingsOf(await openWarehouse())).isEmpty);
}

/**
 * The data of a page that has a scope. An empty warehouse leads to the Overview,
 * which welcomes; what refuses the whole page is said inside the page's frame,
 * where the scope can be changed.
 */
export async function loadPage<T>(
  request: Request,
  work: (context: PageContext) => Promise<T>,
): Promise<PageData<T>> {
  return orRefuse(async () => {
    const warehouse = await openWarehouse();
    if ((await holdingsOf(warehouse)).isEmpty) throw redirect("/");
    const { pathname, searchParams } = new URL(request.url);
    const settings = await readSettings(warehouse.directory);
    const notes = await readNotes(warehouse);
    const key = [pathname, [...searchParams], settings, currentLocale(), notes];
    return rememberPage(warehouse, key, () => compose(warehouse, searchParams, notes, work));
  });
}

/** A page without its notes is still a page. */
async function readNotes({ directory }: Warehouse): Promise<Part<readonly Note[]>> {
  try {
    return await keptNotes.read(directory);
  } catch (cause) {
    if (!isRefusal(cause)) throw cause;
    return { problem: text(currentLocale(), cause.id, cause.values) };
  }
}

/** A page is some hundred kilobytes: what a team looks at in a day, not what a crawl does. */
const rememberPage = memory(100);

async function compose<T>(
  warehouse: Warehouse,
  parameters: URLSearchParams,
  notes: Part<readonly Note[]>,
  work: (context: PageContext) => Promise<T>,
): Promise<PageData<T>> {
  const { scope, faults } = readScope(parameters);
  const locale = currentLocale();
  const compare = scope.compare ?? "previous";
  const blank: PageFrame = {
    scope,
    faults,
    options: await readFilterOptions(warehouse),
    compare,
    period: null,
    asOf: null,
    problem: null,
    currencies: [],
  };
  try {
    const { asOf, period, currencies } = await ask(warehouse, scope);
    const frame = { ...blank, asOf, period };
    // Where a rate is missing on the very day, no amount on the page can be had.
    const refusal = currencies.length > 1 ? await refusalOf(warehouse, scope) : null;
    if (refusal) {
      const problem = text(locale, refusal.id, refusal.values);
      return { frame: { ...frame, problem, currencies }, data: null };
    }
    const before = compare === "none" ? null : await earlierScope(warehouse, scope, compare);
    const data = await work({ warehouse, scope, before, parameters, locale, notes });
    return { frame, data };
  } catch (cause) {
    if (!isRefusal(cause) || cause.status === 404) throw cause;
    return { frame: { ...blank, problem: text(locale, cause.id, cause.values) }, data: null };
  }
}

/** The same question at the time to compare with. */
export async function earlierScope(
  warehouse: Warehouse,
  scope: Scope,
  compare: "previous" | "year",
): Promise<Scope> {
  const moved = await shifted(warehouse, scope, compare);
  // Without a period of its own a figure chooses one, at the earlier date too.
  return scope.from || scope.to ? moved : { ...moved, from: undefined, to: undefined };
}

async function refusalOf(warehouse: Warehouse, scope: Scope): Promise<Refusal | null> {
  try {
    await headline(warehouse, "open_receivables", scope);
    return null;
  } catch (cause) {
    if (isRefusal(cause)) return cause;
    throw cause;
  }
}

/** A figure with what stands around it on its card. */
export interface FigureView {
  readonly figure: Figure;
  /** Null where no comparison is wanted. */
  readonly compared: Figure | null;
  readonly better: "higher" | "lower" | null;
  /** The address where the figure explains itself. */
  readonly href: string;
  /** The trend as SVG text. */
  readonly trend: string | null;
}

/** The address where a figure explains itself, in the same scope. */
export function figureHref(id: string, scope: Scope): string {
  const query = writeScope(scope).toString();
  return query ? `/figures/${id}?${query}` : `/figures/${id}`;
}

/** The cards of several figures, each with its comparison and trend. */
export function loadFigures(
  context: PageContext,
  ids: readonly string[],
): Promise<Part<FigureView>[]> {
  return Promise.all(ids.map((id) => part(context, () => loadFigure(context, id))));
}

async function loadFigure(context: PageContext, id: string): Promise<FigureView> {
  const { warehouse, scope, before, locale } = context;
  const [figure, compared, points] = await Promise.all([
    headline(warehouse, id, scope),
    before ? headline(warehouse, id, before) : null,
    longTrend(warehouse, id, scope),
  ]);
  const { unit, currency } = figure;
  return {
    figure,
    compared,
    better: metricOf(id)?.better ?? null,
    href: figureHref(id, scope),
    trend: sparklineView(
      points.map(({ period, value }) => ({ period, value })),
      { locale, currency, unit, title: text(locale, `metric.${id}.title`) },
    ),
  };
}

/** A chart of the page's scope. */
export function chartPart(
  context: PageContext,
  id: ChartId,
  question: Omit<ChartQuestion, "scope"> = {},
): Promise<Part<ChartView>> {
  const { warehouse, scope, locale } = context;
  return part(context, async () => {
    const view = await loadChart(warehouse, id, { ...question, scope }, locale);
    return { ...view, notes: notesOf(context, view) };
  });
}

/** Of the notes on a chart, or on the figure that it draws, those of its filters and its days, a year at least. */
function notesOf({ notes = [], scope }: PageContext, { id, asked }: ChartView): ChartView["notes"] {
  if ("problem" in notes || !asked.asOf) return "problem" in notes ? notes : [];
  const year = addMonths(startOfMonth(asked.asOf), -11);
  const found = notesAbout(notes, [asked.metric ? { metric: asked.metric } : { chart: id }], {
    from: earlier(asked.period?.from ?? year, year),
    to: asked.asOf,
    where: scope.where,
  });
  return found.reverse().map(({ text: said, by, day }) => ({ text: said, by, day }));
}

/**
 * A metric by each of several dimensions, now or over time; those with a single value in
 * the data are left out, since they split nothing.
 */
export async function breakdownCharts(
  context: PageContext,
  metric: string,
  by: readonly Dimension[],
  id: "metric_breakdown" | "metric_multiples" = "metric_breakdown",
): Promise<{ by: Dimension; chart: Part<ChartView> }[]> {
  const { dimensions } = await readFilterOptions(context.warehouse);
  const splitting = by.filter((dimension) => (dimensions[dimension]?.length ?? 0) > 1);
  return Promise.all(
    splitting.map(async (dimension) => ({
      by: dimension,
      chart: await chartPart(context, id, { metric, by: dimension }),
    })),
  );
}
