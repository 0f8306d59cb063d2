import type { Say } from "../languages/text.ts";
import { metricOf } from "../metrics/index.ts";
import type { Holder } from "../targets/typed-target.ts";

/** A figure by its title, one that Recoup does not know by its id. */
export function metricTitle(t: Say, id: string): string {
  return metricOf(id) ? t(`metric.${id}.title`) : id;
}

/** Whom a goal is for. */
export function holderTitle(
  t: Say,
  holder: Holder & { readonly collectorName: string | null },
): string {
  if (holder.collector !== null) return holder.collectorName ?? holder.collector;
  return holder.team === null ? t("targets.department") : t("targets.team", { team: holder.team });
}
