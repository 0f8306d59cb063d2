/** What a figure can be filtered and split by. Which of them apply to a metric, its definition says. */
export const dimensions = [
  "client_id",
  "customer_id",
  "segment",
  "industry",
  "country",
  "region",
  "service",
  "currency",
  "terms",
  "risk_class",
  "size",
  "team",
  "collector_id",
  "stage",
  "channel",
  "agency",
  "outcome",
  "reason",
] as const;

export type Dimension = (typeof dimensions)[number];

export const grains = ["day", "week", "month", "quarter", "year"] as const;
export type Grain = (typeof grains)[number];

/** Values of a dimension; the empty text stands for "not given". */
export type Filters = Partial<Record<Dimension, readonly string[]>>;

/**
 * What a question is asked about. Everything that is absent has a default that
 * depends on the data: the as-of date is `data through`, the period is the month
 * of the as-of date up to it. Dates are yyyy-mm-dd and inclusive.
 */
export interface Scope {
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly grain?: Grain;
  /** What figures are set against; pages set them against the previous period unless told otherwise. */
  readonly compare?: "previous" | "year" | "none";
  /** The reporting currency; without one a scope of one currency is in that currency. */
  readonly currency?: string;
  readonly where: Filters;
  /** Months of the window of the DSO family. */
  readonly window?: 1 | 3 | 12;
  readonly ageBy?: "due_date" | "issue_date";
  readonly cei?: "period" | "monthly_average";
  /** Upper ends of the aging buckets, in days past due, rising. */
  readonly buckets?: readonly number[];
}

/** Names in the URL and, with two dashes, on the command line. */
export const scopeParameters = [
  "as-of",
  "from",
  "to",
  "grain",
  "compare",
  "currency",
  "where",
  "window",
  "age_by",
  "cei",
  "buckets",
] as const;

/** A parameter that cannot be understood: its name, its text, and a message id that says what is expected. */
export interface ScopeFault {
  readonly parameter: string;
  readonly text: string;
  readonly expected: string;
}

/** The parameters that stand for a scope, in a fixed order: equal scopes give equal URLs. */
export function writeScope(scope: Scope): URLSearchParams {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string | number | undefined) => {
    if (value !== undefined) parameters.set(name, String(value));
  };
  put("as-of", scope.asOf);
  put("from", scope.from);
  put("to", scope.to);
  put("grain", scope.grain);
  put("compare", scope.compare);
  put("currency", scope.currency);
  for (const dimension of dimensions) {
    for (const value of [...(scope.where[dimension] ?? [])].sort()) {
      parameters.append("where", `${dimension}=${value}`);
    }
  }
  put("window", scope.window);
  put("age_by", scope.ageBy);
  put("cei", scope.cei);
  put("buckets", scope.buckets?.join(","));
  return parameters;
}

/**
 * An address with another period, or with none, and all else that it says: its other
 * filters, and what it tells the page beside the scope.
 */
export function withPeriod(
  search: string,
  period: { readonly from: string; readonly to: string } | null,
): string {
  const parameters = new URLSearchParams(search);
  parameters.delete("from");
  parameters.delete("to");
  if (period) {
    parameters.set("from", period.from);
    parameters.set("to", period.to);
  }
  return parameters.toString();
}
