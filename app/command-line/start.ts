import { serveFromCommandLine } from "./serve.ts";

await serveFromCommandLine(process.argv.slice(2));
