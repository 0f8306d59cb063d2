import { createHash } from "node:crypto";
import { startOfMonth } from "../scope/calendar.ts";
import type { CubePlan } from "../warehouse/cubes.server.ts";
import { queryText } from "../warehouse/queries.server.ts";
import type { Parameter, Parameters } from "../warehouse/warehouse.ts";
import type { CountedMetric } from "./metric.ts";

/**
 * What a metric's cubes hold: the sums of each day, from which every window is added up, or the
 * figure of each calendar month that is over, where days do not add up to it.
 */
export type CubeKind = "days" | "months";

/**
 * What a query may ask for that does not depend on the days that are asked about: settings, and
 * whom the question is about. A cube is made for their values.
 */
const standing: ReadonlySet<string> = new Set([
  "by_collector",
  "cost_currency",
  "forward_factor",
  "full_time_hours",
  "has_tiers",
  "target_level",
  "tier_from",
  "tier_times",
  "tier_until",
]);

const ofMonths: ReadonlySet<string> = new Set(["days", "periods_from", "periods_to"]);

/**
 * Metrics whose rows of a day follow from what was known up to that day: those before the first day that a
 * load touched stay as they are. Held by tests/warehouse/parts.test.ts.
 */
const goingOn: ReadonlySet<string> = new Set([
  "agency_fees",
  "attempts",
  "collected",
  "collected_overdue",
  "contact_rate",
  "contacts",
  "days_late",
  "days_to_pay",
  "not_due_receivables",
  "open_receivables",
  "overdue_receivables",
  "placed_debts",
  "right_party_contacts",
  "right_party_rate",
  "sales",
  "unapplied_cash",
]);

const kinds = new Map<string, CubeKind | null>();

/** What cubes of a metric can be made; null where what it counts depends on the as-of day. */
export function cubeKind(metric: CountedMetric): CubeKind | null {
  const known = kinds.get(metric.id);
  if (known !== undefined) return known;
  const kind = kindOf(metric);
  kinds.set(metric.id, kind);
  return kind;
}

function kindOf(metric: CountedMetric): CubeKind | null {
  const asks = askedBy(metric);
  const kind = metric.asked || isFolded(metric) ? "months" : "days";
  const isBound = asks.every(
    (name) =>
      standing.has(name) ||
      (kind === "months" && ofMonths.has(name)) ||
      // Of a month that is final it says no more than that.
      (kind === "months" && name === "as_of" && metric.finalAfterDays !== undefined),
  );
  // A month of which more becomes known is none that can be kept.
  return isBound && !(kind === "months" && hasKnownOn(metric)) ? kind : null;
}

/** Whether a load makes its cube: sums of days that depend on nothing that is asked, nor on settings. */
export function isCubable(metric: CountedMetric): boolean {
  return cubeKind(metric) === "days" && askedBy(metric).length === 0;
}

/** Whether a metric's values do not add up: of two groups together it is not the sum of both. */
export function isFolded({ rollup }: CountedMetric): boolean {
  return rollup === "distinct" || rollup === "median";
}

/** Whether a metric's rows say from which day on they count. */
export function hasKnownOn(metric: CountedMetric): boolean {
  return metric.asKnownOn === true && /\bknown_on\b/.test(queryText(`metrics/${metric.id}`));
}

/** The parameters that a metric's query asks for. */
function askedBy({ id }: CountedMetric): string[] {
  const found = withoutComments(queryText(`metrics/${id}`)).matchAll(/\$(\w+)/g);
  return [...new Set([...found].map(([, name = ""]) => name))].sort();
}

function withoutComments(sql: string): string {
  return sql.replaceAll(/--.*$/gm, "");
}

/** What a cube is made for. */
export interface CubeTerms {
  /** The values of what the metric's query asks for beside days: it may be given more than that. */
  readonly parameters?: Parameters;
  /** The last days of the months that are over. */
  readonly months?: readonly string[];
}

