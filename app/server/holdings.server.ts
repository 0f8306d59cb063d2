import { listImports } from "../imports/history.server.ts";
import { importsHeld } from "../imports/load/catalogue.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";

/** Who an import of the demo department is recorded under. */
export const demoImporter = "demo";

/** What kind of data the warehouse holds. */
export interface Holdings {
  readonly isEmpty: boolean;
  /** The figures are, in part at least, the demo department's. */
  readonly hasDemo: boolean;
  readonly hasOther: boolean;
}

const known = new WeakMap<Warehouse, { key: string; holdings: Holdings }>();

/** What the warehouse holds; cheap enough for every page. */
export async function holdingsOf(warehouse: Warehouse): Promise<Holdings> {
  const held = await importsHeld(warehouse);
  const key = [...held].join();
  const before = known.get(warehouse);
  if (before?.key === key) return before.holdings;
  const imports = (await listImports(warehouse)).filter(({ importId }) => held.has(importId));
  const isDemo = (by: string | null) => by === demoImporter;
  const holdings = {
    isEmpty: held.size === 0,
    hasDemo: imports.some(({ importedBy }) => isDemo(importedBy)),
    hasOther: imports.some(({ importedBy }) => !isDemo(importedBy)),
  };
  // Right after a commit the catalogue may lag behind; then it is asked again.
  if (imports.length === held.size) known.set(warehouse, { key, holdings });
  return holdings;
}
