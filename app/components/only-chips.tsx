import { Link, useLocation } from "@remix-run/react";
import { useText } from "../languages/use-text.tsx";
import { readOnly, writeOnly } from "../scope/only.ts";

interface OnlyChipsProps {
  /** What a column is called, and a value of it. */
  readonly labelOf: (column: string) => string;
  readonly wordOf: (column: string, value: string) => string;
  /** The part of the page that the rows are on. */
  readonly hash: string;
}

/** What the rows of a page are narrowed to by their columns, each with a link that lifts it. */
export function OnlyChips({ labelOf, wordOf, hash }: OnlyChipsProps) {
  const t = useText();
  const { pathname, search } = useLocation();
  const narrowed = writeOnly(readOnly(new URLSearchParams(search)));
  if (narrowed.length === 0) return null;
  const without = (name: string, value: string) => {
    const rest = new URLSearchParams(search);
    rest.delete(name, value);
    for (const page of ["page", "rows.page"]) rest.delete(page);
    return rest.toString();
  };
  return (
    <ul aria-label={t("rows_page.only")} className="chips">
      {narrowed.map(([name, value]) => {
        const column = name.slice(name.indexOf(".") + 1);
        const filter = t("filters.chosen", {
          dimension: labelOf(column),
          value: wordOf(column, value) || t("filters.not_given"),
        });
        return (
          <li key={`${name} ${value}`}>
            <Link
              aria-label={t("filters.remove", { filter })}
              preventScrollReset
              to={{ pathname, search: without(name, value), hash }}
            >
              {filter} <span aria-hidden="true">×</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
