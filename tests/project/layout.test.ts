import { describe, expect, test } from "vitest";
import { projectFiles, read } from "./files.ts";

const files = projectFiles();
const isText = (file: string) => !/\.(png|ico|woff2?|ttf|gz|parquet|xlsx)$/.test(file);

describe("the layout", () => {
  test("the top level holds what the design names and the settings of the tools", () => {
    const top = [...new Set(files.map((file) => file.split("/")[0] as string))].sort();
    const folders = [".ci", "app", "data", "docs", "public", "queries", "tests"];
    const papers = ["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md"];
    const project = ["package-lock.json", "package.json", "remix.config.js", "tsconfig.json"];
    const settings = [
      ".dependency-cruiser.cjs",
      ".gitattributes",
      ".gitignore",
      ".npmrc",
      "biome.json",
      "knip.json",
      "vite.config.ts",
      "vitest.config.ts",
    ];
    const allowed = new Set([...folders, ...papers, ...project, ...settings]);
    expect(top.filter((name) => !allowed.has(name))).toEqual([]);
    expect(papers.filter((name) => !files.includes(name))).toEqual([]);
  });

  test("no folder is a drawer", () => {
    const drawers = /(^|\/)(utils?|helpers?|misc|lib|common|shared)\//;
    expect(files.filter((file) => drawers.test(file))).toEqual([]);
  });

  test("no file of code is longer than 350 lines", () => {
    const long = files
      .filter((file) => /^(app|queries|data)\/.*\.(ts|tsx|mjs|sql)$/.test(file))
      // A language is a list: splitting it would only make an entry harder to find.
      .filter((file) => !/^app\/languages\/[a-z]{2,3}\.ts$/.test(file))
      .map((file) => ({ file, lines: read(file).trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > 350);
    expect(long).toEqual([]);
  });

  test("nothing names a package registry or a path of one machine", () => {
    const registry = new RegExp(`registry\\.(${["npmjs", "yarnpkg"].join("|")})`);
    const homes = ["work", "home", "root", "Users", "tmp", "mnt"].join("|");
    const machinePath = new RegExp(`(^|[\\s"'\`(=:])/(${homes})/[\\w.]`, "m");
    const found = files
      .filter((file) => isText(file) && !file.startsWith("data/demo/"))
      .filter((file) => registry.test(read(file)) || machinePath.test(read(file)));
    expect(found).toEqual([]);
  });

  test("a test that is switched off is no test", () => {
    const off = /\b(test|it|describe)\.(skip|todo|only|fails|skipIf|runIf)\b|\bxit\(|\bxdescribe\(/;
    const found = files.filter((file) => /^tests\/.*\.tsx?$/.test(file) && off.test(read(file)));
    expect(found.filter((file) => file !== "tests/project/layout.test.ts")).toEqual([]);
  });

  test("no type check is switched off for a line", () => {
    const off = new RegExp(`${"@ts"}-(ignore|nocheck|expect-error)`);
    const found = files.filter((file) => /\.(ts|tsx)$/.test(file) && off.test(read(file)));
    expect(found.filter((file) => file !== "tests/project/layout.test.ts")).toEqual([]);
  });
});
