import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export const root = path.resolve(import.meta.dirname, "../..");

/** Every file of the project that is or could be committed, by its path from the root, sorted. */
export function projectFiles(): string[] {
  const listed = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "-z"],
    { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  return listed
    .split("\0")
    .filter((file) => file && existsSync(path.join(root, file)))
    .sort();
}

/** The TypeScript files of the product: `app` and `data`, not the tests. */
export function productSources(): string[] {
  return projectFiles().filter((file) => /^(app|data)\/.*\.(ts|tsx|mjs)$/.test(file));
}

export function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** Visits every node of a file's syntax tree. */
export function visit(file: string, each: (node: ts.Node, source: ts.SourceFile) => void): void {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const walk = (node: ts.Node) => {
    each(node, source);
    ts.forEachChild(node, walk);
  };
  walk(source);
}

/** `file:line` of a node, as editors open it. */
export function place(node: ts.Node, source: ts.SourceFile): string {
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