const plans = new Map<string, CubePlan>();

/** Plans of data that is gone are of no use. */
const mostPlans = 2000;

/** The plan of a metric's cube. Its dimensions are columns of the query's own names and types. */
export function cubePlan(
  metric: CountedMetric,
  dimensions: readonly string[],
  { parameters: given = {}, months = [] }: CubeTerms = {},
): CubePlan {
  const isOfMonths = cubeKind(metric) === "months";
  const parameters: Parameters = Object.fromEntries(
    askedBy(metric).map((name) => [name, boundTo(name, given, months)]),
  );
  // Sums of money are kept by currency anyway.
  const named = dimensions.filter((name) => name !== "currency" || !metric.isMoney).sort();
  const bound = JSON.stringify([parameters, isOfMonths ? months : []]);
  const key = [metric.id, ...named, bound].join("__");
  const known = plans.get(key);
  if (known) return known;
  const text = queryText(`metrics/${metric.id}`);
  const sql = isOfMonths ? monthsSql(metric, named, text) : daysSql(metric, named, text);
  const madeBy = createHash("sha256").update(`${sql}\n${bound}`).digest("hex");
  const isPlain = Object.keys(parameters).length === 0 && !isOfMonths;
  const plan = {
    name: [metric.id, ...named, ...(isPlain ? [] : [madeBy.slice(0, 12)])].join("__"),
    metric: metric.id,
    dimensions: named,
    madeBy,
    sql,
    parameters: isOfMonths ? { ...parameters, months } : parameters,
    reads: [...martsIn(text), ...(isOfMonths ? ["months"] : [])],
    goesOn: isPlain && named.length === 0 && goingOn.has(metric.id),
  };
  if (plans.size >= mostPlans) plans.clear();
  plans.set(key, plan);
  return plan;
}

function boundTo(name: string, given: Parameters, months: readonly string[]): Parameter {
  if (name === "days" || name === "periods_to") return months;
  if (name === "periods_from") return months.map(startOfMonth);
  // All that is known: which months are final on an earlier day the question sees to.
  if (name === "as_of") return "9999-12-31";
  const value = given[name];
  if (value === undefined) throw new Error(`A cube needs the parameter $${name}.`);
  return value;
}

function daysSql(metric: CountedMetric, named: readonly string[], text: string): string {
  const keys = [
    ...named,
    "occurred_on",
    ...(hasKnownOn(metric) ? ["known_on"] : []),
    ...(metric.isMoney ? ["currency"] : []),
  ];
  return `select ${[...keys, ...sums(metric)].join(", ")}
    from (${text}) as counted
    group by ${keys.join(", ")}
    order by occurred_on`;
}

/** A cell stands on the last day of its month. */
function monthsSql(metric: CountedMetric, named: readonly string[], text: string): string {
  const month = metric.asked ? "occurred_on" : "last_day(occurred_on)";
  const currency = metric.isMoney ? ["currency"] : [];
  const folded =
    metric.rollup === "median"
      ? ["median(value) as value", "cast(median(value) is null as integer) as unknown_count"]
      : ["count(distinct value) as value", "0 as unknown_count"];
  const keys = [...named, month, ...currency];
  const values = isFolded(metric) ? folded : sums(metric);
  return `select ${[...named, `${month} as occurred_on`, ...currency, ...values].join(", ")}
    from (${text}) as counted
    where ${month} in (select unnest(cast($months as date[])))
    group by ${keys.join(", ")}
    order by occurred_on`;
}

function sums({ rollup }: CountedMetric): string[] {
  return [
    "sum(value) as value",
    "count(*) - count(value) as unknown_count",
    ...(rollup === "ratio" ? ["sum(out_of) as out_of"] : []),
  ];
}

export function martsIn(sql: string): string[] {
  const found = withoutComments(sql).matchAll(/\bmarts\.(\w+)/g);
  return [...new Set([...found].map(([, name = ""]) => name))];
}
