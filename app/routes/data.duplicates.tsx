import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { changeDuplicates, loadDuplicates } from "../pages/duplicates.server.ts";
import { DuplicatesPage } from "../pages/duplicates.tsx";

export const meta: MetaFunction = (page) => windowTitle(page, "duplicates.window");

export async function loader(visit: LoaderFunctionArgs) {
  await requireRole(visit.request, "viewer");
  return loadDuplicates(visit);
}

export async function action(visit: ActionFunctionArgs) {
  const person = await requireRole(visit.request, "manager");
  return changeDuplicates(visit, person);
}

export default function DuplicatesRoute() {
  return <DuplicatesPage data={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
