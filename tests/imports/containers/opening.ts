import type { Message, Part } from "../../../app/imports/mapping.ts";
import { openPart, recordsIn } from "../../../app/imports/parser/opened.server.ts";
import { isEmptyLine } from "../../../app/imports/parser/records.ts";
import { withFile } from "../stage/staging.ts";

export interface Seen {
  /** Each record's cells, with the line on which it starts in front. */
  readonly records: readonly (readonly (string | number)[])[];
  readonly notes: readonly Message[];
  readonly part: Part | undefined;
}

/** What the parser sees of an uploaded file or of one of its parts. */
export function seen(name: string, content: string | Buffer, part?: Part): Promise<Seen> {
  return withFile(name, content, async (file) => {
    const opened = await openPart(file, part);
    const layout = {
      container: "csv",
      encoding: "utf-8",
      delimiter: ",",
      quote: '"',
      escape: '"',
      headerRecord: null,
      firstRecord: 1,
      headers: [],
    } as const;
    const records = [];
    for (const record of recordsIn(opened, layout)) {
      if (!isEmptyLine(record)) records.push([record.line, ...record.cells]);
    }
    return { records, notes: opened.notes, part: opened.part };
  });
}

/** The same without the lines' numbers. */
export async function cells(
  name: string,
  content: string | Buffer,
  part?: Part,
): Promise<(string | number)[][]> {
  return (await seen(name, content, part)).records.map((record) => record.slice(1));
}
