import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { type Browser, openBrowser } from "./chromium.ts";
import { type RunningServer, startServer } from "./server.ts";

// What a test file that imports this finds when its tests begin: the built server on an empty
// folder and a browser with one page, its own. A test in which the page logs a fault fails.

const folder = temporaryFolder();
export let server: RunningServer;
export let browser: Browser;
export let page: Page;

beforeAll(async () => {
  server = await startServer(folder.path);
  browser = await openBrowser();
  page = await browser.context.newPage();
});
afterEach(() => {
  expect(browser.faults()).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  folder.remove();
});
