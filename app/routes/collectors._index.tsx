import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { collectorsData, pageOfOne } from "../pages/collectors.server.ts";
import { Collectors } from "../pages/collectors.tsx";
import { loadPage } from "../pages/load.server.ts";

export const meta: MetaFunction = (page) => windowTitle(page, "collectors.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  const one = pageOfOne(new URL(request.url));
  if (one) throw redirect(one);
  return loadPage(request, collectorsData);
}

export default function CollectorsRoute() {
  return <Collectors page={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
