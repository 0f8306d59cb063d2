import ts from "typescript";
import { expect, test } from "vitest";
import { place, productSources, visit } from "./files.ts";

/** Where code may compose a statement: the warehouse, the import and the server's side of the two runners. */
const composers = /^app\/(warehouse\/|imports\/|(metrics|reports)\/[\w-]+\.server\.ts$)/;

const statement =
  /^\s*(--.*\n\s*)*(select\s[\s\S]*\bfrom\b|with\s+\w+\s+as\s*(not\s+)?(materialized\s*)?\(|insert\s+into|update\s+[\w.]+\s+set|delete\s+from|create\s+(or\s+replace\s+)?(temp\w*\s+)?(table|view|schema|macro)|drop\s+(table|view|schema)|copy\s+[\w(]|attach\s)/i;

test("SQL stands under queries/ and where it is composed, nowhere else", () => {
  const found: string[] = [];
  for (const file of productSources()) {
    if (composers.test(file)) continue;
    visit(file, (node, source) => {
      const literal =
        ts.isStringLiteralLike(node) || ts.isTemplateHead(node) ? node.text : undefined;
      if (literal && statement.test(literal)) found.push(place(node, source));
    });
  }
  expect(found).toEqual([]);
});
