import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { loadReportRows } from "../pages/report-rows.server.ts";
import { ReportRows } from "../pages/report-rows.tsx";

export const meta: MetaFunction<typeof loader> = (page) =>
  windowTitle(page, "rows_page.window", (t) => ({
    report: page.data ? t(`report.${page.data.id}.title`) : "",
  }));

export async function loader(request: LoaderFunctionArgs) {
  await requireRole(request.request, "viewer");
  return loadReportRows(request);
}

export default function ReportRowsRoute() {
  const { id, hidden, page } = useLoaderData<typeof loader>();
  return <ReportRows hidden={hidden} id={id} page={page} />;
}

export { ErrorPage as ErrorBoundary };
