import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { loadChartTable } from "../pages/chart-table.server.ts";
import { ChartTable } from "../pages/chart-table.tsx";

export const meta: MetaFunction<typeof loader> = (page) =>
  windowTitle(page, "chart.table.window", () => ({ chart: page.data?.title ?? "" }));

export async function loader(request: LoaderFunctionArgs) {
  await requireRole(request.request, "viewer");
  return loadChartTable(request);
}

export default function ChartTableRoute() {
  return <ChartTable {...useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
