import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { loadPage } from "../pages/load.server.ts";
import { stagesData } from "../pages/stages.server.ts";
import { Stages } from "../pages/stages.tsx";

export const meta: MetaFunction = (page) => windowTitle(page, "stages.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return loadPage(request, stagesData);
}

export default function StagesRoute() {
  return <Stages page={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
