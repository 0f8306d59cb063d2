import { headline } from "../metrics/measure.server.ts";
import type { Figure } from "../metrics/metric.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { bringIn, type LoadRequest } from "./load.server.ts";

/** The figures that a load is judged by, in the order of the manager's questions. */
const judged = [
  "open_receivables",
  "overdue_receivables",
  "overdue_share",
  "dso",
  "sales",
  "collected",
] as const;

/** A headline figure as it is and as it would be. */
export interface FigureChange {
  readonly metric: string;
  readonly before: FigureIf;
  readonly after: FigureIf;
}

export type FigureIf = Pick<Figure, "value" | "unit" | "currency" | "as_of" | "at_least">;

/**
 * What the headline figures would become if a staged file were loaded: it is loaded,
 * asked, and taken back. Nothing of it is an estimate; it costs as much as the load.
 *
 * @param signal ends it; the promise is then rejected with the signal's reason.
 */
export async function rehearse(
  warehouse: Warehouse,
  request: LoadRequest,
  signal?: AbortSignal,
): Promise<FigureChange[]> {
  const before = await figures(warehouse);
  return warehouse.rehearse(
    async (transaction, asIf) => {
      await bringIn(transaction, warehouse.directory, [request]);
      const after = await figures(asIf);
      return judged.map((metric) => ({
        metric,
        before: before.get(metric) as FigureIf,
        after: after.get(metric) as FigureIf,
      }));
    },
    { signal },
  );
}

async function figures(warehouse: Warehouse): Promise<Map<string, FigureIf>> {
  const found = await Promise.all(judged.map((id) => headline(warehouse, id, { where: {} })));
  return new Map(
    found.map(({ metric, value, unit, currency, as_of, at_least }) => [
      metric,
      { value, unit, currency, as_of, ...(at_least ? { at_least } : {}) },
    ]),
  );
}
