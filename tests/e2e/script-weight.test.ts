import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { chartIds } from "../../app/charts/index.ts";
import { languages } from "../../app/languages/languages.ts";

const assets = path.resolve("build/client/assets");

/** What one part of the built manifest says of a route or of the entry. */
interface Entry {
  readonly module: string;
  readonly imports?: readonly string[];
}

interface Manifest {
  readonly entry: Entry;
  readonly routes: Readonly<Record<string, Entry & { readonly parentId?: string }>>;
}

function readManifest(): Manifest {
  const name = readdirSync(assets).find((file) => /^manifest-.*\.js$/.test(file)) ?? "";
  const source = readFileSync(path.join(assets, name), "utf8");
  return JSON.parse(source.slice(source.indexOf("{"), source.lastIndexOf("}") + 1));
}

const manifest = readManifest();
const sources = new Map<string, string>();

function sourceOf(file: string): string {
  const known = sources.get(file) ?? readFileSync(path.join(assets, file), "utf8");
  sources.set(file, known);
  return known;
}

const weights = new Map<string, number>();

/** Kilobytes over the wire, compressed as the server does. */
function weightOf(file: string): number {
  const known = weights.get(file) ?? gzipSync(sourceOf(file)).length / 1000;
  weights.set(file, known);
  return known;
}

const weigh = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + weightOf(file), 0);

/** The name of a file of the build without its hash: what stood in the sources. */
const nameOf = (file: string) => file.replace(/-[\w-]{8}\.js$/, "");

const matches = (file: string, pattern: RegExp) =>
  [...sourceOf(file).matchAll(pattern)].map(([, found]) => path.basename(found ?? ""));

/** Everything that comes with files, since they import it. */
function withImports(files: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...matches(file, /(?:from|import)\s*"(\.\/[^"]+\.js)"/g));
  }
  return found;
}

/** The files of an address before any of its charts is drawn. */
function page(id: string): string[] {
  const chain: Entry[] = [manifest.entry];
  for (let route = manifest.routes[id]; route; route = manifest.routes[route.parentId ?? ""]) {
    chain.push(route);
  }
  return chain.flatMap(({ module, imports = [] }) =>
    [module, ...imports].map((one) => path.basename(one)),
  );
}

const chartFiles = new Set(chartIds.map((id) => id.replaceAll("_", "-")));
const languageNames = new Set(Object.keys(languages));

const isChart = (file: string) => chartFiles.has(nameOf(file));
const isLanguage = (file: string) => languageNames.has(nameOf(file));
/** What a page loads only when somebody asks for it by a click: a table as one list. */
const isAsked = (file: string) => nameOf(file) === "long-rows";
const heaviest = (files: Iterable<string>, count: number) =>
  [...files].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, count);

/** What an address loads at once: its own files and the heaviest language. */
function first(id: string): Set<string> {
  const own = withImports(page(id));
  const later = [...own].flatMap((file) => matches(file, /import\("(\.\/[^"]+\.js)"\)/g));
  return withImports([...own, ...heaviest(new Set(later.filter(isLanguage)), 1)]);
}

/** What it loads when charts come near the window: the plotting library, the charts, what answers. */
function withCharts(id: string): string[] {
  const own = first(id);
  const later = [...own].flatMap((file) => matches(file, /import\("(\.\/[^"]+\.js)"\)/g));
  return [...withImports(later.filter((file) => !isLanguage(file) && !isAsked(file)))].filter(
    (file) => !own.has(file),
  );
}

const overview = first("routes/_index");
const drawn = withCharts("routes/_index");

test("the first load of the Overview is 200 kB of script at most", () => {
  const names = [...overview].map(nameOf);
  expect(names.some((name) => languageNames.has(name))).toBe(true);
  // The plotting library waits until a chart comes near the window.
  expect(names.filter((name) => chartFiles.has(name) || name === "touch")).toEqual([]);
  expect(weigh(overview)).toBeGreaterThan(100);
  expect(weigh(overview)).toBeLessThanOrEqual(200);
});

test("a chart that comes into sight loads 110 kB at most, and each further one 4 kB", () => {
  expect(drawn.map(nameOf)).toEqual(expect.arrayContaining(["aging-trend", "dso", "touch"]));
  const shared = drawn.filter((file) => !isChart(file));
  expect(weigh(shared)).toBeLessThanOrEqual(110);
  expect(drawn.filter((file) => isChart(file) && weightOf(file) > 4)).toEqual([]);
});

test("every other page adds 40 kB at most, with as many charts as the fullest page has", () => {
  const known = new Set([...overview, ...drawn.filter((file) => !isChart(file))]);
  const charts = heaviest(drawn.filter(isChart), 8);
  const added = Object.keys(manifest.routes)
    .filter((id) => id.startsWith("routes/"))
    .map((id) => {
      const own = [...first(id)].filter((file) => !known.has(file));
      const drawing = withCharts(id).some(isChart) ? charts : [];
      return { id, weight: weigh([...own, ...drawing]) };
    });
  expect(added.length).toBeGreaterThan(20);
  expect(added.filter(({ weight }) => weight > 40)).toEqual([]);
});
