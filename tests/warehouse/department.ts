import type { TableName } from "../../app/imports/tables.ts";
import type { MartSettings } from "../../app/warehouse/mart-settings.server.ts";
import { buildMarts } from "../../app/warehouse/marts.server.ts";
import { openWarehouse, type Warehouse } from "../../app/warehouse/warehouse.server.ts";
import { warehouseFolder } from "./warehouse-folder.ts";

/** A row as a test gives it: only the columns that matter. */
export type GivenRow = Readonly<Record<string, string | number | boolean | null>>;

/** The rows of a small department, table by table. */
export type GivenRows = Partial<Record<TableName, readonly GivenRow[]>>;

export interface Department {
  readonly warehouse: Warehouse;
  /** Replaces everything that is loaded by these rows and derives the marts from them. */
  load(rows: GivenRows, settings?: MartSettings): Promise<Warehouse>;
  /** Closes the warehouse and takes its folder away. */
  close(): Promise<void>;
}

const importedAt = "2030-01-01 12:00:00";

/**
 * A warehouse in a folder of its own, filled with the given rows. Opening one is
 * the slow part: a test file opens one and loads it anew for each case.
 */
export async function openDepartment(rows: GivenRows = {}): Promise<Department> {
  const folder = await warehouseFolder();
  // Tests run beside each other, and threads that wait for each other's few rows cost a fifth more.
  const warehouse = await openWarehouse(folder.path, { threads: 1 });
  const loaded = new Set<string>(["imports"]);
  /** As `load` left it: what anybody else wrote since may concern every mart. */
  let { version } = warehouse;
  const department: Department = {
    warehouse,
    async load(given, settings) {
      await warehouse.write(async (transaction) => {
        // As after a withdrawal of all: no import that was there is there any more.
        await transaction.query("update marts.imports set import_id = -import_id");
        const isAlone = settings === undefined && version === warehouse.version;
        const changed = isAlone ? new Set([...loaded, ...Object.keys(given)]) : undefined;
        for (const table of loaded) await transaction.query(`delete from received.${table}`);
        const entries = Object.entries(given);
        for (const [index, [table, list]] of entries.entries()) {
          loaded.add(table);
          await transaction.query(
            `insert into received.imports values (${index + 1}, '${table}.csv', 'hash-${table}',
              '${table}', '{}', '${importedAt}', null, ${list.length}, ${list.length}, 0, 0, 0)`,
          );
          await insert((sql) => transaction.query(sql), table, index + 1, list);
        }
        await buildMarts(transaction, changed, settings);
      });
      version = warehouse.version;
      return warehouse;
    },
    async close() {
      await warehouse.close();
      folder.remove();
    },
  };
  if (Object.keys(rows).length > 0) await department.load(rows);
  return department;
}

async function insert(
  run: (sql: string) => Promise<unknown>,
  table: string,
  importId: number,
  rows: readonly GivenRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const values = rows.map((row, index) => {
    const cells = names.map((name) => literal(row[name] ?? null));
    return `(${[...cells, String(importId), String(index + 2)].join(", ")})`;
  });
  const columns = [...names, "import_id", "line"].map((name) => `"${name}"`).join(", ");
  await run(`insert into received.${table} (${columns}) values ${values.join(",\n")}`);
}

export function literal(value: string | number | boolean | null): string {
  if (value === null) return "null";
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}
