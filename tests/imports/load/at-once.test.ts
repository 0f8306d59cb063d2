import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCatalogue, writeEntry } from "../../../app/imports/load/catalogue.server.ts";
import { drop, readStored } from "../../../app/imports/load/desk.server.ts";
import { removeLeftOvers } from "../../../app/imports/load/left-overs.server.ts";
import { recogniseParts } from "../../../app/imports/load/split.server.ts";
import { openDesk } from "../../../app/imports/load/upload-work.server.ts";
import {
  knownMapping,
  knownMappings,
  nameMapping,
} from "../../../app/imports/mappings/mappings.server.ts";
import {
  answer,
  changeMapping,
  confirm,
  confirmAll,
  discard,
  listUploads,
  whenResting,
} from "../../../app/imports/uploads.server.ts";
import { withdraw } from "../../../app/imports/withdraw.server.ts";
import { openWarehouse, type Warehouse } from "../../../app/warehouse/warehouse.server.ts";
import type { TemporaryFolder } from "../../temporary-folder.ts";
import { warehouseFolder } from "../../warehouse/warehouse-folder.ts";
import { zipOf } from "../containers/zip.ts";
import { february, january, payments, upload, uploadAndLoad } from "./uploading.ts";

let folder: TemporaryFolder;
let warehouse: Warehouse;

beforeEach(async () => {
  folder = await warehouseFolder();
  warehouse = await openWarehouse(folder.path);
});

afterEach(async () => {
  await warehouse.close();
  folder.remove();
});

test("a zip that is discarded while it is recognised leaves none of its parts", async () => {
  const known = await upload(warehouse, "january.csv", january);
  const desk = await openDesk(warehouse);
  const stored = desk.uploads.get(known.id);
  if (!stored) throw new Error("It has just been uploaded.");
  const file = { path: path.join(folder.path, "both.zip"), name: "both.zip" };
  writeFileSync(
    file.path,
    zipOf([
      { path: "january.csv", content: january },
      { path: "payments.csv", content: payments },
    ]),
  );
  const abort = new AbortController();
  desk.aborts.set(known.id, abort);
  const splitting = recogniseParts(desk, stored, file, abort.signal);
  const ended = expect(splitting).rejects.toMatchObject({ name: "AbortError" });
  await drop(desk, known.id);
  await ended;
  expect(await listUploads(warehouse)).toEqual([]);
  expect(readdirSync(path.join(folder.path, "uploads"))).toEqual([]);
});

test("what was staged before a change that failed cannot be loaded", async () => {
  const { id } = await upload(warehouse, "january.csv", january);
  // Damaged by hand, say: the file cannot be read again by what the user says now.
  writeFileSync(path.join(folder.path, "mappings.json"), "{");
  await changeMapping(warehouse, id, { columns: { po: "currency", currency: null } });
  expect(await whenResting(warehouse, id)).toMatchObject({
    phase: "failed",
    preview: null,
    message: { id: "mappings.refusal.unreadable" },
  });
  await expect(confirm(warehouse, id)).rejects.toMatchObject({ id: "imports.refusal.not_ready" });
  rmSync(path.join(folder.path, "mappings.json"));
  await changeMapping(warehouse, id, { columns: { po: null, currency: "currency" } });
  expect(await whenResting(warehouse, id)).toMatchObject({ phase: "ready" });
});

test("an answer that can be none is refused, and the upload waits as before", async () => {
  const { id, questions } = await upload(
    warehouse,
    "open.csv",
    "Invoice no;Customer;Issue date;Due date;Amount\nA;C1;2026-01-13;2026-02-13;100.50\n",
  );
  expect(questions.map(({ about }) => about)).toContain("currency");
  for (const value of ["EURO", "'); drop table x; --", "€", ""]) {
    await expect(answer(warehouse, id, { about: "currency" }, value)).rejects.toMatchObject({
      id: "mappings.refusal.value",
    });
  }
  await answer(warehouse, id, { about: "currency" }, "SEK");
  expect(await whenResting(warehouse, id)).toMatchObject({ phase: "ready" });
});

