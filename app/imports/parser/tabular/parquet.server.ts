import { mkdirSync } from "node:fs";
import { Refusal } from "../../../refusal.ts";
import type { Message } from "../../mapping.ts";
import { openDatabase, quoted } from "../database.server.ts";
import { type Grid, GridWriter } from "../grid.server.ts";
import type { Scratch } from "../scratch.server.ts";
import { exact } from "../workbook/cell-text.ts";
import type { NamedFile } from "../zip.server.ts";

/**
 * Reads a Parquet file: its columns as text, exactly; those with lists or structures in their cells
 * are left out and named.
 *
 * @throws Refusal `imports.tabular.broken`.
 */
export async function readParquet(file: NamedFile, scratch: Scratch): Promise<Grid> {
  const folder = scratch.path();
  mkdirSync(folder);
  const database = await openDatabase(file.path, folder);
  const path = scratch.path();
  const writer = new GridWriter(path);
  const notes: Message[] = [];
  try {
    const source = `read_parquet(${quoted(file.path)})`;
    const described = await database.rows(`describe select * from ${source}`);
    const columns = described.map(([name, type]) => ({ name: String(name), type: String(type) }));
    const flat = columns.filter(({ type }) => !isNested(type));
    const nested = columns.filter(({ type }) => isNested(type)).map(({ name }) => name);
    if (nested.length > 0) {
      notes.push({ id: "imports.note.nested_columns", values: { columns: nested.join(", ") } });
    }
    writer.add(
      0,
      flat.map(({ name }) => name),
    );
    if (flat.length > 0) {
      const cells = flat.map(({ name, type }) => textSql(`"${name.replaceAll('"', '""')}"`, type));
      const isFloat = flat.map(({ type }) => type === "DOUBLE" || type === "FLOAT");
      const rows = await database.connection.stream(`select ${cells.join(", ")} from ${source}`);
      let number = 0;
      for await (const page of rows.yieldRows()) {
        for (const row of page) {
          number += 1;
          writer.add(
            number,
            row.map((cell, index) =>
              cell === null ? "" : isFloat[index] ? exact(String(cell)) : String(cell),
            ),
          );
        }
      }
    }
  } catch (cause) {
    if (cause instanceof Refusal || !(cause instanceof Error)) throw cause;
    if (/parquet|snappy|thrift|decompress|invalid input|encrypt/i.test(cause.message)) {
      throw new Refusal("imports.tabular.broken", { file: file.name });
    }
    throw cause;
  } finally {
    writer.close();
    database.close();
  }
  return { path, records: writer.records, width: writer.width, bytes: writer.bytes, notes };
}

const isNested = (type: string) => /\[|^(STRUCT|MAP|UNION|VARIANT)/.test(type);

/** Text without a type is common in files of older writers. */
const textSql = (column: string, type: string) =>
  type === "BLOB"
    ? `coalesce(try(decode(${column})), cast(${column} as varchar))`
    : `cast(${column} as varchar)`;
