import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./paths.server.ts";

const texts = new Map<string, string>();

/**
 * The text of a query by its name, which is its path below `queries/` without
 * the ending: `reports/aging`. Read once for the life of the process. A report that sums the rows behind
 * it says `from rows_behind`: they are its query of the same name in `rows/`, which stands there.
 */
export function queryText(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const written = readFileSync(path.join(projectRoot, "queries", `${name}.sql`), "utf8");
  const text = written.replace(
    /\bfrom rows_behind\b/,
    () => `from (\n${queryText(name.replace(/^reports\//, "rows/"))}) as rows_behind`,
  );
  texts.set(name, text);
  return text;
}

/** The names of all queries in one folder of `queries/`, sorted. */
export function queryNames(folder: string): string[] {
  return readdirSync(path.join(projectRoot, "queries", folder))
    .filter((file) => file.endsWith(".sql"))
    .map((file) => `${folder}/${file.slice(0, -".sql".length)}`)
    .sort();
}