test("of two confirms of one upload one loads it; many files at once all arrive", async () => {
  const files = [january, payments, february].map((content, index) =>
    upload(warehouse, `file ${index}.csv`, content),
  );
  const [first, second, third] = await Promise.all(files);
  const id = first?.id ?? "";
  const both = await Promise.allSettled([confirm(warehouse, id), confirm(warehouse, id)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(discard(warehouse, id)).rejects.toMatchObject({ id: "imports.refusal.not_ready" });
  expect(await whenResting(warehouse, id)).toMatchObject({ phase: "loaded", importId: 1 });
  // One is withdrawn while the others are loaded.
  const others = [second?.id ?? "", third?.id ?? ""];
  for (const other of others) await whenResting(warehouse, other);
  await Promise.all([confirmAll(warehouse, others), withdraw(warehouse, 1)]);
  for (const other of others) {
    expect(await whenResting(warehouse, other)).toMatchObject({ phase: "loaded" });
  }
  // B 180 and D 70 of February; January is gone whatever came first.
  expect(await warehouse.query("select sum(amount) as amount from received.invoices")).toEqual([
    { amount: 250 },
  ]);
  expect(await listUploads(warehouse)).toEqual([]);
});

test("what was just loaded stays when another import is withdrawn before its entry says so", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  await uploadAndLoad(warehouse, "february.csv", february);
  const [, second] = await readCatalogue(folder.path);
  if (!second) throw new Error("February is not in the catalogue.");
  await writeEntry(folder.path, { ...second, state: "pending" });
  await withdraw(warehouse, 1);
  // B 180 and D 70
  expect(await warehouse.query("select sum(amount) as amount from received.invoices")).toEqual([
    { amount: 250 },
  ]);
});

test("two names that are given at once are both kept", async () => {
  await uploadAndLoad(warehouse, "january.csv", january);
  await uploadAndLoad(warehouse, "payments.csv", payments);
  const [one, other] = (await knownMappings(folder.path)).map(({ key }) => key);
  await Promise.all([
    nameMapping(folder.path, one ?? "", "One"),
    nameMapping(folder.path, other ?? "", "Other"),
  ]);
  expect((await knownMapping(folder.path, one ?? "")).name).toBe("One");
  expect((await knownMapping(folder.path, other ?? "")).name).toBe("Other");
});

test("what a killed process left is taken away once it is old, and nothing else", async () => {
  const kept = await uploadAndLoad(warehouse, "january.csv", january);
  const waiting = await upload(warehouse, "payments.csv", payments);
  const id = "00000000-0000-4000-8000-000000000000";
  const at = (...names: string[]) => path.join(folder.path, ...names);
  const old = [
    at(`.settings.json.${id}`),
    at("originals", kept.hash ?? "", `.import-1.json.${id}`),
    at("uploads", `.${id}.json.${id}`),
  ];
  for (const file of old) writeFileSync(file, "{");
  const folders = [at("uploads", id), at("originals", "a".repeat(64))];
  for (const each of folders) {
    mkdirSync(each);
    writeFileSync(path.join(each, "original"), "x");
  }
  const left = [...old, ...folders];
  const sweep = async () => removeLeftOvers(warehouse, await readStored(folder.path));
  // Somebody may be writing it just now.
  await sweep();
  expect(left.filter((each) => !existsSync(each))).toEqual([]);
  for (const each of left) utimesSync(each, 1, 1);
  for (const hash of [kept.hash, waiting.hash]) utimesSync(at("originals", hash ?? ""), 1, 1);
  await sweep();
  expect(left.filter((each) => existsSync(each))).toEqual([]);
  expect(readdirSync(at("originals")).sort()).toEqual(["arriving", kept.hash, waiting.hash].sort());
  await confirm(warehouse, waiting.id);
  expect(await whenResting(warehouse, waiting.id)).toMatchObject({ phase: "loaded" });
});

test("an original that is dropped while the imports are listed has none", async () => {
  const hashes = Array.from({ length: 200 }, (_, at) => `${at}`.padStart(64, "a"));
  const original = (hash: string) => path.join(folder.path, "originals", hash);
  for (const hash of hashes) mkdirSync(original(hash), { recursive: true });
  const listed = readCatalogue(folder.path);
  // The list of the folders is read by then, and not yet what is in all of them.
  while (hashes.length > 0) {
    for (const hash of hashes.splice(-10)) rmSync(original(hash), { recursive: true });
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await listed).toEqual([]);
});
