import { type RefObject, useEffect, useRef, useState } from "react";

/** The part of a table's width that may stand still: the rest is what is scrolled. */
const mostOfWidth = 0.6;

/** Before anything is measured, and without script, the first column alone stays in sight. */
const firstAlone: readonly number[] = [0];

/**
 * Where the columns that stay in sight have their places: right of those before them, which are as
 * wide as their words. Those that would leave too little of the others scroll with them.
 *
 * @param count how many are to stay in sight, from the left
 * @returns how many pixels from the left each of those that do has its place
 */
export function usePinnedColumns(
  table: RefObject<HTMLTableElement | null>,
  count: number,
): readonly number[] {
  const [places, setPlaces] = useState(firstAlone);
  // A state that is set to what it is renders the table once more, and with it this effect.
  const known = useRef(places);
  useEffect(() => {
    const element = table.current;
    const around = element?.parentElement;
    if (!element || !around || count < 2) return;
    const place = () => {
      const most = around.clientWidth * mostOfWidth;
      const ends: number[] = [];
      for (const cell of [...(element.tHead?.rows[0]?.cells ?? [])].slice(0, count)) {
        ends.push((ends.at(-1) ?? 0) + cell.offsetWidth);
      }
      const found = [0, ...ends.slice(0, -1).filter((_, at) => (ends[at + 1] ?? 0) <= most)];
      if (`${known.current}` === `${found}`) return;
      known.current = found;
      setPlaces(found);
    };
    place();
    const watch = new ResizeObserver(place);
    watch.observe(around);
    watch.observe(element);
    return () => watch.disconnect();
  });
  return count < 2 ? firstAlone : places;
}
