import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

/** A file of an archive; its text comes as it is made. */
export interface ZipEntry {
  readonly path: string;
  readonly text: Iterable<string> | AsyncIterable<string>;
}

/** An archive without the larger records of ZIP64 holds no file, and no whole, beyond this. */
const largest = 0xffff_ffff;

// Sizes follow the file that they are of; names are UTF-8.
const flags = 0x0808;
const deflated = 8;
const version = 20;
/** Midnight of 1 January 1980, the first that the format knows: the same files, the same bytes. */
const noTime = 0x0021_0000;

/**
 * Files as a ZIP archive, in pieces: of none more than a piece is in memory.
 *
 * @throws RangeError where a file or the whole is longer than 4 GiB.
 */
export async function* zipped(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, text } of entries) {
    const name = Buffer.from(path, "utf8");
    const local = localHeader(name);
    yield local;
    const written = { checksum: 0, size: 0, packed: 0 };
    for await (const piece of packed(text, written)) yield piece;
    const sizes = sizesOf(written);
    yield Buffer.concat([signature(0x0807_4b50), sizes]);
    directory.push(directoryEntry(name, sizes, offset));
    offset += local.length + written.packed + 16;
    if (written.size > largest || offset > largest) {
      throw new RangeError(`The archive is too long at ${path}.`);
    }
  }
  const whole = Buffer.concat(directory);
  yield whole;
  yield endOf(directory.length, whole.length, offset);
}

interface Written {
  checksum: number;
  size: number;
  packed: number;
}

/** What gzip puts before what it packed, and after it: the checksum and the size. */
const gzipHead = 10;
const gzipTail = 8;

/** A file packed as an archive has it. Gzip packs the same way and counts the checksum beside it. */
async function* packed(text: ZipEntry["text"], written: Written): AsyncGenerator<Uint8Array> {
  async function* counted() {
    for await (const piece of text) {
      const bytes = Buffer.from(piece, "utf8");
      written.size += bytes.length;
      yield bytes;
    }
  }
  const gzip = createGzip();
  // What fails in the source fails what is read here; it need not be told twice.
  const done = pipeline(Readable.from(counted()), gzip);
  done.catch(() => undefined);
  let head = gzipHead;
  let kept: Buffer = Buffer.alloc(0);
  for await (const piece of gzip as AsyncIterable<Buffer>) {
    const cut = Math.min(head, piece.length);
    head -= cut;
    kept = Buffer.concat([kept, piece.subarray(cut)]);
    const body = kept.subarray(0, Math.max(0, kept.length - gzipTail));
    kept = kept.subarray(body.length);
    written.packed += body.length;
    if (body.length > 0) yield body;
  }
  await done;
  written.checksum = kept.readUInt32LE(0);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function sizesOf({ checksum, size, packed: packedSize }: Written): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32LE(checksum, 0);
  bytes.writeUInt32LE(Math.min(packedSize, largest), 4);
  bytes.writeUInt32LE(Math.min(size, largest), 8);
  return bytes;
}

function localHeader(name: Buffer): Buffer {
  const bytes = Buffer.alloc(30);
  bytes.writeUInt32LE(0x0403_4b50, 0);
  bytes.writeUInt16LE(version, 4);
  bytes.writeUInt16LE(flags, 6);
  bytes.writeUInt16LE(deflated, 8);
  bytes.writeUInt32LE(noTime, 10);
  bytes.writeUInt16LE(name.length, 26);
  return Buffer.concat([bytes, name]);
}

function directoryEntry(name: Buffer, sizes: Buffer, offset: number): Buffer {
  const bytes = Buffer.alloc(46);
  bytes.writeUInt32LE(0x0201_4b50, 0);
  bytes.writeUInt16LE(version, 4);
  bytes.writeUInt16LE(version, 6);
  bytes.writeUInt16LE(flags, 8);
  bytes.writeUInt16LE(deflated, 10);
  bytes.writeUInt32LE(noTime, 12);
  sizes.copy(bytes, 16);
  bytes.writeUInt16LE(name.length, 28);
  bytes.writeUInt32LE(offset, 42);
  return Buffer.concat([bytes, name]);
}

function endOf(count: number, length: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x0605_4b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(length, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
