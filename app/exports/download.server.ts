import { once } from "node:events";
import type { ServerResponse } from "node:http";

/** Where a file goes to: told by the server, absent where a test or the command line asks. */
export interface Reader {
  readonly response?: ServerResponse;
}

/**
 * A file as an answer that the browser saves under a name, made at the pace of whoever reads
 * it, and made no further when they have gone.
 *
 * @param name of ids of ours; anything else is taken out rather than quoted
 */
export function download(
  name: string,
  type: string,
  pieces: AsyncGenerator<Uint8Array>,
  { response }: Reader = {},
): Response {
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (response?.writableNeedDrain && !response.destroyed) await drained(response);
        const piece = response?.destroyed ? await pieces.return(undefined) : await pieces.next();
        if (piece.done) controller.close();
        else controller.enqueue(piece.value);
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    // Nothing is made ahead of being asked for.
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name.replaceAll(/[^\w.-]+/g, "_")}"`,
    },
  });
}

async function drained(response: ServerResponse): Promise<void> {
  const over = new AbortController();
  const event = (name: string) => once(response, name, { signal: over.signal });
  await Promise.race([event("drain"), event("close")]);
  over.abort();
}

/** The whole of a file, for those that cannot take it in pieces. */
export async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
