import type {
  Constant,
  Mapping,
  Question,
  Recognition,
  TableMapping,
  Unpivot,
} from "../mapping.ts";
import { type Column, tables } from "../tables.ts";
import { periodsOf } from "../vocabulary/periods.ts";
import { speaksOfCustomers, titledTable } from "../vocabulary/vocabulary.ts";
import { columnsIn } from "./compose-ledger.server.ts";
import { recogniseTable } from "./compose-table.server.ts";
import { decide, type Evidence } from "./decide.server.ts";
import { derivedSums } from "./derived.ts";
import { type Candidate, candidate, type Match } from "./match.ts";
import { metricsAsked, usualMetrics } from "./metric-question.ts";
import { currencyOf, orderQuestions } from "./questions.ts";
import { shownRecords } from "./sample.server.ts";
import { leftInMapping, leftOver, sourcesOf } from "./shapes.ts";
import { styleReasons } from "./styles.ts";
import type { Profile } from "./values.ts";

/** A plan with a column for each month or quarter: who or what it is for stands beside these. */
export interface WideTargets {
  readonly periods: readonly { readonly profile: Profile; readonly name: string }[];
  /** Who, which team, which figure. */
  readonly matches: readonly Match[];
  /** A title says that these are goals. */
  readonly titled: boolean;
}

/** Fewer periods may be those of anything. */
const fewest = 2;

/**
 * Recognises goals by month or quarter: null where columns are no periods, or nothing says
 * whose goals they are. Customers beside months are another report.
 */
export function wideTargetsOf(
  profiles: readonly Profile[],
  titles: readonly string[],
): WideTargets | null {
  const periods = periodColumns(profiles, titles);
  if (periods === null) return null;
  const taken = new Set(periods.map(({ profile }) => profile));
  const others = profiles.filter((profile) => !taken.has(profile));
  // Customers beside months are another report.
  if (others.some(({ header }) => speaksOfCustomers(header))) return null;
  const matches = candidate("targets", others, false).matches.filter(
    ({ column: { name }, strength }) =>
      strength >= 0.4 && ["collector_id", "team", "metric", "currency"].includes(name),
  );
  const titled = titles.some((title) => titledTable(title) === "targets");
  const isTold = matches.some(({ column: { name } }) => name !== "currency");
  return isTold && (titled || !others.some(({ dates }) => dates >= 0.5))
    ? { periods, matches, titled }
    : null;
}

/**
 * Customers with a column for each month, as a rent list has them: what was charged and what was paid in
 * it nobody can tell. Null where it is no such report.
 */
export function customersByMonth(
  profiles: readonly Profile[],
  titles: readonly string[],
): { readonly customer: string; readonly months: string } | null {
  const periods = periodColumns(profiles, titles);
  if (periods === null) return null;
  const taken = new Set(periods.map(({ profile }) => profile));
  const customer = profiles.find(
    (profile) => !taken.has(profile) && speaksOfCustomers(profile.header),
  );
  if (customer === undefined) return null;
  const months = periods.map(({ profile }) => profile.header).slice(0, 3);
  return { customer: customer.header, months: months.join(", ") };
}

/** The columns of amounts that are headed by a month or a quarter each, null where there are none. */
function periodColumns(
  profiles: readonly Profile[],
  titles: readonly string[],
): WideTargets["periods"] | null {
  const amounts = profiles.filter(
    ({ filled, numbers, dates }) => filled === 0 || (numbers >= 0.5 && dates < 0.5),
  );
  const names = periodsOf(
    amounts.map(({ header }) => header),
    titles,
  );
  const periods = amounts.flatMap((profile, index) => {
    const name = names[index] ?? null;
    return name === null ? [] : [{ profile, name }];
  });
  if (periods.length < fewest || new Set(periods.map(({ name }) => name)).size < periods.length)
    return null;
  return periods.every(({ profile }) => profile.filled === 0) ? null : periods;
}

