import type { TableName } from "../imports/tables.ts";
import type { Only } from "../scope/only.ts";
import type { Dimension, Scope } from "../scope/scope.ts";

/**
 * What a figure is measured in. A ratio lies between 0 and 1 unless its definition says
 * otherwise; `per_thousand` is a number for every thousand of something.
 */
export type Unit = "money" | "days" | "ratio" | "count" | "times" | "per_thousand";

/** What rows are grouped by: a dimension, or what caused them where the metric tells. */
export type Grouping = Dimension | "cause";

/** A span of calendar days, both ends included. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

interface Definition {
  readonly id: string;
  readonly unit: Unit;
  /** Which way is good news; null where it depends. */
  readonly better: "higher" | "lower" | null;
  /** Tables without which the figure is unknown: null, never 0. */
  readonly needs: readonly TableName[];
  /** What the figure can be filtered and split by. */
  readonly dimensions: readonly Dimension[];
  /** The parameters of the scope that choose its variant; `provision`: settings of the provision matrix. */
  readonly variants?: readonly ("window" | "cei" | "provision")[];
}

/**
 * A counted metric: `queries/metrics/<id>.sql` returns the rows it counts, with
 * the columns `item_id, occurred_on, value[, out_of], currency, <dimensions…>`, with
 * `customer_key` in the place of the dimension `customer_id`. Where the query asks for no
 * parameter, sums of its rows are kept for the next question (`cubes.server.ts`).
 *
 * The rows are things that happened, each counted in every period that holds its
 * day. Where that is not so, `asked` says what the query is asked for instead:
 *
 * - `days`    how things stood at the end of each day of the list `$days`: a position
 *             that is no sum of what happened. `occurred_on` is that day, and a
 *             figure counts the rows of the last day of its period.
 * - `periods` each of the periods from `$periods_from[i]` to `$periods_to[i]` by
 *             itself: what depends on both ends. `period_from` and `occurred_on`
 *             are the first and the last day of the period that a row belongs to.
 *
 * The query unnests these lists. A row whose value is null makes the sum or ratio
 * it belongs to unknown.
 *
 * - `sum`      Σ value of the rows in the period
 * - `ratio`    Σ value / Σ out_of of the rows in the period
 * - `distinct` the number of different `value`s in the period
 * - `median`   the median of `value` in the period
 * - `closing`  Σ value of all rows up to the end of the period: a balance
 */
export interface CountedMetric extends Definition {
  readonly kind: "counted";
  readonly rollup: "sum" | "ratio" | "distinct" | "median" | "closing";
  /** Its rows belong to the days or periods that are asked about, not to the days they happened on. */
  readonly asked?: "days" | "periods";
  /** `value` (and `out_of`) are amounts of money, to be converted where currencies mix. */
  readonly isMoney: boolean;
  /** The period when the scope names none: the month of the as-of date, or all that is known. */
  readonly period?: "month" | "history";
  /**
   * What counts depends on the as-of day. The query has the column `known_on`: on earlier days
   * than that a row does not count yet. One that cannot say it so asks for `$as_of`, and its sums
   * are not kept.
   */
  readonly asKnownOn?: true;
  /**
   * Where rows of a calendar month count only so many days after its end, and then for good: what
   * ripens. Before that the month is not complete.
   */
  readonly finalAfterDays?: number;
  /** A sum of nothing is unknown: whoever has no goal has none of 0. */
  readonly noneIsUnknown?: true;
  /** What moves a balance: the values of the query's column `cause`, in the order of a bridge. */
  readonly causes?: readonly string[];
  /** Where `item_id` is a key: the mart that has the ids which people know these items by. */
  readonly itemsIn?: "documents" | "receipts";
}

/** What a composed metric may ask of the data besides other metrics. */
export interface Known {
  /** The first day of the history in the scope; null if there is none. */
  readonly firstOn: string | null;
  readonly dataThrough: string | null;
  readonly scope: Scope;
}

