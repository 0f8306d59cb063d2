import { setImmediate } from "node:timers/promises";
import type { Layout } from "../mapping.ts";
import { textOf } from "../parser/encoding.server.ts";
import { RecordReader } from "../parser/records.ts";

/**
 * The records that start on the given lines (rising, counted from 1), as they
 * stand in the file and in the order of `lines`.
 */
export async function rawRecords(
  file: string,
  layout: Layout,
  lines: readonly number[],
): Promise<string[]> {
  const wanted = new Set(lines);
  const found = new Map<number, string>();
  const reader = new RecordReader(layout);
  const take = (piece: string, isLast: boolean) => {
    for (const record of reader.push(piece, isLast)) {
      if (wanted.has(record.line)) found.set(record.line, record.raw);
    }
  };
  for (const piece of textOf(file, layout.encoding)) {
    take(piece, false);
    // A large file must not hold up the requests of others.
    await setImmediate();
  }
  take("", true);
  return lines.map((line) => {
    const raw = found.get(line);
    if (raw === undefined) throw new Error(`Line ${line} of ${file} does not start a record.`);
    return raw;
  });
}
