import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { disputesData } from "../pages/disputes.server.ts";
import { Disputes } from "../pages/disputes.tsx";
import { loadPage } from "../pages/load.server.ts";

export const meta: MetaFunction = (page) => windowTitle(page, "disputes.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return loadPage(request, disputesData);
}

export default function DisputesRoute() {
  return <Disputes page={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
