import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { loadRestatements } from "../pages/restatements.server.ts";
import { Restatements } from "../pages/restatements.tsx";
import { orRefuse } from "../server/refusals.server.ts";

export const meta: MetaFunction = (page) => windowTitle(page, "restated.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(() => loadRestatements(request));
}

export default function RestatementsRoute() {
  return <Restatements data={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
