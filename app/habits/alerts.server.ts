import { randomUUID } from "node:crypto";
import { createFormats } from "../languages/format.ts";
import { type Locale, text } from "../languages/text.ts";
import { metricOf } from "../metrics/index.ts";
import { find, headline } from "../metrics/measure.server.ts";
import { type Figure, isPosition } from "../metrics/metric.ts";
import { ask } from "../metrics/question.server.ts";
import { packPeriod } from "../packs/period.ts";
import { Refusal } from "../refusal.ts";
import { readScope } from "../scope/read-scope.ts";
import { type Scope, writeScope } from "../scope/scope.ts";
import { isRefusal } from "../server/refusals.server.ts";
import { readSettings } from "../settings.server.ts";
import { memory } from "../warehouse/remember.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { type Alert, alertSchema } from "./alert.ts";
import { keptList } from "./kept-list.server.ts";
import { timelessQuery } from "./timeless.ts";

/** The alerts in the order in which they were set. */
export const keptAlerts = keptList("alerts.json", alertSchema);

/** How an alert stands with the data as it is now. */
export interface AlertView {
  readonly key: string;
  readonly metric: string;
  readonly name: string;
  /** `raised`: the figure is beyond its limit; `unknown`: it is n/a or refused, and nothing is raised. */
  readonly state: "raised" | "quiet" | "unknown";
  /** The figure, its limit and the days it is about, in words. */
  readonly sentence: string;
  /** The filters it is watched with, in words; empty where there are none. */
  readonly filters: string;
  /** The page of the figure with the very days and filters. */
  readonly href: string;
}

/**
 * Keeps an alert. An amount of money is watched in the currency that it is shown in now.
 *
 * @param given.limit as it was typed: per cent of a ratio, else in the unit of the metric
 * @throws Refusal `alerts.refusal.limit`, `alerts.refusal.name`, `figure.unknown`, or what refuses the figure.
 */
export async function addAlert(
  warehouse: Warehouse,
  given: { metric: string; side: string; limit: string; query: string; name: string },
): Promise<Alert> {
  const { unit } = find(given.metric);
  const typed = given.limit.trim() === "" ? Number.NaN : Number(given.limit);
  if (!Number.isFinite(typed)) throw new Refusal("alerts.refusal.limit", {}, 400);
  const parsed = alertSchema.safeParse({
    ...given,
    key: randomUUID(),
    // 45.3 / 100 is not 0.453 in binary: twelve digits are more than anybody types.
    limit: unit === "ratio" ? Number((typed / 100).toPrecision(12)) : typed,
    query: timelessQuery(given.query),
  });
  if (!parsed.success) throw new Refusal("alerts.refusal.name", {}, 400);
  const alert = parsed.data;
  if (unit === "money") {
    const { figure, scope } = await measured(warehouse, alert);
    const currency = scope.currency ?? figure?.currency ?? undefined;
    alert.query = timelessQuery(writeScope({ ...scope, currency }).toString());
  }
  await keptAlerts.change(warehouse.directory, (alerts) => [...alerts, alert]);
  return alert;
}

const rememberView = memory(500);

/** Every alert, or those of one metric, as they stand now, in the order in which they were set. */
export async function alertViews(
  warehouse: Warehouse,
  locale: Locale,
  metric?: string,
): Promise<AlertView[]> {
  const alerts = await keptAlerts.read(warehouse.directory);
  const settings = await readSettings(warehouse.directory);
  return Promise.all(
    alerts
      // A metric that a later version no longer has cannot be watched.
      .filter((alert) => metricOf(alert.metric) && (!metric || alert.metric === metric))
      .map((alert) =>
        rememberView(warehouse, [alert, settings, locale], () => view(warehouse, alert, locale)),
      ),
  );
}

/** The alerts that are raised now. */
export async function raisedAlerts(warehouse: Warehouse, locale: Locale): Promise<AlertView[]> {
  return (await alertViews(warehouse, locale)).filter(({ state }) => state === "raised");
}

/**
 * The figure that an alert watches. It is asked of the newest data: what stands on a day on
 * the last day, what ripens over all that is known, and what happens in a period for the last
 * whole month, since a month that has just begun is below every limit.
 */
async function measured(
  warehouse: Warehouse,
  { metric: id, query }: Alert,
): Promise<{ figure: Figure | null; scope: Scope }> {
  const { scope } = readScope(new URLSearchParams(query));
  const metric = find(id);
  const { known } = await ask(warehouse, scope);
  if (known.dataThrough === null) return { figure: null, scope };
  const isOfHistory = metric.kind === "counted" && metric.period === "history";
  const days =
    isPosition(metric) || isOfHistory ? undefined : packPeriod("month", known.dataThrough);
  const asked = days ? { ...scope, ...days, asOf: days.to } : scope;
  return { figure: await headline(warehouse, id, asked), scope: asked };
}

async function view(warehouse: Warehouse, alert: Alert, locale: Locale): Promise<AlertView> {
  const { key, metric, name, side, query } = alert;
  const asked = new URLSearchParams(query);
  const { scope } = readScope(asked);
  const say = (state: AlertView["state"], sentence: string, at: Scope = scope): AlertView => {
    const written = writeScope(at).toString();
    const href = written ? `/figures/${metric}?${written}` : `/figures/${metric}`;
    return { key, metric, name, state, sentence, filters: filtersOf(scope, locale), href };
  };
  const format = createFormats(locale);
  const { unit } = find(metric);
  const limitIn = (currency: string | null) => format.value(alert.limit, unit, currency);
  const figureName = text(locale, `metric.${metric}.title`);
  try {
    const { figure, scope: at } = await measured(warehouse, alert);
    const limit = limitIn(figure?.currency ?? scope.currency ?? null);
    if (!figure || figure.value === null || (figure.at_least && side === "below")) {
      return say("unknown", text(locale, `alerts.unknown.${side}`, { figure: figureName, limit }));
    }
    const isRaised = side === "above" ? figure.value > alert.limit : figure.value < alert.limit;
    const value = format.value(figure.value, unit, figure.currency);
    const state = isRaised ? "raised" : "quiet";
    // A figure that is only known to be at least so much may be above its limit all the same.
    if (figure.at_least && !isRaised) {
      return say("unknown", text(locale, `alerts.unknown.${side}`, { figure: figureName, limit }));
    }
    const days = isPosition(find(metric))
      ? format.date(figure.to)
      : format.span(figure.from, figure.to);
    return say(
      state,
      text(locale, `alerts.${state}.${side}`, { figure: figureName, value, limit, days }),
      at,
    );
  } catch (cause) {
    if (!isRefusal(cause)) throw cause;
    const problem = text(locale, cause.id, cause.values);
    const limit = limitIn(scope.currency ?? null);
    return say(
      "unknown",
      text(locale, `alerts.refused.${side}`, { figure: figureName, limit, problem }),
    );
  }
}

function filtersOf(scope: Scope, locale: Locale): string {
  return Object.entries(scope.where)
    .flatMap(([dimension, values]) =>
      (values ?? []).map((value) =>
        text(locale, "filters.chosen", {
          dimension: text(locale, `dimension.${dimension}`),
          value: value || text(locale, "filters.not_given"),
        }),
      ),
    )
    .join("; ");
}
