import type { Check, Checked, Day, Mapping, PartSum } from "../mapping.ts";
import type { ParserDatabase } from "../parser/database.server.ts";
import { dateCast } from "./casts.ts";
import { amountSql } from "./route.ts";

/**
 * Holds columns that follow from others against them, in every record of the view
 * `records` that is not among `rejected`. What cannot be read on either side is not looked at.
 */
export async function runChecks(
  database: ParserDatabase,
  { checks = [], layout }: Mapping,
  oddSpaces: boolean,
): Promise<Checked[]> {
  const found: Checked[] = [];
  for (const check of checks) {
    const held = heldSql(check, oddSpaces);
    const [counts] = await database.rows(
      `select count(*) filter (where agrees)::integer, count(*) filter (where not agrees)::integer
       from (${held})`,
    );
    const disagree = Number(counts?.[1] ?? 0);
    const first =
      disagree === 0
        ? []
        : await database.rows(
            `select line, cast(stated as varchar), cast(computed as varchar)
             from (${held}) where not agrees order by record limit 10`,
          );
    found.push({
      kind: check.kind,
      column: layout.headers[check.index] ?? "",
      agree: Number(counts?.[0] ?? 0),
      disagree,
      first: first.map(([line, stated, computed]) => ({
        line: Number(line),
        stated: String(stated),
        computed: String(computed),
      })),
    });
  }
  return found;
}

/** `record, line, stated, computed, agrees` of every record in which both sides can be read. */
function heldSql(check: Check, oddSpaces: boolean): string {
  const sound = "records where record not in (select record from rejected)";
  const compared = (values: string, tolerance: string) => `
    select record, line, stated, computed, abs(stated - computed) <= ${tolerance} as agrees
    from (${values})
    where stated is not null and computed is not null`;
  switch (check.kind) {
    case "sum":
      return compared(
        `select record, line, ${amountSql(check.index, check.decimal, oddSpaces)} as stated,
           ${sumSql(check.of, check.decimal, oddSpaces)} as computed from ${sound}`,
        // Shares of a rounded total may each be rounded.
        "0.011",
      );
    case "running": {
      const group = check.group === undefined ? "''" : `coalesce(x${check.group}, '')`;
      const order = check.upward === true ? "record desc" : "record";
      return compared(
        `select record, line, stated,
           lag(stated) over (partition by account order by ${order}) + step as computed
         from (
           select record, line, ${group} as account,
             ${amountSql(check.index, check.decimal, oddSpaces)} as stated,
             ${sumSql(check.of, check.decimal, oddSpaces)} as step
           from ${sound}
         )`,
        "0.006",
      );
    }
    case "days": {
      const days = `${daySql(check.to)} - ${daySql(check.from)}`;
      const computed = check.floored === true ? `greatest(0, ${days})` : days;
      return compared(
        `select record, line, ${amountSql(check.index, ".", oddSpaces)} as stated,
           cast(${computed} as decimal(18, 4)) as computed from ${sound}`,
        "0",
      );
    }
  }
}

const sumSql = (of: readonly PartSum[], decimal: "." | ",", oddSpaces: boolean) =>
  of
    .map(({ index, negate }) => {
      const amount = `coalesce(${amountSql(index, decimal, oddSpaces)}, 0)`;
      return negate === true ? `-${amount}` : amount;
    })
    .join(" + ");

const daySql = (day: Day) =>
  "index" in day ? dateCast(`x${day.index}`, day.dateOrder) : `date '${day.day}'`;
