import { randomUUID } from "node:crypto";
import { Refusal } from "../../refusal.ts";
import type { Message, Part, Recognition } from "../mapping.ts";
import { partName } from "../part-name.ts";
import { partsOf, recognise } from "../recognise/recognise.server.ts";
import type { RecogniseHints } from "../recognise/recognise-file.server.ts";
import type { TableName } from "../tables.ts";
import { change, type Desk, drop, type StoredUpload, save } from "./desk.server.ts";

/** One table of an uploaded file. */
interface Piece {
  readonly part?: Part;
  readonly recognition: Recognition;
}

/** A sheet with fewer records than this that fits no table is a cover or a note. */
const fewRecords = 5;

/**
 * Recognises an upload. Where the file holds several tables, such as the sheets of a workbook, each
 * becomes an upload of its own: the first keeps the id, and all of them share `group`.
 *
 * @param signal ends it: the upload was discarded, and nothing that it would become is left.
 * @returns the ids of all uploads that it is now, recognised.
 */
export async function recogniseParts(
  desk: Desk,
  upload: StoredUpload,
  file: { readonly path: string; readonly name: string },
  signal: AbortSignal,
): Promise<string[]> {
  const { id, as } = upload;
  const hints = {
    ...(as ? { as } : {}),
    ...(upload.encoding ? { encoding: upload.encoding } : {}),
    ...(upload.wish ? { wish: upload.wish } : {}),
    signal,
  };
  if (upload.part !== undefined || upload.group !== undefined) {
    const recognition = await recognise(file, { ...hints, part: upload.part });
    await change(desk, id, { recognition });
    return [id];
  }
  // What a process that was killed over the same split has left.
  for (const other of [...desk.uploads.values()]) {
    if (other.group === id && other.id !== id) await drop(desk, other.id);
  }
  const { pieces, leftOut } = await piecesOf(file, as, hints);
  signal.throwIfAborted();
  const [first, ...others] = pieces;
  if (first === undefined) throw new Error(`${file.name} has no part at all.`);
  if (first.part === undefined && others.length === 0) {
    await change(desk, id, { recognition: first.recognition, leftOut });
    return [id];
  }
  const ids = [id];
  for (const { part, recognition } of others) {
    const own = { ...upload, ...named(upload, part), id: randomUUID(), group: id, recognition };
    desk.uploads.set(own.id, own);
    await save(desk, own);
    ids.push(own.id);
  }
  if (signal.aborted) for (const other of ids) await drop(desk, other);
  signal.throwIfAborted();
  // Last: until then the upload counts as not split.
  const { recognition } = first;
  await change(desk, id, { ...named(upload, first.part), group: id, recognition, leftOut });
  return ids;
}

const named = (upload: StoredUpload, part: Part | undefined) =>
  part === undefined ? {} : { part, fileName: partName(upload.fileName, part) };

async function piecesOf(
  file: { readonly path: string; readonly name: string },
  as: TableName | null,
  hints: Pick<RecogniseHints, "as" | "encoding" | "wish"> & { readonly signal: AbortSignal },
): Promise<{ pieces: Piece[]; leftOut: Message[] }> {
  const parts = await partsOf(file, hints.signal).catch((cause) => {
    // What cannot be unpacked cannot be recognised either, and says why.
    if (cause instanceof Refusal && cause.id !== "imports.parser_died") return [];
    throw cause;
  });
  const [only] = parts;
  if (parts.length < 2) {
    const recognition = await recognise(file, hints);
    return { pieces: [{ part: recognition.mapping?.layout.part, recognition }], leftOut: [] };
  }
  const pieces: Piece[] = [];
  const others: Piece[] = [];
  const leftOut: Message[] = [];
  for (const { part, records, refusal } of parts) {
    const name = part === undefined ? file.name : partName(file.name, part);
    if (refusal !== null || records === 0) {
      leftOut.push(refusal ?? { id: "imports.part.empty", values: { part: name } });
      continue;
    }
    const recognition = await recognise({ ...file, name }, { ...hints, part });
    const isCover = as === null && isNoTable(recognition, records);
    (isCover ? others : pieces).push({ part, recognition });
    if (isCover) leftOut.push({ id: "imports.part.no_table", values: { part: name } });
  }
  if (pieces.length > 0) return { pieces, leftOut };
  // Nothing of it is a table: the file is refused as its first part is.
  const first = others[0] ?? { recognition: await recognise(file, { ...hints, part: only?.part }) };
  return { pieces: [first], leftOut: leftOut.slice(1) };
}

function isNoTable({ refusal, sample }: Recognition, records: number | null): boolean {
  if (refusal === null) return false;
  if (refusal.id === "imports.no_records") return true;
  const isSmall =
    (records ?? sample.length) <= fewRecords || sample.every((cells) => cells.length < 2);
  return refusal.id === "imports.no_table" && isSmall;
}
