import { Link } from "@remix-run/react";
import {
  type ColumnDef,
  columnPinningFeature,
  columnVisibilityFeature,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { type CSSProperties, lazy, Suspense, useMemo, useRef } from "react";
import { useLocale, useText } from "../languages/use-text.tsx";
import { type Copied, copiedTable } from "./copy-table.ts";
import { canBeOneList, useOneList } from "./one-list.ts";
import { usePinnedColumns } from "./pinned-columns.ts";
import { alignment, Cell, type DataTableColumn, isInTablesCurrency } from "./table-cell.tsx";
import { shownColumns, useShownColumns } from "./table-columns.ts";
import { TablePages } from "./table-pages.tsx";
import { parameterNames, type TableRow, type TableState, writeSort } from "./table-state.ts";
import { needsTools, TableTools } from "./table-tools.tsx";
import { useAddress } from "./use-address.ts";

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
  /** What the table is called where the reader's choice of columns is kept: by default its prefix. */
  readonly memory?: string;
  /** What columns add up to over all pages, by their names: the last row. */
  readonly sums?: Readonly<Record<string, number | null>>;
  /**
   * Of all amounts: a converted amount stands beside the currency it once had.
   * Without it, and in columns that say so, amounts are in their row's `currency`.
   */
  readonly currency?: string | null;
  /** What to say when there are no rows. */
  readonly empty?: string;
  /** Where a page of its rows is had as JSON: with it all pages can be looked through as one list. */
  readonly pagesAt?: string;
}

/** Only who wants a long list loads what it takes. */
const LongRows = lazy(() =>
  import("./long-rows.tsx").then(({ LongRows }) => ({ default: LongRows })),
);

const features = tableFeatures({
  rowSortingFeature,
  rowPaginationFeature,
  columnVisibilityFeature,
  columnPinningFeature,
});
type Features = typeof features;

/**
 * A table, looked through, sorted and paged on the server: headers and pages are plain links and
 * what is looked for is a plain form, so it works without script and every state of it has an
 * address. Which columns are shown and which stay in sight can be chosen; the first always does.
 */
