import type { Dimension } from "../scope/scope.ts";

/** What every account has. */
export const accountDimensions: readonly Dimension[] = [
  "client_id",
  "customer_id",
  "segment",
  "industry",
  "country",
  "region",
  "risk_class",
  "size",
];

/** What every document has. */
export const documentDimensions: readonly Dimension[] = [
  ...accountDimensions,
  "service",
  "currency",
  "terms",
];

/** What a dispute has: what its document has, where it names one, and its reason. */
export const disputeDimensions: readonly Dimension[] = [...documentDimensions, "reason"];

/** Who did it. */
export const collectorDimensions: readonly Dimension[] = ["collector_id", "team", "agency"];

export const activityDimensions: readonly Dimension[] = [
  ...accountDimensions,
  ...collectorDimensions,
  "stage",
  "channel",
  "outcome",
];
