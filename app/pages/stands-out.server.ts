import { createFormats } from "../languages/format.ts";
import { text } from "../languages/text.ts";
import { breakdown, headline } from "../metrics/measure.server.ts";
import { ask } from "../metrics/question.server.ts";
import { addMonths, startOfMonth } from "../scope/calendar.ts";
import { type Dimension, type Scope, writeScope } from "../scope/scope.ts";
import { earlierScope, type PageContext, part } from "./load.server.ts";
import { outliers } from "./outliers.ts";

/** Something that stands out, with where it can be looked into. */
export interface Finding {
  readonly sentence: string;
  readonly href: string;
}

const splitBy: readonly Dimension[] = ["region", "segment"];

/** Smaller differences of DSO come and go with the days of the month. */
const leastDays = 5;

/** A group with less of what is open than this share moves by single invoices. */
const leastShare = 0.05;

/** Runs several searches; one that the scope cannot answer finds nothing. */
async function all(
  context: PageContext,
  searches: readonly (() => Promise<Finding[]>)[],
): Promise<Finding[]> {
  const found = await Promise.all(
    searches.map((search) => part(context, async () => ({ list: await search() }))),
  );
  return found.flatMap((one) => ("list" in one ? one.list : []));
}

/** Everything that stands out: for the Overview. */
export function standsOut(context: PageContext): Promise<Finding[]> {
  return all(context, [
    () => drift(context),
    () => highest(context),
    () => promiseKeeping(context),
  ]);
}

/** What stands out in the speed of payment. */
export function speedStandsOut(context: PageContext): Promise<Finding[]> {
  return all(context, [() => drift(context), () => highest(context)]);
}

/** Whose promises are kept clearly more, or less, often than the others'. */
export function promisesStandOut(context: PageContext): Promise<Finding[]> {
  return all(context, [() => promiseKeeping(context)]);
}

/** The twelve months up to the end of the period: long enough to judge by. */
export async function lastYear({ warehouse, scope }: PageContext): Promise<Scope> {
  const { period } = await ask(warehouse, scope);
  return { ...scope, from: addMonths(startOfMonth(period.to), -11), to: period.to };
}

function address(path: string, scope: Scope, by?: Dimension): string {
  const query = writeScope(scope);
  if (by) query.set("by", by);
  return query.size > 0 ? `${path}?${query}` : path;
}

function nameOf({ locale }: PageContext, group: { key: string; label: string }): string {
  return group.label || group.key || text(locale, "filters.not_given");
}

/** Where DSO rose most within a year, and more than elsewhere. */
async function drift(context: PageContext): Promise<Finding[]> {
  const { warehouse, scope, locale } = context;
  const format = createFormats(locale);
  const yearAgo = await earlierScope(warehouse, scope, "year");
  const [whole, wholeThen] = await Promise.all([
    headline(warehouse, "dso", scope),
    headline(warehouse, "dso", yearAgo),
  ]);
  if (whole.value === null || wholeThen.value === null) return [];
  const wholeRise = whole.value - wholeThen.value;
  const least = leastShare * (whole.numerator ?? 0);
  const rises = await Promise.all(
    splitBy.map(async (dimension) => {
      const [now, then] = await Promise.all([
        breakdown(warehouse, "dso", scope, dimension),
        breakdown(warehouse, "dso", yearAgo, dimension),
      ]);
      if (now.length < 2) return [];
      return now.flatMap((group) => {
        const before = then.find(({ key }) => key === group.key)?.value ?? null;
        if (group.value === null || before === null || (group.numerator ?? 0) < least) return [];
        return [{ dimension, group, before, now: group.value, rise: group.value - before }];
      });
    }),
  );
  const most = rises.flat().sort((a, b) => b.rise - a.rise)[0];
  if (!most || most.rise < leastDays || most.rise < wholeRise + leastDays) return [];
  return [
    {
      sentence: text(locale, "overview.drift", {
        name: nameOf(context, most.group),
        before: format.days(most.before),
        now: format.days(most.now),
        all_then: format.days(wholeThen.value),
        all_now: format.days(whole.value),
      }),
      href: address("/figures/dso", {
        ...scope,
        where: { ...scope.where, [most.dimension]: [most.group.key] },
      }),
    },
  ];
}

/** The segment with the highest DSO, and whether its terms or its lateness make it so. */
async function highest(context: PageContext): Promise<Finding[]> {
  const { warehouse, scope, locale } = context;
  const format = createFormats(locale);
  const dimension = "segment";
  const [whole, groups, withinTerms] = await Promise.all([
    headline(warehouse, "dso", scope),
    breakdown(warehouse, "dso", scope, dimension),
    breakdown(warehouse, "best_possible_dso", scope, dimension),
  ]);
  const least = leastShare * (whole.numerator ?? 0);
  const most = groups
    .filter((group) => group.value !== null && (group.numerator ?? 0) >= least)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  const terms = withinTerms.find(({ key }) => key === most?.key)?.value ?? null;
  if (!most || most.value === null || whole.value === null || terms === null) return [];
  if (groups.length < 2 || most.value < whole.value + leastDays) return [];
  const late = most.value - terms;
  return [
    {
      sentence: text(locale, terms > late ? "overview.highest_terms" : "overview.highest_late", {
        name: nameOf(context, most),
        dso: format.days(most.value),
        terms: format.days(terms),
        late: format.days(late),
      }),
      href: address("/figures/dso", scope, dimension),
    },
  ];
}

async function promiseKeeping(context: PageContext): Promise<Finding[]> {
  const { warehouse, locale } = context;
  const format = createFormats(locale);
  const year = await lastYear(context);
  const people = await breakdown(warehouse, "promise_kept_rate", year, "collector_id");
  const { above, below } = outliers(people.filter(({ key }) => key !== ""));
  return [
    { found: above, message: "overview.promises_above" },
    { found: below, message: "overview.promises_below" },
  ].flatMap(({ found, message }) =>
    found
      ? [
          {
            sentence: text(locale, message, {
              name: nameOf(context, found),
              rate: format.ratio(found.rate, { digits: 0 }),
              count: found.count,
              others: format.ratio(found.others, { digits: 0 }),
            }),
            href: address("/collectors", {
              ...year,
              where: { ...year.where, collector_id: [found.key] },
            }),
          },
        ]
      : [],
  );
}
