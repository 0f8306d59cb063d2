import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { Readable } from "node:stream";
import { Refusal } from "../../refusal.ts";
import { projectRoot } from "../../warehouse/paths.server.ts";
import type { ParserReply, ParserRequest, ParserResults } from "./requests.ts";
import { removeScratchOf } from "./scratch.server.ts";

/** How many files are read at a time; each has a process and memory of its own. */
const processesAtOnce = 2;
/** An idle process is kept for the next file: starting one costs more than reading a small file. */
const keptIdleMs = 20_000;

interface Worker {
  readonly child: ChildProcess;
  retire: NodeJS.Timeout | null;
  /** Who is told of what the process says, and of its end with its last words. */
  onReply: (message: ParserReply) => void;
  onEnd: (lastWords: string) => void;
}

const idle: Worker[] = [];
const waiting: (() => void)[] = [];
let busy = 0;

export interface AskOptions {
  /** Called with the share done, 0–1. */
  readonly onProgress?: (share: number) => void;
  /** Stops the work by ending the process. */
  readonly signal?: AbortSignal;
}

/**
 * Has the parser process do one thing.
 *
 * @throws Refusal `imports.parser_died` if the process ended over it, and whatever it refuses.
 */
export async function askParser<What extends ParserRequest["what"]>(
  request: Extract<ParserRequest, { what: What }>,
  options: AskOptions = {},
): Promise<ParserResults[What]> {
  options.signal?.throwIfAborted();
  while (busy >= processesAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  // Called off while it waited: the turn goes to the next.
  if (options.signal?.aborted) waiting.shift()?.();
  options.signal?.throwIfAborted();
  busy += 1;
  try {
    const worker = takeIdle() ?? start();
    const result = await converse(worker, request, options);
    putBack(worker);
    return result as ParserResults[What];
  } finally {
    busy -= 1;
    waiting.shift()?.();
  }
}

function takeIdle(): Worker | null {
  for (;;) {
    const worker = idle.pop();
    if (worker === undefined) return null;
    if (worker.retire !== null) clearTimeout(worker.retire);
    if (worker.child.exitCode === null && worker.child.signalCode === null) {
      hold(worker, true);
      return worker;
    }
  }
}

/** Requests in, nothing, complaints, replies. */
const channels: StdioOptions = ["pipe", "ignore", "pipe", "pipe"];

/** The built program where the pages are built too, else its sources. */
function program(): string[] {
  const built = path.join(projectRoot, "build", "parser", "main.server.js");
  if (process.env.NODE_ENV === "production" && existsSync(built)) return [built];
  return ["--import", "tsx", path.join(projectRoot, "app/imports/parser/main.server.ts")];
}

function start(): Worker {
  const child = spawn(process.execPath, ["--max-old-space-size=512", ...program()], {
    cwd: projectRoot,
    // What it reads was made by others: it gets no secret of the server's environment.
    env: {
      NODE_ENV: process.env.NODE_ENV,
      PATH: process.env.PATH,
      TMPDIR: process.env.TMPDIR,
      RECOUP_ROOT: projectRoot,
      UV_THREADPOOL_SIZE: "4",
    },
    stdio: channels,
  });
  const worker: Worker = { child, retire: null, onReply: () => undefined, onEnd: () => undefined };
  let words = "";
  const ended = () => {
    if (child.pid !== undefined) removeScratchOf(child.pid);
    worker.onEnd(words.trim().split("\n").at(-1) ?? "");
  };
  child.stderr?.on("data", (chunk: Buffer) => {
    words = (words + chunk.toString("utf8")).slice(-2000);
  });
  child.on("exit", ended);
  child.on("error", ended);
  child.stdin?.on("error", ended);
  const replies = child.stdio[3];
  if (replies instanceof Readable) {
    readline.createInterface({ input: replies }).on("line", (line) => {
      const reply = readReply(line);
      if (reply !== null) worker.onReply(reply);
    });
  }
  return worker;
}

/** What the process said; null of half a line, the last words of one that was killed over it. */
function readReply(line: string): ParserReply | null {
  try {
    return JSON.parse(line) as ParserReply;
  } catch {
    return null;
  }
}

function putBack(worker: Worker): void {
  hold(worker, false);
  worker.retire = setTimeout(() => worker.child.kill("SIGKILL"), keptIdleMs);
  worker.retire.unref();
  idle.push(worker);
}

/** An idle process must not keep the server or the command line from ending. */
function hold(worker: Worker, held: boolean): void {
  const parts = [worker.child, ...worker.child.stdio] as ({
    ref?(): void;
    unref?(): void;
  } | null)[];
  for (const part of parts) {
    if (held) part?.ref?.();
    else part?.unref?.();
  }
}

function converse(worker: Worker, request: ParserRequest, options: AskOptions): Promise<unknown> {
  const { child } = worker;
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      worker.onReply = () => undefined;
      worker.onEnd = () => undefined;
      options.signal?.removeEventListener("abort", stop);
      settle();
    };
    const stop = () => {
      child.kill("SIGKILL");
      finish(() => reject(options.signal?.reason));
    };
    worker.onEnd = (detail) => finish(() => reject(new Refusal("imports.parser_died", { detail })));
    worker.onReply = (message) => {
      if (message.kind === "progress") options.onProgress?.(message.share);
      else if (message.kind === "done") finish(() => resolve(message.result));
      else if (message.kind === "refusal") {
        putBack(worker);
        finish(() => reject(new Refusal(message.id, message.values, message.status)));
      } else {
        child.kill("SIGKILL");
        // The message is shown; where in the parser it happened is for the log.
        const defect = new Error(message.message, { cause: message.stack });
        finish(() => reject(defect));
      }
    };
    options.signal?.addEventListener("abort", stop);
    child.stdin?.write(`${JSON.stringify(request)}\n`);
  });
}
