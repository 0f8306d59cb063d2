import { readCatalogue } from "./load/catalogue.server.ts";
import type { Mapping, Recognition } from "./mapping.ts";
import type { TableName } from "./tables.ts";

/**
 * The mapping that was confirmed last for a file with the same headers, or null.
 * Withdrawn imports do not count: their mapping may be why they were withdrawn.
 *
 * @param as the table that the user named; a mapping to another one is not meant.
 */
export async function rememberedMapping(
  dataDir: string,
  recognition: Recognition,
  as: TableName | null,
): Promise<Mapping | null> {
  const layout = recognition.mapping?.layout;
  // Without headers in the file, "column 1" and "column 2" say nothing of its shape.
  if (!layout || layout.headerRecord === null) return null;
  const entry = (await readCatalogue(dataDir)).findLast(
    ({ state, table, mapping }) =>
      state === "loaded" &&
      (as === null || table === as) &&
      mapping.layout.headerRecord !== null &&
      isSame(mapping.layout.headers, layout.headers),
  );
  return entry?.mapping ?? null;
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((header, index) => header === right[index]);
}
