import { openPart, recordsIn } from "./opened.server.ts";
import { isEmptyLine } from "./records.ts";
import type { LinesJob, RecordsJob } from "./requests.ts";

/** Some records of a file as they stand in it; runs in the parser process. */
export async function recordsFrom(job: RecordsJob): Promise<string[][]> {
  const found: string[][] = [];
  let number = 0;
  const opened = await openPart(job.file, job.layout.part);
  for (const record of recordsIn(opened, job.layout)) {
    if (isEmptyLine(record)) continue;
    number += 1;
    if (number >= job.from + job.count) break;
    if (number >= job.from) found.push([...record.cells]);
  }
  return found;
}

/**
 * The records that start on the given lines (rising, counted from 1), as they stand in
 * the file and in the order of the lines. Runs in the parser process.
 */
export async function rawFrom({ file, layout, lines }: LinesJob): Promise<string[]> {
  const wanted = new Set(lines);
  const last = lines.at(-1) ?? 0;
  const found = new Map<number, string>();
  for (const record of recordsIn(await openPart(file, layout.part), layout)) {
    if (record.line > last) break;
    if (wanted.has(record.line)) found.set(record.line, record.raw);
  }
  return lines.map((line) => {
    const raw = found.get(line);
    if (raw === undefined) throw new Error(`No record starts at line ${line}.`);
    return raw;
  });
}
