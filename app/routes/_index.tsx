import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { Welcome } from "../components/welcome.tsx";
import { raisedAlerts } from "../habits/alerts.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { windowTitle } from "../languages/window-title.ts";
import { isWarehouseEmpty, loadPage } from "../pages/load.server.ts";
import { overviewData } from "../pages/overview.server.ts";
import { Overview } from "../pages/overview.tsx";
import { orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

export const meta: MetaFunction = (page) => windowTitle(page, "overview.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  if (await isWarehouseEmpty()) return { page: null, alerts: [] };
  const page = await loadPage(request, overviewData);
  const alerts = await orRefuse(async () => raisedAlerts(await openWarehouse(), currentLocale()));
  return { page, alerts };
}

export default function OverviewRoute() {
  const { page, alerts } = useLoaderData<typeof loader>();
  return page ? <Overview alerts={alerts} page={page} /> : <Welcome />;
}

export { ErrorPage as ErrorBoundary };
