import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type ChartId, chartIds } from "../charts/index.ts";
import { localMoment } from "../clock.server.ts";
import { find } from "../metrics/measure.server.ts";
import { Refusal } from "../refusal.ts";
import { readScope } from "../scope/read-scope.ts";
import { type Filters, writeScope } from "../scope/scope.ts";
import { keptList } from "./kept-list.server.ts";
import { timelessQuery } from "./timeless.ts";

/** What a note is on. */
export type NoteSubject = { readonly metric: string } | { readonly chart: ChartId };

const noteSchema = z.object({
  key: z.string().min(1),
  /** A note is on a figure or on a chart. */
  metric: z.string().min(1).optional(),
  chart: z.enum(chartIds).optional(),
  text: z.string().trim().min(1).max(1000),
  /** Who wrote it, as they called themselves; may be empty. */
  by: z.string().trim().max(80),
  /** The machine's own date and time. */
  at: z.string().min(10),
  /** The as-of day of the figure that it is about. */
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** Filters and variants of the figure, without days. */
  query: z.string().max(4000),
});

/** What somebody says of a figure or a chart on a day. */
export type Note = z.output<typeof noteSchema>;

/** The notes in the order in which they were written. */
export const keptNotes = keptList("notes.json", noteSchema);

/** The notes on a figure or a chart, the newest first. */
export async function notesOn(directory: string, subject: NoteSubject): Promise<Note[]> {
  return (await keptNotes.read(directory)).filter((note) => isOn(note, subject)).reverse();
}

function isOn(note: Note, subject: NoteSubject): boolean {
  return "metric" in subject ? note.metric === subject.metric : note.chart === subject.chart;
}

/** Keeps a note. @throws Refusal `notes.refusal.text`, `figure.unknown` */
export async function addNote(
  directory: string,
  given: NoteSubject & { text: string; by: string; day: string; query: string },
): Promise<void> {
  if ("metric" in given) find(given.metric);
  const parsed = noteSchema.safeParse({
    ...given,
    text: given.text.replaceAll("\r\n", "\n"),
    key: randomUUID(),
    at: localMoment(),
    query: timelessQuery(given.query),
  });
  if (!parsed.success) throw new Refusal("notes.refusal.text", {}, 400);
  await keptNotes.change(directory, (notes) => [...notes, parsed.data]);
}

/**
 * The notes that belong on a slide with these figures and charts: of the pack's very filters, and not
 * older than its period, since what was said of an earlier month is no word on this one.
 */
export async function notesFor(
  directory: string,
  subjects: readonly NoteSubject[],
  { from, where }: { from: string; where: Filters },
): Promise<Note[]> {
  return notesAbout(await keptNotes.read(directory), subjects, { from, where });
}

/** Of notes those on these figures and charts, of these very filters, and about these days. */
export function notesAbout(
  notes: readonly Note[],
  subjects: readonly NoteSubject[],
  { from, to, where }: { from: string; to?: string; where: Filters },
): Note[] {
  const filters = writeScope({ where }).toString();
  return notes.filter((note) => {
    const own = readScope(new URLSearchParams(note.query)).scope.where;
    return (
      subjects.some((subject) => isOn(note, subject)) &&
      note.day >= from &&
      (!to || note.day <= to) &&
      writeScope({ where: own }).toString() === filters
    );
  });
}
