import path from "node:path";

/** The project's folder: queries, the built pages and the demo's exports are found from it. */
export const projectRoot: string = process.env.RECOUP_ROOT ?? process.cwd();

/** Where the warehouse and the originals live: `--data`, `RECOUP_DATA`, else `data/`. */
export function dataDirectory(): string {
  return path.resolve(process.env.RECOUP_DATA ?? path.join(projectRoot, "data"));
}
