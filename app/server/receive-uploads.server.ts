import { PassThrough, Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import busboy from "busboy";
import { startUpload } from "../imports/uploads.server.ts";
import { Refusal } from "../refusal.ts";
import type { Warehouse } from "../warehouse/warehouse.server.ts";
import { isRefusal } from "./refusals.server.ts";

/** What became of the files of one request. */
export interface Arrived {
  /** The ids of the uploads, in the order of the files. */
  readonly uploads: readonly string[];
  readonly refused: readonly Refusal[];
}

/** More files than this in one request are refused. */
const mostFiles = 100;

/**
 * Streams the files of a multipart request straight to disk, one after the other;
 * no file is ever held in memory. One that is refused does not hinder the others.
 *
 * @throws Refusal `upload.not_a_form`, `upload.none`, `upload.broken_off`.
 */
export async function receiveUploads(
  warehouse: Warehouse,
  request: Request,
  by: string | null,
): Promise<Arrived> {
  if (!request.body) throw new Refusal("upload.none", {}, 400);
  const form = openForm(request);
  const arriving: Promise<string | Error>[] = [];
  const ended = new Promise<Error | null>((resolve) => {
    form.on("file", (_field, stream, { filename }) => {
      // A form without a chosen file sends one without a name.
      if (!filename) stream.on("error", () => undefined).resume();
      else arriving.push(receiveOne(warehouse, stream, filename, by));
    });
    form.on("filesLimit", () => resolve(new Refusal("upload.too_many", { most: mostFiles }, 413)));
    form.on("error", (cause) => resolve(cause as Error));
    form.on("close", () => resolve(null));
  });
  const source = Readable.fromWeb(request.body as NodeReadableStream);
  source.on("error", (cause) => form.destroy(cause));
  source.pipe(form);

  const fault = await ended;
  const parts = await Promise.all(arriving);
  if (fault) throw isRefusal(fault) ? fault : new Refusal("upload.broken_off", {}, 400);
  const refused = parts.filter(isRefusal);
  for (const part of parts) if (part instanceof Error && !isRefusal(part)) throw part;
  if (parts.length === 0) throw new Refusal("upload.none", {}, 400);
  return { uploads: parts.filter((part) => typeof part === "string"), refused };
}

function openForm(request: Request): busboy.Busboy {
  try {
    return busboy({
      headers: { "content-type": request.headers.get("content-type") ?? "" },
      defParamCharset: "utf8",
      limits: { files: mostFiles, fields: 20, fieldSize: 1000 },
    });
  } catch {
    throw new Refusal("upload.not_a_form", {}, 400);
  }
}

/** The id of the upload, or why there is none; never rejects, since it is awaited late. */
async function receiveOne(
  warehouse: Warehouse,
  stream: Readable,
  fileName: string,
  by: string | null,
): Promise<string | Error> {
  // A receiver that stops early closes its end; the form's end must run on, or the
  // parser would wait for it for ever.
  const receiver = new PassThrough();
  stream.on("error", (cause) => receiver.destroy(cause));
  // Whoever reads it is told; a form that breaks off before anybody reads must not end the process.
  receiver.on("error", () => undefined);
  receiver.on("close", () => stream.unpipe(receiver).resume());
  stream.pipe(receiver);
  try {
    return (await startUpload(warehouse, { stream: receiver, fileName, by })).id;
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}
