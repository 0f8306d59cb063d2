import ts from "typescript";
import { expect, test } from "vitest";
import { place, productSources, projectFiles, read, visit } from "./files.ts";

/**
 * One clock. `new Date(text)` is arithmetic on a given day and allowed anywhere;
 * `new Date()`, `Date()` and `Date.now()` ask the machine what day it is, and
 * only the clock may.
 */
test("only the clock asks for the time", () => {
  const found: string[] = [];
  for (const file of productSources()) {
    if (file === "app/clock.server.ts") continue;
    visit(file, (node, source) => {
      const isDate = (part: ts.Node) => ts.isIdentifier(part) && part.text === "Date";
      const asks =
        (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) ||
        (ts.isCallExpression(node) && isDate(node.expression)) ||
        (ts.isPropertyAccessExpression(node) &&
          isDate(node.expression) &&
          node.name.text === "now");
      if (asks) found.push(place(node, source));
    });
  }
  expect(found).toEqual([]);
});

test("no query asks for the time", () => {
  const asks =
    /\b(current_date|current_timestamp|current_time|localtimestamp)\b|\b(now|today|get_current_timestamp)\s*\(/i;
  const queries = projectFiles().filter((file) => /^queries\/.*\.sql$/.test(file));
  expect(queries.filter((file) => asks.test(read(file).replaceAll(/--.*$/gm, "")))).toEqual([]);
});

test("nothing is left to chance: random numbers come from a seed", () => {
  const found: string[] = [];
  for (const file of productSources()) {
    visit(file, (node, source) => {
      if (ts.isPropertyAccessExpression(node) && node.getText() === "Math.random") {
        found.push(place(node, source));
      }
    });
  }
  expect(found).toEqual([]);
});
