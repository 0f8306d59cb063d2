import { type PassThrough, Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { ZipFile } from "yazl";

/** A file of an archive; its text comes as it is made. */
export interface ZipEntry {
  readonly path: string;
  readonly text: Iterable<string> | AsyncIterable<string>;
}

/** The first day that the format knows: the same files, the same bytes. */
const noTime = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true } as const;

/**
 * Files as a ZIP archive, in pieces: of none more than a piece is in memory. A file is begun
 * when the one before it is written.
 */
export async function* zipped(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const archive = zip.outputStream as PassThrough;
  let source: Readable | undefined;
  const fill = async () => {
    for (const { path, text } of entries) {
      source = Readable.from(text);
      zip.addReadStream(source, path, noTime);
      await finished(source);
    }
    zip.end();
  };
  const stop = (cause: Error) => void archive.destroy(cause);
  zip.on("error", stop);
  const filled = fill().catch(stop);
  try {
    for await (const piece of archive) yield piece as Uint8Array;
  } finally {
    // Nobody wants the rest of a file that nobody waits for.
    source?.destroy();
    await filled;
  }
}