export function DataTable(props: DataTableProps) {
  const { columns, rows, state, prefix, currency = null, memory = prefix } = props;
  const t = useText();
  const locale = useLocale();
  const element = useRef<HTMLTableElement>(null);
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
  const { shown, pinned } = useShownColumns(columns, prefix, memory);
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
      columnVisibility: Object.fromEntries(columns.map(({ name }) => [name, shown.includes(name)])),
      columnPinning: { start: [...pinned], end: [] },
    },
  });
  const visible = shown.map((name) => byName.get(name) as DataTableColumn);
  const copied = (): Copied =>
    copiedTable(
      visible.map((column) => ({ ...column, label: column.label ?? t(`column.${column.name}`) })),
      rows,
      (row, column) => element.current?.tBodies[0]?.rows[row]?.cells[column]?.textContent ?? "",
      locale,
    );
  const list = useOneList(element, visible.length);
  const places = usePinnedColumns(element, pinned.length);
  const looks = (column: DataTableColumn, at: number): Looks => ({
    className: `${alignment(column)}${at < places.length ? " pinned" : ""}`,
    style: { left: places[at] },
  });
  const { layout } = list;
  const canBeList = state && props.pagesAt && total > state.pageSize && canBeOneList(total);
  const around = layout ? "table-scroll is-list" : "table-scroll";
  const cellsOf = (row: TableRow | null) =>
    visible.map((column, at) => (
      <td {...looks(column, at)} key={column.name}>
        {row ? <Cell column={column} currency={currency} row={row} /> : "…"}
      </td>
    ));
  const pageOfRows = (
    <tbody>
      {table.getRowModel().rows.map((row) => (
        <tr key={row.id}>{cellsOf(row.original)}</tr>
      ))}
    </tbody>
  );
  const tools =
    state && memory && needsTools(state, total, columns.length) ? (
      <TableTools
        caption={props.caption}
        columns={columns.map(({ name, label }) => ({ name, label: label ?? t(`column.${name}`) }))}
        copied={copied}
        list={canBeList ? { isOn: layout !== null, toggle: list.toggle } : null}
        memory={memory}
        prefix={prefix}
        pinned={pinned}
        shown={shown}
        state={state}
        total={total}
        usual={shownColumns(columns, null).shown}
      />
    ) : null;

  if (rows.length === 0) {
    // What is looked for and not there is said beside the field.
    if (state?.find) return <div className="table-block">{tools}</div>;
    return <p className="table-empty">{props.empty ?? t("table.empty")}</p>;
  }
  return (
    <div className="table-block">
      {tools}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section aria-label={props.caption} className={around} ref={list.around} tabIndex={0}>
        <table
          aria-rowcount={layout ? total + 1 : undefined}
          ref={element}
          style={layout ? { width: layout.widths.reduce((sum, width) => sum + width) } : undefined}
        >
          <caption>
            <span className={props.isCaptionHidden ? "visually-hidden" : undefined}>
              {props.caption}
            </span>
            {currency !== null && visible.some(isInTablesCurrency) ? (
              <span className="table-currency">{t("page.amounts_in", { currency })}</span>
            ) : null}
          </caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header, at) => {
                  const column = byName.get(header.column.id) as DataTableColumn;
                  const sorted = header.column.getIsSorted();
                  const label = String(header.column.columnDef.header);
                  const { className, style } = looks(column, at);
                  return (
                    <th
                      aria-sort={
                        sorted === "asc"
                          ? "ascending"
                          : sorted === "desc"
                            ? "descending"
                            : undefined
                      }
                      className={className}
                      key={header.id}
                      scope="col"
                      style={{ ...style, width: layout?.widths[at] }}
                    >
                      {state && header.column.getCanSort() ? (
                        <SortLink column={column} label={label} prefix={prefix} sorted={sorted} />
                      ) : (
                        label
                      )}
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          {layout && state && props.pagesAt ? (
            <Suspense fallback={pageOfRows}>
              <LongRows
                address={pageAddress(props.pagesAt, state)}
                around={list.around}
                columnCount={visible.length}
                draw={cellsOf}
                key={`${props.pagesAt} ${writeSort(state.sort)} ${state.find}`}
                page={state.page}
                pageSize={state.pageSize}
                rowHeight={layout.rowHeight}
                rows={rows}
                total={total}
              />
            </Suspense>
          ) : (
            pageOfRows
          )}
          {props.sums && visible.some(({ name }) => props.sums?.[name] != null) ? (
            <Sums
              columns={visible}
              currency={currency}
              label={t(state?.find ? "table.total_found" : "table.total")}
              looks={looks}
              sums={props.sums}
            />
          ) : null}
        </table>
      </section>
      {state && total > state.pageSize && !layout ? (
        <TablePages pageCount={table.getPageCount()} prefix={prefix} state={state} total={total} />
      ) : null}
    </div>
  );
}

interface Looks {
  readonly className: string;
  readonly style: CSSProperties;
}

/** Where a page of the rows is had, as the table is sorted and looked through. */
function pageAddress(pagesAt: string, { sort, find }: TableState): (page: number) => string {
  const [path = "", query = ""] = pagesAt.split("?");
  const names = parameterNames();
  return (page) => {
    const asked = new URLSearchParams(query);
    const order = writeSort(sort);
    if (order) asked.set(names.sort, order);
    if (find) asked.set(names.find, find);
    asked.set(names.page, String(page));
    return `${path}?${asked}`;
  };
}

/** The last row: what columns add up to, over all pages. */
function Sums(props: {
  readonly columns: readonly DataTableColumn[];
  readonly sums: Readonly<Record<string, number | null>>;
  readonly label: string;
  readonly currency: string | null;
  readonly looks: (column: DataTableColumn, at: number) => Looks;
}) {
  const { columns, sums, label, currency, looks } = props;
  return (
    <tfoot>
      <tr>
        {columns.map((column, at) =>
          at === 0 ? (
            <th {...looks(column, at)} key={column.name} scope="row">
              {label}
            </th>
          ) : (
            <td {...looks(column, at)} key={column.name}>
              {sums[column.name] == null ? null : (
                <Cell column={column} currency={currency} row={sums} />
              )}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
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
