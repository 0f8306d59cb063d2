import { queryNames, queryText } from "../../warehouse/queries.server.ts";
import { remember } from "../../warehouse/remember.server.ts";
import type { Parameters, Warehouse } from "../../warehouse/warehouse.server.ts";
import { legalFormsPattern } from "../vocabulary/word-lists.ts";
import { readDecisions } from "./decisions.server.ts";
import { type DuplicateGroup, groupSuspects, type Suspect } from "./duplicates.ts";

/**
 * Groups of ids that may mean one thing and on which the user has not said a word, the
 * most certain first.
 */
export async function findDuplicates(warehouse: Warehouse): Promise<DuplicateGroup[]> {
  const suspects = await remember(warehouse, ["duplicates"], async () => {
    const found: Suspect[] = [];
    for (const name of queryNames("duplicates")) {
      const sql = queryText(name);
      const parameters: Parameters = sql.includes("$legal_forms")
        ? { legal_forms: legalFormsPattern }
        : {};
      const rows = await warehouse.query<Suspect>(
        `select * from (${sql}) as suspects order by kind, reason, group_key, id`,
        parameters,
      );
      // Too many to be the arguments of one call, where names are alike throughout.
      for (const row of rows) found.push(row);
    }
    return found;
  });
  return groupSuspects(suspects, await readDecisions(warehouse.directory));
}
