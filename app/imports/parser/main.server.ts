import { writeSync } from "node:fs";
import readline from "node:readline";
import { Refusal } from "../../refusal.ts";
import { partsIn } from "../recognise/parts.server.ts";
import { recogniseFile } from "../recognise/recognise-file.server.ts";
import { stageFile } from "../stage/stage-file.server.ts";
import { rawFrom, recordsFrom } from "./read-records.server.ts";
import type { ParserReply, ParserRequest, ParserResults } from "./requests.ts";

/**
 * The parser process: reads what people upload, and may die of it without harm.
 * It takes requests on its standard input, one at a time, and ends with it.
 */

const replies = 3;

/** Written at once and whole: a long scan leaves no time for anything asynchronous. */
function reply(message: ParserReply): void {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`, "utf8");
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(replies, bytes, at);
    } catch (cause) {
      // A full pipe: the server reads on, so the rest fits in soon.
      if (!(cause instanceof Error && "code" in cause && cause.code === "EAGAIN")) throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

let reported = 0;

function progress(share: number): void {
  if (share < 1 && share - reported < 0.02) return;
  reported = share;
  reply({ kind: "progress", share: Math.min(1, share) });
}

async function answer(request: ParserRequest): Promise<ParserResults[keyof ParserResults]> {
  switch (request.what) {
    case "recognise":
      return recogniseFile(request.job);
    case "stage":
      return stageFile(request.job, progress);
    case "records":
      return recordsFrom(request.job);
    case "raw":
      return rawFrom(request.job);
    case "parts":
      return partsIn(request.job.file);
  }
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  reported = 0;
  try {
    reply({ kind: "done", result: await answer(JSON.parse(line) as ParserRequest) });
  } catch (cause) {
    if (cause instanceof Refusal) {
      reply({ kind: "refusal", id: cause.id, values: cause.values, status: cause.status });
    } else {
      reply({
        kind: "defect",
        message: cause instanceof Error ? cause.message : String(cause),
        stack: cause instanceof Error ? (cause.stack ?? "") : "",
      });
    }
  }
}
process.exit(0);
