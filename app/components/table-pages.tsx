import { Link } from "@remix-run/react";
import { useFormats, useText } from "../languages/use-text.tsx";
import { parameterNames, type TableState } from "./table-state.ts";
import { useAddress } from "./use-address.ts";

interface TablePagesProps {
  readonly state: TableState;
  readonly pageCount: number;
  readonly total: number;
  readonly prefix?: string;
}

/** The way to the other pages of a table: plain links. */
export function TablePages({ state: { page }, pageCount, total, prefix }: TablePagesProps) {
  const t = useText();
  const format = useFormats();
  const address = useAddress();
  const name = parameterNames(prefix).page;
  const to = (target: number) => address({ [name]: target === 1 ? undefined : String(target) });
  return (
    <nav aria-label={t("table.pages")} className="pages">
      {page > 1 ? (
        <Link preventScrollReset rel="prev" to={to(page - 1)}>
          {t("table.previous")}
        </Link>
      ) : null}
      <span>
        {t("table.page", {
          page: format.count(page),
          pages: format.count(pageCount),
          total: format.count(total),
        })}
      </span>
      {page < pageCount ? (
        <Link preventScrollReset rel="next" to={to(page + 1)}>
          {t("table.next")}
        </Link>
      ) : null}
    </nav>
  );
}
