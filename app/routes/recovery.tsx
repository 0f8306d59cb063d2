import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { loadPage } from "../pages/load.server.ts";
import { recoveryData } from "../pages/recovery.server.ts";
import { Recovery } from "../pages/recovery.tsx";

export const meta: MetaFunction = (page) => windowTitle(page, "recovery.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return loadPage(request, recoveryData);
}

export default function RecoveryRoute() {
  return <Recovery page={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
