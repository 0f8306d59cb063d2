import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "../access/require-role.server.ts";
import { ErrorPage } from "../components/error-page.tsx";
import {
  addExample,
  bringBack,
  listRules,
  removeRule,
  saveRule,
} from "../contact-rules/keep.server.ts";
import { readRuleForm } from "../contact-rules/read-form.ts";
import { windowTitle } from "../languages/window-title.ts";
import { ContactRules } from "../pages/contact-rules.tsx";
import { Refusal } from "../refusal.ts";
import { isRefusal, orRefuse } from "../server/refusals.server.ts";
import { openWarehouse } from "../warehouse/warehouse.server.ts";

export const meta: MetaFunction<typeof loader> = (page) => windowTitle(page, "rules.window");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, "viewer");
  return orRefuse(async () => {
    const { searchParams } = new URL(request.url);
    const { rules, takenAway } = await listRules(await openWarehouse());
    const edited = rules.find(({ key }) => key === searchParams.get("edit")) ?? null;
    return { rules, takenAway, edited, isSaved: searchParams.get("saved") === "1" };
  });
}

export async function action({ request }: ActionFunctionArgs) {
  await requireRole(request, "manager");
  return orRefuse(async () => {
    const warehouse = await openWarehouse();
    const form = await request.formData();
    const key = String(form.get("key") ?? "");
    switch (form.get("do")) {
      case "save": {
        const typed = readRuleForm(form);
        try {
          await saveRule(warehouse, typed, String(form.get("before") ?? "") || null);
        } catch (cause) {
          if (!isRefusal(cause)) throw cause;
          // What was typed stands in the form again, with what is wrong of it.
          const { id, values } = cause;
          return json({ refusal: { id, values }, typed }, { status: cause.status });
        }
        break;
      }
      case "remove":
        await removeRule(warehouse, key);
        break;
      case "bring-back":
        await bringBack(warehouse, key);
        break;
      case "example":
        await addExample(warehouse, String(form.get("example") ?? ""));
        break;
      default:
        throw new Refusal("preview.refusal.unknown", {}, 400);
    }
    return redirect("/settings/contact-rules?saved=1");
  });
}

export default function ContactRulesRoute() {
  const { rules, takenAway, edited, isSaved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <ContactRules
      edited={edited}
      isSaved={isSaved}
      refused={refused ?? null}
      rules={rules}
      takenAway={takenAway}
    />
  );
}

export { ErrorPage as ErrorBoundary };
