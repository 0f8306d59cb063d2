import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** Taller than this, in pixels, no browser lays a page out. */
const tallest = 15_000_000;

/** About how high a row is, in pixels, before one is measured. */
const usualHeight = 40;

/** Whether a table of so many rows can be one list. */
export const canBeOneList = (rowCount: number): boolean => rowCount * usualHeight <= tallest;

/** How wide and how high a table was when it became one list: as that it keeps its looks. */
interface Layout {
  readonly widths: readonly number[];
  readonly rowHeight: number;
}

/** A table that its reader can turn from pages into one list, and back. */
export interface OneList {
  /** Null while it stands in pages. */
  readonly layout: Layout | null;
  /** What is scrolled. */
  readonly around: RefObject<HTMLElement>;
  readonly toggle: () => void;
}

/** @param columnCount a list of other columns would have other widths: then it is one of pages again */
export function useOneList(
  table: RefObject<HTMLTableElement | null>,
  columnCount: number,
): OneList {
  const around = useRef<HTMLElement>(null);
  const [layout, setLayout] = useState<Layout | null>(null);
  const isOn = layout !== null;
  useEffect(() => {
    if (!isOn) return;
    // Scrolled by the arrow keys at once; on paper only what stands in sight would be left of it.
    around.current?.focus({ preventScroll: true });
    const endAtOnce = () => flushSync(() => setLayout(null));
    window.addEventListener("beforeprint", endAtOnce);
    return () => window.removeEventListener("beforeprint", endAtOnce);
  }, [isOn]);
  return {
    layout: layout?.widths.length === columnCount ? layout : null,
    around,
    toggle: () => setLayout((now) => (now ? null : layoutOf(table.current))),
  };
}

function layoutOf(table: HTMLTableElement | null): Layout | null {
  const head = table?.tHead?.rows[0];
  const row = table?.tBodies[0]?.rows[0];
  if (!head || !row) return null;
  return {
    widths: [...head.cells].map((cell) => cell.offsetWidth),
    rowHeight: row.offsetHeight,
  };
}
