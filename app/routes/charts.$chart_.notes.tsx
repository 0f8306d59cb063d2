import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { windowTitle } from "../languages/window-title.ts";
import { changeChartNotes, chartTitle, loadChartNotes } from "../pages/chart-notes.server.ts";
import { ChartNotes } from "../pages/chart-notes.tsx";
import { isRefusal, orRefuse } from "../server/refusals.server.ts";

export const meta: MetaFunction<typeof loader> = (page) =>
  windowTitle(page, "chart.notes_window", () => ({ chart: page.data?.title ?? "" }));

export async function loader(request: LoaderFunctionArgs) {
  await requireRole(request.request, "viewer");
  return orRefuse(async () => ({
    title: chartTitle(request.params.chart),
    ...(await loadChartNotes(request)),
  }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireRole(request, "manager");
  const form = await request.formData();
  try {
    return await changeChartNotes(params.chart, request, form);
  } catch (cause) {
    // The page stands as it was, with the reason.
    if (!isRefusal(cause)) throw cause;
    const problem = text(currentLocale(), cause.id, cause.values);
    return json({ problem }, { status: cause.status });
  }
}

export default function ChartNotesRoute() {
  const { title, page, notes } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <ChartNotes notes={notes} page={page} problem={answered?.problem ?? null} title={title} />;
}

export { ErrorPage as ErrorBoundary };
