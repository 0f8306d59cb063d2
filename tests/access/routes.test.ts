import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const app = path.resolve(import.meta.dirname, "../../app");

/** Every module that Remix serves, the root among them. */
const modules = [
  "root.tsx",
  ...readdirSync(path.join(app, "routes"), { recursive: true })
    .map((name) => `routes/${String(name)}`)
    .filter((name) => /\.tsx?$/.test(name))
    .sort(),
];

type Body = { readonly name: string; readonly body: ts.Node | undefined };

/** The loaders and actions of a module, in whichever way they are exported. */
function doorsOf(text: string): Body[] {
  const source = ts.createSourceFile("route.tsx", text, ts.ScriptTarget.Latest, true);
  const doors: Body[] = [];
  const isDoor = (name: string) => name === "loader" || name === "action";
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name && isDoor(statement.name.text)) {
      doors.push({ name: statement.name.text, body: statement.body });
    }
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (!ts.isIdentifier(name) || !isDoor(name.text)) continue;
        const isFunction =
          initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
        doors.push({ name: name.text, body: isFunction ? initializer.body : undefined });
      }
    }
    // `export { loader } from …`: its body is not here to be seen, so it does not pass.
    if (ts.isExportDeclaration(statement) && statement.exportClause) {
      if (!ts.isNamedExports(statement.exportClause)) continue;
      for (const { name } of statement.exportClause.elements) {
        if (isDoor(name.text)) doors.push({ name: name.text, body: undefined });
      }
    }
  }
  return doors;
}

/** Whether the first statement of a door is `await requireRole(request, …)`. */
function isGuarded({ body }: Body): boolean {
  if (!body || !ts.isBlock(body)) return false;
  const first = body.statements[0];
  if (!first) return false;
  const called = ts.isExpressionStatement(first)
    ? first.expression
    : ts.isVariableStatement(first)
      ? first.declarationList.declarations[0]?.initializer
      : undefined;
  if (!called || !ts.isAwaitExpression(called) || !ts.isCallExpression(called.expression)) {
    return false;
  }
  const { expression, arguments: given } = called.expression;
  return expression.getText() === "requireRole" && /(^|\.)request$/.test(given[0]?.getText() ?? "");
}

function importsGuard(text: string): boolean {
  return /import \{[^}]*\brequireRole\b[^}]*\} from "[./]+access\/require-role\.server\.ts"/.test(
    text,
  );
}

describe("every loader and action guards itself", () => {
  test("there are routes to look at", () => {
    expect(modules.length).toBeGreaterThan(5);
    expect(modules).toContain("root.tsx");
  });

  test.each(modules)("%s", (file) => {
    const text = readFileSync(path.join(app, file), "utf8");
    const doors = doorsOf(text);
    expect(doors.filter((door) => !isGuarded(door)).map(({ name }) => name)).toEqual([]);
    if (doors.length > 0) expect(importsGuard(text)).toBe(true);
  });
});

describe("the test itself", () => {
  const unguarded = (text: string) => doorsOf(text).filter((door) => !isGuarded(door)).length;

  test("sees a guard that comes first", () => {
    expect(
      unguarded(
        `export async function loader({ request }) { await requireRole(request, "viewer"); }`,
      ),
    ).toBe(0);
    expect(
      unguarded(
        `export async function action({ request }) { const person = await requireRole(request, "viewer"); }`,
      ),
    ).toBe(0);
  });

  test.each([
    [`export async function loader({ request }) { return 1; }`],
    [`export async function loader({ request }) { read(); await requireRole(request, "viewer"); }`],
    // Not awaited: the answer would not wait for the refusal.
    [`export async function loader({ request }) { requireRole(request, "viewer"); }`],
    [`export const action = async ({ request }) => 1;`],
    [`export const action = wrapped;`],
    [`export { loader } from "./elsewhere.ts";`],
  ])("sees that %s has none", (text) => {
    expect(unguarded(text)).toBe(1);
  });
});
