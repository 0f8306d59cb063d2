import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { refuse, root } from "./run.mjs";

const inProject = (...parts) => path.join(root, ...parts);

/** Installs what package-lock.json names, unless it is installed already. */
export function installWhatIsMissing() {
  const installed = inProject("node_modules", ".package-lock.json");
  const wanted = inProject("package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  process.stdout.write("Installing packages, once …\n");
  const done = spawnSync(
    process.platform === "win32" ? "npm.cmd" : "npm",
    // Not `npm ci`: a registry that holds this platform's packages only cannot list the others in
    // the lock file, and `ci` then refuses it. The locked versions hold either way.
    ["install", "--no-save", "--no-audit", "--no-fund", "--include=dev", "--loglevel=error"],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
      shell: process.platform === "win32",
    },
  );
  if (done.status === 0) return;
  refuse(
    `The packages could not be installed: ${lastLine(done.stderr) ?? done.error?.message ?? "npm install failed"}`,
  );
}

/** Builds the pages when anything they are built from has changed since. */
export function buildWhenStale() {
  const mark = inProject("build", "built-from.txt");
  const sources = hashOfSources();
  if (existsSync(mark) && readFileSync(mark, "utf8") === sources) return;
  process.stdout.write("Building the pages …\n");
  const done = spawnSync(
    process.execPath,
    [inProject("node_modules/@remix-run/dev/dist/cli.js"), "vite:build"],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production", VITEST: "" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout}${done.stderr}`);
    refuse("The pages could not be built; the reason stands above.");
  }
  mkdirSync(inProject("build"), { recursive: true });
  writeFileSync(mark, sources);
}

function hashOfSources() {
  const hash = createHash("sha256");
  const files = ["vite.config.ts", "remix.config.js", "package-lock.json"];
  for (const folder of ["app", "public"]) {
    for (const name of readdirSync(inProject(folder), { recursive: true })) {
      files.push(path.join(folder, String(name)));
    }
  }
  for (const file of files.sort()) {
    if (!statSync(inProject(file)).isFile()) continue;
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(inProject(file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function lastLine(output) {
  return output?.trim().split("\n").pop();
}
