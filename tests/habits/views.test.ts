import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { keptViews, listViews, renameView, saveView } from "../../app/habits/views.server.ts";
import { writeJson } from "../../app/imports/load/atomic-file.server.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const file = path.join(folder.path, "views.json");
const address = "/aging?from=2026-01-01&to=2026-01-31&where=region%3D%C4%84";

beforeEach(() => writeJson(file, []));
afterAll(() => folder.remove());

const shown = async () =>
  (await listViews(folder.path)).map((view) => ({ name: view.name, address: view.address }));

test("keeps an address as it is under a name, listed by name", async () => {
  await saveView(folder.path, { name: " Žiema ", address });
  await saveView(folder.path, { name: "Aging", address: "/" });
  expect(await shown()).toEqual([
    { name: "Aging", address: "/" },
    { name: "Žiema", address },
  ]);
});

test("is renamed and removed", async () => {
  await saveView(folder.path, { name: "One", address });
  const [view] = await listViews(folder.path);
  await renameView(folder.path, view?.key ?? "", "one");
  expect(await shown()).toEqual([{ name: "one", address }]);
  await keptViews.remove(folder.path, view?.key ?? "");
  expect(await shown()).toEqual([]);
  await expect(renameView(folder.path, view?.key ?? "", "x")).rejects.toMatchObject({
    id: "views.refusal.unknown",
  });
});

test("refuses a name twice, none at all, and an address elsewhere", async () => {
  await saveView(folder.path, { name: "One", address });
  const save = (name: string, to: string) => saveView(folder.path, { name, address: to });
  await expect(save("ONE", "/")).rejects.toMatchObject({ id: "views.refusal.taken" });
  await expect(save("  ", "/")).rejects.toMatchObject({ id: "views.refusal.name" });
  for (const to of ["https://example.org/", "//example.org", "/\\example.org", "javascript:1"]) {
    await expect(save("Two", to)).rejects.toMatchObject({ id: "views.refusal.address" });
  }
  expect(await shown()).toEqual([{ name: "One", address }]);
});

test("a change that was refused does not stop the next, and a damaged file is not overwritten", async () => {
  await Promise.allSettled([
    saveView(folder.path, { name: "One", address }),
    saveView(folder.path, { name: "One", address }),
    saveView(folder.path, { name: "Two", address }),
  ]);
  expect((await shown()).map(({ name }) => name)).toEqual(["One", "Two"]);
  writeFileSync(file, "[{}]");
  await expect(listViews(folder.path)).rejects.toMatchObject({ id: "habits.refusal.unreadable" });
  await expect(saveView(folder.path, { name: "Three", address })).rejects.toMatchObject({
    id: "habits.refusal.unreadable",
  });
});
