import { useRouteLoaderData, useSearchParams } from "@remix-run/react";
import { parameterNames } from "./table-state.ts";

interface Choosable {
  readonly name: string;
  readonly isExtra?: boolean;
}

/** Which columns a table shows, by their names. */
export interface ShownColumns {
  /** From left to right: those that stay in sight first. */
  readonly shown: readonly string[];
  /** Those that stay in sight while the others move past them. */
  readonly pinned: readonly string[];
}

/** After the name of a column that stays in sight, where a choice is written down. */
const pin = "*";

/** A choice of columns as it stands in an address: `name,due_on*,amount`. */
export function writeColumns(shown: readonly string[], pinned: readonly string[]): string {
  return shown.map((name) => (pinned.includes(name) ? `${name}${pin}` : name)).join(",");
}

/**
 * Which columns a table shows: those that the address names, else those that the reader chose
 * last, else all but the extra ones. The first stays in any case, and stays in sight: it says what
 * a row is.
 *
 * @param asked as `writeColumns` writes it
 */
export function shownColumns(
  columns: readonly Choosable[],
  asked: string | null | undefined,
): ShownColumns {
  const chosen = (asked ?? "").split(",").filter(Boolean);
  const names = new Set(chosen.map((name) => (name.endsWith(pin) ? name.slice(0, -1) : name)));
  const isKnown = columns.some(({ name }) => names.has(name));
  const shown = columns
    .filter(({ name, isExtra }, at) => at === 0 || (isKnown ? names.has(name) : !isExtra))
    .map(({ name }) => name);
  const isPinned = (name: string, at: number) => at === 0 || chosen.includes(name + pin);
  const pinned = shown.filter(isPinned);
  return { shown: [...pinned, ...shown.filter((name) => !pinned.includes(name))], pinned };
}

/** The columns of the table of this page that has the prefix; `memory` is its name on all pages. */
export function useShownColumns(
  columns: readonly Choosable[],
  prefix: string | undefined,
  memory: string | undefined,
): ShownColumns {
  const [parameters] = useSearchParams();
  const root = useRouteLoaderData("root") as { columns?: Readonly<Record<string, string>> } | null;
  const asked = parameters.get(parameterNames(prefix).columns);
  return shownColumns(columns, asked ?? (memory ? root?.columns?.[memory] : null));
}
