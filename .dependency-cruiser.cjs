/**
 * Who may import whom, as docs/ARCHITECTURE.md says. `npm test` checks it.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Modules that need each other are one module, or lack a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nobody-imports-routes",
      comment: "Routes are the outermost layer: what two of them share belongs inside.",
      severity: "error",
      from: { path: "^(app|data|tests)/", pathNot: "^(app/routes/|tests/)" },
      to: { path: "^app/routes/" },
    },
    {
      name: "routes-stand-apart",
      comment: "A route does not import another route.",
      severity: "error",
      from: { path: "^app/routes/([^/]+)" },
      to: { path: "^app/routes/", pathNot: "^app/routes/$1" },
    },
    {
      name: "definitions-are-pure",
      comment: "Definitions are read by browser and server alike, so they import no server module.",
      severity: "error",
      from: {
        path: "^app/(metrics|reports|charts)/|^app/imports/(tables|mapping)\\.ts$",
        pathNot: "\\.server\\.tsx?$",
      },
      to: { path: "\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "warehouse-stands-alone",
      comment: "The warehouse imports nothing of ours but the refusal and the clock.",
      severity: "error",
      from: { path: "^app/warehouse/" },
      to: {
        path: "^(app|data)/",
        pathNot: "^app/(warehouse/|refusal\\.ts$|clock\\.server\\.ts$)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "scope-stands-alone",
      comment: "The scope imports nothing of ours but the refusal and the clock.",
      severity: "error",
      from: { path: "^app/scope/" },
      to: {
        path: "^(app|data)/",
        pathNot: "^app/(scope/|refusal\\.ts$|clock\\.server\\.ts$)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-tests-in-the-product",
      severity: "error",
      from: { path: "^(app|data)/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-development-packages-in-the-product",
      comment: "What runs on the server of a user must be among the dependencies.",
      severity: "error",
      from: { path: "^(app|data)/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^build/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
