import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(import.meta.dirname, "../../app/routes");

interface Route {
  /** The name of its file: `collectors.$id`. */
  readonly name: string;
  readonly isPage: boolean;
  readonly matches: RegExp;
}

/** Every route of the product, from the names of their files; the server itself makes papers. */
const routes: readonly Route[] = [
  { name: "pdf", isPage: false, matches: /^\/pdf(\/|$)/ },
  ...readdirSync(folder).map((file) => ({
    name: file.replace(/\.tsx?$/, ""),
    isPage: /^export default /m.test(readFileSync(path.join(folder, file), "utf8")),
    matches: pattern(file.replace(/\.tsx?$/, "")),
  })),
];

/** The routes that show a page, so that no page can be forgotten. */
export const pageRoutes: readonly string[] = routes
  .filter(({ isPage }) => isPage)
  .map(({ name }) => name);

function pattern(name: string): RegExp {
  const parts = name
    .replaceAll("[.]", "\0")
    .split(".")
    .filter((part) => part !== "_index")
    .map((part) => part.replace(/_$/, "").replaceAll("\0", "."))
    .map((part) => (part.startsWith("$") ? "[^/]+" : part.replaceAll(".", "\\.")));
  return new RegExp(`^/${parts.join("/")}$`);
}

/** The route that answers an address; one without parameters goes before. */
function routeOf(address: string): Route | undefined {
  const found = routes.filter(({ matches }) => matches.test(address));
  return found.find(({ name }) => !name.includes("$")) ?? found[0];
}

interface Walk {
  /** By route, the last address that a link led to. */
  readonly found: ReadonlyMap<string, string>;
  /** Links that lead nowhere, and where they stand. */
  readonly dead: readonly string[];
}

/** Follows links from the Overview on, until each route was seen so many times. */
export async function followLinks(server: string, times = 2): Promise<Walk> {
  const found = new Map<string, string>();
  const seen = new Map<string, number>();
  const dead: string[] = [];
  const known = new Set(["/"]);
  const queue = [{ address: "/", from: "" }];
  for (let link = queue.shift(); link; link = queue.shift()) {
    const { address, from } = link;
    const route = routeOf(new URL(address, server).pathname);
    if (!route) {
      dead.push(`${address} on ${from}`);
      continue;
    }
    const count = seen.get(route.name) ?? 0;
    if (count >= times) continue;
    seen.set(route.name, count + 1);
    const response = await fetch(server + address);
    const text = await response.text();
    if (response.status !== 200) dead.push(`${address} on ${from}: ${response.status}`);
    found.set(route.name, address);
    if (!route.isPage) continue;
    for (const [, quoted = ""] of text.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)) {
      const next = new URL(quoted.replaceAll("&amp;", "&"), server + address);
      if (next.origin !== server || known.has(next.pathname)) continue;
      known.add(next.pathname);
      queue.push({ address: next.pathname + next.search, from: address });
    }
  }
  return { found, dead };
}
