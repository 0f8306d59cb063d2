import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

/** Packages that only the server may load; the browser's bundler must not touch them. */
const serverOnly = ["@duckdb/node-api", "@resvg/resvg-js", "linkedom", "arquero", "busboy"];

export default defineConfig({
  plugins: [!process.env.VITEST && remix(remixConfig)],
  optimizeDeps: { exclude: serverOnly },
  ssr: { external: serverOnly },
});
