import { Refusal } from "../../refusal.ts";
import type { TableMapping, Unpivot } from "../mapping.ts";
import { tables } from "../tables.ts";
import { cast, constantSql, storedAs } from "./casts.ts";
import { unreadable } from "./faults.ts";

/** A column as it leaves: its name and the SQL of its value. */
export interface FinalColumn {
  readonly name: string;
  readonly sql: string;
}

/** A record that becomes one row for each of several cells: a blank cell is a row of nothing, or none. */
export function planSpread(mapping: TableMapping, unpivot: Unpivot, oddSpaces: boolean) {
  const find = (name: string) => tables[mapping.table].columns.find((each) => each.name === name);
  const [named, valued] = [find(unpivot.nameColumn), find(unpivot.valueColumn)];
  if (named === undefined || valued === undefined) {
    throw new Refusal("imports.missing_column", {
      table: mapping.table,
      column: named === undefined ? unpivot.nameColumn : unpivot.valueColumn,
    });
  }
  const values = unpivot.from.map(({ index }, position) => ({
    index,
    value: `t_spread_${position}`,
  }));
  return {
    columns: [unpivot.nameColumn, unpivot.valueColumn],
    typed: values.map(({ index, value }) => {
      const { decimal, unit } = unpivot;
      const source = { column: valued.name, index, decimal, ...(unit ? { unit } : {}) };
      return `${cast(valued, `x${index}`, source, {}, oddSpaces)} as ${value}`;
    }),
    faults: values.map(({ index, value }) => unreadable(valued, index, value)),
    ...(unpivot.skipBlank ? { present: values.map(({ value }) => `${value} is not null`) } : {}),
    parts: (columns: readonly FinalColumn[]) =>
      unpivot.from.map(({ name }, position) =>
        columns.map((column) => {
          if (column.name === named.name) {
            return { ...column, sql: constantSql(named, { column: named.name, value: name }) };
          }
          if (column.name !== valued.name) return column;
          const value = `coalesce(t_spread_${position}, 0)`;
          return { ...column, sql: `cast(${value} as ${storedAs[valued.type]})` };
        }),
      ),
  };
}
