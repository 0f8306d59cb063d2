import { redirect } from "@remix-run/node";
import { addAlert, alertViews } from "../habits/alerts.server.ts";
import { addNote, notesOn } from "../habits/notes.server.ts";
import { removeKept } from "../habits/removed.server.ts";
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
    notesOn(warehouse.directory, { metric }),
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
  const { directory } = warehouse;
  const word = (name: string) => String(form.get(name) ?? "");
  const { searchParams } = new URL(request.url);
  searchParams.delete("removed");
  const rest = searchParams.toString();
  const page = `/figures/${metric}${rest ? `?${rest}` : ""}`;
  switch (word("do")) {
    case "add-alert":
      await addAlert(warehouse, {
        metric,
        side: word("side"),
        limit: word("limit"),
        query: word("query"),
        name: word("name"),
      });
      return redirect(`${page}#alerts`);
    case "remove-alert":
      return redirect(await removeKept(directory, "alerts", word("key"), `${page}#alerts`));
    case "add-note":
      await addNote(directory, {
        metric,
        text: word("text"),
        by: word("by"),
        day: word("day"),
        query: word("query"),
      });
      return redirect(`${page}#notes`);
    case "remove-note":
      return redirect(await removeKept(directory, "notes", word("key"), `${page}#notes`));
    default:
      throw new Refusal("preview.refusal.unknown", {}, 400);
  }
}
