import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { agenciesData } from "../pages/agencies.server.ts";
import { Agencies } from "../pages/agencies.tsx";
import { loadPage } from "../pages/load.server.ts";

export const meta: MetaFunction = (page) => windowTitle(page, "agencies.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return loadPage(request, agenciesData);
}

export default function AgenciesRoute() {
  return <Agencies page={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
