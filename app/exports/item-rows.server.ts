import type { AllItems, Items } from "../metrics/metric.ts";
import { type Cell, csv, csvLines } from "./csv.ts";

type Rows = Pick<AllItems, "columns" | "pieces">;

/** All rows behind a figure or a report as CSV, in pieces: only one of them is in memory at a time. */
export async function* itemsCsv({ columns, pieces }: Rows): AsyncGenerator<Uint8Array> {
  const names = columns.map((column) => column.name);
  const encoder = new TextEncoder();
  yield encoder.encode(csv(names, []));
  for await (const rows of pieces) {
    yield encoder.encode(csvLines(rows.map((row) => names.map((name) => cellOf(row[name])))));
  }
}

const cellOf = (value: Cell | undefined): Cell => value ?? null;

/**
 * The same as JSON: what was asked, the columns, how many rows there are, what they add up to, and
 * the rows themselves.
 */
export async function* itemsJson(
  asked: Readonly<Record<string, unknown>>,
  { columns, total, sums, pieces }: AllItems,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const named = columns.map(({ name, unit }) => ({ name, unit }));
  const head = JSON.stringify({ ...asked, columns: named, total, sums });
  yield encoder.encode(`${head.slice(0, -1)},"rows":[`);
  let isFirst = true;
  for await (const rows of pieces) {
    if (rows.length === 0) continue;
    const text = rows.map((row) => JSON.stringify(row)).join(",\n");
    yield encoder.encode(isFirst ? text : `,\n${text}`);
    isFirst = false;
  }
  yield encoder.encode("]}");
}

/** The rows of one page, in the shape of all of them. */
export function onePage<T extends Items>({ rows, ...found }: T): Omit<T, "rows"> & AllItems {
  return { ...found, pieces: pieceOf(rows) };
}

async function* pieceOf(rows: Items["rows"]): AllItems["pieces"] {
  yield rows;
}
