import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireRole } from "../access/require-role.server.ts";
import { themeCookie } from "../server/theme.server.ts";

/** Keeps the reader's choice of light or dark, and goes back to the page. */
export async function action({ request }: ActionFunctionArgs) {
  await requireRole(request, "viewer");
  const form = await request.formData();
  const back = String(form.get("return-to") ?? "/");
  // Only an address of ours, as a header may hold it: neither another host nor //host.
  const isOurs = /^\/(?![/\\])[!-[\]-~]*$/.test(back);
  return redirect(isOurs ? back : "/", {
    headers: { "Set-Cookie": themeCookie(String(form.get("theme"))) },
  });
}
