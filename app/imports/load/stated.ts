import type { Staged } from "../mapping.ts";
import type { Comparison } from "../upload.ts";

/** What the file says of its own rows, where it says anything: kept with the import, for the checks. */
export function statedBy({ stated, checked = [] }: Staged): Pick<Comparison, "stated" | "checked"> {
  return {
    ...(stated ? { stated } : {}),
    ...(checked.length > 0 ? { checked } : {}),
  };
}
