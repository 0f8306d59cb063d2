import { find } from "../metrics/measure.server.ts";
import { movement, openingScope } from "../metrics/movement.server.ts";
import type { Movement } from "../metrics/movement.ts";
import type { Dimension, Scope } from "../scope/scope.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { offeredSplits } from "./splitting.server.ts";

/**
 * What moved a figure, as the API and the command line are asked: from the time that the
 * scope says to compare with, split by a dimension or else by the first that splits
 * anything in this data.
 *
 * @throws Refusal for an unknown id, a dimension that the metric lacks, a missing rate.
 */
export async function movementOf(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  by?: Dimension,
): Promise<Movement> {
  const metric = find(id);
  const before = await openingScope(warehouse, id, scope);
  const dimension = by ?? (await offeredSplits(warehouse, metric))[0];
  return movement(warehouse, id, { before, now: scope }, dimension);
}
