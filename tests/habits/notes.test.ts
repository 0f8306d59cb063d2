import { afterAll, beforeAll, expect, test } from "vitest";
import { addNote, keptNotes, notesFor, notesOn } from "../../app/habits/notes.server.ts";
import { bringBack, removeKept } from "../../app/habits/removed.server.ts";
import { packContent } from "../../app/packs/content.server.ts";
import { packFile } from "../../app/packs/pack-file.server.ts";
import { invoice, payment } from "../metrics/asking.ts";
import { type Department, openDepartment } from "../warehouse/department.ts";

let department: Department;
let directory: string;

beforeAll(async () => {
  department = await openDepartment({
    customers: [{ customer_id: "K", region: "North" }],
    invoices: [invoice("1", { amount: 1000 })],
    payments: [payment("2025-03-31", 1)],
  });
  ({ directory } = department.warehouse);
});
afterAll(() => department.close());

const onChart = {
  chart: "dso" as const,
  text: "Kę <b> paid\r\nlate",
  by: "Ona",
  day: "2025-03-31",
  query: "",
};
const { chart: _, ...words } = onChart;
const given = { ...words, metric: "dso" };

test("is kept with who, when and what about; removed; refused where empty", async () => {
  await addNote(directory, { ...given, query: "as-of=2025-03-31&where=region%3DNorth" });
  const [note] = await notesOn(directory, { metric: "dso" });
  expect(note).toMatchObject({
    text: "Kę <b> paid\nlate",
    by: "Ona",
    query: "where=region%3DNorth",
  });
  expect(await notesOn(directory, { metric: "cei" })).toEqual([]);
  const back = await removeKept(
    directory,
    "notes",
    note?.key ?? "",
    "/figures/dso?where=region%3DNorth#notes",
  );
  expect(await notesOn(directory, { metric: "dso" })).toEqual([]);

  // The address that is led back to offers to undo that; undone twice it stands there once.
  expect(back).toBe(`/figures/dso?where=region%3DNorth&removed=notes.${note?.key}#notes`);
  await bringBack(directory, `notes.${note?.key}`);
  await bringBack(directory, `notes.${note?.key}`);
  expect(await notesOn(directory, { metric: "dso" })).toEqual([note]);
  await keptNotes.remove(directory, note?.key ?? "");
  await expect(bringBack(directory, "notes.other")).rejects.toMatchObject({ status: 404 });
  await expect(bringBack(directory, "constructor.x")).rejects.toMatchObject({ status: 404 });
  const refused = { id: "notes.refusal.text" };
  await expect(addNote(directory, { ...given, text: " \n" })).rejects.toMatchObject(refused);
  await expect(addNote(directory, { ...given, day: "soon" })).rejects.toMatchObject(refused);
});

test("stands on the slides of its figure, of the period and the filters of the pack", async () => {
  await addNote(directory, given);
  await addNote(directory, { ...given, text: "of February", day: "2025-02-28" });
  await addNote(directory, { ...given, text: "of the North", query: "where=region%3DNorth" });
  const found = await notesFor(directory, [{ metric: "dso" }], { from: "2025-03-01", where: {} });
  expect(found.map(({ text }) => text)).toEqual(["Kę <b> paid\nlate"]);
  await addNote(directory, { ...onChart, text: "A month without sales" });
  expect(await notesOn(directory, { metric: "dso" })).toHaveLength(3);
  expect(await notesOn(directory, { chart: "dso" })).toHaveLength(1);
  const pack = {
    key: "board",
    name: "Board",
    title: "Board",
    company: "",
    colour: "#1f4e79",
    logo: null,
    period: "month" as const,
    compare: "none" as const,
    query: "",
    sections: ["dso" as const, "position" as const],
    commentary: { dso: "Ours" },
  };
  const { slides } = await packContent(department.warehouse, pack, "en");
  expect(slides.map(({ notes }) => notes)).toEqual([
    ["DSO: Kę <b> paid\nlate (Ona)", "DSO: A month without sales (Ona)"],
    [],
  ]);
  for (const format of ["pptx", "pdf"] as const) {
    const { body } = await packFile(department.warehouse, pack, format, "en");
    expect(body.length).toBeGreaterThan(1000);
  }
});
