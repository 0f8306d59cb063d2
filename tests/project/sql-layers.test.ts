import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { queryText } from "../../app/warehouse/queries.server.ts";
import { projectFiles, read } from "./files.ts";
import { openParser } from "./parsed-sql.ts";

const folders = [
  "checks",
  "duplicates",
  "histories",
  "marts",
  "metrics",
  "reports",
  "rows",
] as const;
const queries = (folder: string) =>
  projectFiles().filter((file) => file.startsWith(`queries/${folder}/`));

const nameOf = (file: string) => file.replace(/^queries\/(.*)\.sql$/, "$1");

let parser: Awaited<ReturnType<typeof openParser>>;
beforeAll(async () => {
  parser = await openParser();
});
afterAll(() => parser.close());

describe("the parser itself", () => {
  test("sees through CTEs, joins and subqueries", async () => {
    const reads = await parser.reads(`
      with late as (select * from marts.documents where due_on < $as_of)
      select late.x, (select max(y) from received.payments)
      from late asof join marts.rates on late.x = rates.x
      where late.x in (select u from unnest([1]) as t(u))`);
    expect(reads).toEqual({
      tables: ["marts.documents", "marts.rates", "received.payments"],
      tableFunctions: ["unnest"],
      parameters: ["as_of"],
    });
  });
});

describe("layers", () => {
  test("queries stand in one of the eight folders, in snake case", () => {
    const strays = projectFiles().filter(
      (file) =>
        file.startsWith("queries/") &&
        !/^queries\/(tables|marts|metrics|reports|checks|duplicates|histories|rows)\/[a-z][a-z0-9_]*\.sql$/.test(
          file,
        ),
    );
    expect(strays).toEqual([]);
  });

  test.each(["metrics", "reports", "rows", "checks", "duplicates", "histories"])(
    "%s read marts and nothing else",
    async (folder) => {
      const faults: string[] = [];
      for (const file of queries(folder)) {
        const { tables } = await parser.reads(queryText(nameOf(file)));
        faults.push(
          ...tables.filter((table) => !/^marts\./.test(table)).map((t) => `${file} ${t}`),
        );
      }
      expect(faults).toEqual([]);
    },
  );

  test("marts read the received tables and marts", async () => {
    const faults: string[] = [];
    for (const file of queries("marts")) {
      const { tables } = await parser.reads(read(file));
      const strays = tables.filter((table) => !/^(received|marts)\./.test(table));
      faults.push(...strays.map((table) => `${file} ${table}`));
    }
    expect(faults).toEqual([]);
  });

  test("no query reads a file", async () => {
    const faults: string[] = [];
    for (const file of folders.flatMap(queries)) {
      const { tableFunctions } = await parser.reads(read(file));
      const strays = tableFunctions.filter(
        (name) => !/^(unnest|generate_series|range)$/.test(name),
      );
      faults.push(...strays.map((name) => `${file} ${name}`));
    }
    expect(faults).toEqual([]);
  });

  test("no mart is built from itself, directly or over others", async () => {
    const reads = new Map<string, readonly string[]>();
    for (const file of queries("marts")) {
      const name = file.replace(/^queries\/marts\/(.*)\.sql$/, "marts.$1");
      reads.set(name, (await parser.reads(read(file))).tables);
    }
    const circles: string[] = [];
    const walk = (name: string, path: readonly string[]): void => {
      if (path.includes(name)) circles.push([...path, name].join(" → "));
      else for (const next of reads.get(name) ?? []) walk(next, [...path, name]);
    };
    for (const name of reads.keys()) walk(name, []);
    expect(circles).toEqual([]);
  });
});

describe("the text of a query", () => {
  test("begins by saying what one row is", () => {
    const all = ["tables", ...folders].flatMap(queries);
    expect(all.filter((file) => !/^-- \S.{10,}/.test(read(file)))).toEqual([]);
  });

  test("names its columns: no `select *` as the last word of a mart, metric or report", () => {
    const final = (sql: string) =>
      sql
        .replaceAll(/--.*$/gm, "")
        .split(/^\)\s*$/m)
        .pop() ?? "";
    const star = folders
      .flatMap(queries)
      .filter((file) => /^select\s+(\w+\.)?\*/m.test(final(read(file))));
    expect(star).toEqual([]);
  });

  test("metrics and reports keep to the SQL that other engines share", () => {
    const ours =
      /\b(group by all|order by all|exclude\s*\(|replace\s*\(\s*\w+\s+as|pivot|unpivot)\b/i;
    const found = [...queries("metrics"), ...queries("reports")].filter((file) =>
      ours.test(read(file).replaceAll(/--.*$/gm, "")),
    );
    expect(found).toEqual([]);
  });
});