/** Which figure the goals are for, where nothing says it. */
const metricQuestion: Question = {
  about: "metric",
  choices: usualMetrics.map((id) => ({ value: id })),
};

/**
 * Goals with a row for each period and person, of which no column says what figure they are for:
 * the user does. Null where a header may mean something else than a goal.
 */
export function goalsWithoutMetric(ranked: readonly Candidate[]): Candidate | null {
  const targets = ranked.find(({ table }) => table === "targets");
  if (targets === undefined || targets.missing.join() !== "metric") return null;
  if (ranked.some(({ missing, score }) => missing.length === 0 && score > targets.score))
    return null;
  const isSure = (name: string) =>
    targets.matches.some(({ column, strength }) => column.name === name && strength >= 0.8);
  const isOwned = isSure("collector_id") || isSure("team") || targets.titled;
  return isSure("value") && isSure("period") && isOwned ? { ...targets, missing: [] } : null;
}

/** Such goals, and the question. */
export async function recogniseGoals(
  evidence: Evidence,
  goals: Candidate,
  confidence: number,
): Promise<Recognition> {
  const recognition = await recogniseTable(evidence, goals, confidence, null);
  return { ...recognition, questions: [metricQuestion, ...recognition.questions] };
}

/** Goals by month: a row for each period of each record, none where the cell is blank. */
export async function recogniseTargets(
  evidence: Evidence,
  wide: WideTargets,
): Promise<Recognition> {
  const { sample, titles } = evidence;
  const value = tables.targets.columns.find(({ name }) => name === "value") as Column;
  const cells = wide.periods.map(({ profile }): Match => ({ column: value, profile, strength: 1 }));
  const { profiles, orders } = await decide(evidence, [...wide.matches, ...cells]);
  const commas = cells.filter(
    ({ profile }) =>
      orders.decimals.get(profile.index) === "," &&
      profile.decimalEvidence.comma + profile.decimalEvidence.openPoint > 0,
  );
  const unpivot: Unpivot = {
    nameColumn: "period",
    valueColumn: "value",
    from: wide.periods.map(({ profile, name }) => ({ index: profile.index, name })),
    decimal: commas.length > 0 ? "," : ".",
    skipBlank: true,
  };
  const counted: TableMapping = {
    table: "targets",
    unpivot,
    sources: sourcesOf("targets", wide.matches, orders),
    constants: [],
  };
  const money = currencyOf(counted, cells, profiles, titles);
  const constants: Constant[] = money.constant === null ? [] : [money.constant];
  const questions: Question[] = [];
  if (!wide.matches.some(({ column }) => column.name === "metric")) {
    questions.push(metricQuestion);
  }
  const named = metricsAsked(counted.sources, profiles);
  questions.push(...named.questions);
  questions.push(...orderQuestions([...wide.matches, ...cells], orders, false));
  const all = [{ ...counted, constants }];
  const sums = derivedSums(profiles, [...wide.matches, ...cells], null, orders);
  const left = leftOver(profiles, columnsIn(all), wide.matches, orders, { sums });
  const mapping: Mapping = {
    layout: sample.layout,
    shape: "table",
    tables: all,
    ...leftInMapping(left),
  };
  const list = wide.periods.map(({ profile, name }) => `${profile.header} = ${name}`).join(", ");
  return {
    mapping,
    confidence: wide.titled ? 0.9 : 0.75,
    reasons: [
      { id: "imports.reason.periods", values: { periods: list } },
      ...wide.matches.map(({ profile, column }) => ({
        id: "imports.reason.column",
        values: { header: profile.header, column: column.name },
      })),
      ...named.reasons,
      ...left.reasons,
      ...(money.reason === null ? [] : [money.reason]),
      ...styleReasons(mapping, profiles),
    ],
    questions,
    sample: shownRecords(sample),
    refusal: null,
  };
}
