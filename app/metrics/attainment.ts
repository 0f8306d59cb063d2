import { endOfMonth } from "../scope/calendar.ts";
import type { ComposedMetric } from "./metric.ts";
import { share } from "./share.ts";

/** Collected out of its target for the same days; a running month has its target pro rata by working days. */
export const attainment: ComposedMetric = {
  kind: "composed",
  id: "attainment",
  unit: "ratio",
  better: "higher",
  needs: ["payments", "targets"],
  dimensions: ["collector_id", "team"],
  inputs: (period) => ({
    collected: { metric: "collected", window: period },
    target: { metric: "collected_target", window: period },
  }),
  compose: ({ collected = null, target = null }, period) => ({
    ...share(collected, target),
    notes:
      period.to < endOfMonth(period.to)
        ? [{ id: "note.target_pro_rata", values: { to: period.to } }]
        : [],
  }),
};
