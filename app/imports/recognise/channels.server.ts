import type { Source } from "../mapping.ts";
import type { TableName } from "../tables.ts";
import type { Evidence } from "./decide.server.ts";
import { choicesIn } from "./shapes.ts";
import { distinctCells } from "./whole-file.server.ts";

/** A column with more different words is no list of channels. */
const mostWords = 200;

/**
 * The words of a column of channels from all of a file, so that one that nobody knows is shown to the
 * user as well where it stands far down; of a file that was looked at whole they are known.
 */
export async function withAllChannels(
  { opened, sample, profiles }: Evidence,
  table: TableName,
  sources: readonly Source[],
): Promise<readonly Source[]> {
  const at = sources.findIndex(
    ({ column, choices }) => column === "channel" && choices !== undefined,
  );
  const source = sources[at];
  const distinct = profiles[source?.index ?? -1]?.distinct ?? 0;
  if (source === undefined || sample.complete || distinct > mostWords) return sources;
  const cells = await distinctCells(opened, sample.layout, source.index);
  if (cells.length > mostWords) return sources;
  return sources.with(at, { ...source, choices: choicesIn(table, "channel", cells) });
}
