import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { dsoData } from "../pages/dso.server.ts";
import { Dso } from "../pages/dso.tsx";
import { loadPage } from "../pages/load.server.ts";

export const meta: MetaFunction = (page) => windowTitle(page, "dso.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return loadPage(request, dsoData);
}

export default function DsoRoute() {
  return <Dso page={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
