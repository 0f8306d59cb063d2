import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { freePort, type RunningServer, run, startServer } from "./server.ts";

const folder = temporaryFolder();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(folder.path);
});
afterAll(async () => {
  await server.kill();
  folder.remove();
});

const lines = (text: string) => text.trimEnd().split("\n");

describe("what stands in the way is said in one plain line", () => {
  test("a second process on the same warehouse", async () => {
    const port = String(await freePort());
    const second = await run("app/command-line/start.mjs", "--data", folder.path, "--port", port);
    expect(second.code).toBe(1);
    expect(lines(second.errors)).toHaveLength(1);
    // Whoever starts it twice wants to see it.
    expect(second.errors).toContain(server.address);
  });

  test("a taken port", async () => {
    const other = temporaryFolder();
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as { port: number };
    const second = await run(
      "app/command-line/start.mjs",
      "--data",
      other.path,
      "--port",
      String(port),
    );
    taken.close();
    other.remove();
    expect(second.code).toBe(1);
    expect(lines(second.errors)).toHaveLength(1);
    expect(second.errors).toContain(String(port));
  });

  test("a port that is none", async () => {
    const second = await run("app/command-line/start.mjs", "--port", "many");
    expect(second.code).toBe(2);
    expect(lines(second.errors)).toHaveLength(1);
    expect(second.errors).toContain("many");
  });
});

describe("the guards", () => {
  test("pages carry a strict policy with a nonce, and no script without it", async () => {
    const response = await fetch(`${server.address}/`);
    const policy = response.headers.get("content-security-policy") ?? "";
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
    const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1] ?? "";
    expect(nonce.length).toBeGreaterThanOrEqual(16);
    expect(scripts).not.toContain("unsafe");
    expect(policy).toContain("default-src");
    expect(policy).toContain("frame-ancestors 'none'");
    const page = await response.text();
    const bare = [...page.matchAll(/<script\b([^>]*)>/g)].filter(
      ([, attributes]) => !attributes?.includes(`nonce="${nonce}"`),
    );
    expect(bare).toEqual([]);
    const again = await fetch(`${server.address}/`);
    expect(again.headers.get("content-security-policy")).not.toContain(nonce);
  });

  test.each([
    ["/", "https://elsewhere.example"],
    ["/data", "https://elsewhere.example"],
    ["/api/uploads", "https://elsewhere.example"],
    ["/data?_data=routes%2Fdata", "null"],
  ])("a POST to %s from %s is refused", async (address, origin) => {
    const response = await fetch(`${server.address}${address}`, {
      method: "POST",
      headers: { Origin: origin, "Content-Type": "application/x-www-form-urlencoded" },
      body: "intent=demo",
      redirect: "manual",
    });
    expect(response.status).toBe(403);
  });

  test("a request in another host's name is refused", async () => {
    const { request } = await import("node:http");
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const asked = request(
        `${server.address}/`,
        { headers: { Host: "elsewhere.example" } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      asked.on("error", reject).end();
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test("an address that does not exist is 404 in plain words", async () => {
    const response = await fetch(`${server.address}/there-is-no-such-page`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toMatch(/at \w+ \(|node_modules/);
  });
});

test("a command is answered while the server holds the warehouse", async () => {
  const file = path.join(folder.path, "open.csv");
  writeFileSync(
    file,
    "invoice_id,customer_id,issue_date,due_date,amount,currency\nA,C,2026-01-05,2026-02-04,100.10,EUR\n",
  );
  const recoup = (...args: string[]) =>
    run("app/command-line/recoup.mjs", ...args, "--data", folder.path);
  const loaded = await recoup("load", file, "--yes");
  expect(loaded).toMatchObject({ code: 0, errors: "" });
  const figure = await recoup("figure", "open_receivables", "--as-of", "2026-01-31", "--json");
  expect(JSON.parse(figure.output)).toMatchObject({ value: 100.1 });
  const page = await fetch(`${server.address}/api/metrics/open_receivables?as-of=2026-01-31`);
  expect(await page.json()).toEqual(JSON.parse(figure.output));
  // What would hold the pages up is refused as ever.
  expect((await recoup("rebuild")).errors).toContain("in use by another process");
});
