import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { loadFigurePage } from "../pages/figure.server.ts";
import { FigurePage } from "../pages/figure.tsx";

export const meta: MetaFunction<typeof loader> = (page) =>
  windowTitle(page, "figure_page.window", (t) => ({
    figure: page.data ? t(`metric.${page.params.metric}.title`) : "",
  }));

export async function loader(request: LoaderFunctionArgs) {
  await requireRole(request.request, "viewer");
  return loadFigurePage(request);
}

export default function FigureRoute() {
  const { metric = "" } = useParams();
  return <FigurePage id={metric} page={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
