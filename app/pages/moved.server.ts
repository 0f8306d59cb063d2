import { createFormats } from "../languages/format.ts";
import { text } from "../languages/text.ts";
import { movement } from "../metrics/movement.server.ts";
import type { Movement, MovementPart } from "../metrics/movement.ts";
import type { Dimension, Scope } from "../scope/scope.ts";
import { readFilterOptions } from "../server/filter-options.server.ts";
import type { PageContext } from "./load.server.ts";

const groupsShown = 10;

/** A group of a split: what it did by its weight and by its own rate, or as a whole. */
export type MovedRow = {
  readonly cause: string;
  readonly key: string;
  readonly label: string;
  readonly metric: string | null;
  readonly opening: number | null;
  readonly closing: number | null;
  readonly rate: number | null;
  readonly mix: number | null;
  readonly part: number;
};

/** A movement as its tables show it. */
export interface MovedView {
  readonly opening: Movement["opening"];
  readonly closing: Movement["closing"];
  readonly change: number | null;
  readonly splits: readonly {
    readonly method: Movement["splits"][number]["method"];
    readonly by: Dimension | null;
    readonly rows: readonly MovedRow[];
  }[];
}

/** What moved a figure since the time to compare with. */
export async function movedView(
  { warehouse, scope, before }: PageContext & { readonly before: Scope },
  id: string,
  by?: Dimension,
): Promise<MovedView> {
  const { opening, closing, change, splits } = await movement(
    warehouse,
    id,
    { before, now: scope },
    by,
  );
  return {
    opening,
    closing,
    change,
    splits: splits.map(({ method, by: dimension, parts }) => ({
      method,
      by: dimension,
      rows: fewest(rowsOf(parts)),
    })),
  };
}

/** The parts of a group side by side; their order is that of the split. */
function rowsOf(parts: readonly MovementPart[]): MovedRow[] {
  const rows = new Map<string, MovedRow>();
  for (const { part, ...one } of parts) {
    const isHalf = one.cause === "rate" || one.cause === "mix";
    const key = isHalf ? `group ${one.key}` : `${one.cause} ${one.key}`;
    const known = rows.get(key) ?? { ...one, rate: null, mix: null, part: 0 };
    rows.set(key, {
      ...known,
      cause: isHalf ? "group" : one.cause,
      ...(isHalf ? { [one.cause]: part } : {}),
      part: known.part + part,
    });
  }
  return [...rows.values()];
}

/** The groups that did most; the others together in one row. */
function fewest(rows: readonly MovedRow[]): MovedRow[] {
  if (rows.length <= groupsShown + 1) return [...rows];
  const shown = rows.slice(0, groupsShown);
  const others = rows.slice(groupsShown);
  const sum = (read: (row: MovedRow) => number | null) =>
    others.reduce((total, row) => total + (read(row) ?? 0), 0);
  const hasRates = others.some(({ rate }) => rate !== null);
  return [
    ...shown,
    {
      cause: "others",
      key: "",
      label: String(others.length),
      metric: null,
      // Rates of groups do not add up; amounts do.
      opening: hasRates ? null : sum(({ opening }) => opening),
      closing: hasRates ? null : sum(({ closing }) => closing),
      rate: hasRates ? sum(({ rate }) => rate) : null,
      mix: hasRates ? sum(({ mix }) => mix) : null,
      part: sum(({ part }) => part),
    },
  ];
}

const splitBy: readonly Dimension[] = ["region", "segment", "client_id"];

/** What moved the overdue balance, in sentences with their figures; none where nothing did. */
export async function overdueSentences(context: PageContext): Promise<string[]> {
  const { warehouse, scope, before, locale } = context;
  if (!before) return [];
  const { dimensions } = await readFilterOptions(warehouse);
  const offered = splitBy.filter((dimension) => (dimensions[dimension]?.length ?? 0) > 1);
  const found = await Promise.all(
    (offered.length > 0 ? offered : [undefined]).map((by) =>
      movement(warehouse, "overdue_receivables", { before, now: scope }, by),
    ),
  );
  const [first] = found;
  if (!first || first.change === null || first.change === 0) return [];
  const format = createFormats(locale);
  const money = (amount: number) =>
    format.money(Math.abs(amount), first.closing.currency, { short: true });
  const steps = first.splits.find(({ method }) => method === "bridge")?.parts ?? [];
  const step = (cause: string) => steps.find((one) => one.cause === cause)?.part ?? 0;
  const rose = first.change > 0;
  const sentences = [
    text(locale, rose ? "movement.overdue_rose" : "movement.overdue_fell", {
      change: money(first.change),
      since: format.date(first.opening.as_of),
      now: format.money(first.closing.value, first.closing.currency, { short: true }),
      fell: money(step("became_overdue")),
      collected: money(step("collected")),
      given_up: money(step("credited") + step("written_off")),
    }),
  ];
  const rates = step("currency");
  if (rates !== 0) {
    sentences.push(
      text(locale, rates > 0 ? "movement.rates_raised" : "movement.rates_lowered", {
        amount: money(rates),
      }),
    );
  }
  const most = largestGroup(found, first.change);
  if (most) {
    const share = most.part / first.change;
    const values = {
      name: most.label || text(locale, "filters.not_given"),
      amount: money(most.part),
      share: format.ratio(share, { digits: 0 }),
    };
    const beyond = rose ? "movement.more_than_the_rise" : "movement.more_than_the_fall";
    const within = rose ? "movement.part_of_the_rise" : "movement.part_of_the_fall";
    sentences.push(text(locale, share > 1 ? beyond : within, values));
  }
  return sentences;
}

/** The group of any dimension that did the largest part of a change in its direction. */
function largestGroup(found: readonly Movement[], change: number): MovementPart | null {
  const groups = found.flatMap(({ splits }) =>
    splits.filter(({ method }) => method === "groups").flatMap(({ parts }) => parts),
  );
  return groups
    .filter(({ cause, part }) => cause === "group" && part * change > 0)
    .reduce<MovementPart | null>(
      (best, one) => (best && Math.abs(best.part) >= Math.abs(one.part) ? best : one),
      null,
    );
}
