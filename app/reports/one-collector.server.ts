import { Refusal } from "../refusal.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";

/** Who it is, as listed. */
export interface Collector {
  readonly collector_id: string;
  readonly name: string;
  readonly team: string;
  readonly kind: string;
  readonly started_on: string | null;
  readonly left_on: string | null;
  readonly fte: number | null;
  readonly commission_rate: number | null;
  readonly fee_rate: number | null;
}

/**
 * Somebody who collects, as listed.
 *
 * @throws Refusal `collector.unknown` where the data has nobody of that id.
 */
export async function collectorOf(warehouse: Warehouse, id: string): Promise<Collector> {
  const [found] = await warehouse.query<Collector>(
    `select collector_id, name, team, kind, started_on, left_on, fte, commission_rate, fee_rate
     from marts.collectors
     where collector_id = $id`,
    { id },
  );
  if (!found) throw new Refusal("collector.unknown", { id }, 404);
  return found;
}
