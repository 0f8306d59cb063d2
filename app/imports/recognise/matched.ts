import type { Behind } from "../mapping.ts";
import type { Column } from "../tables.ts";
import type { Profile } from "./values.ts";

/** A file's column taken for a table's. */
export interface Match {
  readonly column: Column;
  readonly profile: Profile;
  /** 0–1: how surely, by the header's name and by the values. */
  readonly strength: number;
  /** The known name that the header resembles, where it is none itself. */
  readonly near?: string;
  /** The header said nothing: the values alone speak for it. */
  readonly byValues?: true;
  /** What it holds stands within its cells, behind a label. */
  readonly behind?: Behind;
}
