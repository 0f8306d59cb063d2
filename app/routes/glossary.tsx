import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { glossaryData } from "../pages/glossary.server.ts";
import { Glossary } from "../pages/glossary.tsx";

export const meta: MetaFunction<typeof loader> = (matches) =>
  windowTitle(matches, "glossary.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return glossaryData();
}

export default function GlossaryRoute() {
  return <Glossary {...useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
