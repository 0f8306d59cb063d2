import { spawn } from "node:child_process";
import path from "node:path";
import { projectRoot } from "../warehouse/paths.server.ts";

/**
 * Runs the benchmarks, which stand with the tests, in a process of their own; the
 * exit code is theirs.
 */
export function bench(args: readonly string[]): Promise<void> {
  const script = path.join(projectRoot, "tests", "benchmarks", "run.mjs");
  const child = spawn(process.execPath, [script, ...args], { stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}
