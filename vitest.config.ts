import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Tests hold on every machine and on every day. Set here, before any test
// process starts, since a running process may not notice a change of its zone.
process.env.TZ = "UTC";
process.env.RECOUP_NOW ??= "2026-11-22T09:00:00Z";

const setupFiles = ["tests/setup.ts"];

/**
 * Files that put something in the place of a module, or need parser processes of their own:
 * each has its own modules.
 */
const apart = [
  "tests/imports/containers/killed.test.ts",
  "tests/metrics/cubes.test.ts",
  "tests/metrics/rollups.test.ts",
];
const unit = { setupFiles, testTimeout: 20_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // One process a processor; vitest would leave one idle.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: "rules",
          include: ["tests/project/**/*.test.ts"],
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/project/**", "tests/e2e/**", "tests/benchmarks/**", ...apart],
          // Files share a process and its modules, as requests share the server: a process
          // for each would import the whole product a hundred and sixty times.
          isolate: false,
          ...unit,
        },
      },
      {
        test: { name: "apart", include: apart, ...unit },
      },
      {
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          setupFiles,
          // Two servers, each with its Chromium: while one waits for the other of its pair, or for a
          // process to start, the second pair has the processor. More would hold each other up.
          maxWorkers: 2,
          // Projects of other numbers of workers do not share a turn.
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
