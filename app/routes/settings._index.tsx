import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { windowTitle } from "../languages/window-title.ts";
import { readSettingsForm, typedSettings } from "../pages/settings.server.ts";
import { SettingsPage } from "../pages/settings.tsx";
import { orRefuse } from "../server/refusals.server.ts";
import { applySettings, readSettings } from "../settings.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

export const meta: MetaFunction<typeof loader> = (page) => windowTitle(page, "settings.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const { directory } = await openWarehouse();
    return {
      typed: typedSettings(await readSettings(directory)),
      isSaved: new URL(request.url).searchParams.get("saved") === "1",
    };
  });
}

export async function action({ request }: ActionFunctionArgs) {
  await requireRole(request, "admin");
  return orRefuse(async () => {
    const { changes, typed, faults } = readSettingsForm(await request.formData());
    // What was typed comes back with what is wrong about it.
    if (faults.length > 0) return json({ typed, faults }, { status: 400 });
    await applySettings(await openWarehouse(), changes);
    return redirect("/settings?saved=1");
  });
}

export default function SettingsRoute() {
  const { typed, isSaved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <SettingsPage
      faults={refused?.faults ?? []}
      isSaved={isSaved && !refused}
      key={JSON.stringify(typed)}
      typed={refused?.typed ?? typed}
    />
  );
}

export { ErrorPage as ErrorBoundary };
