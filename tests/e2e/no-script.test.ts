import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { type Browser, openBrowser } from "./chromium.ts";
import { invoices, payments } from "./ledger.ts";
import { type RunningServer, startServer } from "./server.ts";

const folder = temporaryFolder();
let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer(folder.path);
  browser = await openBrowser({ javaScriptEnabled: false });
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  folder.remove();
});

test("without script files are uploaded, confirmed and read", async () => {
  for (const file of [invoices, payments]) {
    await page.goto(`${server.address}/data`);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: file.name, mimeType: "text/csv", buffer: Buffer.from(file.text) });
    await page.locator("form.drop button[type=submit]").click();
    await page.waitForURL(/\/data\/uploads\//);
    // The page reloads itself until the preview is complete.
    await page.locator("button[value=confirm]").click();
    await page.waitForURL(/\/data\/imports\/\d+/);
  }

  await page.goto(`${server.address}/aging?as-of=2026-03-25`);
  const main = (await page.locator("main").textContent())?.replaceAll("\u00a0", " ");
  for (const amount of ["600.00", "250.25", "99.99"]) expect(main).toContain(amount);
  // The charts were drawn on the server.
  expect(await page.locator("figure.chart svg").count()).toBeGreaterThan(0);
});

test.each(["/", "/aging", "/dso", "/recovery", "/promises", "/disputes", "/collectors", "/data"])(
  "%s can be read without script",
  async (address) => {
    const response = await page.goto(server.address + address);
    expect(response?.status()).toBe(200);
    expect(await page.locator("h1").count()).toBe(1);
    expect((await page.locator("h1").textContent())?.trim()).not.toBe("");
  },
);

test("a filter is a plain form", async () => {
  await page.goto(`${server.address}/aging`);
  await page.locator("input[name=as-of]").fill("2026-02-10");
  await page.locator(".filter-form button[type=submit]:not([name])").click();
  await page.waitForURL(/as-of=2026-02-10/);
  // On that day I-1 was 6 days late and unpaid.
  expect(await page.locator("main").textContent()).toContain("1,000.10");
});
