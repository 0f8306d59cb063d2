import { describe, expect, test } from "vitest";
import { type ColumnType, tableNames, tables } from "../../app/imports/tables.ts";
import { projectFiles, read } from "./files.ts";

/** How the warehouse stores each type of column, as `tables.ts` documents it. */
const stored: Readonly<Record<ColumnType, string>> = {
  id: "varchar",
  text: "varchar",
  choice: "varchar",
  date: "date",
  moment: "timestamp",
  time: "time",
  money: "decimal(18, 4)",
  number: "decimal(18, 6)",
  rate: "decimal(24, 12)",
  integer: "integer",
  flag: "boolean",
  currency: "varchar",
  period: "varchar",
};

/** The columns of a `create table` as `name type`, in order. */
function created(name: string): string[] {
  const sql = read(`queries/tables/${name}.sql`).replaceAll(/--.*$/gm, "");
  const body = /create table if not exists received\.(\w+) \(([\s\S]*)\);/.exec(sql);
  if (body?.[1] !== name) throw new Error(`${name}.sql does not create received.${name}.`);
  return (body[2] as string)
    .split(/,\s*\n/)
    .map((line) => line.trim().replaceAll('"', "").replaceAll(/\s+/g, " "));
}

describe("tables.ts and queries/tables agree", () => {
  test.each(tableNames)("%s", (name) => {
    const described = tables[name].columns.flatMap((column) => {
      const own = `${column.name} ${stored[column.type]}`;
      return column.type === "moment" ? [own, `${column.name}_has_time boolean`] : [own];
    });
    expect(created(name)).toEqual([
      ...described,
      "import_id integer not null",
      "line integer not null",
    ]);
  });

  test("no table is described that is not created, none created that is not described", () => {
    const files = projectFiles()
      .filter((file) => file.startsWith("queries/tables/"))
      .map((file) => file.replace(/^queries\/tables\/(.*)\.sql$/, "$1"));
    // Those that the import itself writes.
    const written = [
      "imports",
      "import_effects",
      "listed_balances",
      "listed_payments",
      "mended_rejects",
      "rejects",
    ];
    expect(files.sort()).toEqual([...tableNames, ...written].sort());
  });

  test.each(tableNames)("%s: keys and choices name columns that there are", (name) => {
    const columns = tables[name].columns.map((column) => column.name);
    const named = [...(tables[name].key ?? []), ...(tables[name].requiredOneOf ?? []).flat()];
    expect(named.filter((column) => !columns.includes(column))).toEqual([]);
    const withoutValues = tables[name].columns.filter(
      (column) => (column.type === "choice") !== (column.values !== undefined),
    );
    expect(withoutValues).toEqual([]);
  });
});
