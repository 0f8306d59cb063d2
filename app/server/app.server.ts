import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express } from "express";
import { currentLocale, inLocale, localeOfRequest } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import {
  askPassword,
  checkForm,
  checkHost,
  checkOrigin,
  cleanRequest,
  limitBody,
  neverStored,
  securityHeaders,
} from "./guards.server.ts";
import type { LoadContext } from "./nonce.ts";
import { answerPaper } from "./page-paper.server.ts";

/** The resource route that streams its body to disk. */
const streamedUpload = /^\/api\/uploads(\.data)?$/;

/**
 * The web server over the built pages.
 *
 * @param build what `remix vite:build` wrote to `build/server/index.js`
 * @param options.clientFolder the built files for the browser
 * @param options.anyHost answer to every host name, not only to this machine's
 * @param options.hosts further host names to answer to
 */
export function createApp(
  build: ServerBuild,
  options: { clientFolder: string; anyHost: boolean; hosts: readonly string[] },
): Express {
  const app = express();
  const paper = answerPaper(build);
  app.disable("x-powered-by");
  app.use((request, _response, next) => inLocale(localeOfRequest(request.headers), next));
  app.use(cleanRequest, securityHeaders, checkHost(options.anyHost, options.hosts));
  app.use(
    compression({
      filter: (request, response) =>
        !String(response.getHeader("Content-Type") ?? "").includes("text/event-stream") &&
        // A file goes out as fast as it is read, which is not seen through what packs it.
        !String(response.getHeader("Content-Disposition") ?? "").startsWith("attachment") &&
        compression.filter(request, response),
    }),
  );
  app.use(
    "/assets",
    express.static(path.join(options.clientFolder, "assets"), { immutable: true, maxAge: "1y" }),
    // A page that is older than the build asks for files that are gone.
    (_request, response) => {
      response.status(404).type("text/plain").send(text(currentLocale(), "error.404.title"));
    },
  );
  app.use(express.static(options.clientFolder, { maxAge: "1h", index: false }));
  app.use(
    checkOrigin,
    askPassword,
    limitBody(streamedUpload),
    checkForm(streamedUpload),
    neverStored,
  );
  app.get(/^\/pdf(\/|$)/, (request, response, next) => {
    request.url = request.url.slice("/pdf".length) || "/";
    return paper(request, response, next);
  });
  app.all(
    "*",
    createRequestHandler({
      build,
      mode: "production",
      getLoadContext: (_request, response): LoadContext & Record<string, unknown> => ({
        nonce: response.locals.nonce as string,
        response,
      }),
    }),
  );
  app.use(lastResort);
  return app;
}

/** What even Remix could not answer: a malformed address, or a defect. */
const lastResort: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const malformed = error instanceof URIError;
  if (!malformed) console.error(error);
  const status = malformed ? 400 : 500;
  response
    .status(status)
    .type("text/plain")
    .send(text(currentLocale(), malformed ? "error.400.title" : "error.500.title"));
};
