import { readCatalogue } from "../load/catalogue.server.ts";
import type { Layout, Mapping, Recognition } from "../mapping.ts";
import { rejectColumn, rejectNamed } from "../mended.ts";
import type { TableName } from "../tables.ts";
import { knownMappings } from "./mappings.server.ts";
import { moveTo, shapeKey } from "./shape.ts";

/** A mapping that was confirmed or edited for files like this one, and its name if it has one. */
export interface Remembered {
  readonly mapping: Mapping;
  readonly name: string | null;
}

/**
 * The mapping to offer for a file: that of the same headers, else that of nearly
 * the same headers, in another order or with columns more or less that it does not read.
 *
 * @param as the table that the user named; a mapping to another one is not meant.
 */
export async function rememberedMapping(
  dataDir: string,
  recognition: Recognition,
  as: TableName | null,
): Promise<Remembered | null> {
  const layout = recognition.mapping?.layout;
  // Without headers in the file, "column 1" and "column 2" say nothing of its shape.
  if (!layout || layout.headerRecord === null) return null;
  const mended = await mendedMapping(dataDir, recognition, layout);
  if (mended !== null) return mended;
  const known = (await knownMappings(dataDir)).filter(
    ({ mapping }) => as === null || mapping.tables[0]?.table === as,
  );
  const key = shapeKey(layout.headers);
  const same = known.find((each) => each.key === key);
  if (same) return { mapping: same.mapping, name: same.name };
  for (const { mapping, name } of known) {
    const moved = moveTo(mapping, layout.headers);
    if (moved !== null) return { mapping: moved, name };
  }
  return null;
}

/** The mapping of the import whose rejected records a file brings back; null if it brings none. */
async function mendedMapping(
  dataDir: string,
  { sample }: Recognition,
  layout: Layout,
): Promise<Remembered | null> {
  const index = rejectColumn(layout.headers);
  if (index < 0) return null;
  const named = sample.map((cells) => rejectNamed(cells[index] ?? "")).find((each) => each);
  const entry = (await readCatalogue(dataDir)).find(
    ({ importId, state }) => importId === named?.importId && state === "loaded",
  );
  const mapping = entry ? moveTo(entry.mapping, layout.headers) : null;
  if (!entry || mapping === null) return null;
  return { mapping: { ...mapping, mends: { importId: entry.importId, index } }, name: null };
}
