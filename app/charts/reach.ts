import { earlier, type Span, spanOf } from "../scope/calendar.ts";
import { type Only, writeOnly } from "../scope/only.ts";
import { type Dimension, type Filters, type Scope, writeScope } from "../scope/scope.ts";

/** The rows behind a mark: a page of ours, and how its scope differs from the chart's. */
export interface Opening {
  readonly path: string;
  /** A day to stand on, instead of a period, or beside the one that is told. */
  readonly asOf?: string;
  readonly period?: Span;
  readonly where?: Filters;
  /** Which of its rows, by their columns. */
  readonly only?: Only;
  /** What the page is told beside its scope: how a table is sorted. */
  readonly extra?: Readonly<Record<string, string>>;
  /** The part of the page to go to; where it is of rows these, unless told. */
  readonly hash?: string;
}

/** What a page's chart is asked about: where its marks lead to depends on it. */
export interface Asked {
  readonly scope: Scope;
  /** The last day that the chart is about. */
  readonly asOf: string;
  /** The days that its rows are about, where it draws a report. */
  readonly period?: Span;
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
  const { asOf, period, where, only = {}, extra = {}, hash } = opening;
  const query = writeScope({
    ...scope,
    ...(asOf ? { asOf, from: undefined, to: undefined } : {}),
    ...(period ? { from: period.from, to: period.to } : {}),
    where: { ...scope.where, ...where },
  });
  for (const [name, value] of Object.entries(extra)) query.set(name, value);
  for (const [name, value] of writeOnly(only)) query.append(name, value);
  const search = query.toString();
  const part = hash ?? (/^\/(figures|rows)\//.test(opening.path) ? "rows" : "");
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

/** What a report's row is found by: the empty text, or null, where it has no value. */
type Key = string | number | null | readonly string[];

/** The rows behind a row or a cell of a report, in the days that the chart is about. */
export function rowsBehind(
  report: string,
  keys: Readonly<Record<string, Key>>,
  { asOf, period }: Pick<Asked, "asOf" | "period">,
): Opening {
  const only = Object.entries(keys).map(([name, value]): [string, readonly string[]] => [
    name,
    Array.isArray(value) ? value : [String(value ?? "")],
  ]);
  return {
    path: `/rows/${report}`,
    ...(asOf ? { asOf } : {}),
    ...(period ? { period } : {}),
    only: Object.fromEntries(only),
  };
}