/** One input of a composed metric: another metric over a window of its own. */
export interface Input {
  readonly metric: string;
  readonly window: Window;
  /**
   * Filters and splits that this metric knows nothing of do not concern it: accounts
   * that are due for work are the same ones for every channel.
   */
  readonly isWhole?: true;
}

export interface Composition {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What the quotient is multiplied by, where by anything: the days of a window, a thousand. */
  readonly factor?: number;
  readonly atLeast?: true;
  /** Message ids: a window cut to the history, a target pro rata. */
  readonly notes?: readonly {
    readonly id: string;
    readonly values?: Record<string, string | number>;
  }[];
}

/**
 * A composed metric: a pure function of other metrics in the same scope. It has
 * no SQL; its explanation is its inputs.
 */
export interface ComposedMetric extends Definition {
  readonly kind: "composed";
  /** Stands on the as-of day, as balances do; without it the end of the period counts. */
  readonly position?: true;
  /** The inputs for a period, or null where the history does not reach. */
  inputs(period: Window, known: Known): Readonly<Record<string, Input>> | null;
  compose(
    values: Readonly<Record<string, number | null>>,
    period: Window,
    known: Known,
  ): Composition;
}

export type Metric = CountedMetric | ComposedMetric;

/** Whether a metric stands on a day, as a balance does, rather than for a period. */
export function isPosition(metric: Metric): boolean {
  if (metric.kind === "composed") return metric.position === true;
  return metric.rollup === "closing" || metric.asked === "days";
}

/** A figure as every outlet shows it: page, JSON, CSV, workbook. */
export interface Figure {
  readonly metric: string;
  readonly as_of: string;
  readonly from: string;
  readonly to: string;
  readonly scope: Readonly<Record<string, readonly string[]>>;
  readonly variant: Readonly<Record<string, string | number>>;
  /** Null is "n/a". */
  readonly value: number | null;
  readonly unit: Unit;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** value = numerator / denominator × factor; 1 where it is not given. */
  readonly factor?: number;
  readonly currency: string | null;
  readonly data_through: string | null;
  readonly at_least?: true;
  /** The goal for the same days and scope, where somebody set one: in trends the period's, in splits the group's. */
  readonly target?: number;
  /**
   * What the figure of a closed month was before newer data changed it, the latest change first;
   * of the whole department, and only headlines carry it.
   */
  readonly restated?: readonly {
    readonly before: number;
    readonly after: number | null;
    readonly by: "import" | "withdrawal" | "other";
    readonly imports: readonly number[];
    /** The files of these imports. */
    readonly files: readonly string[];
    readonly at: string;
  }[];
  /** Value / target; null where the target is not above zero. */
  readonly attainment?: number | null;
  readonly notes: readonly {
    readonly id: string;
    readonly values?: Record<string, string | number>;
  }[];
}

export interface TrendPoint extends Figure {
  /** `2026-03`, `2026-Q1`, `2026`, `2026-03-31` or `2026-W13`. */
  readonly period: string;
}

export interface BreakdownRow extends Figure {
  /** The dimension's value; the empty text where the rows have none. */
  readonly key: string;
  /** A name to show: the customer's or collector's name, else the key. */
  readonly label: string;
}

export interface Items {
  readonly columns: readonly {
    readonly name: string;
    readonly unit: Unit | "text" | "date";
    /** The message id of its heading, where that is not `column.<name>`. */
    readonly label?: string;
  }[];
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
  /** How many rows there are in all; `rows` is one page of them. */
  readonly total: number;
  /** What `value` and, where there is one, `out_of` add up to over all of them. */
  readonly sums: Readonly<Record<string, number | null>>;
}

/** Which rows behind a figure are wanted, and in which order. */
export interface ItemsOrder {
  /** A column; without one the largest values come first. */
  readonly sort?: string;
  readonly descending?: boolean;
  /** Only rows whose texts have these words; neither case nor the marks on letters matter. */
  readonly find?: string;
  /** Only rows with these values in their columns. */
  readonly only?: Only;
}

/** All rows behind something, a piece at a time. */
export interface AllItems extends Omit<Items, "rows"> {
  readonly pieces: AsyncGenerator<Items["rows"]>;
}
