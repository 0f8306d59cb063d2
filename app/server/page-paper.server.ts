import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { pagePaper } from "../papers/paper.server.ts";
import { readPage } from "../papers/read-page.server.ts";

/**
 * Answers the address of a page with its PDF: the page itself is asked, with all that guards it, and what it
 * answers is set on paper. What is no page, or may not be seen, is answered as the page answers.
 */
export function answerPaper(build: ServerBuild): RequestHandler {
  const askPage = createRequestHandler(build, "production");
  return async (request, response, next) => {
    try {
      const url = new URL(request.url, "http://localhost");
      const headers = new Headers();
      for (const name of ["cookie", "authorization", "accept-language", "user-agent"]) {
        const value = request.headers[name];
        if (typeof value === "string") headers.set(name, value);
      }
      const answer = await askPage(new Request(url, { headers }), {
        nonce: response.locals.nonce as string,
      });
      const place = answer.headers.get("Location");
      if (place) return response.redirect(answer.status, place);
      const isPage = answer.headers.get("Content-Type")?.startsWith("text/html") === true;
      const body = isPage ? await answer.text() : "";
      const page = answer.ok && isPage ? readPage(body) : null;
      if (!page) {
        if (!isPage) await answer.body?.cancel();
        const missing = text(currentLocale(), "error.404.title");
        response.status(answer.ok ? 404 : answer.status);
        response.type(isPage && !answer.ok ? "html" : "text/plain");
        return response.send(isPage && !answer.ok ? body : missing);
      }
      const name =
        url.pathname.replaceAll(/[^\w-]+/g, "-").replaceAll(/^-+|-+$/g, "") || "overview";
      const paper = await pagePaper(page, currentLocale());
      response.setHeader("Content-Disposition", `attachment; filename="${name}.pdf"`);
      return response.type("application/pdf").send(Buffer.from(paper));
    } catch (cause) {
      return next(cause);
    }
  };
}
