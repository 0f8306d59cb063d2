import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { changeCheck, loadCheck } from "../pages/check.server.ts";
import { CheckPage } from "../pages/check.tsx";

export const meta: MetaFunction<typeof loader> = (page) =>
  windowTitle(page, "check.window", (t) => ({
    check: page.data ? t(`check.${page.data.check}.title`) : "",
  }));

export async function loader(visit: LoaderFunctionArgs) {
  await requireRole(visit.request, "viewer");
  return loadCheck(visit);
}

export async function action(visit: ActionFunctionArgs) {
  const person = await requireRole(visit.request, "manager");
  return changeCheck(visit, person);
}

export default function CheckRoute() {
  return <CheckPage data={useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
