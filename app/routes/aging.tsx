import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { agingData } from "../pages/aging.server.ts";
import { Aging } from "../pages/aging.tsx";
import { loadPage } from "../pages/load.server.ts";

export const meta: MetaFunction = (page) => windowTitle(page, "aging.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return loadPage(request, agingData);
}

export default function AgingRoute() {
  return <Aging page={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
