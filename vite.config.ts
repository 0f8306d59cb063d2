import { vitePlugin as remix } from "@remix-run/dev";
import { build, defineConfig, type Plugin } from "vite";
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

/**
 * The parser process as one file beside the pages: it starts in a fraction of the time that
 * its sources take, which every first upload waits for.
 */
function parserProcess(): Plugin {
  let isServer = false;
  return {
    name: "recoup-parser-process",
    apply: "build",
    configResolved(config) {
      isServer = Boolean(config.build.ssr);
    },
    async closeBundle() {
      if (!isServer) return;
      await build({
        configFile: false,
        logLevel: "error",
        build: {
          ssr: "app/imports/parser/main.server.ts",
          outDir: "build/parser",
          target: "node20",
          copyPublicDir: false,
          reportCompressedSize: false,
        },
        // Only what is no JavaScript stays apart.
        ssr: { noExternal: true, external: ["@duckdb/node-bindings"] },
      });
    },
  };
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [!process.env.VITEST && remix(remixConfig), parserProcess()],
  optimizeDeps: { exclude: serverOnly },
  ssr: { external: serverOnly },
  // The pages that the server renders run on the oldest Node that the product runs on.
  ...(isSsrBuild ? { build: { target: "node20" } } : {}),
}));
