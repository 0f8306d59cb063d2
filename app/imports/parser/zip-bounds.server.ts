import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Where a zip begins and ends within a file, in bytes. */
export interface ZipBounds {
  readonly start: number;
  readonly end: number;
}

/** So far from the end of a file a zip's own end is looked for. */
const furthest = 1 << 20;
const endLength = 22;
const endMark = Buffer.from("PK\u0005\u0006", "latin1");
const directoryMark = Buffer.from("PK\u0001\u0002", "latin1");

/**
 * The part of a file that is a zip, where something stands in front of it or behind it: a mail's
 * header, a page's end, blank bytes. The whole file where nothing does; null where there is no zip,
 * or one so large that its end does not say where it begins.
 */
export function zipWithin(path: string): ZipBounds | null {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const from = Math.max(0, size - furthest);
    const tail = Buffer.alloc(size - from);
    readSync(file, tail, 0, tail.length, from);
    for (let at = tail.lastIndexOf(endMark); at !== -1; at = before(tail, at)) {
      const found = boundsBy(tail, at, from);
      if (found === null || found.end > size) continue;
      if (isDirectory(file, tail, at, from)) return found;
    }
    return null;
  } finally {
    closeSync(file);
  }
}

const before = (tail: Buffer, at: number) => (at === 0 ? -1 : tail.lastIndexOf(endMark, at - 1));

/** What the end of a zip's directory says of where the zip begins and ends. */
function boundsBy(tail: Buffer, at: number, from: number): ZipBounds | null {
  if (at + endLength > tail.length) return null;
  const size = tail.readUInt32LE(at + 12);
  const offset = tail.readUInt32LE(at + 16);
  // Of a zip over 4 GB the numbers stand elsewhere.
  if (size === 0xffffffff || offset === 0xffffffff) return null;
  const start = from + at - size - offset;
  return start < 0 ? null : { start, end: from + at + endLength + tail.readUInt16LE(at + 20) };
}

/** Whether the directory stands where its end says, so that the end is none by chance. */
function isDirectory(file: number, tail: Buffer, at: number, from: number): boolean {
  const size = tail.readUInt32LE(at + 12);
  if (size === 0) return tail.readUInt16LE(at + 10) === 0;
  const mark = Buffer.alloc(4);
  readSync(file, mark, 0, 4, from + at - size);
  return mark.equals(directoryMark);
}
