/**
 * How Remix compiles Recoup. `vite.config.ts` reads it: the classic compiler,
 * which would read this file by itself, empties a leaked `.server` module
 * without a word, where Vite fails the build.
 *
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  ignoredRouteFiles: ["**/.*"],
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    // One small request to /__manifest with thousands of slashes blocked the
    // process for seconds.
    v3_lazyRouteDiscovery: false,
    v3_routeConfig: false,
  },
};
