import { z } from "zod";

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
  readonly compare?: "previous" | "year";
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

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => {
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
  });

const shape = {
  "as-of": date,
  from: date,
  to: date,
  grain: z.enum(grains),
  compare: z.enum(["previous", "year"]),
  currency: z.string().regex(/^[A-Z]{3}$/),
  window: z.enum(["1", "3", "12"]).transform((text) => Number(text) as 1 | 3 | 12),
  age_by: z.enum(["due_date", "issue_date"]),
  cei: z.enum(["period", "monthly_average"]),
  buckets: z
    .string()
    .regex(/^\d{1,4}(,\d{1,4}){0,7}$/)
    .transform((text) => text.split(",").map(Number))
    .refine((ends) => ends.every((end, index) => end > (ends[index - 1] ?? 0))),
};

/** A parameter that cannot be understood: its name, its text, and a message id that says what is expected. */
export interface ScopeFault {
  readonly parameter: string;
  readonly text: string;
  readonly expected: string;
}

/**
 * Reads a scope from the parameters of a URL or a command line. `where` may stand
 * several times, each `dimension=value`; values of one dimension add up.
 * A parameter that cannot be understood is left out and named in `faults`.
 */
export function readScope(parameters: URLSearchParams): { scope: Scope; faults: ScopeFault[] } {
  const faults: ScopeFault[] = [];
  const read = <K extends keyof typeof shape>(name: K): z.output<(typeof shape)[K]> | undefined => {
    const text = parameters.get(name)?.trim();
    if (!text) return undefined;
    const parsed = shape[name].safeParse(name === "currency" ? text.toUpperCase() : text);
    if (parsed.success) return parsed.data as z.output<(typeof shape)[K]>;
    faults.push({ parameter: name, text, expected: `scope.expected.${name}` });
    return undefined;
  };

  const where: Partial<Record<Dimension, string[]>> = {};
  for (const text of parameters.getAll("where")) {
    const equals = text.indexOf("=");
    const name = text.slice(0, equals) as Dimension;
    if (equals < 1 || !dimensions.includes(name)) {
      faults.push({ parameter: "where", text, expected: "scope.expected.where" });
      continue;
    }
    where[name] ??= [];
    where[name].push(text.slice(equals + 1));
  }

  const scope: Scope = {
    asOf: read("as-of"),
    from: read("from"),
    to: read("to"),
    grain: read("grain"),
    compare: read("compare"),
    currency: read("currency"),
    where,
    window: read("window"),
    ageBy: read("age_by"),
    cei: read("cei"),
    buckets: read("buckets"),
  };
  if (scope.from && scope.to && scope.from > scope.to) {
    faults.push({ parameter: "from", text: scope.from, expected: "scope.expected.order" });
    return { scope: { ...scope, from: undefined, to: undefined }, faults };
  }
  return { scope, faults };
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
