import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import { accessMode, isLoopback } from "../access/mode.server.ts";
import { checkPassword } from "../access/password.server.ts";
import { addressHeader } from "../access/require-role.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";

/** Response headers of every answer, with a nonce of its own for the page's inline scripts. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  const nonce = randomBytes(16).toString("base64");
  response.locals.nonce = nonce;
  response.set({
    "Content-Security-Policy": [
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join("; "),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  });
  next();
};

/** Debtors' data stays out of every cache between here and the reader. */
export const neverStored: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};

/**
 * Drops headers that only a proxy of ours might set, and notes the client's address.
 */
export const cleanRequest: RequestHandler = (request, _response, next) => {
  delete request.headers["x-forwarded-host"];
  delete request.headers["x-forwarded-proto"];
  request.headers[addressHeader] = request.socket.remoteAddress ?? "unknown";
  next();
};

/**
 * Refuses a `Host` that this server does not answer to. A page elsewhere can point
 * its own name at 127.0.0.1 and so read a server that trusts whoever is local.
 *
 * @param open lets every well-formed name in: for an address that others reach.
 */
export function checkHost(open: boolean, extra: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const host = request.headers.host ?? "";
    const match = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(:\d{1,5})?$/i.exec(host);
    const name = match?.[1]?.toLowerCase() ?? "";
    if (name && (open || isLoopback(name) || extra.includes(name))) return next();
    response
      .status(421)
      .type("text/plain")
      .send(text(currentLocale(), "access.host", { host: host.slice(0, 100) }));
  };
}

/**
 * Refuses a write that does not come from a page of ours. It holds for pages,
 * for Remix's data requests and for resource routes alike; the browser sends
 * `Origin` with every write, so one without is refused too.
 */
export const checkOrigin: RequestHandler = (request, response, next) => {
  if (request.method === "GET" || request.method === "HEAD") return next();
  const site = request.headers["sec-fetch-site"];
  const origin = request.headers.origin;
  const fromUs =
    (site === undefined || site === "same-origin") &&
    (origin === undefined ? site === "same-origin" : hostOf(origin) === request.headers.host);
  if (fromUs) return next();
  response.status(403).type("text/plain").send(text(currentLocale(), "access.origin"));
};

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** Asks for the one password where the server was started with one. */
export const askPassword: RequestHandler = (request, response, next) => {
  const mode = accessMode();
  if (mode === "open") return next();
  const password = process.env.RECOUP_PASSWORD;
  if (mode === "closed" || !password) {
    response.status(403).type("text/plain").send(text(currentLocale(), "access.closed"));
    return;
  }
  const address = request.socket.remoteAddress ?? "unknown";
  const answer = checkPassword(request.headers.authorization, password, address);
  if (answer === "right") return next();
  if (answer === "throttled") {
    response.status(429).set("Retry-After", "900").type("text/plain");
    response.send(text(currentLocale(), "access.throttled"));
    return;
  }
  response
    .status(401)
    .set("WWW-Authenticate", 'Basic realm="Recoup", charset="UTF-8"')
    .type("text/plain")
    .send(text(currentLocale(), "access.password"));
};

const forms = /^(application\/x-www-form-urlencoded|multipart\/form-data;.*boundary=)/i;

/** Refuses a body that no form of ours sends, which the pages could not read. */
export function checkForm(streamed: RegExp): RequestHandler {
  return (request, response, next) => {
    if (request.method === "GET" || request.method === "HEAD") return next();
    // The upload looks for itself, and answers as its script expects.
    if (streamed.test(request.path)) return next();
    if (forms.test(request.headers["content-type"] ?? "")) return next();
    response.status(415).type("text/plain").send(text(currentLocale(), "access.form"));
  };
}

/** Bytes of a plain form; only the upload, which streams to disk, may be larger. */
const formLimit = 1_000_000;

/** Refuses a large body before anything reads it into memory. */
export function limitBody(streamed: RegExp): RequestHandler {
  return (request, response, next) => {
    if (request.method === "GET" || request.method === "HEAD") return next();
    if (streamed.test(request.path)) return next();
    const length = Number(request.headers["content-length"] ?? Number.NaN);
    const hasBody = request.headers["transfer-encoding"] !== undefined;
    if (length <= formLimit || (Number.isNaN(length) && !hasBody)) return next();
    response.status(413).type("text/plain").send(text(currentLocale(), "access.body"));
  };
}
