import { z } from "zod";
import { type Dimension, dimensions, grains, type Scope, type ScopeFault } from "./scope.ts";

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
  compare: z.enum(["previous", "year", "none"]),
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
