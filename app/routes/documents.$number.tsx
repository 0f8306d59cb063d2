import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { documentData } from "../pages/document.server.ts";
import { DocumentPage } from "../pages/document.tsx";
import { loadPage } from "../pages/load.server.ts";

export const meta: MetaFunction = (page) =>
  windowTitle(page, "document.window", () => ({ number: page.params.number ?? "" }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return loadPage(request, (context) => documentData(context, params.number ?? ""));
}

export default function DocumentRoute() {
  const { number = "" } = useParams();
  return <DocumentPage number={number} page={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
