import { statSync } from "node:fs";
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

/** What to look for: headings above groups of rows, totals. */
export interface WantedFurniture {
  readonly groups: boolean;
  readonly totals: boolean;
}

/** The report that was gone through last is mostly the next one too: recognised, weighed, then staged. */
let last: { readonly key: string; readonly found: FoundFurniture } | null = null;

/** Finds the furniture of a part by its own reader. */
export function furnitureOf(
  opened: Opened,
  layout: Layout,
  wanted: WantedFurniture = { groups: true, totals: true },
): FoundFurniture {
  const { size, mtimeMs } = statSync(opened.path);
  const { furniture, headers, part: _, ...place } = layout;
  const own = headers.slice(0, headers.length - (furniture?.groups ?? 0));
  const key = JSON.stringify([opened.path, size, mtimeMs, place, own, wanted]);
  if (last?.key !== key) {
    // What was found before is let go first: of a large file it is large.
    last = null;
    const found = findFurniture(() => recordsIn(opened, layout), layout, wanted);
    last = { key, found };
  }
  return last.found;
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
  const found = furnitureOf(opened, layout, { groups: groups > 0, totals });
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
