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
import { removeKept } from "../habits/removed.server.ts";
import { listViews, renameView, saveView } from "../habits/views.server.ts";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { windowTitle } from "../languages/window-title.ts";
import { ViewsPage } from "../pages/views.tsx";
import { Refusal } from "../refusal.ts";
import { isRefusal, orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

export const meta: MetaFunction = (page) => windowTitle(page, "views.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => ({
    views: await listViews((await openWarehouse()).directory),
    isSaved: new URL(request.url).searchParams.get("saved") === "1",
  }));
}

export async function action({ request }: ActionFunctionArgs) {
  await requireRole(request, "manager");
  const form = await request.formData();
  const word = (name: string) => String(form.get(name) ?? "");
  const [name, address] = [word("name"), word("address")];
  try {
    const { directory } = await openWarehouse();
    if (word("do") === "save") await saveView(directory, { name, address });
    else if (word("do") === "rename") await renameView(directory, word("key"), name);
    else if (word("do") === "remove") {
      return redirect(await removeKept(directory, "views", word("key"), "/views"));
    } else throw new Refusal("preview.refusal.unknown", {}, 400);
    return redirect("/views?saved=1");
  } catch (cause) {
    if (!isRefusal(cause)) throw cause;
    const problem = text(currentLocale(), cause.id, cause.values);
    // What was to be saved stays in a form beside the reason.
    return json({ problem, name, address }, { status: cause.status });
  }
}

export default function ViewsRoute() {
  const { views, isSaved } = useLoaderData<typeof loader>();
  return <ViewsPage isSaved={isSaved} refused={useActionData<typeof action>()} views={views} />;
}

export { ErrorPage as ErrorBoundary };
