import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Packages that only the server may load; the browser's bundler must not touch them. */
const serverOnly = ["@duckdb/node-api", "@resvg/resvg-js", "linkedom", "arquero", "busboy"];

// The development server listens on this machine only.
if (process.argv.includes("vite:dev")) process.env.RECOUP_ACCESS ??= "open";

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [!process.env.VITEST && remix(remixConfig)],
  optimizeDeps: { exclude: serverOnly },
  ssr: { external: serverOnly },
  // The pages that the server renders run on the oldest Node that the product runs on.
  ...(isSsrBuild ? { build: { target: "node20" } } : {}),
}));
