#!/usr/bin/env node
// What `npx recoup` runs.
import { existsSync } from "node:fs";
import path from "node:path";
import { buildWhenStale } from "./prepare.mjs";
import { refuse, requireNode, root, runTypeScript } from "./run.mjs";

requireNode();
if (!existsSync(path.join(root, "node_modules", "tsx"))) {
  refuse("Recoup's packages are not installed yet: run npm install in its folder first.");
}
const args = process.argv.slice(2);
if (args[0] === "serve") buildWhenStale();
runTypeScript(
  "app/command-line/recoup.ts",
  args,
  args[0] === "serve" ? { NODE_ENV: "production" } : {},
);
