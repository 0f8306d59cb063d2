import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { targetsData } from "../pages/targets.server.ts";
import { Targets } from "../pages/targets.tsx";
import { Refusal } from "../refusal.ts";
import { orRefuse } from "../server/refusals.server.ts";
import { endTarget, saveTarget } from "../targets/keep.server.ts";
import { readTargetForm } from "../targets/read-form.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

export const meta: MetaFunction<typeof loader> = (page) => windowTitle(page, "targets.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    return targetsData(await openWarehouse(), new URL(request.url).searchParams);
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const { name } = await requireRole(request, "manager");
  return orRefuse(async () => {
    const warehouse = await openWarehouse();
    const form = await request.formData();
    const key = String(form.get("key") ?? "") || null;
    switch (form.get("do")) {
      case "save":
        await saveTarget(warehouse, readTargetForm(form), name, key);
        break;
      case "end":
        await endTarget(warehouse, key ?? "", name);
        break;
      default:
        throw new Refusal("preview.refusal.unknown", {}, 400);
    }
    return redirect("/settings/targets?saved=1");
  });
}

export default function TargetsRoute() {
  return <Targets {...useLoaderData<typeof loader>()} />;
}

export { ErrorPage as ErrorBoundary };
