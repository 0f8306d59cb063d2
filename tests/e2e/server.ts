import { type ChildProcess, spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** A port that nobody listens on right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs one of our commands to its end. */
export function run(script: string, ...args: string[]): Promise<Ended> {
  const started = launch(script, args);
  const timer = setTimeout(() => killGroup(started.child), 100_000);
  return started.ended.finally(() => clearTimeout(timer));
}

export interface RunningServer {
  readonly address: string;
  readonly port: number;
  readonly data: string;
  /** Ends the server and everything that it started at once, as a power cut would. */
  kill(): Promise<void>;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<Ended>;
}

/** The real, built server, as `npm start` starts it. */
export async function startServer(data: string, ...args: string[]): Promise<RunningServer> {
  const port = await freePort();
  const { child, ended, ready } = launch("app/command-line/start.mjs", [
    "--data",
    data,
    "--port",
    String(port),
    ...args,
  ]);
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([
    ready(address),
    ended.then(({ code, output, errors }) => {
      throw new Error(`The server ended with ${code}: ${output}${errors}`);
    }),
  ]);
  return {
    address,
    port,
    data,
    async kill() {
      killGroup(child);
      await ended;
    },
    async stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

function launch(script: string, args: readonly string[]) {
  const child = spawn(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", VITEST: "" },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that it can be ended with everything that it started.
    detached: true,
  });
  let output = "";
  let errors = "";
  let heard = () => {};
  child.stdout.on("data", (chunk) => {
    output += chunk;
    heard();
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code) => resolve({ code, output, errors }));
  });
  const ready = (sign: string) =>
    new Promise<void>((resolve) => {
      heard = () => {
        if (output.includes(sign)) resolve();
      };
      heard();
    });
  return { child, ended, ready };
}

function killGroup(child: ChildProcess): void {
  if (child.exitCode !== null || child.pid === undefined) return;
  process.kill(-child.pid, "SIGKILL");
}
