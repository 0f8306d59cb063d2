import { useText } from "../languages/use-text.tsx";
import type { PageFrame } from "./load.server.ts";

/** Gives a collector's name for an id; the id where the list of collectors does not know it. */
export function useCollectorName({ options }: PageFrame) {
  const t = useText();
  const names = new Map(options.dimensions.collector_id?.map(({ value, label }) => [value, label]));
  return (id: unknown): string =>
    names.get(String(id)) || String(id || t("chart.collectors.nobody"));
}
