import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { loadPage } from "../pages/load.server.ts";
import { promisesData } from "../pages/promises.server.ts";
import { Promises } from "../pages/promises.tsx";

export const meta: MetaFunction = (page) => windowTitle(page, "promises.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return loadPage(request, promisesData);
}

export default function PromisesRoute() {
  return <Promises page={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
