import { textOf } from "./encoding.server.ts";
import { isEmptyLine, recordsOf } from "./records.ts";
import type { RecordsJob } from "./requests.ts";

/** Some records of a file as they stand in it; runs in the parser process. */
export function recordsFrom(job: RecordsJob): string[][] {
  const found: string[][] = [];
  let number = 0;
  for (const record of recordsOf(textOf(job.path, job.layout.encoding), job.layout)) {
    if (isEmptyLine(record)) continue;
    number += 1;
    if (number >= job.from + job.count) break;
    if (number >= job.from) found.push([...record.cells]);
  }
  return found;
}
