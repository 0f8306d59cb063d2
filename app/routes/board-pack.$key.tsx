import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import { currentLocale } from "../languages/current.server.ts";
import { text } from "../languages/text.ts";
import { windowTitle } from "../languages/window-title.ts";
import { changePack, packForm, packPreview } from "../pages/pack.server.ts";
import { PackPage } from "../pages/pack.tsx";
import { isRefusal, orRefuse } from "../server/refusals.server.ts";

export const meta: MetaFunction<typeof loader> = (page) =>
  windowTitle(page, "pack.window_of", () => ({ name: page.data?.form.pack.name ?? "" }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  const key = String(params.key);
  return orRefuse(async () => {
    const form = await packForm(key, request);
    return { form, preview: form.key ? await packPreview(form.key) : null };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireRole(request, "manager");
  const form = await request.formData();
  try {
    return await changePack(String(params.key), form);
  } catch (cause) {
    // What was typed stays in the form beside the reason.
    if (!isRefusal(cause)) throw cause;
    const problem = text(currentLocale(), cause.id, cause.values);
    return json({ problem }, { status: cause.status });
  }
}

export default function BoardPack() {
  const { form, preview } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <PackPage form={form} preview={preview} problem={answered?.problem ?? null} />;
}

export { ErrorPage as ErrorBoundary };
