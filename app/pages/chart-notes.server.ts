import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type ChartId, chartIds, requireChart } from "../charts/index.ts";
import { isOfAnyMetric, subjectOf } from "../charts/subjects.ts";
import { addNote, notesOn } from "../habits/notes.server.ts";
import { removeKept } from "../habits/removed.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { Refusal } from "../refusal.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";
import { chartPart, loadPage } from "./load.server.ts";

/** @throws Refusal `chart.unknown`: what is said of a chart of any metric is said of that figure. */
function find(name: string | undefined): ChartId {
  return requireChart(
    name ?? "",
    chartIds.filter((id) => !isOfAnyMetric(id)),
  );
}

/** The page of a chart with what people said of it. */
export async function loadChartNotes({ request, params }: LoaderFunctionArgs) {
  const id = find(params.chart);
  const page = await loadPage(request, async (context) => ({
    chart: await chartPart(context, id),
  }));
  return { id, page, notes: await notesOn((await openWarehouse()).directory, { chart: id }) };
}

/** What the page of a chart is called. */
export function chartTitle(name: string | undefined): string {
  return subjectOf(find(name), undefined, currentLocale()).title;
}

/** Keeps or removes a note on a chart, and leads back to where it stands. */
export async function changeChartNotes(
  name: string | undefined,
  request: Request,
  form: FormData,
): Promise<Response> {
  const chart = find(name);
  const { directory } = await openWarehouse();
  const word = (field: string) => String(form.get(field) ?? "");
  const { searchParams } = new URL(request.url);
  searchParams.delete("removed");
  const rest = searchParams.toString();
  const page = `/charts/${chart}/notes${rest ? `?${rest}` : ""}#notes`;
  switch (word("do")) {
    case "add-note":
      await addNote(directory, {
        chart,
        text: word("text"),
        by: word("by"),
        day: word("day"),
        query: word("query"),
      });
      return redirect(page);
    case "remove-note":
      return redirect(await removeKept(directory, "notes", word("key"), page));
    default:
      throw new Refusal("preview.refusal.unknown", {}, 400);
  }
}
