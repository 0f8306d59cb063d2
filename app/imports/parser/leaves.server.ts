import { closeSync, createReadStream, openSync, rmSync, statSync } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Refusal } from "../../refusal.ts";
import { decoderOf } from "../encodings.ts";
import type { Message } from "../mapping.ts";
import { headOf } from "./encoding.server.ts";
import { type Kind, kindOf, unicodeStart } from "./kinds.ts";
import { oleKind } from "./ole.server.ts";
import { type Scratch, writeFully } from "./scratch.server.ts";
import { isSystem, type NamedFile, refusalOf, requireBearable, Zip } from "./zip.server.ts";
import { type ZipBounds, zipWithin } from "./zip-bounds.server.ts";

/** One file that is no gzip and no zip: the upload itself, or what was in it. */
export interface Leaf {
  /** Its path in the zip; nothing where the upload holds this one file. */
  readonly member?: string;
  /** Its own name, for messages and for what it tells. */
  readonly name: string;
  readonly kind: LeafKind;
  /** The beginning of a text, its letters perhaps not yet right. */
  readonly head: string;
  /** Bytes. */
  readonly size: number;
  /** Why nothing can be read from it, if so. */
  readonly refusal: Message | null;
  /** Where it lies as a plain file; unpacks it the first time. */
  unpacked(): Promise<string>;
}

type LeafKind = Exclude<Kind, "gzip" | "zip"> | OfficeKind | "protected";
type OfficeKind = "workbook" | "xlsb" | "ods" | "numbers" | "document";

const headLength = 65_536;
/** A zip in a zip is unpacked, one in that is not. */
const deepest = 2;

/**
 * The files in an upload: of a zip all members that may hold data.
 *
 * @throws Refusal `imports.unpack.*`, `imports.disk_full`.
 */
export async function leavesOf(file: NamedFile, scratch: Scratch): Promise<Leaf[]> {
  const budget = { packed: statSync(file.path).size, stated: 0, unpacked: 0 };
  const leaves = await inside(file, { member: "", depth: 0, scratch, budget });
  const [only] = leaves;
  if (only === undefined) throw new Refusal("imports.unpack.nothing", { file: file.name });
  if (leaves.length > 1) return leaves;
  const { member: _, ...alone } = only;
  return [alone];
}

/** Where in the upload a file stands. */
interface Place {
  readonly member: string;
  readonly depth: number;
  readonly scratch: Scratch;
  readonly budget: Budget;
}

/** What one upload holds, at whatever depth, against its own size; in bytes. */
interface Budget {
  readonly packed: number;
  /** What its zips say of their members. */
  stated: number;
  /** What came out of them so far. */
  unpacked: number;
}

async function inside(given: NamedFile, place: Place): Promise<Leaf[]> {
  const head = headOf(given.path, headLength);
  const found = kindOf(head);
  const bounds = found === "zip" || head.includes(memberMark) ? zipWithin(given.path) : null;
  const kind = bounds === null ? found : "zip";
  const file = bounds === null ? given : await bared(given, bounds, place);
  if (kind === "gzip" || kind === "zip") {
    // Of an office program's zip nothing is unpacked here.
    if (kind === "zip") return insideZip(file, place);
    requireShallow(file, place);
    return insideGzip(file, place);
  }
  return [leafOf(file, place.member, kind)];
}

/** What a member of a zip begins with. */
const memberMark = Buffer.from("PK\u0003\u0004", "latin1");

/** A zip without what stands before and behind it in its file. */
async function bared(file: NamedFile, { start, end }: ZipBounds, place: Place): Promise<NamedFile> {
  if (start === 0 && end === statSync(file.path).size) return file;
  const { scratch } = place;
  // Nothing is unpacked by it.
  const budget = { ...place.budget };
  const source = createReadStream(file.path, { start, end: end - 1 });
  return { ...file, path: await written(source, file.name, { scratch, budget }) };
}

function requireShallow(file: NamedFile, { depth }: Place): void {
  if (depth >= deepest) throw new Refusal("imports.unpack.nested", { file: file.name });
}

async function insideGzip(file: NamedFile, place: Place): Promise<Leaf[]> {
  const source = createReadStream(file.path);
  const gunzip = createGunzip();
  source.on("error", (cause) => gunzip.destroy(cause));
  try {
    const path = await written(source.pipe(gunzip), file.name, place);
    const name = file.name.replace(/\.gz$/i, "");
    return await inside({ path, name }, { ...place, depth: place.depth + 1 });
  } finally {
    source.destroy();
  }
}

