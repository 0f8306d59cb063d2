import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

// The table of awkward cases names the test that proves each answer: it must be there.
const root = path.resolve(import.meta.dirname, "../..");
const table = readFileSync(path.join(root, "docs/AWKWARD-CASES.md"), "utf8");
const cases = table
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) => line.split("|").map((cell) => cell.trim()));

test.each(cases.map(([, name = "", , proof = ""]) => [name, proof]))("%s is proven", (_, proof) => {
  const [, file = "", words = ""] = /^`(.+?)`: (.+)$/.exec(proof) ?? [];
  const found = path.join(root, "tests", file);
  expect(existsSync(found) && readFileSync(found, "utf8").includes(`"${words}"`), proof).toBe(true);
});
