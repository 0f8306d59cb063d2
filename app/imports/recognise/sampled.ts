import type { Layout } from "../mapping.ts";
import type { FileRecord } from "../parser/records.ts";

/** What recognition looks at: all of a small file, the beginning and many places of a large one. */
export interface Sample {
  readonly layout: Layout;
  /** The first records, titles and headers included. */
  readonly first: readonly FileRecord[];
  /** Records of data. */
  readonly data: readonly (readonly string[])[];
  /** Where in `data` what stands apart in the file begins: its head, and each block further down. */
  readonly blocks: readonly number[];
  /** How many records the table has, where they were counted and `data` is not all of them. */
  readonly records?: number;
  /** Whether `data` is every record of the file. */
  readonly complete: boolean;
}
