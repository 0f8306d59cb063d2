import type { ColumnTrust, Mapping, Message } from "../imports/mapping.ts";
import type { Upload } from "../imports/upload.ts";
import { useText } from "../languages/use-text.tsx";
import { trustLevel } from "./trust-level.ts";

/** Reasons that say themselves by what a column was found. */
const tellsHow: ReadonlySet<string> = new Set([
  "imports.reason.near_name",
  "imports.reason.by_values",
]);

/**
 * How surely each column was found, by its index: what somebody confirmed for a file of the
 * shape, or says now, needs no trust.
 */
export function trustsOf({
  recognition,
  mapping,
  isRemembered,
}: Pick<Upload, "recognition" | "mapping" | "isRemembered">): ReadonlyMap<number, ColumnTrust> {
  if (mapping === null || isRemembered) return new Map();
  const kept = (recognition?.columns ?? []).filter((trust) => isTakenAs(mapping, trust));
  return new Map(kept.map((trust) => [trust.index, trust]));
}

const isTakenAs = ({ tables }: Mapping, trust: ColumnTrust) =>
  tables.some(
    ({ sources, unpivot }) =>
      sources.some(({ index, column }) => index === trust.index && column === trust.column) ||
      unpivot?.from.some(({ index }) => index === trust.index),
  );

/** How sure it is what a column holds, and by what it was found, where no reason beside it says that. */
export function ColumnTrustNote({
  trust,
  reasons,
}: {
  trust: ColumnTrust | undefined;
  reasons: readonly Message[];
}) {
  const t = useText();
  if (trust === undefined) return null;
  const level = trustLevel(trust.confidence);
  return (
    <>
      <p className={level === "low" ? "trust check" : "trust"}>{t(`preview.trust.${level}`)}</p>
      {reasons.some(({ id }) => tellsHow.has(id)) ? null : (
        <p className="note">{t(`preview.found_by.${trust.by}`)}</p>
      )}
    </>
  );
}
