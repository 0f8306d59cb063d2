import { useRouteLoaderData, useSearchParams } from "@remix-run/react";
import { parameterNames } from "./table-state.ts";

interface Choosable {
  readonly name: string;
  readonly isExtra?: boolean;
}

/**
 * Which columns a table shows: those that the address names, else those that the reader chose
 * last, else all but the extra ones. The first stays in any case: it says what a row is.
 */
export function shownColumns(
  columns: readonly Choosable[],
  asked: string | null | undefined,
): string[] {
  const names = new Set((asked ?? "").split(",").filter(Boolean));
  const isKnown = columns.some(({ name }) => names.has(name));
  return columns
    .filter(({ name, isExtra }, at) => at === 0 || (isKnown ? names.has(name) : !isExtra))
    .map(({ name }) => name);
}

/** The columns of the table of this page that has the prefix; `memory` is its name on all pages. */
export function useShownColumns(
  columns: readonly Choosable[],
  prefix: string | undefined,
  memory: string | undefined,
): string[] {
  const [parameters] = useSearchParams();
  const root = useRouteLoaderData("root") as { columns?: Readonly<Record<string, string>> } | null;
  const asked = parameters.get(parameterNames(prefix).columns);
  return shownColumns(columns, asked ?? (memory ? root?.columns?.[memory] : null));
}
