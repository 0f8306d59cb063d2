import { useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { useText } from "../languages/use-text.tsx";
import type { TableRow } from "./table-state.ts";

/** Rows above and below those in sight that are drawn, too. */
const beyondSight = 15;

/** Milliseconds that a page must be in sight before it is fetched: who drags the bar passes many. */
const patience = 60;

interface LongRowsProps {
  /** How many rows there are in all. */
  readonly total: number;
  readonly pageSize: number;
  /** The page that the list begins at; its rows are at hand. */
  readonly page: number;
  readonly rows: readonly TableRow[];
  /** Where the rows of a page are had as JSON. */
  readonly address: (page: number) => string;
  /** In pixels: every row has the same. */
  readonly rowHeight: number;
  readonly columnCount: number;
  /** What is scrolled. */
  readonly around: RefObject<HTMLElement>;
  /** Draws a row; one that is not there yet is null. */
  readonly draw: (row: TableRow | null) => ReactNode;
}

/**
 * The rows of a long table as one list: only those near what is in sight stand in the page, and the
 * pages of them that are not at hand are fetched when they come near.
 */
export function LongRows(props: LongRowsProps) {
  const { total, pageSize, rows, rowHeight, columnCount, around, draw } = props;
  const t = useText();
  const [pages, setPages] = useState<ReadonlyMap<number, readonly TableRow[]>>(
    () => new Map([[props.page, rows]]),
  );
  const [isBroken, setBroken] = useState(false);
  const underWay = useRef(new Set<number>());
  const list = useVirtualizer({
    count: total,
    getScrollElement: () => around.current,
    estimateSize: () => rowHeight,
    overscan: beyondSight,
    initialOffset: (props.page - 1) * pageSize * rowHeight,
  });
  const near = list.getVirtualItems();
  const [first, last] = [near[0], near.at(-1)];
  const pageOf = (index: number) => Math.floor(index / pageSize) + 1;
  const [from, to] = [pageOf(first?.index ?? 0), pageOf(last?.index ?? 0)];
  const latest = useRef(props.address);
  latest.current = props.address;

  useEffect(() => {
    if (isBroken) return;
    const fetchNear = () => {
      for (let page = from; page <= to; page += 1) {
        if (pages.has(page) || underWay.current.has(page)) continue;
        underWay.current.add(page);
        rowsAt(latest.current(page))
          .then((found) => setPages((known) => new Map(known).set(page, found)))
          .catch(() => setBroken(true))
          .finally(() => underWay.current.delete(page));
      }
    };
    const soon = setTimeout(fetchNear, patience);
    return () => clearTimeout(soon);
  }, [from, to, pages, isBroken]);

  const above = first?.start ?? 0;
  const below = list.getTotalSize() - (last?.end ?? 0);
  return (
    <tbody>
      <Space columns={columnCount} height={above} />
      {isBroken ? (
        <tr>
          <td colSpan={columnCount}>
            <span role="alert">{t("table.list_broken")}</span>{" "}
            <button className="quiet" onClick={() => setBroken(false)} type="button">
              {t("table.list_again")}
            </button>
          </td>
        </tr>
      ) : null}
      {near.map(({ index }: VirtualItem) => {
        const row = pages.get(pageOf(index))?.[index % pageSize] ?? null;
        return (
          <tr aria-rowindex={index + 2} key={index} style={{ height: rowHeight }}>
            {draw(row)}
          </tr>
        );
      })}
      <Space columns={columnCount} height={below} />
    </tbody>
  );
}

/** The place of rows that are out of sight. */
function Space({ columns, height }: { columns: number; height: number }) {
  if (height <= 0) return null;
  return (
    <tr className="table-space">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

async function rowsAt(address: string): Promise<readonly TableRow[]> {
  const response = await fetch(address, { headers: { Accept: "application/json" } });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { rows } = (await response.json()) as { readonly rows: readonly TableRow[] };
  return rows;
}
