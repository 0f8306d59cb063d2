import { Link, useLocation } from "@remix-run/react";
import {
  type ColumnDef,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { type ReactNode, useMemo } from "react";
import { useFormats, useText } from "../languages/use-text.tsx";
import {
  parameterNames,
  type TableColumn,
  type TableRow,
  type TableState,
  writeSort,
} from "./table-state.ts";

export interface DataTableColumn extends TableColumn {
  /** The header; by default the message `column.<name>`. */
  readonly label?: string;
  /** Draws the cell; by default the value in its unit. */
  readonly cell?: (row: TableRow) => ReactNode;
  /** Amounts are in the row's own `currency`, and not in the table's. */
  readonly isOwnCurrency?: boolean;
  /** Sorting is offered unless this says otherwise. */
  readonly isSortable?: boolean;
}

interface DataTableProps {
  /** Says what the table holds; read aloud, and shown above the table. */
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly DataTableColumn[];
  /** One page of rows, sorted and cut on the server. */
  readonly rows: readonly TableRow[];
  /** How many rows there are in all; by default those given. */
  readonly total?: number;
  /** What the URL asked for; without it the table is neither sorted nor paged. */
  readonly state?: TableState;
  /** Tells the tables of one page apart in the URL. */
  readonly prefix?: string;
  /**
   * Of all amounts: a converted amount stands beside the currency it once had.
   * Without it, and in columns that say so, amounts are in their row's `currency`.
   */
  readonly currency?: string | null;
  /** What to say when there are no rows. */
  readonly empty?: string;
}

const features = tableFeatures({ rowSortingFeature, rowPaginationFeature });
type Features = typeof features;

/**
 * A table, sorted and paged on the server: headers and pages are plain links, so
 * it works without script and every state of it has an address.
 */
export function DataTable(props: DataTableProps) {
  const { columns, rows, state, currency = null } = props;
  const t = useText();
  const total = props.total ?? rows.length;
  const definitions = useMemo(
    () =>
      columns.map(
        (column): ColumnDef<Features, TableRow> => ({
          id: column.name,
          accessorFn: (row) => row[column.name],
          header: column.label ?? t(`column.${column.name}`),
          enableSorting: column.isSortable !== false,
        }),
      ),
    [columns, t],
  );
  const byName = useMemo(() => new Map(columns.map((column) => [column.name, column])), [columns]);
  const table = useTable({
    features,
    columns: definitions,
    data: rows as TableRow[],
    manualSorting: true,
    manualPagination: true,
    rowCount: total,
    state: {
      sorting: state?.sort ? [{ id: state.sort.column, desc: state.sort.descending }] : [],
      pagination: { pageIndex: (state?.page ?? 1) - 1, pageSize: state?.pageSize ?? rows.length },
    },
  });

  if (rows.length === 0) {
    return <p className="table-empty">{props.empty ?? t("table.empty")}</p>;
  }
  return (
    <div className="table-block">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section aria-label={props.caption} className="table-scroll" tabIndex={0}>
        <table>
          <caption className={props.isCaptionHidden ? "visually-hidden" : undefined}>
            {props.caption}
          </caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => {
                  const column = byName.get(header.column.id) as DataTableColumn;
                  const sorted = header.column.getIsSorted();
                  const label = String(header.column.columnDef.header);
                  return (
                    <th
                      aria-sort={
                        sorted === "asc"
                          ? "ascending"
                          : sorted === "desc"
                            ? "descending"
                            : undefined
                      }
                      className={alignment(column)}
                      key={header.id}
                      scope="col"
                    >
                      {state && header.column.getCanSort() ? (
                        <SortLink
                          column={column}
                          label={label}
                          prefix={props.prefix}
                          sorted={sorted}
                        />
                      ) : (
                        label
                      )}
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id}>
                {row.getAllCells().map((cell) => {
                  const column = byName.get(cell.column.id) as DataTableColumn;
                  return (
                    <td className={alignment(column)} key={cell.id}>
                      <Cell column={column} currency={currency} row={row.original} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {state && total > state.pageSize ? (
        <Pages
          page={state.page}
          pageCount={table.getPageCount()}
          prefix={props.prefix}
          total={total}
        />
      ) : null}
    </div>
  );
}

function Cell(props: { column: DataTableColumn; row: TableRow; currency: string | null }) {
  const format = useFormats();
  const t = useText();
  const { column, row } = props;
  if (column.cell) return <>{column.cell(row)}</>;
  const value = row[column.name] ?? null;
  if (typeof value === "boolean") return <>{t(value ? "table.yes" : "table.no")}</>;
  if (column.unit === "text") return <>{value ?? ""}</>;
  if (column.unit === "date") return <>{value === null ? "" : format.date(String(value))}</>;
  const own = typeof row.currency === "string" ? row.currency : null;
  const currency = column.isOwnCurrency ? own : (props.currency ?? own);
  const shown = format.value(value === null ? null : Number(value), column.unit, currency);
  return <span className={value === null ? "missing" : undefined}>{shown}</span>;
}

function SortLink(props: {
  column: DataTableColumn;
  label: string;
  sorted: false | "asc" | "desc";
  prefix?: string;
}) {
  const { column, label, sorted, prefix } = props;
  const t = useText();
  const address = useAddress();
  const names = parameterNames(prefix);
  // Numbers are most often wanted largest first, words from A.
  const isNumber = alignment(column) === "number";
  const descending = sorted ? sorted === "asc" : isNumber;
  const to = address({
    [names.sort]: writeSort({ column: column.name, descending }),
    [names.page]: undefined,
  });
  return (
    <Link
      preventScrollReset
      title={t(descending ? "table.sort_descending" : "table.sort_ascending", { column: label })}
      to={to}
    >
      {label}
      <span aria-hidden="true" className="sort-mark">
        {sorted === "asc" ? "▲" : sorted === "desc" ? "▼" : ""}
      </span>
    </Link>
  );
}

function Pages(props: { page: number; pageCount: number; total: number; prefix?: string }) {
  const { page, pageCount, total } = props;
  const t = useText();
  const format = useFormats();
  const address = useAddress();
  const name = parameterNames(props.prefix).page;
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

/** The present address with some parameters set or, where undefined, removed. */
function useAddress(): (changes: Readonly<Record<string, string | undefined>>) => string {
  const { pathname, search } = useLocation();
  return (changes) => {
    const parameters = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) parameters.delete(name);
      else parameters.set(name, value);
    }
    const text = parameters.toString();
    return text ? `${pathname}?${text}` : pathname;
  };
}

function alignment(column: TableColumn): "number" | "date" | "words" {
  if (column.unit === "text") return "words";
  return column.unit === "date" ? "date" : "number";
}
