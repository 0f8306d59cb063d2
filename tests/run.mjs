// What `npm test` runs. Plain Node, so that it works before anything is installed.
// Every step runs, whatever came before it; the last line says how it went.
// With names, `npm test -- types unit`, it runs those steps only.
// Where there are more than two processors the unit tests run beside all the rest: each waits now
// and then, for a process, a browser or its last file, and the other uses the processor meanwhile.
// On two they would but hold each other up.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const inProject = (...parts) => path.join(root, ...parts);
const results = mkdtempSync(path.join(tmpdir(), "recoup-tests-"));

const environment = {
  ...process.env,
  // Tests hold on every machine: one zone, one moment.
  TZ: "UTC",
  RECOUP_NOW: process.env.RECOUP_NOW ?? "2026-11-22T09:00:00Z",
  // Nothing of this machine's own settings may reach a test.
  RECOUP_DATA: undefined,
  RECOUP_ROOT: undefined,
  PORT: undefined,
  HOST: undefined,
};

/** The steps; `run` is given where to write what it has to say. */
const before = [
  { name: "install", title: "Packages", run: (say) => prepare(say, "installWhatIsMissing") },
  { name: "chromium", title: "Headless Chromium", run: chromium },
];
const ofText = [
  { name: "types", title: "Types", run: (say) => tool(say, "typescript/bin/tsc", "--noEmit") },
  {
    name: "modules",
    title: "Who may import whom",
    run: (say) =>
      tool(
        say,
        "dependency-cruiser/bin/dependency-cruise.mjs",
        "--config",
        ".dependency-cruiser.cjs",
        ...["app", "data", "tests"].filter((folder) => existsSync(inProject(folder))),
      ),
  },
];
const ofBuild = [
  {
    name: "lint",
    title: "Format and lint",
    run: (say) => tool(say, "@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."),
  },
  { name: "unused", title: "Nothing unused", run: (say) => tool(say, "knip/bin/knip.js") },
  { name: "build", title: "Build", run: (say) => prepare(say, "buildWhenStale") },
];
const ofBrowser = [
  { name: "browser", title: "Browser tests against the built server", tests: ["browser"] },
];
const ofParts = [
  { name: "rules", title: "SQL layers and rules over the whole folder", tests: ["rules"] },
  { name: "unit", title: "Unit tests", tests: ["unit", "apart"] },
];
const steps = [...before, ...ofText, ...ofBuild, ...ofBrowser, ...ofParts];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no step ${unknown.join(", ")}. There are: ${steps.map((step) => step.name).join(", ")}.\n`,
  );
  process.exit(2);
}

let passed = 0;
let failed = 0;
let testsRun = 0;
const failures = [];

try {
  await runLane(before, true);
  if (availableParallelism() > 2) {
    await Promise.all([runLane(ofParts, true), runProject(asked.length === 1)]);
  } else {
    await runProject(true);
    await runLane(ofParts, true);
  }
} finally {
  rmSync(results, { recursive: true, force: true });
}

const noTests = testsRun === 0 && asked.length === 0;
if (noTests) process.stdout.write("\nNo test ran.\n");
if (failures.length > 0) process.stdout.write(`\nFailed: ${failures.join("; ")}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || noTests ? 1 : 0;

/** Looks at the texts while the pages are built: each keeps one processor busy. */
async function runProject(isLive) {
  await Promise.all([runLane(ofText, isLive), runLane(ofBuild, isLive && asked.length === 1)]);
  await runLane(ofBrowser, isLive);
}

/**
 * Runs those of the steps that were asked for, one after the other. A lane that is not live
 * says what a step said when the step has ended, so that it stands together.
 */
async function runLane(lane, isLive) {
  for (const step of lane) {
    if (asked.length > 0 && !asked.includes(step.name)) continue;
    const started = performance.now();
    process.stdout.write(`\n== ${step.title} (${step.name})${isLive ? "" : " …"}\n`);
    let said = "";
    const say = (text) => {
      if (isLive) process.stdout.write(text);
      else said += text;
    };
    const counts = step.tests
      ? await runTests(say, step.name, step.tests)
      : await step.run(say).then((good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 }));
    passed += counts.passed;
    failed += counts.failed;
    if (step.tests) testsRun += counts.passed + counts.failed;
    if (counts.failed > 0) failures.push(step.title);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(
      `${said ? `\n${said}` : ""}== ${step.title}: ${counts.failed > 0 ? `FAILED (${counts.failed})` : "passed"}, ${seconds} s\n`,
    );
  }
}

/** Runs a command and says what it says; true if it ended with 0. */
function show(say, command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const output of [child.stdout, child.stderr]) output.setEncoding("utf8").on("data", say);
    child.on("error", (cause) => {
      say(`${cause.message}\n`);
      resolve(false);
    });
    child.on("close", (code) => resolve(code === 0));
  });
}

function tool(say, script, ...args) {
  const file = inProject("node_modules", script);
  if (!existsSync(file)) {
    say(`node_modules/${script} is missing: the packages are not installed.\n`);
    return Promise.resolve(false);
  }
  return show(say, process.execPath, [file, ...args]);
}

/** What `npm start` does before it starts, in a process of its own since it ends the process when it fails. */
function prepare(say, action) {
  const module = pathToFileURL(inProject("app/command-line/prepare.mjs")).href;
  const code = `(await import(${JSON.stringify(module)})).${action}();`;
  return show(say, process.execPath, ["--input-type=module", "--eval", code]);
}

/** Finds Chromium, or installs Debian's where we may. */
async function chromium(say) {
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  const found = () => {
    const folders = (process.env.PATH ?? "").split(path.delimiter);
    return names
      .flatMap((name) => folders.map((folder) => path.join(folder, name)))
      .find(existsSync);
  };
  const report = () => {
    say(`${found()}\n`);
    return true;
  };
  if (found()) return report();
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync("apt-get", ["--version"]).status === 0) {
    environment.DEBIAN_FRONTEND = "noninteractive";
    say("Installing Debian's Chromium, once …\n");
    (await show(say, "apt-get", ["-qq", "update"])) &&
      (await show(say, "apt-get", [
        "-qq",
        "install",
        "--yes",
        "--no-install-recommends",
        "chromium",
      ]));
    if (found()) return report();
  }
  say(
    "The browser tests need Chromium on the PATH. On Debian and Ubuntu, as root: apt-get install chromium\n",
  );
  return false;
}

/**
 * Runs projects of vitest's and counts their tests. A file that could not be
 * loaded counts as a failed test, and so does a test that did not run.
 */
async function runTests(say, name, projects) {
  const file = path.join(results, `${name}.json`);
  const good = await tool(
    say,
    "vitest/vitest.mjs",
    "run",
    ...projects.map((project) => `--project=${project}`),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  );
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const counts = { passed: 0, failed: 0 };
  for (const suite of JSON.parse(readFileSync(file, "utf8")).testResults) {
    const wrong = suite.assertionResults.filter((test) => test.status !== "passed");
    counts.passed += suite.assertionResults.length - wrong.length;
    counts.failed += wrong.length;
    if (wrong.length === 0 && suite.status === "failed") counts.failed += 1;
    for (const test of wrong.filter((test) => test.status !== "failed")) {
      say(`Did not run: ${test.fullName} (${path.relative(root, suite.name)})\n`);
    }
  }
  // An error outside of every test ends vitest with 1 although all tests passed.
  if (!good && counts.failed === 0) counts.failed += 1;
  return counts;
}
