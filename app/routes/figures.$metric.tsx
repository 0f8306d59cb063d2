import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { text } from "../languages/text.ts";
import { loadFigurePage } from "../pages/figure.server.ts";
import { FigurePage } from "../pages/figure.tsx";

export const meta: MetaFunction<typeof loader> = ({ data, params }) => [
  {
    title: text("en", "figure_page.window", {
      figure: data ? text("en", `metric.${params.metric}.title`) : "",
    }),
  },
];

export async function loader(request: LoaderFunctionArgs) {
  await requireRole(request.request, "viewer");
  return loadFigurePage(request);
}

export default function FigureRoute() {
  const { metric = "" } = useParams();
  return <FigurePage id={metric} page={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
