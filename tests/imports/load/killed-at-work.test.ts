import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { readDecisions } from "../../../app/imports/duplicates/decisions.server.ts";
import { listImports } from "../../../app/imports/history.server.ts";
import { checksums, rebuild } from "../../../app/imports/rebuild.server.ts";
import { confirmAll, listUploads, whenResting } from "../../../app/imports/uploads.server.ts";
import { readSettings } from "../../../app/settings.server.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";
import { type TemporaryFolder, temporaryFolder } from "../../temporary-folder.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";
import { zipOf } from "../containers/zip.ts";
import { february, january, payments, uploadAndLoad } from "./uploading.ts";

/** January and February in, and payments: A 100, B 180, C 50, D 70 = 400 owed. */
let filled: TemporaryFolder;
let folder: TemporaryFolder;

beforeAll(async () => {
  filled = await warehouseFolder();
  const warehouse = await openWarehouse(filled.path);
  await uploadAndLoad(warehouse, "january.csv", january);
  await uploadAndLoad(warehouse, "february.csv", february);
  await uploadAndLoad(warehouse, "payments.csv", payments);
  await warehouse.close();
});

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());
afterAll(() => filled.remove());

const scripts = {
  change: new URL("kill-at.ts", import.meta.url),
  upload: new URL("upload-until.ts", import.meta.url),
};

/** How a process of a script of ours ended. */
async function signalOf(script: keyof typeof scripts, ...args: string[]): Promise<string | null> {
  const file = fileURLToPath(scripts[script]);
  const child = spawn(process.execPath, ["--import", "tsx", file, folder.path, ...args], {
    stdio: "inherit",
  });
  const [, signal] = (await once(child, "exit")) as [number | null, string | null];
  return signal;
}

async function withWarehouse<T>(work: (warehouse: Warehouse) => Promise<T>): Promise<T> {
  const warehouse = await openWarehouse(folder.path);
  try {
    return await work(warehouse);
  } finally {
    await warehouse.close();
  }
}

const loaded = () => cpSync(filled.path, folder.path, { recursive: true });

/** What the history, the rows and the figures' documents say. */
async function story(warehouse: Warehouse) {
  const imports = await listImports(warehouse);
  const sum = (table: string) =>
    warehouse.query(`select count(*) as n, sum(amount) as amount from ${table}`);
  const [received] = await sum("received.invoices");
  const [documents] = await sum("marts.documents");
  expect(documents).toEqual(received);
  return {
    loaded: imports.filter(({ withdrawnAt }) => withdrawnAt === null).map((each) => each.importId),
    received,
  };
}

test.each([
  { point: "before", loaded: [1, 2, 3], received: { n: 4, amount: 400 } },
  // B is 200 again, D is gone: 100 + 200 + 50
  { point: "after", loaded: [1, 3], received: { n: 3, amount: 350 } },
])("killed just $point the commit of a withdrawal", async ({ point, ...expected }) => {
  loaded();
  expect(await signalOf("change", "withdraw", point)).toBe("SIGKILL");
  await withWarehouse(async (warehouse) => {
    expect(await story(warehouse)).toEqual(expected);
    // Nothing of it is in the way of what comes next.
    expect(await uploadAndLoad(warehouse, "again.csv", february)).toMatchObject({
      phase: "loaded",
    });
    expect((await story(warehouse)).received).toEqual({ n: 4, amount: 400 });
  });
});

test.each(["before", "after"])("killed just %s the commit of a rebuild", async (point) => {
  loaded();
  const before = await withWarehouse(checksums);
  expect(await signalOf("change", "rebuild", point)).toBe("SIGKILL");
  await withWarehouse(async (warehouse) => {
    expect(await checksums(warehouse)).toEqual(before);
    expect(await story(warehouse)).toEqual({
      loaded: [1, 2, 3],
      received: { n: 4, amount: 400 },
    });
    expect(readdirSync(path.join(folder.path, "scratch"))).toEqual([]);
    expect(await rebuild(warehouse)).toEqual(before);
  });
});

test.each(["before", "after"])("killed just %s the commit of a merge", async (point) => {
  loaded();
  expect(await signalOf("change", "merge", point)).toBe("SIGKILL");
  await withWarehouse(async (warehouse) => {
    await listImports(warehouse);
    // The word and the figures say the same: it was written, so it holds.
    expect(await readDecisions(folder.path)).toHaveLength(1);
    expect(await warehouse.query("select distinct customer_id as id from marts.documents")).toEqual(
      [{ id: "C1" }],
    );
  });
});

test.each(["before", "after"])("killed just %s the commit of settings", async (point) => {
  loaded();
  expect(await signalOf("change", "settings", point)).toBe("SIGKILL");
  await withWarehouse(async (warehouse) => {
    await listImports(warehouse);
    expect(await readSettings(folder.path)).toMatchObject({ promiseGraceDays: 9 });
    expect(await warehouse.query("select promise_grace_days as days from marts.settings")).toEqual([
      { days: 9 },
    ]);
  });
});

const zip = zipOf([
  { path: "january.csv", content: january },
  { path: "payments.csv", content: payments },
]);
const parts = ["both.zip › january.csv", "both.zip › payments.csv"];

test.each([
  { phase: "received", name: "january.csv", bytes: january, files: ["january.csv"] },
  { phase: "recognising", name: "both.zip", bytes: zip, files: parts },
  { phase: "staging", name: "january.csv", bytes: january, files: ["january.csv"] },
  { phase: "ready", name: "january.csv", bytes: january, files: ["january.csv"] },
  { phase: "loading", name: "january.csv", bytes: january, files: ["january.csv"] },
])("killed while $name is $phase, the upload goes on", async ({ phase, name, bytes, files }) => {
  const file = path.join(folder.path, name);
  writeFileSync(file, bytes);
  expect(await signalOf("upload", file, phase)).toBe("SIGKILL");
  await withWarehouse(async (warehouse) => {
    // Twice: the parts of a zip appear while it is recognised.
    for (const _ of [1, 2]) {
      for (const { id } of await listUploads(warehouse)) await whenResting(warehouse, id);
    }
    const uploads = await listUploads(warehouse);
    // What was acknowledged is there, each part once; a load may have been quicker.
    const done = await listImports(warehouse);
    expect([...uploads, ...done].map(({ fileName }) => fileName).sort()).toEqual(files);
    const ids = uploads.map(({ id }) => id);
    await confirmAll(warehouse, ids);
    for (const id of ids) await whenResting(warehouse, id);
    expect(await story(warehouse)).toEqual({
      loaded: files.map((_, index) => index + 1),
      received: { n: 3, amount: 350 },
    });
    expect(await listUploads(warehouse)).toEqual([]);
    // Half of a file that was being written may be there; it is swept when it is a minute old.
    const left = readdirSync(path.join(folder.path, "uploads"));
    expect(left.filter((name) => !name.startsWith("."))).toEqual([]);
  });
});

test("killed while a file arrives, the upload says so and nothing of it is left", async () => {
  const file = path.join(folder.path, "january.csv");
  writeFileSync(file, january);
  expect(await signalOf("upload", file, "receiving")).toBe("SIGKILL");
  await withWarehouse(async (warehouse) => {
    expect(await listUploads(warehouse)).toMatchObject([
      { phase: "failed", message: { id: "imports.upload.interrupted" } },
    ]);
    expect(readdirSync(path.join(folder.path, "originals"))).toEqual([]);
  });
});
