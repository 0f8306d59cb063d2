import type { Recognition } from "../mapping.ts";
import { holdsAmounts } from "./fits.ts";
import type { Profile } from "./values.ts";

/** Two columns that nobody knows and that may count: of files with so many, one in four was read wrongly. */
const fewest = 2;
const leftOfTrust = 0.75;

/**
 * What is made of a file is less sure where columns are left out that nobody knows and that hold amounts,
 * days or a few words again and again: they may say that a row counts otherwise, or not at all.
 * Which table it is was decided before, and is not asked for it.
 */
export function lessUnknown(recognition: Recognition, profiles: readonly Profile[]): Recognition {
  const { mapping, confidence, reasons } = recognition;
  const left = new Set(
    (mapping?.leftOut ?? []).flatMap(({ index, reason }) => (reason === "unknown" ? [index] : [])),
  );
  const unknown = profiles.filter((profile) => left.has(profile.index) && mayCount(profile));
  if (unknown.length < fewest) return recognition;
  const columns = unknown.map(({ header }) => header).join(", ");
  return {
    ...recognition,
    confidence: confidence * leftOfTrust,
    reasons: [...reasons, { id: "imports.reason.unknown_columns", values: { columns } }],
  };
}

/** Amounts, days, or kinds: a few words of which each comes again. */
const mayCount = (profile: Profile) =>
  profile.dates >= 0.8 ||
  (profile.dates < 0.5 && holdsAmounts(profile)) ||
  (profile.numbers < 0.5 && profile.distinct <= mostKinds && profile.distinct < profile.filled);

const mostKinds = 12;
