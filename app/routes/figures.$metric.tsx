import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { windowTitle } from "../languages/window-title.ts";
import { loadFigurePage } from "../pages/figure.server.ts";
import { FigurePage } from "../pages/figure.tsx";
import { changeFigureHabits, figureHabits } from "../pages/figure-habits.server.ts";
import { isRefusal, orRefuse } from "../server/refusals.server.ts";

export const meta: MetaFunction<typeof loader> = (page) =>
  windowTitle(page, "figure_page.window", (t) => ({
    figure: page.data?.page ? t(`metric.${page.params.metric}.title`) : "",
  }));

export async function loader(request: LoaderFunctionArgs) {
  await requireRole(request.request, "viewer");
  const page = await loadFigurePage(request);
  return { page, habits: await orRefuse(() => figureHabits(request.params.metric ?? "")) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireRole(request, "manager");
  const form = await request.formData();
  try {
    return await changeFigureHabits(params.metric ?? "", request, form);
  } catch (cause) {
    // The page stands as it was, with the reason.
    if (!isRefusal(cause)) throw cause;
    const problem = text(currentLocale(), cause.id, cause.values);
    return json({ problem }, { status: cause.status });
  }
}

export default function FigureRoute() {
  const { metric = "" } = useParams();
  const { page, habits } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <FigurePage habits={habits} id={metric} page={page} problem={answered?.problem ?? null} />;
}

export { ErrorPage as ErrorBoundary };
