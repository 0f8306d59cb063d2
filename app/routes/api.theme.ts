import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { returnTo } from "../server/return-to.ts";
import { themeCookie } from "../server/theme.server.ts";

/** Keeps the reader's choice of light or dark, and goes back to the page. */
export async function action({ request }: ActionFunctionArgs) {
  await requireRole(request, "viewer");
  const form = await request.formData();
  return redirect(returnTo(form), {
    headers: { "Set-Cookie": themeCookie(String(form.get("theme"))) },
  });
}
