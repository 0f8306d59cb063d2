import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The project's folder, wherever the command was typed. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The oldest Node that runs Recoup. */
const oldestNode = 20;

/** One plain line on the error stream, and the end. */
export function refuse(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Ends with one line where Node is too old for everything that follows. */
export function requireNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= oldestNode) return;
  refuse(
    `Recoup needs Node ${oldestNode} or newer, and this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  );
}

/**
 * Runs a TypeScript file of ours in a process of its own and ends as it ends.
 * DuckDB's file reads stall on Node's usual pool of four threads, and glibc keeps what DuckDB gives
 * back unless blocks of its size are mapped one by one: both can only be said from outside.
 */
export function runTypeScript(file, args, env = {}) {
  // By its whole address: the command may be typed in another folder than the project's.
  const tsx = pathToFileURL(path.join(root, "node_modules/tsx/dist/loader.mjs")).href;
  const child = spawn(process.execPath, ["--import", tsx, path.join(root, file), ...args], {
    env: {
      UV_THREADPOOL_SIZE: "16",
      MALLOC_MMAP_THRESHOLD_: "131072",
      ...process.env,
      ...env,
      RECOUP_ROOT: root,
    },
    // Over the fourth channel the child notices that its parent is gone, even by kill -9.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  // Ctrl-C reaches the child by itself; a signal that was sent to us alone does not.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGHUP", () => child.kill("SIGHUP"));
  child.on("error", (cause) => refuse(cause.message));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}
