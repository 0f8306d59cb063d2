import type { Source } from "../mapping.ts";
import { type TableName, tables } from "../tables.ts";
import { isNamed } from "../vocabulary/vocabulary.ts";
import type { Profile } from "./values.ts";

/** Moments whose day and time of day stand in two columns: the second is added to the first. */
export function withTimesBeside(
  table: TableName,
  sources: readonly Source[],
  profiles: readonly Profile[],
): Source[] {
  const used = new Set(sources.map(({ index }) => index));
  return sources.map((source) => {
    const type = tables[table].columns.find((each) => each.name === source.column)?.type;
    if (type !== "moment") return source;
    const days = profiles.find(({ index }) => index === source.index);
    if (days === undefined || days.values.some((cell) => cell.includes(":"))) return source;
    const time = profiles.find(
      ({ index, header, times }) => !used.has(index) && times >= 0.5 && isNamed("times", header),
    );
    return time === undefined ? source : { ...source, plus: time.index };
  });
}
