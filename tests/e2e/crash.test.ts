import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { figure, invoices, loaded, post, press, ready, type TestFile } from "./ledger.ts";
import { type RunningServer, startServer } from "./server.ts";

const folder = temporaryFolder();
let server: RunningServer;

/** So many more invoices of 1.00 each: loading them takes a moment in which to be killed. */
const extra = 60_000;
const large: TestFile = {
  name: "many-invoices.csv",
  text: `invoice_id,customer_id,issue_date,due_date,amount,currency\n${Array.from(
    { length: extra },
    (_, index) => `M-${index},C${index % 500},2026-03-01,2026-03-31,1.00,EUR\n`,
  ).join("")}`,
};

/** What is loaded before: 1000.10 + 250.25 + 500.00 + 99.99. */
const before = 1850.34;

beforeAll(async () => {
  server = await startServer(folder.path);
  const preview = await post(server.address, invoices);
  await ready(server.address, preview);
  await press(server.address, preview, "confirm");
  await loaded(server.address, preview);
});
afterAll(async () => {
  await server?.kill();
  folder.remove();
});

const figures = async () => ({
  open: await figure(server.address, "open_receivables"),
  sales: await figure(server.address, "sales", "?from=2026-01-01&to=2026-03-31"),
});
const states = [
  { open: before, sales: before },
  { open: before + extra, sales: before + extra },
];

test("killed while a file arrives or is read, the data is as it was and the server starts again", async () => {
  for (const delay of [0, 150]) {
    const preview = post(server.address, large).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await server.kill();
    await preview;
    server = await startServer(folder.path);
    expect(await figures()).toEqual(states[0]);
  }
});

test("killed in the middle of a load, it is the old state or the new one, never half", async () => {
  for (const delay of [20, 200, 500, 900]) {
    const preview = await post(server.address, large);
    await ready(server.address, preview);
    await press(server.address, preview, "confirm");
    await new Promise((resolve) => setTimeout(resolve, delay));
    await server.kill();
    server = await startServer(folder.path);
    expect(states).toContainEqual(await figures());
  }
});

test("afterwards the same file loads as if nothing had happened", async () => {
  const preview = await post(server.address, large);
  await ready(server.address, preview);
  await press(server.address, preview, "confirm");
  await loaded(server.address, preview);
  expect(await figures()).toEqual(states[1]);
});
