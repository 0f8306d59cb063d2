import { type Column, tables } from "../tables.ts";
import { channelIn, choiceOf, isNamed } from "../vocabulary/vocabulary.ts";
import { share } from "./fits.ts";
import type { Match } from "./matched.ts";
import type { Profile } from "./values.ts";

/** What is said in more words is a note, though a letter may be among them. */
const longestChannel = 3;
/** More different words are no ways of contact. */
const mostChannels = 20;

/**
 * The column of contacts that says how they were made, by its words: `Email`, `SMS`, `Legal notice`
 * are nothing else, whatever the header says. Null where one is known by its name, or none speaks so.
 */
export function channelByValues(
  matches: readonly Match[],
  profiles: readonly Profile[],
): Match | null {
  if (matches.some(({ column }) => column.name === "channel")) return null;
  const taken = new Set(matches.map(({ profile }) => profile));
  const found = profiles.find(
    (profile) =>
      !taken.has(profile) &&
      profile.filled > 1 &&
      profile.distinct <= mostChannels &&
      !isNamed("not_needed", profile.header) &&
      share(profile, isChannel) >= 0.8,
  );
  const column = tables.activities.columns.find(({ name }) => name === "channel") as Column;
  return found === undefined ? null : { column, profile: found, strength: 0.8 };
}

const isChannel = (cell: string) =>
  cell.trim().split(/\s+/).length <= longestChannel && channelOf(cell) !== null;

/** The channel that a cell names, alone or in its words: `Courrier recommandé` is a letter. */
const channelOf = (cell: string): string | null =>
  choiceOf("activities", "channel", cell) ?? channelIn(cell);
