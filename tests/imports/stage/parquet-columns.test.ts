import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { macros } from "../../../app/imports/stage/casts.ts";
import { planTable } from "../../../app/imports/stage/plan.ts";
import { tableNames, tables } from "../../../app/imports/tables.ts";
import { queryText } from "../../../app/warehouse/queries.server.ts";

test.each(tableNames)("%s: staged columns are those of the warehouse's table", async (name) => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run("create schema received");
    await connection.run(queryText(`tables/${name}`));
    for (const macro of macros()) await connection.run(macro);
    const sources = tables[name].columns.map((column, index) => ({ column: column.name, index }));
    const plan = planTable({ table: name, sources, constants: [] });
    const cells = sources.map(({ index }) => `cast(null as varchar) as x${index}`).join(", ");
    const finals = (plan.parts[0] ?? [])
      .map((column) => `${column.sql} as "${column.name}"`)
      .join(", ");
    await connection.run(
      `create table staged as select ${finals}, cast(1 as integer) as line
       from (select *, ${plan.typed.join(", ")} from (select ${cells}))`,
    );
    const described = async (table: string) =>
      (await connection.runAndReadAll(`select column_name, column_type from (describe ${table})`))
        .getRowsJson()
        .filter(([column]) => column !== "import_id");
    expect(await described("staged")).toEqual(await described(`received.${name}`));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
});
