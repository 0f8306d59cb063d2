import { filters } from "../metrics/question.server.ts";
import type { Scope } from "../scope/scope.ts";
import { queryNames, queryText } from "../warehouse/queries.server.ts";
import { remember } from "../warehouse/remember.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import type { ReportRow } from "./report.ts";

const checkDimensions = ["client_id", "customer_id", "currency"] as const;

/** The ids of all checks. */
export function checkIds(): string[] {
  return queryNames("checks").map((name) => name.slice("checks/".length));
}

/**
 * Runs every check: how many rows offend, their amount where they share one
 * currency, and the first of them. None found is sound.
 */
export async function runChecks(warehouse: Warehouse, scope: Scope): Promise<ReportRow[]> {
  const filter = filters(scope, checkDimensions);
  const found = await Promise.all(
    checkIds().map(async (check) => {
      const [row] = await remember(warehouse, ["check", check, filter], () =>
        warehouse.query<ReportRow>(
          `select
            count(*) as finding_count,
            case when count(distinct currency) = 1 then sum(amount) end as amount,
            case when count(distinct currency) = 1 then min(currency) end as currency,
            arg_max(item_id, coalesce(amount, 0)) as example
         from (${queryText(`checks/${check}`)}) as found
         where true${filter.sql}`,
          filter.parameters,
        ),
      );
      return { check, ...row };
    }),
  );
  return found;
}

/** The rows that one check finds offending, largest amounts first, with the file each came from. */
export async function findings(
  warehouse: Warehouse,
  check: string,
  scope: Scope,
  limit = 500,
): Promise<ReportRow[]> {
  const filter = filters(scope, checkDimensions);
  return warehouse.query<ReportRow>(
    `select found.*, imports.file_name
     from (${queryText(`checks/${check}`)}) as found
     left join marts.imports as imports on imports.import_id = found.import_id
     where true${filter.sql}
     order by abs(found.amount) desc nulls last, found.item_id
     limit ${Math.trunc(limit)}`,
    filter.parameters,
  );
}
