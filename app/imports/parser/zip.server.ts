import type { Readable } from "node:stream";
import yauzl from "yauzl";
import { Refusal } from "../../refusal.ts";

/** What is shown of a file in messages. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** A file in a zip. */
export interface Member {
  /** Its path inside the zip, with `/` between folders. */
  readonly path: string;
  /** Bytes once it is unpacked, as the zip says; it is held to that. */
  readonly size: number;
  readonly packed: number;
}

const mostMembers = 2000;

/** A zip of data is at most this many times smaller than what is in it; a bomb is a thousand times. */
const mostRatio = 250;
const smallEnough = 256 << 20;

/** More than this nobody unpacks by an upload: 8 GiB. */
const mostUnpacked = 8 * 2 ** 30;

/** @throws Refusal `imports.unpack.bomb`, `imports.unpack.too_large`. */
export function requireBearable(name: string, packed: number, unpacked: number): void {
  if (unpacked > smallEnough && unpacked > packed * mostRatio) {
    throw new Refusal("imports.unpack.bomb", { file: name });
  }
  if (unpacked > mostUnpacked) {
    const values = { file: name, limit: mostUnpacked / 2 ** 30 };
    throw new Refusal("imports.unpack.too_large", values, 413);
  }
}

/** Ways of packing that only some programs unpack, by the numbers that zips give them. */
const methods: Readonly<Record<number, string>> = {
  1: "Shrink",
  6: "Implode",
  9: "Deflate64",
  12: "bzip2",
  14: "LZMA",
  20: "Zstandard",
  93: "Zstandard",
  95: "XZ",
  98: "PPMd",
  99: "AES",
};

/** An opened zip: its members by their paths, folders left out. */
export class Zip {
  readonly #file: NamedFile;
  readonly #zip: yauzl.ZipFile;
  readonly #entries: ReadonlyMap<string, yauzl.Entry>;
  /** The members' paths as they stand, by their small letters. */
  readonly #paths: ReadonlyMap<string, string>;

  private constructor(
    file: NamedFile,
    zip: yauzl.ZipFile,
    entries: ReadonlyMap<string, yauzl.Entry>,
  ) {
    this.#file = file;
    this.#zip = zip;
    this.#entries = entries;
    this.#paths = new Map([...entries.keys()].map((path) => [path.toLowerCase(), path]));
  }

  /**
   * Reads a zip's directory. The caller closes it.
   *
   * @throws Refusal `imports.unpack.broken`, `.encrypted`, `.too_many`, `.odd_path`.
   */
  static async open(file: NamedFile): Promise<Zip> {
    const values = { file: file.name };
    let zip: yauzl.ZipFile;
    try {
      zip = await opened(file.path);
    } catch (cause) {
      throw refusalOf(cause, file.name);
    }
    try {
      if (zip.entryCount > mostMembers) {
        throw new Refusal("imports.unpack.too_many", { ...values, most: mostMembers });
      }
      const entries = await entriesOf(zip);
      for (const entry of entries.values()) {
        if (entry.isEncrypted()) throw new Refusal("imports.unpack.encrypted", values);
      }
      return new Zip(file, zip, entries);
    } catch (cause) {
      zip.close();
      throw refusalOf(cause, file.name);
    }
  }

  get members(): Member[] {
    return [...this.#entries].map(([path, entry]) => ({
      path,
      size: entry.uncompressedSize,
      packed: entry.compressedSize,
    }));
  }

  /** Whether it has a member of this path, in whatever letters. */
  has(path: string): boolean {
    return this.find(path) !== null;
  }

  /** A member's path as it stands, by the same in whatever letters; null where there is none. */
  find(path: string): string | null {
    return this.#paths.get(path.toLowerCase()) ?? null;
  }

  /**
   * A member's bytes.
   *
   * @throws Refusal `imports.unpack.bomb`, `imports.unpack.too_large`, `imports.unpack.broken`,
   *   `imports.unpack.method`.
   */
  async stream(path: string): Promise<Readable> {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw new Error(`${path} is no member of ${this.#file.name}.`);
    requireBearable(this.#file.name, entry.compressedSize, entry.uncompressedSize);
    const { compressionMethod: method } = entry;
    if (method !== 0 && method !== 8) {
      const values = { file: this.#file.name, method: methods[method] ?? String(method) };
      throw new Refusal("imports.unpack.method", values);
    }
    return new Promise((resolve, reject) => {
      this.#zip.openReadStream(entry, (cause, stream) => {
        if (cause) reject(refusalOf(cause, this.#file.name));
        else resolve(stream);
      });
    });
  }

  /** The first bytes of a member. */
  async head(path: string, length: number): Promise<Buffer> {
    const stream = await this.stream(path);
    const parts: Buffer[] = [];
    let size = 0;
    try {
      for await (const part of stream) {
        parts.push(part as Buffer);
        size += (part as Buffer).length;
        if (size >= length) break;
      }
    } catch (cause) {
      throw refusalOf(cause, this.#file.name);
    } finally {
      stream.destroy();
    }
    return Buffer.concat(parts).subarray(0, length);
  }

  close(): void {
    this.#zip.close();
  }
}

function opened(path: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    // Names are read below: a workbook's may begin with a stroke, which is no way out of anything.
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
    yauzl.open(path, options, (cause, zip) => {
      if (cause) reject(cause);
      else resolve(zip);
    });
  });
}

function entriesOf(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, yauzl.Entry>();
    let odd: string | null = null;
    zip.on("entry", (entry: yauzl.Entry) => {
      const { generalPurposeBitFlag: flags, fileNameRaw, extraFields } = entry;
      const name = yauzl.getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
      odd ??= yauzl.validateFileName(name);
      // The later of two of one name is what every unpacker leaves behind.
      if (!name.endsWith("/")) entries.set(name.replace(/^(?:\.?\/)+/, ""), entry);
      zip.readEntry();
    });
    zip.on("end", () => {
      if (odd === null || [...entries.keys()].some(isOfWorkbook)) resolve(entries);
      else reject(new Error(odd));
    });
    zip.on("error", reject);
    zip.readEntry();
  });
}

/** A part that only workbooks have; their members are known by their names and never unpacked to them. */
const isOfWorkbook = (path: string) => /^xl\/workbook\.xml$/i.test(path);

/** Hidden files, and what macOS and Windows add on their own. */
export function isSystem(path: string): boolean {
  return (
    path.split("/").some((name) => name === "__MACOSX" || (name.startsWith(".") && name !== ".")) ||
    /(^|\/)(thumbs\.db|desktop\.ini)$/i.test(path)
  );
}

/** What the zip reader finds wrong, in words that say what to do. */
export function refusalOf(cause: unknown, file: string): unknown {
  if (cause instanceof Refusal || !(cause instanceof Error)) return cause;
  const { code } = cause as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT")
    return new Refusal("imports.disk_full", { file }, 507);
  if (/absolute path|invalid relative path|invalid characters in fileName/.test(cause.message)) {
    return new Refusal("imports.unpack.odd_path", { file });
  }
  // zlib's own complaints have a code; the zip reader's have none. The disk's are no fault of the file.
  if (code === undefined || code.startsWith("Z_")) {
    return new Refusal("imports.unpack.broken", { file });
  }
  return cause;
}
