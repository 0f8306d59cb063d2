import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { packList } from "../pages/pack.server.ts";
import { PackList } from "../pages/pack.tsx";
import { orRefuse } from "../server/refusals.server.ts";

export const meta: MetaFunction = (page) => windowTitle(page, "pack.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(packList);
}

export default function BoardPacks() {
  return <PackList data={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
