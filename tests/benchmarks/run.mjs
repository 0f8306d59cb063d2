// What `npm run bench` runs: the benchmarks in a process with the thread pool that the server has.
import path from "node:path";
import { buildWhenStale, installWhatIsMissing } from "../../app/command-line/prepare.mjs";
import { requireNode, runTypeScript } from "../../app/command-line/run.mjs";

requireNode();
installWhatIsMissing();
if (!process.argv.includes("--help")) buildWhenStale();
runTypeScript(path.join("tests", "benchmarks", "bench.ts"), process.argv.slice(2), {
  NODE_ENV: "production",
  TZ: "UTC",
});
