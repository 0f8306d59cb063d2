import { Refusal } from "../../refusal.ts";
import type { Layout, Staged } from "../mapping.ts";
import { findFurniture } from "./furniture.ts";
import { FurnitureFiller } from "./furniture-filler.ts";
import type { FoundFurniture, RecordKind } from "./furniture-kinds.ts";
import { type Opened, recordsIn } from "./opened.server.ts";
import type { FileRecord } from "./records.ts";

/** The furniture of a part, and its records one by one with their kinds. */
export interface FurnitureIn {
  readonly found: FoundFurniture;
  /** The first of the records that are no data, filled as `next` goes. */
  readonly skipped: NonNullable<Staged["skippedRecords"]>;
  /** To be called with each record that is no empty line, in order. */
  next(record: FileRecord): { kind: RecordKind; cells: readonly string[] };
}

const shown = 100;
const longestShown = 300;

/**
 * Looks for the furniture that a layout speaks of.
 *
 * @throws Refusal `imports.other_groups` if headings lie deeper, or less deep, than the layout says.
 */
export function furnitureIn(opened: Opened, layout: Layout): FurnitureIn {
  const { groups = 0, levels, totals = false } = layout.furniture ?? {};
  const found = findFurniture(() => recordsIn(opened, layout), layout, {
    groups: groups > 0,
    totals,
  });
  const depth = levels?.length ?? groups;
  if (found.depth !== depth) {
    throw new Refusal("imports.other_groups", { expected: depth, found: found.depth });
  }
  const filler = new FurnitureFiller(layout, found);
  const skipped: { line: number; kind: Exclude<RecordKind, "data">; raw: string }[] = [];
  let number = 0;
  return {
    found,
    skipped,
    next(record) {
      number += 1;
      const next = filler.next(record.cells);
      const { kind } = next;
      const isShown = kind !== "data" && kind !== "blank" && number >= layout.firstRecord;
      if (isShown && skipped.length < shown) {
        skipped.push({ line: record.line, kind, raw: record.raw.slice(0, longestShown) });
      }
      return next;
    },
  };
}
