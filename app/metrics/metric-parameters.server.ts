import { earlier } from "../scope/calendar.ts";
import type { Parameters } from "../warehouse/warehouse.server.ts";
import { collectorDimensions } from "./dimensions.ts";
import type { CountedMetric, Grouping, Window } from "./metric.ts";
import type { Question } from "./question.server.ts";

/** Where the highest tier ends: no share of a target is that large. */
const endless = 1_000_000;

/** The parameters that a metric's own query may ask for. */
export function metricParameters(question: Question, by?: Grouping): Parameters {
  const { asOf, costCurrency, known, scope, settings } = question;
  const tiers = settings.commissionTiers;
  const isAboutCollectors = collectorDimensions.some(
    (one) => one === by || scope.where[one] !== undefined,
  );
  const level =
    by === "collector_id" || scope.where.collector_id
      ? "collector"
      : by === "team" || scope.where.team
        ? "team"
        : "department";
  return {
    as_of: earlier(asOf, known.dataThrough ?? asOf),
    target_level: level,
    // Whose portfolio an account is in costs a join: only where somebody asks for it.
    by_collector: isAboutCollectors,
    cost_currency: costCurrency,
    full_time_hours: String(settings.fullTimeHours),
    has_tiers: tiers.length > 1,
    tier_from: tiers.map(({ from }) => String(from)),
    tier_until: tiers.map((_, index) => String(tiers[index + 1]?.from ?? endless)),
    tier_times: tiers.map(({ times }) => String(times)),
    forward_factor: String(settings.forwardFactor),
  };
}

/** The days or periods that the query of a metric is asked about, as its parameters. */
export function askedParameters(metric: CountedMetric, windows: readonly Window[]): Parameters {
  if (metric.asked === "days") {
    return { days: [...new Set(windows.map((window) => window.to))].sort() };
  }
  if (metric.asked === "periods") {
    return {
      periods_from: windows.map((window) => window.from),
      periods_to: windows.map((window) => window.to),
    };
  }
  return {};
}
