import { filters } from "../metrics/question.server.ts";
import { Refusal } from "../refusal.ts";
import type { Scope } from "../scope/scope.ts";
import { queryText } from "../warehouse/queries.server.ts";
import { remember } from "../warehouse/remember.server.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { type Acceptance, accept, acceptedFiles, readAcceptances } from "./accepted.server.ts";
import { checkDimensions, effectsOfRows } from "./check-effects.server.ts";
import { type Check, checks } from "./checks.ts";
import type { ReportRow } from "./report.ts";

/** @throws Refusal `check.unknown`. */
export function checkOf(id = ""): Check {
  const check = checks.find((known) => known.id === id);
  if (!check) throw new Refusal("check.unknown", { check: id }, 404);
  return check;
}

/** A finding's name, for as long as it is the same one: sixteen hexadecimal digits. */
function keySql({ identity }: Check): string {
  const parts = identity.map((column) => `coalesce(cast(found.${column} as varchar), '')`);
  return `md5(concat_ws(chr(31), ${parts.join(", ")}))[1:16]`;
}

/** Amounts have four decimals; a difference of two of them has no more. */
const rounded = (amount: number) => Math.round(amount * 10_000) / 10_000;

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The findings of a check in a scope, with `is_accepted`, and with `finding_key` where asked. */
function foundSql(
  check: Check,
  filterSql: string,
  accepted: readonly string[],
  withKey = false,
): string {
  const key = keySql(check);
  const isAccepted =
    accepted.length === 0
      ? "false"
      : `${key} in (select finding_key from read_parquet([${accepted.map(literal).join(", ")}]))`;
  return `select found.*, ${isAccepted} as is_accepted${withKey ? `, ${key} as finding_key` : ""}
    from (${queryText(`checks/${check.id}`)}) as found
    where true${filterSql}`;
}

/**
 * Runs every check: how many rows offend and were not accepted, their amount where
 * they share one currency, what they add to open receivables, and the first of them.
 * None found is sound.
 */
export async function runChecks(warehouse: Warehouse, scope: Scope): Promise<ReportRow[]> {
  const filter = filters(scope, checkDimensions, "customer_id");
  const acceptances = await readAcceptances(warehouse.directory);
  return Promise.all(
    checks.map(async (check) => {
      const accepted = acceptedFiles(warehouse.directory, acceptances, check.id);
      const [row] = await remember(warehouse, ["check", check.id, filter, accepted], () =>
        warehouse.query<ReportRow>(
          `select
            count(*) filter (where not is_accepted) as finding_count,
            count(*) filter (where is_accepted) as accepted_count,
            case when count(distinct currency) filter (where not is_accepted) = 1
                then sum(amount) filter (where not is_accepted) end as amount,
            case when count(distinct currency) filter (where not is_accepted) = 1
                then min(currency) filter (where not is_accepted) end as currency,
            arg_max(item_id, coalesce(amount, 0)) filter (where not is_accepted) as example
         from (${foundSql(check, filter.sql, accepted)}) as found`,
          filter.parameters,
        ),
      );
      const { amount, currency, example, ...counts } = row as ReportRow;
      const told = counts.finding_count === 0 ? null : await effectsOf(warehouse, check.id, scope);
      const receivables = told?.effects.filter(({ figure }) => figure === "open_receivables") ?? [];
      const only = receivables.length === 1 ? receivables[0] : undefined;
      return {
        check: check.id,
        ...counts,
        amount: amount ?? null,
        receivables_effect: only ? rounded(only.value - only.without) : null,
        currency: currency || only?.currency || null,
        example: example ?? null,
      };
    }),
  );
}

/** The rows that one check finds offending, largest amounts first, with the file each came from. */
export async function findings(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  { limit = 500, withKey = false } = {},
): Promise<ReportRow[]> {
  const check = checkOf(id);
  const filter = filters(scope, checkDimensions, "customer_id");
  const acceptances = await readAcceptances(warehouse.directory);
  const accepted = acceptedFiles(warehouse.directory, acceptances, id);
  return warehouse.query<ReportRow>(
    `select found.* exclude (is_accepted), imports.file_name
     from (${foundSql(check, filter.sql, accepted, withKey)}) as found
     left join marts.imports as imports on imports.import_id = found.import_id
     where not found.is_accepted
     order by abs(found.amount) desc nulls last, found.item_id
     limit ${Math.trunc(limit)}`,
    filter.parameters,
  );
}

/** What the rows that a check found do to the figures; nothing for findings that are no rows. */
export async function effectsOf(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
): Promise<Awaited<ReturnType<typeof effectsOfRows>> | null> {
  const check = checkOf(id);
  if (!check.isOfRows) return null;
  const filter = filters(scope, checkDimensions, "customer_id");
  const acceptances = await readAcceptances(warehouse.directory);
  const accepted = acceptedFiles(warehouse.directory, acceptances, id);
  const offending = `select import_id, line
    from (${foundSql(check, filter.sql, accepted)}) as found where not is_accepted`;
  return effectsOfRows(warehouse, scope, offending, [id, accepted]);
}

/** What was accepted of a check, the latest first. */
export async function acceptancesOf(warehouse: Warehouse, id: string): Promise<Acceptance[]> {
  return (await readAcceptances(warehouse.directory)).filter(({ check }) => check === id);
}

/**
 * "This is fine": accepts the findings of a check in a scope, those that are known
 * now. What offends later is a finding again.
 *
 * @param only keys of findings to accept; empty for all.
 * @throws Refusal `check.refusal.no_reason`, `check.refusal.nothing`.
 */
export async function acceptFindings(
  warehouse: Warehouse,
  id: string,
  scope: Scope,
  note: { readonly reason: string; readonly by: string | null; readonly only?: readonly string[] },
): Promise<Acceptance> {
  const check = checkOf(id);
  const filter = filters(scope, checkDimensions, "customer_id");
  const { directory } = warehouse;
  const accepted = acceptedFiles(directory, await readAcceptances(directory), id);
  const only = note.only ?? [];
  const some =
    only.length === 0 ? "" : "and finding_key in (select unnest(cast($only as varchar[])))";
  return accept(directory, { check: id, reason: note.reason, by: note.by }, async (file) => {
    const [written] = await warehouse.query<{ Count: number }>(
      `copy (
          select finding_key
          from (${foundSql(check, filter.sql, accepted, true)}) as found
          where not is_accepted ${some}
          order by finding_key
       ) to ${literal(file)} (format parquet)`,
      only.length === 0 ? filter.parameters : { ...filter.parameters, only },
    );
    return Number(written?.Count ?? 0);
  });
}
