import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { Welcome } from "../components/welcome.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { isWarehouseEmpty, loadPage } from "../pages/load.server.ts";
import { overviewData } from "../pages/overview.server.ts";
import { Overview } from "../pages/overview.tsx";

export const meta: MetaFunction = (page) => windowTitle(page, "overview.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return { page: (await isWarehouseEmpty()) ? null : await loadPage(request, overviewData) };
}

export default function OverviewRoute() {
  const { page } = useLoaderData<typeof loader>();
  return page ? <Overview page={page} /> : <Welcome />;
}

export { ErrorPage as ErrorBoundary };
