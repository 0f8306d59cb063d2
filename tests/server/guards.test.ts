import type { Server } from "node:http";
import http from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  checkForm,
  checkHost,
  checkOrigin,
  cleanRequest,
  limitBody,
  securityHeaders,
} from "../../app/server/guards.server.ts";

let server: Server;
let port: number;

beforeAll(async () => {
  const app = express();
  app.use(cleanRequest, securityHeaders, checkHost(false, ["recoup.example"]));
  app.use(checkOrigin, limitBody(/^\/api\/uploads$/), checkForm(/^\/api\/uploads$/));
  app.all("*", (request, response) => void response.json(request.headers));
  server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Asks without any header of a browser's own. */
function ask(
  options: { method?: string; path?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }> {
  const { method = "GET", path = "/", headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const request = http.request({ port, host: "127.0.0.1", method, path, headers }, (answer) => {
      let text = "";
      answer.on("data", (part) => {
        text += part;
      });
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

const form = { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };
const own = () => `http://127.0.0.1:${port}`;

describe("writes from elsewhere", () => {
  const post = (headers: Record<string, string>, path = "/") =>
    ask({ method: "POST", path, headers: { ...form, ...headers } }).then(({ status }) => status);

  test("a page of ours may write", async () => {
    expect(await post({ origin: own() })).toBe(200);
    expect(await post({ origin: own(), "sec-fetch-site": "same-origin" })).toBe(200);
    expect(await post({ "sec-fetch-site": "same-origin" })).toBe(200);
  });

  test.each([
    ["another origin", { origin: "https://evil.example" }],
    ["an origin that hides itself", { origin: "null" }],
    ["no origin at all", {}],
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["another host of the same site", { "sec-fetch-site": "same-site" }],
    ["text that is no origin", { origin: "127.0.0.1" }],
  ])("%s may not", async (_, headers) => {
    expect(await post(headers as Record<string, string>)).toBe(403);
    expect(await post(headers as Record<string, string>, "/data.data")).toBe(403);
    expect(await post(headers as Record<string, string>, "/?_data=routes%2Fdata")).toBe(403);
    expect(await post(headers as Record<string, string>, "/api/uploads")).toBe(403);
  });

  test("our name on another port is another origin", async () => {
    expect(await post({ origin: "http://127.0.0.1:1" })).toBe(403);
  });

  test.each(["PUT", "PATCH", "DELETE", "OPTIONS"])("%s is checked too", async (method) => {
    expect((await ask({ method })).status).toBe(403);
  });

  test("reading needs no origin", async () => {
    expect((await ask({ headers: { origin: "https://evil.example" } })).status).toBe(200);
  });
});

describe("host names", () => {
  test.each(["localhost", "127.0.0.1", "[::1]", "recoup.localhost", "recoup.example"])(
    "answers to %s",
    async (host) => {
      expect((await ask({ headers: { host: `${host}:${port}` } })).status).toBe(200);
    },
  );

  test.each(["evil.example", "127.0.0.1.evil.example", "a b", "localhost:1:2", "evil@localhost"])(
    "does not answer to %s",
    async (host) => {
      expect((await ask({ headers: { host } })).status).toBe(421);
    },
  );
});

describe("headers", () => {
  test("every answer has a policy with a nonce of its own, without eval", async () => {
    const policies = await Promise.all([ask(), ask()]);
    const [first, second] = policies.map(({ headers }) =>
      String(headers["content-security-policy"]),
    );
    expect(first).not.toBe(second);
    expect(first).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='/);
    expect(first).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    for (const part of ["base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'"]) {
      expect(first).toContain(part);
    }
  });

  test("drops what only a proxy of ours might say, and notes the address itself", async () => {
    const { body } = await ask({
      headers: { "x-forwarded-host": "evil.example", "x-recoup-address": "1.2.3.4" },
    });
    const seen = JSON.parse(body);
    expect(seen["x-forwarded-host"]).toBeUndefined();
    expect(seen["x-recoup-address"]).toBe("127.0.0.1");
  });
});

describe("large bodies", () => {
  const post = (path: string, headers: Record<string, string>, body?: string) =>
    ask({ method: "POST", path, headers: { origin: own(), ...form, ...headers }, body });

  test("a form of a million bytes passes, one more does not", async () => {
    expect((await post("/data", {}, "x".repeat(1_000_000))).status).toBe(200);
    expect((await post("/data", {}, "x".repeat(1_000_001))).status).toBe(413);
  });

  test("a body of unknown length is refused, save for the upload", async () => {
    const chunked = { "transfer-encoding": "chunked" };
    expect((await post("/data", chunked, "x")).status).toBe(413);
    expect((await post("/api/uploads", chunked, "x")).status).toBe(200);
  });
});

describe("bodies that are no form", () => {
  const post = (path: string, type: Record<string, string>) =>
    ask({ method: "POST", path, headers: { origin: own(), ...type }, body: "{}" });

  test.each([
    [{ "content-type": "application/json" }],
    [{ "content-type": "text/plain" }],
    [{ "content-type": "multipart/form-data" }],
    [{} as Record<string, string>],
  ])("%j is refused, save by the upload, which looks for itself", async (type) => {
    expect((await post("/data", type)).status).toBe(415);
    expect((await post("/api/uploads", type)).status).toBe(200);
  });

  test("forms pass", async () => {
    expect((await post("/data", form)).status).toBe(200);
    const parts = { "content-type": "multipart/form-data; boundary=B" };
    expect((await post("/data", parts)).status).toBe(200);
  });
});
