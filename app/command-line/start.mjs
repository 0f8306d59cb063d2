// What `npm start` runs: plain Node, so that it works before anything is installed.
import { buildWhenStale, installWhatIsMissing } from "./prepare.mjs";
import { requireNode, runTypeScript } from "./run.mjs";

requireNode();
installWhatIsMissing();
buildWhenStale();
runTypeScript("app/command-line/start.ts", process.argv.slice(2), { NODE_ENV: "production" });
