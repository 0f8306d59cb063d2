import { earlier, type Span, spanOf } from "../scope/calendar.ts";
import { type Dimension, type Filters, type Scope, writeScope } from "../scope/scope.ts";

/** The rows behind a mark: a page of ours, and how its scope differs from the chart's. */
export interface Opening {
  readonly path: string;
  /** A day to stand on, instead of a period. */
  readonly asOf?: string;
  readonly period?: Span;
  readonly where?: Filters;
  /** What the page is told beside its scope: how a table is sorted. */
  readonly extra?: Readonly<Record<string, string>>;
  /** The part of the page to go to; of a figure's page its rows, unless told. */
  readonly hash?: string;
}

/** What a page's chart is asked about: where its marks lead to depends on it. */
export interface Asked {
  readonly scope: Scope;
  /** The last day that the chart is about. */
  readonly asOf: string;
  readonly metric?: string;
  readonly by?: Dimension;
  /** The metric stands on a day, as a balance does. */
  readonly isPosition?: boolean;
}

/** What marks need to lead on: only on a page; in a file a picture is a picture. */
export interface Reach extends Asked {
  /** Marks say their words to a script, to the browser's own tip, or not at all. */
  readonly words: "script" | "browser" | "none";
}

/** The address of what is behind a mark. */
export function addressOf(opening: Opening, { scope }: Pick<Asked, "scope">): string {
  const { asOf, period, where, extra = {}, hash } = opening;
  const query = writeScope({
    ...scope,
    ...(asOf ? { asOf, from: undefined, to: undefined } : {}),
    ...(period ? { from: period.from, to: period.to } : {}),
    where: { ...scope.where, ...where },
  });
  for (const [name, value] of Object.entries(extra)) query.set(name, value);
  const search = query.toString();
  const part = hash ?? (opening.path.startsWith("/figures/") ? "rows" : "");
  return `${opening.path}${search && `?${search}`}${part && `#${part}`}`;
}

/** The page of a figure in one period of its trend: a balance stands on the last day. */
export function inPeriod(
  metric: string,
  period: string,
  reach: Pick<Asked, "asOf">,
  isPosition: boolean,
): Opening {
  const { from, to } = spanOf(period);
  const last = reach.asOf ? earlier(to, reach.asOf) : to;
  const path = `/figures/${metric}`;
  return isPosition ? { path, asOf: last } : { path, period: { from, to: last } };
}
