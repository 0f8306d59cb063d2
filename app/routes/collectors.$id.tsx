import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { loadCollectorPage } from "../pages/collector.server.ts";
import { Collector } from "../pages/collector.tsx";

export const meta: MetaFunction = (page) => windowTitle(page, "collectors.window");

export async function loader(given: LoaderFunctionArgs) {
  await requireRole(given.request, "viewer");
  return loadCollectorPage(given);
}

export default function CollectorRoute() {
  return <Collector page={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
