import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { languageCookie } from "../languages/current.server.ts";
import { returnTo } from "../server/return-to.ts";

/** Keeps the reader's choice of a language, and goes back to the page. */
export async function action({ request }: ActionFunctionArgs) {
  await requireRole(request, "viewer");
  const form = await request.formData();
  const cookie = languageCookie(String(form.get("language")));
  return redirect(returnTo(form), { headers: cookie ? { "Set-Cookie": cookie } : {} });
}
