import { redirect } from "@remix-run/node";
import { addAlert, alertViews, removeAlert } from "../habits/alerts.server.ts";
import { addNote, notesOn, removeNote } from "../habits/notes.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { Refusal } from "../refusal.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

/**
 * What people keep about a figure. It is read beside the page, which is remembered
 * for as long as the data stays the same.
 */
export async function figureHabits(metric: string) {
  const warehouse = await openWarehouse();
  const [alerts, notes] = await Promise.all([
    alertViews(warehouse, currentLocale(), metric),
    notesOn(warehouse.directory, metric),
  ]);
  return { alerts, notes };
}

export type FigureHabits = Awaited<ReturnType<typeof figureHabits>>;

/** Does what a form of a figure's page asks for, and leads back to where it stands. */
export async function changeFigureHabits(
  metric: string,
  request: Request,
  form: FormData,
): Promise<Response> {
  const warehouse = await openWarehouse();
  const word = (name: string) => String(form.get(name) ?? "");
  const { search } = new URL(request.url);
  switch (word("do")) {
    case "add-alert":
      await addAlert(warehouse, {
        metric,
        side: word("side"),
        limit: word("limit"),
        query: word("query"),
        name: word("name"),
      });
      return redirect(`/figures/${metric}${search}#alerts`);
    case "remove-alert":
      await removeAlert(warehouse.directory, word("key"));
      return redirect(`/figures/${metric}${search}#alerts`);
    case "add-note":
      await addNote(warehouse.directory, {
        metric,
        text: word("text"),
        by: word("by"),
        day: word("day"),
        query: word("query"),
      });
      return redirect(`/figures/${metric}${search}#notes`);
    case "remove-note":
      await removeNote(warehouse.directory, word("key"));
      return redirect(`/figures/${metric}${search}#notes`);
    default:
      throw new Refusal("preview.refusal.unknown", {}, 400);
  }
}