async function insideZip(file: NamedFile, place: Place): Promise<Leaf[]> {
  const zip = await Zip.open(file);
  try {
    const office = officeKind(zip);
    if (office !== null) return [leafOf(file, place.member, office)];
    requireShallow(file, place);
    const members = zip.members.filter(({ path }) => !isSystem(path));
    const { budget } = place;
    budget.stated += members.reduce((sum, each) => sum + each.size, 0);
    // Members may lie over each other, so what each says of its packed size adds up to nothing.
    requireBearable(file.name, budget.packed, budget.stated);
    const leaves: Leaf[] = [];
    for (const each of members) {
      const name = each.path.split("/").at(-1) ?? each.path;
      const member = place.member === "" ? each.path : `${place.member}/${each.path}`;
      const bytes = await headIn(zip, each.path);
      if (!Buffer.isBuffer(bytes)) {
        // One of several members may be packed in a way that nobody here unpacks.
        leaves.push(unreadable(member, name, each.size, bytes));
        continue;
      }
      const kind = kindOf(bytes);
      let path: string | null = null;
      const unpack = async () => {
        path ??= await memberOf(file, each.path, place);
        return path;
      };
      if (kind === "zip" || kind === "gzip" || kind === "old_workbook") {
        const deeper = { ...place, member, depth: place.depth + 1 };
        leaves.push(...(await inside({ path: await unpack(), name }, deeper)));
      } else {
        const refusal = refusalFor(kind, name);
        const head = beginningOf(bytes);
        leaves.push({ member, name, kind, head, size: each.size, refusal, unpacked: unpack });
      }
    }
    return leaves;
  } finally {
    zip.close();
  }
}

/** The first bytes of a member, or why there are none. */
async function headIn(zip: Zip, path: string): Promise<Buffer | Message> {
  try {
    return await zip.head(path, headLength);
  } catch (cause) {
    if (!(cause instanceof Refusal) || cause.id !== "imports.unpack.method") throw cause;
    return { id: cause.id, values: cause.values };
  }
}

const unreadable = (member: string, name: string, size: number, refusal: Message): Leaf => ({
  member,
  name,
  kind: "binary",
  head: "",
  size,
  refusal,
  unpacked: async () => {
    throw new Refusal(refusal.id, refusal.values);
  },
});

async function memberOf(file: NamedFile, member: string, place: Place): Promise<string> {
  const zip = await Zip.open(file);
  try {
    return await written(await zip.stream(member), file.name, place);
  } finally {
    zip.close();
  }
}

/** Writes what comes out of a packed file to a path of its own; nothing is left of half of it. */
async function written(
  stream: Readable,
  name: string,
  { scratch, budget }: Pick<Place, "scratch" | "budget">,
): Promise<string> {
  const path = scratch.path();
  try {
    const out = openSync(path, "wx", 0o600);
    try {
      for await (const part of stream) {
        budget.unpacked += (part as Buffer).length;
        requireBearable(name, budget.packed, budget.unpacked);
        writeFully(out, part as Buffer);
      }
    } finally {
      closeSync(out);
    }
    return path;
  } catch (cause) {
    rmSync(path, { force: true });
    throw refusalOf(cause, name);
  } finally {
    stream.destroy();
  }
}

function leafOf(file: NamedFile, member: string, found: LeafKind): Leaf {
  const kind = found === "old_workbook" ? oleKind(file.path) : found;
  return {
    ...(member === "" ? {} : { member }),
    name: file.name,
    kind,
    head: beginningOf(headOf(file.path, headLength)),
    size: statSync(file.path).size,
    refusal: refusalFor(kind, file.name),
    unpacked: async () => file.path,
  };
}

function beginningOf(bytes: Buffer): string {
  const few = bytes.subarray(0, 8192);
  return decoderOf(unicodeStart(bytes) ?? "utf-8").decode(few);
}

function refusalFor(kind: LeafKind, file: string): Message | null {
  if (kind === "text" || kind === "workbook" || kind === "parquet") return null;
  if (kind === "empty") return { id: "imports.empty_file", values: { file } };
  return { id: `imports.not_text.${kind}`, values: { file } };
}

/** What an office program's file is; null of a zip of anything else. */
function officeKind(zip: Zip): OfficeKind | null {
  if (zip.has("xl/workbook.bin")) return "xlsb";
  if (zip.has("Index/Document.iwa") || zip.has("Index.zip")) return "numbers";
  if (zip.has("mimetype") && zip.has("content.xml")) return "ods";
  if (zip.has("xl/workbook.xml")) return "workbook";
  if (!zip.has("[Content_Types].xml")) return null;
  return zip.has("word/document.xml") || zip.has("ppt/presentation.xml") ? "document" : "workbook";
}
